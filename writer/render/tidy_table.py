"""Whether a table's cells fit together, as the standard's table model asks.

https://html.spec.whatwg.org/multipage/tables.html#forming-a-table
"""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from writer.render.tidy import Piece

_SPAN = re.compile(r' (col|row)span="(\d+)"')
_ORDER = re.compile(r"c?h?(?:b*f?|f)")
_LETTERS = {"caption": "c", "thead": "h", "tbody": "b", "tfoot": "f"}


def is_regular(table: "Piece") -> bool:
    """Parts in order, only rows in groups and cells in rows, no overlap, no empty row or column."""
    if not _ORDER.fullmatch("".join(_LETTERS.get(part.name, "?") for part in table.children)):
        return False
    groups = [part for part in table.children if part.name != "caption"]
    columns: set[int] = set()
    widths = [_group_columns(group, columns) for group in groups]
    width = max(widths, default=0)
    return width > 0 and min(widths) > 0 and columns >= set(range(width))


def _group_columns(group: "Piece", begun: set[int]) -> int:
    """How many columns a row group takes, 0 when it is irregular; columns where a cell begins."""
    rows = [row for row in group.children if not row.is_blank]
    taken: set[tuple[int, int]] = set()
    width = 0
    for y, row in enumerate(rows):
        cells = [cell for cell in row.children if not cell.is_blank]
        if row.name != "tr" or not cells or any(cell.name not in ("td", "th") for cell in cells):
            return 0
        x = 0
        for cell in cells:
            while (x, y) in taken:
                x += 1
            across, down = _spans(cell)
            spots = {(x + i, y + j) for i in range(across) for j in range(down)}
            if y + down > len(rows) or spots & taken:
                return 0
            taken |= spots
            begun.add(x)
            x += across
            width = max(width, x)
    return width


def _spans(cell: "Piece") -> tuple[int, int]:
    found = dict(_SPAN.findall(cell.attributes))
    return int(found.get("col", 1)), int(found.get("row", 1))
