"""The outline: what the story consists of, and where one is in it."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from writer.app.i18n import name_of, number, tr
from writer.app.look.fonts import role_font, ui_font
from writer.app.look.theme import Theme, current
from writer.app.outline.drag import RowDrag
from writer.app.outline.rows import OutlineRow, landing
from writer.app.widgets.labels import label
from writer.app.widgets.marks import NAMES, SIZE, paint_mark
from writer.app.widgets.row_ground import paint_row_ground
from writer.app.widgets.wording import counted
from writer.story import Change

_Index = QModelIndex | QPersistentModelIndex
_EMPTY = tr("The outline appears here as you write: lead, sections, quotes, the read-more break.")
_ROOT = QModelIndex()
_SIDE = 8
"""Pixels between a row's ground and the panel's edge, and again to the words."""


class OutlineModel(QAbstractListModel):
    """The rows; a new list touches only the rows that differ."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[OutlineRow] = []
        self.role_width = 0

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(row)
        return row.text or None if role == Qt.ItemDataRole.ToolTipRole else None

    def show(self, rows: Sequence[OutlineRow]) -> None:
        """Become ``rows``, leaving alone what is the same at the start and at the end."""
        new, old = list(rows), self.rows
        head = _alike(old, new)
        tail = _alike(old[head:][::-1], new[head:][::-1])
        gone, come = len(old) - head - tail, len(new) - head - tail
        same = min(gone, come)
        old[head : head + same] = new[head : head + same]
        if gone > same:
            self.beginRemoveRows(_ROOT, head + same, head + gone - 1)
            del old[head + same : head + gone]
            self.endRemoveRows()
        elif come > same:
            self.beginInsertRows(_ROOT, head + same, head + come - 1)
            old[head + same : head + same] = new[head + same : head + come]
            self.endInsertRows()
        if same:
            self.dataChanged.emit(self.index(head), self.index(head + same - 1))
        if gone or come:
            self._measure()

    def _measure(self) -> None:
        metrics = QFontMetrics(role_font())
        roles = {row.role for row in self.rows}
        widest = max((metrics.horizontalAdvance(_spaced(role)) for role in roles), default=0)
        self.role_width = widest + 9


