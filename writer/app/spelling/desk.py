"""What spells in the window, and the settings it follows."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from writer.app.fields.smart import SmartFields
from writer.app.i18n import tr
from writer.app.spelling.menu import SpellingMenu
from writer.app.spelling.spelling import Spelling
from writer.app.spelling.telling import sentences, short
from writer.app.spelling.underlines import Underlines
from writer.app.spelling.walk import SpellingWalk
from writer.storage import settings

if TYPE_CHECKING:
    from writer.app.window import Window


class SpellingDesk(QObject):
    """Owns the process, its underlines and its menu; ``end`` it before the window goes."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.spelling = Spelling(window)
        self.underlines = Underlines(window.manuscript, self.spelling)
        self.menu = SpellingMenu(window, window.manuscript, self.spelling)
        self.walk = SpellingWalk(window.manuscript, self.spelling, self.menu)
        self.walk.found_none.connect(lambda: window.tell(tr("No other word is marked."), "good"))
        self.spelling.changed.connect(self._show_reader)
        window.status.spelling.clicked.connect(self.tell_reader)
        self._watch_fields()
        self._unwatch = window.kept.watch(self._on_setting)
        self._obey()

    def end(self) -> None:
        """Follow no setting any more, and end the process."""
        self._unwatch()
        self.spelling.end()

    def _on_setting(self, setting: settings.Setting[Any]) -> None:
        self._obey()

    def _watch_fields(self) -> None:
        """Marks typed into the fields and cards become those of the language, as in the story."""
        window = self._window
        smart = SmartFields(
            self,
            lambda: window.kept.get(settings.SMART_TYPING),
            lambda: window.document.story.fields.text("language"),
        )
        form, quote, picture = (
            window.centre.form,
            window.structure.asking.card,
            window.pictures.card,
        )
        smart.watch(form.headline, form.summary)
        smart.watch(quote.words, quote.speaker, quote.role, quote.where)
        smart.watch(picture.alt, picture.caption)
        popup = form.chips.popup
        smart.watch(popup.input, when=lambda: popup.holds_words)

    def _obey(self) -> None:
        kept = self._window.kept
        self._window.manuscript.keys.smart.enabled = kept.get(settings.SMART_TYPING)
        self._window.commands.set_checked("check.spelling", kept.get(settings.SPELLING))
        self._show_reader()

    def _show_reader(self) -> None:
        on = self.spelling.is_on
        self._window.status.show_spelling(short(self.spelling.reader, on=on))

    def tell_reader(self) -> None:
        """Say which dictionary reads the story, what is missing and how to get it."""
        grammar = self._window.kept.get(settings.GRAMMAR)
        said = sentences(self.spelling.reader, on=self.spelling.is_on, grammar=grammar)
        self._window.tell(said)

    def go(self, step: int) -> None:
        """Go to the next or the previous misspelt word or remark, which the settings may switch off."""
        kept = self._window.kept
        if kept.get(settings.SPELLING) or kept.get(settings.GRAMMAR):
            self.walk.go(step)
        else:
            self.tell_reader()

    def toggle(self) -> None:
        """Read for spelling, or do not."""
        kept = self._window.kept
        kept.set(settings.SPELLING, self._window.commands.is_checked("check.spelling"))

    def fix_here(self) -> None:
        """Offer other words for a misspelt one at the caret, else fix the problem there."""
        if self._window.walk.is_at_problem or not self.menu.offer_here():
            self._window.walk.fix_here()
