"""What of a story's text is no words: addresses, names of classes, the marks of a break or a stash.

Replacing within them would lose a picture or a break without anybody seeing it.
"""

import re
from bisect import bisect_left
from functools import lru_cache

_LONGEST = 600  # characters of a line that are looked at before a match
_SIGNS = re.compile(r"://|www\.|\](?=[(:])|\{:|<!--")
_DEFINITION = re.compile(r" {0,3}\[[^\]]+\]:\s*\S*\Z")
_COMMENT = re.compile(r"\s*<!--\s*\w*\Z")
_ADDRESS_LIKE = re.compile(r"[/:@#_]|\w\.\w")
_PATTERN_LIKE = re.compile(r"[/:@#]|\\\.")


def looks_for_addresses(words: str, *, is_pattern: bool) -> bool:
    """Whether what is looked for has the look of an address itself."""
    return bool((_PATTERN_LIKE if is_pattern else _ADDRESS_LIKE).search(words))


@lru_cache(maxsize=2)
def markup_of(text: str) -> "Markup":
    """What of ``text`` is no words; made once for all searches of it."""
    return Markup(text)


class Markup:
    """Answers for one text; made once for all its matches."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._signs = [found.start() for found in _SIGNS.finditer(text)]
        self._clear = (0, self._signs[0] if self._signs else len(text) + 1)  # no mark within

    def holds(self, place: int) -> bool:
        """Whether ``place`` is within an address or another mark that no reader sees."""
        if self._clear[0] <= place <= self._clear[1]:
            return False  # most of thousands of matches
        at = bisect_left(self._signs, place) - 1
        if at < 0:
            return False
        start = max(self._text.rfind("\n", 0, place) + 1, place - _LONGEST)
        if self._signs[at] < start:
            behind = at + 1
            ends = self._signs[behind] if behind < len(self._signs) else len(self._text) + 1
            self._clear = place, ends
            return False
        before = self._text[start:place]
        return _in_address(before) or _in_attributes(before) or bool(_COMMENT.match(before))


def _in_address(before: str) -> bool:
    token = "" if before[-1:].isspace() else before.rsplit(None, 1)[-1] if before else ""
    if "://" in token or "www." in token or _DEFINITION.match(before):
        return True
    _, opened, address = before.rpartition("](")
    if not opened:
        return False
    if address.startswith("<"):
        return ">" not in address
    return ")" not in address and not any(char.isspace() for char in address)


def _in_attributes(before: str) -> bool:
    """In ``{: .pull credit="..." }``, but not in a quoted value."""
    head, opened, inside = before.rpartition("{:")
    return bool(opened) and "}" not in inside and inside.count('"') % 2 == 0 and head.count("`") < 2
