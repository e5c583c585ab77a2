"""No target drops a word or a part of a story without having said so before.

The output is read back as its receiver would read it, and compared with the page and with the
losses that were announced.
"""

import re
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given, settings

from tests.exporters.read_back import READERS, Said, said_in
from tests.exporters.said import NOTE, body_of, notes_of
from tests.render import stories
from writer.exporters import Exporter, targets
from writer.exporters.content import content_of
from writer.story import Story

HERE = [one for one in targets() if one.NAME in READERS]
# Plain Markdown hands on what was typed; test_markdown compares what another reader makes of it.
RANDOM = pytest.mark.parametrize(
    "exporter", [one for one in HERE if one.NAME != "markdown"], ids=lambda one: one.NAME
)
EVERY = pytest.mark.parametrize("exporter", HERE, ids=lambda one: one.NAME)
SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "ferry-strike.md"
# Those without raised numbers: references to notes stand apart in brackets.
_BRACKETED = ("text", "nitf", "newsml-g2")
# Losses that say that a part became something else.
_SAID = {
    "heading": ("heading.", "block.plain", "quote.lines", "quote.nested", "list.items", "table."),
    "quote": ("quote.", "pull-quote.", "block.plain", "list.items", "html."),
    "item": ("list.", "quote.", "block.plain", "html.", "table."),
    "table": ("table.", "block.plain", "quote.", "list.items", "html."),
    "code": ("code.", "block.plain", "quote.", "list.items", "html.", "text.marks"),
    "picture": ("image.", "block.plain", "html."),
    "link": ("link.", "block.plain", "embed."),
    "divider": ("block.plain", "quote.", "list.items", "html.", "table."),
}


def is_within(words: Iterable[str], others: Iterable[str]) -> bool:
    """Whether ``words`` occur in ``others`` in their order."""
    rest = iter(others)
    return all(word in rest for word in words)


def assert_nothing_is_lost(exporter: Exporter, text: str) -> None:
    story = Story.from_text(text)
    found = READERS[exporter.NAME](exporter.export(story))
    raised = " " if exporter.NAME in _BRACKETED else NOTE
    for part in (body_of(story), *notes_of(story)):
        meant = said_in(part.replace(NOTE, raised)).words
        assert is_within(meant, found.words), (meant, found.words)
    assert_hidden_parts(exporter, story)
    if exporter.NAME != "text":  # which has no parts, and says so
        assert_parts(exporter, story, found)


def assert_hidden_parts(exporter: Exporter, story: Story) -> None:
    """What no page shows in words is in the file or named; so is what is no word of the story."""
    kinds = [loss.kind for loss in exporter.losses(story)]
    text = exporter.export(story).text
    for block in story.blocks:
        mark, kind = stories.HIDDEN.get(block.source.strip(), ("", ""))
        said = any(one.startswith(kind) for one in kinds)
        repeated = kind == "read-more.label" and "read-more.repeated" in kinds
        assert mark in text or said or repeated, (mark, kinds)
        if "{>>who?<<}" in block.source and block.kind == "paragraph":
            assert "review.open" in kinds
    if "zrole" in story.fields.text("byline") or "zpage" in str(story.fields.get("byline")):
        assert "zrole" in text or {"byline.details", "field.elsewhere"} & {*kinds}


def assert_parts(exporter: Exporter, story: Story, found: Said) -> None:
    """``found`` has every heading, quote, list item ... of the story, or a loss says why not."""
    meant = said_in("".join((body_of(story), *notes_of(story))))
    kinds = {loss.kind for loss in exporter.losses(story)}
    for part, number in meant.parts.items():
        if found.parts[part] < number:
            assert any(kind.startswith(_SAID[part]) for kind in kinds), (part, kinds)


@EVERY
@pytest.mark.parametrize("name", [*stories.ALL, "sample"])
def test_known_stories_keep_words_and_parts(exporter: Exporter, name: str) -> None:
    assert_nothing_is_lost(exporter, SAMPLE.read_text() if name == "sample" else stories.ALL[name])


@RANDOM
@settings(max_examples=15)
@given(stories.texts)
def test_any_story_keeps_words_and_parts(exporter: Exporter, text: str) -> None:
    assert_nothing_is_lost(exporter, text)


@EVERY
def test_every_field_is_in_the_file_or_said_to_be_lost(exporter: Exporter) -> None:
    story = Story.from_text(stories.FULL)
    content = content_of(story)
    written = re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), exporter.export(story).text)
    said = " ".join(map(str, exporter.losses(story)))
    texts = chain(
        (content.headline, content.summary, content.dateline, content.section, content.sign_off),
        content.byline,
        content.tags,
    )
    names = {
        content.headline: "headline",
        content.summary: "summary",
        content.dateline: "dateline",
        content.section: "section",
        **dict.fromkeys(content.byline, "byline"),
        **dict.fromkeys(content.tags, "tags"),
    }
    for text in texts:
        assert text in written or text in said or names[text] in said, text


def test_every_text_target_is_read_back() -> None:
    """A new target brings a reader along, or a test of its own that does the same."""
    elsewhere = {"docx", "odt", "pdf", "epub", "zip"}
    assert {one.NAME for one in targets()} - set(READERS) <= elsewhere
