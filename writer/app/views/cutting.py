"""Where others cut a story's words: by pixels, by lines or by characters.

Search engines and networks set titles in Arial or in something as wide. Liberation Sans and Arimo
were made with Arial's widths, Nimbus Sans with Helvetica's, which Arial's are; the first of them that
is installed measures.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QTextLayout, QTextOption

LIKE_ARIAL = ("Arial", "Liberation Sans", "Arimo", "Nimbus Sans", "Helvetica", "FreeSans")
_ELLIPSIS = " …"
_LONGEST = 5_000  # characters measured; nobody shows as many


@dataclass(frozen=True, slots=True)
class Cut:
    """A text in two parts, which joined are the whole. ``over``: pixels or characters too many."""

    shown: str
    lost: str = ""
    over: int = 0


def arial(pixels: int, *, bold: bool = False) -> QFont:
    """Arial, or what is as wide, in ``pixels``; widths are those of the design, not of the screen."""
    font = QFont(list(_families()))
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(pixels)
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@cache
def _families() -> tuple[str, ...]:
    """Those installed; where two makers have one of a name, Qt writes the maker's behind it."""
    there = [name for name in QFontDatabase.families() if QFontDatabase.isSmoothlyScalable(name)]
    found = [name for like in LIKE_ARIAL for name in there if name.partition(" [")[0] == like]
    return tuple(found) or ("sans-serif",)


def width_of(text: str, font: QFont) -> float:
    """Pixels that ``text`` takes on one line."""
    return QFontMetricsF(font).horizontalAdvance(text[:_LONGEST])


def cut_to_width(text: str, font: QFont, most: float) -> Cut:
    """``text`` as one line of ``most`` pixels shows it, room for the ellipsis kept."""
    width = width_of(text, font)
    if width <= most:
        return Cut(text)
    room = most - width_of(_ELLIPSIS, font)
    at = _last(len(text), lambda count: width_of(text[:count], font) <= room)
    return _at_word(text, at, math.ceil(width - most))


def cut_to_count(text: str, most: int) -> Cut:
    """``text`` in at most ``most`` characters, one of them the ellipsis."""
    if len(text) <= most:
        return Cut(text)
    return _at_word(text, most - 1, len(text) - most)


def cut_to_lines(text: str, font: QFont, width: float, most: int) -> Cut:
    """``text`` in at most ``most`` lines of ``width`` pixels; ``over`` counts characters."""
    if _lines(text, font, width) <= most:
        return Cut(text)
    at = _last(
        min(len(text), _LONGEST), lambda n: _lines(text[:n] + _ELLIPSIS, font, width) <= most
    )
    cut = _at_word(text, at, 0)
    return Cut(cut.shown, cut.lost, len(cut.lost.strip()))


def _last(most: int, fits: Callable[[int], bool]) -> int:
    """The greatest count up to ``most`` that fits, if every smaller one does."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if fits(middle):
            low = middle
        else:
            high = middle - 1
    return low


def _at_word(text: str, at: int, over: int) -> Cut:
    """Cut at the end of a word, unless that would leave less than half."""
    if not text[at : at + 1].isspace():
        space = text.rfind(" ", 0, at + 1)
        at = space if space > at // 2 else at
    kept = len(text[:at].rstrip())
    return Cut(text[:kept], text[kept:], over)


def _lines(text: str, font: QFont, width: float) -> int:
    layout = QTextLayout(text[:_LONGEST], font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    count = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        count += 1
    layout.endLayout()
    return count
