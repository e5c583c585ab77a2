"""How the manuscript's lines are set: generous spacing, hanging marks, small blank lines.

QPlainTextEdit's own layout has no line spacing, but it is the only one whose cost per key does not
grow with the text. So it lays a paragraph out, and the fresh lines are then spread.
"""

import re

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout, QTextLine
from PySide6.QtWidgets import QPlainTextDocumentLayout

LEADING = 0.32  # of a line's height, added to each line
BLANK = 0.72  # of a line's height, for an empty line between paragraphs
MARGIN = 24.0  # beside the text, in pixels
HEAD = 14.0  # over the first line of the body, in pixels
PICTURE = 138.0  # under the line of a picture, for a small copy of it, in pixels
STRIP = 66.0  # the same for pictures among words

_PICTURE = re.compile(r"!\[(?:[^\]\\]|\\.)*\]\(\s*(<[^<>]*>|[^\s()<>]+)")
_MARK = re.compile(
    r"(?:>[ \t]?)+(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?|[ \t]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)"
)


class ManuscriptLayout(QPlainTextDocumentLayout):
    """Lays the manuscript out; positions are pixels from the top left of each paragraph."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        document.setDocumentMargin(MARGIN)

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """The box of a paragraph; spreads its lines when they were laid out just now."""
        rect = super().blockBoundingRect(block)  # asked hundreds of times a key: each call counts
        tall, layout = rect.height(), block.layout()
        if not tall or not layout.lineCount():
            return rect  # hidden
        if is_folded(block.userState()):
            rect.setHeight(0)
            return rect
        first = layout.lineAt(0)
        height = first.height()
        if block.length() == 1 and _is_blank(block):
            rect.setHeight(height * BLANK)
            return rect
        leading = height * LEADING
        if first.y() == 0:
            _spread(block, layout, leading)
            rect = QRectF(rect.topLeft(), layout.boundingRect().bottomRight())
            tall = rect.height()
        rect.setHeight(tall + leading / 2 + _room_for_pictures(block.text()))
        return rect


def is_folded(state: int) -> bool:
    """Whether a line of this state takes no room, as one of a stash that the caret is not in."""
    return state > 0 and state % 2 == 1


def holds_picture(line: str) -> bool:
    """Whether a line is a picture and nothing else."""
    is_one = line.startswith("![") and line.rstrip().endswith(")") and "](" in line
    return is_one and line.count("![") == 1


def pictures_among_words(line: str) -> list[tuple[int, str]]:
    """The pictures that stand among the words of a line: where each starts in it, and its address."""
    if "![" not in line or holds_picture(line):
        return []
    return [(found.start(), found[1].strip("<>")) for found in _PICTURE.finditer(line)]


def _room_for_pictures(line: str) -> float:
    if "![" not in line:
        return 0.0  # each line is asked often
    return PICTURE if holds_picture(line) else STRIP if _PICTURE.search(line) else 0.0


def _is_blank(block: QTextBlock) -> bool:
    """Whether a line without words parts two others."""
    return block.next().isValid() and not _is_first(block)


def _is_first(block: QTextBlock) -> bool:
    before = block.previous()
    return not before.isValid() or not before.isVisible()


def _spread(block: QTextBlock, layout: QTextLayout, leading: float) -> None:
    """Move the lines apart, and set those that run on under their mark to the right of it."""
    hang = _hang(block, layout.lineAt(0)) if layout.lineCount() > 1 else 0.0
    if hang:
        _set_hanging(layout, hang)
    grown = leading / 2 + (HEAD if _is_first(block) else 0.0)
    from_right = block.textDirection() == Qt.LayoutDirection.RightToLeft
    for index in range(layout.lineCount()):
        line = layout.lineAt(index)
        # Qt's plain layout leaves what is read from the right at the left.
        shift = line.width() - line.naturalTextWidth() if from_right else 0.0
        line.setPosition(line.position() + QPointF(shift, grown))
        grown += leading


def _set_hanging(layout: QTextLayout, hang: float) -> None:
    """Break the lines anew: those after the first are narrower and further right."""
    first = layout.lineAt(0)
    left, width = first.x(), first.width()
    y = 0.0
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        shift = hang if y else 0.0
        line.setLineWidth(width - shift)
        line.setPosition(QPointF(left + shift, y))
        y += line.height()
        line = layout.createLine()
    layout.endLayout()


def _hang(block: QTextBlock, first: QTextLine) -> float:
    match = _MARK.match(block.text())
    if match is None or block.textDirection() == Qt.LayoutDirection.RightToLeft:
        return 0.0  # from the right, what runs on stands under the mark
    place: object = first.cursorToX(match.end())
    x = place[0] if isinstance(place, tuple) else 0.0  # (x, cursor), whatever the stubs say
    return float(min(x - first.x(), first.width() / 3))
