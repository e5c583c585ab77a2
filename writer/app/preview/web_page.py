"""A web view that trusts nothing it shows: DESIGN section 8, every line of it.

The page runs no script, loads nothing but ``story:`` and ``data:`` pictures and our style sheets, goes
nowhere, keeps nothing and asks for nothing. Our own script runs in ApplicationWorld, which works
while script is off for the page (there, Chromium runs listeners and animation frames, but no timers).
"""

import logging

from PySide6.QtCore import QFile, QIODevice, QObject, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEngineFullScreenRequest,
    QWebEngineNewWindowRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)

from writer.app.preview.scheme import PAGE, SCHEME, StorySchemeHandler
from writer.app.preview.shell import own_file

OUR_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld.value
_SCRIPT = "preview"
_OURS = (
    "page_pictures.js",
    "page_notes.js",
    "preview.js",
    "page_clicks.js",
    "page_words.js",
    "page_editing.js",
)
_log = logging.getLogger(__name__)
LINK_SCHEMES = frozenset({"http", "https", "mailto"})
_Attribute = QWebEngineSettings.WebAttribute
_OFF = (
    _Attribute.JavascriptEnabled,
    _Attribute.JavascriptCanOpenWindows,
    _Attribute.JavascriptCanAccessClipboard,
    _Attribute.JavascriptCanPaste,
    _Attribute.LocalStorageEnabled,
    _Attribute.LocalContentCanAccessRemoteUrls,
    _Attribute.LocalContentCanAccessFileUrls,
    _Attribute.HyperlinkAuditingEnabled,
    _Attribute.PluginsEnabled,
    _Attribute.PdfViewerEnabled,
    _Attribute.FullScreenSupportEnabled,
    _Attribute.ScreenCaptureEnabled,
    _Attribute.WebGLEnabled,
    _Attribute.Accelerated2dCanvasEnabled,
    _Attribute.AutoLoadIconsForPage,
    _Attribute.TouchIconsEnabled,
    _Attribute.DnsPrefetchEnabled,
    _Attribute.NavigateOnDropEnabled,
    _Attribute.AllowRunningInsecureContent,
    _Attribute.AllowGeolocationOnInsecureOrigins,
    _Attribute.AllowWindowActivationFromJavaScript,
    _Attribute.ErrorPageEnabled,
    _Attribute.BackForwardCacheEnabled,
    _Attribute.FocusOnNavigationEnabled,  # the caret stays in the manuscript
    _Attribute.ForceDarkMode,
)
_Kind = QWebEngineUrlRequestInfo.ResourceType


class RequestFilter(QWebEngineUrlRequestInterceptor):
    """Lets the shell, its style sheets and pictures through, and nothing else."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Called by Qt before each request."""
        if not _may_load(info.requestUrl(), info.resourceType()):
            info.block(True)


def _may_load(url: QUrl, kind: QWebEngineUrlRequestInfo.ResourceType) -> bool:
    if kind == _Kind.ResourceTypeMainFrame:
        return url == PAGE
    if kind == _Kind.ResourceTypeImage:
        return url.scheme() in (SCHEME.decode(), "data")
    return kind == _Kind.ResourceTypeStylesheet and url.scheme() == SCHEME.decode()


class StoryProfile(QWebEngineProfile):
    """An off-the-record profile that knows the ``story:`` scheme and keeps nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)  # without a name: off the record
        self.pictures = StorySchemeHandler(self)
        self._filter = RequestFilter(self)
        self.setUrlRequestInterceptor(self._filter)
        self.installUrlSchemeHandler(SCHEME, self.pictures)
        self.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
        self.setPersistentCookiesPolicy(
            QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies
        )
        self.setPersistentPermissionsPolicy(
            QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime
        )
        self.cookieStore().setCookieFilter(lambda request: False)
        self.setPushServiceEnabled(False)
        self.setSpellCheckEnabled(False)
        self.downloadRequested.connect(_refuse_download)


def _refuse_download(download: QWebEngineDownloadRequest) -> None:
    download.cancel()


class StoryPage(QWebEnginePage):
    """The page. ``load_shell`` is the only way anything is loaded into it."""

    link_activated = Signal(QUrl)  # the reader clicked a link that a browser may open

    def __init__(self, profile: StoryProfile, parent: QObject | None = None) -> None:
        super().__init__(profile, parent)
        self._may_navigate = False
        settings = self.settings()
        for attribute in _OFF:
            settings.setAttribute(attribute, False)
        settings.setAttribute(_Attribute.PlaybackRequiresUserGesture, True)
        settings.setUnknownUrlSchemePolicy(
            QWebEngineSettings.UnknownUrlSchemePolicy.DisallowUnknownUrlSchemes
        )
        self.scripts().insert(_our_script())
        self.newWindowRequested.connect(self._on_new_window)
        self.permissionRequested.connect(_refuse_permission)
        self.fullScreenRequested.connect(_refuse_full_screen)

    def load_shell(self) -> None:
        """Load the page with an empty article."""
        self._may_navigate = True
        self.load(PAGE)

    def acceptNavigationRequest(
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        """Called by Qt before the page goes anywhere: it stays, but for the shell itself."""
        url = QUrl(url)
        if self._may_navigate and is_main_frame and url == PAGE:
            self._may_navigate = False
            return True
        if kind == QWebEnginePage.NavigationType.NavigationTypeLinkClicked and is_main_frame:
            self._offer(url)
        return False

    def createWindow(self, kind: QWebEnginePage.WebWindowType) -> QWebEnginePage:
        """Called by Qt when the page wants another window: there is none."""
        return None  # type: ignore[return-value]  # Qt's way to refuse

    def chooseFiles(self, *_: object) -> list[str]:
        """Called by Qt when the page asks for files: it gets none."""
        return []

    def javaScriptConsoleMessage(
        self,
        level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,
        line: int,
        source: str,
    ) -> None:
        """Called by Qt with what is logged: ours is told, the page's could fill a disk."""
        if source == f"userscript:{_SCRIPT}":
            _log.error("%s, line %d", message, line)

    def _on_new_window(self, request: QWebEngineNewWindowRequest) -> None:
        """A link clicked with Ctrl or the middle button."""
        if request.isUserInitiated():
            self._offer(request.requestedUrl())

    def _offer(self, url: QUrl) -> None:
        if url.isValid() and url.scheme() in LINK_SCHEMES:
            self.link_activated.emit(url)


def _refuse_permission(permission: QWebEnginePermission) -> None:
    permission.deny()


def _refuse_full_screen(request: QWebEngineFullScreenRequest) -> None:
    request.reject()


def _our_script() -> QWebEngineScript:
    """Our script, with the channel it speaks through, in the world that the page cannot reach."""
    script = QWebEngineScript()
    script.setName(_SCRIPT)
    script.setWorldId(OUR_WORLD)
    script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentReady)
    script.setRunsOnSubFrames(False)
    ours = map(own_file, _OURS)
    script.setSourceCode("\n".join((_qt_file(":/qtwebchannel/qwebchannel.js"), *ours)))
    return script


def _qt_file(name: str) -> str:
    file = QFile(name)
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(name)
    return bytes(file.readAll().data()).decode()
