"""The window's icons: our own drawings in ``resources/icons``, in the theme's colours.

Every drawing is 20 by 20 with one stroke width, in ``currentColor``.
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from writer import resources
from writer.app.look.theme import Theme, current

SIZE = 20


@lru_cache(maxsize=1)
def names() -> tuple[str, ...]:
    """Every icon there is."""
    return tuple(sorted(file.stem for file in resources.path("icons").glob("*.svg")))


def icon(name: str, theme: Theme | None = None, colour: str = "quiet") -> QIcon:
    """The icon ``name`` in ``theme`` (the current one), ``colour`` being a colour's name there.

    Raises OSError when there is no such drawing.
    """
    theme = theme or current()
    if name not in names():
        raise FileNotFoundError(f"there is no icon “{name}”")
    return _icon(name, getattr(theme, colour), theme.ink, theme.disabled)


@lru_cache(maxsize=512)
def _icon(name: str, normal: str, active: str, disabled: str) -> QIcon:
    return QIcon(_Drawing(name, normal, active, disabled))


class _Drawing(QIconEngine):
    """Draws an icon when it is first seen, in the size it is seen in: most wait in closed menus."""

    def __init__(self, name: str, normal: str, active: str, disabled: str) -> None:
        super().__init__()
        self._name = name
        self._colours = normal, active, disabled

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Called by Qt; ``size`` is in the pixels of the screen."""
        return _picture(self._name, self._colour(mode, state), min(size.width(), size.height()))

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Called by Qt where it draws an icon itself."""
        ratio = painter.device().devicePixelRatioF()
        side = min(rect.width(), rect.height())
        box = QRect(0, 0, side, side)
        box.moveCenter(rect.center())
        painter.drawPixmap(box, self.pixmap(box.size() * ratio, mode, state))

    def clone(self) -> QIconEngine:
        """Called by Qt when an icon is changed that is used elsewhere too."""
        return _Drawing(self._name, *self._colours)

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        normal, active, disabled = self._colours
        if mode == QIcon.Mode.Disabled:
            return disabled
        return active if mode == QIcon.Mode.Active or state == QIcon.State.On else normal


@lru_cache(maxsize=512)
def _picture(name: str, colour: str, side: int) -> QPixmap:
    return draw(name, colour, side)


def draw(name: str, colour: str, size: int = SIZE, ratio: float = 1.0) -> QPixmap:
    """The drawing ``name`` as a square picture of ``size`` pixels, in ``colour`` (``#rrggbb``)."""
    from PySide6.QtSvg import QSvgRenderer  # when the first one is drawn

    svg = resources.read_text("icons", f"{name}.svg").replace("currentColor", colour)
    side = round(size * ratio)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
