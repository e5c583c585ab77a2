"""The margin left of the manuscript: what each block is to the story, and where problems are."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QWidget

from writer.app.i18n import tr
from writer.app.look.fonts import role_font
from writer.app.look.theme import current
from writer.story import Story, role_of

WIDTH = 104  # pixels
_GAP = 16  # between a role name and the text
_DOT = 6
_UNNAMED = tr("Paragraph")
_OPENING = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)

_NAMES = {
    "lead": tr("Lead"),
    "section": tr("Section"),
    "subsection": tr("Subsection"),
    "quote": tr("Quote"),
    "pull-quote": tr("Pull quote"),
    "image": tr("Image"),
    "embed": tr("Embed"),
    "list": tr("List"),
    "table": tr("Table"),
    "code": tr("Code"),
    "html": "HTML",
    "divider": tr("Divider"),
    "stash": tr("Stash"),
    "definitions": tr("Links"),
    "footnote": tr("Footnote"),
}


def role_name(role: str) -> str:
    """A role as the margin names it; '' for what needs no name."""
    return _NAMES.get(role, "")


@dataclass(frozen=True, slots=True)
class Label:
    """A role name beside the block that starts at ``top`` (pixels); ``severity`` '' for none."""

    index: int
    top: float
    height: float
    text: str
    severity: str


def labels_of(
    story: Story,
    lines: Iterable[tuple[QTextBlock, QRectF]],
    end_of_lead: int,
    severities: Mapping[int, str],
) -> Iterator[Label]:
    """The labels of the blocks whose first line is among ``lines`` (in view, with their boxes)."""
    named_lead = False
    for line, box in lines:
        number = line.blockNumber() + 1
        index = story.block_at_line(number)
        if index < 0 or story.line(index) != number:
            continue
        role = role_of(story.blocks[index], index < end_of_lead)
        name = role_name(role)
        if role == "lead" and (named_lead or index > 0):
            name = ""
        named_lead = named_lead or role == "lead"
        row = line.layout().lineAt(0) if line.layout().lineCount() else None
        height, top = (row.height(), box.top() + row.y()) if row else (20.0, 0.0)
        yield Label(index, top, height, name, severities.get(index, ""))


class Margin(QWidget):
    """Draws the labels that the manuscript gives it; each opens the menu of its block.

    What has no name is named while the mouse is over it.
    """

    role_clicked = Signal(int, QPoint)
    """A block's index, and where on the screen its menu belongs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._labels: list[Label] = []
        self._hovered = -1
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Roles of the blocks"))
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 0)

    def show_labels(self, labels: Iterator[Label]) -> None:
        """Show these labels and no others."""
        made = list(labels)
        if made != self._labels:
            self._labels = made
            self.update()

    def labels(self) -> list[Label]:
        """What it shows."""
        return list(self._labels)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setFont(role_font())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for label in self._labels:
                self._paint(painter, label)

    def _paint(self, painter: QPainter, label: Label) -> None:
        theme = current()
        hovered = label.index == self._hovered
        painter.setPen(theme.color(label.severity or ("quiet" if hovered else "faint")))
        width = self.width() - _GAP
        if hovered:
            _paint_arrow(painter, width + 5, label.top + label.height / 2)
        box = QRectF(0, label.top, width, label.height)
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        text = label.text or (_UNNAMED if hovered else "")
        painter.drawText(box, align, text)
        if label.severity:
            used = painter.fontMetrics().horizontalAdvance(text) if text else -6
            middle = label.top + label.height / 2
            _paint_mark(painter, label.severity, width - used - _DOT - 6, middle)

    def _label_at(self, y: float) -> Label | None:
        return next(
            (one for one in self._labels if one.top - 4 <= y <= one.top + one.height + 4), None
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._label_at(event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def _hover(self, label: Label | None) -> None:
        index = label.index if label else -1
        if index != self._hovered:
            self._hovered = index
            shape = Qt.CursorShape.PointingHandCursor if label else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.setToolTip(_tip() if label else "")
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        label = self._label_at(event.position().y())
        if label is None or event.button() not in _OPENING:
            event.ignore()  # a click beside the names belongs to the line
            return
        place = QPoint(max(self.width() - WIDTH, 0), round(label.top + label.height) + 2)
        self.role_clicked.emit(label.index, self.mapToGlobal(place))


def _tip() -> str:
    from writer.app.commands.keys_now import with_key  # the first paint needs no commands

    return with_key(tr("Turn this block into…"), "block.role")


def _paint_arrow(painter: QPainter, x: float, middle: float) -> None:
    """A small arrow down: there is a menu here."""
    painter.save()
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(
        [QPointF(x, middle - 2), QPointF(x + 6, middle - 2), QPointF(x + 3, middle + 2)]
    )
    painter.restore()


def _paint_mark(painter: QPainter, severity: str, x: float, middle: float) -> None:
    """A disc for errors, a triangle for warnings, a ring for advice: shape tells, not colour."""
    colour = painter.pen().color()
    top = middle - _DOT / 2
    if severity == "warning":
        painter.setBrush(colour)
        corners = [
            QPointF(x, top + _DOT),
            QPointF(x + _DOT, top + _DOT),
            QPointF(x + _DOT / 2, top),
        ]
        painter.drawPolygon(corners)
    else:
        painter.setBrush(colour if severity == "error" else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(x, top, _DOT, _DOT))
