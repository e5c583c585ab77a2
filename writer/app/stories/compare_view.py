"""Two texts side by side, with what differs marked, and what can be done about it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextFormat
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from writer.app.i18n import tr
from writer.app.look.fonts import manuscript_font
from writer.app.look.theme import current
from writer.app.utf16 import to_utf16
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.labels import dress, label
from writer.storage.newlines import Newlines
from writer.story import Edit
from writer.story.rewriting import rewrite

Action = tuple[str, Callable[[], object]]
NAMES = (tr("Mine"), tr("The file on disk"))
_MOST_MARKS = 500  # more of them make the text slow to scroll, and no clearer


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
        self.mine = _reader(NAMES[0])
        self.theirs = _reader(NAMES[1])
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
        """Show two texts under their names; what only one of them says is marked in it.

        ``takes_first``: the first action is what the writer came for, and Enter's.
        """
        self._title.setText(title)
        for shown, view, name in zip(self._names, (self.mine, self.theirs), names, strict=True):
            shown.setText(name)
            view.setAccessibleName(name)
        mine, theirs = Newlines.split(mine)[0], Newlines.split(theirs)[0]
        self._show(self.mine, mine, theirs)
        self._show(self.theirs, theirs, mine)
        self._offer(actions, takes_first=takes_first)

    def _show(self, view: QPlainTextEdit, text: str, other: str) -> None:
        """Show a text with what the other one does not say marked, from the first such place on."""
        view.setFont(manuscript_font(11))
        view.setPlainText(text)
        edits = rewrite(text, other)
        view.setExtraSelections(_marks(view, text, edits[:_MOST_MARKS]))
        if edits:
            cursor = view.textCursor()
            cursor.setPosition(to_utf16(text, edits[0].position))
            view.setTextCursor(cursor)
            view.centerCursor()

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
    dress(made, kind="scrolls")  # it has no caret that would show the focus
    made.setAccessibleName(name)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    made.document().setDocumentMargin(14)
    made.viewport().setAutoFillBackground(True)
    return made


def _marks(
    view: QPlainTextEdit, text: str, edits: Sequence[Edit]
) -> list[QTextEdit.ExtraSelection]:
    """A ground for each paragraph that differs, and on it the words that do, underlined."""
    paragraphs: dict[int, QTextEdit.ExtraSelection] = {}
    words: list[QTextEdit.ExtraSelection] = []
    at, units = 0, 0  # how far it has been counted, in code points and as Qt counts
    for edit in (_with_whole_words(text, one) for one in edits):
        start = max(edit.position, at)
        units, at = units + to_utf16(text[at:start], start - at), start
        end = units + to_utf16(text[at : edit.end], edit.end - at)
        block = view.document().findBlock(units)
        while block.isValid() and block.position() < max(end, units + 1):
            span = block.position(), block.position() + block.length() - 1
            ground = paragraphs.setdefault(block.blockNumber(), _mark(view, span, "current"))
            ground.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            block = block.next()
        if edit.removed and edit.removed < len(text):
            words.append(_mark(view, (units, end), "found"))
            words[-1].format.setFontUnderline(True)
    return [*paragraphs.values(), *words]


def _with_whole_words(text: str, edit: Edit) -> Edit:
    """What goes, with the words that it is a part of, for it is read and not made."""
    start, end = edit.position, edit.end
    while edit.removed and start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while edit.removed and end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    return Edit(start, end - start, edit.inserted)


def _mark(view: QPlainTextEdit, span: tuple[int, int], ground: str) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    made.cursor = QTextCursor(view.document())
    made.cursor.setPosition(span[0])
    made.cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
    made.format.setBackground(current().color(ground))
    return made
