"""The parts that search, social and feed views share: a scrolling column, white cards, notes."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from writer.app.look.fonts import ui_font
from writer.app.views.facts import Facts, facts_of
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.flow import FlowLayout
from writer.app.widgets.labels import dress, role_label
from writer.story import Story

INK, QUIET, EDGE = "#1f1f1f", "#4d5156", "#d6d3cd"
RADIUS = 8.0


class ColumnView(QScrollArea):
    """A column of cards and notes that scrolls; arrow keys scroll it when it has the focus."""

    field_wanted = Signal(str)  # the reader wants to write this field of the story
    pause = 0.0  # seconds to wait after a change: it costs next to nothing

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        dress(self, kind="scrolls")
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(16, 16, 16, 16)
        self.column.setSpacing(10)
        self.setWidget(inside)

    def show_story(self, story: Story, folder: Path | None) -> None:
        """Show a story as it is now."""
        self.show_facts(facts_of(story, folder))

    def show_facts(self, facts: Facts) -> None:
        """Show what others take from a story."""
        raise NotImplementedError

    def add_role(self, text: str) -> QLabel:
        """Add a small heading over what follows."""
        made = role_label(text)
        if self.column.count():
            self.column.addSpacing(10)
        self.column.addWidget(made)
        return made

    def add_card(self, card: QWidget) -> None:
        """Add a card that grows to its greatest width and no further."""
        row = QHBoxLayout()  # a column would ask for the height of a card as wide as itself
        row.setSpacing(0)
        row.addWidget(card, 1)
        row.addStretch(0)
        self.column.addLayout(row)


class WhiteCard(QWidget):
    """A card as it lies on a site: white, whatever the window's theme is."""

    def __init__(self, name: str, most: int, margins: tuple[int, int, int, int]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMaximumWidth(most)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*margins)
        self.column.setSpacing(4)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(EDGE))
            painter.setBrush(QColor("#ffffff"))
            painter.drawRoundedRect(card_rect(self), RADIUS, RADIUS)


def card_rect(widget: QWidget) -> QRectF:
    """The outline of a card that fills ``widget``."""
    return QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5)


def rounded(rect: QRectF, radius: float) -> QPainterPath:
    """A path around ``rect`` with round corners."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


class _Words(QLabel):
    """A sentence as wide as its words if there is room, else in several lines."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(ui_font(0.94))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 4
        return QSize(width, super().heightForWidth(width))


class Note(QWidget):
    """A sentence about a card, and what can be done about it."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = _Words()
        self._button = ActionButton("", small=True)
        self._button.clicked.connect(self.chosen)
        row = FlowLayout(self, across=10, down=4)
        row.addWidget(self._words)
        row.addWidget(self._button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, text: str, kind: str = "quiet", action: str = "") -> None:
        """Say ``text`` in a colour of the theme; ``action`` is the button's words, '' for none."""
        self.setVisible(bool(text))
        if self._words.text() != text:
            self._words.setText(text)
        dress(self._words, kind=kind)
        self._button.setVisible(bool(action))
        if action and action != self._button.words():
            self._button.set_words(action)
        self.updateGeometry()

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def action(self) -> str:
        """What its button offers."""
        return "" if self._button.isHidden() else self._button.words()

    def press(self) -> None:
        """Choose what it offers, as a click on the button does."""
        self._button.click()
