"""What crosses to the page, put together, is the export's article byte for byte: for every template,
on random stories, and after any edits. Here without a browser, which would write HTML its own way."""

import json
import random
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from tests.render import prose, stories
from writer.app.preview.page_feed import Message, PageFeed
from writer.app.preview.render_client import RenderClient
from writer.render import article, worker
from writer.render.templates import Template, template_named, templates
from writer.story import Edit, Story

NAMES = [one.name for one in templates()]


class Here(RenderClient):
    """Renders in this process, as the worker does, as soon as it is asked."""

    is_busy = False

    def send(self) -> None:
        if self.is_busy:
            return
        self.is_busy = True
        while request := self.queue.next_request():
            for answer in worker.answers(json.loads(json.dumps(request))):
                self._on_received([json.loads(json.dumps(answer))])
        self.is_busy = False
        self.stop()


class Sheet:
    """A page that does what it is told and nothing else."""

    def __init__(self, template: Template | None = None) -> None:
        self.client = Here()
        self.feed = PageFeed(self.client)
        self.feed.set_template(template)
        self.template = template or template_named(NAMES[0])
        self.keys: list[int] = []
        self.html: dict[int, str] = {}
        self.ends: dict[str, str] = {}
        self.section = ""
        self.notes: dict[int, str] = {}
        self.order: list[int] = []
        self.story = Story.from_text("")

    def open(self, text: str) -> None:
        self.story = Story.from_text(text)
        self.feed.show_story(self.story, None)
        self._update()

    def edit(self, edit: Edit) -> None:
        self.feed.apply(self.story.apply(edit))
        self._update()

    def _update(self) -> None:
        while message := self.feed.take():
            self._obey(message)

    def _obey(self, message: Message) -> None:
        if "reset" in message:
            self.keys, self.html = list(message["reset"]["keys"]), {}
            self.section, self.notes, self.order = "", {}, []
        for move in message["moves"]:
            self._move(move)
        self.html.update({key: html for key, html in message["blocks"] if key in self.keys})
        self.ends = message.get("ends", self.ends)
        notes = message.get("notes", {})
        self.section = notes.get("section", self.section)
        self.notes |= dict(notes.get("items", ()))
        self.order = notes.get("order", self.order)

    def _move(self, move: dict[str, Any]) -> None:
        at = self.keys.index(move["after"]) + 1 if move["after"] is not None else 0
        self.keys[at:at] = move["insert"]
        for key in move["remove"]:
            self.keys.remove(key)
            self.html.pop(key, None)

    def article(self) -> str:
        blocks = "\n".join(filter(None, (self.html[key] for key in self.keys)))
        head = ['<article class="story">', self.ends["header"], '<div class="story-body">']
        items = "".join(f"\n{self.notes[key]}" for key in self.order)
        notes = self.section.replace("<ol></ol>", f"<ol>{items}\n</ol>")
        foot = ["</div>", self.ends["footer"], notes, "</article>"]
        return "\n".join(filter(None, [*head, blocks, *foot]))

    def check(self) -> None:
        assert self.article() == article(Story.from_text(self.story.text), None, self.template)


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """Timers want one."""


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("story", stories.ALL)
def test_the_page_is_the_export(name: str, story: str) -> None:
    sheet = Sheet(template_named(name))
    sheet.open(stories.ALL[story])
    sheet.check()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(prose.bodies, st.sampled_from(NAMES))
def test_the_page_of_a_random_story_is_the_export(body: str, name: str) -> None:
    sheet = Sheet(template_named(name))
    sheet.open(f"---\nheadline: A & B\n---\n{body}")
    sheet.check()


# What reaches from one block into others: definitions, numbering, heading levels, lazy lines, HTML.
REACHING = (
    "[a]: https://e.org/1\n",
    "\n\n[a]: https://e.org/2 'title'\n\n",
    "[b c]: <https://e.org/3>\n",
    "See [a], [A][a], ![b c] and [one][b\nC].\n",
    "1. one\n2. two\n",
    "3. three\n\n   more\n",
    "- [ ] task\n",
    "## Two\n",
    "[on](#two) and [on](#two-1), [there](#four)\n",
    "## A [heading](#heading) with ![a](b.png) & `code`\n",
    "<h3>Two</h3> <h4 id='two'>raw</h4>\n",
    "#### Four\n",
    "###### Six\n",
    "> quote\nlazy\n",
    "\n> — Ana Diaz, mayor, [a]\n",
    "\n\n",
    "\n",
    "<div>\n",
    "</div>\n",
    "<!-- ",
    " -->",
    "```\n",
    "    code\n",
    "| a | b |\n|---|---|\n| [a] | 2 |\n",
    "---\n",
    "===\n",
    "**",
    "`",
    "\\",
    "[",
    "]",
    "![p](own.png)\n{: .pull credit=x }\n",
    "<!--more-->\n",
    "https://e.org/embed\n",
    "<!--stash x -->\n",
    "[^1]",
    "Said[^1], and [^n][^1].\n",
    "\n[^1]: First words\n",
    "[^N]: A note\n\n    with ## no\n\n    ### heading[^1]\n",
    "[^z]: not shown[^y]\n",
    "> in a quote[^n]\n> [^1]: no note\n",
    "<b>raw[^1]</b> <a href='/u'>link[^n]</a> <script>[^1]</script>\n",
    "[linked[^1] words](/u) ![alt [^1]](x.png)\n",
    "language: de\n",
    "[^",
)


def edits_of(rolls: random.Random, length: int, pieces: Sequence[str]) -> Edit:
    """A random edit of a text of ``length``."""
    position = rolls.randint(0, length)
    removed = min(rolls.choice([0, 0, 0, 1, 3, 20]), length - position)
    return Edit(position, removed, rolls.choice(pieces) if rolls.random() < 0.8 else "")


@pytest.mark.parametrize("seed", range(12))
def test_the_page_after_edits_is_a_fresh_one(seed: int) -> None:
    rolls = random.Random(seed)
    sheet = Sheet()
    pieces = [rolls.choice(REACHING) for _ in range(24)]
    sheet.open("---\nheadline: A\n---\n" + "\n".join(pieces))
    for _ in range(60):
        sheet.edit(edits_of(rolls, sheet.story.length, REACHING))
        sheet.check()
