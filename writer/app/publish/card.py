"""The Publish card: one page at a time, over the story, never a dialog."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDateTimeEdit,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from writer.app.i18n import heard, tr
from writer.app.publish.choose_page import ChoosePage
from writer.app.publish.pages import Page, TellPage, WorkPage
from writer.app.publish.setup_page import SetupPage
from writer.app.publish.waiting_page import WaitingPage
from writer.app.widgets.card import SHADOW, Card
from writer.app.widgets.labels import dress, label, rule

_WIDTH = 580
Answer = tuple[str, Callable[[], object]]
"""The words of a button and what it does."""


class PublishCard(Card):
    """Shows pages; what they ask for is done elsewhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, padding=20)
        self.setAccessibleName(tr("Publish"))
        self.choose, self.setup = ChoosePage(), SetupPage()
        self.work, self.told, self.waiting = WorkPage(), TellPage(), WaitingPage()
        self._answers: list[Answer] = []
        self.page: Page = self.choose
        self._title = label(scale=1.15, bold=True)
        self._state = label()
        self._state.setWordWrap(False)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setMinimumHeight(1)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._more_below = rule()
        self._pages: tuple[Page, ...] = (
            self.choose,
            self.setup,
            self.work,
            self.told,
            self.waiting,
        )
        self.told.chosen.connect(self._on_answer)
        self._lay_out()
        for page in self._pages:
            page.changed.connect(lambda page=page: self._on_changed(page))
        self.dismissed.connect(self._on_dismissed)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._state)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(self.inner)
        self._column.setSpacing(10)
        self._column.addLayout(head)
        self._column.addWidget(self._scroll, 1)
        self._column.addWidget(self._more_below)
        for page in self._pages:
            page.setParent(self)
            page.hide()
            page.foot.hide()
            page.foot.setParent(self)
            self._column.addWidget(page.foot)

    def show_page(self, page: Page) -> None:
        """Turn to ``page`` and open the card if need be."""
        if self.isVisible():
            self._scroll.setFocus()  # so that the focus never leaves the card while pages change
        old = self._scroll.takeWidget()
        if old is not None:
            old.hide()
            old.setParent(self)
        self.page.foot.hide()
        self.page = page
        self._scroll.setWidget(page)
        page.show()
        page.foot.show()
        self._title.setText(page.title)
        self._state.setText(page.state[0])
        dress(self._state, kind=page.state[1])
        self._scroll.verticalScrollBar().setValue(0)
        self.open_card()
        page.start()

    def tell(
        self,
        title: str,
        state: tuple[str, str],
        parts: Sequence[tuple[str, Sequence[str]]],
        answers: Sequence[Answer],
    ) -> None:
        """Turn to the page that says what came of something; the first answer is red."""
        self._answers = list(answers)
        buttons = [(str(at), words) for at, (words, _) in enumerate(answers)]
        told = [(head, tuple(map(heard, lines))) for head, lines in parts]
        self.told.tell(title, state, told, buttons)
        self.show_page(self.told)

    def _on_answer(self, id: str) -> None:
        self._answers[int(id)][1]()

    def _on_changed(self, page: Page) -> None:
        if page is self.page and self.isVisible():
            self._state.setText(page.state[0])
            self.place()

    def _on_dismissed(self) -> None:
        for page in self._pages:
            page.hide_secrets()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes round in the card, in the order that is seen: pages come and go in it."""
        stops = self._stops()
        focused = QApplication.focusWidget()
        if not stops:
            return False
        at = stops.index(focused) if focused in stops else (-1 if next else 0)
        target = stops[(at + (1 if next else -1)) % len(stops)]
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        target.setFocus(reason)
        self._scroll.ensureWidgetVisible(target)
        return True

    def _stops(self) -> list[QWidget]:
        """What Tab stops at, from top left to bottom right."""

        def place(widget: QWidget) -> tuple[int, int]:
            point = widget.mapTo(self, widget.rect().center())
            return point.y() // 12, widget.mapTo(self, widget.rect().topLeft()).x()

        tab = Qt.FocusPolicy.TabFocus
        within = (*self.page.findChildren(QWidget), *self.page.foot.findChildren(QWidget))
        found = [
            one
            for one in within
            if one.isVisible() and one.isEnabled() and one.focusPolicy() & tab == tab
            if one.focusProxy() is None and not isinstance(one.parentWidget(), QDateTimeEdit)
        ]
        return sorted(found, key=place)

    def place(self) -> None:
        ground = self.ground().rect()
        width = min(_WIDTH, ground.width() - 32)
        inside = width + 2 * SHADOW - self.inner.left() - self.inner.right()
        self.page.column.activate()
        self._scroll.updateGeometry()  # the page in it may be another one
        self._column.activate()
        self._more_below.hide()
        rest = self._column.totalSizeHint().height() - self._scroll.sizeHint().height()
        column = self.page.column
        wraps = column.hasHeightForWidth()
        body = column.totalHeightForWidth(inside) if wraps else column.totalSizeHint().height()
        wanted = rest + body - 2 * SHADOW + 6
        height = min(wanted, ground.height() - 32)
        top = max(16, min(56, (ground.height() - height) // 3))
        self._more_below.setVisible(wanted > height)
        self.set_body(QRect((ground.width() - width) // 2, top, width, height))
