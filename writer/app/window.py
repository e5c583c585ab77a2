"""A story's window: what it is made of and how its parts hear of each other."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from writer.app.announcing import Announcing
from writer.app.checking.checking import Checking
from writer.app.checking.shown import Shown
from writer.app.commands.commands import Commands
from writer.app.find.finding import Finding
from writer.app.foreign_keys import tell_of
from writer.app.full_screen import fill_screen
from writer.app.handlers import conditions, handlers
from writer.app.house.newsroom import Newsroom
from writer.app.i18n import heard, tr
from writer.app.lengths.story_lengths import StoryLengths
from writer.app.links.links import Links
from writer.app.look import theme
from writer.app.look.sizes import SMALLEST, WIDTHS, smallest_height
from writer.app.manuscript.composing import Composing
from writer.app.menu_keys import open_by_letter
from writer.app.notice import Kind
from writer.app.opening import Opening
from writer.app.panes import Panes
from writer.app.pictures.pictures import Pictures
from writer.app.preview.page_look import PageLook
from writer.app.preview.page_side import PageSide
from writer.app.preview.preview import Preview
from writer.app.problems.marks import ProblemMarks
from writer.app.problems.walk import Walk
from writer.app.row_menus import RowMenus
from writer.app.settings.obeying import Obeying
from writer.app.sheets import Sheets
from writer.app.side import Side
from writer.app.spelling.desk import SpellingDesk
from writer.app.stories.flow import Action, StoryFlow
from writer.app.stories.recovering import Recovering
from writer.app.stories.reloading import Reloading
from writer.app.structure.structure import Structure
from writer.app.tabs.host import Alone, Host
from writer.app.toolbar import ToolBar
from writer.errors import WriterError
from writer.storage import settings
from writer.storage.recovery import Recovered
from writer.storage.text_files import NAMES
from writer.story import Change
from writer.story.compose import words_start


class Window(QWidget):
    """All there is around one story. It owns the parts; each part knows the story, none another.

    It stands alone, or behind a tab of the frame that is its ``host``.
    """

    theme_worn = Signal()  # another theme is on the whole application

    def __init__(
        self,
        kept: settings.Settings,
        host: Host | None = None,
        parent: QWidget | None = None,
        opening: Opening | None = None,
    ) -> None:
        super().__init__(parent)
        self.kept = kept
        self.host = host or Alone()
        opening = opening or Opening(kept)
        self.session, self.centre = opening.session, opening.centre
        self.status, self.desk = opening.status, opening.desk
        self.session.setParent(self)
        self.document = self.session.document
        self.checking = Checking(self.document, self)
        self.manuscript = self.centre.manuscript
        self.stack = QStackedWidget()
        self.side = Side()
        self.preview = Preview()
        opening.put_beside(self.side, self.preview)
        self.composing = Composing(self.manuscript)
        self.finding = Finding(self.centre)
        self.marks = ProblemMarks(self.manuscript, self.checking)
        self.walk = Walk(self, self.centre, self.checking)
        self.flow = StoryFlow(self, self, self.session, self.host)
        self.commands = Commands(self, handlers(self), conditions(self))
        self.toolbar = ToolBar(self.commands)
        self.sheets = Sheets(self)
        self.panes = Panes(self)
        self.structure = Structure(self)
        self.pictures = Pictures(self)
        self.links = Links(self)
        self.spelling = SpellingDesk(self)
        self.page_side = PageSide(self)
        self.obeying = Obeying(self)
        self.shown = Shown(self)
        self.announcing = Announcing(self)
        self.row_menus = RowMenus(self)
        self.lengths = StoryLengths(self)
        self.newsroom = Newsroom(self)
        self.page_look = PageLook(self)
        self.reloading = Reloading(self)
        self.recovering = Recovering(self)
        self._saved_at: datetime | None = None
        self._may_close = False
        self._lay_out()
        self._connect()
        self._restore()

    # -- making --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setWindowTitle("Writer")
        self.preview.setAccessibleName(tr("Page"))
        self.side.outline.setAccessibleName(tr("Outline"))
        self.side.problems.setAccessibleName(tr("Problems"))
        self.setMinimumSize(SMALLEST[0], smallest_height(self.screen().availableSize().height()))
        self.stack.addWidget(QWidget())  # until a story or the start page is shown
        self.stack.addWidget(self.desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.toolbar, self.sheets.notice, self.stack, self.status):
            column.addWidget(widget, 1 if widget is self.stack else 0)
        self.centre.insert_panel(self.finding.bar)
        self.centre.insert_panel(self.sheets.imported)

    def _connect(self) -> None:
        document, session = self.document, self.session
        document.changed.connect(self._on_changed)
        document.document.undoAvailable.connect(lambda _: self.commands.refresh())
        document.document.redoAvailable.connect(lambda _: self.commands.refresh())
        self.stack.currentChanged.connect(lambda _: self.commands.refresh())
        session.opened.connect(self._on_opened)
        session.saved.connect(self._on_saved)
        session.state_changed.connect(self._show_state)
        self.manuscript.caret_moved.connect(self._on_caret)
        self.side.outline.place_chosen.connect(self.to_place)
        self.side.problems.problem_chosen.connect(self.walk.to_index)
        self.side.problems.fix_chosen.connect(self.walk.fix_of)
        self.walk.went.connect(self.side.problems.show_current)
        self.walk.found_none.connect(self.tell_clean)
        self.flow.started.connect(self._on_started)
        self.flow.imported.connect(self.sheets.show_import)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def _restore(self) -> None:
        for name, part in (("view.outline", self.side), ("view.preview", self.preview)):
            self.commands.set_checked(name, not part.isHidden())
        self.commands.set_checked(f"view.theme_{self.kept.get(settings.THEME)}", True)
        self.preview.set_dark(theme.current().is_dark)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page once the window has been painted: the text must not wait for it."""
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, lambda: QTimer.singleShot(30, self.preview.start))

    # -- a story is open -----------------------------------------------------------------------

    def has_story(self) -> bool:
        """Whether the desk is shown and not the start page."""
        return self.stack.currentWidget() is self.desk

    @property
    def starts(self) -> bool:
        """Whether the start page is shown."""
        return self.sheets.starting.is_shown

    @property
    def is_free(self) -> bool:
        """Whether another story can take this window: nothing was written into it."""
        return self.session.is_untouched

    def _on_started(self, recovered: list[Recovered]) -> None:
        self.stack.setCurrentWidget(self.sheets.starting.page)
        self.sheets.starting.show(recovered)
        self.commands.refresh()
        self._show_state()

    def _on_opened(self) -> None:
        self._saved_at = None
        self.stack.setCurrentWidget(self.desk)
        self.sheets.close_all()
        self.walk.hide()
        self.finding.bar.hide()
        self.side.problems.show_current(-1)
        self.preview.show_story(self.document.story, self.session.folder)
        self.commands.refresh()
        self.obeying.panels.fold_fields()
        self._show_state()
        self._show_place(self.manuscript.story_selection()[1])
        fields = self.document.story.fields
        if fields.headline or fields.error:
            self.manuscript.setFocus()
        else:
            self.centre.form.focus_headline()

    def _on_changed(self, change: Change) -> None:
        self.walk.hide()
        self.preview.apply(change)

    def _show_place(self, position: int) -> None:
        self.status.show_place(*self.document.story.line_column(position))

    def _on_caret(self, position: int) -> None:
        self._show_place(position)
        index = self.document.story.block_at(position)
        self.toolbar.show_kind(self.composing.kind_at_caret())
        if index >= 0:
            self.preview.follow(index)
            self.side.outline.show_place(index)

    # -- the page ------------------------------------------------------------------------------

    def to_field(self, name: str) -> None:
        """Go to a field of the form."""
        if self.centre.form.is_folded:
            self.centre.unfold()
        self.centre.form.edit_field(name)

    def to_place(self, index: int) -> None:
        """Put the caret at a block, or go to a field of the outline."""
        if index < 0:
            self.to_field("headline" if index == -1 else "sign_off")
            return
        start = words_start(self.document.story, index)
        self.manuscript.select_in_story(start, start)
        self.manuscript.centerCursor()
        self.manuscript.setFocus()

    # -- saying and asking ---------------------------------------------------------------------

    def ask(self, text: str, actions: list[Action], kind: Kind = "warning") -> None:
        """Ask in the notice bar."""
        self.sheets.ask(heard(text), actions, kind)

    def tell(self, text: str, kind: Kind = "info") -> None:
        """Say in the notice bar."""
        self.sheets.ask(heard(text), [], kind)

    def compare(self, title: str, mine: str, theirs: str, actions: list[Action]) -> None:
        """Show two texts side by side."""
        self.sheets.compare(heard(title), mine, theirs, actions)

    def tell_bug(self, error: BaseException) -> None:
        """A fault of ours: the words are safe, and that is what is said."""
        self.tell(
            tr(
                "Something went wrong in Writer ({0}). Your words are safe; save the story and start Writer again."
            ).format(type(error).__name__),
            "error",
        )

    def show_palette(self) -> None:
        """Open the list of commands."""
        self.sheets.show_palette()

    def show_recent(self) -> None:
        """Open the list of recent stories."""
        self.sheets.show_recent()

    def show_export(self) -> None:
        """Open the export card."""
        self.sheets.exporting.open()

    def show_keys(self) -> None:
        """Open the page of keys."""
        self.sheets.show_keys()

    # -- state ---------------------------------------------------------------------------------

    def _on_saved(self) -> None:
        self._saved_at = datetime.now()
        self._show_state()

    def _show_state(self) -> None:
        session = self.session
        open_name = session.name if self.has_story() else ""
        self.setWindowTitle(tr("{0}[*] — Writer").format(open_name) if open_name else "Writer")
        self.setWindowModified(bool(open_name) and session.modified)
        self.status.setVisible(self.has_story())
        self.status.show_saved(self._saved_at, session.modified, session.file is not None)
        encoding = session.file.encoding if session.file else "utf-8"
        plain = encoding == "utf-8" and not (session.file and session.file.bom)
        self.status.show_encoding("" if plain else NAMES.get(encoding, encoding))

    # -- panels --------------------------------------------------------------------------------

    def show_side(self, shown: bool) -> None:
        """Show or hide the left panels."""
        self.side.setVisible(shown)
        self.commands.set_checked("view.outline", shown)

    def show_preview(self, shown: bool) -> None:
        """Show or hide the page."""
        self.preview.setVisible(shown)
        self.commands.set_checked("view.preview", shown)

    def show_problems(self) -> None:
        """Show what the story still lacks."""
        self.show_side(True)
        self.side.problems.setFocus()
        self.checking.fresh(lambda: None if self.checking.problems else self.tell_clean())

    def tell_clean(self) -> None:
        """Say that there is no problem to go to."""
        self.tell(tr("Ready to publish: no problem was found."), "good")

    def full_screen(self, on: bool) -> None:
        """Fill the screen, or be a window again."""
        fill_screen(self.window(), on)

    def set_theme(self, choice: theme.Choice) -> None:
        """Wear another theme and keep the choice."""
        self.kept.set(settings.THEME, choice)

    def _follow_system(self) -> None:
        if self.kept.get(settings.THEME) == "system":
            self.wear(theme.choose("system"))

    def wear(self, chosen: theme.Theme) -> None:
        """Put another theme on the whole application, unless it is on already."""
        if chosen == theme.current():
            return
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, chosen)
        self.restyle()
        self.theme_worn.emit()

    def restyle(self) -> None:
        """Take the colours of the theme that is on now."""
        self.commands.recolour()
        self.manuscript.restyle()
        self.marks.show(anew=True)
        self.preview.set_dark(theme.current().is_dark)

    # -- ending --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes what came up beside the text, or goes back to it; Alt and a letter: a menu."""
        if event.key() == Qt.Key.Key_Escape:
            self.panes.escape(event)
        if open_by_letter(self.toolbar, event) or tell_of(self, event):
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when nothing is left to save."""
        if self._may_close or not self.session.modified:
            self.remember()
            event.accept()
            return
        event.ignore()
        self.flow.leave(self._close_now)

    def _close_now(self) -> None:
        self.session.close()
        self._may_close = True
        self.close()

    def note_panels(self) -> None:
        """Note the widths of the panels; one that is hidden keeps what it had."""
        before = self.kept.get(settings.PANEL_SIZES) or WIDTHS
        shown = self.desk.sizes()
        if len(before) == len(shown) and shown[1] and self.has_story():
            left, right = shown[0] or before[0], shown[2] or before[2]
            middle = sum(shown) - left - right  # what it has when both are shown
            if all(shown) or middle > before[1] // 2:  # else the window is too narrow for both now
                self.kept.set(settings.PANEL_SIZES, (left, middle, right))

    def remember(self) -> None:
        """Keep the widths of the panels, and whatever else was noted."""
        self.note_panels()
        try:
            self.kept.save()
        except WriterError as error:
            self.tell(str(error), "error")

    def when_page_is_shown(self, then: Callable[[], object]) -> None:
        """Call ``then`` once the page shows the story, or when it takes too long."""
        timer = QTimer(self, singleShot=True, interval=15_000)
        timer.timeout.connect(then)

        def soon() -> None:
            timer.start(400)

        self.preview.ready.connect(soon)
        timer.start()

    def end(self) -> None:
        """Let go of the story and stop the worker, before the application ends."""
        self.page_side.end()
        self.obeying.end()
        self.lengths.end()
        self.spelling.end()
        self.checking.end()
        self.sheets.end()
        self.reloading.end()
        self.pictures.end()
        self.session.close()
        self.preview.shutdown()
