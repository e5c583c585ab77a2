"""The export card: to what, what each target cannot hold, and the one red button."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from writer.app.i18n import heard, tr
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.card import SHADOW, Card
from writer.app.widgets.flow import FlowLayout
from writer.app.widgets.labels import dress, label, role_label, rule
from writer.app.widgets.line_input import WordInput
from writer.app.widgets.link_row import LinkRow
from writer.app.widgets.target_list import TargetList
from writer.app.widgets.wording import counted

_WIDTH = 580
_FEW = 8
"""Targets that need no field to find them."""
_OTHERS = 440
"""Pixels of the window's height that are not for the list: title, losses, buttons."""
_ERRORS = 12
"""Errors that are listed; more are only counted."""


@dataclass(frozen=True, slots=True)
class Target:
    """Something the story can be exported to, and what that cannot hold, one sentence each.

    ``losses`` None: they are being found out, :meth:`ExportPanel.show_losses` tells them.

    ``is_text``: whether it can be copied to the clipboard.
    """

    name: str
    title: str
    losses: tuple[str, ...] | None = ()
    is_text: bool = True


class ExportPanel(Card):
    """Opens over the story; it writes nothing itself."""

    export_requested = Signal(str, bool)
    """A target's name, and whether to export although the story has errors."""
    copy_requested = Signal(str)
    folder_requested = Signal(str)
    """The name of the target; answer with :meth:`show_folder`."""
    problem_chosen = Signal(int)
    """Index in the errors shown: go there. The card is closed already."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, padding=20)
        self.setAccessibleName(tr("Export"))
        self._targets: tuple[Target, ...] = ()
        self._errors: tuple[str, ...] = ()
        self._state = label()
        self._state.setWordWrap(False)
        self._missing_title = role_label(tr("To do first"))
        self._missing = _Lines()
        self._none = label(tr("There is nothing to export to in this installation."), "quiet", 0.96)
        self._list = TargetList(tr("Targets"))
        self._list.currentRowChanged.connect(lambda _row: self._describe())
        self._list.go_ahead.connect(self._export)
        self._finder = WordInput()
        self._finder.setPlaceholderText(tr("Find a target"))
        self._finder.setAccessibleName(tr("Find a target"))
        self._finder.setClearButtonEnabled(True)
        self._finder.textChanged.connect(self._list.show_only)
        self._finder.returnPressed.connect(self._export)
        self._finder.installEventFilter(self)
        self._list.typed.connect(self._find)
        self._loss_title = role_label()
        self._loss_title.setWordWrap(True)
        self._losses = label(kind="quiet", scale=0.96)
        self._losses.setContentsMargins(11, 0, 11, 0)
        self._zip = QCheckBox(tr("In one zip, with the story’s pictures"))
        self._folder = label(kind="quiet", scale=0.93)
        self._copy = ActionButton(tr("Copy"))
        self._choose = ActionButton(tr("Choose Folder…"))
        self._go = ActionButton(tr("Export"), "primary")
        self._scroll = QScrollArea()
        self._more_below = rule()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(tr("Export"), scale=1.15, bold=True), 1)
        head.addWidget(self._state)
        body = QWidget()
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(7)
        for widget in (
            self._missing_title,
            self._missing,
            role_label(tr("To")),
            self._finder,
            self._none,
            self._list,
        ):
            self._body.addWidget(widget)
        self._body.addSpacing(6)
        self._body.addWidget(self._loss_title)
        self._body.addWidget(self._losses)
        self._body.addStretch(1)
        self._scroll.setWidget(body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(self.inner)
        self._column.setSpacing(10)
        self._column.addLayout(head)
        self._column.addWidget(self._scroll, 1)
        self._column.addWidget(self._more_below)
        self._column.addWidget(self._zip, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._folder)
        self._column.addWidget(self._buttons())

    def _buttons(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, 8, 8, at_right=True)
        for button in (self._copy, self._choose, self._go):
            flow.addWidget(button)
        return holder

    def _connect(self) -> None:
        self._copy.clicked.connect(lambda: self.copy_requested.emit(self.target()))
        self._choose.clicked.connect(lambda: self.folder_requested.emit(self.target()))
        self._go.clicked.connect(self._export)
        self._missing.chosen.connect(self._go_to)

    # what the window tells the card

    def open(self, targets: Sequence[Target], errors: Sequence[str], current: str = "") -> None:
        """Show the targets and the story's errors; ``current`` is the target used last."""
        self._targets, self._errors = tuple(targets), tuple(errors)
        self._list.clear()
        self._finder.clear()
        self._finder.setVisible(len(targets) > _FEW)
        for target in targets:
            self._list.add(target.title, *_word(target.losses))
        self._none.setVisible(not targets)
        for button in (self._choose, self._go):
            button.setEnabled(bool(targets))
        names = [target.name for target in targets]
        self._list.setCurrentRow(names.index(current) if current in names else 0)
        self._show_errors()
        self._describe()
        self.open_card()
        self._list.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_losses(self, name: str, losses: tuple[str, ...]) -> None:
        """Tell what the target ``name`` cannot hold."""
        names = [target.name for target in self._targets]
        if name not in names:
            return
        row = names.index(name)
        known = list(self._targets)
        known[row] = replace(known[row], losses=losses)
        self._targets = tuple(known)
        self._list.change(row, *_word(losses))
        if row == self._list.currentRow():
            self._describe()

    def show_folder(self, folder: str) -> None:
        """Say where the files will be written; '' says nothing."""
        self._folder.setText(tr("Into {0}").format(folder) if folder else "")
        self._folder.setVisible(bool(folder))
        if self.isVisible():
            self.place()

    @property
    def is_zipped(self) -> bool:
        """Whether all of the export is wanted in one file."""
        return self._zip.isChecked()

    def target(self) -> str:
        """The name of the current target, '' when there is none."""
        row = self._list.currentRow()
        return self._targets[row].name if 0 <= row < len(self._targets) else ""

    # within

    def _show_errors(self) -> None:
        number = len(self._errors)
        ready = not number
        words = (
            tr("✓ Ready to publish")
            if ready
            else tr("Not ready · {0}").format(counted(number, "error"))
        )
        self._state.setText(words)
        dress(self._state, kind="good" if ready else "error")
        self._missing_title.setVisible(not ready)
        self._missing.show_lines(self._errors)
        self._go.set_words(tr("Export") if ready else tr("Export Anyway"))

    def _describe(self) -> None:
        row = self._list.currentRow()
        losses = (self._targets[row].losses or ()) if 0 <= row < len(self._targets) else ()
        chosen = 0 <= row < len(self._targets)
        self._copy.setEnabled(chosen and self._targets[row].is_text)
        self._choose.setEnabled(chosen)
        self._go.setEnabled(chosen)
        if losses:
            self._loss_title.setText(tr("{0} cannot hold").format(self._targets[row].title))
        self._losses.setText("\n".join(map(heard, losses)))
        for widget in (self._loss_title, self._losses):
            widget.setVisible(bool(losses))
        if self.isVisible():
            self.place()

    def _export(self) -> None:
        if self.target():
            self.export_requested.emit(self.target(), bool(self._errors))

    def _find(self, text: str) -> None:
        """Letters typed on the list are looked for."""
        if self._finder.isVisible():
            self._finder.setFocus(Qt.FocusReason.OtherFocusReason)
            self._finder.setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys go through the list from the field that finds in it."""
        if watched is self._finder and isinstance(event, QKeyEvent):
            arrows = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
            if event.type() == QEvent.Type.KeyPress and event.key() in arrows:
                self._list.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _go_to(self, index: int) -> None:
        self.close_card()
        self.problem_chosen.emit(index)

    def place(self) -> None:
        ground = self.ground().rect()
        errors = self._missing.sizeHint().height() + 30 if self._errors else 0
        room = ground.height() - _OTHERS - errors
        self._list.show_rows(room // self._list.row_height())
        width = min(_WIDTH, ground.width() - 32)
        inside = width + 2 * SHADOW - self.inner.left() - self.inner.right()
        self._column.activate()
        self._more_below.hide()
        rest = self._column.totalSizeHint().height() - self._scroll.sizeHint().height()
        body = max(self._body.totalHeightForWidth(inside), self._body.totalSizeHint().height())
        height = min(rest + body - 2 * SHADOW + 6, ground.height() - 32)
        top = max(16, min(56, (ground.height() - height) // 3))
        self._more_below.setVisible(rest + body - 2 * SHADOW + 6 > height)
        self.set_body(QRect((ground.width() - width) // 2, top, width, height))


def _word(losses: tuple[str, ...] | None) -> tuple[str, str]:
    """What a row says of its losses, and in which colour."""
    if losses is None:
        return "…", "faint"
    if not losses:
        return tr("nothing lost"), "good"
    return counted(len(losses), "loss", "losses"), "warning"


class _Lines(QWidget):
    """The errors, each a way to its place."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 6)
        self._column.setSpacing(0)
        self._rows: list[QWidget] = []

    def show_lines(self, lines: Sequence[str]) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(at, line) for at, line in enumerate(lines[:_ERRORS])]
        if len(lines) > _ERRORS:
            rest = label(tr("and {0:,} more").format(len(lines) - _ERRORS), "quiet", 0.93)
            rest.setContentsMargins(34, 2, 0, 2)
            self._rows.append(rest)
        for row in self._rows:
            self._column.addWidget(row)
            row.show()
        self.setVisible(bool(lines))

    def _row(self, index: int, line: str) -> QPushButton:
        row = LinkRow(line, "error")
        row.clicked.connect(lambda: self.chosen.emit(index))
        return row
