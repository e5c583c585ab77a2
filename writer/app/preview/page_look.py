"""How the page looks: its template and whether it is dark. One choice for preview and export."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from writer.app.i18n import tr
from writer.app.widgets.mnemonics import give_letters
from writer.storage import settings
from writer.storage.page_places import page_places

if TYPE_CHECKING:
    from writer.app.window import Window
    from writer.render.templates import Template


class PageLook(QObject):
    """Knows the template that was chosen and has the preview, its source and exports wear it."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._is_dark = False
        tools = window.preview.views.tools
        before = tools.larger
        self._menu = QMenu(tr("Page Template"), tools.menu)
        self._menu.aboutToShow.connect(self._list)
        give_letters(self._menu)
        tools.menu.insertMenu(before, self._menu)
        self._dark = QAction(tr("Dark Page"), self, checkable=True)
        self._dark.toggled.connect(self.show_dark)
        tools.menu.insertAction(before, self._dark)
        self._pictures = QAction(tr("Load Pictures from Other Sites"), self)
        self._pictures.triggered.connect(lambda _=False: window.preview.pictures.load())
        tools.menu.insertAction(before, self._pictures)
        tools.menu.insertSeparator(before)
        tools.menu.aboutToShow.connect(self._refresh)
        window.session.opened.connect(self.wear)
        window.session.saved.connect(self.wear)
        window.preview.template_broken.connect(lambda why: window.tell(why, "warning"))

    # -- the template --------------------------------------------------------------------------

    def templates(self) -> "tuple[Template, ...]":
        """What there is to choose from for this story."""
        from writer.render.templates import templates

        return templates(page_places(self._window.session.folder))

    @property
    def template(self) -> "Template | None":
        """The one chosen, None for the usual one or when it is not there for this story."""
        name = self._window.kept.get(settings.PAGE_TEMPLATE)
        if not name:
            return None
        return next((one for one in self.templates() if one.name == name), None)

    def choose(self, name: str) -> None:
        """Have pages in another template from now on."""
        from writer.render.templates import DEFAULT

        self._window.kept.set(settings.PAGE_TEMPLATE, "" if name == DEFAULT.name else name)

    def wear(self) -> None:
        """Show the page as chosen."""
        template = self.template
        self._window.preview.wear(template, dark=self._is_dark and self._may_be_dark(template))

    def _list(self) -> None:
        from writer.render.templates import DEFAULT

        current = self.template or DEFAULT
        self._menu.clear()
        group = QActionGroup(self._menu)
        for one in self.templates():
            action = self._menu.addAction(
                tr("{0} (own)").format(one.title) if one.is_own else tr(one.title)
            )
            action.setCheckable(True)
            action.setChecked(one == current)
            action.triggered.connect(lambda _=False, name=one.name: self.choose(name))
            group.addAction(action)

    # -- dark ----------------------------------------------------------------------------------

    def show_dark(self, on: bool) -> None:
        """Show the page as readers see it who like it dark."""
        self._is_dark = on
        self._dark.setChecked(on)
        self.wear()

    def toggle_dark(self) -> None:
        """Show the page dark, or light again."""
        if self._may_be_dark(self.template):
            self.show_dark(not self._is_dark)
        else:
            self._window.tell(tr("This page template has no dark page."))

    @staticmethod
    def _may_be_dark(template: "Template | None") -> bool:
        from writer.errors import WriterError
        from writer.render.templates import DEFAULT, has_dark

        try:
            return has_dark(template or DEFAULT)
        except WriterError:
            return False

    def _refresh(self) -> None:
        self._dark.setEnabled(self._may_be_dark(self.template))
        self._pictures.setEnabled(self._window.preview.pictures.count > 0)

    # -- the list of commands ------------------------------------------------------------------

    def ask(self) -> None:
        """Choose a template from a list, by a few letters."""
        from writer.app.commands.palette import Entry
        from writer.render.templates import DEFAULT

        current = self.template or DEFAULT
        entries = [
            Entry(
                one.title if one.is_own else tr(one.title),
                lambda name=one.name: self.choose(name),  # type: ignore[misc]
                tr("chosen") if one == current else str(one.folder) if one.is_own else "",
            )
            for one in self.templates()
        ]
        self._window.sheets.choose_from(entries, tr("Page template…"))
