"""Reading a TOML or YAML file of settings that a stranger may have written.

The file is bounded in size and depth, and every complaint about it names its line.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from writer.errors import WriterError
from writer.parser_faults import of_toml
from writer.speech import say

if TYPE_CHECKING:
    from ruamel.yaml.nodes import Node

MOST_BYTES = 4_000_000
MOST_VALUES = 60_000
"""Values a file may hold once its aliases are followed: an alias bomb doubles at each level."""
MOST_LEVELS = 40

Key = str | int


class BadSettings(WriterError):
    """A file of settings that cannot be used; the sentence names the file, the line and the fault."""

    def __init__(self, path: Path, line: int, fault: str) -> None:
        super().__init__(
            say("{path}, line {line}: {fault}", path=path, line=line, fault=fault)
            if line
            else say("{path}: {fault}", path=path, fault=fault)
        )
        self.path = path
        self.line = line


class NotRun(BadSettings):
    """A rule that is right as it stands and of a kind that is not run here."""


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """What a file says, and where it says it."""

    path: Path
    values: dict[str, object]
    lines: dict[tuple[Key, ...], int]
    """the line, from 1, of each value by its keys"""

    def line(self, *keys: Key) -> int:
        """The line of a value, or of the nearest one that holds it; TOML's ``a.b`` is a in b."""
        apart = tuple(
            part for key in keys for part in (key.split(".") if isinstance(key, str) else (key,))
        )
        for count in range(len(keys), 0, -1):
            if keys[:count] in self.lines:
                return self.lines[keys[:count]]
            if count == len(keys) and apart in self.lines:
                return self.lines[apart]
        return 1

    def bad(self, fault: str, *keys: Key) -> BadSettings:
        """The error that says what is wrong with the value of these keys."""
        return BadSettings(self.path, self.line(*keys), fault)


def read_settings(path: Path) -> SettingsFile:
    """Read a .toml, .yaml or .yml file. Raises BadSettings."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        raise BadSettings(
            path, 0, say("The file cannot be read: {reason}.", reason=reason)
        ) from error
    if len(data) > MOST_BYTES:
        raise BadSettings(
            path, 0, say("The file is larger than {most} MB.", most=MOST_BYTES // 1000000)
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BadSettings(path, line, say("The file is not UTF-8 text.")) from error
    return parse_settings(path, text)


def parse_settings(path: Path, text: str) -> SettingsFile:
    """Read the text of a file of that name. Raises BadSettings."""
    if re.search(rf"(?:[\[{{]\s*){{{MOST_LEVELS}}}", text):
        raise BadSettings(path, 0, say("The file is nested too deeply."))
    return _toml(path, text) if path.suffix.lower() == ".toml" else _yaml(path, text)


def _toml(path: Path, text: str) -> SettingsFile:
    import tomllib

    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"\(at line (\d+), column \d+\)", str(error))
        line = int(found[1]) if found else len(text.splitlines())
        said = of_toml(str(error).partition(" (at ")[0].rstrip("."))
        raise BadSettings(path, line, say("This is not TOML: {said}.", said=said)) from error
    except RecursionError as error:
        raise BadSettings(path, 0, say("The file is nested too deeply.")) from error
    return SettingsFile(path, values, dict(_toml_lines(text)))


_TOML_TABLE = re.compile(r"\s*(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$")
_TOML_KEY = re.compile(
    r"""\s*((?:"[^"]*"|'[^']*'|[\w-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[\w-]+))*)\s*="""
)
_TOML_PART = re.compile(r""""([^"]*)"|'([^']*)'|([\w-]+)""")


def _toml_lines(text: str) -> Iterator[tuple[tuple[Key, ...], int]]:
    """Where tables and keys begin, read by line: tomllib does not tell."""
    table: tuple[Key, ...] = ()
    counts: dict[tuple[Key, ...], int] = {}
    fence = ""
    for number, line in enumerate(text.split("\n"), 1):
        if fence:
            fence = "" if fence in line else fence
            continue
        if header := _TOML_TABLE.match(line):
            table = _toml_keys(header[2])
            if header[1] == "[[":
                counts[table] = counts.get(table, -1) + 1
                table = (*table, counts[table])
            yield table, number
        elif key := _TOML_KEY.match(line):
            yield (*table, *_toml_keys(key[1])), number
        for mark in ('"""', "'''"):
            if line.count(mark) % 2:
                fence = mark


def _toml_keys(source: str) -> tuple[Key, ...]:
    return tuple(a or b or c for a, b, c in _TOML_PART.findall(source))


def _yaml(path: Path, text: str) -> SettingsFile:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError
    from ruamel.yaml.nodes import MappingNode

    try:
        root = YAML(typ="safe", pure=True).compose(text)
        lines: dict[tuple[Key, ...], int] = {}
        if root is None:
            return SettingsFile(path, {}, lines)
        if not isinstance(root, MappingNode):
            raise BadSettings(path, 1, say("The file is not a list of keys and values."))
        values = _Plain(path, lines).value(root, ())
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        from writer.story.yaml_nodes import fault_of

        said = fault_of(error)
        raise BadSettings(path, line, say("This is not YAML: {said}.", said=said)) from error
    except RecursionError as error:
        raise BadSettings(path, 0, say("The file is nested too deeply.")) from error
    except (YAMLError, ValueError) as error:
        said = str(error).splitlines()[0].rstrip(".") if str(error) else say("it cannot be read")
        raise BadSettings(path, 0, say("This is not YAML: {said}.", said=said)) from error
    assert isinstance(values, dict)
    return SettingsFile(path, values, lines)


class _Plain:
    """Makes plain data of YAML nodes; a tag cannot make an object."""

    def __init__(self, path: Path, lines: dict[tuple[Key, ...], int]) -> None:
        self._path = path
        self._lines = lines
        self._left = MOST_VALUES

    def value(self, node: "Node", keys: tuple[Key, ...]) -> object:
        from ruamel.yaml.nodes import MappingNode, SequenceNode

        line = node.start_mark.line + 1
        self._lines.setdefault(keys, line)
        self._left -= 1
        if self._left < 0 or len(keys) > MOST_LEVELS:
            raise BadSettings(
                self._path, line, say("The file repeats itself or is nested too deeply.")
            )
        if isinstance(node, MappingNode):
            return self._mapping(node, keys)
        if isinstance(node, SequenceNode):
            return [self.value(item, (*keys, at)) for at, item in enumerate(node.value)]
        return _scalar(node)

    def _mapping(self, node: "Node", keys: tuple[Key, ...]) -> dict[str, object]:
        found: dict[str, object] = {}
        for key, value in node.value:
            name = str(key.value)
            if key.tag.endswith(":merge") and isinstance(merged := self.value(value, keys), dict):
                found = merged | found
                continue
            self._lines[(*keys, name)] = key.start_mark.line + 1
            found[name] = self.value(value, (*keys, name))
        return found


def _scalar(node: "Node") -> object:
    text: str = node.value
    kind = str(node.tag).rpartition(":")[2]
    if kind == "null":
        return None
    if kind == "bool":
        return text.lower() in ("true", "yes", "on")
    if kind == "int":
        return _int(text)
    if kind == "float":
        return _float(text)
    return text


def _int(text: str) -> object:
    plain = text.replace("_", "")
    try:
        return int(plain, 0) if not re.match(r"[-+]?0\d", plain) else int(plain)
    except ValueError:
        return text


def _float(text: str) -> object:
    try:
        return float(text.replace("_", ""))
    except ValueError:
        return {".inf": float("inf"), "-.inf": float("-inf")}.get(text.lower(), text)
