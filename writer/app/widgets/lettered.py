"""A line of text with some of its letters bold."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter


def paint_lettered(
    painter: QPainter,
    room: QRect,
    text: str,
    letters: Sequence[int],
    font: QFont,
    colour: QColor,
) -> int:
    """Paint ``text`` with the characters at ``letters`` bold, elided to ``room``.

    Gives the x where it ended, in whole pixels.
    """
    bold = QFont(font)
    bold.setBold(True)
    plain_metrics, bold_metrics = QFontMetrics(font), QFontMetrics(bold)
    chosen = set(letters)
    painter.setPen(colour)
    x = float(room.left())
    base = room.center().y() + (plain_metrics.ascent() - plain_metrics.descent()) / 2 + 0.5
    for is_bold, places in groupby(range(len(text)), key=chosen.__contains__):
        run = "".join(text[at] for at in places)
        metrics = bold_metrics if is_bold else plain_metrics
        left = room.right() - round(x)
        fitting = metrics.elidedText(run, Qt.TextElideMode.ElideRight, left)
        painter.setFont(bold if is_bold else font)
        painter.drawText(QPointF(x, base), fitting)
        x += metrics.horizontalAdvance(fitting)
        if fitting != run:
            break
    return round(x)
