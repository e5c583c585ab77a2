"""Words of a card that wrap; what its reader will not see is struck out in red."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from writer.app.i18n import tr
from writer.app.utf16 import to_utf16
from writer.app.views.cutting import Cut

LOST = "#b3261e"
"""The red of what is cut. Cards are white in both themes, as they are out there."""
_MOST_SHOWN = 600
"""Characters painted of what is cut; a whole story in red would say no more."""


class CutText(QLabel):
    """A text in one font and colour (``#rrggbb``), in as many lines as it needs.

    ``leading``: from line to line, times the font's pixel size, which must be set.
    """

    def __init__(
        self, font: QFont, colour: str, leading: float = 1.4, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._cut = Cut("")
        self._lead_in = ""
        self._colour, self._pitch = QColor(colour), font.pixelSize() * leading
        self.setFont(font)
        self._font = font
        self.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_cut(self, cut: Cut, lead_in: str = "") -> None:
        """Show ``cut``, behind ``lead_in``, which is never cut."""
        if (cut, lead_in) == (self._cut, self._lead_in):
            return
        lost = cut.lost if len(cut.lost) <= _MOST_SHOWN else cut.lost[:_MOST_SHOWN] + " …"
        self._cut, self._lead_in = Cut(cut.shown, lost, cut.over), lead_in
        said = f"{lead_in}{cut.shown}"
        self.setAccessibleName(
            tr("{0}; cut off: {1}").format(said, lost.strip()) if lost.strip() else said
        )
        self.setVisible(bool(said or lost))
        self.updateGeometry()
        self.update()

    def show_text(self, text: str) -> None:
        """Show ``text`` whole."""
        self.show_cut(Cut(text))

    def cut(self) -> Cut:
        """What is shown and what is not."""
        return self._cut

    # Qt's own methods

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(max(self.width(), 100)))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, round(self._pitch + 0.5))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._lay_out(width)[1] + 0.5)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(self._colour)
            self._lay_out(self.width())[0].draw(painter, QPointF(0, 0))

    def _lay_out(self, width: int) -> tuple[QTextLayout, float]:
        layout = QTextLayout(self._lead_in + self._cut.shown + self._cut.lost, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            grown = self._pitch
            line.setPosition(QPointF(0, height + (grown - line.height()) / 2))
            height += grown
        layout.endLayout()
        return layout, height

    def _formats(self) -> list[QTextLayout.FormatRange]:
        said = self._lead_in + self._cut.shown
        lost = self._cut.lost.rstrip()
        if not lost:
            return []
        blank = len(lost) - len(lost.lstrip())
        made = QTextLayout.FormatRange()
        made.start = to_utf16(said, len(said)) + blank
        made.length = to_utf16(lost, len(lost)) - blank
        made.format = QTextCharFormat()
        made.format.setForeground(QBrush(QColor(LOST)))
        made.format.setFontStrikeOut(True)
        return [made]
