"""A table as a grid in which every place is taken: what word processors want."""

from dataclasses import dataclass

from writer.exporters.content import Cell, Table


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a row. ``covered``: the cell of a row above reaches into it; ``cell`` is that one."""

    cell: Cell
    columns: int
    covered: bool = False


_EMPTY = Cell(())


def width(table: Table) -> int:
    """How many columns the table has."""
    return max((sum(spot.columns for spot in row) for row in grid(table)), default=1)


def grid(table: Table) -> list[list[Spot]]:
    """The rows of ``table``, each as wide as the widest; cells that reach down are there again."""
    rows: list[list[Spot]] = []
    above: dict[
        int, tuple[Cell, int, int]
    ] = {}  # column: the cell, its columns, rows still to come
    for row in table.rows:
        spots: list[Spot] = []
        left = list(row.cells)
        at = 0
        while left or any(column >= at for column in above):
            if at in above:
                cell, columns, more = above.pop(at)
                if more > 1:
                    above[at] = (cell, columns, more - 1)
                spots.append(Spot(cell, columns, covered=True))
                at += columns
                continue
            if not left:
                spots.append(Spot(_EMPTY, 1))
                at += 1
                continue
            cell = left.pop(0)
            columns = _free(at, cell.columns, above)
            if cell.rows > 1:
                above[at] = (cell, columns, cell.rows - 1)
            spots.append(Spot(cell, columns))
            at += columns
        # What was put down in this row reaches into the next, not into this one.
        rows.append(spots)
    return _filled(rows)


def _free(at: int, wanted: int, above: dict[int, tuple[Cell, int, int]]) -> int:
    return next((step for step in range(1, wanted) if at + step in above), wanted)


def _filled(rows: list[list[Spot]]) -> list[list[Spot]]:
    most = max((sum(spot.columns for spot in row) for row in rows), default=0)
    for row in rows:
        row += [Spot(_EMPTY, 1)] * (most - sum(spot.columns for spot in row))
    return rows
