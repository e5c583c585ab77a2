"""A page of its own in place of the story: one column in the middle, which scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from writer.app.look.fonts import manuscript_font
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.labels import dress, label

WIDTH = 800  # pixels of such a page


def page_head(title: str, close: ActionButton) -> QHBoxLayout:
    """The title of a page, and the button that closes it."""
    words = label(title)
    words.setFont(manuscript_font(19, bold=True))
    head = QHBoxLayout()
    head.setContentsMargins(0, 0, 0, 8)
    head.addWidget(words, 1)
    head.addWidget(close)
    return head


def put_in_middle(page: QWidget, onto: QWidget) -> QScrollArea:
    """Let ``page`` scroll in the middle of ``onto``, and fill it."""
    page.setMaximumWidth(WIDTH)
    holder = QWidget()
    around = QHBoxLayout(holder)
    around.setContentsMargins(0, 0, 0, 0)
    around.addStretch(1)
    around.addWidget(page, 1000)
    around.addStretch(1)
    scroll = QScrollArea()
    dress(scroll, kind="scrolls")
    scroll.setWidget(holder)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    whole = QVBoxLayout(onto)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(scroll)
    return scroll
