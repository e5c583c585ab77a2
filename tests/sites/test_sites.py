"""Real sites are built from exports, and their pages say what the story says.

``python tests/sites/up.py`` brings the generators up; those that are not here are skipped by name.
"""

import os
import random
import re
from datetime import datetime
from html import unescape
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.exporters.read_back import said_in
from tests.exporters.said import body_of, notes_of, words
from tests.exporters.test_nothing_lost import assert_parts
from tests.render import stories
from tests.sites.generators import ALL, Generator
from writer.cli.writing import write_output
from writer.exporters import target
from writer.exporters.content import content_of
from writer.story import Story

_FRONT = """\
---
headline: 'Ties & “knots”: a <story>, number {number}'
summary: 'One & two: "three"'
byline: ["Doe, Jane", Bo Chen]
date: 2025-03-18T08:40:00-04:00
section: Arts & Life
tags: [AT&T, "2025", "a, b", yes]
slug: story-{number}
status: published
---
"""
_EXAMPLES = int(os.environ.get("WRITER_SITES_EXAMPLES", "40"))
_MAIN = re.compile(r"<main>(.*)</main>", re.S)
# The ways back from a note, and the heading that GitHub's Markdown puts over them.
_BACK = re.compile(
    r"<a [^>]*(?:backref|reversefootnote)[^>]*>.*?</a>|<h2[^>]*footnote-label[^>]*>.*?</h2>", re.S
)
_PICTURE = Path(__file__).parents[2] / "resources" / "samples" / "ferry-strike.png"
_SAMPLE = _PICTURE.with_suffix(".md")


def bodies() -> list[str]:
    """The bodies of the known stories, and as many made up ones."""
    found = [Story.from_text(text).text for text in stories.ALL.values()]
    found = [re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.S) for text in found]
    made: list[str] = []

    @seed(int(os.environ.get("WRITER_SITES_SEED", "2025")))
    @settings(
        max_examples=_EXAMPLES,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(stories.texts)
    def collect(text: str) -> None:
        made.append(re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.S))

    collect()
    random.Random(1).shuffle(made)
    return found + [text for text in made if text.strip()][:_EXAMPLES]


@pytest.fixture(scope="module", params=ALL, ids=lambda one: one.name)
def built(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Generator, Path, dict[str, Story]]:
    """A site with all stories, built once."""
    generator: Generator = request.param
    if not generator.is_here:
        pytest.skip(f"{generator.name} is not here: python tests/sites/up.py")
    site = tmp_path_factory.mktemp(generator.name)
    posts = generator.make(site)
    written: dict[str, Story] = {}
    texts = {f"story-{at}": _FRONT.format(number=at) + body for at, body in enumerate(bodies())}
    texts["ferry-strike"] = _SAMPLE.read_text().replace("status: draft", "status: published")
    exporter = target(generator.name)
    for slug, text in texts.items():
        story = written[slug] = Story.from_text(text)
        output = exporter.export(story, _SAMPLE.parent)
        write_output(exporter, output, Path(f"{slug}.md"), posts)
    generator.build(site)
    return generator, site, written


def test_every_page_has_the_words_of_its_story(
    built: tuple[Generator, Path, dict[str, Story]],
) -> None:
    generator, site, written = built
    wrong = {}
    for slug, story in written.items():
        page = generator.page(site, slug).read_text()
        main = _MAIN.search(page)
        assert main is not None, slug
        shown, meant = words(_BACK.sub("", main[1])), words(body_of(story))
        losses = {loss.kind for loss in target(generator.name).losses(story)}
        meant += ["Notes"] if "footnote.list" in losses else []
        meant += [word for note in notes_of(story) for word in words(note)]
        if shown != meant:
            wrong[slug] = (meant, shown)
        assert_parts(target(generator.name), story, said_in(main[1]))
    assert wrong == {}


def test_every_page_has_the_fields(built: tuple[Generator, Path, dict[str, Story]]) -> None:
    generator, site, written = built
    for slug, story in written.items():
        page = generator.page(site, slug).read_text()
        content = content_of(story)
        title = re.search(r"<h1>(.*?)</h1>", page, re.S)
        assert title is not None
        assert unescape(title[1]) == content.headline
        time = re.search(r"<time>(.*?)</time>", page)
        assert time is not None
        assert content.date is not None
        meant = datetime.fromisoformat(content.date.machine)
        assert datetime.fromisoformat(time[1].replace("Z", "+00:00")) == meant
        tags = [unescape(tag) for tag in re.findall(r"<b>(.*?)</b>", page.split("<main>")[0])]
        assert sorted(tags) == sorted(content.tags)


def test_the_front_page_cuts_where_the_story_says(
    built: tuple[Generator, Path, dict[str, Story]],
) -> None:
    generator, site, _ = built
    if generator.front:
        listed = (site / generator.front).read_text()
    else:
        listed = generator.page(site, "ferry-strike").read_text()
    pattern = r'<nav id="ferry-strike">(.*?)</nav>' if generator.front else "<nav>(.*?)</nav>"
    found = re.search(pattern, listed, re.S)
    assert found is not None
    if generator.name == "pelican":  # which has a summary and no cut
        assert found[1].startswith("<p>Crossings stay cancelled until Friday")
    else:
        assert "No boat has crossed to the islands since March 11." in found[1]
        assert "The union, which speaks" not in found[1]


def test_pictures_are_where_the_page_looks(
    built: tuple[Generator, Path, dict[str, Story]],
) -> None:
    generator, site, _ = built
    page = generator.page(site, "ferry-strike")
    source = re.search(r'<img[^>]* src="([^"]+)"', page.read_text())
    assert source is not None
    if generator.name == "eleventy":  # copied as its configuration says, which is the site's own
        assert next((site / "out").rglob("*.png")).read_bytes() == _PICTURE.read_bytes()
        return
    address = source[1].replace("https://e.org/", "/")
    found = site / "out" / address.lstrip("/") if address.startswith("/") else page.parent / address
    assert found.is_file()
