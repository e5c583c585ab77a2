"""Noticing that pictures of the story were changed, came or went on disk, and showing them anew."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from writer.app.aside import Aside
from writer.checks.rules.image_broken import pictures
from writer.errors import WriterError
from writer.story import Block
from writer.story.beside import find_file

if TYPE_CHECKING:
    from writer.app.window import Window

_EVERY = 1_500  # milliseconds from one look to the next
_Stamp = tuple[str, int, int, int] | None
"""The file an address means, when it was changed, how large it is, its number; None where there is none."""
_Stamps = dict[str, _Stamp]


class PictureWatch(QObject):
    """Looks at the pictures of the window's story again and again, in a thread."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._folder: Path | None = None
        self._stamps: _Stamps = {}
        self._aside = Aside(self)
        self._timer = QTimer(self, singleShot=True, interval=_EVERY)
        self._timer.timeout.connect(self._look)
        for known in (window.session.opened, window.session.saved):
            known.connect(self._begin)

    def end(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._folder = None

    def _begin(self) -> None:
        folder = self._window.session.folder
        if folder != self._folder:
            self._stamps = {}
        self._folder = folder
        if folder is not None and not self._timer.isActive():
            self._timer.start()

    def _look(self) -> None:
        folder, blocks = self._folder, self._window.document.story.blocks
        if folder is None:
            return
        found: _Stamps = {}
        self._aside.do(
            lambda: found.update(_stamps(folder, blocks)),
            lambda error: self._on_look(folder, found, error),
        )

    def _on_look(self, folder: Path, found: _Stamps, error: WriterError | None) -> None:
        if self._folder is None:
            return
        self._timer.start()
        if error is None and folder == self._folder:
            before, self._stamps = self._stamps, found
            changed = {one for one, stamp in found.items() if before.get(one, stamp) != stamp}
            if changed:
                self._show_again(frozenset(changed))

    def _show_again(self, changed: frozenset[str]) -> None:
        """Show what was changed in the text, on the page, and in the problems."""
        window = self._window
        window.manuscript.thumbnails.look_again(changed)
        blocks = window.document.story.blocks
        window.preview.show_pictures_again(
            [at for at, block in enumerate(blocks) if changed & _addresses(block)], changed
        )
        window.checking.look_again()


def _addresses(block: Block) -> frozenset[str]:
    return frozenset(one.address for one in pictures(block) or ())


def _stamps(folder: Path, blocks: tuple[Block, ...]) -> _Stamps:
    found: _Stamps = {}
    for block in blocks:
        for address in _addresses(block):
            if address not in found:
                found[address] = _stamp(folder, address)
    return found


def _stamp(folder: Path, address: str) -> _Stamp:
    path = find_file(folder, address)
    try:
        status = path.stat() if path is not None else None
    except OSError:
        return None
    return (str(path), status.st_mtime_ns, status.st_size, status.st_ino) if status else None
