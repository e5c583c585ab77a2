"""The window's type: the system's fonts, sizes in points."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

SERIF = ("Charter", "Georgia", "Noto Serif", "Source Serif 4", "DejaVu Serif")
SMALLEST_UI = 9.75
"""Points. A desktop that names no font of its own gives 9, which is small for reading all day."""
BODY = 12.5
"""Points of the manuscript's body text."""


def ui_font(scale: float = 1.0, *, bold: bool = False) -> QFont:
    """The font of buttons, lists and labels; ``scale`` times its normal size."""
    return QFont(_ui(scale, bold))


def role_font() -> QFont:
    """Small spaced capitals for role names in the margin: LEAD, QUOTE, SECTION."""
    font = ui_font(0.8)
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
    return font


def manuscript_font(points: float = BODY, *, bold: bool = False) -> QFont:
    """The serif face of the story's words."""
    font = QFont(list(_serif_families()))
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(points)
    font.setBold(bold)
    return font


def headline_font(points: float = BODY) -> QFont:
    """The headline over a body set in ``points``."""
    font = manuscript_font(points * 1.62, bold=True)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.5)
    return font


@cache
def _serif_families() -> tuple[str, ...]:
    """The serif faces that are installed: an unknown name would let the font system guess."""
    there = set(QFontDatabase.families())
    return tuple(name for name in SERIF if name in there) or ("serif",)


@cache
def _system() -> QFont:
    """Asked for once: Qt 6.11 names the fixed font after GNOME has changed its colours."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)


@cache
def _ui(scale: float, bold: bool) -> QFont:
    font = QFont(_system())
    font.setPointSizeF(max(font.pointSizeF(), SMALLEST_UI) * scale)
    font.setBold(bold)
    return font
