"""The window on the screen: the stories that are open, each in a window of its own behind a tab."""

import base64
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from writer.app.i18n import tr
from writer.app.look.sizes import FIRST_SIZE, SMALLEST
from writer.app.tabs.beside import Beside
from writer.app.tabs.enter import press_focused
from writer.app.tabs.host import Act
from writer.app.tabs.keeping import Keeping, has_unsaved, tell_gone
from writer.app.tabs.strip import StoryTabs
from writer.app.tabs.tab import Tab, go_back_to, last_focus, named, retell, same
from writer.storage import settings
from writer.storage.desk import Desk

if TYPE_CHECKING:
    from writer.app.opening import Opening
    from writer.app.publish.outbox import Outbox
    from writer.app.stories.flow import StoryFlow
    from writer.app.window import Window
    from writer.publishing.secrets import Secret

_SEND_AFTER = 2_500  # milliseconds; by then the window is there, and one writes


class Frame(QWidget):
    """Holds the windows of the stories (a ``Host``): opens, shows, pairs, closes and restores them."""

    def __init__(self, kept: settings.Settings, opening: "Opening | None" = None) -> None:
        super().__init__()
        self.kept = kept
        self.tabs: list[Tab] = []
        self._front = 0
        self._keeping = Keeping(self)
        self._at_quit: Desk | None = None
        self._strip = StoryTabs()
        self._row = QSplitter(Qt.Orientation.Horizontal)
        self._row.setChildrenCollapsible(False)
        self._beside = Beside(self, self._row)
        self._opening = opening
        self._cover: QWidget | None = None
        self.secrets: dict[str, Secret] = {}
        self.outbox: Outbox | None = None
        QTimer.singleShot(_SEND_AFTER, self, self._begin_sending)
        self._lay_out()
        if opening is None:
            self._add(Tab())
        else:
            self.tabs.append(Tab())
            self._cover = opening.cover()
            self._row.addWidget(self._cover)

    def _lay_out(self) -> None:
        self.setWindowTitle("Writer")
        self.setMinimumSize(*SMALLEST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._strip)
        column.addWidget(self._row, 1)
        self._strip.chosen.connect(self.show_tab)
        self._strip.close_wanted.connect(self._close_tab)
        self._strip.moved.connect(self._move)
        self._strip.new_wanted.connect(lambda: self.window_in_front.flow.new())
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)
        geometry = self.kept.get(settings.WINDOW_GEOMETRY)
        if not geometry or not self.restoreGeometry(base64.b64decode(geometry)):
            self.resize(QSize(*FIRST_SIZE).boundedTo(self.screen().availableSize() - QSize(8, 44)))

    # -- starting ------------------------------------------------------------------------------

    def start(self, story: Path | None, *more: Path) -> None:
        """Open stories; or what was open last, behind what was never saved if there is any."""
        if story is not None:
            self._open_first(story)
            self.tabs += [Tab(path) for path in dict.fromkeys(more) if path != story]
            self._refresh()
            return
        known = [path for path in self._keeping.desk.stories if path.is_file()]
        restores = bool(known) and self.kept.get(settings.RESTORE)
        starts = not restores or has_unsaved()
        if starts:
            self._whole().flow.start()
        if restores and starts:
            self.tabs += [Tab(path) for path in known]
            self._refresh()
        elif restores:
            self._restore(known)
        if self.kept.get(settings.RESTORE):
            tell_gone(self.window_in_front, self._keeping.desk.stories)

    def _restore(self, known: list[Path]) -> None:
        """Put the stories that were open behind tabs again; the first window takes the front one."""
        first, self.tabs = self.tabs[0], [Tab(path) for path in known]
        front = self._keeping.desk.stories[
            min(self._keeping.desk.front, len(self._keeping.desk.stories) - 1)
        ]
        self._front = known.index(front) if front in known else 0
        self.tabs[self._front].window = first.window
        self._open_first(known[self._front])
        self._arrange()

    def _open_first(self, path: Path) -> None:
        """Open a story; the one that the program starts with is seen before its whole window is."""
        opening = self._opening
        if opening is None or not opening.show_story(
            path, self._keeping.desk.place(path.absolute())
        ):
            self._whole().flow.open(path)
            return
        self.setWindowTitle(tr("{0}[*] — Writer").format(opening.session.name))
        self._strip.show_tabs([named(one) for one in self.tabs], self._front)
        opening.paint()
        self._whole().session.tell_again()

    def _whole(self) -> "Window":
        """The window in front, with all that it is made of."""
        tab = self.tabs[self._front]
        window = tab.window or self._build(tab)
        self._arrange()
        return window

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

    def _build(self, tab: Tab) -> "Window":
        from writer.app.window import Window  # after the first paint, for it is most of Writer

        opening, self._opening = self._opening, None
        window = Window(self.kept, self, self._row, opening)
        tab.window = window
        self._row.addWidget(window)
        if self._cover is not None:
            self._cover.setParent(None)
            self._cover.deleteLater()
            self._cover = None
        window.session.opened.connect(lambda: self._on_opened(window))
        window.session.saved.connect(lambda: self._on_saved(window))
        window.session.state_changed.connect(self._refresh)
        window.windowTitleChanged.connect(lambda _: self._refresh())
        window.manuscript.caret_moved.connect(lambda _: self._keeping.soon())
        window.theme_worn.connect(lambda: self._on_theme(window))
        window.page_look.chosen.connect(lambda: window.page_look.share(self.windows()))
        if self.outbox is not None:
            self.outbox.attach(window)
        return window

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does; nothing within took it."""
        if not press_focused(event):
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
        at = self.tabs.index(tab)
        if tab is self._beside.tab:
            self._beside.part()
        self.tabs.remove(tab)
        if at < self._front or self._front >= len(self.tabs):
            self._front = max(self._front - 1, 0)
        window, tab.window = tab.window, None
        if window is not None:
            window.hide()
            window.end()
            window.deleteLater()

    def _tab_of(self, flow: "StoryFlow") -> Tab:
        return next(tab for tab in self.tabs if tab.window is not None and tab.window.flow is flow)

    # -- what a window asks (Host) -------------------------------------------------------------

    def place(self, flow: "StoryFlow", act: Act) -> None:
        """Open a story in ``flow``'s window if it holds none, else in a new one."""
        window = self._tab_of(flow).window
        assert window is not None
        if window.is_free:
            act(flow)
            return
        tab = Tab()
        made = self._add(tab)
        act(made.flow)
        if made.is_free and not made.has_story():  # it could not be opened; the reason was told
            retell(made, window)
            self._drop(tab)
            self.show_tab(next(at for at, one in enumerate(self.tabs) if one.window is window))

    def bring_forward(self, flow: "StoryFlow", path: Path) -> bool:
        """Show the tab that has ``path`` already."""
        path = path.absolute()
        for at, tab in enumerate(self.tabs):
            is_other = tab.window is None or tab.window.flow is not flow
            if is_other and tab.path is not None and same(tab.path, path):
                asking = self._tab_of(flow)
                self.show_tab(at)
                if asking.window is not None and asking.window.starts and len(self.tabs) > 1:
                    self._drop(asking)
                    self.show_tab(self._front)
                return True
        return False

    def put_away(self, flow: "StoryFlow") -> None:
        """Take the story's tab away; the last one shows the start page."""
        tab = self._tab_of(flow)
        self._keeping.note(tab)
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
        self._arrange()
        (last_focus(window) or window).setFocus()
        self._keeping.soon()

    def _arrange(self) -> None:
        """Show the window in front and the one beside it; only the one in front takes shortcuts."""
        front = self.tabs[self._front]
        for tab in self.tabs:
            if tab.window is not None:
                tab.window.commands.set_reach(tab is front)
                tab.window.commands.set_checked("view.beside", self._beside.tab is not None)
                tab.window.setVisible(tab is front or tab is self._beside.tab)
        self._refresh()

    def _step(self, by: int) -> None:
        self.show_tab((self._front + by) % len(self.tabs))

    def _close_tab(self, at: int) -> None:
        tab = self.tabs[at]
        if tab.window is None:
            self._drop(tab)
            self.show_tab(self._front)
        else:
            self.show_tab(at)
            tab.window.flow.close()

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
            self._arrange()

    def _toggle_beside(self) -> None:
        self._beside.toggle()
        self._arrange()

    # -- following the windows -----------------------------------------------------------------

    def _refresh(self) -> None:
        """Say in the tabs and in the title what is open and what is not saved."""
        if not self.tabs:
            return
        self._strip.show_tabs([named(tab) for tab in self.tabs], self._front)
        window = self.tabs[self._front].window
        if window is not None:
            self.setWindowTitle(window.windowTitle())
            self.setWindowModified(window.isWindowModified())

    def _on_opened(self, window: "Window") -> None:
        tab = self._tab_of(window.flow)
        tab.path = window.session.path
        for other in [one for one in self.tabs if one.window is None and one is not tab]:
            if tab.path is not None and other.path is not None and same(other.path, tab.path):
                self._drop(other)
        if tab.path is not None:
            go_back_to(window.manuscript, self._keeping.desk.place(tab.path))
        self._refresh()
        self._keeping.soon()

    def _on_saved(self, window: "Window") -> None:
        self._tab_of(window.flow).path = window.session.path
        self._refresh()
        self._keeping.soon()

    def _on_theme(self, changed: "Window") -> None:
        self._strip.recolour()
        for window in self.windows():
            if window is not changed:
                window.restyle()

    # -- ending --------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once every story has been left; each that is not saved is asked about."""
        self._keeping.stop()
        if self._at_quit is None:
            self._at_quit = self._keeping.keep()
        unsaved = next((w for w in self.windows() if w.session.modified), None)
        if unsaved is None:
            self._keeping.write(self._at_quit)
            geometry = base64.b64encode(bytes(self.saveGeometry().data())).decode()
            self.window_in_front.remember(geometry)
            event.accept()
            return
        event.ignore()
        self.show_tab(next(at for at, tab in enumerate(self.tabs) if tab.window is unsaved))
        before = self._at_quit
        self._at_quit = None  # unless this story is left, which goes on with the same
        unsaved.flow.leave(lambda: self._left(unsaved, before))

    def _left(self, window: "Window", at_quit: Desk) -> None:
        """A story was saved or given up on the way out: close it and go on."""
        tab = self._tab_of(window.flow)
        if len(self.tabs) > 1:
            self._drop(tab)
            self._arrange()
        else:
            window.session.close()
            window.document.document.setModified(False)
        self._at_quit = at_quit
        self.close()

    def end(self) -> None:
        """Let go of all stories and stop their workers, before the application ends."""
        if self.outbox is not None:
            self.outbox.end()
        for window in self.windows():
            window.end()

    # -- Qt's own methods ----------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Keep the full-screen command in step with the window manager."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            full = bool(self.windowState() & Qt.WindowState.WindowFullScreen)
            for window in self.windows():
                window.commands.set_checked("view.full_screen", full)
