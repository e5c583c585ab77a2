"""The pictures of other sites on the page: withheld, asked for, fetched, shown."""

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from writer.app.preview.withheld_bar import WithheldBar

if TYPE_CHECKING:
    from writer.app.preview.page_view import PageView
    from writer.app.preview.remote_pictures import RemotePictures


class PagePictures(QObject):
    """Keeps the bar over the page and carries out what is asked there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.bar = WithheldBar()
        self.bar.wanted.connect(self.load)
        self.count = 0
        self._view: PageView | None = None
        self._fetcher: RemotePictures | None = None

    def attach(self, view: "PageView") -> None:
        """Serve this page from now on."""
        self._view = view
        view.bridge.pictures_withheld.connect(self._on_withheld)

    def detach(self) -> None:
        """The page is gone."""
        self.forget()
        self._view = None

    def forget(self) -> None:
        """Another story is shown: what was asked for was for the last one."""
        if self._fetcher is not None:
            self._fetcher.stop()
        self._on_withheld(0)

    def load(self) -> None:
        """Fetch what the page withholds: the reader has asked for it."""
        if self._view is not None and self._view.is_loaded:
            self._view.evaluate("JSON.stringify(withheld())", self._fetch)

    def _on_withheld(self, count: int) -> None:
        self.count = count
        self.bar.show_count(count)

    def _fetch(self, addresses: object) -> None:
        from writer.app.preview.remote_pictures import RemotePictures  # the network, only now

        if self._fetcher is None:
            self._fetcher = RemotePictures(self)
            self._fetcher.fetched.connect(self._show)
            self._fetcher.done.connect(self.bar.show_failed)
        if isinstance(addresses, str):
            self._fetcher.fetch(map(str, json.loads(addresses)))

    def _show(self, address: str, kind: str, data: bytes) -> None:
        if self._view is not None and self._view.is_loaded:
            self._view.show_fetched(address, kind, data)
