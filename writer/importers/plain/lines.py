"""The source as lines, and hard-wrapped lines joined into the paragraphs they were."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from writer.importers.plain.characters import ends_sentence, plain

_NEWLINE = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
# White space of every kind, and the marks without width that mean nothing at an edge.
_EDGES = (
    " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
    "\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
)
_LOWER = re.compile(r"[^\W\d_]")
_WIDEST = 100  # no mail program or wire service wraps wider; web pages do not wrap at all
_NARROWEST = 45


@dataclass(frozen=True, slots=True)
class Line:
    """A line with words on it.

    ``number`` is its place in the source from 1, ``text`` its words as they are, ``bare`` the same
    for matching, ``blanks`` the blank lines before it, ``indent`` its columns of white space.
    """

    number: int
    text: str
    bare: str
    words: int
    blanks: int = 0
    indent: int = 0


def make_line(number: int, text: str, blanks: int = 0, indent: int = 0) -> Line:
    """A line of these words."""
    bare = plain(text)
    return Line(number, text.strip(_EDGES), bare, len(bare.split()), blanks, indent)


def without_surrogates(raw: str) -> str:
    """``raw`` as a file can hold it: halves of a surrogate pair are joined or replaced."""
    if not re.search("[\ud800-\udfff]", raw):
        return raw
    return raw.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def read_lines(raw: str) -> list[Line]:
    """The lines with words, in order."""
    found: list[Line] = []
    blanks = 0
    for number, source in enumerate(_NEWLINE.split(without_surrogates(raw)), start=1):
        line = make_line(number, source, blanks, _indent(source))
        if line.bare:
            found.append(line)
            blanks = 0
        else:
            blanks += 1
    return found


def _indent(source: str) -> int:
    white = source[: len(source) - len(source.lstrip())]
    return len(white.expandtabs(4))


def unwrap(lines: list[Line], stands_alone: Callable[[Line], bool]) -> tuple[list[Line], list[int]]:
    """The lines with hard wraps taken out, and the numbers of lines joined to the one before.

    ``stands_alone`` says of a line that it starts something, such as a byline or a list item.
    """
    width = _wrap_width(lines)
    if not width:
        return lines, []
    joined: list[list[Line]] = []
    numbers: list[int] = []
    for line in lines:
        group = joined[-1] if joined else []
        if group and _is_full(group[-1], line, width) and not line.blanks:
            begins = _is_indented_start(group, line) and not stands_alone(group[0])
            if not begins and not stands_alone(line):
                numbers.append(line.number)
                group.append(line)
                continue
        joined.append([line])
    return [_join(group) for group in joined], numbers


def _wrap_width(lines: Sequence[Line]) -> int:
    """The column at which the source was wrapped; 0 when it was not.

    Wrapped text breaks in the middle of sentences, at lines of nearly the same length. Text from
    a page ends its lines where paragraphs end.
    """
    spaced = [_columns(line) for line in lines if line.words > 1]
    width = max(spaced, default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    pairs = [pair for pair in pairwise(lines) if not pair[1].blanks]
    broken = [pair for pair in pairs if _breaks_sentence(*pair, width)]
    lower = sum(1 for _, after in broken if after.bare[:1].islower())
    few = bool(lower) and (len(broken) >= 2 or len(pairs) <= 3) and len(broken) >= 0.3 * len(pairs)
    many = len(broken) >= 4 and len(broken) >= 0.6 * len(pairs)  # scripts without case, capitals
    return width if few or many else 0


def _breaks_sentence(line: Line, after: Line, width: int) -> bool:
    return _is_full(line, after, width) and not ends_sentence(line.bare)


def _is_full(line: Line, after: Line, width: int) -> bool:
    """Whether the first word of the next line had no more room on this one.

    A sentence that goes on in lower case needs less: not every wrap is exact.
    """
    long_enough = _columns(line) >= 0.6 * width
    if not ends_sentence(line.bare) and after.bare[:1].islower():
        return long_enough
    return long_enough and _columns(line) + 1 + len(after.text.split(maxsplit=1)[0]) > width


def _columns(line: Line) -> int:
    return line.indent + len(line.text)


def _is_indented_start(group: Sequence[Line], after: Line) -> bool:
    """Whether ``after`` starts a paragraph by its indent alone, as wire copy does."""
    last = group[-1]
    return last.indent < after.indent and ends_sentence(last.bare)


def _join(group: list[Line]) -> Line:
    if len(group) == 1:
        return group[0]
    text = group[0].text
    pieces = [text]
    for line in group[1:]:
        pieces.append("" if _splits_word(pieces[-1], line.text) else " ")
        pieces.append(line.text)
    whole = make_line(group[0].number, "".join(pieces))
    return replace(whole, blanks=group[0].blanks, indent=group[0].indent)


def _splits_word(before: str, after: str) -> bool:
    """Whether the break came after the hyphen of a compound: ``long-`` / ``term``."""
    return (
        len(before) > 1 and before[-1] == "-" and before[-2].isalpha() and bool(_LOWER.match(after))
    )
