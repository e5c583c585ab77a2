"""What the story-wide part of a rule is given, and how it is noted what it reads of it.

A story-wide rule is run again after an edit only when something it has read is another: its own
notes, the fields, the order of the blocks, single blocks. :class:`View` and the story in it note
what is read as the rule goes along, so no rule has to say it and none can forget to.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, SupportsIndex, overload

from writer.checks.notes import Facts, Notes
from writer.checks.reads import FRONT, LINES, OUTSIDE, PLACES, SHAPE, TYPES, WORDS, Reads
from writer.checks.watched_fields import WatchedFields
from writer.story import Block, Fields, Story

if TYPE_CHECKING:
    from writer.checks.story_types import StoryType

Limits = Mapping[str, int]
"""A rule's numbers by name, such as ``{"most": 80}``; a house style may change each."""
Types = Mapping[str, "StoryType"]


class View:
    """A story as the story-wide part of one rule sees it.

    One view serves all rules of a check, one after the other: see :meth:`turn_to`.
    """

    __slots__ = ("_folder", "_kinds", "_types", "limits", "notes", "reads", "story")

    def __init__(
        self,
        story: Story,
        kinds: Callable[[str], list[int]],
        types: Callable[[], Types],
        folder: Path | None = None,
    ) -> None:
        self.reads = Reads()
        self.story: Story = _Watched(story, self)
        self.notes = Notes()
        """block index -> what this rule's ``note`` said of it, where it said something, in order"""
        self.limits: Limits = {}
        """the rule's limits as the house style has them"""
        self._kinds = kinds
        self._types = types
        self._folder = folder

    def let_go(self) -> None:
        """The check is over: the story and what is read of it must not hold each other in memory."""
        del self.story

    def turn_to(self, notes: Notes, limits: Limits) -> Reads:
        """Be the view of another rule; what that reads is noted in what is returned."""
        reads = self.reads = Reads()
        notes.reads = reads
        self.notes, self.limits = notes, limits
        return reads

    @property
    def folder(self) -> Path | None:
        """where the story lies with its pictures; None before it is saved"""
        self.reads.what |= OUTSIDE
        return self._folder

    def types(self) -> Types:
        """the story types there are, read when first asked for"""
        self.reads.what |= TYPES
        return self._types()

    @property
    def story_type(self) -> "StoryType | None":
        """The type the story says it is of; None when it says none that is known."""
        from writer.checks.story_types import type_of

        return type_of(self.story, self.types()) if self.story.fields.has("type") else None

    def of_kind(self, *kinds: str) -> Sequence[int]:
        """Indexes of the blocks of these kinds, in order.

        How far from the story's beginning they stand is not noted: :meth:`opening` is for that.
        """
        self.reads.kinds.update(kinds)
        if len(kinds) == 1:
            return self._kinds(kinds[0])
        return sorted(index for kind in kinds for index in self._kinds(kind))

    def opening(self, kind: str, most: int) -> Iterator[int]:
        """Indexes of the blocks of a kind among the first ``most`` blocks of the story."""
        blocks = self.story.blocks[:most]
        return (index for index, block in enumerate(blocks) if block.kind == kind)

    def facts(self, name: str) -> Facts:
        """Those of the rule's ``facts`` that are called ``name``, of all its notes."""
        notes = self.notes
        if name not in notes.facts:
            notes.facts[name] = Facts(notes.known[name], notes)
        return notes.facts[name]

    def sums(self) -> Sequence[int]:
        """The rule's ``sums`` of all its notes together; none when it has no note."""
        return self.notes.summed()


class _Blocks(tuple[Block, ...]):
    """A story's blocks, noting which of them are looked at."""

    view: View

    def __len__(self) -> int:
        self.view.reads.what |= SHAPE
        return tuple.__len__(self)

    def __iter__(self) -> Iterator[Block]:
        reads = self.view.reads
        for index, block in enumerate(tuple.__iter__(self)):
            reads.blocks.add(index)
            yield block
        reads.what |= SHAPE

    @overload
    def __getitem__(self, key: SupportsIndex, /) -> Block: ...
    @overload
    def __getitem__(self, key: slice, /) -> tuple[Block, ...]: ...
    def __getitem__(self, key: SupportsIndex | slice, /) -> Block | tuple[Block, ...]:
        reads = self.view.reads
        if type(key) is int and key >= 0:  # by far the most
            reads.blocks.add(key)
        elif isinstance(key, slice):
            self._note_slice(key)
        else:
            reads.what |= SHAPE
            index = key.__index__()
            reads.blocks.add(index if index >= 0 else index + tuple.__len__(self))
        return tuple.__getitem__(self, key)

    def _note_slice(self, key: slice) -> None:
        """A slice has an end that moves when blocks come next to it, also where it is empty."""
        reads, count = self.view.reads, tuple.__len__(self)
        start, stop, step = key.indices(count)
        if step != 1 or start >= count or min(key.start or 0, key.stop or 0) < 0:
            reads.what |= SHAPE
        if stop == count:
            reads.what |= SHAPE
        reads.blocks.update(range(start, stop, step))


class _Watched(Story):
    """A story that cannot be changed and notes what is read of it.

    Where a block starts is not noted: findings move along with the blocks they stand in.
    """

    def __init__(self, story: Story, view: View) -> None:
        self._story = story
        self._view = view
        self._seen_blocks: _Blocks | None = None
        self._seen_fields: WatchedFields | None = None

    @property
    def text(self) -> str:
        self._view.reads.what |= FRONT | WORDS
        return self._story.text

    @property
    def front(self) -> str:
        self._view.reads.what |= FRONT
        return self._story.front

    @property
    def fields(self) -> Fields:
        if self._seen_fields is None:
            self._seen_fields = WatchedFields(self._story.fields, self._view)
        return self._seen_fields

    @property
    def blocks(self) -> tuple[Block, ...]:
        if self._seen_blocks is None:
            self._seen_blocks = _Blocks(self._story.blocks)
            self._seen_blocks.view = self._view
        return self._seen_blocks

    @property
    def length(self) -> int:
        return self._told().length

    def start(self, index: int) -> int:
        return self._story.start(index)

    def line(self, index: int) -> int:
        return self._told().line(index)

    def block_at(self, position: int) -> int:
        return self._told().block_at(position)

    def block_at_line(self, line: int) -> int:
        return self._told().block_at_line(line)

    def line_column(self, position: int) -> tuple[int, int]:
        reads, index = self._view.reads, self._story.block_at(position)
        reads.what |= LINES | (SHAPE if index >= 0 else FRONT)
        reads.blocks.add(index)
        return self._story.line_column(position)

    def position(self, line: int, column: int) -> int:
        return self._told().position(line, column)

    def slice(self, start: int, end: int) -> str:
        story, reads = self._story, self._view.reads
        if start < story.start(0):
            reads.what |= FRONT
        if start < end and end > story.start(0):
            reads.what |= SHAPE
            first, last = story.block_at(start), story.block_at(end - 1)
            reads.blocks.update(range(max(first, 0), last + 1))
        return story.slice(start, end)

    def _told(self) -> Story:
        self._view.reads.what |= PLACES
        return self._story
