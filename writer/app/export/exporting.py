"""Exporting from the window: what each target cannot hold, then the files."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QThreadPool, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog

from writer.app.export.loss_finder import LossFinder
from writer.app.export.panel import ExportPanel, Target
from writer.app.i18n import heard, tr
from writer.app.notice import Kind
from writer.app.views.background import Background
from writer.errors import WriterError

if TYPE_CHECKING:
    from writer.app.stories.flow import Action
    from writer.app.window import Window
    from writer.exporters import Output


@dataclass(frozen=True, slots=True)
class _Place:
    """A target, the story's file, the folder the export goes to, and the story's permissions."""

    target: str
    source: Path
    folder: Path
    mode: int | None


@dataclass(frozen=True, slots=True)
class _Done:
    """Where an export was written; else why not, and whether for a file that is none of ours."""

    place: _Place
    output: "Output"
    path: Path | None
    refused: str = ""
    not_ours: bool = False


class Exporting(QObject):
    """Shows the export card and carries out what is chosen on it."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._panel = ExportPanel(window)
        self._finder = LossFinder(self)
        self._finder.found.connect(self._panel.show_losses)
        self._folder: Path | None = None
        self._last = ""
        self._errors: list[int] = []
        self._panel.export_requested.connect(lambda name, _force: self._export(name))
        self._panel.copy_requested.connect(self._copy)
        self._panel.folder_requested.connect(self._choose_folder)
        self._panel.problem_chosen.connect(lambda at: window.walk.to_index(self._errors[at]))

    def open(self) -> None:
        """Show the card for the story as it is now."""
        self._window.checking.fresh(self._open)

    def _open(self) -> None:
        from writer.exporters import is_text, targets  # loaded when needed: the window opens sooner

        story = self._window.document.story
        problems = self._window.checking.problems
        self._errors = [at for at, one in enumerate(problems) if one.severity == "error"]
        listed = [Target(one.NAME, tr(one.TITLE), None, is_text(one)) for one in targets()]
        self._panel.open(listed, [heard(problems[at].message) for at in self._errors], self._last)
        self._panel.show_folder(str(self.folder()))
        self._finder.ask(story.text, self._panel.target(), self._window.session.folder)

    def folder(self) -> Path:
        """Where files go: the folder chosen, else the story's, else the documents."""
        path = self._window.session.path
        if self._folder is not None:
            return self._folder
        if path is not None:
            return path.parent
        kind = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(kind) or Path.home())

    def _choose_folder(self, _name: str) -> None:
        dialog = QFileDialog(self._window, tr("Export into"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(str(self.folder()))
        dialog.fileSelected.connect(self._use_folder)
        dialog.open()

    def _use_folder(self, name: str) -> None:
        self._folder = Path(name)
        self._panel.show_folder(name)

    def _copy(self, name: str) -> None:
        from writer.exporters import target

        output = self._output(name)
        if output is not None:
            QApplication.clipboard().setText(output.text)
            self._panel.close_card()
            self._window.tell(tr("{0} is on the clipboard.").format(tr(target(name).TITLE)), "good")

    def _output(self, name: str) -> "Output | None":
        try:
            return self._work(name)()
        except WriterError as error:
            self._window.tell(str(error), "error")
            return None

    def _work(self, name: str) -> "Callable[[], Output]":
        """What has to be done for an export; it uses nothing that changes meanwhile."""
        from writer.exporters import exported, target
        from writer.render.templates import DEFAULT
        from writer.story import Story

        session, look = self._window.session, self._window.page_look.template or DEFAULT
        exporter, text, folder = target(name), session.document.story.text, session.folder
        return lambda: exported(exporter, Story.from_text(text), folder, look)

    def _export(self, name: str) -> None:
        """Make the files and write them."""
        from writer.exporters import is_slow, target
        from writer.exporters.base import ZIP

        self._last = name
        name = f"{ZIP}{name}" if self._panel.is_zipped else name
        session = self._window.session
        source = session.path or Path(self._window.flow.suggested_name())
        place = _Place(name, source, self.folder(), session.file.mode if session.file else None)
        if is_slow(target(name)):
            self._panel.close_card()
            self._say(tr("Exporting: {0} …").format(tr(target(name).TITLE)), [], "info")
            self._export_slowly(place, self._work(name))
            return
        output = self._output(name)
        if output is None:
            return
        done = _written(place, output)
        if done.path is not None or done.not_ours:
            self._panel.close_card()
            self._window.ask(*self._told(done, [(tr("Close"), lambda: None)]))
        else:
            self._window.tell(done.refused, "error")

    def _export_slowly(self, place: "_Place", work: "Callable[[], Output]") -> None:
        """Make and write the files while one writes: they are there even if the window is gone by then.

        Each export goes by itself, for a later one may go elsewhere.
        """
        slow = Background(self, exports())
        slow.refused.connect(lambda sentence: self._say(sentence, [], "error"))
        slow.answered.connect(lambda done: self._say(*self._told(done)))
        for over in (slow.refused, slow.answered):
            over.connect(slow.deleteLater)
        slow.ask(lambda: _written(place, work()))

    def _say(self, text: str, actions: "list[Action]", kind: Kind) -> None:
        """Say what became of an export while one writes: no key goes there."""
        self._window.sheets.offer("export", heard(text), actions, kind)

    def _told(
        self, done: "_Done", rest: "Sequence[Action]" = ()
    ) -> "tuple[str, list[Action], Kind]":
        """What is said of an export, and what can be done then; ``rest`` comes last."""
        if done.path is None:
            replace: Action = (tr("Replace"), lambda: self._replace(done))
            cancel: Action = (tr("Cancel"), lambda: None)
            return done.refused, [replace, cancel] if done.not_ours else [], "warning"
        losses = done.output.losses
        folder = QUrl.fromLocalFile(str(done.path.parent))
        show: Action = (tr("Show Folder"), lambda: QDesktopServices.openUrl(folder))
        told = [tr("Exported to {0}").format(done.path), *(heard(str(one)) for one in losses)]
        return " · ".join(told), [show, *rest], "warning" if losses else "good"

    def _replace(self, done: "_Done") -> None:
        again = _written(done.place, done.output, force=True)
        if again.path is None:
            self._window.tell(again.refused, "error")
        else:
            self._window.ask(*self._told(again, [(tr("Close"), lambda: None)]))


def exports() -> QThreadPool:
    """Where exports are made that take long: the program ends when they are written."""
    app = QApplication.instance()
    assert app is not None
    return app.findChild(QThreadPool) or QThreadPool(app)


def _written(place: _Place, output: "Output", *, force: bool = False) -> _Done:
    """Write the files; the story itself is never written over, and other files not unasked."""
    from writer.cli.writing import NotOurs, write_output
    from writer.exporters import target

    exporter = target(place.target)
    try:
        path = write_output(exporter, output, place.source, place.folder, place.mode, force=force)
    except WriterError as error:
        return _Done(place, output, None, str(error), isinstance(error, NotOurs))
    return _Done(place, output, path)
