"""The page one sees with no story open: begin one, open one, take up what was lost."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from writer.app.i18n import tr
from writer.app.look import icons
from writer.app.look.fonts import manuscript_font
from writer.app.look.theme import current
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.big_row import BigRow
from writer.app.widgets.flow import FlowLayout
from writer.app.widgets.labels import label, role_label

_WIDTH = 760


@dataclass(frozen=True, slots=True)
class RecentRow:
    """A story opened before. ``path`` comes back when it is chosen.

    ``state`` is its mark: '' (not known), error, warning, advice or good.
    """

    path: str
    title: str
    detail: str = ""
    state: str = ""


@dataclass(frozen=True, slots=True)
class Recovered:
    """Typing that was never saved. ``id`` comes back when it is chosen.

    It can be discarded only when it was ``seen``: nothing typed is deleted unread.
    """

    id: str
    title: str
    detail: str = ""
    seen: bool = False


class StartPage(QScrollArea):
    """Says what a person chose; it opens nothing itself."""

    new_requested = Signal()
    template_requested = Signal()
    paste_requested = Signal()
    open_requested = Signal()
    recent_chosen = Signal(str)
    """The path of a recent story."""
    compare_requested = Signal(str)
    restore_requested = Signal(str)
    discard_requested = Signal(str)
    """The id of what was recovered."""

    def __init__(
        self, keys: Mapping[str, str] | None = None, parent: QWidget | None = None
    ) -> None:
        """``keys`` gives the key of a command by its id, as the platform writes it."""
        super().__init__(parent)
        self.setAccessibleName(tr("Start"))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._keys = dict(keys or {})
        self._column = QVBoxLayout()
        self._recovered_title = role_label(tr("Recovered"))
        self._recent_title = role_label(tr("Recent"))
        self._recovered = _Rows()
        self._recent = _Rows()
        self._none = label(tr("Stories you open are listed here."), "quiet", 0.96)
        self._first: QWidget = self
        self._build()
        self.show_recovered([])
        self.show_recent([])

    def _build(self) -> None:
        page = QWidget()
        page.setMaximumWidth(_WIDTH)
        page.setLayout(self._column)
        self._column.setContentsMargins(30, 28, 30, 28)
        self._column.setSpacing(3)
        title = label("Writer")
        title.setFont(manuscript_font(19, bold=True))
        self._column.addWidget(title)
        self._column.addWidget(label(tr("Write, check and export news stories."), "quiet", 0.96))
        self._column.addSpacing(10)
        self._add_actions()
        self._add_group(self._recovered_title, self._recovered)
        self._add_group(self._recent_title, self._recent)
        self._none.setContentsMargins(12, 4, 0, 0)
        self._column.addWidget(self._none)
        self._column.addStretch(1)
        holder = QWidget()
        around = QHBoxLayout(holder)
        around.setContentsMargins(0, 0, 0, 0)
        around.addStretch(1)
        around.addWidget(page, 1000)
        around.addStretch(1)
        self.setWidget(holder)
        self.viewport().setAutoFillBackground(False)

    def _add_actions(self) -> None:
        words: tuple[tuple[str, str, str, str, SignalInstance], ...] = (
            ("story.new", "new", tr("New story"), tr("An empty page"), self.new_requested),
            (
                "story.from_template",
                "page",
                tr("From a template"),
                tr("News, interview, obituary, live update and more"),
                self.template_requested,
            ),
            (
                "story.paste",
                "paste",
                tr("Paste as story"),
                tr("A raw article becomes headline, sections and quotes"),
                self.paste_requested,
            ),
            (
                "story.open",
                "open",
                tr("Open"),
                tr("A story file, Markdown or text"),
                self.open_requested,
            ),
        )
        for command, icon, name, detail, signal in words:
            row = BigRow(name, detail, icon=icon, key=self._keys.get(command, ""))
            row.clicked.connect(signal)
            self._column.addWidget(row)
            if command == "story.new":
                self._first = row

    def _add_group(self, heading: QLabel, rows: "_Rows") -> None:
        heading.setContentsMargins(0, 18, 0, 4)
        self._column.addWidget(heading)
        self._column.addWidget(rows)

    def show_recent(self, stories: Sequence[RecentRow]) -> None:
        """List stories opened before, the latest first."""
        rows: list[QWidget] = []
        for story in stories:
            row = BigRow(
                story.title,
                story.detail,
                mark=story.state,
                icon="" if story.state else "page",
                two_lines=bool(story.detail),
            )
            row.clicked.connect(
                lambda _checked=False, path=story.path: self.recent_chosen.emit(path)
            )
            rows.append(row)
        self._recent.show_rows(rows)
        self._none.setVisible(not rows)

    def show_recovered(self, found: Sequence[Recovered]) -> None:
        """List what was typed and never saved."""
        rows: list[QWidget] = []
        for one in found:
            row = RecoveredRow(one)
            row.compare.connect(self.compare_requested)
            row.restore.connect(self.restore_requested)
            row.discard.connect(self.discard_requested)
            rows.append(row)
        self._recovered.show_rows(rows)
        self._recovered_title.setVisible(bool(rows))

    def start(self) -> None:
        """Take the focus, on New story."""
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    # Qt's own methods

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from row to row."""
        if event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)
        self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.ensureWidgetVisible(focused)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            painter.fillRect(self.viewport().rect(), current().color("paper"))


class RecoveredRow(QWidget):
    """What was recovered, with what can be done about it."""

    compare = Signal(str)
    restore = Signal(str)
    discard = Signal(str)

    def __init__(self, found: Recovered) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(46, 9, 12, 10)
        column.setSpacing(2)
        column.addWidget(label(found.title))
        if found.detail:
            column.addWidget(label(found.detail, "quiet", 0.93))
        buttons = QWidget()
        flow = FlowLayout(buttons, 8, 6)
        offered = [(tr("Compare"), self.compare, ""), (tr("Restore"), self.restore, "")]
        if found.seen:
            offered.append((tr("Discard"), self.discard, "quiet"))
        for words, signal, kind in offered:
            button = ActionButton(words, kind)
            button.setAccessibleName(f"{words}: {found.title}")
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit(found.id))
            flow.addWidget(button)
        column.addSpacing(4)
        column.addWidget(buttons)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("current"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
            picture = icons.draw("warning", theme.error, 18, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(13, 9), picture)


class _Rows(QWidget):
    """Rows under each other that are replaced together."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._rows: list[QWidget] = []

    def show_rows(self, rows: list[QWidget]) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = rows
        for row in rows:
            self._column.addWidget(row)
            row.show()
        self.setVisible(bool(rows))