class OutlineDelegate(QStyledItemDelegate):
    """Paints a row: role, words, count, problem."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(120, QFontMetrics(ui_font()).height() + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        assert isinstance(model, OutlineModel)
        row, theme = model.rows[index.row()], current()
        rect: QRect = option.rect
        ground = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        painter.save()
        paint_row_ground(painter, option, QRectF(ground).adjusted(1, 1, -1, -1))
        room = ground.adjusted(_SIDE, 0, -_SIDE, 0)
        painter.setFont(role_font())
        painter.setPen(theme.color("faint"))
        painter.drawText(room, _LEFT, _spaced(row.role))
        room.setLeft(room.left() + min(model.role_width, room.width() // 2))
        room.setRight(self._paint_right(painter, theme, row, room))
        painter.setFont(ui_font(bold=row.strong))
        painter.setPen(theme.color("ink" if row.text else "faint"))
        words = painter.fontMetrics().elidedText(
            _words(row), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, _LEFT, words)
        painter.restore()

    def _paint_right(self, painter: QPainter, theme: Theme, row: OutlineRow, room: QRect) -> int:
        """Paint count and mark; give where the words have to end."""
        right = room.right()
        if row.severity:
            centre = QPointF(right - SIZE / 2 + 1, room.center().y() + 1)
            paint_mark(painter, row.severity, theme.color(row.severity), centre, 8)
            right -= round(SIZE) + 7
        if row.words and not (row.severity and room.width() < 150):
            painter.setFont(ui_font(0.87))
            painter.setPen(theme.color("faint"))
            count = number(row.words)
            painter.drawText(
                QRect(room.left(), room.top(), right - room.left(), room.height()), _RIGHT, count
            )
            right -= painter.fontMetrics().horizontalAdvance(count) + 8
        return right


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


_NUDGES: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OutlineView(QListView):
    """The list. Enter, Space or a click chooses; the arrows only look.

    Rows are dragged to another place; Alt with the arrows moves them by one.
    """

    chosen = Signal(QModelIndex)
    dropped = Signal(int, int)
    """A row, and the row it is to go before."""
    nudged = Signal(int, int)
    """A row, and -1 or 1."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Outline"))
        self.setUniformItemSizes(True)
        self.setViewportMargins(0, _SIDE, 0, 0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self.chosen)
        self._drag = RowDrag(self, self._is_movable, self._landing)

    def _is_movable(self, row: int) -> bool:
        model = self.model()
        assert isinstance(model, OutlineModel)
        return model.rows[row].block >= 0 and model.rows[row].role != "lead"

    def _landing(self, row: int, gap: int) -> int:
        model = self.model()
        assert isinstance(model, OutlineModel)
        return landing(model.rows, row, gap)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag.press(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        held = event.buttons() & Qt.MouseButton.LeftButton
        if not held or not self._drag.move(event.position().toPoint()):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged = self._drag.is_on
        done = self._drag.release()
        if not dragged:
            super().mouseReleaseEvent(event)
        elif done:
            self.dropped.emit(*done)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._drag.paint()

    def dataChanged(self, first: _Index, last: _Index, roles: Sequence[int] = ()) -> None:
        """Rows say something else: they are painted anew, and not all rows measured for it.

        ``QListView`` does, though all are of one height, and asks us about each of them.
        """
        QAbstractItemView.dataChanged(self, first, last, roles)

    def event(self, event: QEvent) -> bool:
        """Alt with an arrow moves the row here, and not the block at the caret."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            arrow = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
            if arrow and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                event.accept()
                return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _NUDGES.get(event.key(), 0)
        if event.key() == Qt.Key.Key_Escape and self._drag.is_on:
            self._drag.cancel()
            return
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if self.currentIndex().isValid() and self._is_movable(self.currentIndex().row()):
                self.nudged.emit(self.currentIndex().row(), step)
            return
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class OutlinePanel(QWidget):
    """Shows the outline and says which place a person wants to go to."""

    place_chosen = Signal(int)
    """A block's index, or HEADLINE or SIGN_OFF."""
    move_wanted = Signal(int, int)
    """A block's index, and that of the block it is to go before; -1 for the end."""
    nudge_wanted = Signal(int, int)
    """A block's index, and -1 or 1: one place up or down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = OutlineModel(self)
        self._since: list[Change] = []  # of the number of blocks, since the rows were shown
        self._place: int | None = None  # the block that was shown last
        self.view = OutlineView()
        self.view.setModel(self._model)
        self.view.setItemDelegate(OutlineDelegate(self.view))
        self.view.chosen.connect(self._choose)
        self.view.dropped.connect(self._drop)
        self.view.nudged.connect(lambda row, step: self.nudge_wanted.emit(self.block_of(row), step))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.hint = label(_EMPTY, "quiet", 0.93)
        """Stands under the headline's row while there is nothing else."""
        self.hint.setParent(self)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.hint.setContentsMargins(2 * _SIDE, _SIDE, 2 * _SIDE, 0)
        self.hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hint.hide()
        self.setFocusProxy(self.view)
        self.setMinimumWidth(200)

    def show_outline(self, rows: Sequence[OutlineRow]) -> None:
        """Show these rows; the one of the place that was shown last is current.

        But if one goes through the list just now, the current row stays so.
        """
        block = self.current_place() if self.view.hasFocus() else self._place
        self._since.clear()
        self._model.show(rows)
        self.hint.setVisible(all(row.block < 0 for row in rows))
        self._place_hint()
        if block is not None:
            self.show_place(block)

    def show_nothing(self) -> None:
        """Show no row, and do not say either that there is none: it is not known yet."""
        self._since.clear()
        self._model.show([])
        self.hint.hide()

    def follow(self, change: Change) -> None:
        """Note an edit, until the rows are shown anew: of a very long story that takes a while."""
        if len(change.old) != len(change.new):
            self._since.append(change)
            if self._place is not None:
                self._place = _after(self._place, change)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_hint()

    def _place_hint(self) -> None:
        if self.hint.isHidden():
            return  # where a long list ends is known by its whole layout only
        last = self._model.index(max(len(self._model.rows) - 1, 0))
        under = self.view.visualRect(last).bottom() + self.view.viewport().y() + 1
        width = self.width()
        self.hint.setGeometry(0, under, width, self.hint.heightForWidth(width))

    def show_place(self, block: int) -> None:
        """Make the row of a block current, or the row above it when it has none of its own."""
        self._place = block
        at = self._row_of(block)
        if at != self.view.currentIndex().row():
            self.view.setCurrentIndex(self._model.index(at))

    def _row_of(self, block: int) -> int:
        """The row of a block, or that above it; -1 for none. Fields' rows come first and last."""
        rows = self._model.rows
        first = 1 if rows and rows[0].block < 0 else 0
        last = len(rows) - 1 if len(rows) > first and rows[-1].block < 0 else len(rows)
        if block < 0:
            return next((at for at in (0, last) if at < len(rows) and rows[at].block == block), -1)
        at = bisect_right(rows, block, first, last, key=lambda row: self._now(row.block)) - 1
        return at if at >= first else -1

    def current_place(self) -> int | None:
        """The block of the current row."""
        index = self.view.currentIndex()
        return self.block_of(index.row()) if index.isValid() else None

    def _drop(self, row: int, before: int) -> None:
        """A row that is no block stands at the top or the end of the story."""
        rows = self._model.rows
        below = next((at for at in range(before, len(rows)) if rows[at].block >= 0), -1)
        self.move_wanted.emit(self.block_of(row), self.block_of(below) if below >= 0 else -1)

    def block_of(self, row: int) -> int:
        """The index that a row's block has now; negative for a field."""
        return self._now(self._model.rows[row].block)

    def _now(self, block: int) -> int:
        for one in self._since:
            block = _after(block, one)
        return block

    def _choose(self, index: QModelIndex) -> None:
        self.place_chosen.emit(self.block_of(index.row()))


def spoken(row: OutlineRow) -> str:
    """A row as a screen reader says it."""
    parts = [f"{_spaced(row.role)}: {row.text}" if row.text else _spaced(row.role)]
    if row.words:
        parts.append(counted(row.words, "word"))
    if row.severity:
        parts.append(NAMES.get(row.severity, row.severity))
    return ", ".join(parts)


def _spaced(role: str) -> str:
    """``read-more`` is written as two words; a sign-off keeps its hyphen."""
    return name_of(role)


def _words(row: OutlineRow) -> str:
    if row.text:
        return row.text
    return "———" if row.role == "read-more" else tr("empty")


def _alike(one: Sequence[OutlineRow], other: Sequence[OutlineRow]) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a is not b and a != b:
            break
        count += 1
    return count


def _after(block: int, change: Change) -> int:
    """The index of a block after a change, or of what has come in its place."""
    if block >= change.index + len(change.old):
        return block + len(change.new) - len(change.old)
    return min(block, change.index + max(len(change.new) - 1, 0)) if block > change.index else block
