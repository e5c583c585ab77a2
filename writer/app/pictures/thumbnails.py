"""Small copies of a story's pictures, read in another thread: no key waits for a picture."""

from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

SIZE = QSize(220, 124)  # pixels at most
_MOST = 64  # kept at once


class Thumbnails(QObject):
    """Gives a small picture when it has it, and says ``ready`` when one has been read."""

    ready = Signal()
    _read = Signal(object, object)  # key, QImage

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.folder: Path | None = None
        self._kept: dict[tuple[Path, int], QPixmap | None] = {}
        self._read.connect(self._on_read)

    def look_in(self, folder: Path | None) -> None:
        """The story lies in ``folder`` now."""
        if folder != self.folder:
            self.folder = folder
            self._kept.clear()
            self.ready.emit()

    def path(self, address: str) -> Path | None:
        """The file that an address of the story means."""
        from writer.checks.files import find_file, is_local  # for stories with pictures

        local = self.folder is not None and is_local(address)
        return find_file(self.folder, address) if local and self.folder else None

    def get(self, address: str) -> QPixmap | None:
        """The small picture; None while it is being read, and for what cannot be shown."""
        path = self.path(address)
        try:
            key = (path, path.stat().st_mtime_ns) if path else None
        except OSError:
            key = None
        if key is None:
            return None
        if key not in self._kept:
            if len(self._kept) >= _MOST:
                self._kept.clear()
            self._kept[key] = None
            QThreadPool.globalInstance().start(_Reading(self, key))
        return self._kept[key]

    def _on_read(self, key: tuple[Path, int], image: QImage) -> None:
        if not image.isNull() and key in self._kept:
            self._kept[key] = QPixmap.fromImage(image)
            self.ready.emit()


class _Reading(QRunnable):
    """Reads one picture, never larger than it is shown."""

    def __init__(self, owner: Thumbnails, key: tuple[Path, int]) -> None:
        super().__init__()
        self._owner = owner
        self._key = key

    def run(self) -> None:
        image = read_small(self._key[0])
        try:
            self._owner._read.emit(self._key, image)
        except RuntimeError:
            return  # the window has gone meanwhile


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
        return image
    return image.scaled(
        SIZE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
