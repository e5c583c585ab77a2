"""The page saved as PDF: it is written as well when its story is left before the page is printed."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from writer.app.export.exporting import exports
from writer.app.i18n import tr
from writer.app.views.background import Background

if TYPE_CHECKING:
    from writer.app.window import Window


class PagePdf(QObject):
    """Has the window's page printed; one that is left before that is printed without the window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._unwritten: dict[Path, Callable[[], object]] = {}  # how each is made without the page
        window.document.replaced.connect(self.hand_over)

    def save(self, path: Path) -> None:
        """Write the page to ``path``, as private as the story is."""
        window = self._window
        mode = window.session.file.mode if window.session.file else None
        self._unwritten[path] = self._elsewhere(path, mode)

        def done(why: str) -> None:
            self._unwritten.pop(path, None)
            self._tell(path, why)

        window.preview.save_pdf(path, done, mode)

    def hand_over(self) -> None:
        """The page is going, or shows another story: make in the background what is not there yet."""
        unwritten, self._unwritten = self._unwritten, {}
        if unwritten:
            self._window.preview.forget_printing()  # or it would print another story
        for path, make in unwritten.items():
            slow = Background(self, exports())
            slow.refused.connect(lambda why, path=path: self._tell(path, why))
            slow.answered.connect(lambda _, path=path: self._tell(path, ""))
            slow.ask(make)

    def _tell(self, path: Path, why: str) -> None:
        said = why or tr("The page was saved as {0}").format(path)
        self._window.tell(said, "error" if why else "good")

    def _elsewhere(self, path: Path, mode: int | None) -> Callable[[], object]:
        """How the page of the story as it is now is made and written; it uses nothing of the window."""
        window = self._window
        text, folder = window.document.story.text, window.session.folder
        look = window.page_look.template

        def make() -> None:
            from writer.exporters import exported, target
            from writer.render.templates import DEFAULT
            from writer.storage import write_atomic
            from writer.story import Story

            made = exported(target("pdf"), Story.from_text(text), folder, look or DEFAULT)
            write_atomic(path, made.content, mode)

        return make
