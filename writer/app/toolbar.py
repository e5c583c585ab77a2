"""The bar over the window: what one does most, how far the story is, and the one red button."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from writer.app.commands.command_list import BY_ID, KINDS, TOOLBAR
from writer.app.commands.commands import Commands
from writer.app.i18n import tr
from writer.app.look import icons, sizes
from writer.app.look.fonts import ui_font
from writer.app.look.theme import current
from writer.app.widgets.labels import dress
from writer.app.widgets.marks import SIZE, paint_mark
from writer.app.widgets.mnemonics import give_letters
from writer.app.widgets.wording import counted

_GAP = 3
_STROKE = 17
"""Pixels from one group of buttons to the next; a thin line stands in the middle."""
_SIDE = 10
_RIGHT = ("app.palette", "check.ready", "story.export")
_ONLY_ICON = frozenset({"app.menu", "text.bold", "text.italic", "text.link", "more"})
_SHORT = {
    "block.paragraph": tr("Paragraph"),
    "block.section": tr("Section"),
    "block.subsection": tr("Subsection"),
    "block.quote": tr("Quote"),
    "block.pull": tr("Pull Quote"),
    "block.bullets": tr("Bullets"),
    "block.numbers": tr("Numbers"),
    "block.image": tr("Image"),
    "block.read_more": tr("Read more"),
    "block.divider": tr("Divider"),
    "block.table": tr("Table"),
    "block.stash": tr("Stash"),
    "text.footnote": tr("Footnote"),
    "": tr("Block"),  # code, an embed, whatever else has no command
}
_READINESS = (tr("Not checked"), tr("Checking"), tr("Ready"), tr("Not ready · {0}").format(8))
_SHRINK: tuple[tuple[str, str], ...] = (
    ("app.palette", "icon"),
    ("story.new", "icon"),
    ("story.open", "icon"),
    ("block.read_more", "icon"),
    ("block.image", "icon"),
    ("block.quote", "icon"),
    ("block.section", "icon"),
    ("block.read_more", "gone"),
    ("block.image", "gone"),
    ("block.quote", "gone"),
    ("block.section", "gone"),
    ("text.link", "gone"),
    ("text.italic", "gone"),
    ("text.bold", "gone"),
    ("story.open", "gone"),
    ("story.new", "gone"),
    ("app.palette", "gone"),
    ("block.kind", "gone"),
    ("check.ready", "icon"),
)
"""What gives way, in this order, as the window gets narrower. What is gone is in the ⋯ menu."""


class ToolBar(QWidget):
    """Buttons for those commands that have a handler; no text on it is ever cut.

    No button takes the focus when it is clicked: the caret stays in the story.
    """

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._buttons: dict[str, QToolButton] = {}
        self._strokes: list[int] = []
        self._kind = "block.paragraph"
        self._errors: int | None = None
        self.setProperty("ground", "desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Toolbar"))
        self.setFixedHeight(sizes.TOOLBAR)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._build()

    # what the window tells the bar

    def show_kind(self, command_id: str) -> None:
        """Name the block at the caret by the command that makes such a block."""
        if command_id != self._kind and command_id in _SHORT:
            self._kind = command_id
            self._name_kind()

    def show_readiness(
        self, errors: int | None, warnings: int = 0, *, is_hopeless: bool = False
    ) -> None:
        """Say how many errors keep the story from going out; None while nothing is known.

        ``is_hopeless`` says that it will not be known.
        """
        button = self._buttons.get("check.ready")
        if button is None:
            return
        self._errors = errors
        words = (
            tr("Not checked")
            if errors is None and is_hopeless
            else tr("Checking")
            if errors is None
            else tr("Not ready · {0}").format(errors)
            if errors
            else tr("Ready")
        )
        said = f"{counted(errors or 0, 'error')}, {counted(warnings, 'warning')}"
        if errors is None:
            said = (
                tr("The checks have not read the story")
                if is_hopeless
                else tr("The story is being checked")
            )
        if button.text() != words:
            button.setText(words)
            button.setAccessibleName(f"{words}: {said}")
            self._arrange()
        button.setToolTip(tr("{0}. Show what the story still lacks").format(said))
        self._draw_readiness()

    @property
    def menu_button(self) -> QToolButton:
        """The one of the ☰ menu."""
        return self._buttons["app.menu"]

    def open_menu(self) -> None:
        """Open the ☰ menu."""
        self.menu_button.showMenu()

    # building

    def _build(self) -> None:
        self._add_menu_button()
        for name in (*_chain(TOOLBAR), *_RIGHT):
            if name == "block.kind":
                self._add_kind()
            elif name == "check.ready" and self._commands.has(name):
                self._add_readiness()
            elif name != "app.menu" and self._commands.has(name):
                self._add(name)
        more = self._button("more")
        more.setIcon(icons.icon("more"))
        more.setToolTip(tr("More commands"))
        more.setAccessibleName(tr("More commands"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(QMenu(more))
        give_letters(more.menu())
        self._dress_special()

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"toolbar.{name}")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setFont(ui_font())
        button.setIconSize(QSize(17, 17))
        self._buttons[name] = button
        self._set_style(name, "full")
        return button

    def _add(self, name: str) -> None:
        action = self._commands.action(name)
        words = BY_ID[name].short or BY_ID[name].title.rstrip("… ")
        action.setIconText(f" {words}" if BY_ID[name].icon else words)  # Qt sets the icon too near
        button = self._button(name)
        button.setDefaultAction(action)
        button.setAccessibleName(BY_ID[name].title.rstrip("… "))

    def _add_menu_button(self) -> None:
        button = self._button("app.menu")
        button.setIcon(icons.icon("menu"))
        if self._commands.has("app.menu"):
            action = self._commands.action("app.menu")
            button.setToolTip(action.toolTip())
            action.changed.connect(lambda: button.setToolTip(action.toolTip()))
        button.setAccessibleName(tr("Menu"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        self._commands.build_menu(menu)
        button.setMenu(menu)

    def _add_kind(self) -> None:
        kinds = [name for name in KINDS if self._commands.has(name)]
        if not kinds:
            return
        button = self._button("block.kind")
        button.setIcon(icons.icon("paragraph", colour="ink"))
        button.setToolTip(tr("What the block at the caret is"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        give_letters(menu)
        self._commands.fill(menu, kinds)
        button.setMenu(menu)
        first = self._commands.action(kinds[0])
        first.changed.connect(lambda: button.setEnabled(first.isEnabled()))
        self._name_kind()

    def _add_readiness(self) -> None:
        """Its words are the story's state, not the command's name: it cannot wear the action."""
        action = self._commands.action("check.ready")
        button = self._button("check.ready")
        button.clicked.connect(action.trigger)
        action.changed.connect(self._arrange)  # with no story there is nothing to say

    def _name_kind(self) -> None:
        button = self._buttons["block.kind"]
        words = _SHORT[self._kind]
        button.setText(f"{words} ▾")
        button.setAccessibleName(tr("Block: {0}").format(words))

    def _dress_special(self) -> None:
        if kind := self._buttons.get("block.kind"):
            dress(kind, kind="raised")
        if export := self._buttons.get("story.export"):
            self._commands.action("story.export").setIconText(tr("Export ▾"))
            export.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            export.setFont(ui_font(bold=True))
            dress(export, kind="primary")
        if ready := self._buttons.get("check.ready"):
            dress(ready, kind="raised")
            self.show_readiness(None)

    # laying out

    def _arrange(self) -> None:
        """Place the buttons, letting give way what has to until they fit."""
        state = dict.fromkeys(self._buttons, "full")
        state["more"] = "gone"
        if "check.ready" in state and not self._commands.action("check.ready").isEnabled():
            del state["check.ready"]
            self._buttons["check.ready"].hide()
        steps = iter(_SHRINK)
        while self._width(state) > self.width():
            step = next(steps, None)
            if step is None:
                break
            name, how = step
            if name in state:
                state[name] = how
                state["more"] = "full" if _gone(state) else "gone"
        for name, how in state.items():
            self._set_style(name, how)
            self._buttons[name].setVisible(how != "gone")
        self._fill_more(_gone(state))
        self._place(state)

    def _width(self, state: dict[str, str]) -> int:
        total = 2 * _SIDE + _STROKE
        for group in self._groups(state):
            total += sum(self._width_of(name, state[name]) + _GAP for name in group) + _STROKE
        if state.get("check.ready") == "full":
            total += self._spare(self._buttons["check.ready"], _READINESS)
        return total - _STROKE

    @staticmethod
    def _spare(button: QToolButton, texts: Sequence[str]) -> int:
        """How much wider a button may become: what is beside it does not come and go with its words."""
        metrics = button.fontMetrics()
        longest = max(map(metrics.horizontalAdvance, texts))
        return max(longest - metrics.horizontalAdvance(button.text()), 0)

    def _groups(self, state: dict[str, str]) -> list[list[str]]:
        """The visible buttons by group; the last group stands at the right."""
        groups = [[name for name in group if _there(state, name)] for group in TOOLBAR]
        filled = [group for group in groups if group]
        if _there(state, "more"):
            filled[-1].append("more")
        return [*filled, [name for name in _RIGHT if _there(state, name)]]

    def _width_of(self, name: str, how: str) -> int:
        self._set_style(name, how)
        button = self._buttons[name]
        if name == "block.kind":
            spare = self._spare(button, [f"{word} ▾" for word in _SHORT.values()])
            return button.sizeHint().width() + spare
        return button.sizeHint().width()

    def _set_style(self, name: str, how: str) -> None:
        button = self._buttons[name]
        if name == "story.export":
            return
        wordless = how == "icon" or name in _ONLY_ICON
        style = Qt.ToolButtonStyle
        button.setToolButtonStyle(
            style.ToolButtonIconOnly if wordless else style.ToolButtonTextBesideIcon
        )

    def _place(self, state: dict[str, str]) -> None:
        *left, right = self._groups(state)
        self._strokes = []
        x = _SIDE
        for group in left:
            if x > _SIDE:
                self._strokes.append(x + (_STROKE - _GAP) // 2)
                x += _STROKE
            x = self._place_group(group, state, x)
        width = sum(self._width_of(name, state[name]) + 2 * _GAP for name in right)
        self._place_group(right, state, self.width() - _SIDE - width + 2 * _GAP, 2 * _GAP)
        self.update()

    def _place_group(
        self, names: Sequence[str], state: dict[str, str], x: int, gap: int = _GAP
    ) -> int:
        for name in names:
            button = self._buttons[name]
            width = self._width_of(name, state[name])
            height = max(button.sizeHint().height(), 31)
            button.setGeometry(x, (self.height() - 1 - height) // 2, width, height)
            x += width + gap
        return x

    def _fill_more(self, names: Sequence[str]) -> None:
        menu = self._buttons["more"].menu()
        menu.clear()
        for name in names:
            self._commands.fill(menu, KINDS if name == "block.kind" else [name])

    def _draw_readiness(self) -> None:
        if button := self._buttons.get("check.ready"):
            state = "" if self._errors is None else "no" if self._errors else "yes"
            dress(button, ready=state)
            button.setIcon(_mark(state))

    # Qt's own methods

    def minimumSizeHint(self) -> QSize:
        return QSize(320, sizes.TOOLBAR)

    def sizeHint(self) -> QSize:
        return QSize(1000, sizes.TOOLBAR)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()  # only now the style sheet has given the buttons their sizes

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and "more" in self._buttons:
            self._commands.recolour()
            self._buttons["app.menu"].setIcon(icons.icon("menu"))
            self._buttons["more"].setIcon(icons.icon("more"))
            if kind := self._buttons.get("block.kind"):
                kind.setIcon(icons.icon("paragraph", colour="ink"))
            self._draw_readiness()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setPen(current().color("line"))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
            for x in self._strokes:
                painter.drawLine(x, 13, x, self.height() - 15)


def _chain(groups: Sequence[Sequence[str]]) -> Iterator[str]:
    for group in groups:
        yield from group


def _there(state: dict[str, str], name: str) -> bool:
    return state.get(name, "gone") != "gone"


def _gone(state: dict[str, str]) -> list[str]:
    names = (*_chain(TOOLBAR), *_RIGHT)
    return [name for name in names if state.get(name) == "gone"]


def _mark(state: str) -> QIcon:
    """The mark beside the readiness: a disc while something is wrong, a tick when all is well."""
    theme, ratio = current(), 3
    picture = QPixmap(17 * ratio, 17 * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    severity, colour = {
        "no": ("error", "warning"),
        "yes": ("good", "good"),
        "": ("advice", "faint"),
    }[state]
    paint_mark(painter, severity, theme.color(colour), QPointF(8.5, 8.5), SIZE + 1)
    painter.end()
    return QIcon(picture)
