"""The problems as rows of a list; typing above a problem only moves its line number."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from writer.app.i18n import heard, tr
from writer.app.widgets.marks import NAMES
from writer.checks import Problem

LIMIT = 300
"""Problems listed; more are only counted, for nobody reads them all and each costs time to lay out."""

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """What a row shows. ``fixes`` are the titles of the fixes; ``line`` is 0 when it has no line."""

    rule: str
    severity: str
    message: str
    line: int
    fixes: tuple[str, ...] = ()

    @property
    def place(self) -> str:
        """The quiet second line."""
        return tr("{0} · line\u00a0{1}").format(self.rule, self.line) if self.line else self.rule

    def looks_like(self, other: "ProblemRow") -> bool:
        """Whether it takes the same room."""
        return (self.rule, self.severity, self.message, self.fixes) == (
            other.rule,
            other.severity,
            other.message,
            other.fixes,
        )


def problem_rows(problems: Sequence[Problem], lines: Sequence[int]) -> list[ProblemRow]:
    """Rows for problems and the lines they are on (1-based, 0 for none), at most LIMIT of them."""
    return [
        ProblemRow(
            problem.rule,
            problem.severity,
            heard(problem.message),
            line,
            tuple(heard(fix.title) for fix in problem.fixes),
        )
        for problem, line in zip(problems[:LIMIT], lines, strict=False)
    ]


class ProblemsModel(QAbstractListModel):
    """The rows; a new list touches only what differs, so that the list neither jumps nor flickers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[ProblemRow] = []

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{NAMES.get(row.severity, row.severity)}: {row.message}, {row.place}"
        return None

    def show(self, new: Sequence[ProblemRow]) -> None:
        """Become ``new``."""
        old = self.rows
        head = _alike(old, new)
        tail = _alike(old[head:][::-1], new[head:][::-1])
        gone, come = len(old) - tail, len(new) - tail
        if gone > head:
            self.beginRemoveRows(_ROOT, head, gone - 1)
            del old[head:gone]
            self.endRemoveRows()
        if come > head:
            self.beginInsertRows(_ROOT, head, come - 1)
            old[head:head] = new[head:come]
            self.endInsertRows()
        moved = [at for at, row in enumerate(new) if old[at].line != row.line]
        if moved:
            old[:] = new
            self.dataChanged.emit(self.index(moved[0]), self.index(moved[-1]))


def _alike(one: Sequence[ProblemRow], other: Sequence[ProblemRow]) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if not a.looks_like(b):
            break
        count += 1
    return count
