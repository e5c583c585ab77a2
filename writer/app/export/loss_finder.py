"""What each target cannot hold of a story, found out while the window goes on."""

from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal

from writer.app.answers import Answers
from writer.story import Story


class LossFinder(QObject):
    """Asks the targets one after the other; a new question ends the one before."""

    found = Signal(str, object)
    """A target's name, and its losses: a tuple of sentences."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answers = Answers()
        self._answers.came.connect(self._on_found)
        self._number = 0

    def ask(self, text: str, first: str, folder: Path | None = None) -> None:
        """Ask about the story file's ``text``, the target named ``first`` before the others.

        The story's pictures are looked for in ``folder``.
        """
        self._number += 1
        number = self._number
        QThreadPool.globalInstance().start(lambda: self._work(number, text, first, folder))

    def forget(self) -> None:
        """Let no answer come any more."""
        self._number += 1

    def _work(self, number: int, text: str, first: str, folder: Path | None) -> None:
        from writer.exporters import targets
        from writer.exporters.announcing import shows_pictures, unseen_pictures

        answers, story = self._answers, Story.from_text(text)
        unseen = tuple(map(str, unseen_pictures(story, folder)))
        for exporter in sorted(targets(), key=lambda one: first != one.NAME):
            if number != self._number:
                return
            losses = tuple(map(str, exporter.losses(story)))
            losses += unseen if shows_pictures(exporter) else ()
            answers.give((number, exporter.NAME, losses))

    def _on_found(self, answer: tuple[int, str, tuple[str, ...]]) -> None:
        number, name, losses = answer
        if number == self._number:
            self.found.emit(name, losses)
