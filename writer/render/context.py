"""What a block needs from the rest of its story to be rendered."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from writer.story import Block, Story
from writer.story.links import Definition


@dataclass(frozen=True, slots=True)
class Context:
    """``definitions`` of links by normalised label, and the ``folder`` pictures may be taken from.

    Without a folder, pictures stay what the story says: addresses. With one they are put into the
    HTML, unless they are to stay ``beside`` it: then they get their size, and a new address when
    the file changes.
    """

    definitions: Mapping[str, Definition] = field(default_factory=dict)
    folder: Path | None = None
    beside: bool = False

    @classmethod
    def of(cls, story: Story, folder: Path | None = None) -> "Context":
        """The context of a story that lies in ``folder``."""
        return cls(definitions_in(story.blocks), folder)


def definitions_in(blocks: Iterable[Block]) -> dict[str, Definition]:
    """The link definitions of ``blocks`` by label; of two for one label the first counts."""
    found: dict[str, Definition] = {}
    for block in blocks:
        for definition in block.definitions:
            found.setdefault(definition.label, definition)
    return found
