"""Notices: a line over the story that says something and offers what to do, instead of a dialog."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from writer.app.announce import announce
from writer.app.i18n import tr
from writer.app.look import icons
from writer.app.look.theme import current
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.flow import FlowLayout
from writer.app.widgets.labels import label

Kind = Literal["info", "warning", "error", "good"]
_COLOURS = {"info": "advice", "warning": "warning", "error": "error", "good": "good"}
_LINE = 28  # pixels: the first line is as high as the buttons beside it
_ICONS = {"info": "advice", "warning": "warning", "error": "error", "good": "ready"}


_WIDE = 640
"""Pixels from which the buttons stand beside the words."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What to say. ``actions`` are pairs of an id and its words; the first is the one offered most.

    A notice with the ``id`` of one that is shown takes its place. ``cancel`` is the action that Esc
    and the × stand for, '' for just closing.
    """

    id: str
    text: str
    kind: Kind = "info"
    actions: tuple[tuple[str, str], ...] = ()
    cancel: str = ""
    detail: str = ""


def unsaved(name: str) -> Notice:
    """The question when a story with unsaved changes is to be closed."""
    actions = (("save", tr("Save")), ("discard", tr("Don’t Save")), ("cancel", tr("Cancel")))
    text = tr("“{0}” has changes that are not saved.").format(name)
    return Notice("unsaved", text, "warning", actions, cancel="cancel")


class NoticeBar(QWidget):
    """One notice."""

    chosen = Signal(str, str)
    """The notice's id and the id of an action."""
    closed = Signal(str)

    def __init__(self, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = notice
        self.setAccessibleName(tr("Notice: {0}").format(notice.text))
        self._across = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._icon = QLabel()
        self._icon.setFixedSize(QSize(20, _LINE))
        self._buttons = [self._button(*action, at == 0) for at, action in enumerate(notice.actions)]
        close = QToolButton()
        close.setAccessibleName(tr("Close this notice"))
        close.setToolTip(tr("Close (Esc)"))
        close.clicked.connect(self._close)
        self._close_button = close
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 7, 10, 7)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words(), 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._draw()

    def _words(self) -> QBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        text = label(self.notice.text, bold=bool(self.notice.detail))
        spare = max(_LINE - text.fontMetrics().height(), 4)
        text.setContentsMargins(0, spare // 2, 0, 0 if self.notice.detail else spare - spare // 2)
        text.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(text)
        if self.notice.detail:
            column.addWidget(label(self.notice.detail, "quiet", 0.93))
        self._across.setSpacing(6)
        self._across.addLayout(column, 1)
        if self._buttons:
            holder = QWidget()
            flow = FlowLayout(holder, 8, 6)
            for button in self._buttons:
                flow.addWidget(button)
            self._across.addWidget(holder, 0, Qt.AlignmentFlag.AlignTop)
        return self._across

    def _button(self, action: str, words: str, first: bool) -> ActionButton:
        button = ActionButton(words, "" if first else "quiet")
        button.clicked.connect(lambda: self.chosen.emit(self.notice.id, action))
        return button

    def start(self) -> None:
        """Take the focus, on the first action."""
        target = self._buttons[0] if self._buttons else self._close_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        if self.notice.cancel:
            self.chosen.emit(self.notice.id, self.notice.cancel)
        else:
            self.closed.emit(self.notice.id)

    def _draw(self) -> None:
        name, colour = _ICONS[self.notice.kind], getattr(current(), _COLOURS[self.notice.kind])
        self._icon.setPixmap(icons.draw(name, colour, ratio=self.devicePixelRatioF()))
        self._close_button.setIcon(icons.icon("close"))
        self._close_button.setIconSize(QSize(14, 14))

    # Qt's own methods

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        wide = self.width() >= _WIDE
        self._across.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet ground, with a stroke at the left in the colour of its kind."""
        theme = current()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.color("desk"))
            painter.fillRect(0, 0, 3, self.height(), theme.color(_COLOURS[self.notice.kind]))
            painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("line"))


class Notices(QWidget):
    """The notices that are shown, one under the other. It takes no room when there is none."""

    chosen = Signal(str, str)
    """A notice's id and the id of the action; the notice is gone already."""
    closed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Notices"))
        self._bars: dict[str, NoticeBar] = {}
        self._before: QWidget | None = None
        """where the focus was before a notice took it"""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def show_notice(self, notice: Notice, *, focus: bool = False) -> None:
        """Show a notice over the others, in place of one with the same id."""
        self.remove(notice.id)
        bar = NoticeBar(notice)
        bar.chosen.connect(self._choose)
        bar.closed.connect(self._close)
        self._bars[notice.id] = bar
        before = QApplication.focusWidget()
        self._column.insertWidget(0, bar)
        self.show()
        bar.show()
        announce(bar, notice.text, at_once=notice.kind in ("error", "warning"))
        if focus:
            self._before = before
            bar.start()

    def start(self) -> None:
        """Put the focus on what the newest notice offers; closing it gives the focus back."""
        if self._bars and not self.isAncestorOf(QApplication.focusWidget() or self):
            self._before = QApplication.focusWidget()
            self._bars[self.ids()[-1]].start()

    def remove(self, notice_id: str) -> None:
        """Take a notice away, if it is there."""
        bar = self._bars.pop(notice_id, None)
        if bar is not None:
            held = bar.isAncestorOf(QApplication.focusWidget() or self)
            self._column.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
            if held:
                self._give_back()
        self.setVisible(bool(self._bars))

    def _give_back(self) -> None:
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def ids(self) -> tuple[str, ...]:
        """The notices that are shown, the oldest first."""
        return tuple(self._bars)

    def bar(self, notice_id: str) -> NoticeBar:
        """The bar of a notice that is shown. Raises KeyError."""
        return self._bars[notice_id]

    def _choose(self, notice_id: str, action: str) -> None:
        self.remove(notice_id)
        self.chosen.emit(notice_id, action)

    def _close(self, notice_id: str) -> None:
        self.remove(notice_id)
        self.closed.emit(notice_id)
