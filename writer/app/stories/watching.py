"""Noticing that the file of the open story was changed, deleted or put back by someone else."""

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from writer.app.aside import Aside
from writer.app.stories.session import Session
from writer.errors import WriterError
from writer.storage import StoryFile
from writer.storage.watching import Found, Watch

EVERY = 1_000  # milliseconds from one look to the next
_SOON = 250  # the same while the file is being written


class Watching(QObject):
    """Looks at the file again and again, in a thread, and tells each thing it finds once."""

    found = Signal(object)  # a Found: changed, gone or unread; ``same`` after one of these

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._watch: Watch | None = None
        self._told: tuple[StoryFile, str, str | None] | None = None
        self._aside = Aside(self)
        self._timer = QTimer(self, singleShot=True, interval=EVERY)
        self._timer.timeout.connect(self._look)
        for known in (session.opened, session.saved):
            known.connect(self._begin)
        app = QCoreApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state)

    def end(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._watch = None

    def _begin(self) -> None:
        path = self._session.path
        if path is None:
            self.end()
        elif self._watch is None or self._watch.path != path:
            self._watch = Watch(path)
            self._timer.start(EVERY)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        """Who comes back from another program may have written with it."""
        if state == Qt.ApplicationState.ApplicationActive and self._timer.isActive():
            self._timer.start(0)

    def _look(self) -> None:
        watch, known = self._watch, self._session.file
        if watch is None or known is None:
            return
        answers: list[Found] = []
        digest = known.digest
        self._aside.do(
            lambda: answers.append(watch.look(digest)),
            lambda error: self._on_look(watch, known, answers, error),
        )

    def _on_look(
        self, watch: Watch, known: StoryFile, answers: list[Found], error: WriterError | None
    ) -> None:
        if watch is not self._watch:
            return
        settling = bool(answers) and answers[0].state == "settling"
        self._timer.start(_SOON if settling else EVERY)
        if error is None and answers and known is self._session.file and not settling:
            self._tell(answers[0], known)

    def _tell(self, found: Found, known: StoryFile) -> None:
        """Tell what is news to those for whom the file is ``known``."""
        told, key = self._told, (known, found.state, found.digest)
        if key == told:
            return
        self._told = key
        if found.state != "same" or (told is not None and told[0] is known and told[1] != "same"):
            self.found.emit(found)
