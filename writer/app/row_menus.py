"""The menus of the rows in the outline and in the list of problems: by the Menu key or the mouse."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QListView, QMenu

from writer.app.i18n import heard, tr
from writer.app.widgets.mnemonics import give_letters

if TYPE_CHECKING:
    from writer.app.window import Window


class RowMenus(QObject):
    """Made by the window once its parts are there."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._outline: QListView = window.side.outline.view
        self._problems: QListView = window.side.problems.view
        self._menu: QMenu | None = None
        for view in (self._outline, self._problems):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.installEventFilter(self)
            view.customContextMenuRequested.connect(
                lambda place, view=view: self._open(view, view.indexAt(place), place)
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The Menu key asks for the menu of the current row, wherever the mouse is."""
        by_key = QContextMenuEvent.Reason.Keyboard
        if isinstance(event, QContextMenuEvent) and event.reason() == by_key:
            view = self._outline if watched is self._outline else self._problems
            index = view.currentIndex()
            self._open(view, index, view.visualRect(index).bottomLeft())
            return True
        return False

    def _open(self, view: QListView, index: QModelIndex, place: QPoint) -> None:
        if not index.isValid():
            return
        on_screen = view.viewport().mapToGlobal(place)
        if view is self._problems:
            self._open_fixes(index.row(), on_screen)
            return
        block = self._window.side.outline.block_of(index.row())
        if block >= 0:
            self._window.structure.turn(block, on_screen)
            view.setFocus()  # which a choice takes to the text

    def _open_fixes(self, row: int, place: QPoint) -> None:
        """What can be done about a problem."""
        problems = self._window.checking.problems
        if row >= len(problems):
            return
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = menu = QMenu(self._window)
        give_letters(menu)
        walk, problem = self._window.walk, problems[row]
        menu.setAccessibleName(heard(problem.message))
        menu.addAction(tr("Go There")).triggered.connect(lambda: walk.to_index(row))
        for at, fix in enumerate(problem.fixes):
            action = menu.addAction(heard(fix.title).replace("&", "&&"))
            action.triggered.connect(lambda _=False, at=at: walk.fix_of(row, at))
        menu.addSeparator()
        menu.addAction(tr("Ignore Here, Because…")).triggered.connect(
            lambda: walk.ask_reason_of(row)
        )
        menu.popup(place)
        menu.setActiveAction(menu.actions()[0])
