"""Pictures on other sites: nobody is asked until the reader asks, and then only for pictures."""

import io
import threading
from collections.abc import Iterable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PIL import Image

from tests.app.preview.conftest import PATIENCE, Desk
from tests.app.preview.test_hostile import png
from writer.render import article


class Site(ThreadingHTTPServer):
    """A site with a picture, and with things that pretend to be one."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), SiteHandler)
        self.asked: list[str] = []
        self.headers: list[str] = []
        self.picture = png()


class SiteHandler(BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        self.server.headers += [name.lower() for name in self.headers]
        if self.path == "/away":
            self.send_response(302)
            self.send_header("Location", "file:///etc/passwd")
            self.end_headers()
            return
        data = self.server.picture if self.path.startswith("/picture") else b"<svg/>"
        self.send_response(200)
        self.send_header("Content-Type", "image/png")
        self.send_header("Set-Cookie", "a=b")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def site() -> Iterator[Site]:
    server = Site()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def shown(desk: Desk) -> int:
    """How many pictures are really on the page."""
    return int(desk.value("[...document.images].filter(i => i.naturalWidth > 1).length"))


def test_pictures_wait_until_they_are_asked_for(desk: Desk, site: Site) -> None:
    web = f"http://127.0.0.1:{site.server_port}"
    desk.open(f"![A]({web}/picture?a=1&b)\n\nWords ![B]({web}/picture2) here.\n")
    bar = desk.preview.pictures.bar
    desk.qtbot.waitUntil(bar.isVisible, timeout=PATIENCE)
    assert site.asked == []
    assert shown(desk) == 0
    bar.button.click()
    desk.until("[...document.images].filter(i => i.naturalWidth > 1).length === 2")
    assert sorted(site.asked) == ["/picture2", "/picture?a=1&b"]
    assert {"cookie", "referer"}.isdisjoint(site.headers)
    assert not bar.isVisible()
    assert desk.article() == desk.normalised(article(desk.story))


def test_what_was_fetched_stays_while_typing_and_a_new_one_is_asked_for(
    desk: Desk, site: Site
) -> None:
    web = f"http://127.0.0.1:{site.server_port}"
    desk.open(f"Words ![A]({web}/picture) here.\n")
    desk.qtbot.waitUntil(desk.preview.pictures.bar.isVisible, timeout=PATIENCE)
    desk.preview.pictures.load()
    desk.until("document.images[0].naturalWidth > 1")
    desk.edit(0, 0, "More ")
    desk.wait()
    desk.until("document.images[0].naturalWidth > 1")
    assert len(site.asked) == 1
    desk.edit(desk.story.length, 0, f"\n![New]({web}/picture2)\n")
    desk.wait()
    desk.qtbot.waitUntil(desk.preview.pictures.bar.isVisible, timeout=PATIENCE)
    assert len(site.asked) == 1
    assert desk.article() == desk.normalised(article(desk.story))


def test_another_story_asks_anew(desk: Desk, site: Site) -> None:
    web = f"http://127.0.0.1:{site.server_port}"
    for number in range(2):
        desk.open(f"Words ![A]({web}/picture) here {number}.\n")
        desk.qtbot.waitUntil(desk.preview.pictures.bar.isVisible, timeout=PATIENCE)
        assert shown(desk) == 0
        assert len(site.asked) == number
        desk.preview.pictures.load()
        desk.until("document.images[0].naturalWidth > 1")


def test_only_pictures_are_shown(desk: Desk, site: Site) -> None:
    web = f"http://127.0.0.1:{site.server_port}"
    desk.open(f"![A]({web}/drawing.svg) ![B]({web}/away) ![C](http://127.0.0.1:1/gone)\n")
    bar = desk.preview.pictures.bar
    desk.qtbot.waitUntil(bar.isVisible, timeout=PATIENCE)
    bar.button.click()
    desk.qtbot.waitUntil(bar.button.isEnabled, timeout=PATIENCE)
    assert sorted(site.asked) == ["/away", "/drawing.svg"]
    assert shown(desk) == 0
    assert bar.isVisible()


PARAGRAPH = "The strike enters its second week, and nobody would say when it would end. " * 5


def big_picture() -> bytes:
    """A picture as tall as it is wide."""
    made = io.BytesIO()
    Image.new("RGB", (900, 900), "#336699").save(made, "PNG")
    return made.getvalue()


def tall_story(pictures: Iterable[str]) -> str:
    """Pictures and paragraphs in turn, and then many paragraphs."""
    parts = [
        f"![Ferry]({address})\n\nBetween {n}. {PARAGRAPH}" for n, address in enumerate(pictures)
    ]
    return "\n\n".join([*parts, *(f"Paragraph {n}. {PARAGRAPH}" for n in range(30))]) + "\n"


@pytest.mark.parametrize("paragraph", [0, 1, 4])
def test_what_is_read_stays_in_place_when_pictures_come(
    desk: Desk, site: Site, paragraph: int
) -> None:
    site.picture = big_picture()
    web = f"http://127.0.0.1:{site.server_port}"
    desk.open(tall_story(f"{web}/picture{number}" for number in range(4)))
    desk.qtbot.waitUntil(desk.preview.pictures.bar.isVisible, timeout=PATIENCE)
    desk.value(
        "(byHand(), window.read = [...article.querySelectorAll('p')]"
        f".find((p) => p.textContent.startsWith('Paragraph {paragraph}.')), 1)"
    )
    desk.value("(scrollBy({top: read.getBoundingClientRect().top - 200, behavior: 'instant'}), 1)")
    before = desk.value("read.getBoundingClientRect().top")
    desk.preview.pictures.load()
    desk.until("[...document.images].filter(i => i.naturalWidth > 1).length === 4")
    desk.wait()
    assert desk.value("document.images[3].getBoundingClientRect().height") > 300
    assert abs(desk.value("read.getBoundingClientRect().top") - before) <= 1
    assert desk.article() == desk.normalised(article(desk.story))


def test_their_room_is_kept_before_their_bytes_are_read(desk: Desk, site: Site) -> None:
    site.picture = big_picture()
    web = f"http://127.0.0.1:{site.server_port}"
    desk.open(tall_story([f"{web}/picture"]))
    desk.qtbot.waitUntil(desk.preview.pictures.bar.isVisible, timeout=PATIENCE)
    before = desk.value("document.images[0].getBoundingClientRect().height")
    assert before > 100, "the stand-in takes room"
    desk.value(
        "(window.heights = [], fetchedBefore = fetched, fetched = (m) => {"
        " fetchedBefore(m); heights.push(document.images[0].getBoundingClientRect().height); }, 1)"
    )
    desk.preview.pictures.load()
    desk.until("heights.length === 1")
    at_once = desk.value("heights[0]")
    desk.until("document.images[0].naturalWidth > 1")
    assert abs(desk.value("document.images[0].getBoundingClientRect().height") - at_once) <= 1
    desk.edit(desk.story.text.index("![Ferry]"), 0, "Words before it. ")
    desk.wait()
    assert desk.article() == desk.normalised(article(desk.story))


def test_what_is_read_stays_in_place_when_a_picture_of_the_story_is_put_in_above(
    desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "big one.png").write_bytes(big_picture())
    desk.open(tall_story([]), tmp_path)
    desk.wait()
    desk.value(
        "(byHand(), window.read = [...article.querySelectorAll('p')]"
        ".find((p) => p.textContent.startsWith('Paragraph 9.')), 1)"
    )
    desk.value("(scrollBy({top: read.getBoundingClientRect().top - 200, behavior: 'instant'}), 1)")
    before = desk.value("read.getBoundingClientRect().top")
    for place in ("Paragraph 4.", "Paragraph 2."):
        desk.edit(desk.story.text.index(place), 0, "![Ferry](big%20one.png)\n\n")
        desk.wait()
        assert abs(desk.value("read.getBoundingClientRect().top") - before) <= 1
    desk.until("[...document.images].filter(i => i.naturalWidth > 1).length === 2")
    desk.wait()
    assert desk.value("document.images[1].getBoundingClientRect().height") > 300
    assert abs(desk.value("read.getBoundingClientRect().top") - before) <= 1
