"""The page and the other views of the story, one of which is seen."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from writer.app.views.tab_strip import TabStrip
from writer.app.widgets.labels import rule
from writer.story import Story

if TYPE_CHECKING:
    from writer.app.views.sheet import ColumnView
    from writer.app.views.source_view import SourceView
    from writer.render.templates import Template

    View = ColumnView | SourceView

PAGES = ("Page", "Phone")
VIEWS = ("Search", "Social", "Feed", "Source")
_AFTER = 200  # ms after the last change of a burst, in which keys have the processor to themselves


class ViewStack(QWidget):
    """Tabs, and under them the page or a view of the story as it is now.

    A view is made when its tab is first chosen; only the one in sight follows the story, a pause after
    the last change.
    """

    field_wanted = Signal(str)

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = TabStrip((*PAGES, *VIEWS))
        self.tabs, self.tools = self.strip.tabs, self.strip.tools
        self._page = page
        self._stack = QStackedWidget()
        self._stack.addWidget(page)
        self._views: dict[str, View] = {}
        self._story = Story.from_text("")
        self._folder: Path | None = None
        self._template: Template | None = None
        self._stale: set[str] = set()
        self._waiting = QTimer(self, singleShot=True)
        self._waiting.timeout.connect(self.update_view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(rule())
        column.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(lambda _: self._on_tab())

    @property
    def _name(self) -> str:
        return (*PAGES, *VIEWS)[self.tabs.currentIndex()]

    @property
    def is_page(self) -> bool:
        """Whether the page itself is in sight, on a phone or not."""
        return self.tabs.currentIndex() < len(PAGES)

    @property
    def current(self) -> QWidget:
        """What is in sight."""
        return self._page if self.is_page else self._stack.currentWidget() or self._page

    def choose(self, name: str) -> None:
        """Show one of PAGES or VIEWS."""
        self.strip.choose((*PAGES, *VIEWS).index(name))

    # -- the story -----------------------------------------------------------------------------

    def show_story(self, story: Story, folder: Path | None) -> None:
        """Follow another story."""
        self._story, self._folder = story, folder
        self._stale = set(VIEWS)
        self.update_view()

    def set_template(self, template: "Template | None") -> None:
        """The page is set in another template: so is what the web page's source shows."""
        self._template = template
        source = self._views.get("Source")
        if source is not None:
            self._stale.add("Source")
            self.update_view()

    def story_changed(self) -> None:
        """The story is another one now: the view in sight follows when there is time."""
        self._stale = set(VIEWS)
        if not self.is_page and self.isVisible():
            self._waiting.start(self._pause())

    def update_view(self) -> None:
        """Bring the view in sight up to date."""
        self._waiting.stop()
        name = self._name
        if self.is_page or not self.isVisible() or name not in self._stale:
            return
        self._stale.discard(name)
        view = self._view(name)
        if name == "Source":
            view.template = self._template  # type: ignore[union-attr]
        view.show_story(self._story, self._folder)

    def _pause(self) -> int:
        """Milliseconds to wait after a change; an export of a long story takes its time."""
        view = self._views.get(self._name)
        return max(_AFTER, round(view.pause * 1000)) if view else _AFTER

    # -- views ---------------------------------------------------------------------------------

    def _on_tab(self) -> None:
        name = self._name
        self._stack.setCurrentWidget(self._page if self.is_page else self._view(name))
        self.update_view()

    def _view(self, name: str) -> "View":
        if name not in self._views:
            view = _make(name)
            self._views[name] = view
            self._stack.addWidget(view)
            view.field_wanted.connect(self.field_wanted)
        return self._views[name]

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while it was hidden is shown now."""
        super().showEvent(event)
        self.update_view()


def _make(name: str) -> "View":
    """A new view. Views are loaded here and not before: a window that opens needs none of them."""
    if name == "Search":
        from writer.app.views.search_view import SearchView

        return SearchView()
    if name == "Social":
        from writer.app.views.social_view import SocialView

        return SocialView()
    if name == "Feed":
        from writer.app.views.feed_view import FeedView

        return FeedView()
    from writer.app.views.source_view import SourceView

    return SourceView()
