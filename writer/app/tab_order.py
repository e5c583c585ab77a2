"""The order in which Tab goes through a window: as one reads it, whenever its parts were made."""

from collections.abc import Iterator
from functools import cmp_to_key

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from writer.app.widgets.card import Card


def step(ground: QWidget, forward: bool) -> bool:
    """Put the focus on the stop after the one that has it, or the one before; around at the ends."""
    found = list(stops(ground))
    if not found:
        return False
    here = _place(found)
    stop = found[(here + 1) % len(found) if forward else max(here, 0) - 1]
    reason = Qt.FocusReason
    stop.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
    part = stop.parentWidget()
    while part is not None and part is not ground:  # what is scrolled away is scrolled to
        if isinstance(part, QScrollArea):
            part.ensureWidgetVisible(stop)
        part = part.parentWidget()
    return True


def stops(ground: QWidget) -> Iterator[QWidget]:
    """What Tab goes to: row by row, from left to right, and what stands within something after it."""
    for child in sorted(_parts(ground), key=cmp_to_key(_compare)):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None:
            yield child
        yield from stops(child)


def _parts(ground: QWidget) -> list[QWidget]:
    return [
        child
        for child in ground.children()
        if isinstance(child, QWidget)
        and not child.isWindow()
        and child.isVisible()
        and child.isEnabled()
    ]


def _compare(one: QWidget, other: QWidget) -> int:
    """Which of two parts of the same widget is read first; what floats over them comes last."""
    floats = isinstance(one, Card) - isinstance(other, Card)
    if floats:
        return floats
    mine, its = one.geometry(), other.geometry()
    shared = min(mine.bottom(), its.bottom()) - max(mine.top(), its.top())
    if shared > min(mine.height(), its.height()) // 2:  # they stand beside each other
        across = mine.left() - its.left()
        return across if one.layoutDirection() == Qt.LayoutDirection.LeftToRight else -across
    return mine.top() - its.top()


def _place(found: list[QWidget]) -> int:
    """Where the focus is among the stops; -1 before all of them."""
    focused: QWidget | None = QApplication.focusWidget()
    while focused is not None:
        if focused in found:
            return found.index(focused)
        focused = focused.parentWidget()
    return -1
