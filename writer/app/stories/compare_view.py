"""Two texts side by side, with what differs marked, and what can be done about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextFormat
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from writer.app.i18n import tr
from writer.app.look.fonts import manuscript_font
from writer.app.look.theme import current
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.labels import label

Action = tuple[str, Callable[[], object]]
NAMES = (tr("Mine"), tr("The file on disk"))
_MOST_LINES = 20_000  # beyond that, finding what differs would take longer than reading it


class CompareView(QWidget):
    """Fills the window until one of its actions is chosen.

    The last action changes nothing and is Esc's. Enter takes the button that has the focus.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Comparison"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "desk")
        self._title = label(scale=1.15, bold=True)
        self.mine = _reader(tr("My text"))
        self.theirs = _reader(tr("The other text"))
        self._names = [label(name, kind="quiet") for name in NAMES]
        self._buttons = QHBoxLayout()
        self._lay_out()
        for one, other in ((self.mine, self.theirs), (self.theirs, self.mine)):
            one.verticalScrollBar().valueChanged.connect(other.verticalScrollBar().setValue)

    def _lay_out(self) -> None:
        texts = QHBoxLayout()
        texts.setSpacing(16)
        for name, text in zip(self._names, (self.mine, self.theirs), strict=True):
            side = QVBoxLayout()
            side.setSpacing(6)
            side.addWidget(name)
            side.addWidget(text, 1)
            texts.addLayout(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 22)
        column.setSpacing(14)
        column.addWidget(self._title)
        column.addLayout(texts, 1)
        column.addLayout(self._buttons)

    def show_texts(
        self,
        title: str,
        mine: str,
        theirs: str,
        actions: list[Action],
        names: tuple[str, str] = NAMES,
        *,
        takes_first: bool = False,
    ) -> None:
        """Show two texts under their names; lines that only one of them has are marked in it.

        ``takes_first``: the first action is what the writer came for, and Enter's.
        """
        self._title.setText(title)
        for shown, name in zip(self._names, names, strict=True):
            shown.setText(name)
        left, right = _differing(mine.splitlines(), theirs.splitlines())
        for view, text, lines in ((self.mine, mine, left), (self.theirs, theirs, right)):
            view.setFont(manuscript_font(11))
            view.setPlainText(text)
            view.setExtraSelections([_mark(view, line) for line in lines[:500]])
            if lines:
                view.setTextCursor(QTextCursor(view.document().findBlockByNumber(lines[0])))
                view.centerCursor()
        self._offer(actions, takes_first=takes_first)

    def _offer(self, actions: list[Action], *, takes_first: bool) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        self._buttons.addStretch(1)
        for at, (text, action) in enumerate(actions):
            button = ActionButton(text, "primary" if takes_first and not at else "")
            button.setAutoDefault(True)  # Enter presses it, as Space does
            button.clicked.connect(lambda _checked=False, action=action: action())
            self._buttons.addWidget(button)
        buttons = self._shown_buttons()
        if buttons:
            chosen = buttons[0 if takes_first else -1]
            chosen.show()  # the layout shows it later, and what is not seen takes no focus
            chosen.setFocus()

    def _shown_buttons(self) -> list[ActionButton]:
        items = (self._buttons.itemAt(at) for at in range(self._buttons.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, ActionButton)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        buttons = self._shown_buttons()
        if event.key() == Qt.Key.Key_Escape and buttons:
            buttons[-1].click()
        else:
            super().keyPressEvent(event)


def _reader(name: str) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setReadOnly(True)
    made.setAccessibleName(name)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    made.document().setDocumentMargin(14)
    made.viewport().setAutoFillBackground(True)
    return made


def _differing(mine: list[str], theirs: list[str]) -> tuple[list[int], list[int]]:
    """The numbers of the lines that the other text does not have in that place."""
    if max(len(mine), len(theirs)) > _MOST_LINES:
        return [], []
    from difflib import SequenceMatcher

    left: list[int] = []
    right: list[int] = []
    for kind, a, b, c, d in SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes():
        if kind != "equal":
            left += range(a, b)
            right += range(c, d)
    return left, right


def _mark(view: QPlainTextEdit, line: int) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    made.cursor = QTextCursor(view.document().findBlockByNumber(line))
    made.format.setBackground(current().color("current"))
    made.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
    return made
