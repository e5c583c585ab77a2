"""An edit of a story's text, as a value."""

from collections.abc import Callable, Sequence
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


def shared_ends(old: Sequence[object], new: Sequence[object]) -> tuple[int, int]:
    """How many items are the same at the start and, apart from those, at the end."""
    most = min(len(old), len(new))
    head = _same(most, lambda low, high: old[low:high] == new[low:high])
    ends = len(old), len(new)
    tail = _same(
        most - head,
        lambda low, high: (
            old[ends[0] - high : ends[0] - low] == new[ends[1] - high : ends[1] - low]
        ),
    )
    return head, tail


def _same(most: int, is_same: Callable[[int, int], bool]) -> int:
    """How many there are in a row that ``is_same`` from one to another; slices are compared quickly."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if is_same(low, middle):
            low = middle
        else:
            high = middle - 1
    return low


def edits_by_line(old: str, edit: Edit, most: int) -> list[Edit]:
    """What ``edit`` does in place of ``old``, as one edit for each line that it changes.

    Each speaks of the text as those before it have left it. It stays one edit when line ends come
    or go, or more than ``most`` lines change; and none is left of one that changes nothing.
    """
    lines, fresh = old.split("\n"), edit.inserted.split("\n")
    changed = [at for at, pair in enumerate(zip(lines, fresh, strict=False)) if pair[0] != pair[1]]
    if len(lines) != len(fresh) or len(changed) > most:
        return [edit]
    found: list[Edit] = []
    place, done = edit.position, 0
    for at in changed:
        place += sum(map(len, fresh[done:at])) + at - done
        found.append(smallest_edit(place, lines[at], fresh[at]))
        done = at
    return found


def smallest_edit(start: int, old: str, new: str) -> Edit:
    """The edit that makes ``new`` of the text ``old`` at ``start``, touching only what differs.

    So a caret in what stays is where it was.
    """
    head, tail = shared_ends(old, new)
    return Edit(start + head, len(old) - head - tail, new[head : len(new) - tail])
