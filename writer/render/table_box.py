"""Tables in boxes of their own: wider than the page they scroll, by finger, wheel and keyboard."""

import re
from html import unescape

from writer.render.text import escape, one_line, shortened

_TABLE_TAG = re.compile(r"<(/?)table[^>]*>")
_FIRST_ROW = re.compile(r"<tr[^>]*>(.*?)</tr>", re.S)
_CELL = re.compile(r"<t[hd][^>]*>(.*?)</t[hd]>", re.S)
_TAG = re.compile(r"<(?:[^>\"]|\"[^\"]*\")*>")
_LONGEST_NAME = 120


def with_boxed_tables(html: str) -> str:
    """``html`` with each outermost table in a box that can be reached and scrolled with keys."""
    written: list[str] = []
    depth = start = end = 0
    for tag in _TABLE_TAG.finditer(html):
        if not tag[1]:
            if depth == 0:
                written.append(html[end : tag.start()])
                start = tag.start()
            depth += 1
            continue
        depth -= 1
        if depth == 0:
            end = tag.end()
            written.append(_boxed(html[start:end]))
    return "".join(written) + html[end:]


def _boxed(table: str) -> str:
    """The box is named by the table's first row, in the story's own words."""
    row = _FIRST_ROW.search(table)
    cells = (
        [one_line(unescape(_TAG.sub("", cell))) for cell in _CELL.findall(row[1])] if row else []
    )
    name = shortened(", ".join(filter(None, cells)), _LONGEST_NAME)
    label = f' aria-label="{escape(name)}"' if name else ""
    return f'<figure class="table" tabindex="0"{label}>\n{table}\n</figure>'
