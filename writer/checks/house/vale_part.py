"""The part of a house style that points at Vale packages."""

from pathlib import Path

from writer.checks.settings_file import SettingsFile
from writer.checks.vale.definition import LEVELS, as_text
from writer.checks.vale.ini import Ini, Section, read_ini
from writer.speech import say

_KEYS = ("ini", "styles", "based_on", "vocab", "min_level", "rules")


def vale_part(file: SettingsFile) -> Ini | None:
    """The configuration that ``[vale]`` names or is; None when there is no such part."""
    part = file.values.get("vale")
    if part is None:
        return None
    if not isinstance(part, dict):
        raise file.bad(say("“vale” is a table with “ini” or “styles”."), "vale")
    for key in part:
        if key not in _KEYS:
            raise file.bad(
                say(
                    "“{key}” is not known here; there are {listed}.",
                    key=key,
                    listed=", ".join(_KEYS),
                ),
                "vale",
                key,
            )
    beside = file.path.parent
    if "ini" in part:
        return read_ini(beside / Path(as_text(part["ini"])).expanduser())
    folder = beside / Path(as_text(part.get("styles", "styles"))).expanduser()
    if not folder.is_dir():
        raise file.bad(say("The folder “{folder}” is not there.", folder=folder), "vale", "styles")
    level = as_text(part.get("min_level", "suggestion"))
    if level not in LEVELS:
        raise file.bad(say("“min_level” is suggestion, warning or error."), "vale", "min_level")
    switches = part.get("rules", {})
    if not isinstance(switches, dict):
        raise file.bad(say('“rules” is a table: "Google.We" = "NO".'), "vale", "rules")
    section = Section("*", _list(file, part, "based_on") or _all(folder), _switches(switches))
    return Ini(file.path, [folder], level, _list(file, part, "vocab"), "", [section])


def _switches(table: dict[str, object], before: str = "") -> dict[str, str]:
    found: dict[str, str] = {}
    for key, value in table.items():
        if isinstance(value, dict):
            found |= _switches(value, f"{before}{key}.")
        else:
            said = {True: "YES", False: "NO"}.get(value) if isinstance(value, bool) else None
            found[before + key] = said or as_text(value)
    return found


def _list(file: SettingsFile, part: dict[str, object], name: str) -> list[str]:
    value = part.get(name, [])
    listed = value if isinstance(value, list) else [value]
    if any(isinstance(each, dict | list) for each in listed):
        raise file.bad(say("“{name}” is a list of names.", name=name), "vale", name)
    return [as_text(each) for each in listed]


def _all(folder: Path) -> list[str]:
    return sorted(
        each.name
        for each in folder.iterdir()
        if each.is_dir() and each.name != "config" and any(each.glob("**/*.yml"))
    )
