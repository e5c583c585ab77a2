"""The ring around what has the focus, for widgets that the style sheet cannot give one."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from writer.app.look.theme import current


def paint_focus(widget: QWidget, rect: QRect) -> None:
    """Draw the ring within ``rect`` of a widget that is being painted."""
    with QPainter(widget) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current().color("focus"), 2))
        painter.drawRoundedRect(QRectF(rect).adjusted(3, 1, -3, -1), 6, 6)
