"""Undo and redo as one who writes expects them: the caret goes back to where it was before."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from writer.app.manuscript.editor import Manuscript


class Steps:
    """Steps back and forth in the history of a manuscript's document.

    Qt puts the caret where it changes the text. Where it was before a step is kept here, by how
    much could be undone at the time, and comes back with the text. Doing a step again that is in
    the fields, which are not in sight, leaves caret and view alone.
    """

    def __init__(self, manuscript: "Manuscript") -> None:
        self._manuscript = manuscript
        self._text = manuscript.document()
        self._kept: dict[int, tuple[int, int]] = {}
        self._depth = 0  # how much could be undone when it was last looked at
        self._began = False
        self._text.undoCommandAdded.connect(self._on_step)
        self._text.undoAvailable.connect(self._on_available)
        manuscript.story_document.replaced.connect(self._kept.clear)

    def begin(self) -> None:
        """A step begins: keep where the caret is and what is selected."""
        self._look()
        self._forget(self._depth)
        cursor = self._manuscript.textCursor()
        self._kept[self._depth] = cursor.anchor(), cursor.position()
        self._began = True

    def _on_step(self) -> None:
        """A step was made: nothing that was kept comes back if it did not begin here."""
        self._forget(self._depth + self._began)
        self._began = False
        self._look()

    def _on_available(self, available: bool) -> None:
        if not available:  # also when the whole history was forgotten
            self._look()

    def _look(self) -> None:
        self._depth = self._text.availableUndoSteps()

    def _forget(self, depth: int) -> None:
        while self._kept and next(reversed(self._kept)) >= depth:
            self._kept.popitem()

    def take_over(self, menu: QMenu) -> None:
        """Have Undo and Redo in Qt's own menu of a text do what they do everywhere else."""
        for name, step in (
            ("edit-undo", self._manuscript.undo),
            ("edit-redo", self._manuscript.redo),
        ):
            action = menu.findChild(QAction, name)
            if action is not None:
                action.triggered.disconnect()
                action.triggered.connect(step)

    def back(self, undo: Callable[[], None]) -> None:
        """Undo, and put the caret back, or select again what was selected."""
        self._step(undo)
        kept = self._kept.get(self._depth)
        if kept is not None:
            self._manuscript.select(*kept)

    def forth(self, redo: Callable[[], None]) -> None:
        """Do again what was undone."""
        self._step(redo)

    def _step(self, step: Callable[[], None]) -> None:
        manuscript, bar = self._manuscript, self._manuscript.verticalScrollBar()
        before, seen = manuscript.textCursor(), bar.value()
        with manuscript.held():
            step()
            if manuscript.textCursor().position() < manuscript.body_start():
                manuscript.setTextCursor(before)
                bar.setValue(seen)
        self._look()
