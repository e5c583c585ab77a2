"""A card that floats over the window: a child widget with a soft shadow, never a modal dialog."""

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from writer.app.look.theme import current
from writer.app.widgets.mnemonics import is_menu_key

SHADOW = 18
"""Pixels around the card that its shadow takes."""
RADIUS = 10.0
_LINE = 12
"""Pixels within which two things stand on one line."""
_EDGE = 8
"""Pixels a card keeps from the window's border."""


class Card(QWidget):
    """Lies over its parent's window until Esc, or a click or the focus goes elsewhere.

    Subclasses lay out their insides within :attr:`inner` margins. The focus returns to where it was.
    """

    dismissed = Signal()
    """It was closed by Esc or by turning to something else."""

    def __init__(self, parent: QWidget, *, padding: int = 14, keeps_open: bool = False) -> None:
        super().__init__(parent.window())
        self._host = parent
        parent.destroyed.connect(self.deleteLater)  # it lies over the window, which may outlive it
        self.inner = QMargins(*(SHADOW + padding,) * 4)
        self._keeps_open = keeps_open
        self._before: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def open_card(self) -> None:
        """Show it over everything, at a place the subclass gives in :meth:`place`."""
        opens = not self.isVisible()
        if opens:
            self._before = QApplication.focusWidget() or self._host.window().focusWidget()
        if self.parentWidget() is not self._host.window():  # it was made before its host's window
            self.setParent(self._host.window())
        self._close_others()
        self.place()
        self.show()
        self.raise_()
        if opens:
            self._watch()

    def close_card(self) -> None:
        """Hide it and give the focus back when it was inside."""
        if not self.isVisible():
            return
        self._unwatch()
        inside = self._holds(QApplication.focusWidget())
        if inside and self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)  # first, or Qt looks for a next
        self.hide()
        self._before = None

    def dismiss(self) -> None:
        """Close it as Esc does."""
        if self.isVisible():
            self.close_card()
            self.dismissed.emit()

    def _close_others(self) -> None:
        """One card at a time."""
        for other in self.ground().findChildren(Card):
            if other is not self:
                other.dismiss()

    def ground(self) -> QWidget:
        """The window it lies over."""
        return self._host.window()

    def place(self) -> None:
        """Put the card where it belongs; called when it opens and when the window is resized."""

    def place_by(self, anchor: QRect, size: QSize, *, align_right: bool = False) -> None:
        """Put a card of ``size`` under ``anchor`` (in window pixels), or over it for want of room."""
        ground = self.ground().rect()
        body = size.boundedTo(ground.size() - QSize(2 * _EDGE, 2 * _EDGE))
        x = anchor.right() + 1 - body.width() if align_right else anchor.left()
        x = max(_EDGE, min(x, ground.width() - body.width() - _EDGE))
        below = anchor.bottom() + 6
        y = below
        if below + body.height() > ground.height() - _EDGE:
            above = anchor.top() - 6 - body.height()
            y = above if above >= _EDGE else max(_EDGE, ground.height() - body.height() - _EDGE)
        self.set_body(QRect(QPoint(x, y), body))

    def place_column(self, anchor: QRect, width: int) -> None:
        """Put a card under ``anchor`` that is as high as what stands in its column."""
        column = self.layout()
        assert column is not None
        column.activate()
        width = min(width, self.ground().width() - 2 * _EDGE)
        height = column.totalSizeHint().height() - 2 * SHADOW
        self.place_by(anchor, QSize(width, height))

    def set_body(self, body: QRect) -> None:
        """Place the card's visible body at ``body`` (in window pixels); the shadow lies around it."""
        self.setGeometry(body.marginsAdded(QMargins(SHADOW, SHADOW, SHADOW, SHADOW)))

    def body(self) -> QRect:
        """The visible body, in the card's own pixels."""
        return self.rect().marginsRemoved(QMargins(SHADOW, SHADOW, SHADOW, SHADOW))

    def _stops(self) -> list[QWidget]:
        """What Tab goes to, as one reads it: by lines, then along them."""
        found: list[QWidget] = self.findChildren(QWidget)
        able = [one for one in found if _takes_tab(one)]
        return sorted(able, key=lambda one: _corner(one, self))

    # Qt's own methods

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes around within the card, also to what was put into it since; Esc leaves it."""
        stops, focused = self._stops(), QApplication.focusWidget()
        if self._keeps_open or not stops:
            return bool(super().focusNextPrevChild(next))
        here = stops.index(focused) if focused in stops else -1 if next else 0
        stop = stops[(here + (1 if next else -1)) % len(stops)]
        reason = Qt.FocusReason
        stop.setFocus(reason.TabFocusReason if next else reason.BacktabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif is_menu_key(event) and isValid(self._host):
            QApplication.sendEvent(self._host, event)  # the menus are its window's, not the frame's
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self.place()
        elif event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            place = self.mapFromGlobal(event.globalPosition().toPoint())
            if not self._keeps_open and not self.body().contains(place):
                self.dismiss()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_card(painter, QRectF(self.body()))

    def _watch(self) -> None:
        """Watch the window and the focus, and not the whole application: every key would pay."""
        window = self.parentWidget()
        assert window is not None
        handle = window.windowHandle()
        for watched in (window, handle):
            if watched is not None:
                watched.installEventFilter(self)
        if not self._keeps_open:
            _application().focusChanged.connect(self._on_focus)

    def _unwatch(self) -> None:
        window = self.parentWidget()
        assert window is not None
        handle = window.windowHandle()
        for watched in (window, handle):
            if watched is not None:
                watched.removeEventFilter(self)
        if not self._keeps_open:
            _application().focusChanged.disconnect(self._on_focus)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and not self._holds(now) and not _is_popup(now):
            self._before = None
            self.dismiss()

    def _holds(self, widget: QWidget | None) -> bool:
        return widget is not None and (widget is self or self.isAncestorOf(widget))


def _takes_tab(widget: QWidget) -> bool:
    able = widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
    return able and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _corner(widget: QWidget, within: QWidget) -> tuple[int, int]:
    middle = widget.mapTo(within, widget.rect().center())
    return middle.y() // _LINE, middle.x()


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def paint_card(painter: QPainter, body: QRectF) -> None:
    """Draw a card's ground, border and the shadow around it."""
    theme = current()
    painter.setPen(Qt.PenStyle.NoPen)
    shadow = QColor(theme.shadow)
    strength = 0.030 if theme.is_dark else 0.0105
    for step in range(SHADOW, 0, -1):
        shadow.setAlphaF(strength * (1 - step / (SHADOW + 1)))
        painter.setBrush(shadow)
        ring = body.adjusted(-step, -step * 0.6, step, step).translated(0, 3)
        painter.drawRoundedRect(ring, RADIUS + step, RADIUS + step)
    painter.setPen(QPen(QColor(theme.edge), 1))
    painter.setBrush(QColor(theme.desk))
    painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


def _is_popup(widget: QWidget) -> bool:
    """Menus and completion lists belong to whoever opened them."""
    return bool(widget.window().windowFlags() & Qt.WindowType.Popup == Qt.WindowType.Popup)
