"""A story: its front matter and its blocks, kept in step with its text edit by edit."""

from bisect import bisect_right
from collections.abc import Generator, Iterator

from writer.story.block import Block, make_block, plain_block
from writer.story.edit import Change, Edit, shared_ends
from writer.story.fields import Fields, parse_fields
from writer.story.front import front_length, may_open_front
from writer.story.lines import bare, end_of_plain, split_lines
from writer.story.node import Node
from writer.story.positions import Positions
from writer.story.tree import TreeParser, top_level


class Story:
    """One article. Its text is the truth; fields and blocks are read from it.

    ``front + ''.join(block.source for block in blocks)`` is the text, for every text.
    Positions are code points of the whole text. Made by ``from_text``, changed by ``apply``.
    """

    def __init__(self, front: str, blocks: list[Block]) -> None:
        self._front = front
        self._blocks = blocks
        self._positions = Positions(len(front), _line_count(front), _sizes(blocks))
        self._tuple: tuple[Block, ...] | None = None
        self._text: str | None = None

    @classmethod
    def from_text(cls, text: str) -> "Story":
        """Read a story file's text; every text is a story."""
        length = front_length(text)
        return cls(text[:length], list(_find_blocks(text[length:])))

    # -- reading -------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """The whole text, exactly."""
        if self._text is None:
            self._text = self._front + "".join([block.source for block in self._blocks])
        return self._text

    @property
    def front(self) -> str:
        """The front matter's source with its ``---`` lines and the blank lines after it."""
        return self._front

    @property
    def fields(self) -> Fields:
        """What the front matter says."""
        return parse_fields(self._front)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The body's blocks in order."""
        if self._tuple is None:
            self._tuple = tuple(self._blocks)
        return self._tuple

    @property
    def length(self) -> int:
        """How many code points the text has."""
        return self._positions.start(len(self._blocks))

    def start(self, index: int) -> int:
        """Where block ``index`` starts; one past the last block gives the text's end."""
        return self._positions.start(index)

    def line(self, index: int) -> int:
        """The line, from 1, on which block ``index`` starts."""
        return self._positions.line(index) + 1

    @property
    def last_line(self) -> int:
        """The line, from 1, on which the text ends."""
        return self.line(len(self._blocks))

    def block_at(self, position: int) -> int:
        """The index of the block that holds ``position``; -1 in the front matter."""
        if position < len(self._front) or not self._blocks:
            return -1
        return min(self._positions.find(position), len(self._blocks) - 1)

    def block_at_line(self, line: int) -> int:
        """The index of the block that holds ``line`` (from 1); -1 in the front matter."""
        if not self._blocks or line < self.line(0):
            return -1
        return min(self._positions.find_line(line - 1), len(self._blocks) - 1)

    def line_column(self, position: int) -> tuple[int, int]:
        """The line and column of a position, both from 1, the column in code points."""
        index = self.block_at(position)
        source = self._front if index < 0 else self._blocks[index].source
        start = 0 if index < 0 else self.start(index)
        first = 1 if index < 0 else self.line(index)
        starts = _line_starts(source) if index < 0 else self._blocks[index].row_starts
        row = bisect_right(starts, position - start) - 1
        return first + row, position - start - starts[row] + 1

    def position(self, line: int, column: int) -> int:
        """The position of a line and column, both from 1; a column past the line is its end."""
        index = self.block_at_line(line)
        source = self._front if index < 0 else self._blocks[index].source
        start = 0 if index < 0 else self.start(index)
        first = 1 if index < 0 else self.line(index)
        starts = _line_starts(source) if index < 0 else self._blocks[index].row_starts
        row = min(max(line - first, 0), len(starts) - 1)
        end = starts[row + 1] if row + 1 < len(starts) else len(source)
        width = len(source[starts[row] : end].rstrip("\r\n"))
        return start + starts[row] + min(column - 1, width)

    def slice(self, start: int, end: int) -> str:
        """The text from ``start`` to ``end`` without joining the whole, unless most of it is wanted."""
        if start >= end:
            return ""
        if self._text is not None or end - start > self.length // 2:
            return self.text[start:end]
        parts = [self._front[start:end]] if start < len(self._front) else []
        index = max(self.block_at(max(start, len(self._front))), 0)
        while index < len(self._blocks) and self.start(index) < end:
            at = self.start(index)
            parts.append(self._blocks[index].source[max(start - at, 0) : end - at])
            index += 1
        return "".join(parts)

    # -- changing ------------------------------------------------------------------------------

    def apply(self, edit: Edit) -> Change:
        """Make an edit; raises ValueError when it lies outside the text.

        Costs what the blocks around the edit cost, not what the story does.
        """
        if edit.position < 0 or edit.removed < 0 or edit.end > self.length:
            raise ValueError(f"{edit} lies outside a text of {self.length} code points")
        inverse = Edit(edit.position, len(edit.inserted), self.slice(edit.position, edit.end))
        # Of an edit to most of the text, such as replacing all, the whole is read sooner than its part.
        in_front = 2 * edit.removed > self.length or self._touches_front(edit)
        change = (self._apply_in_front if in_front else self._apply_in_body)(edit, inverse)
        self._text = None  # the old one was of use until now
        return change

    def _touches_front(self, edit: Edit) -> bool:
        """Whether an edit may change what comes before the first block; words put there do not."""
        start = self.slice(0, 64)
        after = start[: edit.position] + edit.inserted + self.slice(edit.end, edit.end + 64)
        marks = start.startswith("\ufeff"), after.startswith("\ufeff")
        in_front = edit.position < len(self._front) or (
            any(marks) and self.block_at(edit.position) <= 0  # the first line may begin with it
        )
        opens = may_open_front(start) or (edit.position < 64 and may_open_front(after[:64]))
        unclosed = not self._front.startswith("---", int(marks[0])) and opens
        return in_front or unclosed or not self._blocks

    def _apply_in_front(self, edit: Edit, inverse: Edit) -> Change:
        """The edit may change what comes before the first block: read the story anew."""
        before = self._front
        text = self.slice(0, edit.position) + edit.inserted
        if self._ends_within_fields(edit):
            front = text + before[edit.end :]
            if front_length(front + "x") == len(front):
                self._set_front(front)
                return Change(0, (), (), True, edit, inverse)
        fresh = Story.from_text(text + self.slice(edit.end, self.length))
        old, new = tuple(self._blocks), tuple(fresh._blocks)
        head, tail = shared_ends(old, new)
        kept = list(old[:head]) + list(new[head : len(new) - tail]) + list(old[len(old) - tail :])
        self._blocks, self._front, self._tuple = kept, fresh._front, None
        self._positions = Positions(len(self._front), _line_count(self._front), _sizes(kept))
        changed = before != self._front
        return Change(
            head, old[head : len(old) - tail], new[head : len(new) - tail], changed, edit, inverse
        )

    def _ends_within_fields(self, edit: Edit) -> bool:
        return bool(self._blocks) and edit.end < len(self._front)

    def _set_front(self, front: str) -> None:
        self._positions.move_all(
            len(front) - len(self._front), _line_count(front) - _line_count(self._front)
        )
        self._front = front

    def _apply_in_body(self, edit: Edit, inverse: Edit) -> Change:
        first = max(self.block_at(edit.position) - 1, 0)
        last = max(self.block_at(max(edit.end - 1, edit.position)), first)
        region = _Region(self._blocks, first, last, self.start(first), edit)
        new = list(region.parse())
        if region.begins_blank:
            return self._apply_in_front(edit, inverse)
        old = self._blocks[first : region.stop]
        head, tail = shared_ends(old, new)
        start, stop = first + head, region.stop - tail
        fresh = new[head : len(new) - tail]
        replaced = tuple(self._blocks[start:stop])
        self._blocks[start:stop] = fresh
        self._positions.splice(start, stop, _sizes(fresh))
        self._tuple = None
        return Change(start, replaced, tuple(fresh), False, edit, inverse)


