"""How long the story and each of its sections are, and how long they are to be."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from writer.app.i18n import number, tr
from writer.app.lengths.counting import minutes
from writer.app.look.fonts import ui_font
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.card import SHADOW, Card
from writer.app.widgets.labels import label

_WIDTH, _TALLEST = 640, 460
_MOST = 100_000
HINT = tr(
    "Type a number of words under Target to say how long a part is to be; 0 for none. The story keeps it."
)
_COLUMNS = (
    tr("Part"),
    tr("Words", "how many"),
    tr("Characters"),
    tr("Minutes"),
    tr("Session"),
    tr("Target"),
)
_TARGET = 5
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class LengthRow:
    """A part of the story. ``heading`` is '' for the whole story; None has no target of its own."""

    name: str
    heading: str | None
    words: int
    characters: int
    written: int
    """words since the story was opened"""
    target: int
    """words wanted, 0 for none"""
    level: int = 0


class LengthsModel(QAbstractTableModel):
    """The rows as a table; targets can be typed."""

    target_typed = Signal(str, int)
    """A heading ('' for the story) and the words wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[LengthRow] = ()
        self._speed = 200.0

    def show_rows(self, rows: Sequence[LengthRow], speed: float) -> None:
        """Show other lengths, at ``speed`` words a minute."""
        same = len(rows) == len(self.rows)
        if not same:
            self.beginResetModel()
        self.rows, self._speed = rows, speed
        if same:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, _TARGET))
        else:
            self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _COLUMNS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.EditRole:
            return row.target
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        words = self._said(row)[column]
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{row.name}: {_COLUMNS[column]} {words}" if column else row.name
        return None

    def _said(self, row: LengthRow) -> tuple[str, ...]:
        numbers = (row.words, row.characters, minutes(row.words, self._speed))
        target = "–" if row.heading is not None else ""
        if row.target:
            target = f"{number(row.target)} ({row.words / row.target:.0%})"
        indent = "\u2003" * row.level
        return (
            f"{indent}{row.name}",
            *(number(each) for each in numbers),
            f"{row.written:+,}" if row.written else "0",
            target,
        )

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        can = index.column() == _TARGET and self.rows[index.row()].heading is not None
        return flags | Qt.ItemFlag.ItemIsEditable if can else flags

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        heading = self.rows[index.row()].heading
        if role != Qt.ItemDataRole.EditRole or heading is None or not isinstance(value, int):
            return False
        wanted = min(max(value, 0), _MOST)
        if wanted != self.rows[index.row()].target:
            self.target_typed.emit(heading, wanted)
        return True


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class LengthsCard(Card):
    """Opens in the middle of the window. Esc closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, padding=20)
        self.setAccessibleName(tr("Length of the story"))
        self.model = LengthsModel()
        self.table = _table(self.model)
        close = ActionButton(tr("Close"))
        close.clicked.connect(self.dismiss)
        below = QHBoxLayout()
        below.addWidget(label(HINT, "quiet", 0.93), 1)
        below.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(self.inner)
        column.setSpacing(10)
        column.addWidget(label(tr("Length of the story"), bold=True))
        column.addWidget(self.table, 1)
        column.addLayout(below)

    def open(self, rows: Sequence[LengthRow], speed: float) -> None:
        """Show the lengths, at the story's target."""
        self.model.show_rows(rows, speed)
        self.open_card()
        self.table.setCurrentIndex(self.model.index(0, _TARGET))
        self.table.setFocus(Qt.FocusReason.PopupFocusReason)

    def place(self) -> None:
        ground = self.ground().rect()
        rows = self.table.verticalHeader().length() + self.table.horizontalHeader().height()
        margins = self.inner.top() + self.inner.bottom() - 2 * SHADOW
        size = QSize(
            min(_WIDTH, ground.width() - 32),
            min(rows + margins + 110, _TALLEST, ground.height() - 32),
        )
        body = ground.adjusted(0, 0, 0, 0)
        body.setSize(size)
        body.moveCenter(ground.center())
        self.set_body(body)


def _table(model: LengthsModel) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(tr("Lengths"))
    table.setFont(ui_font(0.96))
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    trigger = QAbstractItemView.EditTrigger
    table.setEditTriggers(
        trigger.AnyKeyPressed
        | trigger.DoubleClicked
        | trigger.EditKeyPressed
        | trigger.SelectedClicked
    )
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(28)
    header = table.horizontalHeader()
    header.setAccessibleName(tr("Columns"))
    header.setFont(ui_font(0.9))
    header.setHighlightSections(False)
    header.setSectionsClickable(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    return table
