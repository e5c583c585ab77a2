"""Zoom, print and PDF of the page: buttons where there is room, and a menu that is always there."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from writer.app.i18n import tr
from writer.app.look import icons
from writer.app.widgets.mnemonics import give_letters

ZOOMS = (0.5, 0.67, 0.75, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
"""The steps browsers have."""


class PageTools(QWidget):
    """Knows how large the page is shown and says what is wanted of it."""

    zoomed = Signal(float)
    print_wanted = Signal()
    pdf_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = ZOOMS.index(1.0)
        self.menu = QMenu(self)
        give_letters(self.menu)
        self.larger = self._action(tr("Larger Page"), lambda: self.step(1))
        self.smaller = self._action(tr("Smaller Page"), lambda: self.step(-1))
        self.actual = self._action(tr("Actual Size"), self.reset)
        self.menu.addSeparator()
        self.print = self._action(tr("Print the Page…"), self.print_wanted.emit)
        self.pdf = self._action(tr("Save the Page as PDF…"), self.pdf_wanted.emit)
        self._fewer = _button("−", tr("Smaller Page"), self.smaller.trigger)
        self._size = _button("100 %", tr("Actual Size"), self.actual.trigger)
        self._more = _button("+", tr("Larger Page"), self.larger.trigger)
        self.button = QToolButton()
        self.button.setMenu(self.menu)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setAccessibleName(tr("More of the page"))
        self.button.setToolTip(tr("Views, zoom, print, PDF"))
        self.button.setIcon(icons.icon("more"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in (self._fewer, self._size, self._more, self.button):
            row.addWidget(button)
        self._show()

    def _action(self, text: str, then: Callable[[], object]) -> QAction:
        action = self.menu.addAction(text)
        action.triggered.connect(lambda _=False: then())
        return action

    @property
    def zoom(self) -> float:
        """How large the page is shown; 1 is as in a browser."""
        return ZOOMS[self._step]

    def step(self, steps: int) -> None:
        """Show the page larger or smaller by steps."""
        self._set(min(max(self._step + steps, 0), len(ZOOMS) - 1))

    def reset(self) -> None:
        """Show the page as large as a browser does."""
        self._set(ZOOMS.index(1.0))

    def _set(self, step: int) -> None:
        if step != self._step:
            self._step = step
            self._show()
            self.zoomed.emit(self.zoom)

    def _show(self) -> None:
        self._size.setText(f"{round(self.zoom * 100)} %")
        self._size.setAccessibleName(
            tr("Page at {0} %: show actual size").format(round(self.zoom * 100))
        )
        self.larger.setEnabled(self._step < len(ZOOMS) - 1)
        self.smaller.setEnabled(self._step > 0)
        self._more.setEnabled(self.larger.isEnabled())
        self._fewer.setEnabled(self.smaller.isEnabled())

    # -- room ----------------------------------------------------------------------------------

    def zoom_width(self) -> int:
        """Pixels that the buttons for the size need."""
        return sum(one.sizeHint().width() for one in (self._fewer, self._more)) + max(
            self._size.sizeHint().width(), self._size.fontMetrics().horizontalAdvance("300 %") + 18
        )

    def show_zoom(self, shown: bool) -> None:
        """Show or hide the buttons for the size."""
        for button in (self._fewer, self._size, self._more):
            button.setVisible(shown)

    # -- the wheel -----------------------------------------------------------------------------

    def watch(self, view: QWidget) -> None:
        """Let Ctrl and the wheel over ``view`` change the size."""
        for widget in (view, *view.findChildren(QWidget)):
            widget.removeEventFilter(self)
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ChildAdded and isinstance(watched, QWidget):
            self.watch(watched)
        elif isinstance(event, QWheelEvent) and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            turned = event.angleDelta().y()
            if turned:
                self.step(1 if turned > 0 else -1)
            return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.button.setIcon(icons.icon("more"))


def _button(text: str, name: str, then: Callable[[], object]) -> QToolButton:
    made = QToolButton()
    made.setText(text)
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.clicked.connect(lambda _=False: then())
    return made
