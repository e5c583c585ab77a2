"""The menu that ``/`` opens on an empty line: every kind of block, found by a few letters."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from writer.app.commands.palette import Entry, Palette, row_height
from writer.app.i18n import tr

_WIDTH = 340
_ROWS = 8
_HINT = tr("Quote, image, list…")


class InsertMenu(Palette):
    """Opens by the caret. What is typed and fits nothing goes into the story as it stands."""

    spelled_out = Signal(str)
    """Nothing was chosen: this is what the writer typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Insert"))
        self._anchor = QRect()
        self._prefix = ""
        self._chosen = False
        query = self.findChild(QLineEdit)
        assert query is not None
        self._query: QLineEdit = query
        self._query.installEventFilter(self)
        self.chosen.connect(self._on_chosen)

    def ask(self, entries: Sequence[Entry], anchor: QRect, prefix: str) -> None:
        """Open by ``anchor`` (in the window's pixels); ``prefix`` is the key that asked for it."""
        self._anchor, self._prefix, self._chosen = anchor, prefix, False
        self.open(entries, _HINT)
        self._query.setAccessibleName(tr("Insert: ") + _HINT.rstrip("… "))

    def place(self) -> None:
        rows = min(max(self._model.rowCount(), 1), _ROWS)
        height = self._query.sizeHint().height() + 15 + rows * row_height()
        width = min(_WIDTH, self.ground().width() - 16)
        self.place_by(self._anchor, QRect(0, 0, width, height).size())

    def _on_chosen(self) -> None:
        self._chosen = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self._query and pressed and self._takes(event):  # type: ignore[arg-type]
            return True
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        """Keys that end the asking without a choice."""
        if event.key() == Qt.Key.Key_Backspace and not self._query.text():
            self._prefix = ""
            self.close_card()
            return True
        nothing = not self._model.rowCount()
        if nothing and event.text() and (event.text() == " " or event.key() in _ENTER):
            self._spell_out(" " if event.text() == " " else "")
            return True
        if event.key() == Qt.Key.Key_Escape:
            self._spell_out("")
            return True
        return False

    def _spell_out(self, more: str) -> None:
        typed = f"{self._prefix}{self._query.text()}{more}" if self._prefix else ""
        self.close_card()
        if typed:
            self.spelled_out.emit(typed)


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
