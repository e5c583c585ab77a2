"""The window's text, whose lines all end in ``\\n``, and the line ends the file really has.

A line ends with CR LF, LF or CR, or with one of the three characters that Qt's text document also
makes a new paragraph of: U+2029 and the noncharacters U+FDD0 and U+FDD1.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Self

_OTHER_ENDS = "\r\u2029\ufdd0\ufdd1"
_END = re.compile("\r\n|[\n\r\u2029\ufdd0\ufdd1]")


class Newlines:
    """The line ends of one text, line by line where they differ.

    Where all are alike nothing is kept per line, and ``edited`` costs nothing.
    """

    def __init__(self, ends: Sequence[str] = ()) -> None:
        """Keep ``ends``, one for each line but the last."""
        counts = Counter(ends)
        # The first of the most frequent: Counter keeps the order of appearance.
        self._usual = counts.most_common(1)[0][0] if counts else "\n"
        self._each = list(ends) if len(counts) > 1 else None
        self._untouched: tuple[int, tuple[str, ...]] = (0, ())

    @classmethod
    def split(cls, text: str) -> tuple[str, Self]:
        """Give ``text`` with every line end as ``\\n``, and the line ends it had."""
        if not any(end in text for end in _OTHER_ENDS):
            return text, cls()
        newlines = cls(_END.findall(text))
        if newlines._each is None:
            return text.replace(newlines._usual, "\n"), newlines
        plain = _END.sub("\n", text)
        newlines._untouched = hash(plain), tuple(newlines._each)
        return plain, newlines

    @property
    def usual(self) -> str:
        """The line end that inserted lines get: the file's most frequent one."""
        return self._usual

    @property
    def mixed(self) -> bool:
        """Tell whether the file has more than one kind of line end."""
        return self._each is not None

    def edited(self, line: int, lines_removed: int, lines_inserted: int) -> None:
        """Follow an edit that starts in ``line`` (from 0).

        ``lines_removed`` and ``lines_inserted`` count the line ends in the removed and in the
        inserted text.
        """
        if self._each is not None:
            self._each[line : line + lines_removed] = [self._usual] * lines_inserted

    def join(self, plain: str) -> str:
        """Give ``plain`` with the line ends of the file.

        A text that is again the one ``split`` gave, by undoing, gets exactly the ends it had.
        """
        if self._each is None:
            return plain if self._usual == "\n" else plain.replace("\n", self._usual)
        lines = plain.split("\n")
        ends = self._ends_for(plain, len(lines) - 1)
        return "".join(_joined(lines, ends))

    def _ends_for(self, plain: str, count: int) -> Sequence[str]:
        untouched, ends = self._untouched
        if untouched == hash(plain) and len(ends) == count:
            return ends
        each = self._each or []
        # Words go before line ends: an edit that was not reported must not stop a save.
        return [*each[:count], *[self._usual] * (count - len(each))]


def _joined(lines: Sequence[str], ends: Sequence[str]) -> list[str]:
    parts: list[str] = []
    for line, end in zip(lines, ends, strict=False):
        # An emptied line between CR and LF would make them one line end and vanish.
        apart = end == "\n" and not line and bool(parts) and parts[-1] == "\r"
        parts += (line, "\r\n" if apart else end)
    parts.append(lines[-1])
    return parts
