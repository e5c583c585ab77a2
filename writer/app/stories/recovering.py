"""Words from before that were never saved, offered when their story is opened again.

The start page lists them all; who opens a story by its file does not come by there.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from writer.app.i18n import day, tr
from writer.app.tabs.tab import same
from writer.app.views.background import Background
from writer.storage.recovery import Broken, Recovered, broken_journals, pending
from writer.story import Story

if TYPE_CHECKING:
    from writer.app.window import Window

OFFER = "unsaved"
"""The notice, which other notices leave where it is."""
_AFTER = 300  # milliseconds after a story was opened, for it is to be seen first


class Recovering(QObject):
    """Looks for the words of each story that is opened; made by its window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.tells_others = False
        """Whether words of other stories are offered as well: the program has just begun."""
        self._looking = Background(self)
        self._looking.answered.connect(self._offer)
        self._soon = QTimer(self, singleShot=True, interval=_AFTER)
        self._soon.timeout.connect(lambda: self._looking.ask(_left))
        window.session.opened.connect(self._on_opened)
        window.session.recovered.connect(self._go_on)

    def _go_on(self, place: int) -> None:
        """Go on where the words that came back end."""
        self._window.manuscript.select_in_story(place, place)
        self._window.manuscript.setFocus()

    def _on_opened(self) -> None:
        self._window.sheets.notice.remove(OFFER)
        self._looking.forget()
        self._soon.start()

    def _offer(self, left: tuple[list[Recovered], list[Broken]]) -> None:
        found, broken = left
        path = self._window.session.path
        own = [one for one in found if path and one.path and same(one.path, path)]
        if own:
            self._ask(own[0])
        elif found and self.tells_others:
            self._ask(found[0])
        if self.tells_others:
            self._window.flow.tell_broken(broken)
        self.tells_others = False

    def _ask(self, found: Recovered) -> None:
        """Offer them; who says “Not Now” is offered them again the next time."""
        flow = self._window.flow
        self._window.sheets.offer(
            OFFER,
            _sentence(found),
            [
                (tr("Restore Unsaved Words"), lambda: flow.restore_beside(found)),
                (tr("Compare"), lambda: flow.compare_recovered(found, lambda: self._ask(found))),
                (tr("Not Now"), lambda: None),
            ],
            "warning",
        )


def _left() -> tuple[list[Recovered], list[Broken]]:
    return pending(), broken_journals()


def _sentence(found: Recovered) -> str:
    headline = Story.from_text(found.text).fields.headline
    name = found.path.name if found.path else headline or tr("Untitled")
    when = day(found.when.astimezone(), tr("%-d %B, %H:%M"))
    if found.base_changed:
        said = tr("What was typed in “{0}” until {1} was never saved; the file has changed since.")
    else:
        said = tr("What was typed in “{0}” until {1} was never saved.")
    return said.format(name, when)
