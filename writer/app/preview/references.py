"""Links by reference: which blocks look different when a definition elsewhere changes."""

import re
from collections.abc import Iterable, Mapping, Sequence

from writer.story import Block
from writer.story.links import Definition, normalised

Definitions = Mapping[str, Definition]
_LINE_START = re.compile(r"\n[ \t>]*")


def definition_source(blocks: Iterable[Block]) -> str:
    """The source of the blocks that hold link definitions, each parted from the next."""
    return "\n\n".join(block.source for block in blocks if block.definitions)


def changed_labels(old: Definitions, new: Definitions) -> frozenset[str]:
    """The labels that now lead elsewhere, or anywhere, or nowhere."""
    return frozenset(label for label in old.keys() | new.keys() if old.get(label) != new.get(label))


def notes_for(blocks: Sequence[Block], near: range) -> list[int]:
    """Where the notes are that the blocks of ``near`` refer to."""
    labels = {label for index in near for label in blocks[index].references}
    if not labels:
        return []
    notes = (index for index, block in enumerate(blocks) if block.kind == "footnote")
    return [index for index in notes if blocks[index].label in labels]


def mentions(block: Block, labels: frozenset[str]) -> bool:
    """Whether ``block`` may refer to one of ``labels``; never False when it does."""
    if "[" not in block.source:
        return False
    text = normalised(_LINE_START.sub(" ", block.source))
    return any(f"{label}]" in text for label in labels)
