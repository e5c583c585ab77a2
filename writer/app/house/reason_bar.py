"""Leaving a problem as it is: a button that becomes a line for the reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from shiboken6 import isValid

from writer.app.i18n import tr
from writer.app.look.fonts import ui_font
from writer.app.widgets.action_button import ActionButton


class ReasonBar(QWidget):
    """ "Ignore here…", then "because" and a line; Enter keeps the reason, Esc folds it again."""

    given = Signal(str)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start = ActionButton(tr("Ignore Here, Because…"), "quiet", small=True)
        self._start.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._line = _Line()
        self._before: QWidget | None = None
        self._keep = ActionButton(tr("Ignore"), small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._start)
        row.addWidget(self._line, 1)
        row.addWidget(self._keep)
        row.addStretch(0)
        self._start.clicked.connect(self.unfold)
        self._line.returnPressed.connect(self._give)
        self._line.left.connect(self._leave)
        self._line.textChanged.connect(lambda text: self._keep.setEnabled(bool(text.strip())))
        self._keep.clicked.connect(self._give)
        self.fold()

    def fold(self) -> None:
        """Show the button alone."""
        self._line.clear()
        self._keep.setEnabled(False)
        self._show(folded=True)

    def unfold(self) -> None:
        """Show the line and take the focus."""
        self._before = QApplication.focusWidget()
        self._show(folded=False)
        self.opened.emit()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        """Give the focus back before the line goes, or Qt would hand it to whatever comes next."""
        self._start.show()
        if self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fold()

    def _show(self, *, folded: bool) -> None:
        self._start.setVisible(folded)
        for widget in (self._line, self._keep):
            widget.setVisible(not folded)

    def _give(self) -> None:
        reason = self._line.text().strip()
        if reason:
            self.given.emit(reason)


class _Line(QLineEdit):
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFont(ui_font(0.96))
        self.setPlaceholderText(tr("because …"))
        self.setAccessibleName(tr("Why it is left as it is"))
        self.setMaxLength(200)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
