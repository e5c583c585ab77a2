"""The registry of targets, and what holds for every one of them."""

import json
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import cast
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from PIL import Image

from tests.render import stories
from writer.exporters import (
    Attached,
    Exporter,
    Output,
    UnknownTarget,
    output_path,
    places,
    target,
    targets,
)
from writer.render import body, footer
from writer.story import Story

EVERY = pytest.mark.parametrize("exporter", targets(), ids=lambda one: one.NAME)
# A PDF is printed in a process of its own, which takes longer; see test_pdf.
QUICK = pytest.mark.parametrize(
    "exporter", [one for one in targets() if one.NAME != "pdf"], ids=lambda one: one.NAME
)


def test_names_are_unique_and_the_usual_ones_come_first() -> None:
    names = [one.NAME for one in targets()]
    assert names[:3] == ["html", "html-fragment", "markdown"]
    assert len(set(names)) == len(names)


def test_a_target_nobody_knows_is_named_with_those_there_are() -> None:
    with pytest.raises(
        UnknownTarget, match="“fax”: Writer exports to html, html-fragment, markdown"
    ):
        target("fax")


@QUICK
@settings(max_examples=20)
@given(stories.texts)
def test_every_story_can_be_exported_and_always_the_same(exporter: Exporter, text: str) -> None:
    story = Story.from_text(text)
    assert exporter.export(story) == exporter.export(Story.from_text(text))
    assert all(loss.message.endswith(".") for loss in exporter.losses(story))


@EVERY
def test_what_is_stashed_stays_in_the_story(exporter: Exporter) -> None:
    story = Story.from_text(stories.FULL)
    assert b"secret" not in exporter.export(story).content
    assert any("stashed" in loss.message for loss in exporter.losses(story))


AMONG_WORDS = """Words <!--stash secret --> more.[^1]

- <!--stash secret --> item

  <!--stash
  secret
  -->

> Quoted. <!--stash secret -->
>
> — Ana Diaz

| <!--stash secret --> |
|---|
| x |

[^1]: A note <!--stash secret --> too.
"""


@QUICK
def test_what_is_stashed_among_other_words_is_not_published(exporter: Exporter) -> None:
    made = exporter.export(Story.from_text(AMONG_WORDS)).content
    if made.startswith(b"PK"):
        with ZipFile(BytesIO(made)) as parts:
            made = b"".join(map(parts.read, parts.namelist()))
    assert b"secret" not in made


@EVERY
def test_what_is_left_out_is_said(exporter: Exporter) -> None:
    story = Story.from_text("[x](javascript:1)\n\n<iframe></iframe>\n\nA <blink>b</blink>")
    said = "\n".join(map(str, exporter.losses(story)))
    assert "<blink>, <iframe>" in said
    assert "javascript:1" in said


@EVERY
def test_fields_nobody_can_read_are_said_to_be_lost(exporter: Exporter) -> None:
    loss = exporter.losses(Story.from_text("---\nheadline: [x\n---\nA"))[0]
    assert "cannot be read" in loss.message


def test_the_fragment_is_the_body_of_the_page_and_the_sign_off() -> None:
    story = Story.from_text(stories.FULL)
    text = target("html-fragment").export(story).text
    assert text == f"{body(story)}\n{footer(story)}\n"
    assert body(story) in target("html").export(story).text


def test_an_export_never_takes_the_place_of_its_story(tmp_path: Path) -> None:
    source = tmp_path / "a.md"
    assert output_path(target("markdown"), source, tmp_path) == tmp_path / "a.markdown.md"
    assert output_path(target("html"), source, tmp_path) == tmp_path / "a.html"
    assert output_path(target("markdown"), source, tmp_path, "a.md") == tmp_path / "a.markdown.md"


def test_a_site_has_its_own_places(tmp_path: Path) -> None:
    site = SimpleNamespace(NAME="site", TITLE="Site", SUFFIX=".md", HOME="_posts")
    picture = tmp_path / "pier.jpg"
    output = Output(b"", "2025-03-18-a.md", (Attached("assets/a/pier.jpg", picture),))
    (tmp_path / "_posts").mkdir()
    for folder in (tmp_path, tmp_path / "_posts"):
        found = places(cast(Exporter, site), output, tmp_path / "a.md", folder)
        assert found.path == tmp_path / "_posts" / "2025-03-18-a.md"
        assert found.pictures == ((picture, tmp_path / "assets" / "a" / "pier.jpg"),)


def test_a_picture_is_not_copied_onto_itself(tmp_path: Path) -> None:
    output = Output(b"", files=(Attached("pier.jpg", tmp_path / "pier.jpg"),))
    assert places(target("html"), output, tmp_path / "a.md", tmp_path).pictures == ()


@pytest.mark.parametrize("name", ["ghost", "ghost-import"])
def test_ghost_is_told_how_large_pictures_are(name: str, tmp_path: Path) -> None:
    """Its pages offer smaller copies of a picture only when they know its width."""
    Image.new("RGB", (40, 30)).save(tmp_path / "a.png")
    text = target(name).export(Story.from_text("![A pier](a.png)\n"), tmp_path).text
    assert r"\"width\":40,\"height\":30" in text


def test_a_section_that_is_a_tag_too_is_one_tag_of_ghost() -> None:
    story = Story.from_text("---\nheadline: A\nsection: Sport\ntags: [sport, tennis]\n---\nB\n")
    made = json.loads(target("ghost").export(story).text)["posts"][0]
    assert [tag["name"] for tag in made["tags"]] == ["Sport", "tennis"]


def test_no_picture_has_the_name_of_a_device(tmp_path: Path) -> None:
    """Windows cannot open a file of the name con.png."""
    Image.new("RGB", (4, 3)).save(tmp_path / "con.png")
    (file,) = target("hugo").export(Story.from_text("![A pier](con.png)\n"), tmp_path).files
    assert file.name.endswith("/picture-con.png")
