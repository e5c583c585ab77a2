"""YAML front matter that every YAML reader takes for the same.

Texts are always in double quotes, written as JSON, which is YAML: a headline with a colon, a tag
that looks like a date or a number stays the text it is, for Ruby, Go and JavaScript alike.
"""

import json
import re
from collections.abc import Mapping
from datetime import date, datetime

from writer.render.text import visible
from writer.story.dates import Moment

_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_NO_KEY = re.compile(
    r"y|n|yes|no|on|off|true|false|null", re.I
)  # words that old YAML reads otherwise
# What JSON leaves as it is and YAML takes for the end of a line, or not at all.
_UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")

Value = object


def front_matter(values: Mapping[str, Value], own: Mapping[str, Value]) -> str:
    """``values`` between their ``---`` lines, then the story's ``own``; empty ones are left out."""
    kept = {key: value for key, value in values.items() if _says(value)}
    for key, value in own.items():
        if visible(key).strip():
            kept.setdefault(visible(key), value)
    lines = [f"{_key(key)}: {_value(value)}" for key, value in kept.items()]
    return "\n".join(["---", *lines, "---"])


def _says(value: Value) -> bool:
    return value is not None and value not in ("", [], ())


def _key(key: str) -> str:
    plain = _KEY.fullmatch(key) and not _NO_KEY.fullmatch(key)
    return key if plain else _json(key)


def _value(value: Value) -> str:
    if isinstance(value, Moment):
        return value.machine
    return _json(_clean(value))


def _clean(value: Value) -> Value:
    match value:
        case str():
            return visible(value)
        case list() | tuple():
            return list(map(_clean, value))
        case dict():
            return {visible(str(key)): _clean(inner) for key, inner in value.items()}
        case datetime() | date():
            return value.isoformat()
        case float() if value != value or value in (float("inf"), float("-inf")):
            return str(value)
        case bool() | int() | float() | None:
            return value
    return visible(str(value))


def _json(value: Value) -> str:
    written = json.dumps(value, ensure_ascii=False)
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", written)
