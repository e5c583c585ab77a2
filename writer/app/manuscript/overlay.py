"""What is drawn over the manuscript's text: quote bars, the read-more rule, hints where to write."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock

from writer.app.fonts import manuscript_font, role_font
from writer.app.layout import MARGIN
from writer.app.theme import current
from writer.story import Block

if TYPE_CHECKING:
    from writer.app.manuscript.editor import Manuscript

_BAR = 3  # pixels
EMPTY_BODY = "Write the lead here, or paste a raw article with Ctrl+Shift+N."
ATTRIBUTION = "Who said it, where, when"


def paint(
    painter: QPainter, manuscript: "Manuscript", lines: list[tuple[QTextBlock, QRectF]]
) -> None:
    """Draw over the lines in view."""
    story = manuscript.story_document.story
    caret = manuscript.textCursor().blockNumber()
    if not story.blocks:
        _paint_hint(painter, manuscript)
    for line, box in lines:
        index = story.block_at_line(line.blockNumber() + 1)
        if index < 0:
            continue
        block = story.blocks[index]
        row = line.blockNumber() + 1 - story.line(index)
        if row >= block.lines:
            continue
        if block.kind in ("quote", "pull-quote"):
            _paint_bar(painter, box, last=row == block.lines - 1)
            _paint_missing_attribution(painter, manuscript, block, line, box)
        elif block.kind == "read-more" and line.blockNumber() != caret:
            _paint_rule(painter, box)


def _paint_bar(painter: QPainter, box: QRectF, *, last: bool) -> None:
    height = box.height() - (4 if last else 0)
    bar = QRectF(MARGIN, box.top() + 2, _BAR, height)
    painter.fillRect(bar, current().color("attribution"))


def _paint_missing_attribution(
    painter: QPainter, manuscript: "Manuscript", block: Block, line: QTextBlock, box: QRectF
) -> None:
    said = block.attribution
    if said is None or said.text or not line.text().rstrip().endswith(("—", "–", "--")):
        return
    row = line.layout().lineAt(0)
    x = row.naturalTextRect().right() + 4
    painter.setFont(manuscript_font(manuscript.text_size * 0.9))
    painter.setPen(current().color("attribution"))
    place = QPointF(MARGIN / 6 + x, box.top() + row.y() + row.ascent())
    painter.drawText(place, ATTRIBUTION)


def _paint_rule(painter: QPainter, box: QRectF) -> None:
    theme = current()
    painter.setFont(role_font())
    label = "Read more"
    width = painter.fontMetrics().horizontalAdvance(label) + 24
    area = box.adjusted(MARGIN, 0, -MARGIN, 0)
    middle = area.center()
    painter.setPen(QPen(theme.color("edge"), 1, Qt.PenStyle.DashLine))
    for start, end in (
        (area.left(), middle.x() - width / 2),
        (middle.x() + width / 2, area.right()),
    ):
        painter.drawLine(QPointF(start, middle.y()), QPointF(end, middle.y()))
    painter.setPen(theme.color("faint"))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, label)


def _paint_hint(painter: QPainter, manuscript: "Manuscript") -> None:
    if manuscript.textCursor().block().text():
        return
    painter.setFont(manuscript_font(manuscript.text_size))
    painter.setPen(current().color("faint"))
    for line, box in manuscript.visible_lines():
        if line.blockNumber() == manuscript.document().blockCount() - 1 or not line.text():
            top = box.top() + line.layout().lineAt(0).y()
            room = QRectF(MARGIN, top, box.width() - 2 * MARGIN, manuscript.height())
            painter.drawText(room, Qt.TextFlag.TextWordWrap, EMPTY_BODY)
            return
