"""How the words of the find bar are looked for: a row of switches, in words where there is room."""

from typing import get_args

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from writer.app.find.search import Within
from writer.app.i18n import tr
from writer.app.look import icons
from writer.app.look.fonts import ui_font
from writer.app.widgets.mnemonics import give_letters

_ICON = 16  # pixels
_WHERE = (tr("Everywhere"), tr("In quotes"), tr("Not in quotes"))
_WHERE_SIGNS = ("“ ”", tr("in “ ”"), tr("not “ ”"))


class BarButton(QToolButton):
    """A button of the bar with a sign or a drawing; its name is said in words."""

    def __init__(self, name: str, tip: str = "", *, drawing: str = "", sign: str = "") -> None:
        super().__init__()
        self._drawing = drawing
        self.setProperty("kind", "option")
        self.setAccessibleName(name)
        self.setToolTip(tip or name)
        self.setFont(ui_font(0.93))
        self.setIconSize(QSize(_ICON, _ICON))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setText(sign)
        self._draw()

    def _draw(self) -> None:
        if self._drawing:
            self.setIcon(icons.icon(self._drawing))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()


class Switch(BarButton):
    """Is on or off. It says its name where there is room, else its sign."""

    def __init__(
        self,
        name: str,
        tip: str,
        key: str,
        *,
        drawing: str = "",
        sign: str = "",
        line: bool = False,
    ) -> None:
        super().__init__(name, f"{tip} ({key})", drawing=drawing, sign=sign)
        self.key = key
        self._name, self._sign, self._line = name, sign, line
        self.setCheckable(True)
        self.spell(False)

    def spell(self, in_words: bool) -> None:
        """Say the name in words, or by the sign."""
        font = ui_font(0.93)
        font.setUnderline(self._line and not in_words)
        self.setFont(font)
        self.setText(self._name if in_words else self._sign)
        style = Qt.ToolButtonStyle
        only_icon = bool(self._drawing) and not in_words
        self.setToolButtonStyle(style.ToolButtonIconOnly if only_icon else style.ToolButtonTextOnly)


class Where(BarButton):
    """Whether words are looked for everywhere, in quotes alone, or outside them."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Where to find"))
        self._in_words = False
        self.at = 0
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        give_letters(menu)
        group = QActionGroup(menu)
        self._actions = [self._action(menu, group, at) for at in range(len(_WHERE))]
        self.setMenu(menu)
        self.choose(0)

    def _action(self, menu: QMenu, group: QActionGroup, at: int) -> QAction:
        action = menu.addAction(_WHERE[at])
        action.setCheckable(True)
        group.addAction(action)
        action.triggered.connect(lambda _checked=False: self.choose(at))
        return action

    def choose(self, at: int) -> None:
        """Look in the place with this number."""
        changed, self.at = at != self.at, at
        self._actions[at].setChecked(True)
        self.setAccessibleName(f"{tr('Where to find')}: {_WHERE[at]}")
        self.setToolTip(self.accessibleName())
        self.setProperty("chosen", "yes" if at else "no")
        self.style().unpolish(self)
        self.style().polish(self)
        self._say()
        if changed:
            self.chosen.emit()

    def spell(self, in_words: bool) -> None:
        """Say the place in words, or by signs."""
        self._in_words = in_words
        self._say()

    def _say(self) -> None:
        self.setText(f"{(_WHERE if self._in_words else _WHERE_SIGNS)[self.at]} ▾")


class Options(QWidget):
    """All switches in a row."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.case = Switch(tr("Match case"), tr("Match case"), "Alt+C", sign=tr("Aa"))
        self.whole = Switch(tr("Whole words"), tr("Whole words"), "Alt+W", sign=tr("ab"), line=True)
        self.pattern = Switch(
            tr("Pattern"), tr("Pattern: a regular expression"), "Alt+R", sign=".*"
        )
        self.in_selection = Switch(
            tr("In the selection"), tr("In the selection"), "Alt+L", drawing="selection"
        )
        self.where = Where()
        self.switches = (self.case, self.whole, self.pattern, self.in_selection)
        self.stops: tuple[BarButton, ...] = (*self.switches, self.where)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in self.stops:
            row.addWidget(button)
        for switch in self.switches:
            switch.toggled.connect(lambda _: self.changed.emit())
        self.where.chosen.connect(self.changed)

    @property
    def within(self) -> Within:
        """Where words are looked for."""
        found: Within = get_args(Within)[self.where.at]
        return found

    def spell(self, in_words: bool) -> None:
        """Say all in words, or by signs."""
        for button in (*self.switches, self.where):
            button.spell(in_words)

    def switch(self, letter: str) -> bool:
        """Turn the switch with the key Alt+``letter`` on or off; whether there is one."""
        for one in self.switches:
            if one.key == f"Alt+{letter}":
                if one.isEnabled():
                    one.toggle()
                return True
        return False
