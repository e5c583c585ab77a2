"""An edit of a story's text, as a value."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from writer.story.block import Block


@dataclass(frozen=True, slots=True)
class Edit:
    """At ``position``, ``removed`` code points go and ``inserted`` comes.

    Position and count are in code points of the whole file's text, front matter included.
    """

    position: int
    removed: int
    inserted: str

    @property
    def end(self) -> int:
        """The code point after the last one removed."""
        return self.position + self.removed

    def moved(self, by: int) -> "Edit":
        """The same edit ``by`` code points further on."""
        return Edit(self.position + by, self.removed, self.inserted)


@dataclass(frozen=True, slots=True)
class Change:
    """What an edit did: at block ``index``, the blocks ``old`` became the blocks ``new``.

    ``inverse`` takes the edit back; blocks outside ``old`` are the same objects as before.
    """

    index: int
    old: "tuple[Block, ...]"
    new: "tuple[Block, ...]"
    front_changed: bool
    edit: Edit
    inverse: Edit


def apply_edits(text: str, edits: tuple[Edit, ...]) -> str:
    """``text`` after edits that all speak of it as it was and do not overlap."""
    for edit in sorted(edits, key=lambda edit: edit.position, reverse=True):
        text = text[: edit.position] + edit.inserted + text[edit.end :]
    return text
