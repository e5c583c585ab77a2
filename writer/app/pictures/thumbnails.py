"""Small copies of a story's pictures, looked for and read in another thread: no key waits for a disk."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from writer.app.answers import Answers
from writer.story.beside import find_file, is_local

SIZE = QSize(220, 124)  # pixels at most
_MOST = 64  # kept at once
_MOST_PIXELS = 80_000_000
_FRESH = 1.0  # seconds after which it is looked whether the file is still the same
_Stamp = tuple[Path, int, int] | None
"""A file, when it was changed and how large it is; None where there is none."""


@dataclass(slots=True)
class _Small:
    """What is known of the picture that an address means."""

    looked: float
    """when it was looked for last"""
    stamp: _Stamp = None
    is_known: bool = False
    pixmap: QPixmap | None = None


class Thumbnails(QObject):
    """Gives a small picture when it has it, and says ``ready`` when more is known of one."""

    ready = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.folder: Path | None = None
        self._smalls: dict[str, _Small] = {}
        self._answers = Answers()
        self._answers.came.connect(self._on_read)

    def look_in(self, folder: Path | None) -> None:
        """The story lies in ``folder`` now."""
        if folder != self.folder:
            self.folder = folder
            self._smalls.clear()
            self.ready.emit()

    def path(self, address: str) -> Path | None:
        """The file that an address of the story means; asks the disk."""
        local = self.folder is not None and is_local(address)
        return find_file(self.folder, address) if local and self.folder else None

    def get(self, address: str) -> QPixmap | None:
        """The small picture; None while it is being read, and for what cannot be shown."""
        small = self._look(address)
        return small.pixmap if small is not None else None

    def is_missing(self, address: str) -> bool:
        """Whether it is known that a file is meant which is not there."""
        if self.folder is None:
            return is_local(address)
        small = self._look(address)
        return small is not None and small.is_known and small.stamp is None

    def look_again(self, addresses: Iterable[str]) -> None:
        """These files are others now: read them when they are next shown."""
        for address in addresses:
            if address in self._smalls:
                self._smalls[address].looked -= 2 * _FRESH
        self.ready.emit()

    def _look(self, address: str) -> _Small | None:
        """What is known; None for an address that means no file beside the story."""
        if self.folder is None or not is_local(address):
            return None
        small, now = self._smalls.get(address), monotonic()
        if small is None:
            if len(self._smalls) >= _MOST:
                self._smalls.clear()
            small = self._smalls[address] = _Small(looked=now - 2 * _FRESH)
        if now - small.looked > _FRESH:
            small.looked = now
            QThreadPool.globalInstance().start(_Reading(self._answers, self.folder, address, small))
        return small

    def _on_read(self, answer: tuple[Path, str, _Stamp, QImage]) -> None:
        folder, address, stamp, image = answer
        small = self._smalls.get(address)
        if small is None or folder != self.folder:
            return
        small.stamp, small.is_known = stamp, True
        small.pixmap = None if image.isNull() else QPixmap.fromImage(image)
        self.ready.emit()


class _Reading(QRunnable):
    """Looks for one picture and reads it if it is another than before, never larger than it is shown."""

    def __init__(self, answers: Answers, folder: Path, address: str, known: _Small) -> None:
        super().__init__()
        self._answers = answers
        self._folder = folder
        self._address = address
        self._known = (known.stamp, known.is_known)

    def run(self) -> None:
        stamp = _stamp(self._folder, self._address)
        if (stamp, True) == self._known:
            return
        image = read_small(stamp[0]) if stamp is not None else QImage()
        self._answers.give((self._folder, self._address, stamp, image))


def _stamp(folder: Path, address: str) -> _Stamp:
    path = find_file(folder, address)
    try:
        status = path.stat() if path is not None else None
    except OSError:
        return None
    return (path, status.st_mtime_ns, status.st_size) if path and status else None


def read_small(path: Path) -> QImage:
    """A picture in at most SIZE; a null one for what is no picture."""
    from writer.storage.pictures import is_picture

    if not is_picture(path):
        return QImage()
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and (size.width() > SIZE.width() * 2 or size.height() > SIZE.height() * 2):
        reader.setScaledSize(
            size.scaled(SIZE * 2, Qt.AspectRatioMode.KeepAspectRatioByExpanding).boundedTo(size)
        )
    image = reader.read()
    if image.isNull():
        image = _as_pillow_reads(path)
    if image.isNull():
        return image
    return image.scaled(
        SIZE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _as_pillow_reads(path: Path) -> QImage:
    """Of kinds that Qt does not know here (AVIF): read by Pillow; a null one for what it cannot."""
    import warnings

    from PIL import Image, ImageOps  # takes long to load

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(path) as opened:
                if opened.width * opened.height > _MOST_PIXELS:
                    return QImage()
                opened.thumbnail((2 * SIZE.width(), 2 * SIZE.height()))
                shown = ImageOps.exif_transpose(opened).convert("RGBA")
    except Exception:  # decoders raise all there is on hostile files; each means the same
        return QImage()
    pixels, kind = shown.tobytes(), QImage.Format.Format_RGBA8888
    # Qt does not hold the bytes that it is given: they have to live until they are copied.
    image = QImage(pixels, shown.width, shown.height, 4 * shown.width, kind).copy()
    del pixels
    return image
