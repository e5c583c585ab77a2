"""Writing one field: the smallest edit of the front matter that says the new value."""

import re
from typing import TYPE_CHECKING

from writer.story.edit import Edit, smallest_edit
from writer.story.fields import ORDER, canonical, inner_span, parse_fields
from writer.story.yaml_nodes import read_entries

if TYPE_CHECKING:
    from writer.story.story import Story

Value = str | bool | list[str] | None
_COMMENT = re.compile(r"(?<=\s)#.*$")


def set_field(story: "Story", name: str, value: Value) -> Edit:
    """The edit that gives field ``name`` the ``value``; None takes the field out.

    The key that was there stays, alias or not; other lines, their order and comments are not
    touched. A new field goes where the order of the story file has it. Front matter that cannot
    be read is left alone: the edit then changes nothing.
    """
    fields = parse_fields(story.front)
    if fields.error:
        return Edit(0, 0, "")
    span = fields.span(name)
    newline = _newline(story.front)
    if span is not None:
        return _replace(story.front, span, fields.key(name) or name, value, newline)
    if value is None:
        return Edit(0, 0, "")
    entry = _entry(name, value, newline)
    inner = inner_span(story.front)
    if inner is None:
        return _new_front(story.front, entry, newline)
    return Edit(_place(story.front, name), 0, entry)


def _replace(front: str, span: tuple[int, int], key: str, value: Value, newline: str) -> Edit:
    start, end = span
    if value is None:
        return Edit(start, end - start, "")
    old = front[start:end]
    new = _entry(key, value, newline, flow=_is_flow(old))
    comment = _comment(old)
    if comment and "\n" not in new.strip():
        new = new.rstrip("\r\n") + comment + newline
    if not old.endswith(("\n", "\r")):
        new = new.rstrip("\r\n")
    return smallest_edit(start, old, new)


def _new_front(front: str, entry: str, newline: str) -> Edit:
    at = 1 if front.startswith("\ufeff") else 0
    return Edit(at, 0, f"---{newline}{entry}---{newline}")


def _place(front: str, name: str) -> int:
    """After the last field that comes before ``name`` in the story file's order."""
    fields = parse_fields(front)
    inner = inner_span(front)
    assert inner is not None
    earlier = ORDER[: ORDER.index(name)] if name in ORDER else ORDER
    at = inner[0] if name in ORDER else inner[1]
    for entry in fields.entries:
        if canonical(entry.key) in earlier:
            at = max(at, entry.end)
    return at


def _newline(front: str) -> str:
    return "\r\n" if "\r\n" in front else "\r" if "\r" in front and "\n" not in front else "\n"


def _is_flow(old: str) -> bool:
    return old.partition(":")[2].lstrip().startswith("[")


def _comment(old: str) -> str:
    """The comment behind a one-line value, with the space before it."""
    line = old.rstrip("\r\n")
    match = _COMMENT.search(line)
    if match is None or "\n" in line:
        return ""
    before = line[: match.start()].rstrip()
    if read_entries(before)[0] and read_entries(before) == read_entries(line):
        return line[len(before) :]
    entries, old_entries = read_entries(before)[0], read_entries(line)[0]
    same = bool(entries) and bool(old_entries) and entries[0].value == old_entries[0].value
    return line[len(before) :] if same else ""


def _entry(key: str, value: str | bool | list[str], newline: str, *, flow: bool = False) -> str:
    if isinstance(value, bool):
        return f"{key}: {'true' if value else 'false'}{newline}"
    if isinstance(value, str):
        return f"{key}: {scalar(value)}{newline}"
    if flow or canonical(key) == "tags":
        return f"{key}: [{', '.join(scalar(item, flow=True) for item in value)}]{newline}"
    if not value:
        return f"{key}: []{newline}"
    return f"{key}:{newline}" + "".join(f"  - {scalar(item)}{newline}" for item in value)


def scalar(text: str, *, flow: bool = False) -> str:
    """``text`` as a YAML value on one line, quoted only when YAML would read it otherwise."""
    text = re.sub(r"[ \t]*[\r\n]+[ \t]*", " ", text)
    plain = re.match(_PLAIN_SAFE, text) and not (flow and re.search(_FLOW_MARKS, text))
    if plain and _reads_as_text(text):
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + re.sub(_CONTROL, _escape, escaped) + '"'


# Patterns are compiled when a field is first written: the window opens sooner.
# Starts with a letter, digit or typographic mark; holds no ": " or " #", ends in no colon or space.
_PLAIN_SAFE = r"(?!.*(?::\s|\s#|:$|\s$))(?:[^\W_]|[“‘«„¿¡(€£$+.])[^\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]*$"
_FLOW_MARKS = r"[\[\]{},]"
_CONTROL = r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]"
_OTHER_TYPES = r"(?i:true|false|yes|no|on|off|null|y|n|~|[-+.\d][\d_.,:eExXobB+-]*|\.(?:inf|nan))$"
_DATE = r"\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:?\d\d)?)?$"


def _reads_as_text(text: str) -> bool:
    """Dates are written bare, as DESIGN shows them: every reader takes them as dates or text."""
    return bool(re.match(_DATE, text)) or not re.match(_OTHER_TYPES, text)


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"
