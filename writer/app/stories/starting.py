"""The start page: stories opened before, words never saved, and a sample for the first day."""

from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from writer import resources
from writer.app.i18n import day, tr
from writer.app.stories.start_page import RecentRow, StartPage
from writer.app.stories.start_page import Recovered as RecoveredRow
from writer.storage.recent import RecentStory, recent
from writer.storage.recovery import Recovered
from writer.story import Story, count_words, word_count

if TYPE_CHECKING:
    from writer.app.window import Window

SAMPLE = ("samples", "ferry-strike.md")


class Starting(QObject):
    """Fills the start page and carries out what is chosen on it."""

    def __init__(self, window: "Window", keys: dict[str, str]) -> None:
        super().__init__(window)
        self._window = window
        self._keys = keys
        self._recovered: dict[str, Recovered] = {}
        self._seen: set[str] = set()

    @cached_property
    def page(self) -> StartPage:
        """The page, made when it is first needed: a window that opens on a story has none."""
        page, window, flow = StartPage(self._keys), self._window, self._window.flow
        page.new_requested.connect(flow.new)
        page.template_requested.connect(window.commands.action("story.from_template").trigger)
        page.paste_requested.connect(flow.paste_as_story)
        page.open_requested.connect(flow.choose_and_open)
        page.recent_chosen.connect(self._open)
        page.restore_requested.connect(lambda name: flow.restore(self._recovered[name]))
        page.discard_requested.connect(lambda name: flow.discard(self._recovered[name]))
        page.compare_requested.connect(self._compare)
        window.stack.addWidget(page)
        return page

    @property
    def is_shown(self) -> bool:
        """Whether the page is in sight."""
        return self._window.stack.currentWidget() is self.__dict__.get("page", self)

    def show(self, recovered: list[Recovered]) -> None:
        """Fill the page."""
        self._recovered = {one.id: one for one in recovered}
        rows = [_recent_row(one) for one in recent() if not one.missing]
        self.page.show_recent(rows or [_sample_row()])
        self._show_recovered()
        self.page.start()

    def _show_recovered(self) -> None:
        self.page.show_recovered([self._row(one) for one in self._recovered.values()])

    def _row(self, found: Recovered) -> RecoveredRow:
        story = Story.from_text(found.text)
        name = found.path.name if found.path else story.fields.headline or tr("Untitled")
        when = day(found.when.astimezone(), tr("%-d %B, %H:%M"))
        changed = tr(" · the file has changed since") if found.base_changed else ""
        if found.path is not None and not found.path.exists():
            changed = tr(" · the file is gone")
        words = word_count(story) or count_words(story.fields.headline)
        return RecoveredRow(
            found.id,
            name,
            tr("{0:,} words, last typed {1}{2}").format(words, when, changed),
            found.id in self._seen,
        )

    def _compare(self, name: str) -> None:
        self._seen.add(name)
        self._show_recovered()
        self._window.flow.compare_recovered(self._recovered[name])

    def _open(self, name: str) -> None:
        path = Path(name)
        if path == resources.path(*SAMPLE):
            self._window.flow.open_sample(path)
        else:
            self._window.flow.go_to(path)


def _recent_row(one: RecentStory) -> RecentRow:
    return RecentRow(str(one.path), one.path.stem, f"{one.path.parent} · {_when(one.opened)}")


def _sample_row() -> RecentRow:
    return RecentRow(
        str(resources.path(*SAMPLE)), tr("A sample story"), tr("opens as a copy, yours to try")
    )


def _when(moment: datetime) -> str:
    here = moment.astimezone()
    return (
        tr("today {0:%H:%M}").format(here)
        if here.date() == datetime.now().date()
        else day(here, tr("%-d %B %Y"))
    )
