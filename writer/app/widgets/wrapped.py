"""Words laid out in a given width; a word that is longer than the line is broken, never cut."""

from functools import lru_cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

_LEADING = 1.12
"""Height of a line, times what the font asks for: small type in several lines reads better."""


@lru_cache(maxsize=2048)
def lay_out(text: str, font: QFont, width: int) -> tuple[QTextLayout, float]:
    """The laid-out text and its height in pixels. Draw it with ``layout.draw(painter, point)``."""
    layout = QTextLayout(text, font)
    layout.setTextOption(_option())
    layout.setCacheEnabled(True)
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, height + line.height() * (_LEADING - 1) / 2))
        height += line.height() * _LEADING
    layout.endLayout()
    return layout, max(height, QFontMetricsF(font).height())


def widest(layout: QTextLayout) -> float:
    """The width of the longest line, in pixels."""
    lines = (layout.lineAt(at) for at in range(layout.lineCount()))
    return max((line.naturalTextWidth() for line in lines), default=0.0)


def _option() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
