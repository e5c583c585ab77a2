"""Emphasis: runs of ``*`` and ``_`` and which of them belong together (CommonMark 0.30, 6.2)."""

import unicodedata
from dataclasses import dataclass

from writer.story.chain import Chain, Inline, Piece
from writer.story.escapes import PUNCTUATION

_SPACE = " \t\n\x0b\x0c\r"


@dataclass(slots=True, eq=False)
class Run:
    """A run of ``*`` or ``_`` that may open or close emphasis."""

    piece: Piece
    char: str
    count: int
    original: int
    opens: bool
    closes: bool
    before: "Run | None" = None
    after: "Run | None" = None


class Runs:
    """The runs of one text that have no partner yet; ``last`` is the newest."""

    def __init__(self, chain: Chain) -> None:
        self._chain = chain
        self.last: Run | None = None

    def add(self, piece: Piece, before: str, after: str) -> None:
        """Remember the run that ``piece`` is, if its neighbours let it open or close anything."""
        char, count = piece.inline.text[0], len(piece.inline.text)
        opens, closes = _flanks(char, before, after)
        if not opens and not closes:
            return
        run = Run(piece, char, count, count, opens, closes, self.last)
        if self.last:
            self.last.after = run
        self.last = run

    def pair(self, bottom: Run | None) -> None:
        """Pair the runs above ``bottom`` into emphasis, innermost first."""
        closer = self.last
        while closer and closer.before is not bottom:
            closer = closer.before
        barren: dict[tuple[str, bool, int], Run | None] = {}
        while closer:
            if not closer.closes:
                closer = closer.after
                continue
            key = (closer.char, closer.opens, closer.original % 3)
            opener = self._opener(closer, bottom, barren.get(key, bottom))
            if opener:
                closer = self._wrap(opener, closer)
                continue
            barren[key] = closer.before
            following = closer.after
            if not closer.opens:
                self._drop(closer)
            closer = following
        while self.last and self.last is not bottom:
            self._drop(self.last)

    def _opener(self, closer: Run, bottom: Run | None, floor: Run | None) -> Run | None:
        opener = closer.before
        while opener and opener is not bottom and opener is not floor:
            odd = (
                (closer.opens or opener.closes)
                and closer.original % 3 != 0
                and (opener.original + closer.original) % 3 == 0
            )
            if opener.char == closer.char and opener.opens and not odd:
                return opener
            opener = opener.before
        return None

    def _wrap(self, opener: Run, closer: Run) -> Run | None:
        """Make the pieces between two runs emphasis; the run to go on with."""
        width = 2 if opener.count >= 2 and closer.count >= 2 else 1
        first, last = opener.piece, closer.piece
        for run in (opener, closer):
            run.count -= width
            run.piece.inline.text = run.char * run.count
        first.inline.end -= width
        last.inline.start += width
        node = Inline("strong" if width == 2 else "emphasis", first.inline.end, last.inline.start)
        self._chain.enclose(first, last, node)
        between = closer.before
        while between is not opener and between is not None:
            following = between.before
            self._drop(between)
            between = following
        if not opener.count:
            self._chain.remove(first)
            self._drop(opener)
        if closer.count:
            return closer
        following = closer.after
        self._chain.remove(last)
        self._drop(closer)
        return following

    def _drop(self, run: Run) -> None:
        if run.before:
            run.before.after = run.after
        if run.after:
            run.after.before = run.before
        else:
            self.last = run.before


def _flanks(char: str, before: str, after: str) -> tuple[bool, bool]:
    """Whether a run may open and may close emphasis, by the characters around it."""
    white_after, white_before = _is_white(after), _is_white(before)
    mark_after, mark_before = _is_punctuation(after), _is_punctuation(before)
    left = not white_after and (not mark_after or white_before or mark_before)
    right = not white_before and (not mark_before or white_after or mark_after)
    if char == "*":
        return left, right
    return left and (not right or mark_before), right and (not left or mark_after)


def _is_white(char: str) -> bool:
    return char in _SPACE or unicodedata.category(char) == "Zs"


def _is_punctuation(char: str) -> bool:
    return char in PUNCTUATION or unicodedata.category(char).startswith("P")
