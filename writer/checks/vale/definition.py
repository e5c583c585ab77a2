"""A rule as its file defines it: https://vale.sh/docs/styles."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from writer.checks.problem import Severity
from writer.checks.settings_file import BadSettings, Key, NotRun, SettingsFile
from writer.checks.vale.css import BadSelector, parse_selector
from writer.checks.vale.edits import fault_of
from writer.checks.vale.patterns import BadPattern, Pattern
from writer.checks.vale.sections import DOC, Scope, expanded, parse_scope
from writer.speech import say

LEVELS: Mapping[str, Severity] = {"suggestion": "advice", "warning": "warning", "error": "error"}
KINDS = (
    "capitalization",
    "conditional",
    "consistency",
    "existence",
    "metric",
    "occurrence",
    "readability",
    "repetition",
    "sequence",
    "spelling",
    "substitution",
)
COMMON = ("extends", "message", "level", "scope", "link", "limit", "action", "description", "tests")


@dataclass(frozen=True, slots=True)
class Action:
    """What Vale calls an action: how to make the fix."""

    name: str = ""
    params: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words a newsroom accepts, and words it rejects."""

    accepted: tuple[str, ...] = ()
    rejected: tuple[str, ...] = ()


@dataclass(frozen=True)
class Definition:
    """The part of a rule that all kinds share, and a careful way to read the rest."""

    file: SettingsFile
    keys: tuple[Key, ...]
    """where the rule stands in its file; () when it is the file"""
    name: str
    kind: str
    message: str
    level: Severity
    scope: Scope
    scope_names: tuple[str, ...]
    link: str = ""
    description: str = ""
    limit: int = 0
    action: Action = Action()
    vocabulary: Vocabulary = Vocabulary()
    word_template: str = ""
    values: Mapping[str, object] = field(default_factory=dict)

    def bad(self, fault: str, *keys: Key) -> BadSettings:
        """The error that says what is wrong with a value of the rule."""
        return self.file.bad(say("{name}: {fault}", name=self.name, fault=fault), *self.keys, *keys)

    def left_out(self, reason: str) -> NotRun:
        """The error that says why a sound rule is not run here."""
        line = self.file.line(*self.keys, "extends")
        return NotRun(self.file.path, line, say("{name}: {fault}", name=self.name, fault=reason))

    def text(self, name: str, default: str = "") -> str:
        """A value that is text."""
        value = self.values.get(name)
        if value is None:
            return default
        if isinstance(value, dict | list):
            raise self.bad(say("“{name}” is text.", name=name), name)
        return as_text(value)

    def flag(self, name: str, default: bool = False) -> bool:
        """A value that is true or false."""
        value = self.values.get(name, default)
        if not isinstance(value, bool):
            raise self.bad(say("“{name}” is true or false.", name=name), name)
        return value

    def number(self, name: str, default: float = 0) -> float:
        """A value that is a number."""
        value = self.values.get(name, default)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.bad(say("“{name}” is a number.", name=name), name)
        return value

    def texts(self, name: str) -> list[str]:
        """A value that is a list of texts; one text is a list of one."""
        value = self.values.get(name)
        if value is None:
            return []
        listed = value if isinstance(value, list) else [value]
        if any(isinstance(item, dict | list) for item in listed):
            raise self.bad(say("“{name}” is a list of texts.", name=name), name)
        return [as_text(item) for item in listed if item is not None]

    def pairs(self, name: str) -> dict[str, str]:
        """A value that is a table of texts."""
        value = self.values.get(name, {})
        if not isinstance(value, dict):
            raise self.bad(
                say("“{name}” is a table: one “this: that” for each line.", name=name), name
            )
        return {
            key: as_text(item) for key, item in value.items() if not isinstance(item, dict | list)
        }

    def pattern(self, source: str, *keys: Key, needs: Sequence[str] = ()) -> Pattern:
        """Compile a pattern of the rule; what is wrong with it is told with its line."""
        try:
            return Pattern(source, needs)
        except BadPattern as error:
            raise self.bad(str(error), *keys) from error


