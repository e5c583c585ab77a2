"""A chip: one field in a few words, dashed while it is missing."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from writer.app.i18n import in_sentence, tr
from writer.app.look.fonts import ui_font
from writer.app.look.theme import Theme, current
from writer.app.widgets.marks import NAMES, paint_mark

_PADDING = 11
_MARK, _GAP = 7, 6  # pixels of a severity's mark, and between it and the words
_WIDEST = 300
"""Pixels; the tooltip and the card under the chip have all the words."""


class Chip(QAbstractButton):
    """Shows ``value``, or ``+ Label`` when there is none. Words beyond its width end in an ellipsis."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = label
        self._missing = True
        self._problem = ""
        self._found = self._here = False
        self.setFont(ui_font(0.93))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_value("")

    def show_value(self, value: str) -> None:
        """Show a value; '' shows the chip as missing."""
        self._missing = not value
        self.setToolTip(
            f"{self.label}: {value}" if value else tr("Add {0}").format(in_sentence(self.label))
        )
        self.setAccessibleName(f"{self.label}: {value or tr('missing')}")
        self._set_words(value or f"+ {self.label}")

    def show_word(self, word: str) -> None:
        """Show a word that is no value: a choice, or what more there is."""
        self._missing = False
        self.setAccessibleName(self.label)
        self._set_words(word)

    def show_problem(self, severity: str) -> None:
        """Show that a check complains of the field; '' that none does."""
        if bool(severity) != bool(self._problem):
            self.updateGeometry()
        self._problem = severity
        self.setAccessibleDescription(NAMES.get(severity, ""))
        self.update()

    def show_found(self, found: bool, *, is_here: bool) -> None:
        """Show that it has words that were looked for; the match gone to may be among them."""
        if (found, is_here) != (self._found, self._here):
            self._found, self._here = found, is_here
            self.update()

    def _set_words(self, words: str) -> None:
        words = words.replace("&", "&&")  # a lone one would make a shortcut
        if self.text() != words:
            self.setText(words)
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text().replace("&&", "&")) + 2 * _PADDING
        width += self._room_for_mark()
        return QSize(min(width, _WIDEST), metrics.height() + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    # Qt's own methods

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._outline(theme))
            ground = "found" if self._found else "hover" if self.underMouse() else "paper"
            painter.setBrush(theme.color(ground))
            inset = painter.pen().widthF() / 2
            pill = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            painter.setPen(theme.color(self._ink()))
            room = self.rect().adjusted(_PADDING - 1 + self._room_for_mark(), 0, 1 - _PADDING, 0)
            if self._problem:
                centre = QPointF(_PADDING - 1 + _MARK / 2, self.height() / 2)
                paint_mark(painter, self._problem, theme.color(self._problem), centre, _MARK)
                painter.setPen(theme.color(self._ink()))
            words = self.text().replace("&&", "&")
            words = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    def _room_for_mark(self) -> int:
        return _MARK + _GAP if self._problem else 0

    def _outline(self, theme: Theme) -> QPen:
        if self.hasFocus() or self._here:
            return QPen(theme.color("focus"), 2)
        pen = QPen(theme.color(self._problem or ("faint" if self.underMouse() else "rim")), 1)
        if self._missing:
            pen.setDashPattern([3, 2.5])
        return pen

    def _ink(self) -> str:
        if not self.isEnabled():
            return "disabled"
        if self._found:
            return "ink"
        return self._problem or ("ink" if self.underMouse() or self.hasFocus() else "quiet")
