"""What each target writes of the story, to read, search and copy."""

from functools import partial
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from writer.app.i18n import number as figures
from writer.app.i18n import tr
from writer.app.look import icons
from writer.app.views.background import Background
from writer.app.views.source_box import SourceBox
from writer.app.views.source_text import Found, Source, find_all, produce
from writer.app.widgets.flow import FlowLayout
from writer.app.widgets.labels import dress, label, rule
from writer.app.widgets.line_input import WordInput
from writer.app.widgets.mnemonics import give_letters
from writer.app.widgets.wording import counted
from writer.exporters import is_text, targets
from writer.render.templates import Template
from writer.story import Story

_PAUSE = 0.5  # seconds
_PATIENCE = 3.0  # times as long as the last export took, before the next one is begun


class TargetChoice(QToolButton):
    """A menu of the targets; the button names the one chosen."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        dress(self, kind="raised")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._actions = QActionGroup(self)
        menu = QMenu(self)
        give_letters(menu)
        for exporter in filter(is_text, targets()):
            action = menu.addAction(tr(exporter.TITLE))
            action.setData(exporter.NAME)
            action.setCheckable(True)
            self._actions.addAction(action)
        self.setMenu(menu)
        self._actions.triggered.connect(self._on_chosen)
        self.choose(str(self._actions.actions()[0].data()))

    @property
    def name(self) -> str:
        """The chosen target's name."""
        return str(self._actions.checkedAction().data())

    @property
    def title(self) -> str:
        """The chosen target's title."""
        return self._actions.checkedAction().text()

    def choose(self, name: str) -> None:
        """Choose a target by its name."""
        next(one for one in self._actions.actions() if one.data() == name).trigger()

    def _on_chosen(self) -> None:
        self.setText(f"{self.title} ▾")
        self.setAccessibleName(tr("Source of: {0}").format(self.title))
        self.chosen.emit()


