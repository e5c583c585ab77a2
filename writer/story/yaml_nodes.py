"""Front matter as YAML nodes: values with the places they stand at.

Only composed, never constructed: a tag cannot make an object, and a date stays the text that was
typed. Whatever is wrong with the YAML comes back as a sentence.
"""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from writer.speech import say
from writer.story.plain_yaml import read_plain

if TYPE_CHECKING:
    from ruamel.yaml.error import MarkedYAMLError

_MARKS = re.compile(r"[\[\]{},\n]")
_MOST_MARKS = 5_000  # brackets, commas and lines, which the YAML parser takes most of a second for
_KNOWN = (
    ("mapping values are not allowed", say("a colon in a value: put the value in quotation marks")),
    ("could not find expected ':'", say("a line without a colon")),
    ("found character", say("a tab or another sign that no value may begin with")),
    ("found unexpected end of stream", say("a quotation mark is not closed")),
    ("found undefined alias", say("a value begins with *: put it in quotation marks")),
    ("expected", say("a bracket, a quotation mark or an indent that does not fit")),
    ("while", say("a bracket, a quotation mark or an indent that does not fit")),
)
"""How what the YAML parser says begins, and what that means to a reporter."""
_DEEPEST = 100  # brackets open at once; its time grows with their square
_MOST_VALUES = 10_000  # an alias bomb doubles at each level; no story has this many values


@dataclass(frozen=True, slots=True)
class Entry:
    """A key of the front matter; its lines go from ``start`` to ``end`` (code points)."""

    key: str
    value: object
    start: int
    end: int


class _TooMuch(Exception):
    pass


def read_entries(source: str) -> tuple[tuple[Entry, ...], str]:
    """The top-level entries of a YAML mapping, and '' or what is wrong with it."""
    plain = read_plain(source)
    if plain:
        return tuple(Entry(*one) for one in plain), ""
    return parse_entries(source)


def parse_entries(source: str) -> tuple[tuple[Entry, ...], str]:
    """What ``read_entries`` gives, by the YAML parser whatever the source is."""
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    try:
        _bound(source)
        return _compose(source), ""
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 2
        return (), say(
            "The fields cannot be read, line {line}: {fault}.", line=line, fault=fault_of(error)
        )
    except (_TooMuch, RecursionError):
        return (), say(
            "The fields cannot be read: they are nested too deeply or repeat themselves."
        )
    except (YAMLError, ValueError) as error:
        return (), say(
            "The fields cannot be read: {fault}.",
            fault=str(error.args[0] if error.args else error).splitlines()[0],
        )


def fault_of(error: "MarkedYAMLError") -> str:
    """What is wrong with a text of YAML, as the end of a sentence."""
    said = error.problem or error.context or ""
    known = next((words for start, words in _KNOWN if said.startswith(start)), None)
    return known or said or say("this is not YAML")


def _bound(source: str) -> None:
    """Refuse what would take the parser seconds: no story has fields like that."""
    depth = deepest = count = 0
    for mark in _MARKS.finditer(source):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(mark[0], 0)
        deepest, count = max(deepest, depth), count + 1
        if deepest > _DEEPEST or count > _MOST_MARKS:
            raise _TooMuch


def _compose(source: str) -> tuple[Entry, ...]:
    from ruamel.yaml import YAML
    from ruamel.yaml.nodes import MappingNode

    root = YAML(typ="safe", pure=True).compose(source)
    if root is None:
        return ()
    if not isinstance(root, MappingNode):
        raise ValueError(say("they are not a list of keys and values"))
    starts = [_line_start(source, key.start_mark.index) for key, _ in root.value]
    ends = [*starts[1:], len(source)]
    budget = [_MOST_VALUES]
    return tuple(
        Entry(str(key.value), _plain(value, budget), start, _trimmed(source, start, end))
        for (key, value), start, end in zip(root.value, starts, ends, strict=True)
    )


def _line_start(source: str, at: int) -> int:
    return max(source.rfind("\n", 0, at), source.rfind("\r", 0, at)) + 1


def _trimmed(source: str, start: int, end: int) -> int:
    """The end of an entry without the blank and comment lines between it and the next."""
    lines = source[start:end].splitlines(keepends=True)
    while len(lines) > 1 and (not lines[-1].strip() or lines[-1].startswith("#")):
        end -= len(lines.pop())
    return end


def _plain(node: object, budget: list[int]) -> object:
    from ruamel.yaml.nodes import MappingNode, ScalarNode, SequenceNode

    budget[0] -= 1
    if budget[0] < 0:
        raise _TooMuch
    if isinstance(node, SequenceNode):
        return [_plain(child, budget) for child in node.value]
    if isinstance(node, MappingNode):
        return {str(_plain(key, budget)): _plain(value, budget) for key, value in node.value}
    assert isinstance(node, ScalarNode)
    return _scalar(str(node.tag), str(node.value))


def _scalar(tag: str, value: str) -> object:
    kind = tag.rpartition(":")[2]
    if kind == "null":
        return None
    if kind == "bool":
        return value.lower() in ("true", "yes", "on")
    if kind in ("int", "float"):
        return _number(kind, value)
    return value


def _number(kind: str, value: str) -> object:
    """A number as such when it is written plainly; ``0012`` or ``1_000`` stay as typed."""
    try:
        number = int(value) if kind == "int" else float(value)
    except ValueError:
        return value
    return number if str(number) == value else value
