"""The menu of a misspelt word: what may have been meant, and the writer's own dictionaries."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QMenu, QWidget, QWidgetAction
from shiboken6 import isValid

from writer.app.i18n import tr
from writer.app.manuscript.editor import Manuscript
from writer.app.spelling.spelling import Mark, Spelling
from writer.app.widgets.labels import label
from writer.app.widgets.mnemonics import give_letters

_LOOKING = tr("Looking for suggestions…")
_NONE = tr("No suggestions")
_LONGEST_WORD = 30  # characters shown of a word
_WIDTH = 340  # pixels of a remark


class SpellingMenu(QObject):
    """Puts the offers into the manuscript's menu, and opens a menu of them alone."""

    def __init__(self, window: QWidget, manuscript: Manuscript, spelling: Spelling) -> None:
        super().__init__(manuscript)
        self._window = window
        self._manuscript = manuscript
        self._spelling = spelling
        self._menu: QMenu | None = None
        self._waiting: tuple[QMenu, QAction, Mark] | None = None
        spelling.suggested.connect(self._on_suggested)
        manuscript.menu_asked.connect(self.fill)

    def offer_here(self) -> bool:
        """Open the offers for the word at the caret; whether there is anything wrong with it."""
        mark = self._spelling.mark_at(self._manuscript.story_selection()[1])
        if mark is not None:
            self.offer(mark)
        return mark is not None

    def offer(self, mark: Mark) -> None:
        """Open the offers for a mark under the caret."""
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = QMenu(self._window)
        give_letters(self._menu)
        named = mark.message or tr("Spelling of {0}").format(mark.word)
        self._menu.setAccessibleName(named)
        self._add(self._menu, None, mark)
        row = self._manuscript.cursorRect()
        place = self._manuscript.viewport().mapToGlobal(QPoint(row.left(), row.bottom() + 4))
        self._menu.popup(place)
        offers = (one for one in self._menu.actions() if not isinstance(one, QWidgetAction))
        self._menu.setActiveAction(next(offers, self._menu.actions()[0]))

    def fill(self, menu: QMenu, position: int) -> None:
        """Put the offers for the word at a story position over what is in ``menu``."""
        mark, learned = self._spelling.mark_at(position), self._spelling.learned_at(position)
        if mark is None and not learned:
            return
        first = menu.actions()[0] if menu.actions() else None
        if mark is not None:
            self._add(menu, first, mark)
        else:
            self._offer_to_unlearn(menu, first, learned)
        if first is not None:
            menu.insertSeparator(first)

    def _offer_to_unlearn(self, menu: QMenu, before: QAction | None, word: str) -> None:
        words = tr("Remove “{0}” from My Dictionary").format(word[:_LONGEST_WORD])
        action = QAction(words.replace("&", "&&"), menu)
        action.triggered.connect(lambda: self._spelling.unlearn(word))
        menu.insertAction(before, action)  # type: ignore[arg-type]

    def _add(self, menu: QMenu, before: QAction | None, mark: Mark) -> None:
        if mark.message:
            self._say(menu, before, mark.message)
            for words in mark.replacements:
                self._choice(menu, before, mark, words)
            return
        looking = QAction(_LOOKING, menu)
        looking.setEnabled(False)
        menu.insertAction(before, looking)  # type: ignore[arg-type]  # None: at the end
        self._waiting = menu, looking, mark
        self._spelling.suggest(mark.word)
        shown = mark.word[:_LONGEST_WORD]
        menu.insertSeparator(before)  # type: ignore[arg-type]
        self._own(
            menu, before, tr("Add “{0}” to My Dictionary").format(shown), mark.word, beside=False
        )
        if self._spelling.has_folder:
            self._own(
                menu,
                before,
                tr("Add “{0}” beside This Story").format(shown),
                mark.word,
                beside=True,
            )
        ignore = QAction(tr("Ignore Until Writer Ends"), menu)
        ignore.triggered.connect(lambda: self._spelling.ignore(mark.word))
        menu.insertAction(before, ignore)  # type: ignore[arg-type]

    def _say(self, menu: QMenu, before: QAction | None, message: str) -> None:
        """The remark over its offers: words to read, and not an item that cannot be chosen."""
        words = label(tr("Harper: {0}").format(message), "quiet")
        words.setContentsMargins(11, 5, 11, 5)
        words.setFixedWidth(min(words.fontMetrics().horizontalAdvance(words.text()) + 24, _WIDTH))
        said = QWidgetAction(menu)
        said.setDefaultWidget(words)
        said.setText(words.text())
        menu.insertAction(before, said)  # type: ignore[arg-type]

    def _choice(self, menu: QMenu, before: QAction | None, mark: Mark, words: str) -> QAction:
        choice = QAction(words.replace("&", "&&") or tr("Remove"), menu)
        font = QFont(menu.font())
        font.setBold(True)
        choice.setFont(font)
        choice.triggered.connect(lambda: self._spelling.replace(mark, words))
        menu.insertAction(before, choice)  # type: ignore[arg-type]
        return choice

    def _own(
        self, menu: QMenu, before: QAction | None, words: str, word: str, *, beside: bool
    ) -> None:
        action = QAction(words.replace("&", "&&"), menu)
        action.triggered.connect(lambda: self._spelling.add(word, beside=beside))
        menu.insertAction(before, action)  # type: ignore[arg-type]

    def _on_suggested(self, word: str, suggestions: list[str]) -> None:
        if self._waiting is None or self._waiting[2].word != word:
            return
        (menu, looking, mark), self._waiting = self._waiting, None
        if not isValid(menu):  # it was closed before the suggestions came
            return
        if not suggestions:
            looking.setText(_NONE)
            return
        moved = menu.activeAction() not in (None, looking, menu.actions()[0])
        made = [self._choice(menu, looking, mark, one) for one in suggestions]
        menu.removeAction(looking)
        if not moved:
            menu.setActiveAction(made[0])
