"""The window's icons: our own drawings in ``resources/icons``, in the theme's colours.

Every drawing is 20 by 20 with one stroke width, in ``currentColor``.
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from writer import resources
from writer.app.theme import Theme, current

SIZE = 20
_RATIOS = (1.0, 2.0, 3.0)
"""Device pixels per pixel that are drawn ahead; Qt scales between them."""


def names() -> tuple[str, ...]:
    """Every icon there is."""
    return tuple(sorted(file.stem for file in resources.path("icons").glob("*.svg")))


def icon(name: str, theme: Theme | None = None, colour: str = "quiet") -> QIcon:
    """The icon ``name`` in ``theme`` (the current one), ``colour`` being a colour's name there.

    Raises OSError when there is no such drawing.
    """
    theme = theme or current()
    return _icon(name, getattr(theme, colour), theme.ink, theme.disabled)


@lru_cache(maxsize=512)
def _icon(name: str, normal: str, active: str, disabled: str) -> QIcon:
    made = QIcon()
    for ratio in _RATIOS:
        made.addPixmap(draw(name, normal, ratio=ratio), QIcon.Mode.Normal)
        made.addPixmap(draw(name, active, ratio=ratio), QIcon.Mode.Active)
        made.addPixmap(draw(name, active, ratio=ratio), QIcon.Mode.Normal, QIcon.State.On)
        made.addPixmap(draw(name, disabled, ratio=ratio), QIcon.Mode.Disabled)
    return made


def draw(name: str, colour: str, size: int = SIZE, ratio: float = 1.0) -> QPixmap:
    """The drawing ``name`` as a square picture of ``size`` pixels, in ``colour`` (``#rrggbb``)."""
    svg = resources.read_text("icons", f"{name}.svg").replace("currentColor", colour)
    side = round(size * ratio)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
