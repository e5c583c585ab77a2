"""After Paste as Story: what was decided, line by line, each with its undo."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from writer.app.i18n import heard, tr
from writer.app.look import icons
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.labels import dress, label, role_label
from writer.app.widgets.wording import counted

if TYPE_CHECKING:
    from writer.importers import Decision

_TALLEST = 200


class ImportPanel(QWidget):
    """A panel beside the story, not a dialog: one may type, look and undo in any order."""

    undo_decision = Signal(int)
    """Index of the decision. Answer with :meth:`mark_undone` or :meth:`mark_kept`."""
    decision_chosen = Signal(int)
    """Index of a decision whose place is wanted."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What was made of the pasted text"))
        self.setProperty("ground", "desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._rows: list[_DecisionRow] = []
        self._title = role_label(tr("Made into a story"))
        self._title.setWordWrap(True)
        self._empty = label(
            tr("Nothing had to be decided: the text is taken as it was."), "quiet", 0.96
        )
        self._close = QToolButton()
        self._close.setToolTip(tr("Close (Esc)"))
        self._close.setAccessibleName(tr("Close"))
        self._close.clicked.connect(self.closed)
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(0)
        self._scroll = _Scroll(self._list)
        self._lay_out()
        self._draw()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 8, 2)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        self._empty.setContentsMargins(16, 2, 16, 12)
        whole.addWidget(self._empty)
        whole.addWidget(self._scroll, 1)

    def show_decisions(self, decisions: Sequence["Decision"]) -> None:
        """List what was decided, in the order of the pasted text."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [_DecisionRow(at, decision) for at, decision in enumerate(decisions)]
        for row in self._rows:
            row.undo_wanted.connect(self.undo_decision)
            row.place_wanted.connect(self.decision_chosen)
            self._column.addWidget(row)
            row.show()
        self._title.setText(
            tr("Made into a story · {0}").format(counted(len(decisions), "decision"))
        )
        self._empty.setVisible(not decisions)
        self._scroll.setVisible(bool(decisions))
        self._scroll.updateGeometry()

    def mark_undone(self, index: int) -> None:
        """Say that a decision was taken back."""
        self._rows[index].say(tr("Undone"))

    def mark_kept(self, index: int, reason: str = tr("Edited since, so it stays")) -> None:
        """Say why a decision could not be taken back."""
        self._rows[index].say(reason)

    def start(self) -> None:
        """Take the focus, on the first undo."""
        target: QWidget = self._rows[0].undo if self._rows else self._close
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw(self) -> None:
        self._close.setIcon(icons.icon("close"))
        self._close.setIconSize(QSize(14, 14))

    # Qt's own methods

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()


class _DecisionRow(QWidget):
    """One decision: its line, what it was, its undo."""

    undo_wanted = Signal(int)
    place_wanted = Signal(int)

    def __init__(self, index: int, decision: "Decision") -> None:
        super().__init__()
        self._index = index
        self._line = label(tr("line {0}").format(decision.line), "faint", 0.87)
        self._line.setFixedWidth(62)
        self._line.setContentsMargins(0, 6, 0, 5)
        from writer.importers.base import on_line

        prefix = heard(on_line(decision.line, ""))
        words = heard(decision.message).removeprefix(prefix)
        self._message = label(f"{words[:1].upper()}{words[1:]}", scale=0.96)
        self._message.setContentsMargins(0, 5, 0, 5)
        self._said = label(kind="quiet", scale=0.93)
        self._said.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._said.setContentsMargins(0, 5, 13, 5)
        self._said.hide()
        self.undo = ActionButton(tr("Undo"), small=True)
        self.undo.setAccessibleName(tr("Undo: {0}").format(heard(decision.message)))
        self.undo.clicked.connect(lambda: self.undo_wanted.emit(self._index))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 2, 12, 3)
        row.setSpacing(8)
        row.addWidget(self._line, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._message, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._said, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignTop)

    def say(self, words: str) -> None:
        """Put ``words`` where the undo was."""
        had_focus = self.undo.hasFocus()
        self.undo.hide()
        self._said.setText(words)
        self._said.setWordWrap(len(words) > 12)
        self._said.show()
        dress(self._message, kind="quiet")
        if had_focus:
            self.focusNextChild()

    def mouseReleaseEvent(self, event: object) -> None:
        self.place_wanted.emit(self._index)


class _Scroll(QScrollArea):
    """As tall as the list, up to a height."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # its sentences may take more lines now

    def sizeHint(self) -> QSize:
        width = max(self.width(), 300)
        height = max(self._inside.heightForWidth(width), self._inside.sizeHint().height())
        return QSize(width, min(height, _TALLEST))
