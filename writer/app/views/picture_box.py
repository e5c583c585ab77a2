"""The lead picture of a card, or a striped place where there is none."""

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from writer.app.i18n import tr
from writer.app.preview.pictures import media_type
from writer.app.views.background import Background
from writer.app.views.cutting import arial
from writer.app.views.facts import Facts
from writer.app.views.sheet import EDGE, RADIUS, card_rect, rounded

RATIO = 1.91  # width to height, as Facebook and X cut large cards: 1200 x 630
_WIDEST = 1200
_MOST_BYTES = 64 * 2**20
_HEAD = 4096
_SAID = {
    "none": tr("No lead image: cards show none · add 1200 × 630"),
    "remote": tr("The lead image is on another site and is not fetched"),
    "missing": tr("The lead image is not in the story’s folder"),
    "unreadable": tr("The lead image is of a kind that cards do not show"),
}


class PictureBox(QLabel):
    """Shows the picture cut to ``ratio``, its upper corners round; it is read in the background."""

    def __init__(self, ratio: float = RATIO, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ratio = ratio
        self._picture: QImage | None = None
        self._file: tuple[Path, int] | None = None
        self._said = ""
        self._reading = Background(self)
        self._reading.answered.connect(self._on_read)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_facts(self, facts: Facts) -> None:
        """Show a story's lead picture, or say why there is none."""
        file = _version(facts.picture_file)
        if file is None:
            self._file = None
            self._reading.forget()
            self._show(None, _SAID[facts.picture if facts.picture != "local" else "missing"])
        elif file != self._file:
            self._file = file
            path = file[0]
            self._reading.ask(lambda: read_picture(path))
        if file is not None:
            self.setAccessibleName(tr("Lead image: {0}").format(facts.picture_words))

    def image(self) -> QImage | None:
        """The picture that is shown."""
        return self._picture

    def said(self) -> str:
        """The sentence that stands in its place; '' when there is a picture."""
        return self._said

    def _on_read(self, picture: object) -> None:
        found = picture if isinstance(picture, QImage) else None
        self._show(found, "" if found else _SAID["unreadable"])

    def _show(self, picture: QImage | None, said: str) -> None:
        self._picture, self._said = picture, said
        if said:
            self.setAccessibleName(said)
        self.update()

    # Qt's own methods

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(max(self.width(), 100)))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 40)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width / self._ratio)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            box = card_rect(self)
            painter.setClipPath(_round_above(box))
            if self._picture is not None:
                painter.drawImage(box, self._picture, _middle(self._picture, box))
            else:
                _stripes(painter, box)
                painter.setPen(QColor("#5c5852"))
                painter.setFont(arial(13))
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(box.adjusted(20, 8, -20, -8), flags, self._said)
            painter.setClipping(False)
            painter.setPen(QColor(EDGE))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(_round_above(box))


def read_picture(path: Path) -> QImage | None:
    """The picture at ``path``, no wider than a card needs; None when it is none that networks take."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            return None
        with path.open("rb") as file:
            kind = media_type(file.read(_HEAD))
    except OSError:
        return None
    if kind in ("", "image/svg+xml", "image/avif"):
        return None
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and size.width() > _WIDEST:
        reader.setScaledSize(size.scaled(_WIDEST, 10**6, Qt.AspectRatioMode.KeepAspectRatio))
    picture = reader.read()
    return None if picture.isNull() else picture


def _version(path: Path | None) -> tuple[Path, int] | None:
    try:
        return (path, path.stat().st_mtime_ns) if path else None
    except OSError:
        return None


def _middle(picture: QImage, box: QRectF) -> QRectF:
    """The largest part of ``picture`` that has the shape of ``box``, from its middle."""
    width, height = float(picture.width()), float(picture.height())
    shape = box.width() / max(box.height(), 1.0)
    cut = (
        QRectF(0, 0, height * shape, height)
        if width / height > shape
        else QRectF(0, 0, width, width / shape)
    )
    cut.moveCenter(QPointF(width / 2, height / 2))
    return cut


def _round_above(box: QRectF) -> QPainterPath:
    below = QPainterPath()
    below.addRect(box.adjusted(0, RADIUS, 0, 0))
    return rounded(box, RADIUS).united(below)


def _stripes(painter: QPainter, box: QRectF) -> None:
    painter.fillRect(box, QColor("#eeedeb"))
    painter.setPen(QPen(QColor("#e3e1de"), 12))
    at = box.left() - box.height()
    while at < box.right():
        painter.drawLine(QPointF(at, box.bottom()), QPointF(at + box.height(), box.top()))
        at += 34
