"""The page as it will be published, beside the manuscript."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QTabBar, QVBoxLayout, QWidget

from writer.app import theme as themes
from writer.app.preview.page_feed import Message, PageFeed
from writer.app.preview.places import source_offset
from writer.app.preview.render_client import LIMIT, RenderClient
from writer.app.preview.stage import Placeholder, Stage
from writer.app.preview.worker_process import COMMAND
from writer.story import Change, Story

if TYPE_CHECKING:
    from writer.app.preview.page_view import PageView

_FOLLOW_AFTER = 40  # ms a caret's move waits for the edit it may come with, to be one message
_GATHER = 60  # ms in which the parts of a story that nobody waits for are gathered
_EMPTY = "The page appears here as you write."
_LOST = "The page cannot be shown. The text is not affected."
_MOST_LOSSES = 3
HEAD = -1  # instead of a block's index: the head of the page


class Preview(QWidget):
    """Follows a story on the page and says where the reader clicks on it.

    ``start_worker`` may be called as soon as there is an event loop, ``start`` after the window's
    first paint; a story may be shown before either. ``shutdown`` must be called before the
    application ends.
    """

    place_clicked = Signal(int, int)  # index of the block, offset in its source
    field_clicked = Signal(str)  # headline, summary, section, byline, dateline, date, sign_off
    link_activated = Signal(QUrl)  # http, https or mailto
    block_failed = Signal(int)  # index of a block that is shown as plain text
    ready = Signal()  # the page shows the story (its part around the caret) for the first time

    def __init__(
        self,
        parent: QWidget | None = None,
        command: Sequence[str] = COMMAND,
        limit: int = LIMIT,
    ) -> None:
        super().__init__(parent)
        self._story = Story.from_text("")
        self._folder: Path | None = None
        self._theme = themes.current()
        self._client = RenderClient(command, limit, self)
        self._feed = PageFeed(self._client, self)
        self._feed.changed.connect(self._on_fed)
        self._feed.failed.connect(self.block_failed)
        self._view: PageView | None = None
        self._follow: int | None = None
        self._losses = 0
        self._is_over = False
        self._is_filled = self._was_ready = self._is_urgent = False
        self._following = self._timer(_FOLLOW_AFTER)
        self._gathering = self._timer(_GATHER)
        self._build()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self._flush)
        return timer

    def _build(self) -> None:
        self.setProperty("ground", "backdrop")
        self.tabs = QTabBar()
        self.tabs.setAccessibleName("Views of the page")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for title in ("Page", "Phone"):
            self.tabs.addTab(title)
        self.tabs.currentChanged.connect(self._on_tab)
        rule = QFrame()
        rule.setProperty("kind", "rule")
        row = QHBoxLayout()
        row.setContentsMargins(10, 6, 10, 6)
        row.addWidget(self.tabs)
        row.addStretch(1)
        self._stage = Stage(self._theme)
        self._placeholder = Placeholder(self._theme)
        self._layers = QStackedLayout()
        self._layers.setStackingMode(QStackedLayout.StackingMode.StackAll)
        self._layers.addWidget(self._stage)
        self._layers.addWidget(self._placeholder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(rule)
        layout.addLayout(self._layers, 1)
        self.setFocusProxy(self.tabs)
        self._show_layer()

    # -- life ----------------------------------------------------------------------------------

    def start_worker(self) -> None:
        """Start the process that renders, so that it is up when the page is."""
        if not self._is_over:
            self._client.start()

    def start(self) -> None:
        """Make the web view, which takes a while: call it after the window's first paint."""
        self.start_worker()
        if self._view is not None or self._is_over:
            return
        from writer.app.preview.page_view import PageView  # Chromium loads here and not before
        from writer.app.preview.scheme import register

        register()
        view = PageView()
        self._view = view
        view.freed.connect(self._on_freed)
        view.lost.connect(self._on_lost)
        view.link_activated.connect(self.link_activated)
        view.bridge.word_clicked.connect(self._on_word)
        view.bridge.field_clicked.connect(self.field_clicked)
        view.set_folder(self._folder)
        view.dress(self._theme, phone=self._is_phone)
        self._stage.hold(view)
        self.setFocusProxy(view)
        view.load_page()

    def shutdown(self) -> None:
        """End the web view and the worker; the widget is of no more use."""
        self._is_over = True
        self._following.stop()
        self._gathering.stop()
        self._client.stop()
        view, self._view = self._view, None
        if view is not None:
            view.dispose()

    # -- the story -----------------------------------------------------------------------------

    def show_story(self, story: Story, folder: Path | None, caret_block: int = 0) -> None:
        """Show another story, which lies in ``folder``; first the part around ``caret_block``."""
        self._story, self._folder = story, folder
        self._is_filled = False
        if self._view is not None:
            self._view.set_folder(folder)
            if self._losses > _MOST_LOSSES:
                self._view.load_page()
        self._losses = 0
        self._feed.show_story(story, folder, max(caret_block, 0))
        self._show_layer()
        self.follow(caret_block if caret_block > 0 else HEAD)

    def apply(self, change: Change) -> None:
        """Follow a change that the story has already made."""
        self._feed.apply(change)
        self._show_layer()

    def follow(self, block_index: int) -> None:
        """The caret is in this block (``HEAD``: in the fields): keep it in view."""
        self._follow = block_index
        self._following.start()

    # -- the page ------------------------------------------------------------------------------

    def _on_fed(self, is_waited_for: bool) -> None:
        self._is_urgent = self._is_urgent or is_waited_for or not self._is_filled
        if self._is_urgent:
            self._flush()
        elif not self._gathering.isActive():
            self._gathering.start()

    def _flush(self) -> None:
        """Send the page what it does not know yet, if it can take it."""
        if self._view is None or not self._view.is_free:
            self._is_urgent = True
            return
        self._is_urgent = False
        message = self._feed.take()
        if message is None and self._follow is None:
            return
        message = message or {"moves": [], "blocks": []}
        self._add_follow(message)
        self._is_filled = self._is_filled or bool(message["blocks"]) or not len(self._feed.keys)
        self._view.send(message)

    def _add_follow(self, message: Message) -> None:
        index, self._follow = self._follow, None
        keys = self._feed.keys.all
        if index is not None and index < len(keys):
            message["follow"] = keys[index] if index >= 0 else None

    def _on_freed(self) -> None:
        if self._is_filled:
            self._show_layer()
        if self._is_urgent:
            self._flush()

    def _on_lost(self) -> None:
        """Chromium's process died: fill a new page, unless the story itself seems to be the cause."""
        self._is_filled = False
        self._losses += 1
        if self._view is not None and self._losses <= _MOST_LOSSES:
            self._view.load_page()
            self._feed.begin_again()
        self._show_layer()

    def _show_layer(self) -> None:
        """The page as soon as it says something; until then a blank one with a sentence."""
        is_empty = self._feed.is_empty
        is_shown = self._is_filled and not is_empty
        is_lost = self._losses > _MOST_LOSSES
        self._placeholder.set_text(_LOST if is_lost else _EMPTY if is_empty else "")
        self._layers.setCurrentWidget(self._stage if is_shown else self._placeholder)
        self._placeholder.setVisible(not is_shown)
        if is_shown and not self._was_ready:
            self._was_ready = True
            self.ready.emit()

    def _on_word(self, key: int, word: str, occurrence: int, offset: int) -> None:
        index = self._feed.keys.index(key)
        if index >= 0:
            block = self._story.blocks[index]
            self.place_clicked.emit(index, source_offset(block, word, occurrence, offset))

    # -- look ----------------------------------------------------------------------------------

    @property
    def _is_phone(self) -> bool:
        return self.tabs.currentIndex() == 1

    def _on_tab(self) -> None:
        self._stage.set_phone(self._is_phone)
        self._dress()

    def set_dark(self, dark: bool) -> None:
        """Take the window's colours; the page itself stays as a reader in daylight sees it."""
        self._theme = themes.DARK if dark else themes.LIGHT
        self._stage.set_theme(self._theme)
        self._placeholder.set_theme(self._theme)
        self._dress()

    def _dress(self) -> None:
        if self._view is not None:
            self._view.dress(self._theme, phone=self._is_phone)

    def grab_page(self) -> QImage:
        """What the page looks like now."""
        return self._stage.grab().toImage()

    def article_html(self, callback: Callable[[str], None]) -> None:
        """Give ``callback`` the article as this browser writes it, to compare with an export."""
        if self._view is not None:
            self._view.evaluate("articleHtml()", callback)
