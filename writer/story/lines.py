"""Lines as CommonMark counts them: ended by LF, CR LF or a lone CR, and by nothing else."""

import re
from io import StringIO

_DEEPEST_HEADING = 6
_BEFORE_WORDS = frozenset("“”„‘’«»‹›\"'($€£¡¿…—–")
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
    """The line behind a block whose kind its first signs tell, and the blank lines after it.

    Such are a heading, a paragraph of one line that starts with a letter or a mark of speech, and a
    quote or list of nothing but such lines. 0 when line ``at`` begins no such, the text ends with
    it, or its lines end as elsewhere. What is under an empty line is no part of any of these.
    """
    line = lines[at]
    end, last = at + 1, len(lines)
    if not (_is_words(line) or heading_level(line)):
        end = _end_of_marked(lines, at)
    if not end or end == last or lines[end] != "\n" or lines[end - 1].endswith("\r\n"):
        return 0
    while end < last and (lines[end] == "\n" or is_blank(lines[end])):
        end += 1
    if line[0] == "-" and end < last and not (_is_words(lines[end]) or lines[end][0] in "#>"):
        return 0  # the list may go on
    return end


def _is_words(line: str, at: int = 0) -> bool:
    """Whether what starts at ``at`` can be nothing but words, whatever follows in the line."""
    first = line[at : at + 1]
    return first.isalpha() or first in _BEFORE_WORDS


def _end_of_marked(lines: list[str], at: int) -> int:
    """The line behind a quote or a list of plain lines; 0 if line ``at`` begins no such."""
    mark = lines[at][:2]
    if mark not in ("> ", "- ") or not _is_words(lines[at], 2):
        return 0
    end = at + 1
    while end < len(lines) and not lines[end - 1].endswith("\r\n"):
        line = lines[end]
        if not (line.startswith(mark) and _is_words(line, 2)) and (mark, line) != ("> ", ">\n"):
            break
        end += 1
    return end


def heading_level(line: str) -> int:
    """How many ``#`` start a line with a heading; 0 for any other line."""
    if line[:1] != "#":
        return 0
    level = len(line) - len(line.lstrip("#"))
    return level if level <= _DEEPEST_HEADING and line[level : level + 1] in (" ", "\t") else 0
