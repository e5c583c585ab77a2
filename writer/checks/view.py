"""What the story-wide part of a rule is given, and how it is noted what it reads of it.

A story-wide rule is run again after an edit only when something it has read is another: its own
notes, the fields, the order of the blocks, single blocks. :class:`View` and the story in it note
what is read as the rule goes along, so no rule has to say it and none can forget to.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, SupportsIndex, TypeVar, overload

from writer.story import Block, Fields, Story

if TYPE_CHECKING:
    from writer.checks.story_types import StoryType

Limits = Mapping[str, int]
"""A rule's numbers by name, such as ``{"most": 80}``; a house style may change each."""
Types = Mapping[str, "StoryType"]
_Made = TypeVar("_Made")

FRONT, SHAPE, WORDS, PLACES, TYPES, OUTSIDE, LINES = 1, 2, 4, 8, 16, 32, 64
"""Bits of :attr:`Reads.what`.

The front matter; which kinds of block follow each other; the words of the whole story; positions
that are told and not only pointed at; the story types; files, which nothing watches; how many lines
there are before a block.
"""


class Reads:
    """What one run of a rule has read: bits, and the indexes of the blocks it looked at."""

    __slots__ = ("blocks", "what")

    def __init__(self) -> None:
        self.what = 0
        self.blocks: set[int] = set()


class Facts:
    """What the notes of all blocks say together: each fact, and how often it is said.

    Kept up as blocks come and go, so that a rule need not go through all notes to know what is
    somewhere in the story.
    """

    __slots__ = ("_derived", "_of", "_often", "counts")

    def __init__(self, of: Callable[[Any], Iterable[Hashable]], notes: Iterable[Any]) -> None:
        self._of = of
        self.counts: dict[Any, int] = Counter(chain.from_iterable(map(of, notes)))
        self._derived: dict[Callable[..., Any], Any] = {}
        self._often: set[Any] | None = None

    def __contains__(self, fact: Hashable) -> bool:
        return fact in self.counts

    def __iter__(self) -> Iterator[Any]:
        return iter(self.counts)

    def __len__(self) -> int:
        return len(self.counts)

    def often(self) -> set[Any]:
        """The facts that are said more than once."""
        if self._often is None:
            self._often = {fact for fact, count in self.counts.items() if count > 1}
        return self._often

    def derived(self, make: "Callable[[Facts], _Made]") -> _Made:
        """What ``make`` makes of the facts there are, kept until one comes or goes."""
        if make not in self._derived:
            self._derived[make] = make(self)
        made: _Made = self._derived[make]
        return made

    def replace(self, old: Iterable[Any], new: Iterable[Any]) -> None:
        """Notes have gone, and others have come."""
        counts, often, changed = self.counts, self._often, False
        added = Counter(chain.from_iterable(map(self._of, new)))
        for fact, count in Counter(chain.from_iterable(map(self._of, old))).items():
            added[fact] -= count
        for fact, count in added.items():
            if count:
                left = counts.get(fact, 0) + count
                changed = changed or left in (0, count)
                if left:
                    counts[fact] = left
                else:
                    del counts[fact]
                if often is not None:
                    (often.add if left > 1 else often.discard)(fact)
        if changed:
            self._derived.clear()


class Notes(dict[int, Any]):
    """Block index -> what a rule's ``note`` said of it, in order.

    Whoever asks for the note of one index has to do with how blocks follow each other.
    """

    reads = Reads()
    known: Mapping[str, Callable[[Any], Iterable[Hashable]]] = {}
    """what each note says, by name"""

    def __init__(self) -> None:
        self.facts: dict[str, Facts] = {}
        """what they say together, where somebody has asked for it"""

    def __getitem__(self, index: int) -> Any:
        self.reads.what |= SHAPE
        return dict.__getitem__(self, index)

    def __contains__(self, index: object) -> bool:
        self.reads.what |= SHAPE
        return dict.__contains__(self, index)

    def get(self, index: int, default: Any = None, /) -> Any:
        """The note of a block, or ``default``."""
        self.reads.what |= SHAPE
        return dict.get(self, index, default)


class View:
    """A story as the story-wide part of one rule sees it.

    One view serves all rules of a check, one after the other: see :meth:`turn_to`.
    """

    __slots__ = ("_folder", "_kinds", "_types", "limits", "notes", "reads", "story")

    def __init__(
        self,
        story: Story,
        kinds: Mapping[str, list[int]],
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

    def turn_to(self, notes: Notes, limits: Limits) -> Reads:
        """Be the view of another rule; what that reads is noted in what is returned."""
        reads = self.reads = Reads()
        notes.reads = reads
        self.notes, self.limits = notes, limits
        return reads

    @property
    def kinds(self) -> Mapping[str, list[int]]:
        """kind -> indexes of the blocks of that kind, in order"""
        self.reads.what |= SHAPE
        return self._kinds

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

    def of_kind(self, *kinds: str) -> list[int]:
        """Indexes of the blocks of these kinds, in order."""
        if len(kinds) == 1:
            return self.kinds.get(kinds[0], [])
        return sorted(index for kind in kinds for index in self.kinds.get(kind, ()))

    def facts(self, name: str) -> Facts:
        """Those of the rule's ``facts`` that are called ``name``, of all its notes."""
        notes = self.notes
        if name not in notes.facts:
            notes.facts[name] = Facts(notes.known[name], notes.values())
        return notes.facts[name]


class _Blocks(tuple[Block, ...]):
    """A story's blocks, noting which of them are looked at."""

    view: View

    def __len__(self) -> int:
        self.view.reads.what |= SHAPE
        return tuple.__len__(self)

    def __iter__(self) -> Iterator[Block]:
        self.view.reads.what |= SHAPE | WORDS
        return tuple.__iter__(self)

    @overload
    def __getitem__(self, key: SupportsIndex, /) -> Block: ...
    @overload
    def __getitem__(self, key: slice, /) -> tuple[Block, ...]: ...
    def __getitem__(self, key: SupportsIndex | slice, /) -> Block | tuple[Block, ...]:
        reads = self.view.reads
        reads.what |= SHAPE
        if type(key) is int and key >= 0:  # by far the most
            reads.blocks.add(key)
        elif isinstance(key, slice):
            reads.blocks.update(range(*key.indices(tuple.__len__(self))))
        else:
            index = key.__index__()
            reads.blocks.add(index if index >= 0 else index + tuple.__len__(self))
        return tuple.__getitem__(self, key)


class _Watched(Story):
    """A story that cannot be changed and notes what is read of it.

    Where a block starts is not noted: findings move along with the blocks they stand in.
    """

    def __init__(self, story: Story, view: View) -> None:
        self._story = story
        self._view = view
        self._seen_blocks: _Blocks | None = None

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
        self._view.reads.what |= FRONT
        return self._story.fields

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