class _Region:
    """The part of the body that an edit makes be read again.

    Reading starts one block before the edit, since a block's end is decided by the first line
    after it, and stops where a new block starts on the first line of an old one.
    """

    def __init__(self, blocks: list[Block], first: int, last: int, start: int, edit: Edit) -> None:
        source = "".join(block.source for block in blocks[first : last + 1])
        at = edit.position - start
        self._text = source[:at] + edit.inserted + source[at + edit.removed :]
        self._blocks = blocks
        self._next = last + 1
        self._lines: list[str] = []
        self._old_starts: dict[int, int] = {}
        self.stop = len(blocks)
        self.begins_blank = True  # blank lines before the first block are the front's

    def parse(self) -> Iterator[Block]:
        """The new blocks; ``stop`` is then the first old block that stays."""
        begun: Node | None = None
        for node in top_level(self._feed()):
            if begun is None:
                self.begins_blank = node.line > 0
            else:
                yield self._make(begun, node.line)
                if node.line in self._old_starts:
                    self.stop = self._old_starts[node.line]
                    return
            begun = node
        if begun is not None:
            yield self._make(begun, len(self._lines))

    def _feed(self) -> Iterator[str]:
        text = self._text
        while self._next < len(self._blocks) and not text.endswith("\n"):
            text += self._blocks[self._next].source  # a line may now run on into the next block
            self._next += 1
        yield from self._keep(text)
        while self._next < len(self._blocks):
            self._old_starts[len(self._lines)] = self._next
            source = self._blocks[self._next].source
            self._next += 1
            yield from self._keep(source)

    def _keep(self, text: str) -> Iterator[str]:
        for line in split_lines(text):
            self._lines.append(line)
            yield line

    def _make(self, node: Node, end: int) -> Block:
        start = node.line
        return make_block(node, "".join(self._lines[start:end]))


def _find_blocks(body: str) -> Iterator[Block]:
    """The blocks of a body. Most are paragraphs of one line, for which no parser is needed."""
    lines = split_lines(body)
    at = 0
    while at < len(lines):
        end = end_of_plain(lines, at)
        if end:
            yield plain_block("".join(lines[at:end]))
            at = end
        else:
            at = yield from _parsed(lines, at)


def _parsed(lines: list[str], first: int) -> Generator[Block, None, int]:
    """The blocks from line ``first`` until nothing is open before a plain one; the line of that."""
    parser, at = TreeParser(), first
    children = parser.document.children
    while at < len(lines):
        if children and parser.tip is parser.document and end_of_plain(lines, at):
            break
        parser.feed(bare(lines[at]))
        at += 1
        if len(children) > 1:
            node, end = children.pop(0), first + children[0].line
            yield make_block(node, "".join(lines[first + node.line : end]))
    parser.close()
    for node in children:
        yield make_block(node, "".join(lines[first + node.line : at]))
    return at


def _sizes(blocks: list[Block]) -> list[tuple[int, int]]:
    return [(len(block.source), _line_count(block.source)) for block in blocks]


def _line_count(text: str) -> int:
    """How many lines end in ``text``."""
    if "\r" not in text:
        return text.count("\n")
    return text.count("\n") + text.count("\r") - text.count("\r\n")


def _line_starts(text: str) -> list[int]:
    starts, at = [0], 0
    for line in split_lines(text):
        at += len(line)
        if line.endswith(("\n", "\r")):
            starts.append(at)
    return starts
