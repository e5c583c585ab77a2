"""The tabs of the page's views; those without room are in the menu behind them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QWidget

from writer.app.i18n import tr
from writer.app.views.page_tools import PageTools
from writer.app.widgets.focus_ring import paint_focus

_ACROSS, _DOWN = 10, 6  # pixels around the tabs


class Tabs(QTabBar):
    """Tabs that do not insist on their room."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            paint_focus(self, self.tabRect(self.currentIndex()))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def wish(self, index: int) -> int:
        """Pixels that a tab needs, shown or not."""
        return self.tabSizeHint(index).width()


class TabStrip(QWidget):
    """Tabs at the left, the page's tools at the right."""

    def __init__(self, titles: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = PageTools()
        self.tabs = Tabs()
        self.tabs.setAccessibleName(tr("Views of the page"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        first = self.tools.menu.actions()[0]
        self._entries = [self._entry(title, first) for title in titles]
        self._rule = self.tools.menu.insertSeparator(first)
        row = QHBoxLayout(self)
        row.setContentsMargins(_ACROSS, _DOWN, _ACROSS, _DOWN)
        row.setSpacing(0)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self.tools)
        self.tabs.currentChanged.connect(lambda _: self._fit())

    def _entry(self, title: str, before: QAction) -> QAction:
        index = self.tabs.addTab(tr(title))
        action = QAction(tr(title), self)
        action.triggered.connect(lambda _=False: self.choose(index))
        self.tools.menu.insertAction(before, action)
        return action

    def choose(self, index: int) -> None:
        """Show a view, also one whose tab is in the menu."""
        self.tabs.setTabVisible(index, True)
        self.tabs.setCurrentIndex(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show as many tabs as there is room for, the current one among them."""
        wishes = [self.tabs.wish(index) for index in range(self.tabs.count())]
        current = self.tabs.currentIndex()
        room = self.width() - 2 * _ACROSS - self.tools.button.sizeHint().width()
        self.tools.show_zoom(sum(wishes) + self.tools.zoom_width() + _ACROSS <= room)
        left = room - wishes[current]
        for index, wish in enumerate(wishes):
            if index != current:
                left -= wish
            shown = index == current or left >= 0
            if shown != self.tabs.isTabVisible(index):  # else Qt would forget the others' changes
                self.tabs.setTabVisible(index, shown)
            self._entries[index].setVisible(not shown)
        self.tabs.tabRect(current)  # lays them out
        self.tabs.updateGeometry()
        self._rule.setVisible(any(entry.isVisible() for entry in self._entries))
