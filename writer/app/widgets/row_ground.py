"""What a row of a list stands on when it is current, has the focus, or the mouse is over it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from writer.app.look.theme import current

_RADIUS = 5
_BAR = 3.0  # pixels


def paint_row_ground(painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
    """Paint the ground within ``box``: the focus has a ring, a current row without it a bar.

    The ground alone stands out at 1.2:1, which not everybody sees.
    """
    theme, state = current(), option.state
    selected = bool(state & QStyle.StateFlag.State_Selected)
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    if not (selected or focused or hovered):
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.color("hover" if hovered and not selected else "current"))
    painter.setPen(QPen(theme.color("focus"), 2) if focused else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(box, _RADIUS, _RADIUS)
    if selected and not focused:
        is_right = option.direction == Qt.LayoutDirection.RightToLeft
        left = box.right() - _BAR if is_right else box.left()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(
            QRectF(left, box.top() + 4, _BAR, box.height() - 8), _BAR / 2, _BAR / 2
        )
