"""Where each block starts, in code points and lines, kept cheap under edits in one place.

An edit moves every block after it. Instead of moving them one by one, what lies behind a boundary
is shifted as a whole; the boundary travels with the edits, and a writer's edits are neighbours.
"""

from bisect import bisect_right


class Positions:
    """Starts of blocks, and one more entry for the end of the text."""

    def __init__(self, start: int, line: int, sizes: list[tuple[int, int]]) -> None:
        self._starts = [start]
        self._lines = [line]
        for length, lines in sizes:
            self._starts.append(self._starts[-1] + length)
            self._lines.append(self._lines[-1] + lines)
        self._boundary = 0
        self._shift = 0
        self._line_shift = 0

    def start(self, index: int) -> int:
        """Where block ``index`` starts."""
        return self._starts[index] + (self._shift if index >= self._boundary else 0)

    def line(self, index: int) -> int:
        """How many lines end before block ``index``."""
        return self._lines[index] + (self._line_shift if index >= self._boundary else 0)

    def find(self, position: int) -> int:
        """The last block that starts at or before ``position``."""
        return self._find(self._starts, self._shift, position)

    def find_line(self, line: int) -> int:
        """The last block that starts on or before ``line``, counted from 0."""
        return self._find(self._lines, self._line_shift, line)

    def _find(self, values: list[int], shift: int, wanted: int) -> int:
        boundary = self._boundary
        if wanted >= values[boundary] + shift:
            return bisect_right(values, wanted - shift, lo=boundary) - 1
        return bisect_right(values, wanted, hi=boundary) - 1

    def move_all(self, by: int, lines: int) -> None:
        """Shift every block."""
        self._move_boundary(0)
        self._shift += by
        self._line_shift += lines

    def splice(self, start: int, stop: int, sizes: list[tuple[int, int]]) -> None:
        """Replace blocks ``start`` to ``stop`` by blocks of the given lengths and line counts."""
        self._move_boundary(stop)
        at, line = self.start(start), self.line(start)
        starts, lines = [], []
        for length, count in sizes:
            starts.append(at)
            lines.append(line)
            at += length
            line += count
        moved, lines_moved = at - self.start(stop), line - self.line(stop)
        self._starts[start:stop] = starts
        self._lines[start:stop] = lines
        self._boundary = start + len(sizes)
        self._shift += moved
        self._line_shift += lines_moved

    def _move_boundary(self, to: int) -> None:
        if to > self._boundary:
            span, sign = range(self._boundary, to), 1
        else:
            span, sign = range(to, self._boundary), -1
        shift, line_shift = sign * self._shift, sign * self._line_shift
        for index in span:
            self._starts[index] += shift
            self._lines[index] += line_shift
        self._boundary = to
