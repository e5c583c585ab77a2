"""Where the front matter ends and the body begins."""

import re

_OPENING = re.compile(r"\ufeff?---[ \t]*(?:\r\n|\n|\r)")
_CLOSING = re.compile(r"(?:^|(?<=[\r\n]))(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|\Z)")
_FIRST_KEY = re.compile(r"\s*(?:#|---[ \t]*(?:[\r\n]|$)|\.\.\.|['\"{?]|[^\s:#][^:\r\n]*:(?:\s|$))")
_BLANK_LINES = re.compile(r"(?:[ \t]*(?:\r\n|\n|\r))*(?:[ \t]*\Z)?")


def front_length(text: str) -> int:
    """How many code points of ``text`` come before the first block.

    That is the front matter with its ``---`` lines, if there is one, and blank lines. A first
    line ``---`` with no key under it, or never closed, is a divider like any other. It always ends
    at the end of a line.
    """
    if not text:
        return 0
    end = _front_matter_length(text)
    blank = _BLANK_LINES.match(text, end or (1 if text[0] == "\ufeff" else 0))
    after = blank.end() if blank else end
    return 0 if after == 1 and not end and text[0] == "\ufeff" and len(text) > 1 else after


def _front_matter_length(text: str) -> int:
    opening = _OPENING.match(text)
    if opening is None or not _FIRST_KEY.match(text, opening.end()):
        return 0
    closing = _CLOSING.search(text, opening.end())
    return closing.end() if closing else 0


def may_open_front(text: str) -> bool:
    """Whether ``text`` starts like front matter, so that an edit anywhere may close it."""
    return _OPENING.match(text) is not None
