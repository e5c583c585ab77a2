"""How the manuscript's lines are set: generous spacing, hanging marks, small blank lines.

QPlainTextEdit's own layout has no line spacing, but it is the only one whose cost per key does not
grow with the text. So it lays a paragraph out, and the fresh lines are then spread.
"""

import re

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout, QTextLine
from PySide6.QtWidgets import QPlainTextDocumentLayout

LEADING = 0.32  # of a line's height, added to each line
BLANK = 0.72  # of a line's height, for an empty line between paragraphs
MARGIN = 24.0  # around the text, in pixels; on the right it is room for hanging lines

_MARK = re.compile(
    r"(?:>[ \t]?)+(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?|[ \t]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)"
)


class ManuscriptLayout(QPlainTextDocumentLayout):
    """Lays the manuscript out; positions are pixels from the top left of each paragraph."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        document.setDocumentMargin(MARGIN)

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:  # noqa: N802 (Qt's name)
        """The box of a paragraph; spreads its lines when they were laid out just now."""
        rect = super().blockBoundingRect(block)
        if not block.isVisible():
            return rect
        layout = block.layout()
        count = layout.lineCount()
        if not count:
            return rect
        first = layout.lineAt(0)
        leading = first.height() * LEADING
        if first.y() == 0 and not _is_blank(block):
            rect = _spread(block, layout, rect, leading)
        if _is_blank(block):
            rect.setHeight(first.height() * BLANK)
        else:
            rect.setHeight(rect.height() + leading / 2)
        return rect


def _is_blank(block: QTextBlock) -> bool:
    return block.length() == 1 and block.next().isValid() and block.previous().isValid()


def _spread(block: QTextBlock, layout: QTextLayout, rect: QRectF, leading: float) -> QRectF:
    """Move the lines apart, and those that run on under their mark to the right of it."""
    hang = _hang(block, layout.lineAt(0)) if layout.lineCount() > 1 else 0.0
    grown = leading / 2
    for index in range(layout.lineCount()):
        line = layout.lineAt(index)
        place = line.position()
        line.setPosition(QPointF(place.x() + (hang if index else 0.0), place.y() + grown))
        grown += leading
    return QRectF(rect.x(), rect.y(), rect.width() + hang, rect.height() + grown - leading)


def _hang(block: QTextBlock, first: QTextLine) -> float:
    match = _MARK.match(block.text())
    if match is None:
        return 0.0
    x, _ = first.cursorToX(match.end())  # type: ignore[misc]  # PySide's stubs miss the pair
    return min(x - first.x(), MARGIN)
