"""The mark of a severity: a shape of its own as well as a colour, so that neither is needed alone."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from writer.app.i18n import tr

SIZE = 9.0
"""Width and height of a mark in pixels."""

NAMES = {
    "error": tr("error", "a severity"),
    "warning": tr("warning", "a severity"),
    "advice": tr("advice", "a severity"),
    "good": tr("ready", "no problem"),
}
"""What a screen reader is told."""


def paint_mark(
    painter: QPainter, severity: str, colour: QColor, centre: QPointF, size: float = SIZE
) -> None:
    """Draw the mark of ``severity``: error a disc, warning a triangle, advice a ring, good a tick."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = size / 2
    box = QRectF(centre.x() - half, centre.y() - half, size, size)
    if severity in ("advice", "good"):
        pen = QPen(colour, max(1.5, size / 5))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
    match severity:
        case "warning":
            painter.drawPolygon(_triangle(box))
        case "advice":
            inset = size / 8
            painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
        case "good":
            painter.drawPolyline(_tick(box))
        case _:
            painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()


def _triangle(box: QRectF) -> QPolygonF:
    top = QPointF(box.center().x(), box.top())
    return QPolygonF([top, box.bottomRight(), box.bottomLeft()])


def _tick(box: QRectF) -> QPolygonF:
    left, top, side = box.left(), box.top(), box.width()
    return QPolygonF(
        [
            QPointF(left + side * 0.05, top + side * 0.55),
            QPointF(left + side * 0.4, top + side * 0.9),
            QPointF(left + side * 0.95, top + side * 0.15),
        ]
    )
