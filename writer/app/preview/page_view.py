"""The web view and the way to it: one message at a time, as JSON, into our own script's world."""

import json
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget

from writer.app.i18n import tr
from writer.app.look.theme import Theme
from writer.app.preview.bridge import Bridge
from writer.app.preview.pictures import picture_size
from writer.app.preview.scheme import SCHEME
from writer.app.preview.web_page import OUR_WORLD, StoryPage, StoryProfile

if TYPE_CHECKING:
    from writer.render.templates import Template


class PageView(QWebEngineView):
    """Shows the page. It takes the next message when it has done the last one (``is_free``)."""

    freed = Signal()  # it can take a message
    lost = Signal()  # Chromium's process died and the page with it; ``load_page`` makes a new one
    link_activated = Signal(QUrl)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _tell_chromium()
        self.bridge = Bridge(self)
        self._story_profile = StoryProfile()
        self._page = StoryPage(self._story_profile)
        self._channel = QWebChannel(self)
        self._channel.registerObject("bridge", self.bridge)
        self._page.setWebChannel(self._channel, OUR_WORLD)
        self._page.link_activated.connect(self.link_activated)
        self._page.loadFinished.connect(self._on_loaded)
        self._page.renderProcessTerminated.connect(self._on_terminated)
        self._is_loaded = False
        self._under_way = 0
        self._dress: dict[str, Any] = {}
        self._version = 0
        self.setPage(self._page)
        self.setAccessibleName(tr("Page preview"))
        self.setAcceptDrops(False)  # what is dropped is for the window
        copy = self._page.action(QWebEnginePage.WebAction.Copy)
        copy.setText(tr("Copy"))  # Chromium speaks English
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def load_page(self) -> None:
        """Load the empty page; ``freed`` follows."""
        self._page.load_shell()

    @property
    def is_loaded(self) -> bool:
        """Whether there is a page to speak to."""
        return self._is_loaded

    @property
    def is_free(self) -> bool:
        """Whether the page has done all it was told."""
        return self._is_loaded and not self._under_way

    def send(self, message: dict[str, Any]) -> None:
        """Have the page do ``message``; ``freed`` follows when it has."""
        self._call("patch", message)

    def wear(self, template: "Template | None", *, dark: bool) -> None:
        """Show the page in a template's style sheet, None being the usual one, or in its dark."""
        pictures = self._story_profile.pictures
        if (pictures.template, pictures.dark) == (template, dark):
            return
        pictures.template, pictures.dark = template, dark
        self._version += 1
        if self._is_loaded:
            self._call("restyle", {"version": self._version})

    def dress(self, theme: Theme, *, phone: bool, dark: bool = False, flat: bool = False) -> None:
        """Lay the page on the theme's desk, or into a phone; ``dark`` is the page itself.

        ``flat``: blocks are not laid into groups, where its style sheet looks at neighbours.
        """
        self._dress = {"desk": theme.backdrop, "thumb": theme.rim, "phone": phone, "dark": dark}
        self._dress["flat"] = flat
        self._page.setBackgroundColor(QColor("#ffffff" if phone else theme.backdrop))
        if self._is_loaded:
            self._call("dress", self._dress)

    def evaluate(self, expression: str, callback: Callable[[Any], None]) -> None:
        """Give ``callback`` the value of one of our own script's expressions; never story text."""
        self._page.runJavaScript(expression, OUR_WORLD, callback)

    def light(self, place: dict[str, Any]) -> None:
        """Light words of the page."""
        self._call("light", place)

    def unlight(self) -> None:
        """Let no words of the page be lit."""
        self._call("unlight", {})

    def refuse_edit(self) -> None:
        """What was double-clicked cannot be edited on the page: the reader is sent elsewhere."""
        self._call("refuseEdit", {})

    def set_folder(self, folder: Path | None) -> None:
        """Where another story's pictures may be taken from; what was fetched for the last one goes."""
        self._story_profile.pictures.folder = folder
        self._story_profile.pictures.fetched.clear()

    def show_fetched(self, address: str, kind: str, data: bytes) -> None:
        """Show a picture of another site, which the reader has asked for, where the story has it."""
        store = self._story_profile.pictures.fetched
        store.append((kind, data))
        shown = f"{SCHEME.decode()}://page/remote/{len(store) - 1}"
        self._call(
            "fetched", {"address": address, "shown": shown, "size": picture_size(data, kind)}
        )

    def show_changed(self, addresses: Iterable[str]) -> None:
        """Load anew the pictures with these addresses that the page has not got as part of its text.

        What follows the ``?`` makes Chromium ask for them again; nobody reads it.
        """
        self._version += 1
        for address in addresses:
            name, sharp, place = address.partition("#")
            shown = f"{name}{'&' if '?' in name else '?'}{self._version}{sharp}{place}"
            self._call("fetched", {"address": address, "shown": shown, "size": None})

    def dispose(self) -> None:
        """Delete the view, its page and, only then, the profile: Chromium insists on the order."""
        self._is_loaded = False
        page, profile = self._page, self._story_profile
        for thing in (self, page, profile):
            shiboken6.delete(thing)

    def _call(self, function: str, value: dict[str, Any]) -> None:
        # JSON in ASCII is a JavaScript value as it stands: no text in it can end it.
        self._under_way += 1
        self._page.runJavaScript(f"{function}({json.dumps(value)})", OUR_WORLD, self._on_done)

    def _on_done(self, _: object) -> None:
        self._under_way = max(self._under_way - 1, 0)
        if self.is_free:
            self.freed.emit()

    def _on_loaded(self, ok: bool) -> None:
        """A refused link ends a load as well; only the shell's own end counts."""
        if ok and not self._is_loaded:
            self._is_loaded = True
            self._call("dress", self._dress)

    def _on_terminated(self, *_: object) -> None:
        self._is_loaded = False
        self._under_way = 0
        self.lost.emit()


def _tell_chromium() -> None:
    """Have the words of the page read out too: Chromium finds a screen reader too late by itself."""
    if QAccessible.isActive() and _READ_OUT not in os.environ.get(_FLAGS, ""):
        os.environ[_FLAGS] = f"{os.environ.get(_FLAGS, '')} {_READ_OUT}".strip()


_FLAGS = "QTWEBENGINE_CHROMIUM_FLAGS"
_READ_OUT = "--force-renderer-accessibility"
