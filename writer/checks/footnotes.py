"""What the rules about footnotes remember of a block: the note it is, and those it refers to."""

from collections.abc import Iterator

from writer.checks.inlines import place_of
from writer.checks.records import NamedTuple
from writer.story import Block
from writer.story.inline import walk
from writer.story.links import normalised


class Reference(NamedTuple):
    """A reference to the note ``label``, and where it stands in the source of its block."""

    label: str
    start: int
    end: int


class Noted(NamedTuple):
    """``label`` of the note that a block is ('' for none), whether it says something, its references."""

    label: str
    says: bool
    references: tuple[Reference, ...]


def noted(block: Block) -> Noted | None:
    """What there is to remember of a block; None when it has nothing to do with notes."""
    if "[^" not in block.source:
        return None
    references = tuple(_references(block))
    if not references and block.kind != "footnote":
        return None
    return Noted(block.label, bool(block.text.strip()), references)


def _references(block: Block) -> Iterator[Reference]:
    for leaf in block.leaves:
        for inline in walk(leaf.inlines):
            if inline.kind == "footnote":
                yield Reference(normalised(inline.text), *place_of(leaf, inline))


def _defined(note: object) -> list[str]:
    return [note.label] if isinstance(note, Noted) and note.label else []


def _used(note: object) -> list[str]:
    """A note that only refers to itself is not in use."""
    if not isinstance(note, Noted):
        return []
    return [one.label for one in note.references if one.label != note.label]


FACTS = {"defined": _defined, "used": _used}
