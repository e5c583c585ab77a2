"""Stories from strangers: the page asks nobody, reads nothing outside the folder and stays.

Once through the real worker, whose sanitiser comes first, and once with it out of the way, so that
the web view has to hold alone.
"""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from tests.app.preview.conftest import PATIENCE, STUB, Desk, MakeDesk
from tests.app.preview.hostile import corpus
from writer.app.preview.scheme import PAGE
from writer.app.views.view_stack import PAGES, VIEWS
from writer.render.templates import templates

QUIET = 700  # ms in which a request would have been made


class Canary(ThreadingHTTPServer):
    """Remembers every connection and every request."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), CanaryHandler)
        self.connections = 0
        self.asked: list[str] = []

    def verify_request(self, request: object, client_address: object) -> bool:
        self.connections += 1
        return True


class CanaryHandler(BaseHTTPRequestHandler):
    """Notes down the address and gives nothing."""

    server: Canary

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        self.send_response(204)
        self.end_headers()

    do_POST = do_HEAD = do_OPTIONS = do_GET

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def canary() -> Iterator[Canary]:
    server = Canary()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def address(canary: Canary) -> str:
    return f"http://127.0.0.1:{canary.server_port}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A story's folder with a picture in it, one outside, and a link from the one to the other."""
    folder = tmp_path / "story"
    folder.mkdir()
    for path in (folder / "own.png", tmp_path / "secret.png"):
        path.write_bytes(png())
    (folder / "linked.png").symlink_to(tmp_path / "secret.png")
    (folder / "page.html").write_text("<p>no picture</p>")
    (folder / "drawing.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>'
    )
    return folder


def png() -> bytes:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def assert_untouched(desk: Desk, canary: Canary) -> None:
    """Nothing was asked, the page is where it was, and no picture but our own was shown."""
    desk.qtbot.wait(QUIET)
    assert canary.asked == []
    assert canary.connections == 0
    view = desk.preview._view
    assert view is not None
    assert view.page().url().toString().partition("#")[0] == PAGE.toString()
    shown = "[...document.images].filter(i => i.naturalWidth && !i.src.startsWith('data:'))"
    pictures = desk.value(f"{shown}.map(i => i.getAttribute('src'))")
    assert {one.partition("?")[0] for one in pictures} <= {"own.png"}


_UNGUARDED = """
import sys
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtWidgets import QApplication
from PySide6.QtWebEngineCore import QWebEnginePage
application = QApplication(sys.argv)
page = QWebEnginePage()
page.setHtml(sys.argv[1], QUrl("http://127.0.0.1/"))
page.loadFinished.connect(lambda: QTimer.singleShot(500, application.quit))
application.exec()
del page
"""


def test_the_canary_sings(canary: Canary) -> None:
    """A page without our guard does ask, so the silence below means something."""
    environment = {key: value for key, value in os.environ.items() if "CHROMIUM_FLAGS" not in key}
    html = "".join(corpus(address(canary), "/nowhere")[3:16])
    command = [sys.executable, "-c", _UNGUARDED, html]
    subprocess.run(command, env=environment, timeout=120, check=True, capture_output=True)
    assert {"/import.css", "/image.png", "/script.js"} <= set(canary.asked)
    assert canary.connections


@pytest.mark.parametrize("guard", ["sanitiser and view", "view alone"])
def test_hostile_stories_reach_nothing(
    make_desk: MakeDesk, canary: Canary, folder: Path, guard: str
) -> None:
    desk = make_desk() if guard == "sanitiser and view" else make_desk(command=STUB)
    pieces = corpus(address(canary), str(folder.parent / "secret.png"))
    desk.open('<img src="own.png">\n\n' + "\n\n".join(pieces) + "\n", folder)
    assert "end" in desk.text()
    assert_untouched(desk, canary)
    for piece in pieces:  # and typed, one at a time
        desk.edit(0, 0, piece + "\n\n")
    desk.wait()
    assert_untouched(desk, canary)


def test_clicks_on_hostile_links_go_nowhere(make_desk: MakeDesk, canary: Canary) -> None:
    desk = make_desk(command=STUB)
    offered: list[str] = []
    desk.preview.link_activated.connect(lambda url: offered.append(url.toString()))
    schemes: tuple[str, ...] = (
        "javascript:location='{}/js'",
        "file:///etc/passwd",
        "data:text/html,x",
        "ftp://a/b",
    )
    schemes += ("story://page/story/", "smb://host/share", "{}/page", "#fragment", "mailto:a@e.org")
    links = [f'<p><a href="{link.format(address(canary))}">go</a></p>' for link in schemes]
    desk.open("\n\n".join(links) + "\n")
    desk.value("[...document.querySelectorAll('a')].map(link => link.click())")
    assert_untouched(desk, canary)
    assert set(offered) <= {f"{address(canary)}/page", "mailto:a@e.org"}


def test_pictures_in_the_folder_are_shown(make_desk: MakeDesk, folder: Path) -> None:
    desk = make_desk(command=STUB)
    desk.open('<img src="own.png">\n\n<img src="drawing.svg">\n\n<img src="page.html">\n', folder)
    widths = "[...document.images].map(image => image.naturalWidth)"
    desk.qtbot.waitUntil(lambda: desk.value(widths) == [8, 8, 0], timeout=PATIENCE)


def test_a_story_without_a_folder_shows_no_file(make_desk: MakeDesk) -> None:
    desk = make_desk(command=STUB)
    desk.open('<img src="own.png">\n')
    desk.qtbot.wait(200)
    assert desk.value("document.images[0].naturalWidth") == 0


def test_the_page_itself_runs_no_script(make_desk: MakeDesk) -> None:
    desk = make_desk(command=STUB)
    desk.open("<p>Words</p>\n")
    view = desk.preview._view
    assert view is not None
    found: list[object] = []
    view.page().runJavaScript("1 + 1", 0, found.append)
    desk.qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
    assert found == [""] or found == [None]
    assert view.page().profile().isOffTheRecord()


def test_the_policy_is_sent_with_the_page(
    make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The header holds on its own: without the meta element an inline style is still refused."""
    bare = "<!DOCTYPE html><style>main { opacity: 0.5 }</style><main><article class='story'>"
    bare += "<div class='story-body'></div></article></main>"
    monkeypatch.setattr("writer.app.preview.scheme.shell", lambda: bare)
    desk = make_desk(command=STUB)
    desk.open("<p>Words</p>\n")
    assert desk.value("getComputedStyle(document.querySelector('main')).opacity") == "1"


def test_every_view_template_and_the_pdf_reach_nothing(
    desk: Desk, canary: Canary, folder: Path, tmp_path: Path
) -> None:
    """The corpus, edited on, in each view, each template, dark, on a phone, and as PDF."""
    pieces = corpus(address(canary), str(tmp_path / "secret.png"))
    front = f'---\nheadline: "<img src={address(canary)}/h.png>"\npublisher: "<script>1</script>"\n---\n'
    desk.open(front + "\n\n".join(pieces), folder)
    for template in templates():
        desk.preview.wear(template, dark=template != templates()[0])
        desk.edit(desk.story.length, 0, f'\n\n<img src="{address(canary)}/{template.name}.png">\n')
        desk.wait()
    for name in (*PAGES, *VIEWS):
        desk.preview.views.choose(name)
        desk.qtbot.wait(100)
    told: list[str] = []
    desk.preview.save_pdf(tmp_path / "page.pdf", told.append)
    desk.qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert told == [""]
    assert_untouched(desk, canary)
