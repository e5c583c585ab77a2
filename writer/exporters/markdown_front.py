"""The front matter of a Markdown export: the keys that site generators know, in a fixed order."""

import json
import re

from writer.render.text import one_line
from writer.story import ORDER, Fields, scalar
from writer.story.dates import read_date
from writer.story.people import people

_KEYS = {
    "headline": "title",
    "summary": "description",
    "byline": "author",
    "updated": "lastmod",
    "section": "category",
    "language": "lang",
}
_DATES = ("date", "updated", "embargo")
_FIRST = ("headline", "summary", "byline", "date", "updated")
_NOT_HERE = ("sign_off",)  # it is the last paragraph
# YAML takes some of what JSON leaves as it is for the end of a line, or not at all.
_UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


def front_matter(fields: Fields) -> str:
    """The fields between their ``---`` lines; '' when there are none."""
    others = [name for name in (*ORDER, *fields.values) if name not in _FIRST]
    lines: list[str] = []
    for name in dict.fromkeys((*_FIRST, *others)):
        if name not in _NOT_HERE and fields.has(name):
            lines += _entry(fields, name)
    if any(person.has_details for person in people(fields)):
        lines.append(f"byline: {_data(fields.get('byline'))}")
    return "\n".join(["---", *lines, "---"]) if lines else ""


def _entry(fields: Fields, name: str) -> list[str]:
    key = _KEYS.get(name, name)
    if name == "developing":
        return ["developing: true"] if fields.developing else []
    if name in _DATES:
        moment = read_date(fields.text(name))
        return [f"{key}: {moment.machine if moment else scalar(one_line(fields.text(name)))}"]
    if name not in ORDER:
        return [f"{_key(name)}: {_data(fields.get(name))}"]
    values = [one_line(value) for value in (fields.tags if name == "tags" else fields.texts(name))]
    values = [value for value in values if value]
    if values and (name == "tags" or len(values) > 1):
        return [f"{key}: [{', '.join(scalar(value, flow=True) for value in values)}]"]
    return [f"{key}: {scalar(values[0])}"] if values else []


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z_][A-Za-z0-9_-]*", name) else _data(name)


def _data(value: object) -> str:
    """A value we know nothing of: JSON, which is YAML on one line."""
    if isinstance(value, str):
        return scalar(one_line(value)) if one_line(value) == value else _json(value)
    return _json(value)


def _json(value: object) -> str:
    written = json.dumps(value, ensure_ascii=False, default=str)
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", written)
