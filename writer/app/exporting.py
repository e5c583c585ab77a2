"""Exporting from the window: what each target cannot hold, then the files."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog

from writer.app.export_panel import ExportPanel, Target
from writer.app.loss_finder import LossFinder
from writer.app.notice import Kind
from writer.errors import WriterError

if TYPE_CHECKING:
    from writer.app.window import Window
    from writer.exporters import Output


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
        from writer.exporters import is_text, targets  # loaded when needed: the window opens sooner

        story = self._window.document.story
        problems = self._window.checking.check()
        self._errors = [at for at, one in enumerate(problems) if one.severity == "error"]
        listed = [Target(one.NAME, one.TITLE, None, is_text(one)) for one in targets()]
        self._panel.open(listed, [problems[at].message for at in self._errors], self._last)
        self._panel.show_folder(str(self.folder()))
        self._finder.ask(story.text, self._panel.target())

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
        dialog = QFileDialog(self._window, "Export into")
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
            self._window.tell(f"{target(name).TITLE} is on the clipboard.", "good")

    def _output(self, name: str) -> "Output | None":
        from writer.exporters import exported, target
        from writer.render.templates import DEFAULT

        session, look = self._window.session, self._window.page_look.template or DEFAULT
        try:
            return exported(target(name), session.document.story, session.folder, look)
        except WriterError as error:
            self._window.tell(str(error), "error")
            return None

    def _export(self, name: str) -> None:
        """Write the files; the story itself is never written over."""
        from writer.cli.writing import write_output
        from writer.exporters import target

        output = self._output(name)
        if output is None:
            return
        session = self._window.session
        source = session.path or Path(self._window.flow.suggested_name())
        mode = session.file.mode if session.file else None
        try:
            path = write_output(target(name), output, source, self.folder(), mode)
        except WriterError as error:
            self._window.tell(str(error), "error")
            return
        self._last = name
        self._panel.close_card()
        folder = QUrl.fromLocalFile(str(path.parent))
        show = ("Show folder", lambda: QDesktopServices.openUrl(folder))
        told = " · ".join([f"Exported to {path}", *map(str, output.losses)])
        kind: Kind = "warning" if output.losses else "good"
        self._window.ask(told, [show, ("Close", lambda: None)], kind)