class SourceView(QWidget):
    """A target to choose, its text, and a bar to find in it."""

    field_wanted = Signal(str)  # never: there is nothing to write here
    copied = Signal(str)  # the title of what is on the clipboard now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Source of the page"))
        self._source: Source | None = None
        self._asked = ""
        self._asked_at = 0.0
        self._found = Found((), False)
        self.pause = _PAUSE
        """Seconds to wait after a change: an export of a long story shares the processor with keys."""
        self.background = Background(self)
        self.background.answered.connect(self._on_answer)
        self.background.refused.connect(self._on_refused)
        self._text: tuple[str, Path | None] = ("", None)
        self.template: Template | None = None
        """Of the page's source; None is the usual one."""
        self.choice = TargetChoice()
        self.numbers = _tool(tr("Numbers"), tr("Line numbers"))
        self.numbers.setCheckable(True)
        self.copy = _tool(tr("Copy all"), tr("Copy the whole source"))
        dress(self.copy, kind="raised")
        self.finder = WordInput()
        self.count = label(kind="quiet", scale=0.94)
        self.box = SourceBox()
        self.notice = label(kind="error")
        self.facts = label(kind="faint", scale=0.9)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.setFocusProxy(self.box)
        tools = FlowLayout(across=8, down=6)
        tools.addWidget(self.choice)
        tools.addWidget(self.copy)
        tools.addWidget(self.numbers)
        self.finder.setPlaceholderText(tr("Find in the source"))
        self.finder.setAccessibleName(tr("Find in the source"))
        self.finder.setClearButtonEnabled(True)
        self.finder.setMinimumWidth(80)
        self.count.setWordWrap(False)
        self.count.setAccessibleName(tr("Found"))
        self._previous = _button("back", tr("Previous place (Shift+F3)"))
        self._next = _button("next", tr("Next place (F3)"))
        find = QHBoxLayout()
        find.setSpacing(6)
        find.addWidget(self.finder, 1)
        find.addWidget(self.count)
        find.addWidget(self._previous)
        find.addWidget(self._next)
        head = QVBoxLayout()
        head.setContentsMargins(16, 10, 16, 10)
        head.setSpacing(8)
        head.addLayout(tools)
        head.addLayout(find)
        head.addWidget(self.notice)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 5, 16, 6)
        foot.addWidget(self.facts)
        self.notice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        paper = QWidget()
        dress(paper, ground="paper")
        paper.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QVBoxLayout(paper)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.box)
        column.addWidget(paper, 1)
        column.addWidget(rule())
        column.addLayout(foot)

    def _connect(self) -> None:
        self.choice.chosen.connect(self._produce)
        self.copy.clicked.connect(self.copy_all)
        self.numbers.toggled.connect(self.box.show_numbers)
        self.finder.textChanged.connect(lambda _: self._find(0))
        self.finder.installEventFilter(self)
        self._next.clicked.connect(lambda: self._find(1))
        self._previous.clicked.connect(lambda: self._find(-1))
        self.box.find_wanted.connect(self._to_finder)
        self.box.next_wanted.connect(self._find)

    # -- the story -----------------------------------------------------------------------------

    def show_story(self, story: Story, folder: Path | None) -> None:
        """Show a story's source, when it has been made; what is shown stays until then."""
        self._text = (story.text, folder)
        self._produce()

    def source(self) -> Source | None:
        """What is shown."""
        return self._source

    def _produce(self) -> None:
        name = self.choice.name
        text, folder = self._text
        self._asked, self._asked_at = name, perf_counter()
        if self._source is None or self._source.name != name:
            self.facts.setText(tr("Making {0} …").format(self.choice.title))
        self.background.ask(partial(produce, name, text, folder, self.template))

    def _on_answer(self, source: object) -> None:
        if not isinstance(source, Source) or source.name != self._asked:
            return
        self.pause = max(_PAUSE, (perf_counter() - self._asked_at) * _PATIENCE)
        anew = self._source is None or self._source.name != source.name
        if self._source == source:
            self._tell()
            return
        self._source = source
        self.notice.hide()
        self.box.show_source(source, anew=anew)
        self._tell()
        if self.finder.text():
            self._refind()

    def _on_refused(self, sentence: str) -> None:
        self._source = None
        self.box.show_source(None, anew=True)
        self.notice.setText(sentence)
        self.notice.show()
        self._tell()

    def _tell(self) -> None:
        source = self._source
        self.copy.setEnabled(source is not None)
        if source is None:
            self.facts.setText("")
            return
        lines = source.text.count("\n") + (not source.text.endswith("\n"))
        told = f"{counted(lines, 'line')} · {counted(len(source.text), 'character')}"
        if source.shown != source.text:
            told += tr(" · pictures and endless lines are shortened here, not in the copy")
        self.facts.setText(told)

    def copy_all(self) -> None:
        """Put the whole export on the clipboard, also what is shortened here."""
        if self._source is not None:
            QApplication.clipboard().setText(self._source.text)
            self.facts.setText(tr("{0} is on the clipboard.").format(self.choice.title))
            self.copied.emit(self.choice.title)

    # -- finding -------------------------------------------------------------------------------

    def _to_finder(self) -> None:
        chosen = self.box.textCursor().selectedText()
        if chosen and "\u2029" not in chosen:
            self.finder.setText(chosen)
        self.finder.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.selectAll()

    def _find(self, step: int) -> None:
        """Mark all places and go to the next one: 1, -1, or 0 for the one at the caret or after it."""
        self._found = find_all(self.box.shown(), self.finder.text())
        self._go(self.box.next_place(self._found, step))

    def _refind(self) -> None:
        """Mark what is found in a new text, without moving it."""
        self._found = find_all(self.box.shown(), self.finder.text())
        self.box.mark(self._found, -1)
        self._count(-1)

    def _go(self, at: int) -> None:
        self.box.mark(self._found, at)
        self._count(at)

    def _count(self, at: int) -> None:
        number = len(self._found.places)
        some = tr("many") if self._found.is_more else figures(number)
        place = tr("{0:,} of {1}").format(at + 1, some) if at >= 0 else some
        self.count.setText(
            "" if not self.finder.text() else place if number else tr("none", "places found")
        )
        dress(self.count, kind="quiet" if number else "error")

    # Qt's own methods

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._previous.setIcon(icons.icon("back"))
            self._next.setIcon(icons.icon("next"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the finder: F3 goes on, Esc returns to the text."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.box.setFocus()
                return True
            if event.key() in (Qt.Key.Key_F3, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self._find(-1 if back else 1)
                return True
            return False
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_ours = event.key() in (Qt.Key.Key_F3, Qt.Key.Key_Escape)
            event.setAccepted(is_ours)
            return is_ours
        return super().eventFilter(watched, event)


def _tool(text: str, name: str) -> QToolButton:
    made = QToolButton()
    made.setText(text)
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def _button(icon: str, name: str) -> QToolButton:
    made = QToolButton()
    made.setIcon(icons.icon(icon))
    made.setAccessibleName(name.partition(" (")[0])
    made.setToolTip(name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made
