"""Rules that extend another rule: ``extends: Google.Units`` and ``tokens+``."""

from collections.abc import Sequence
from pathlib import Path

from writer.checks.settings_file import SettingsFile, read_settings
from writer.checks.vale.definition import as_text
from writer.speech import say

_DEEPEST = 10


def inherited(
    file: SettingsFile, folders: Sequence[Path], seen: tuple[str, ...] = ()
) -> dict[str, object]:
    """The rule's values laid over those of the rule it extends. Raises BadSettings."""
    values = file.values
    parent_name = as_text(values.get("extends"))
    if "." not in parent_name:
        odd = next((key for key in values if key.endswith(("+", "-"))), "")
        if odd:
            raise file.bad(say("“{odd}” needs a rule to extend.", odd=odd), odd)
        return dict(values)
    if parent_name in seen or len(seen) >= _DEEPEST:
        raise file.bad(say("“{name}” is extended in a circle.", name=parent_name), "extends")
    style, *rest = parent_name.split(".")
    places = [folder.joinpath(style, *rest).with_suffix(".yml") for folder in folders]
    place = next((each for each in places if each.is_file()), None)
    if place is None:
        raise file.bad(say("There is no rule “{name}”.", name=parent_name), "extends")
    parent = inherited(read_settings(place), folders, (*seen, parent_name))
    parent.pop("tests", None)
    for key, value in values.items():
        base = key.rstrip("+-")
        if key == "extends":
            continue
        if base != key and base in values:
            raise file.bad(say("“{key}” and “{base}”: only one of them.", key=key, base=base), key)
        parent[base] = value if base == key else _edited(file, parent.get(base), value, key)
    return parent


def _edited(file: SettingsFile, have: object, value: object, key: str) -> object:
    adds = key.endswith("+")
    if isinstance(have, list) and isinstance(value, list):
        return [*have, *value] if adds else _without(file, have, value, key)
    if isinstance(have, dict) and adds and isinstance(value, dict):
        return have | value
    if isinstance(have, dict) and isinstance(value, list):
        _without(file, list(have), value, key)
        return {name: item for name, item in have.items() if name not in value}
    raise file.bad(say("“{key}” does not fit what the rule it extends has there.", key=key), key)


def _without(file: SettingsFile, have: list[object], gone: list[object], key: str) -> list[object]:
    for each in gone:
        if each not in have:
            raise file.bad(
                say("“{key}”: the rule it extends has no “{value}”.", key=key, value=as_text(each)),
                key,
            )
    return [each for each in have if each not in gone]
