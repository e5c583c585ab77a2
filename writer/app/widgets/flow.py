"""A row of widgets that goes on in the next line when there is no room left."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lays widgets out like words; a widget wider than the row is made as wide as the row."""

    def __init__(
        self,
        parent: QWidget | None = None,
        across: int = 8,
        down: int = 6,
        *,
        at_right: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._across, self._down, self._at_right = across, down, at_right
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
        y = rect.y()
        for line in self._lines(rect.width()):
            taken = sum(size.width() for _, size in line) + self._across * (len(line) - 1)
            x = rect.x() + (rect.width() - taken if self._at_right else 0)
            for item, size in line:
                if move:
                    item.setGeometry(QRect(QPoint(x, y), size))
                x += size.width() + self._across
            y += max(size.height() for _, size in line) + self._down
        return max(0, y - self._down - rect.y())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items that go on each line, with their sizes."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = 0
        for item in self._shown():
            size = QSize(min(item.sizeHint().width(), width), 0)
            size.setHeight(_height(item, size.width()))
            if not lines or size.width() > left:
                lines.append([])
                left = width
            lines[-1].append((item, size))
            left -= size.width() + self._across
        return lines


def _height(item: QLayoutItem, width: int) -> int:
    """The height an item needs when it is ``width`` wide: words may have to wrap."""
    hint = item.sizeHint()
    if width < hint.width() and item.hasHeightForWidth():
        return item.heightForWidth(width)
    return hint.height()
