"""The bar that finds and replaces, under the toolbar of the text it searches."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from writer.app.announce import announce, describe
from writer.app.commands.keys_now import with_key
from writer.app.find.counted_input import CountedInput
from writer.app.find.options import BarButton, Options
from writer.app.find.search import Query
from writer.app.i18n import tr
from writer.app.look.fonts import ui_font
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.labels import label
from writer.app.widgets.line_input import WordInput

_AT_EASE, _NARROW = 300, 190
"""Pixels the words are left when the switches beside them are in words, and when they are signs."""
_LEAST = 240  # pixels of the bar
_LEFT, _RIGHT = 12, 8  # pixels beside it
_GAP = 6


class FindBar(QWidget):
    """Says what is looked for; finding is done by whoever listens.

    What comes instead has a line of its own, which Ctrl+H, a button and Tab unfold.
    """

    changed = Signal()  # another query
    next_wanted = Signal(int)  # 1 for the next match, -1 for the one before
    replace_wanted = Signal(bool)  # True for all
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Find and replace"))
        self.setProperty("ground", "desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = CountedInput(tr("Find"), tr("Find in the story…"))
        self.by = _input(tr("Replace with"), tr("Replace with…"))
        self.options = Options()
        self._problem = label(kind="warning", scale=0.93)
        self._problem.hide()
        self.selection: tuple[int, int] | None = None
        """What can be searched alone, as story positions; whoever listens keeps it in its place."""
        self._is_stacked = False  # whether the switches have a row of their own
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._replace, self._all = ActionButton(tr("Replace")), ActionButton(tr("Replace All"))
        self._replace.setToolTip(tr("Replace this match (Enter)"))
        self._all.setToolTip(tr("Replace every match (Ctrl+Enter)"))
        self._before = BarButton(tr("Find previous"), drawing="up")
        self._after = BarButton(tr("Find next"), drawing="down")
        self._unfold = BarButton(tr("Replace"), drawing="replace")
        self._unfold.setCheckable(True)
        self._close = BarButton(tr("Close"), tr("Close (Esc)"), drawing="close")
        self._tail = (self._before, self._after, self._unfold, self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(_LEFT, 6, _RIGHT, 6)
        column.setSpacing(_GAP)
        self._head, self._own_row = _row(), _row()
        self._head.addWidget(self.words, 1)
        self._head.addWidget(self.options)
        tail = _row(2)
        for button in self._tail:
            tail.addWidget(button)
        self._head.addLayout(tail)
        self._instead = QWidget()
        instead = _row()
        self._instead.setLayout(instead)
        instead.addWidget(self.by, 1)
        for action in (self._replace, self._all):
            instead.addWidget(action)
        column.addLayout(self._head)
        column.addLayout(self._own_row)
        column.addWidget(self._instead)
        column.addWidget(self._problem)
        self._instead.hide()
        buttons = (self._replace, self._all, *self.options.stops, *self._tail)
        self._stops: tuple[QWidget, ...] = (self.words, self.by, *buttons)

    def _connect(self) -> None:
        for line in (self.words, self.by):
            line.installEventFilter(self)
        self.options.changed.connect(self.changed)
        self.options.where.chosen.connect(self._fit)
        self.words.textChanged.connect(lambda _: self.changed.emit())
        self._before.clicked.connect(lambda: self.next_wanted.emit(-1))
        self._after.clicked.connect(lambda: self.next_wanted.emit(1))
        self._unfold.toggled.connect(self._on_unfolded)
        self._close.clicked.connect(self.closed.emit)
        self._replace.clicked.connect(lambda: self.replace_wanted.emit(False))
        self._all.clicked.connect(lambda: self.replace_wanted.emit(True))

    def open(
        self,
        words: str,
        selection: tuple[int, int] | None,
        *,
        search_it: bool,
        replace: bool = False,
    ) -> None:
        """Show the bar for ``words`` (as before if none); ``selection`` can be searched alone.

        With ``replace`` one says what comes instead, too; else that stays as it is while the bar is open.
        """
        self.selection = selection
        switch = self.options.in_selection
        switch.setEnabled(selection is not None)
        switch.setChecked(selection is not None and search_it)
        if words:
            self.words.setText(words)
        self._unfold.setChecked(replace or (self.isVisible() and self._unfold.isChecked()))
        self._name_keys()
        self.show()
        self._fit()
        self.words.selectAll()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.changed.emit()

    def _name_keys(self) -> None:
        for button, command in (
            (self._before, "edit.find_previous"),
            (self._after, "edit.find_next"),
            (self._unfold, "edit.replace"),
        ):
            button.setToolTip(with_key(button.accessibleName(), command))

    def query(self) -> Query:
        """What is looked for now."""
        chosen = self.options
        return Query(
            self.words.text(),
            chosen.case.isChecked(),
            chosen.whole.isChecked(),
            chosen.pattern.isChecked(),
            chosen.within,
            self.selection if chosen.in_selection.isChecked() else None,
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
        self._say(words, where, "quiet" if count else "warning")
        for button in (self._replace, self._all):
            if not count and button.hasFocus():
                self.words.setFocus()  # Qt would give it to whatever comes next
            button.setEnabled(bool(count))

    def show_replaced(self, count: int) -> None:
        """Say how many matches were replaced."""
        self._say(tr("{0:,} replaced").format(count))

    def show_looking(self) -> None:
        """Say that it takes a while."""
        self._say(tr("Searching…"))

    def show_error(self, sentence: str) -> None:
        """Say why nothing can be looked for, or replaced."""
        self.show_count(-1, 0)
        self._say("")
        self._problem.setText(sentence)
        self._problem.show()
        announce(self.words, sentence, at_once=True)

    def _say(self, words: str, more: str = "", kind: str = "quiet") -> None:
        self._problem.hide()
        self.words.tell(words, more, kind)
        describe(self.words, self.words.count.accessibleName())

    # -- room ----------------------------------------------------------------------------------

    def _on_unfolded(self, is_unfolded: bool) -> None:
        focused = QApplication.focusWidget()
        if not is_unfolded and focused is not None and self._instead.isAncestorOf(focused):
            self.words.setFocus()  # or Qt would give it to whatever comes next
        self._instead.setVisible(is_unfolded)

    def _fit(self) -> None:
        """Have the switches say as much as there is room for."""
        tail = sum(button.sizeHint().width() + 2 for button in self._tail)
        whole = self.width() - _LEFT - _RIGHT
        beside = whole - tail - 2 * _GAP
        spelled, signed = (self._wide(in_words) for in_words in (True, False))
        stacked = beside < signed + _NARROW
        self.options.spell(spelled <= whole if stacked else spelled + _AT_EASE <= beside)
        if stacked != self._is_stacked:
            self._is_stacked = stacked
            if stacked:
                self._own_row.addWidget(self.options)
                self._own_row.addStretch(1)
            else:
                self._own_row.takeAt(1)
                self._head.insertWidget(1, self.options)

    def _wide(self, in_words: bool) -> int:
        self.options.spell(in_words)
        return self.options.sizeHint().width()

    # Qt's own methods

    def minimumSizeHint(self) -> QSize:
        """What is said in words now can be said in signs."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab leads from what is found to what comes instead, and then to the buttons."""
        focused = QApplication.focusWidget()
        if next and focused is self.words:
            self._unfold.setChecked(True)
        stops = [one for one in self._stops if one.isEnabled() and one.isVisibleTo(self)]
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
        elif not self._switched(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt before a line gets a key: it would write the letter of a switch."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return self._switched(event)

    def _switched(self, event: QKeyEvent) -> bool:
        """Turn the switch whose key it is, if it is one's."""
        is_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        letter = chr(event.key()) if 0x41 <= event.key() <= 0x5A else ""
        return is_alt and self.options.switch(letter)

    def _enter(self, held: Qt.KeyboardModifier) -> None:
        if held & Qt.KeyboardModifier.ControlModifier:
            self.replace_wanted.emit(True)
        elif self.by.hasFocus():
            self.replace_wanted.emit(False)
        elif self.words.hasFocus():
            self.next_wanted.emit(-1 if held & Qt.KeyboardModifier.ShiftModifier else 1)


def _row(gap: int = _GAP) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(gap)
    return made


def _input(name: str, hint: str) -> QLineEdit:
    made = WordInput()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    made.setFont(ui_font())
    made.setMinimumWidth(80)
    return made
