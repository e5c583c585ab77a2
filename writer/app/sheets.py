"""What comes up over or beside the story: notices, start page, palette, export, import, keys."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from writer.app.commands.commands import key_text
from writer.app.commands.palette import Entry, Palette, command_entries
from writer.app.export.exporting import Exporting
from writer.app.i18n import tr
from writer.app.notice import Kind, Notice, Notices
from writer.app.outline import anywhere
from writer.app.stories.flow import Action
from writer.app.stories.import_panel import ImportPanel
from writer.app.stories.recovering import OFFER
from writer.app.stories.starting import Starting
from writer.storage.recent import recent

if TYPE_CHECKING:
    from writer.app.publish.publishing import Publishing
    from writer.app.settings.about_card import AboutCard
    from writer.app.settings.keys_page import KeysPage
    from writer.app.settings.page import SettingsPage
    from writer.app.stories.compare_view import CompareView
    from writer.app.window import Window
    from writer.importers import Imported


class Sheets(QObject):
    """Made by the window; each of these knows the window only through what it is handed."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.notice = Notices()
        keys = {command.id: key_text(command) for command in window.commands.commands()}
        self.starting = Starting(window, keys)
        self.imported = ImportPanel()
        self._palette = Palette(window)
        self.exporting = Exporting(window)
        self._publishing: Publishing | None = None
        self._actions: dict[str, Action] = {}
        self._source: tuple[Imported, str] | None = None
        self._undone: set[int] = set()
        self._number = 0
        self._is_over = False
        self._under: QWidget | None = None
        self._pages: list[QWidget] = []  # that have been shown over the story
        self.imported.hide()
        self._connect()

    def _connect(self) -> None:
        window = self._window
        window.session.saved.connect(self.clear)  # before the parts that tell of the saving
        self.notice.chosen.connect(self._on_answer)
        self.notice.closed.connect(lambda _: window.manuscript.setFocus())
        self.imported.undo_decision.connect(self._undo_decision)
        self.imported.closed.connect(self._close_import)

    # -- pages over the story: made when they are first shown, for the window opens sooner ---------

    @cached_property
    def keys(self) -> "KeysPage":
        """Every command and its key."""
        from writer.app.settings.keys_page import KeysPage

        page = KeysPage(self._window.commands)
        page.closed.connect(self._back)
        return page

    @cached_property
    def settings(self) -> "SettingsPage":
        """What can be chosen."""
        from writer.app.settings.options import options_of
        from writer.app.settings.page import SettingsPage

        window = self._window
        page = SettingsPage(window.kept, window.commands, options_of(window))
        page.closed.connect(self._back)
        return page

    @cached_property
    def compare_view(self) -> "CompareView":
        """Two texts side by side."""
        from writer.app.stories.compare_view import CompareView

        return CompareView()

    @cached_property
    def about(self) -> "AboutCard":
        """What this program is."""
        from writer.app.settings.about_card import AboutCard

        return AboutCard(self._window)

    # -- notices -------------------------------------------------------------------------------

    def ask(self, text: str, actions: list[Action], kind: Kind) -> None:
        """Show a sentence and its answers; the last answer changes nothing and is Esc's."""
        if self._is_over:
            return
        self._number += 1
        name = f"notice-{self._number}"
        shown = self._answers(name, actions)
        cancel = shown[-1][0] if shown else ""
        self.clear()  # one question at a time: the newest is the one that counts
        self.notice.show_notice(Notice(name, text, kind, shown, cancel), focus=bool(actions))

    def clear(self) -> None:
        """Take all notices away but the offer of words that were never saved."""
        for old in self.notice.ids():
            if old != OFFER:
                self.notice.remove(old)

    def offer(self, name: str, text: str, actions: list[Action], kind: Kind) -> None:
        """Say what happened while one writes: no key goes there, and no question goes for it.

        It takes the place of what was said under the same ``name``.
        """
        shown = self._answers(name, actions)
        if not self._is_over:
            self.notice.show_notice(Notice(name, text, kind, shown))

    def _answers(self, name: str, actions: list[Action]) -> tuple[tuple[str, str], ...]:
        answers = {f"{name}.{at}": action for at, action in enumerate(actions)}
        self._actions.update(answers)
        return tuple((key, action[0]) for key, action in answers.items())

    def _on_answer(self, _notice: str, answer: str) -> None:
        action = self._actions.pop(answer, None)
        self._window.manuscript.setFocus()
        if action is not None:
            action[1]()

    def compare(
        self,
        title: str,
        mine: str,
        theirs: str,
        actions: list[Action],
        names: tuple[str, str] | None = None,
        *,
        takes_first: bool = False,
    ) -> None:
        """Show two texts side by side until one of the actions is chosen; Enter takes the last one,
        or the first if that is what the writer came for."""

        def done(action: Callable[[], object]) -> Callable[[], object]:
            def act() -> None:
                self._back()
                action()

            return act

        chosen = [(words, done(action)) for words, action in actions]
        for old in self.notice.ids():  # what was asked there is answered here
            self.notice.remove(old)
        self._over(self.compare_view)
        named = [names] if names else []
        self.compare_view.show_texts(title, mine, theirs, chosen, *named, takes_first=takes_first)

    # -- importing -----------------------------------------------------------------------------

    def show_import(self, found: "Imported", raw: str) -> None:
        """List what was decided when a raw text became this story."""
        self._source = (found, raw)
        self._undone = set()
        if found.decisions:
            self.imported.show_decisions(found.decisions)
            self.imported.show()

    def _undo_decision(self, index: int) -> None:
        """Take one decision back, as one undo step, if its place has not been edited since."""
        from writer.importers import undo

        if self._source is None:
            return
        found, raw = self._source
        document = self._window.document
        decision = found.decisions[index]
        undone = frozenset(self._undone)
        edits = undo(found, raw, document.story.text, decision, undone)
        if edits is None:
            self.imported.mark_kept(index)
            return
        document.edit(*edits)
        self._undone.add(decision.line)
        self.imported.mark_undone(index)

    def _close_import(self) -> None:
        self.imported.hide()
        self._window.manuscript.setFocus()

    # -- the rest ------------------------------------------------------------------------------

    def show_palette(self) -> None:
        """Open the list of commands."""
        self._palette.open(command_entries(self._window.commands))

    def choose(self, entries: list[Entry], placeholder: str) -> None:
        """Open a list to choose one of the entries from."""
        self._palette.open(entries, placeholder)

    def go_anywhere(self) -> None:
        """Open the list of everything one can go to, and after a ``>`` of commands."""
        commands = command_entries(self._window.commands)
        self._palette.open(anywhere.entries(self._window), anywhere.PLACEHOLDER, commands)

    def show_recent(self) -> None:
        """Open the list of recent stories."""
        entries = [
            Entry(one.path.name, self._opener(one.path), str(one.path.parent))
            for one in recent()
            if not one.missing
        ]
        self._palette.open(entries, tr("Open a recent story…"))

    def choose_from(self, entries: list[Entry], hint: str) -> None:
        """Open a list of other things to choose from."""
        self._palette.open(entries, hint)

    def _opener(self, path: Path) -> Callable[[], object]:
        return lambda: self._window.flow.go_to(path)

    def publish(self) -> None:
        """Open the Publish card."""
        self._publisher().open()

    def show_waiting(self) -> None:
        """Open the Publish card at what waits for the network."""
        self._publisher().open_waiting()

    def _publisher(self) -> "Publishing":
        """What the Publish card needs is loaded when it is first wanted."""
        if self._publishing is None:
            from writer.app.publish.publishing import Publishing

            self._publishing = Publishing(self._window)
        return self._publishing

    def end(self) -> None:
        """The window goes: answers that come later are shown to nobody."""
        self._is_over = True
        if self._publishing is not None:
            self._publishing.end()

    def show_keys(self) -> None:
        """Open the page of keys."""
        self._over(self.keys)
        self.keys.start()

    def show_settings(self) -> None:
        """Open the page of settings."""
        self._over(self.settings)
        self.settings.start()

    def _over(self, page: QWidget) -> None:
        """Show a page in place of the story's."""
        stack = self._window.stack
        if stack.currentWidget() not in self._pages:
            self._under = stack.currentWidget()
        if page not in self._pages:
            self._pages.append(page)
            stack.addWidget(page)
        stack.setCurrentWidget(page)

    def _back(self) -> None:
        """Show what was there before a page was put over it."""
        if self._under is not None:
            self._window.stack.setCurrentWidget(self._under)
        if self._window.has_story():
            self._window.manuscript.setFocus()

    def close_all(self) -> None:
        """Close what belongs to the story that was open."""
        self.imported.hide()
        for name in self.notice.ids():
            self.notice.remove(name)
