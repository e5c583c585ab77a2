"""Lists and tables that were typed or copied as plain lines."""

import re
from collections.abc import Sequence

from writer.importers.base import excerpt
from writer.importers.plain.lines import Line
from writer.importers.plain.quotations import starts_quotation
from writer.importers.plain.roles import Body, Role
from writer.speech import say, say_count

_SURE_BULLET = re.compile(r"[•◦▪▫●○‣⁃■□➢➤✓✔✅\uf0b7\uf0a7][ \t\u00a0]*(?=[^\s•◦▪▫●○])")
_BULLET = re.compile(r"[-*+–∙·][ \t\u00a0]+(?=\S)|o\t(?=\S)")
_NUMBER = re.compile(r"\(?(\d{1,3})[.)][ \t\u00a0]+(?=\S)")
_SUB_BULLETS = "◦▫○□"


def marker_length(text: str) -> int:
    """How many characters of a line are a list marker and its space; 0 when it has none."""
    found = _SURE_BULLET.match(text) or _BULLET.match(text) or _NUMBER.match(text)
    return found.end() if found else 0


def item_number(text: str) -> int | None:
    """The number of a numbered line."""
    found = _NUMBER.match(text)
    return int(found[1]) if found else None


def find_lists(body: Body) -> None:
    """Give runs of items the role ``list``; nested items have a deeper level."""
    at = 0
    while at < len(body.lines):
        end = _run_end(body, at)
        if end > at and _is_list(body, at, end):
            _make_list(body, at, end)
        at = max(end, at + 1)


def _run_end(body: Body, start: int) -> int:
    """Where the run of items that starts here ends; ``start`` itself when none does."""
    if not body.is_free(start) or not marker_length(body.lines[start].text):
        return start
    number = item_number(body.lines[start].text)
    at = start + 1
    while body.is_free(at):
        text = body.lines[at].text
        following = item_number(text)
        if not marker_length(text) or (number is None) != (following is None):
            break
        if number is not None and following != number + 1:
            break
        number = following
        at += 1
    return at


def _is_list(body: Body, start: int, end: int) -> bool:
    """Whether a run is a list: a lone dash or number needs a colon before it to be one."""
    texts = [line.text for line in body.lines[start:end]]
    if texts[0][0] == "–" and any(starts_quotation(text[2:].lstrip()) for text in texts):
        return False  # dashes set off speech in some languages
    before = body.before(start)
    announced = before >= 0 and body.lines[before].bare.endswith(":")
    if item_number(texts[0]) is None and _SURE_BULLET.match(texts[0]):
        return True
    return len(texts) > 1 or (announced and item_number(texts[0]) is None)


def _make_list(body: Body, start: int, end: int) -> None:
    depths = _depths(body.lines[start:end])
    for at in range(start, end):
        body.roles[at] = Role("list", depths[at - start], start)
    count = end - start
    lines = say_count(count, "{count} line", "{count} lines")
    said = excerpt(body.lines[start].text[marker_length(body.lines[start].text) :])
    body.report(start, "list", say("{lines} from {said} on became a list.", lines=lines, said=said))


def _depths(lines: Sequence[Line]) -> list[int]:
    """How deep each item is nested, by its indent or by a bullet that is used for sub-items."""
    found: list[int] = []
    open_indents: list[int] = []
    mixed = {line.text[0] in _SUB_BULLETS for line in lines} == {True, False}
    for line in lines:
        indent = line.indent + (4 if mixed and line.text[0] in _SUB_BULLETS else 0)
        while open_indents and open_indents[-1] >= indent and len(open_indents) > 1:
            open_indents.pop()
        if not open_indents or (indent > open_indents[-1] + 1 and len(open_indents) < 4):
            open_indents.append(indent)
        found.append(len(open_indents) - 1)
    return found


def find_tables(body: Body) -> None:
    """Give rows of cells set apart by tabs the role ``table``."""
    at = 0
    while at < len(body.lines):
        columns = _columns(body, at)
        end = at + 1
        while columns and _columns(body, end) == columns:
            end += 1
        if columns and end - at > 1:
            for row in range(at, end):
                body.roles[row] = Role("table", 0, at)
            body.report(at, "table", say("{lines} lines with tabs became a table.", lines=end - at))
        at = end


def _columns(body: Body, at: int) -> int:
    """How many cells a line has; 0 when it is no row."""
    return body.lines[at].text.count("\t") + 1 if body.is_free(at) and _is_row(body, at) else 0


def _is_row(body: Body, at: int) -> bool:
    text = body.lines[at].text
    return "\t" in text and not marker_length(text) and len(text) < 2000
