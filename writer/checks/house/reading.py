"""Reading a house style. Every complaint is one sentence with the file and the line.

A TOML or YAML file may say:

``name``, ``about``
    what it is called
``extends``
    another house style it starts from: a name, or a file beside it
``builtin``
    false to leave out all of Writer’s own rules
``[rules]``
    a built-in rule, or a group as ``quote.*``: on, off, a severity, or ``{ severity, most = 60 }``
``[words]``
    ``Kiev = "Kyiv"``: what not to write, and what to write
``avoid``, ``accept``
    words that are not to be used, and words that no rule of the house minds
``[[rule]]``
    a rule of one's own: ``id``, ``kind`` and what that kind needs, ``message``, and examples that
    ``pass`` and ``fail``
``[vale]``
    ``ini``, or ``styles`` with ``based_on``, ``vocab``, ``min_level`` and ``rules``
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from writer.checks.house.finding import named_house
from writer.checks.house.house import DEFAULT, House
from writer.checks.house.own_rules import own_rules
from writer.checks.house.rule_keys import with_hint
from writer.checks.house.vale_part import vale_part
from writer.checks.problem import SEVERITIES, Severity
from writer.checks.registry import default_rules, known_as, rules
from writer.checks.rule import Rule
from writer.checks.settings_file import BadSettings, SettingsFile, read_settings
from writer.checks.type_folders import FOLDER as TYPES_FOLDER
from writer.checks.vale.ini import read_ini
from writer.checks.vale.package import _all_styles
from writer.speech import say

_KEYS = (
    "name",
    "about",
    "extends",
    "builtin",
    "rules",
    "words",
    "avoid",
    "accept",
    "rule",
    "vale",
)
_DEEPEST = 8


def load_house(place: Path, settings: Path | None = None) -> House:
    """The house style of a file, of a .vale.ini, or of a folder of Vale styles.

    ``settings`` is the settings folder, where a style named by ``extends`` may lie. Raises BadSettings.
    """
    if place.is_dir():
        return replace(DEFAULT, name=place.name, path=place, vale=_all_styles(place))
    if place.suffix.lower() not in (".toml", ".yaml", ".yml"):
        ini = read_ini(place)
        return replace(DEFAULT, name=place.name, path=place, vale=ini)
    return _load(place, settings, ())


def _load(place: Path, settings: Path | None, seen: tuple[Path, ...]) -> House:
    file = read_settings(place)
    for key in file.values:
        if key not in _KEYS:
            said = say(
                "“{key}” is not known here; there are {listed}.", key=key, listed=", ".join(_KEYS)
            )
            raise file.bad(with_hint(said, key, _KEYS), key)
    base = _base(file, settings, (*seen, place))
    on, decided = _switched(file, _builtin(file, base))
    made = own_rules(file)
    own = {rule.id: rule for rule in (*base.own, *made)}
    known = {rule.id for rule in rules()}
    clash = next((rule.id for rule in made if rule.id in known), None)
    if clash:
        at = next(at for at, rule in enumerate(_listed(file)) if rule.get("id") == clash)
        said = say("“{key}” is a rule of Writer’s own: give yours another id.", key=clash)
        raise file.bad(said, "rule", at)
    folder = place.parent / TYPES_FOLDER
    return House(
        _text(file, "name") or place.stem,
        place,
        tuple(sorted([*on, *own.values()], key=lambda rule: rule.id)),
        base.set_rules | decided,
        tuple(own.values()),
        vale_part(file) or base.vale,
        (*base.type_folders, folder) if folder.is_dir() else base.type_folders,
    )


def _listed(file: SettingsFile) -> list[dict[str, object]]:
    listed = file.values.get("rule", [])
    return [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []


def _base(file: SettingsFile, settings: Path | None, seen: tuple[Path, ...]) -> House:
    name = _text(file, "extends")
    if not name:
        return DEFAULT
    beside = file.path.parent / name
    place = beside if beside.is_file() else named_house(name, settings)
    if place is None:
        raise file.bad(say("There is no house style “{name}”.", name=name), "extends")
    if place in seen or len(seen) > _DEEPEST:
        raise file.bad(say("“{name}” extends this one in turn.", name=name), "extends")
    return _load(place, settings, seen)


def _text(file: SettingsFile, name: str) -> str:
    value = file.values.get(name, "")
    if not isinstance(value, str):
        raise file.bad(say("“{name}” is text.", name=name), name)
    return value


def _builtin(file: SettingsFile, base: House) -> dict[str, Rule]:
    """The built-in rules the file starts from, by id."""
    wanted = file.values.get("builtin", True)
    if not isinstance(wanted, bool):
        raise file.bad(say("“builtin” is true or false."), "builtin")
    if not wanted:
        return {}
    own = {rule.id for rule in base.own}
    started = base.rules if base is not DEFAULT else default_rules()
    return {rule.id: rule for rule in started if rule.id not in own}


def _switched(file: SettingsFile, on: dict[str, Rule]) -> tuple[list[Rule], frozenset[str]]:
    """The rules that are on once the file has had its say, and the ids it spoke of."""
    table = file.values.get("rules", {})
    if not isinstance(table, dict):
        raise file.bad(say("“rules” is a table of rules."), "rules")
    decided: set[str] = set()
    for key, says in _flat(table):
        matched = [rule for rule in rules() if _fits(known_as(key), rule.id)]
        if not matched:
            said = say("There is no rule “{key}”; `writer rules` lists them.", key=key)
            known = [rule.id for rule in rules()]
            raise file.bad(with_hint(said, key, known), "rules", key)
        for rule in matched:
            decided.add(rule.id)
            made = _as_said(file, on.get(rule.id, rule), key, says)
            if made is None:
                on.pop(rule.id, None)
            else:
                on[rule.id] = made
    return list(on.values()), frozenset(decided)


def _flat(table: Mapping[str, object], before: str = "") -> Iterator[tuple[str, object]]:
    """TOML reads ``headline.length = "off"`` as a table in a table: both spellings are taken."""
    for key, value in table.items():
        if not before and "." not in key and isinstance(value, dict):
            yield from _flat(value, f"{key}.")
        else:
            yield before + key, value


def _fits(key: str, rule_id: str) -> bool:
    return rule_id == key or (key.endswith(".*") and rule_id.startswith(key[:-1])) or key == "*"


def _as_said(file: SettingsFile, rule: Rule, key: str, says: object) -> Rule | None:
    """The rule as the file wants it; None is off."""
    if says in ("off", False):
        return None
    if says in ("on", True):
        return rule
    if isinstance(says, str) and says in SEVERITIES:
        return rule.at(_severity(says))
    if isinstance(says, dict):
        return _limited(file, rule, key, says)
    known = ", ".join(SEVERITIES)
    raise file.bad(
        say("“{key}” is on, off, {known}, or a table of limits.", key=key, known=known),
        "rules",
        key,
    )


def _limited(file: SettingsFile, rule: Rule, key: str, says: dict[str, object]) -> Rule | None:
    limits: dict[str, int] = {}
    for name, value in says.items():
        if name == "severity":
            made = _as_said(file, rule, key, value)
            if made is None:
                return None
            rule = made
        elif name not in rule.limits:
            known = ", ".join(rule.limits) or "none"
            said = say(
                "“{id}” has no limit “{name}”; it has {known}.",
                id=rule.id,
                name=name,
                known=known,
            )
            raise file.bad(with_hint(said, name, rule.limits), "rules", key, name)
        elif isinstance(value, bool) or not isinstance(value, int) or value < 0:
            raise file.bad(
                say("The limit “{name}” is a whole number.", name=name), "rules", key, name
            )
        else:
            limits[name] = value
    return rule.within(limits)


def _severity(value: str) -> Severity:
    return next(severity for severity in SEVERITIES if severity == value)


__all__ = ["BadSettings", "load_house"]
