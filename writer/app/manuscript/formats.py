"""How the styles of the manuscript look: fonts and colours."""

from functools import cache, lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QTextCharFormat

from writer.app.look.theme import Theme
from writer.app.manuscript.styles import Styles

SECTION = 1.22  # times the body's size
SUBSECTION = 1.08


@lru_cache(maxsize=256)
def char_format(styles: Styles, theme: Theme, size: float) -> QTextCharFormat:
    """The format of a run with ``styles``; ``size`` is the body's, in points."""
    made = QTextCharFormat()
    _set_shape(made, styles, size)
    colour = _colour(styles, theme)
    if colour is not None:
        made.setForeground(colour)
    return made


def _set_shape(made: QTextCharFormat, styles: Styles, size: float) -> None:
    if "section" in styles:
        made.setFontPointSize(size * SECTION)
    if "subsection" in styles:
        made.setFontPointSize(size * SUBSECTION)
    if styles & {"section", "subsection", "strong"} and "mark" not in styles:
        made.setFontWeight(QFont.Weight.Bold)
    if styles & {"emphasis", "pull-quote"}:
        made.setFontItalic(True)
    if "attribution" in styles:
        made.setFontPointSize(size * 0.9)
    if "note" in styles:
        made.setFontPointSize(size * 0.85)
    if styles & {"code", "table"}:
        made.setFontFamilies(_monospace())
        made.setFontPointSize(size * 0.88)
    if "link" in styles and "mark" not in styles:
        made.setFontUnderline(True)
    if "folded" in styles:
        made.setFontPointSize(1)


def _colour(styles: Styles, theme: Theme) -> QColor | None:
    if "veiled" in styles:
        return QColor(Qt.GlobalColor.transparent)
    for style, name in (
        ("mark", "faint"),
        ("stash", "faint"),
        ("attribution", "attribution"),
        ("note", "attribution"),
        ("code", "quiet"),
    ):
        if style in styles:
            return theme.color(name)
    return None


@cache
def _monospace() -> list[str]:
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families()
