"""The source as lines with words on them."""

import re
from dataclasses import dataclass

from writer.importers.plain.characters import plain

_NEWLINE = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
# White space of every kind, and the marks without width that mean nothing at an edge.
_EDGES = (
    " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
    "\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
)

_QUOTED = re.compile(r">\s*(?=[“„«\"‘'—–-])")  # as mail and chats mark what somebody else said


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
    words = text.strip(_EDGES)
    if words[:1] == ">":
        words = _QUOTED.sub("", words, count=1)
    bare = plain(words)
    return Line(number, words, bare, len(bare.split()), blanks, indent)


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
