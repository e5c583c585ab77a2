"""The part of an editor that shows its text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget


def own_viewport() -> QWidget:
    """A viewport like Qt's own, which PySide knows already.

    To say what a widget made by Qt is, it readies every kind of widget there is, which takes longer
    than showing a story.
    """
    made = QWidget()
    made.setObjectName("qt_scrollarea_viewport")
    made.setBackgroundRole(QPalette.ColorRole.Base)
    made.setAutoFillBackground(True)
    made.setAcceptDrops(True)
    made.setCursor(Qt.CursorShape.IBeamCursor)
    return made
