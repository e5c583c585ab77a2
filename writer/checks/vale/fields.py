"""The fields of a story, and the whole of it, as pieces that rules read."""

import re
from collections.abc import Iterator
from functools import lru_cache

from writer.checks.vale.flatten import Flat
from writer.checks.vale.pieces import Piece
from writer.story import Story
from writer.story.fields import canonical, parse_fields
from writer.story.yaml_nodes import Entry

_NOT_WORDS = re.compile(
    r"(?:true|false|null|~|[-+.\d][\d_.,:eE+-]*|\d{4}-\d\d-\d\d(?:[Tt ].*)?)$", re.I
)


def field_pieces(story: Story, suffix: str) -> tuple[Piece, ...]:
    """The fields that are text, each under its key and under our name for it."""
    return _field_pieces(story.front, suffix)


@lru_cache(maxsize=8)
def _field_pieces(front: str, suffix: str) -> tuple[Piece, ...]:
    """All rules of a package ask about the same fields, one after the other."""
    return tuple(_each_field(front, suffix))


def _each_field(front: str, suffix: str) -> Iterator[Piece]:
    for entry in parse_fields(front).entries:
        value = entry.value
        if isinstance(value, str) and value.strip() and not _NOT_WORDS.match(value):
            sections = {"text", "frontmatter", entry.key, canonical(entry.key), suffix}
            yield Piece(frozenset(sections), _flat(front, entry, value))


def _flat(front: str, entry: Entry, value: str) -> Flat:
    """The value where it stands; one that is written otherwise, with escapes, stands as a whole."""
    line = front[entry.start : entry.end]
    colon = line.find(":") + 1
    at = line.find(value, colon)
    if at >= 0:
        return Flat(value, (0,), ((0, entry.start + at, len(value), True),))
    words = line[colon:].strip()
    start = entry.start + line.find(words, colon) if words else entry.start
    return Flat(value, (0,), ((0, start, len(words), False),))


def whole_piece(story: Story, name: str, suffix: str) -> Piece:
    """The whole text as one piece, its line ends as newlines."""
    text = story.text
    if "\r" not in text:
        flat = Flat(text, (0,), ((0, 0, len(text), True),))
        return Piece(frozenset({name, suffix}), flat)
    runs: list[tuple[int, int, int, bool]] = []
    parts: list[str] = []
    at = length = 0
    for line in re.finditer(r"([^\r\n]*)(\r\n|\n|\r|$)", text):
        if line.start() == len(text) and at:
            break
        words = line[1] + ("\n" if line[2] else "")
        runs.append((length, at, len(line[0]), True))
        parts.append(words)
        length += len(words)
        at = line.end()
    starts = tuple(run[0] for run in runs)
    return Piece(frozenset({name, suffix}), Flat("".join(parts), starts, tuple(runs)))
