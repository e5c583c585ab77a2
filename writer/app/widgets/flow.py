"""A row of widgets that goes on in the next line when there is no room left."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lays widgets out like words; a widget wider than the row is made as wide as the row."""

    def __init__(self, parent: QWidget | None = None, across: int = 8, down: int = 6) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._across, self._down = across, down
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        width = sum(item.sizeHint().width() + self._across for item in self._shown())
        return QSize(width, self.minimumSize().height())

    def minimumSize(self) -> QSize:
        tallest = max((item.sizeHint().height() for item in self._shown()), default=0)
        return QSize(40, tallest)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Place the items and give the height they take."""
        x, y, tallest = rect.x(), rect.y(), 0
        for item in self._shown():
            hint = item.sizeHint()
            width = min(hint.width(), rect.width())
            height = _height(item, width)
            if x > rect.x() and x + width > rect.x() + rect.width():
                x, y, tallest = rect.x(), y + tallest + self._down, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, height)))
            x += width + self._across
            tallest = max(tallest, height)
        return y + tallest - rect.y()


def _height(item: QLayoutItem, width: int) -> int:
    """The height an item needs when it is ``width`` wide: words may have to wrap."""
    hint = item.sizeHint()
    if width < hint.width() and item.hasHeightForWidth():
        return item.heightForWidth(width)
    return hint.height()
