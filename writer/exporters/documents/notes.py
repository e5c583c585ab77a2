"""Footnotes of a word processor: those that the body refers to; a note can hold no note there."""

from writer.exporters.content import (
    Block,
    Content,
    Heading,
    List,
    Span,
    Text,
    walk_blocks,
    walk_inlines,
)
from writer.exporters.content.model import inlines_of


def in_body(content: Content) -> frozenset[int]:
    """The numbers of the notes that something outside of notes refers to."""
    runs = (run for block in walk_blocks(content.body) for run in inlines_of(block))
    pieces = (piece for run in runs for piece in walk_inlines(run))
    return frozenset(piece.note for piece in pieces if isinstance(piece, Span) and piece.note)


def left_over(content: Content) -> tuple[Block, ...]:
    """The notes that only notes refer to, as a list for the end; nothing when there are none."""
    placed = in_body(content)
    rest = [at for at in range(1, len(content.notes) + 1) if at not in placed]
    if not rest:
        return ()
    items = tuple(content.notes[at - 1] for at in rest)
    heading = Heading(2, (Text(content.shown.words.notes),))
    return heading, List(True, items, start=rest[0], tight=False)
