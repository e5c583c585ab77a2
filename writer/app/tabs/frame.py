"""The window on the screen: the stories that are open, each in a window of its own behind a tab."""

import base64
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QVBoxLayout, QWidget

from writer.app import tab_order
from writer.app.full_screen import is_full
from writer.app.look.sizes import BORDERS, FIRST_SIZE, SMALLEST, smallest_height
from writer.app.tabs.beginning import Beginning
from writer.app.tabs.beside import Beside
from writer.app.tabs.closing import Closed, close_others
from writer.app.tabs.ending import Ending
from writer.app.tabs.enter import press_focused
from writer.app.tabs.host import Act
from writer.app.tabs.keeping import Keeping
from writer.app.tabs.strip import StoryTabs
from writer.app.tabs.tab import Tab, go_back_to, last_focus, named, retell, same, tell_same, told
from writer.storage import settings

if TYPE_CHECKING:
    from writer.app.opening import Opening
    from writer.app.publish.outbox import Outbox
    from writer.app.stories.flow import StoryFlow
    from writer.app.window import Window
    from writer.publishing.secrets import Secret

_SEND_AFTER = 2_500  # milliseconds; by then the window is there, and one writes


class Frame(QMainWindow):
    """Holds the windows of the stories (a ``Host``): opens, shows, pairs, closes and restores them."""

    def __init__(
        self,
        kept: settings.Settings,
        opening: "Opening | None" = None,
        *,
        keeps_desk: bool = True,
    ) -> None:
        super().__init__()
        self.kept = kept
        self.tabs: list[Tab] = []
        self._front = 0
        self._keeping = Keeping(self, is_own=keeps_desk)
        self._ending = Ending(self, self._keeping)
        self._closed = Closed(self)
        self._strip = StoryTabs()
        self._row = QSplitter(Qt.Orientation.Horizontal)
        self._row.setChildrenCollapsible(False)
        self._beside = Beside(self, self._row)
        self._beginning = Beginning(self, self._row, opening)
        self.secrets: dict[str, Secret] = {}
        self.outbox: Outbox | None = None
        QTimer.singleShot(_SEND_AFTER, self, self._begin_sending)
        self._lay_out()
        if opening is None:
            self._add(Tab())
        else:
            self.tabs.append(Tab())

    def _lay_out(self) -> None:
        self.setWindowTitle("Writer")
        room = self.screen().availableSize()
        self.setMinimumSize(SMALLEST[0], smallest_height(room.height()))
        whole = QWidget()
        self.setCentralWidget(whole)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._strip)
        column.addWidget(self._row, 1)
        self._strip.chosen.connect(self.show_tab)
        self._strip.close_wanted.connect(lambda at: self.close_tab(self.tabs[at]))
        self._strip.others_wanted.connect(lambda at: close_others(self, self.tabs[at]))
        self._strip.moved.connect(self._move)
        self._strip.new_wanted.connect(lambda: self.window_in_front.flow.new())
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)
        geometry = self.kept.get(settings.WINDOW_GEOMETRY)
        if not geometry or not self.restoreGeometry(base64.b64decode(geometry)):
            self.resize(
                QSize(*FIRST_SIZE).boundedTo(self.screen().availableSize() - QSize(*BORDERS))
            )

    # -- starting ------------------------------------------------------------------------------

    def start(self, story: Path | None, *more: Path) -> None:
        """Open stories; or what was open last, behind what was never saved if there is any."""
        stories = [story, *more] if story is not None else []
        self._beginning.start(stories, self._keeping.desk, goes_on=self._keeping.is_own)

    def take_in(self, stories: Sequence[Path]) -> None:
        """Open stories that come while the window is there, the first of them in front."""
        new = [Tab(path) for path in self._beginning.take_in(stories)]
        self.tabs[self._front + 1 : self._front + 1] = new
        self.refresh()
        self._keeping.soon()

    def whole(self) -> "Window":
        """The window in front, with all that it is made of, whatever its story is."""
        tab = self.tabs[self._front]
        window = tab.window or self._build(tab)
        self.arrange()
        return window

    def take_tabs(self, tabs: list[Tab], front: int) -> None:
        """Have these stories behind tabs in place of what is there."""
        self.tabs, self._front = tabs, front

    # -- windows -------------------------------------------------------------------------------

    @property
    def tab_in_front(self) -> Tab:
        """The tab of the story one writes in."""
        return self.tabs[self._front]

    @property
    def window_in_front(self) -> "Window":
        """The window of the story one writes in."""
        return self.window_of(self.tab_in_front)

    def window_of(self, tab: Tab) -> "Window":
        """The window of a story, made when it is first asked for."""
        return tab.window or self._make(tab)

    def windows(self) -> "list[Window]":
        """The windows that have been made, in the tabs' order."""
        return [tab.window for tab in self.tabs if tab.window is not None]

    def _make(self, tab: Tab) -> "Window":
        window = self._build(tab)
        if tab.path is not None:
            window.flow.open(tab.path)
        return window

    def start_instead(self, window: "Window") -> None:
        """Show the start page in a window whose story cannot be opened, and why it cannot."""
        said = told(window)
        window.flow.show_start()
        retell(said, window)

    def _build(self, tab: Tab) -> "Window":
        from writer.app.window import Window  # after the first paint, for it is most of Writer

        window = Window(self.kept, self, self._row, self._beginning.take_opening())
        tab.window = window
        self._row.addWidget(window)
        self._beginning.uncover()
        window.session.opened.connect(lambda: self._on_opened(window))
        window.session.saved.connect(lambda: self._on_saved(window))
        window.session.state_changed.connect(self.refresh)
        window.windowTitleChanged.connect(lambda _: self.refresh())
        window.manuscript.caret_moved.connect(lambda _: self._keeping.soon())
        window.desk.splitterMoved.connect(lambda *_: self._keeping.soon())
        window.theme_worn.connect(lambda: self._on_theme(window))
        if self.outbox is not None:
            self.outbox.attach(window)
        return window

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does; nothing within took it.

        Esc on the tabs is the window's below them.
        """
        focused = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape and self._strip.isAncestorOf(focused or self):
            self.window_in_front.panes.escape(event)
        elif not press_focused(event):
            super().keyPressEvent(event)

    def _begin_sending(self) -> None:
        """Send what waits for the network from now on."""
        from writer.app.publish.outbox import Outbox

        self.outbox = Outbox(self.secrets, self)
        for window in self.windows():
            self.outbox.attach(window)
        self.outbox.begin()

    def _add(self, tab: Tab) -> "Window":
        """Put a new tab behind the one in front and show it."""
        at = self._front + 1 if self.tabs else 0
        self.tabs.insert(at, tab)
        self.show_tab(at)
        assert tab.window is not None
        return tab.window

    def _drop(self, tab: Tab) -> None:
        """Take a tab away, its story having been left."""
        at, front, beside = self.tabs.index(tab), self.tab_in_front, self._beside.tab
        stays = beside if tab is front else front  # of two side by side
        if beside is not None and tab in (front, beside):
            self._beside.part()
        self.tabs.remove(tab)
        if stays is not None:
            self._front = self.tabs.index(stays)
        elif at < self._front or self._front >= len(self.tabs):
            self._front = max(self._front - 1, 0)
        window, tab.window = tab.window, None
        if window is not None:
            window.hide()
            window.end()
            window.deleteLater()

    def _tab_of(self, flow: "StoryFlow") -> Tab | None:
        """The tab of a story's window; a window that is going has none, though it may ask still."""
        return next((tab for tab in self.tabs if tab.window and tab.window.flow is flow), None)

    # -- what a window asks (Host) -------------------------------------------------------------

    def place(self, flow: "StoryFlow", act: Act) -> None:
        """Open a story in ``flow``'s window if it holds none, else in a new one."""
        window = self.window_of(self._tab_of(flow) or self.tab_in_front)
        if window.is_free:
            act(window.flow)
            return
        tab = Tab()
        made = self._add(tab)
        act(made.flow)
        if made.is_free and not made.has_story():  # it could not be opened; the reason was told
            retell(told(made), window)
            self._drop(tab)
            self.show_tab(next(at for at, one in enumerate(self.tabs) if one.window is window))

    def bring_forward(self, flow: "StoryFlow", path: Path) -> bool:
        """Show the tab that has ``path`` already."""
        at = self._other_with(flow, path)
        if at is None:
            return False
        asking = self._tab_of(flow)
        self.show_tab(at)
        tell_same(self.window_in_front, path)
        if asking and asking.window and asking.window.starts and len(self.tabs) > 1:
            self._drop(asking)
            self.show_tab(self._front)
        return True

    def has_open(self, flow: "StoryFlow", path: Path) -> bool:
        """Whether another tab has ``path``."""
        return self._other_with(flow, path) is not None

    def _other_with(self, flow: "StoryFlow", path: Path) -> int | None:
        path = path.absolute()
        for at, tab in enumerate(self.tabs):
            is_other = tab.window is None or tab.window.flow is not flow
            if is_other and tab.path is not None and same(tab.path, path):
                return at
        return None

    def put_away(self, flow: "StoryFlow") -> None:
        """Take the story's tab away; the last one shows the start page."""
        tab = self._tab_of(flow)
        if tab is None:
            return
        self._keeping.note(tab)
        self._closed.note(tab)
        if len(self.tabs) == 1:
            tab.path = None
            flow.show_start()
        else:
            self._drop(tab)
            self.show_tab(self._front)
        self._keeping.keep()

    def quit(self, flow: "StoryFlow") -> None:
        """Close the frame."""
        self.close()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """The commands about stories together."""
        return {
            "story.close_others": lambda: close_others(self, self.tab_in_front),
            "story.reopen": self._closed.reopen,
            "go.next_story": lambda: self._step(1),
            "go.previous_story": lambda: self._step(-1),
            "view.beside": self._toggle_beside,
        }

    # -- showing -------------------------------------------------------------------------------

    def show_tab(self, at: int) -> None:
        """Bring a story to the front and go on writing in it."""
        before = self.tabs[self._front] if self._front < len(self.tabs) else None
        tab = self.tabs[at]
        if self._beside.tab is tab and before is not tab:
            self._beside.tab = before
        self._front = at
        window = self.window_of(tab)
        if tab.path is not None and not window.has_story():
            self._give_up(tab, before)
            return
        self.arrange()
        (last_focus(window) or window).setFocus()
        self._keeping.soon()

    def _give_up(self, tab: Tab, before: Tab | None) -> None:
        """Take away a tab whose story cannot be opened, and say why in the one that is shown then."""
        window = self.window_of(tab)
        if len(self.tabs) == 1:
            self.start_instead(window)
            self.arrange()
            return
        said, front = told(window), self.tab_in_front
        stays = front if front is not tab else before
        self._drop(tab)
        self.show_tab(self.tabs.index(stays) if stays in self.tabs else self._front)
        retell(said, self.window_in_front)

    def arrange(self) -> None:
        """Show the window in front and the one beside it; only the one in front takes shortcuts."""
        front = self.tabs[self._front]
        for tab in self.tabs:
            if tab.window is not None:
                tab.window.commands.set_reach(tab is front)
                tab.window.commands.set_checked("view.beside", self._beside.tab is not None)
                tab.window.setVisible(tab is front or tab is self._beside.tab)
        self._beside.settle()
        self.refresh()

    def _step(self, by: int) -> None:
        self.show_tab((self._front + by) % len(self.tabs))

    def close_tab(self, tab: Tab) -> None:
        """Close a story; if it is not saved, it is shown and one is asked."""
        if tab.window is None:
            self._closed.note(tab)
            self._drop(tab)
            self.show_tab(self._front)
        elif tab.window.session.modified:
            self.show_tab(self.tabs.index(tab))
            tab.window.flow.close()
        else:
            self.put_away(tab.window.flow)

    def _move(self, old: int, new: int) -> None:
        front = self.tabs[self._front]
        self.tabs.insert(new, self.tabs.pop(old))
        self._front = self.tabs.index(front)
        self._keeping.soon()

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Of two stories side by side, the one with the focus is the one in front."""
        beside = self._beside.tab
        if beside is not None and self._beside.holds(now):
            self._front, self._beside.tab = self.tabs.index(beside), self.tabs[self._front]
            self.arrange()

    def _toggle_beside(self) -> None:
        self._beside.toggle()
        self.arrange()

    @property
    def tab_beside(self) -> Tab | None:
        """The tab of the story that stands beside the one in front, if any does."""
        return self._beside.tab

    def pair_with(self, tab: Tab) -> None:
        """Show a story beside the one in front."""
        if tab in self.tabs and tab is not self.tab_in_front:
            self._beside.pair(tab)
            self.arrange()

    # -- following the windows -----------------------------------------------------------------

    def refresh(self) -> None:
        """Say in the tabs and in the title what is open and what is not saved."""
        if not self.tabs:
            return
        self.show_names()
        window = self.tabs[self._front].window
        if window is not None:
            self.setWindowTitle(window.windowTitle())
            self.setWindowModified(window.isWindowModified())

    def show_names(self) -> None:
        """Say in the tabs what is open."""
        self._strip.show_tabs([named(tab) for tab in self.tabs], self._front)

    def _on_opened(self, window: "Window") -> None:
        tab = self._tab_of(window.flow)
        if tab is None:
            return
        tab.path = window.session.path
        for other in [one for one in self.tabs if one is not tab and one.may_go]:
            if tab.path is not None and other.path is not None and same(other.path, tab.path):
                self._drop(other)
        if tab.path is not None:
            go_back_to(window.manuscript, self._keeping.desk.place(tab.path))
        self.refresh()
        self._keeping.soon()

    def _on_saved(self, window: "Window") -> None:
        tab = self._tab_of(window.flow)
        if tab is not None:
            tab.path = window.session.path
        self.refresh()
        self._keeping.soon()

    def _on_theme(self, changed: "Window") -> None:
        self._strip.recolour()
        for window in self.windows():
            if window is not changed:
                window.restyle()

    # -- ending --------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once every story has been left; each that is not saved is asked about."""
        event.setAccepted(self._ending.may_close())

    def let_go(self, window: "Window") -> None:
        """Take the tab of a window away whose story has been left."""
        tab = self._tab_of(window.flow)
        if tab is not None:
            self._closed.note(tab)
            self._drop(tab)
        self.arrange()

    def end(self) -> None:
        """Let go of all stories and stop their workers, before the application ends."""
        if self.outbox is not None:
            self.outbox.end()
        for window in self.windows():
            window.end()

    # -- Qt's own methods ----------------------------------------------------------------------

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes as one reads, and not as the parts were made."""
        return tab_order.step(self, next)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the full-screen command in step with the window manager."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            full = is_full(self)
            for window in self.windows():
                window.commands.set_checked("view.full_screen", full)
