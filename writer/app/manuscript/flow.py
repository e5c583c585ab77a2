"""Writing in flow: what one writes in stands out, and its line stays where the eyes are."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QTextBlock
from PySide6.QtWidgets import QApplication

from writer.app.look.theme import current
from writer.app.manuscript.standing_out import UNITS, Unit

if TYPE_CHECKING:
    from writer.app.manuscript.editor import Manuscript


class Flow(QObject):
    """Focus mode and typewriter scroll of one manuscript; both are off at first."""

    def __init__(self, manuscript: "Manuscript") -> None:
        super().__init__(manuscript)
        self._manuscript = manuscript
        self._focus = False
        self._typewriter = False
        self._centred_at = 0  # the row the view was put to for the caret
        self._unit = "paragraph"
        self._shown: Unit | None = None  # what stood out when the caret was last seen
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._centre)
        manuscript.caret_moved.connect(lambda _: self._on_caret())

    @property
    def focus(self) -> bool:
        """Whether all but what one writes in steps back."""
        return self._focus

    def set_focus(self, on: bool) -> None:
        """Let all but what one writes in step back, or stand as it was."""
        self._focus = on
        self._manuscript.viewport().update()

    def set_unit(self, unit: str) -> None:
        """What one writes in: the ``sentence``, the ``paragraph`` or the ``section`` at the caret."""
        self._unit = unit
        self._manuscript.viewport().update()

    def set_typewriter(self, on: bool) -> None:
        """Keep the caret's line in the middle, also at the end of the story."""
        self._typewriter = on
        self._manuscript.setCenterOnScroll(on)
        self._manuscript.removeEventFilter(self)
        if on:
            self._manuscript.installEventFilter(self)
        self._centre()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The caret's line is in the middle of a window of another size, and in larger type, too.

        Not when the reader has scrolled elsewhere: the fields, which fold then, give another size.
        """
        resized = event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange)
        if resized and self._manuscript.verticalScrollBar().value() == self._centred_at:
            self._soon.start()
        return False

    def _on_caret(self) -> None:
        self._centre()
        if self._focus and self._unit != "paragraph":
            before, self._shown = self._shown, self._standing_out()
            if before is None or self._shown.start != before.start:
                self._manuscript.viewport().update()  # Qt paints the caret's own line alone

    def _standing_out(self) -> Unit:
        return UNITS[self._unit](self._manuscript)

    def _centre(self) -> None:
        """Not while the mouse selects: the text would run away under it."""
        if self._typewriter and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._manuscript.centerCursor()
            self._centred_at = self._manuscript.verticalScrollBar().value()

    def paint(self, painter: QPainter, lines: list[tuple[QTextBlock, QRectF]]) -> None:
        """Let the lines that are not of the block at the caret step back.

        No channel of a colour may be darker than the theme's ``dimmed`` (lighter, where the theme is
        dark), so words still read at 4.5:1 and the paper stays as it is. Lines with words that are
        selected or were looked for keep their colours: those read on other grounds.
        """
        if not self._focus:
            return
        unit = self._standing_out()
        theme, modes = current(), QPainter.CompositionMode
        dark, light = modes.CompositionMode_Darken, modes.CompositionMode_Lighten
        painter.save()
        painter.setCompositionMode(dark if theme.is_dark else light)
        kept = self._manuscript.layers.lines_with_ground()
        for line, box in lines:
            if line.blockNumber() not in kept:
                for part in unit.outside(line, box):
                    painter.fillRect(part, theme.color("dimmed"))
        painter.restore()
