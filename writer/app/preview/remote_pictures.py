"""Pictures on other sites, fetched when the reader asks for them: by us, not by the page."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest

from writer.app.preview.pictures import media_type

_LARGEST = 20 * 2**20  # bytes of a picture
_MOST = 100  # pictures of a story
_TIMEOUT = 20_000  # ms without a byte
_Attribute = QNetworkRequest.Attribute
_Load = QNetworkRequest.LoadControl


class RemotePictures(QObject):
    """Fetches pictures: no cookies, no sender, nothing but http and https, nothing but pictures."""

    fetched = Signal(str, str, bytes)  # address as the story has it, media type, data
    done = Signal(int)  # all have come or failed; how many failed

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._network = QNetworkAccessManager(self)
        self._under_way: dict[QNetworkReply, str] = {}
        self._failed = 0

    def fetch(self, addresses: Iterable[str]) -> None:
        """Fetch what is at ``addresses``; what is on its way already is not asked for again."""
        wanted = dict.fromkeys(addresses).keys() - set(self._under_way.values())
        for address in sorted(wanted)[: _MOST - len(self._under_way)]:
            url = QUrl(f"https:{address}" if address.startswith("//") else address)
            if url.isValid() and url.scheme() in ("http", "https"):
                self._ask(address, url)
            else:
                self._failed += 1
        self._tell_if_done()

    def stop(self) -> None:
        """Let nothing come any more: another story is shown."""
        under_way, self._under_way = self._under_way, {}
        self._failed = 0
        for reply in under_way:
            reply.abort()

    def _ask(self, address: str, url: QUrl) -> None:
        request = QNetworkRequest(url)
        request.setTransferTimeout(_TIMEOUT)
        request.setMaximumRedirectsAllowed(5)
        policy = QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy
        request.setAttribute(_Attribute.RedirectPolicyAttribute, policy)
        for attribute in (
            _Attribute.CookieLoadControlAttribute,
            _Attribute.CookieSaveControlAttribute,
        ):
            request.setAttribute(attribute, _Load.Manual)
        request.setHeader(QNetworkRequest.KnownHeaders.UserAgentHeader, "Writer")
        reply = self._network.get(request)
        self._under_way[reply] = address
        reply.downloadProgress.connect(lambda have, _: _end_if_large(reply, have))
        reply.finished.connect(lambda: self._on_finished(reply))

    def _on_finished(self, reply: QNetworkReply) -> None:
        reply.deleteLater()
        address = self._under_way.pop(reply, None)
        if address is None:
            return
        is_there = reply.error() == QNetworkReply.NetworkError.NoError
        data = bytes(reply.readAll().data()) if is_there else b""
        kind = media_type(data[:4096])
        if kind and kind != "image/svg+xml" and len(data) <= _LARGEST:
            self.fetched.emit(address, kind, data)
        else:
            self._failed += 1
        self._tell_if_done()

    def _tell_if_done(self) -> None:
        if not self._under_way:
            failed, self._failed = self._failed, 0
            self.done.emit(failed)


def _end_if_large(reply: QNetworkReply, have: int) -> None:
    if have > _LARGEST:
        reply.abort()
