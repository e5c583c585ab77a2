"""Lines as CommonMark counts them: ended by LF, CR LF or a lone CR, and by nothing else."""

import re

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")


def split_lines(text: str) -> list[str]:
    """The lines of ``text`` with their terminators, so that joining them gives it back."""
    return _LINE.findall(text)


def bare(line: str) -> str:
    """A line without its terminator."""
    return line.rstrip("\r\n")


def is_blank(line: str) -> bool:
    """Whether a line holds only spaces and tabs (no-break spaces are words, not blanks)."""
    return not line.strip(" \t\r\n")


def without_blank_tail(lines: list[str]) -> int:
    """How many of ``lines`` are left when blank lines at the end are not counted."""
    count = len(lines)
    while count and is_blank(lines[count - 1]):
        count -= 1
    return count
