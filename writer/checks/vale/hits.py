"""What a check of a piece finds."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from writer.checks.vale.pieces import Piece


@dataclass(frozen=True, slots=True)
class Hit:
    """A stretch of a piece's text, what is said of it, and what may stand there instead.

    ``line_only``: the hit has no words of its own and stands at the start of the piece's line.
    """

    start: int
    end: int
    message: str
    offers: tuple[str, ...] = ()
    line_only: bool = False


class PieceCheck(Protocol):
    """A check that knows a piece from that piece alone."""

    def hits(self, piece: Piece) -> Iterator[Hit]:
        """The hits in the piece."""


class StoryCheck(Protocol):
    """A check that needs all pieces of a story: it notes each, then looks at the notes in order."""

    def note(self, piece: Piece) -> Any:
        """What is to be remembered of the piece; None for nothing."""

    def hits_among(self, notes: Sequence[Any]) -> Iterator[tuple[int, Hit]]:
        """The hits, each with the index of the note of the piece it is in."""


Check = PieceCheck | StoryCheck


def apart(hits: Iterable[Hit]) -> Iterator[Hit]:
    """The hits that stand at places of their own."""
    seen: set[int] = set()
    for hit in hits:
        if hit.start not in seen:
            seen.add(hit.start)
            yield hit
