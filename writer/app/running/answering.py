"""Opening stories that another start of Writer was asked for, in the window that is there."""

import json
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

from writer.app.running.asking import DONE, GREETING
from writer.storage.claim import Claim

_MOST = 1_000_000  # bytes of a request
Take = Callable[[Sequence[Path]], object]


class Answering(QObject):
    """Listens where ``claim`` says, has ``take`` open what is asked for, and shows ``window``."""

    def __init__(self, window: QWidget, claim: Claim, take: Take) -> None:
        super().__init__(window)
        self._window = window
        self._claim = claim
        self._take = take
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        if not claim.owner.socket or not self._server.listen(claim.owner.socket):
            claim.listens_nowhere()

    def end(self) -> None:
        """Listen no more; the next Writer that starts has the desk."""
        self._server.close()
        self._claim.give_up()

    def _greet(self) -> None:
        """Say that the window is not busy: those who ask wait for that, and not for long."""
        while (peer := self._server.nextPendingConnection()) is not None:
            peer.disconnected.connect(peer.deleteLater)
            peer.readyRead.connect(lambda peer=peer: self._read(peer))
            peer.write(GREETING)

    def _read(self, peer: QLocalSocket) -> None:
        if not peer.canReadLine():
            if peer.bytesAvailable() > _MOST:
                peer.abort()
            return
        stories, token = _understood(bytes(peer.readLine().data()))
        peer.write(DONE)
        peer.flush()
        QTimer.singleShot(0, self, lambda: self._open(stories, token))

    def _open(self, stories: Sequence[Path], token: str) -> None:
        come_forward(self._window, token)
        self._take(stories)


def come_forward(window: QWidget, token: str) -> None:
    """Show a window before all others; ``token`` is a Wayland desktop's leave to do so."""
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt reads it when it asks to be in front
    if window.isMinimized():
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()


def _understood(line: bytes) -> tuple[list[Path], str]:
    """The stories asked for, and the token; none where it is nothing a Writer says."""
    try:
        match json.loads(line):
            case {"stories": list(stories), "token": str(token)}:
                given = [one for one in stories if isinstance(one, str) and "\0" not in one]
                return [Path(one) for one in given if one], token
    except (ValueError, RecursionError):
        return [], ""
    return [], ""
