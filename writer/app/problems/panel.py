"""The list of problems: what is wrong, where, and the fixes of the one that is current."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from writer.app.i18n import tr
from writer.app.look.fonts import ui_font
from writer.app.look.theme import current
from writer.app.problems.model import LIMIT, ProblemRow, ProblemsModel, problem_rows
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.counted_header import CountedHeader
from writer.app.widgets.flow import FlowLayout
from writer.app.widgets.labels import dress, label
from writer.app.widgets.marks import SIZE, paint_mark
from writer.app.widgets.row_ground import paint_row_ground
from writer.app.widgets.wrapped import lay_out
from writer.checks import Problem

_Index = QModelIndex | QPersistentModelIndex
_LEFT = 36
"""Pixels from the panel's edge to the words; the mark stands in them."""
_RIGHT = 16
_PAD = 6
_READY = tr("No problems. Ready to publish.")
_CHECKING = tr("Checking…")
_UNCHECKED = tr("Not checked.")


class ProblemsDelegate(QStyledItemDelegate):
    """Paints a problem: mark, bold message, quiet rule and line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        view = self.parent()
        assert isinstance(view, ProblemsView)
        height = text_height(view.row(index), view.viewport().width()) + 2 * _PAD
        return QSize(100, round(height) + view.fixes_height(index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        view = self.parent()
        assert isinstance(view, ProblemsView)
        row, theme, rect = view.row(index), current(), option.rect
        painter.save()
        paint_row_ground(painter, option, QRectF(option.rect).adjusted(9, 1, -9, -1))
        layout, height = lay_out(row.message, _message_font(), _width(rect.width()))
        first = layout.lineAt(0).height()
        centre = QPointF(rect.left() + 20, rect.top() + _PAD + first / 2 + 0.5)
        paint_mark(painter, row.severity, theme.color(row.severity), centre, SIZE)
        painter.setPen(theme.color("ink"))
        layout.draw(painter, QPointF(rect.left() + _LEFT, rect.top() + _PAD))
        painter.setPen(theme.color("quiet"))
        place, _ = lay_out(row.place, _place_font(), _width(rect.width()))
        place.draw(painter, QPointF(rect.left() + _LEFT, rect.top() + _PAD + height + 1))
        painter.restore()


class ProblemsView(QListView):
    """The list. Enter, Space or a click goes to the problem; the arrows only look."""

    chosen = Signal(int)
    fix_chosen = Signal(int, int)

    def __init__(self, model: ProblemsModel) -> None:
        super().__init__()
        self._rows = model
        self._fixes: QWidget | None = None
        self._open = -1
        self._follows = True
        """Whether the current row is to stay in view when rows come, go or grow: it was in view."""
        self.setModel(model)
        self.setItemDelegate(ProblemsDelegate(self))
        self.setAccessibleName(tr("Problems"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))
        self.selectionModel().currentChanged.connect(lambda *_: self._go_on())
        for signal in (model.rowsInserted, model.rowsRemoved):
            signal.connect(lambda *_: self._show_fixes())

    def dataChanged(self, first: _Index, last: _Index, roles: Sequence[int] = ()) -> None:
        """Rows stand for other lines: their words take the room they took, so none is measured."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def row(self, index: _Index) -> ProblemRow:
        """The problem of an index."""
        return self._rows.rows[index.row()]

    def fixes_height(self, index: _Index) -> int:
        """The room the fix buttons take in a row, in pixels: none but in the current one."""
        if self._fixes is None or index.row() != self._open:
            return 0
        layout = self._fixes.layout()
        assert layout is not None
        return layout.heightForWidth(round(_width(self.viewport().width()))) + 8

    def _go_on(self) -> None:
        self._show_fixes()
        self._follows = True

    def _is_current_seen(self) -> bool:
        return self.viewport().rect().contains(self.visualRect(self.currentIndex()))

    def _show_fixes(self) -> None:
        index = self.currentIndex()
        row = self.row(index) if index.isValid() else None
        if self._fixes is not None:
            self._fixes.hide()
            self._fixes.deleteLater()
        self._fixes, self._open = None, -1
        if row is not None and row.fixes:
            self._open = index.row()
            self._fixes = self._buttons(row)
            self._place_fixes()
            self._fixes.show()
        self.scheduleDelayedItemsLayout()

    def _buttons(self, row: ProblemRow) -> QWidget:
        holder = QWidget(self.viewport())
        flow = FlowLayout(holder, 6, 6)
        for at, title in enumerate(row.fixes):
            button = ActionButton(title)
            button.clicked.connect(lambda _checked=False, at=at: self._fix(at))
            flow.addWidget(button)
        return holder

    def _fix(self, at: int) -> None:
        self.fix_chosen.emit(self._open, at)

    def _place_fixes(self) -> None:
        """Keep the buttons at the foot of their row, wherever it is scrolled to."""
        if self._fixes is None:
            return
        index = self.model().index(self._open, 0)
        rect = self.visualRect(index)
        text = round(text_height(self.row(index), rect.width()))
        height = self.fixes_height(index) - 8
        self._fixes.setGeometry(
            QRect(_LEFT, rect.top() + _PAD + text + 6, round(_width(rect.width())), height)
        )

    # Qt's own methods

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._place_fixes()

    def doItemsLayout(self) -> None:
        follows = self._follows
        super().doItemsLayout()
        if follows and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
        self._follows = follows

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._follows = self._is_current_seen()
        self._place_fixes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class ProblemsPanel(QWidget):
    """Header, list, or the good news that there is nothing to list."""

    problem_chosen = Signal(int)
    """Index in the problems shown: go there."""
    fix_chosen = Signal(int, int)
    """Index of a problem, index of its fix."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ProblemsModel(self)
        self.view = ProblemsView(self._model)
        self.view.chosen.connect(self.problem_chosen)
        self.view.fix_chosen.connect(self.fix_chosen)
        self._header = CountedHeader(tr("Problems"))
        self._news = label(_READY, "good", 0.93)
        self._more = label(kind="quiet", scale=0.93)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._news.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._news.setContentsMargins(16, 2, 16, 8)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(16, 4, 4, 0)
        self._head.setSpacing(0)
        self._head.addWidget(self._header, 1)
        column.addLayout(self._head)
        column.addWidget(self._news, 1)
        column.addWidget(self.view, 1)
        self._more.setContentsMargins(_LEFT, 0, _RIGHT, 8)
        column.addWidget(self._more)
        self.setFocusProxy(self.view)
        self.setMinimumWidth(200)
        self.show_unknown()

    def add_to_header(self, widget: QWidget) -> None:
        """Put a widget at the end of the header's line."""
        self._head.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_problems(
        self,
        problems: Sequence[Problem],
        lines: Sequence[int],
        severities: Sequence[str] | None = None,
    ) -> None:
        """Show the problems and the line each is on (1-based; 0 for none), in the order given.

        ``severities`` are those of all problems there are, when not all of them are given.
        """
        if severities is None:
            severities = [problem.severity for problem in problems]
        self._header.show_counts(severities)
        self._say("" if problems else _READY, "good")
        self.view.setVisible(bool(problems))
        self._model.show(problem_rows(problems, lines))
        rest = len(severities) - LIMIT
        self._more.setText(tr("and {0:,} more").format(rest) if rest > 0 else "")
        self._more.setVisible(rest > 0)

    def show_unknown(self, *, is_hopeless: bool = False) -> None:
        """Say that the story is being checked, or that it cannot be."""
        self.show_problems([], [])
        self._say(_UNCHECKED if is_hopeless else _CHECKING, "quiet")

    def _say(self, words: str, kind: str) -> None:
        self._news.setText(words)
        dress(self._news, kind=kind)
        self._news.setVisible(bool(words))

    def show_current(self, index: int) -> None:
        """Make a problem current without going there; -1 for none."""
        at = self._model.index(index) if 0 <= index < self._model.rowCount() else QModelIndex()
        if at.row() != self.view.currentIndex().row():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().setCurrentIndex(at, flags)
            if not at.isValid():
                self.view.clearSelection()

    def current(self) -> int:
        """The current problem's index, -1 for none."""
        return self.view.currentIndex().row()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.view.viewport().update()
            self._header.update()


def text_height(row: ProblemRow, width: int) -> float:
    """The height of a row's words in a list ``width`` pixels wide."""
    message = lay_out(row.message, _message_font(), _width(width))[1]
    return message + 1 + lay_out(row.place, _place_font(), _width(width))[1]


def _width(width: int) -> int:
    return max(40, width - _LEFT - _RIGHT)


def _message_font() -> QFont:
    return ui_font(0.93, bold=True)


def _place_font() -> QFont:
    return ui_font(0.9)
