"""The page as it will be published, beside the manuscript."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from writer.app.i18n import tr
from writer.app.look import theme as themes
from writer.app.preview.page_feed import Message, PageFeed
from writer.app.preview.page_pictures import PagePictures
from writer.app.preview.render_client import COMMAND, LIMIT, RenderClient
from writer.app.preview.stage import Placeholder, Stage
from writer.app.views.view_stack import ViewStack
from writer.story import Change, Story

if TYPE_CHECKING:
    from writer.app.preview.page_view import PageView
    from writer.app.views.printing import Done, Printing
    from writer.render.templates import Template

_FOLLOW_AFTER = 40  # ms a caret's move waits for the edit it may come with, to be one message
_GATHER = 60  # ms in which the parts of a story that nobody waits for are gathered
_EMPTY = tr("The page appears here as you write.")
_LOST = tr("The page cannot be shown. The text is not affected.")
_MOST_LOSSES = 3
HEAD = -1  # instead of a block's index: the head of the page


class Preview(QWidget):
    """Follows a story on the page and says where the reader clicks on it.

    ``start_worker`` may be called as soon as there is an event loop, ``start`` after the window's
    first paint; a story may be shown before either. ``shutdown`` must be called before the
    application ends.
    """

    place_clicked = Signal(int, int)  # index of the block, offset in its source
    escaped = Signal()  # Esc on the page
    field_clicked = Signal(str)  # headline, summary, section, byline, dateline, date, sign_off
    link_activated = Signal(QUrl)  # http, https or mailto
    edit_requested = Signal(object)  # Edit of the story: words were corrected on the page
    edit_refused = Signal(int, int, str)  # block, offset in its source, words that cannot go there
    block_failed = Signal(int)  # index of a block that is shown as plain text
    pdf_wanted = Signal()  # the reader wants the page as PDF: ask where and call ``save_pdf``
    print_failed = Signal(str)  # why
    template_broken = Signal(str)  # why the page template cannot be used
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
        self._feed.template_broken.connect(self.template_broken)
        self._template: Template | None = None
        self._is_dark = self._is_flat = False
        self.pictures = PagePictures(self)
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
        self._stage = Stage(self._theme)
        self._placeholder = Placeholder(self._theme)
        page, sheet = QWidget(), QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pictures.bar)
        column.addWidget(sheet, 1)
        self._layers = QStackedLayout(sheet)
        self._layers.setStackingMode(QStackedLayout.StackingMode.StackAll)
        self._layers.addWidget(self._stage)
        self._layers.addWidget(self._placeholder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.views = ViewStack(page)
        self.tabs = self.views.tabs
        self.tabs.currentChanged.connect(self._on_tab)
        self.views.field_wanted.connect(self.field_clicked)
        self.views.tools.zoomed.connect(self._zoom)
        self.views.tools.print_wanted.connect(self.print_page)
        self.views.tools.pdf_wanted.connect(self.pdf_wanted)
        layout.addWidget(self.views)
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
        view.bridge.escaped.connect(self.escaped)
        view.bridge.edit_opened.connect(self._on_edit_opened)
        view.bridge.edit_finished.connect(self._on_edit_finished)
        self.pictures.attach(view)
        view.set_folder(self._folder)
        self._dress()
        self._stage.hold(view)
        self.views.tools.watch(view)
        self._zoom(self.views.tools.zoom)
        self._pass_focus()
        view.load_page()

    def shutdown(self) -> None:
        """End the web view and the worker; the widget is of no more use."""
        self._is_over = True
        self._following.stop()
        self._gathering.stop()
        self._client.stop()
        self.pictures.detach()
        view, self._view = self._view, None
        if view is not None:
            view.dispose()

    # -- the story -----------------------------------------------------------------------------

    def show_story(self, story: Story, folder: Path | None, caret_block: int = 0) -> None:
        """Show another story, which lies in ``folder``; first the part around ``caret_block``."""
        self._story, self._folder = story, folder
        self._is_filled = False
        self.pictures.forget()
        if self._view is not None:
            self._view.set_folder(folder)
            if self._losses > _MOST_LOSSES:
                self._view.load_page()
        self._losses = 0
        self._feed.show_story(story, folder, max(caret_block, 0))
        self.views.show_story(story, folder)
        self._show_layer()
        self.follow(caret_block if caret_block > 0 else HEAD)

    def look_in(self, folder: Path | None, caret_block: int = 0) -> None:
        """The story lies in ``folder`` now: if that is another, its pictures are looked for there."""
        if folder != self._folder:
            self.show_story(self._story, folder, caret_block)

    def apply(self, change: Change) -> None:
        """Follow a change that the story has already made."""
        self._feed.apply(change)
        self.views.story_changed()
        self._show_layer()

    def follow(self, block_index: int) -> None:
        """The caret is in this block (``HEAD``: in the fields): keep it in view."""
        self._follow = block_index
        self._feed.look_at(block_index)
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
        self._is_urgent = self._feed.has_more
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
        from writer.app.preview.places import source_offset

        index = self._feed.keys.index(key)
        if index >= 0:
            block = self._story.blocks[index]
            self.place_clicked.emit(index, source_offset(block, word, occurrence, offset))

    # -- words of the page ---------------------------------------------------------------------

    def _on_edit_opened(self, key: int, words: str, nth: int) -> None:
        from writer.story.page_edit import can_edit_on_page  # loaded when it is needed

        if self._view is None:
            return
        if can_edit_on_page(self._story, self._feed.keys.index(key), words, nth):
            self._view.setFocus()  # the first of the two clicks sent it to the manuscript
        else:
            self._view.refuse_edit()

    def _on_edit_finished(self, key: int, words: str, nth: int, typed: str) -> None:
        from writer.story.page_edit import edit_from_page, offset_on_page

        index = self._feed.keys.index(key)
        edit = edit_from_page(self._story, index, nth, words, typed)
        if edit is not None:
            self.edit_requested.emit(edit)
        elif index >= 0:
            self._feed.show_again(index)
            if typed.split() != words.split():
                offset = offset_on_page(self._story, index, nth, words, typed)
                self.edit_refused.emit(index, offset, typed)

    def light(self, block_index: int, start: int, end: int, severity: str = "warning") -> None:
        """Light the words that the block's source says from ``start`` to ``end``.

        Nothing moves for it. ``severity`` is a problem's: error, warning or advice.
        """
        from writer.app.preview.places import lit_place

        keys = self._feed.keys.all
        if self._view is not None and self._view.is_loaded and 0 <= block_index < len(keys):
            place = lit_place(self._story, block_index, start, end)
            self._view.light({"key": keys[block_index], "severity": severity, **place})

    def unlight(self) -> None:
        """Light no words any more."""
        if self._view is not None and self._view.is_loaded:
            self._view.unlight()

    def show_pictures_again(self, blocks: Sequence[int], addresses: Iterable[str]) -> None:
        """Show these blocks with their pictures as the files are now; they have these addresses."""
        for index in blocks:
            self._feed.show_again(index)
        if self._view is not None and self._view.is_loaded:
            self._view.show_changed(addresses)
        self.views.story_changed()

    # -- look ----------------------------------------------------------------------------------

    @property
    def _is_phone(self) -> bool:
        return self.tabs.currentIndex() == 1

    def _on_tab(self) -> None:
        if self.views.is_page:
            self._stage.set_phone(self._is_phone)
            self._dress()
        self._pass_focus()

    def _pass_focus(self) -> None:
        """Who asks this for the focus means what is in sight."""
        page = self._view or self.tabs
        self.setFocusProxy(page if self.views.is_page else self.views.current)

    def _zoom(self, factor: float) -> None:
        if self._view is not None:
            self._view.setZoomFactor(factor)

    # -- paper ---------------------------------------------------------------------------------

    @cached_property
    def _printing(self) -> "Printing":
        from writer.app.views.printing import Printing

        return Printing(lambda: self._view, self._is_still, self)

    def print_page(self) -> None:
        """Ask for a printer and print the page."""
        self._printing.print_page(self._on_printed)

    def save_pdf(self, path: Path, callback: "Done", mode: int | None = None) -> None:
        """Write the page to ``path`` as PDF, with the rights ``mode`` if given.

        ``callback`` gets '' when it is written, or the sentence that says why it is not.
        """
        self._printing.save_pdf(path, callback, mode)

    def forget_printing(self) -> None:
        """Print nothing more of what was asked for so far."""
        self._printing.forget()

    def _on_printed(self, error: str) -> None:
        if error:
            self.print_failed.emit(error)

    def _is_still(self) -> bool:
        is_sent = not self._is_urgent and not self._gathering.isActive()
        is_free = self._view is not None and self._view.is_free
        return is_free and is_sent and self._is_filled and self._client.queue.is_idle

    def set_dark(self, dark: bool) -> None:
        """Take the window's colours; the page itself has its own, see ``wear``."""
        self._theme = themes.DARK if dark else themes.LIGHT
        self._stage.set_theme(self._theme)
        self._placeholder.set_theme(self._theme)
        self._dress()

    def wear(self, template: "Template | None", *, dark: bool = False) -> None:
        """Show the page in a template, None being the usual one, or in the template's dark colours."""
        if template != self._template:
            from writer.app.preview.shell import looks_at_neighbours

            was_flat, self._is_flat = self._is_flat, looks_at_neighbours(template)
            self._template = template
            self._feed.set_template(template)
            self.views.set_template(template)
            if was_flat != self._is_flat:  # blocks lie in the page in another way
                self._is_dark = dark
                self._dress()
                self._feed.begin_again()
        self._is_dark = dark
        self._dress()

    def _dress(self) -> None:
        if self._view is not None:
            self._view.wear(self._template, dark=self._is_dark)
            self._view.dress(
                self._theme, phone=self._is_phone, dark=self._is_dark, flat=self._is_flat
            )
