"""The tabs of the stories that are open; not there while there is only one."""

from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QTabBar, QToolButton, QWidget

from writer.app.i18n import tr
from writer.app.look import icons
from writer.app.look.fonts import ui_font
from writer.app.look.theme import current
from writer.app.widgets.focus_ring import paint_focus
from writer.app.widgets.mnemonics import give_letters

WIDEST = 220  # pixels of a tab
NARROWEST = 120  # the same when there are many
_RIGHT = QTabBar.ButtonPosition.RightSide


class StoryTabs(QWidget):
    """Says which tab was chosen, closed or moved; the window's frame does it."""

    chosen = Signal(int)
    close_wanted = Signal(int)
    others_wanted = Signal(int)  # closed, all but this one
    moved = Signal(int, int)
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Open stories"))
        self.setProperty("ground", "desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.bar = _Bar()
        self.bar.currentChanged.connect(self._on_current)
        self.bar.tabMoved.connect(self.moved)
        self.bar.tabCloseRequested.connect(self.close_wanted)
        self.bar.menu_wanted.connect(self._open_menu)
        self._paths: list[Path | None] = []
        self._more = QToolButton()
        self._more.setIcon(icons.icon("plus"))
        self._more.setAccessibleName(tr("New story"))
        self._more.setToolTip(tr("New story"))
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more.clicked.connect(self.new_wanted)
        self._is_showing = False
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 5, 8, 4)
        row.setSpacing(4)
        row.addWidget(self.bar)
        row.addWidget(self._more)
        row.addStretch(1)

    def show_tabs(self, names: list[tuple[str, bool, str]], front: int) -> None:
        """Show these stories: name, whether something is not saved, full path as a tip."""
        self._is_showing = True
        try:
            while self.bar.count() > len(names):
                self.bar.removeTab(self.bar.count() - 1)
            for at, (name, modified, tip) in enumerate(names):
                words = f"{name} •" if modified else name
                if at == self.bar.count():
                    self.bar.add(words)
                elif self.bar.tabText(at) != words:
                    self.bar.setTabText(at, words)
                self.bar.setTabToolTip(at, tr("{0} — not saved").format(tip) if modified else tip)
                self.bar.name(at, name, modified)
            self._paths = [Path(tip) if Path(tip).is_absolute() else None for _, _, tip in names]
            self.bar.setCurrentIndex(front)
        finally:
            self._is_showing = False
        self.setVisible(len(names) > 1)

    def recolour(self) -> None:
        """Draw the icons in the theme that is on now."""
        self._more.setIcon(icons.icon("plus"))
        self.bar.recolour()

    def _on_current(self, index: int) -> None:
        if not self._is_showing and index >= 0:
            self.chosen.emit(index)

    def _open_menu(self, at: int, place: QPoint) -> None:
        """What can be done with the story of a tab and with its file."""
        menu, path = QMenu(self), self._paths[at]
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.bar.accessibleTabName(at))
        give_letters(menu)
        menu.addAction(tr("Close Story")).triggered.connect(lambda: self.close_wanted.emit(at))
        others = menu.addAction(tr("Close Other Stories"))
        others.triggered.connect(lambda: self.others_wanted.emit(at))
        menu.addSeparator()
        show, copy = menu.addAction(tr("Show Folder")), menu.addAction(tr("Copy Path"))
        for action in (show, copy):
            action.setEnabled(path is not None)
        if path is not None:
            folder = QUrl.fromLocalFile(str(path.parent))
            show.triggered.connect(lambda: QDesktopServices.openUrl(folder))
            copy.triggered.connect(lambda: QApplication.clipboard().setText(str(path)))
        menu.popup(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setPen(current().color("line"))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


class _Bar(QTabBar):
    """Tabs that are closed by their button, by the middle mouse button, or by Delete."""

    menu_wanted = Signal(int, QPoint)  # of a tab, at a place of the screen

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Open stories"))
        self.setFont(ui_font())
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.setUsesScrollButtons(True)
        self._dress_arrows()

    def _dress_arrows(self) -> None:
        """Draw the arrows that scroll the tabs, which a style sheet takes away."""
        names = {"Left": ("back", tr("Earlier tabs")), "Right": ("next", tr("Later tabs"))}
        for side, (icon, name) in names.items():
            button = self.findChild(QToolButton, f"Scroll{side}Button")
            if button is not None:
                button.setArrowType(Qt.ArrowType.NoArrow)
                button.setProperty("kind", "small")
                button.setIcon(icons.icon(icon))
                button.setIconSize(QSize(13, 13))
                button.setAccessibleName(name)
                button.setToolTip(name)

    def add(self, words: str) -> None:
        """Add a tab with a button that closes it."""
        index = self.addTab(words)
        close = QToolButton(self)
        close.setProperty("kind", "small")
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Delete on the tab, or Ctrl+W, does it
        close.setIconSize(QSize(11, 11))
        close.setIcon(icons.icon("close"))
        close.clicked.connect(lambda: self._close_by(close))
        self.setTabButton(index, _RIGHT, close)

    def name(self, index: int, name: str, modified: bool) -> None:
        """Say to a screen reader what the tab is."""
        self.setAccessibleTabName(index, tr("{0}, not saved").format(name) if modified else name)
        button = self.tabButton(index, _RIGHT)
        if button is not None:
            button.setAccessibleName(tr("Close {0}").format(name))
            button.setToolTip(tr("Close {0}").format(name))

    def recolour(self) -> None:
        """Draw the buttons in the theme that is on now."""
        self._dress_arrows()
        for at in range(self.count()):
            button = self.tabButton(at, _RIGHT)
            if isinstance(button, QToolButton):
                button.setIcon(icons.icon("close"))

    def _close_by(self, button: QToolButton) -> None:
        for at in range(self.count()):
            if self.tabButton(at, _RIGHT) is button:
                self.tabCloseRequested.emit(at)
                return

    def tabSizeHint(self, index: int) -> QSize:
        hint = super().tabSizeHint(index)
        return QSize(min(hint.width(), WIDEST), hint.height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        """So much that names can be told apart; more tabs are scrolled."""
        hint = self.tabSizeHint(index)
        return QSize(min(hint.width(), NARROWEST), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            paint_focus(self, self.tabRect(self.currentIndex()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.currentIndex() >= 0:
            self.tabCloseRequested.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.currentIndex() if by_key else self.tabAt(event.pos())
        if at >= 0:
            below = self.mapToGlobal(self.tabRect(at).bottomLeft())
            self.menu_wanted.emit(at, below if by_key else event.globalPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and at >= 0:
            self.tabCloseRequested.emit(at)
        else:
            super().mouseReleaseEvent(event)
