"""The bar that finds and replaces, under the toolbar of the text it searches."""

from typing import get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from writer.app.announce import announce
from writer.app.find.search import Query, Within
from writer.app.i18n import tr
from writer.app.look.fonts import ui_font
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.flow import FlowLayout
from writer.app.widgets.labels import dress, label

_ARROW = 36  # pixels of a button with one sign


class FindBar(QWidget):
    """Says what is looked for; finding is done by whoever listens."""

    changed = Signal()  # another query
    next_wanted = Signal(int)  # 1 for the next match, -1 for the one before
    replace_wanted = Signal(bool)  # True for all
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Find and replace"))
        self.setProperty("ground", "desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = _input(tr("Find"), tr("Find in the story…"))
        self.by = _input(tr("Replace by"), tr("Replace by…"))
        self._case = _box(tr("Match case"))
        self._whole = _box(tr("Whole words"))
        self._pattern = _box(tr("Pattern"))
        self._in_selection = _box(tr("In the selection"))
        self._within = QComboBox()
        self._within.addItems([tr("Everywhere"), tr("In quotes"), tr("Not in quotes")])
        self._within.setAccessibleName(tr("Where to find"))
        self._within.setAccessibleDescription(tr("Where to find"))  # Linux tells no name of it
        self._count = label(kind="quiet", scale=0.93)
        self._count.setMinimumWidth(96)
        self._count.setWordWrap(False)
        self._problem = label(kind="warning", scale=0.93)
        self._problem.hide()
        self.selection: tuple[int, int] | None = None
        """What can be searched alone, as story positions; whoever listens keeps it in its place."""
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._replace, self._all = ActionButton(tr("Replace")), ActionButton(tr("Replace All"))
        self._replace.setToolTip(tr("Replace this match (Enter)"))
        self._all.setToolTip(tr("Replace every match (Ctrl+Enter)"))
        before, after = ActionButton("‹", "quiet"), ActionButton("›", "quiet")
        before.setAccessibleName(tr("Find previous"))
        before.setToolTip(tr("Find previous (Shift+F3)"))
        after.setAccessibleName(tr("Find next"))
        after.setToolTip(tr("Find next (F3)"))
        before.clicked.connect(lambda: self.next_wanted.emit(-1))
        after.clicked.connect(lambda: self.next_wanted.emit(1))
        for button in (before, after):
            button.setFixedWidth(_ARROW)
        close = ActionButton(tr("Close"), "quiet")
        close.setMinimumWidth(close.sizeHint().width())  # a word is not to be broken
        close.clicked.connect(self.closed.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(6)
        for row in (
            (self.words, self._count, before, after, close),
            (self.by, self._replace, self._all),
        ):
            line = QHBoxLayout()
            line.setSpacing(8)
            for at, widget in enumerate(row):
                line.addWidget(widget, 1 if at == 0 else 0)
            column.addLayout(line)
        options = QWidget()
        flow = FlowLayout(options, 14, 4)
        for box in (self._case, self._whole, self._pattern, self._in_selection, self._within):
            flow.addWidget(box)
        column.addWidget(options)
        column.addWidget(self._problem)
        boxes = (self._case, self._whole, self._pattern, self._in_selection, self._within)
        self._stops = (self.words, self.by, self._replace, self._all, before, after, close, *boxes)

    def _connect(self) -> None:
        for box in (self._case, self._whole, self._pattern):
            box.toggled.connect(lambda _: self.changed.emit())
        self._in_selection.toggled.connect(lambda _: self.changed.emit())
        self._within.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.words.textChanged.connect(lambda _: self.changed.emit())
        self._replace.clicked.connect(lambda: self.replace_wanted.emit(False))
        self._all.clicked.connect(lambda: self.replace_wanted.emit(True))

    def open(self, words: str, selection: tuple[int, int] | None, *, search_it: bool) -> None:
        """Show the bar for ``words`` (as before if none); ``selection`` can be searched alone."""
        self.selection = selection
        self._in_selection.setEnabled(selection is not None)
        self._in_selection.setChecked(selection is not None and search_it)
        if words:
            self.words.setText(words)
        self.show()
        self.words.selectAll()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.changed.emit()

    def query(self) -> Query:
        """What is looked for now."""
        within: Within = get_args(Within)[self._within.currentIndex()]
        return Query(
            self.words.text(),
            self._case.isChecked(),
            self._whole.isChecked(),
            self._pattern.isChecked(),
            within,
            self.selection if self._in_selection.isChecked() else None,
        )

    def show_count(self, at: int, count: int, where: str = "") -> None:
        """Say how many matches there are, which is the current one (from 0; -1 for none), and where."""
        if not self.words.text():
            words = ""
        elif not count:
            words = tr("Nothing found")
        else:
            words = (
                tr("{0:,} of {1:,}").format(at + 1, count)
                if at >= 0
                else tr("{0:,} found").format(count)
            )
        if where:
            words = f"{words} · {where}"
        self._say(words, "" if count else "warning")
        for button in (self._replace, self._all):
            button.setEnabled(bool(count))

    def show_replaced(self, count: int) -> None:
        """Say how many matches were replaced."""
        self._say(tr("{0:,} replaced").format(count), "")

    def show_looking(self) -> None:
        """Say that it takes a while."""
        self._say(tr("Searching…"), "")

    def show_error(self, sentence: str) -> None:
        """Say why nothing can be looked for, or replaced."""
        self.show_count(-1, 0)
        self._say("", "")
        self._problem.setText(sentence)
        self._problem.show()
        announce(self.words, sentence, at_once=True)

    def _say(self, words: str, kind: str) -> None:
        self._problem.hide()
        self._count.setText(words)
        self._count.setAccessibleName(words)
        announce(self.words, words)
        dress(self._count, kind=kind or "quiet")

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab leads from what is found to what comes instead, and then to the buttons."""
        stops = [one for one in self._stops if one.isEnabled()]
        focused = QApplication.focusWidget()
        at = stops.index(focused) + (1 if next else -1) if focused in stops else -1
        if not 0 <= at < len(stops):
            return bool(super().focusNextPrevChild(next))
        reason = Qt.FocusReason
        stops[at].setFocus(reason.TabFocusReason if next else reason.BacktabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(event.modifiers())
        else:
            super().keyPressEvent(event)

    def _enter(self, held: Qt.KeyboardModifier) -> None:
        if held & Qt.KeyboardModifier.ControlModifier:
            self.replace_wanted.emit(True)
        elif self.by.hasFocus():
            self.replace_wanted.emit(False)
        elif self.words.hasFocus():
            self.next_wanted.emit(-1 if held & Qt.KeyboardModifier.ShiftModifier else 1)


def _input(name: str, hint: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    made.setFont(ui_font())
    made.setMinimumWidth(80)
    return made


def _box(name: str) -> QCheckBox:
    made = QCheckBox(name)
    made.setAccessibleName(name)
    made.setFont(ui_font(0.93))
    return made
