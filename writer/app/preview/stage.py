"""What the page lies on: the whole pane, or a phone in the middle of it."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from writer.app.look.theme import Theme
from writer.app.widgets.focus_ring import paint_focus

PHONE_WIDTH = 390  # CSS pixels of the phones most people read on
_PHONE_HEIGHT = 844
_BEZEL, _MARGIN = 9, 16
_CARD_RADIUS = 3.0


class Stage(QWidget):
    """Holds one widget, filling it or, as a phone, in a frame in the middle."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._held: QWidget | None = None
        self._is_phone = False
        self.ring = _Ring(self)

    def hold(self, widget: QWidget) -> None:
        """Show ``widget`` from now on."""
        self._held = widget
        widget.setParent(self)
        self._lay_out()
        widget.show()
        self.ring.stand_around(widget)

    def set_phone(self, is_phone: bool) -> None:
        """Whether the page is seen on a phone."""
        self._is_phone = is_phone
        self._lay_out()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        self._theme = theme
        self.update()

    def place(self) -> QRect:
        """Where the held widget lies."""
        if not self._is_phone:
            return self.rect()
        edge = _BEZEL + _MARGIN
        width = max(min(PHONE_WIDTH, self.width() - 2 * edge), 1)
        height = max(min(_PHONE_HEIGHT, self.height() - 2 * edge), 1)
        return QRect((self.width() - width) // 2, edge, width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def _lay_out(self) -> None:
        self.ring.setGeometry(self.place())
        if self._held is not None:
            self._held.setGeometry(self.place())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.color("backdrop"))
            if self._is_phone:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                frame = QRectF(self.place()).adjusted(-_BEZEL, -_BEZEL, _BEZEL, _BEZEL)
                painter.setPen(self._theme.color("edge"))
                painter.setBrush(self._theme.color("desk"))
                painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 16, 16)


class _Ring(QWidget):
    """Lies over the page and is seen while the page has the focus: Chromium draws nothing then."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._around: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def stand_around(self, widget: QWidget) -> None:
        """Show who has the focus in ``widget`` from now on."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if self._around is None:
            app.focusChanged.connect(self._on_focus)
        self._around = widget
        self._on_focus(None, QApplication.focusWidget())

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        around = self._around
        if around is None or not isValid(around):
            return
        inside = now is not None and (now is around or around.isAncestorOf(now))
        self.setVisible(inside)
        if inside:
            self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_focus(self, self.rect())


class Placeholder(QWidget):
    """A blank page with a quiet sentence, until there is something to show."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._theme = theme

    def set_text(self, text: str) -> None:
        """Say ``text`` under where the words will be; '' while something is about to be shown."""
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setBackground(self._theme.color("backdrop"))
            painter.eraseRect(self.rect())  # PySide readies all gradients for ``fillRect``
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            card = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
            painter.setPen(QColor(0, 0, 0, 20))
            painter.setBrush(QColor("#ffffff"))
            painter.drawRoundedRect(card, _CARD_RADIUS, _CARD_RADIUS)
            lines = card.adjusted(_INSET, 44, -_INSET, 0)
            lines.setTop(self._draw_lines(painter, lines) + _MARGIN)
            painter.setPen(QColor("#69645e"))  # on paper, which is white in both themes
            painter.drawText(lines, Qt.TextFlag.TextWordWrap, self._text)

    def _draw_lines(self, painter: QPainter, lines: QRectF) -> float:
        """Where a headline and the first paragraph will stand; gives where they end."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#f1efec"))
        at = lines.topLeft()
        for part, height, below in _LINES:
            painter.drawRoundedRect(QRectF(at.x(), at.y(), lines.width() * part, height), 3, 3)
            at += QPointF(0, height + below)
        return at.y()


_INSET = 34  # pixels from the page's edge to its words
# Each line: part of the width, height and space below it in pixels.
_LINES = (
    (0.14, 9, 14),
    (0.92, 24, 10),
    (0.61, 24, 30),
    (1.0, 11, 13),
    (0.96, 11, 13),
    (0.99, 11, 13),
    (0.42, 11, 13),
)
