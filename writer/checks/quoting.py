"""Whose words they are: the stretches of a paragraph that stand within quotation marks.

Style rules must not touch them. Unlike :func:`writer.checks.marks.quoted`, which readers of
reporting clauses use, this takes single marks and ‹…› too, and a quotation that was opened in an
earlier paragraph; in doubt, words count as somebody else's.
"""

import re
from functools import lru_cache

from writer.checks.lazy import lazy
from writer.checks.marks import pair

_ANY = "“”„‟\"«»「」『』‹›‘‚'"
_CURLY_OPENER = lazy(r"(?<![\w’])[‘‚](?=[\w“\"¿¡($£€])")
_STRAIGHT_OPENER = lazy(
    r"(?<![\w’'.])'(?=[^\W_])(?!(?:em|n|til|tis|twas|cause|bout|round|cuz|s|d|ll|re|ve|t|m)\b|\d0s)",
)
_AFTER_STOP = lazy(r"(?<=[.,!?…])[’'‘](?!\w)")
_AFTER_WORD = lazy(r"(?<=[^\s(\[—–-])[’'‘](?![\w])")
_SINGLE_GUILLEMETS = lazy(r"‹[^‹›]{1,600}›|›[^‹›]{1,600}‹")
_FARTHEST = 800  # characters from one single mark to its partner

OPENS, CLOSES, ASKS, ANSWERS = 1, 2, 4, 8
"""Bits of :func:`leaning`."""
_TURN = re.compile(r"(?:Q|A|Question|Answer)[:.] +\S")


@lru_cache(maxsize=1024)
def theirs(text: str) -> tuple[tuple[int, int], ...]:
    """The stretches of ``text`` that are within quotation marks, marks included, in order."""
    if not any(map(text.__contains__, _ANY)):
        return ()
    pairing = pair(text)
    found = [(start, end + 1) for start, end in pairing.pairs]
    found += [(place, len(text)) for place in pairing.unclosed[:1]]
    found += [(0, place + 1) for place in pairing.unopened[-1:]]
    if "‹" in text or "›" in text:
        found += [match.span() for match in _SINGLE_GUILLEMETS().finditer(text)]
    found += _singles(text)
    return tuple(sorted(found))


def is_theirs(text: str, start: int, end: int) -> bool:
    """Whether any of the words from ``start`` to ``end`` is within quotation marks."""
    return any(first < end and start < last for first, last in theirs(text))


def leaning(text: str, source: str = "") -> int:
    """What a paragraph is to the ones around it.

    Whether it leaves a quotation open (``OPENS``) or ends an earlier one (``CLOSES``), is a bold
    question of an interview (``ASKS``), or a turn of one that begins with “A:” (``ANSWERS``).
    """
    turn = ANSWERS if text[1:2] in ":.un" and _TURN.match(text) else 0
    if source.startswith(("**", "__")) and text.rstrip().endswith("?"):
        turn |= ASKS
    if not any(map(text.__contains__, _ANY)):
        return turn
    pairing = pair(text)
    return turn | OPENS * bool(pairing.unclosed) | CLOSES * bool(pairing.unopened)


def has_marks(text: str) -> bool:
    """Whether any double quotation mark stands in the text."""
    return any(mark in text for mark in '“”„‟"«»「」『』')


def _singles(text: str) -> list[tuple[int, int]]:
    """‘…’ and '…'. A closing mark after a stop beats the apostrophe of “the workers’ rights”."""
    found = []
    for opener, marks in ((_CURLY_OPENER, "‘‚"), (_STRAIGHT_OPENER, "'")):
        if not any(mark in text for mark in marks):
            continue
        at = 0
        while match := opener().search(text, at):
            start = match.start()
            following = opener().search(text, match.end())
            limit = min(following.start() if following else len(text), start + _FARTHEST)
            closer = _AFTER_STOP().search(text, match.end(), limit + 1) or _AFTER_WORD().search(
                text, match.end(), limit
            )
            at = match.end()
            if closer:
                found.append((start, closer.end()))
                at = closer.end()
    return found
