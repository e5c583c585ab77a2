"""Lines as CommonMark counts them: ended by LF, CR LF or a lone CR, and by nothing else."""

import re
from io import StringIO

_DEEPEST_HEADING = 6
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")


def split_lines(text: str) -> list[str]:
    """The lines of ``text`` with their terminators, so that joining them gives it back."""
    if "\r" not in text:
        return StringIO(text, newline="\n").readlines()  # four times as fast
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


def end_of_plain(lines: list[str], at: int) -> int:
    """The line behind a paragraph of one line that starts with a letter, and the blank lines after it.

    Or behind a heading. 0 when line ``at`` is no such, the text ends with it, or its lines end as
    elsewhere. No other block starts with a letter, and what is under an empty line is no part of it.
    """
    line = lines[at]
    if not (line[:1].isalpha() or heading_level(line)) or line.endswith("\r\n"):
        return 0
    end, last = at + 1, len(lines)
    if end == last or lines[end] != "\n":
        return 0
    while end < last and (lines[end] == "\n" or is_blank(lines[end])):
        end += 1
    return end


def heading_level(line: str) -> int:
    """How many ``#`` start a line with a heading; 0 for any other line."""
    if line[:1] != "#":
        return 0
    level = len(line) - len(line.lstrip("#"))
    return level if level <= _DEEPEST_HEADING and line[level : level + 1] in (" ", "\t") else 0
