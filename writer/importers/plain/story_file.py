"""Fields and body as the text of a story file."""

import re
from collections.abc import Iterator, Mapping

from writer.importers.plain.escape import escape_cell, escape_heading, escape_line, escape_url
from writer.importers.plain.head import Value
from writer.importers.plain.lines import Line
from writer.importers.plain.lists import item_number, marker_length
from writer.importers.plain.quotations import split_tail_attribution, strip_dash
from writer.importers.plain.roles import Body, Role
from writer.story import ORDER, scalar

_LISTS = ("byline", "tags")
_ORDER = (*ORDER, "kicker", "agency", "note")
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_INDENT = " " * 4  # nests under "- " and "1. " in CommonMark and in older Markdowns alike


def front_matter(fields: Mapping[str, Value]) -> str:
    """The fields in the story file's order; '' when there are none."""
    known = [(name, fields[name]) for name in _ORDER if fields.get(name)]
    if not known:
        return ""
    return "---\n" + "".join(_entry(name, value) for name, value in known) + "---\n"


def _scalar(text: str, *, flow: bool = False) -> str:
    """``text`` as a YAML value; characters that YAML forbids are named by number."""
    if not _FORBIDDEN.search(text):
        return scalar(text, flow=flow)
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + _FORBIDDEN.sub(lambda found: f"\\u{ord(found[0]):04x}", escaped) + '"'


def _entry(name: str, value: Value) -> str:
    if isinstance(value, bool):
        return f"{name}: {'true' if value else 'false'}\n"
    if isinstance(value, str):
        return f"{name}: {_scalar(value)}\n"
    if name == "tags":
        return f"{name}: [{', '.join(scalar(item, flow=True) for item in value)}]\n"
    return f"{name}:\n" + "".join(f"  - {_scalar(item)}\n" for item in value)


def body_text(body: Body) -> str:
    """The blocks of a body, a blank line between each two."""
    return "\n".join(block + "\n" for block in _blocks(body))


def _blocks(body: Body) -> Iterator[str]:
    groups: dict[int, list[int]] = {}
    for at in range(len(body.lines)):
        role = body.roles.get(at)
        first = role.group if role and role.group >= 0 else at
        groups.setdefault(first, []).append(at)
    for members in groups.values():
        block = _block(body, members)
        if block:
            yield block


def _block(body: Body, members: list[int]) -> str:
    line = body.lines[members[0]]
    role = body.roles.get(members[0], Role("paragraph"))
    match role.kind:
        case "heading":
            return f"{'#' * role.level} {escape_heading(role.words or line.text)}"
        case "read-more":
            return "<!--more-->"
        case "stash":
            return f"<!--stash {line.text} -->"
        case "divider":
            return "***"
        case "embed":
            return line.text
        case "list":
            return "\n".join(_item(body.lines[at], body.roles[at].level) for at in members)
        case "table":
            return _table([body.lines[at] for at in members])
        case "quote" | "pull-quote":
            return _quote(body, members)
        case "nothing":
            return ""
        case _:
            return _paragraph(role.words or line.text)


def _paragraph(text: str) -> str:
    return (
        escape_url(text) if text.lower().startswith(("http://", "https://")) else escape_line(text)
    )


def _item(line: Line, depth: int) -> str:
    number = item_number(line.text)
    marker = "-" if number is None else f"{number}."
    return f"{_INDENT * depth}{marker} {escape_line(line.text[marker_length(line.text) :])}"


def _table(lines: list[Line]) -> str:
    rows = [[escape_cell(cell.strip()) for cell in line.text.split("\t")] for line in lines]
    rule = ["---"] * len(rows[0])
    return "\n".join("| " + " | ".join(cells) + " |" for cells in (rows[0], rule, *rows[1:]))


def _quote(body: Body, members: list[int]) -> str:
    paragraphs: list[str] = []
    for at in members:
        paragraphs.extend(_quoted(body.kind(at), body.lines[at].text))
    marked = "\n>\n".join(f"> {paragraph}" for paragraph in paragraphs)
    return marked + ("\n{: .pull }" if body.kind(members[0]) == "pull-quote" else "")


def _quoted(kind: str, text: str) -> list[str]:
    """The paragraphs of one line of a quote: its words, or its attribution after a dash."""
    if kind == "attribution":
        return ["— " + escape_line(strip_dash(text) or text)]
    words, said = split_tail_attribution(text)
    return [escape_line(words)] + (["— " + escape_line(said)] if said else [])
