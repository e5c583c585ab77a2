"""The settings: one page made from their declarations, and the keys, with a search over both."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from writer.app.commands.command_list import MENUS
from writer.app.commands.commands import Commands
from writer.app.commands.fuzzy import match
from writer.app.i18n import tr
from writer.app.look.fonts import ui_font
from writer.app.settings.key_rows import KeyRow, Keys
from writer.app.settings.options import Options
from writer.app.settings.row import SettingRow
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.labels import label, role_label, rule
from writer.app.widgets.line_input import WordInput
from writer.app.widgets.page import page_head, put_in_middle
from writer.storage.settings import GROUPS, SETTINGS, Setting, Settings


class SettingsPage(QWidget):
    """A page in place of the story's. Esc closes it. Its rows are made when it is first opened."""

    closed = Signal()

    def __init__(
        self,
        kept: Settings,
        commands: Commands,
        options: Mapping[str, Options],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kept = kept
        self._options = options
        self._commands = commands
        self._rows: list[tuple[str, SettingRow | KeyRow]] = []
        self._heads: dict[str, QWidget] = {}
        self._is_built = False
        self.setAccessibleName(tr("Settings"))
        self.setProperty("ground", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def start(self) -> None:
        """Take the focus, with an empty search and everything as it is now."""
        if not self._is_built:
            self._is_built = True
            self._build()
        for _, row in self._rows:
            if isinstance(row, SettingRow):
                row.show_value()
        self.search.clear()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, setting: Setting[Any]) -> None:
        """A setting was changed, here or elsewhere."""
        for _, row in self._rows:
            if isinstance(row, SettingRow) and row.setting is setting:
                row.show_value()

    def _build(self) -> None:
        self.search = WordInput()
        self.search.setPlaceholderText(tr("Search settings and keys…"))
        self.search.setAccessibleName(tr("Search settings and keys"))
        self.search.setFont(ui_font())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self._none = label(tr("No setting or command has these letters."), "quiet")
        self._none.hide()
        self._lay_out()
        self.setFocusProxy(self.search)

    def _lay_out(self) -> None:
        close = ActionButton(tr("Close"), "quiet")
        close.clicked.connect(self.closed)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(30, 28, 30, 28)
        self._column.setSpacing(2)
        self._column.addLayout(page_head(tr("Settings"), close))
        self._column.addWidget(self.search)
        self._column.addWidget(self._none)
        self._add_settings()
        self._add_keys()
        self._column.addStretch(1)
        self._scroll = put_in_middle(page, self)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.show()  # now: the page itself is shown already

    def _add_settings(self) -> None:
        for group in GROUPS:
            self._add_head(group)
            for setting in SETTINGS:
                if setting.title and setting.group == group:
                    self._add(
                        group, SettingRow(setting, self._kept, self._options.get(setting.name))
                    )

    def _add_keys(self) -> None:
        self._keys = keys = Keys(self._kept, self._commands)
        keys.setParent(self)
        for menu in MENUS:
            group = tr("Keys: {0}").format(tr(menu))
            commands = [one for one in self._commands.commands() if one.menu == menu]
            if commands:
                self._add_head(group)
            for command in commands:
                self._add(group, KeyRow(command, keys))

    def _add_head(self, group: str) -> None:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 16, 0, 2)
        column.setSpacing(4)
        column.addWidget(role_label(tr(group)))
        column.addWidget(rule())
        self._heads[group] = head
        self._column.addWidget(head)

    def _add(self, group: str, row: SettingRow | KeyRow) -> None:
        self._rows.append((group, row))
        self._column.addWidget(row)

    def shown(self) -> list[SettingRow | KeyRow]:
        """The rows that the search lets through."""
        return [row for _, row in self._rows if not row.isHidden()]

    def _find(self, query: str) -> None:
        there = set()
        for group, row in self._rows:
            found = not query.strip() or match(query, row.text, row.detail) is not None
            row.setVisible(found)
            if found:
                there.add(group)
        for group, head in self._heads.items():
            head.setVisible(group in there)
        self._none.setVisible(not there)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Scroll to what Tab goes to."""
        moved = bool(super().focusNextPrevChild(next))
        focused: QWidget | None = self.window().focusWidget()
        if moved and focused is not None and self._scroll.isAncestorOf(focused):
            self._scroll.ensureWidgetVisible(focused)
        return moved
