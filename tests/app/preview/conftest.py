"""The preview under test: a real Chromium, the real worker or one that misbehaves on demand."""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("PySide6.QtWebEngineWidgets")

from pytestqt.qtbot import QtBot

from writer.app.preview.preview import Preview
from writer.app.preview.scheme import register
from writer.story import Edit, Story

register()  # before any test makes a QApplication

PATIENCE = 60_000  # ms; a machine that is busy is slow, and few tests here are about speed
STUB = (sys.executable, "-P", str(Path(__file__).with_name("stub_worker.py")))


class Desk:
    """A story, the preview that shows it, and ways to look at the page."""

    def __init__(self, qtbot: QtBot, preview: Preview) -> None:
        self.qtbot = qtbot
        self.preview = preview
        self.story = Story.from_text("")

    def open(self, text: str, folder: Path | None = None, caret_block: int = 0) -> None:
        """Show a story and wait until all of it is on the page."""
        self.begin(text, folder, caret_block)
        self.wait()

    def begin(self, text: str, folder: Path | None = None, caret_block: int = 0) -> None:
        """Show a story, without waiting for the page."""
        self.story = Story.from_text(text)
        self.preview.show_story(self.story, folder, caret_block)
        self.preview.start()
        self.qtbot.waitUntil(self._is_loaded, timeout=PATIENCE)

    def _is_loaded(self) -> bool:
        view = self.preview._view
        return view is not None and view.is_loaded

    def edit(self, position: int, removed: int, inserted: str) -> None:
        """Edit the story, without waiting for the page."""
        self.preview.apply(self.story.apply(Edit(position, removed, inserted)))

    def wait(self) -> None:
        """Wait until the page shows everything there is."""
        self.qtbot.waitUntil(self._is_settled, timeout=PATIENCE)

    def _is_settled(self) -> bool:
        preview = self.preview
        view = preview._view
        return bool(
            view is not None
            and view.is_free
            and preview._client.queue.is_idle
            and not preview._feed._fresh
            and not preview._feed._moves
            and not preview._feed._must_reset
            and preview._follow is None
        )

    def value(self, expression: str) -> Any:
        """The value of an expression in our script's world."""
        found: list[Any] = []
        view = self.preview._view
        assert view is not None
        view.evaluate(f"JSON.stringify({expression})", found.append)
        self.qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
        return json.loads(found[0]) if found[0] else None

    def until(self, condition: str) -> None:
        """Wait until a condition holds in our script's world."""
        self.qtbot.waitUntil(lambda: self.value(condition) is True, timeout=PATIENCE)

    def settled(self, expression: str) -> float:
        """The value of an expression once it has stayed the same for some frames."""
        values = [self.value(expression)]
        while len(values) < 4 or len(set(values[-4:])) > 1:
            self.qtbot.wait(30)
            values.append(self.value(expression))
        return float(values[-1])

    def text(self) -> str:
        """The words of the article, laid out yet or not."""
        return str(self.value("article.textContent")).strip()

    def article(self) -> str:
        """The article as the browser writes it."""
        return str(self.value("articleHtml()"))

    def normalised(self, html: str) -> str:
        """``html`` as the browser writes it."""
        return str(self.value(f"normalised({json.dumps(html)})"))


MakeDesk = Callable[..., Desk]


@pytest.fixture
def make_desk(qtbot: QtBot) -> Iterator[MakeDesk]:
    """Make a desk whose worker is ``command``; all are taken down afterwards."""
    made: list[Preview] = []

    def make(**options: Any) -> Desk:
        preview = Preview(**options)
        preview.resize(500, 700)
        preview.show()
        made.append(preview)
        return Desk(qtbot, preview)

    yield make
    for preview in made:
        preview.shutdown()
        preview.close()
        preview.deleteLater()


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    """A desk with the real worker."""
    return make_desk()
