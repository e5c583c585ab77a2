"""The line in which one types what is looked for, with the count of what was found at its end."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent

from writer.app.look.fonts import ui_font
from writer.app.widgets.labels import dress, label
from writer.app.widgets.line_input import WordInput

_EDGE = 9  # pixels between the border and the words
_GAP = 14  # pixels between the words and the count, at least


class CountedInput(WordInput):
    """What the count says at length is shown as far as what is typed leaves room for it."""

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setFont(ui_font())
        self._short = self._long = ""
        self.count = label(kind="quiet", scale=0.93)
        self.count.setWordWrap(False)
        self.count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.count.setParent(self)
        self.textChanged.connect(lambda _: self._place())

    def tell(self, short: str, more: str = "", kind: str = "quiet") -> None:
        """Say a count and, where there is room, ``more`` about it."""
        self._short, self._long = short, " · ".join(filter(None, (short, more)))
        self.count.setAccessibleName(self._long)
        dress(self.count, kind=kind)
        self._place()

    def _place(self) -> None:
        room = self.width() - 2 * _EDGE - _GAP - self.fontMetrics().horizontalAdvance(self.text())
        wide = self.count.fontMetrics().horizontalAdvance(self._long)
        self.count.setText(self._long if wide <= room else self._short)
        self.count.setVisible(bool(self._short))
        self.count.adjustSize()
        size = self.count.size()
        right = size.width() + _GAP if self._short else 0
        if self.isRightToLeft():
            self.setTextMargins(right, 0, 0, 0)
            left = _EDGE
        else:
            self.setTextMargins(0, 0, right, 0)
            left = self.width() - _EDGE - size.width()
        self.count.move(left, (self.height() - size.height()) // 2)

    # Qt's own methods

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