def as_text(value: object) -> str:
    """A YAML scalar as text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def define(
    file: SettingsFile,
    name: str,
    values: Mapping[str, object],
    keys: tuple[Key, ...] = (),
    *,
    vocabulary: Vocabulary = Vocabulary(),
    word_template: str = "",
    level: Severity | None = None,
    named: Mapping[str, str] = MappingProxyType({}),
) -> Definition:
    """Read what all rules share. Raises BadSettings; ``script`` is refused.

    ``named`` are scopes with a name of their own, and what they stand for.
    """

    def bad(fault: str, *where: Key) -> BadSettings:
        return file.bad(say("{name}: {fault}", name=name, fault=fault), *keys, *where)

    kind = as_text(values.get("extends"))
    if kind == "script":
        line = file.line(*keys, "extends")
        says = say(
            "{name}: script rules run a program of their own and are not run here.", name=name
        )
        raise NotRun(file.path, line, says)
    if kind not in KINDS:
        known = ", ".join(KINDS)
        raise bad(say("“extends” is one of {known}.", known=known), "extends")
    if not isinstance(values.get("message"), str):
        raise bad(say("The rule needs a “message”."), "message")
    told = as_text(values.get("level", "warning"))
    if told not in LEVELS:
        raise bad(say("“level” is suggestion, warning or error."), "level")
    scopes = values.get("scope") or _default_scope(kind)
    names = [as_text(each) for each in scopes] if isinstance(scopes, list) else [as_text(scopes)]
    try:
        names = [expanded(each, named) for each in names]
    except ValueError as error:
        raise bad(
            say("“~{error}” turns a chain of scopes around; name one scope.", error=error), "scope"
        ) from error
    scope = parse_scope(_effective(kind, names, bool(values.get("scope"))))
    for written in scope.documents:
        try:
            parse_selector(written.removeprefix(DOC).removesuffix(")"))
        except BadSelector as error:
            raise bad(
                say("“{written}” holds no selector that is known here.", written=written), "scope"
            ) from error
    action = _action(values.get("action"))
    if fault := _fault(action, kind):
        raise bad(fault, "action")
    limit = values.get("limit", 0)
    return Definition(
        file,
        keys,
        name,
        kind,
        as_text(values["message"]),
        level or LEVELS[told],
        scope,
        tuple(names),
        as_text(values.get("link")),
        as_text(values.get("description")),
        limit if isinstance(limit, int) and not isinstance(limit, bool) else 0,
        action,
        vocabulary,
        word_template,
        values,
    )


def _default_scope(kind: str) -> str:
    return {"metric": "summary", "readability": "summary", "sequence": "sentence"}.get(kind, "text")


def _effective(kind: str, names: list[str], given: bool) -> list[str]:
    """Some kinds always read sentences, or the whole text."""
    if kind in ("metric", "readability") and names == ["text"]:
        return ["summary"]
    if kind == "sequence" and given:
        return [_sentences(name) for name in names]
    return names


def _sentences(name: str) -> str:
    if name == "sentence" or name.startswith("sentence."):
        return name
    if name.startswith(("~", DOC)):
        return f"sentence & {name}"
    if name == "paragraph" or name.startswith("paragraph."):
        return "sentence" + name.removeprefix("paragraph")
    return f"sentence.{name}"


def _action(value: object) -> Action:
    if not isinstance(value, dict):
        return Action()
    return Action(as_text(value.get("name")), tuple(_listed(value.get("params"))))


def _listed(value: object) -> list[str]:
    """Values, and values in lists of their own, as one list."""
    if isinstance(value, list):
        return [text for item in value for text in _listed(item)]
    return [] if value is None else [as_text(value)]


def _fault(action: Action, kind: str) -> str:
    """What is wrong with an action; '' when nothing is."""
    match action.name:
        case "" | "replace" | "remove":
            return ""
        case "convert":
            return "" if action.params == ("simple",) else say("“convert” takes one value: simple.")
        case "suggest":
            fine = len(action.params) == 1 or (kind == "spelling" and not action.params)
            return "" if fine else say("“suggest” takes one value, as “spellings”.")
        case "edit":
            return fault_of(action.params)
        case _:
            return say("“{name}” is no action.", name=action.name)
