"""Where a line is being read: offsets in code points and, because of tabs, columns."""

_TAB = 4


class Cursor:
    """A place in one line, with what comes next. Tab stops are every four columns."""

    __slots__ = (
        "blank",
        "column",
        "indent",
        "line",
        "next",
        "next_column",
        "offset",
        "partial_tab",
    )

    def __init__(self, line: str) -> None:
        self.line = line
        self.offset = 0
        self.column = 0
        self.partial_tab = False
        self.next = -1
        self.next_column = 0
        self.find_nonspace()

    @property
    def peek(self) -> str:
        """The next character, '' at the end of the line."""
        return self.line[self.offset : self.offset + 1]

    @property
    def rest(self) -> str:
        """The line from its next character that is not a space or tab."""
        return self.line[self.next :]

    def find_nonspace(self) -> None:
        """Look ahead: where the next word starts and how far it is indented."""
        if self.offset <= self.next:  # still in the white space that was looked through before
            self.indent = self.next_column - self.column
            return
        at, column, line = self.offset, self.column, self.line
        while at < len(line) and line[at] in " \t":
            column += _TAB - column % _TAB if line[at] == "\t" else 1
            at += 1
        self.next = at
        self.next_column = column
        self.blank = at == len(line)
        self.indent = column - self.column

    def advance(self, count: int, *, columns: bool = False) -> None:
        """Go on by ``count`` characters, or by columns, which may stop inside a tab."""
        line = self.line
        while count > 0 and self.offset < len(line):
            if line[self.offset] != "\t":
                self.partial_tab = False
                self.offset += 1
                self.column += 1
                count -= 1
                continue
            to_stop = _TAB - self.column % _TAB
            if not columns:
                self.partial_tab = False
                self.column += to_stop
                self.offset += 1
                count -= 1
                continue
            self.partial_tab = to_stop > count
            step = min(count, to_stop)
            self.column += step
            self.offset += 0 if self.partial_tab else 1
            count -= step

    def to_nonspace(self) -> None:
        """Go on to the next word."""
        self.offset = self.next
        self.column = self.next_column
        self.partial_tab = False

    def to_end(self) -> None:
        """Take the rest of the line."""
        self.offset = len(self.line)
