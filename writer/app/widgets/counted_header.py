"""A header on one line: a word, and how many errors, warnings and advice there are."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from writer.app.i18n import number, tr
from writer.app.look.fonts import role_font, ui_font
from writer.app.look.theme import current
from writer.app.widgets.marks import SIZE, paint_mark
from writer.app.widgets.wording import counted

_KINDS = ("error", "warning", "advice")
_GAP = 3  # pixels between a mark and its number
_APART = 7  # pixels before each mark
_LEAST = 30  # pixels that are worth beginning the word in


class CountedHeader(QLabel):
    """Each count is a mark and a number; the whole sentence is in the tip and told to a screen reader.

    Where there is not room for all of it the word gives way, never a count.
    """

    def __init__(self, word: str) -> None:
        super().__init__()
        self._word = word
        self._counts: list[tuple[str, str]] = []
        self.show_counts([])

    def show_counts(self, kinds: Sequence[str]) -> None:
        """Count these severities."""
        counts = [(kind, number(kinds.count(kind))) for kind in _KINDS if kind in kinds]
        said = headline(kinds)
        if (counts, said) != (self._counts, self.accessibleName()):
            self._counts = counts
            self.setAccessibleName(said)
            self.setToolTip(said)
            self.updateGeometry()
            self.update()

    def _counts_width(self) -> int:
        metrics = QFontMetrics(_number_font())
        return sum(
            _APART + round(SIZE) + _GAP + metrics.horizontalAdvance(count)
            for _, count in self._counts
        )

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(role_font())
        width = metrics.horizontalAdvance(self._word) + 2 + self._counts_width()
        return QSize(width, max(metrics.height(), QFontMetrics(_number_font()).height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._counts_width(), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, middle = current(), self.rect().center().y() + 0.5
        with QPainter(self) as painter:
            x = self._paint_word(painter)
            painter.setFont(_number_font())
            metrics = painter.fontMetrics()
            for kind, count in self._counts:
                x += _APART if x else 0
                paint_mark(painter, kind, theme.color(kind), QPointF(x + SIZE / 2, middle), SIZE)
                x += round(SIZE) + _GAP
                painter.setPen(theme.color("quiet"))
                room = self.rect().adjusted(x, 0, 0, 0)
                painter.drawText(
                    room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, count
                )
                x += metrics.horizontalAdvance(count)

    def _paint_word(self, painter: QPainter) -> int:
        """Paint as much of the word as there is room for; give where it ends."""
        room = self.width() - self._counts_width()
        if room < _LEAST:
            return 0
        painter.setFont(role_font())
        painter.setPen(current().color("faint"))
        metrics = painter.fontMetrics()
        word = metrics.elidedText(self._word, Qt.TextElideMode.ElideRight, room)
        painter.drawText(
            self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, word
        )
        return metrics.horizontalAdvance(word)


def headline(kinds: Sequence[str]) -> str:
    """``Problems · 2 errors, 4 warnings``, of the severities of all problems."""
    parts = [
        counted(kinds.count("error"), "error"),
        counted(kinds.count("warning"), "warning"),
        tr("{0:,} advice").format(kinds.count("advice")),
    ]
    said = [part for part in parts if not part.startswith("0 ")]
    return tr("Problems · {0}").format(", ".join(said)) if said else tr("Problems")


def _number_font() -> QFont:
    return ui_font(0.87)
