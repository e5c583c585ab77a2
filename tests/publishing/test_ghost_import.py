"""Ghost's import file, taken by a real Ghost as its owner would give it: Settings, Import."""

import json
import re
import urllib.request
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.exporters.read_back import said_in
from tests.exporters.said import body_of, words
from tests.publishing.conftest import STORY
from tests.render import stories
from tests.servers.ghost import Ghost, Owner
from writer.cli import main
from writer.exporters.content import content_of
from writer.story import Story

_TEXTS = {**stories.ALL, "harbour": STORY}
# Parts that the announced losses turn into something else: Ghost has no tables or embeds.
_KEPT = ("heading", "quote", "item", "code", "divider")


@pytest.fixture(scope="module")
def owner(ghost: Ghost) -> Owner:
    """The owner at her desk, signed in."""
    one = Owner(ghost.url)
    one.sign_in()
    return one


def brought_in(owner: Owner, folder: Path, text: str, target: str) -> dict[str, Any]:
    """The post that Ghost has after an import of the story's export."""
    path = folder / "story.md"
    path.write_text(text, encoding="utf-8")
    Image.new("RGB", (320, 180), (90, 120, 150)).save(folder / "ferry.jpg")
    assert main(["export", str(path), "--to", target, "-o", str(folder / "out"), "--force"]) == 0
    (made,) = (one for one in (folder / "out").iterdir() if one.is_file())
    assert owner.bring_in(made)["problems"] == []
    slug = content_of(Story.from_text(text)).slug
    asked = (
        f"posts/?formats=html,lexical&include=tags&filter=slug:{slug}%2Bstatus:[draft,published]"
    )
    (post,) = owner.call(asked)["posts"]
    return dict(post)


@pytest.mark.server
@pytest.mark.parametrize("name", sorted(_TEXTS))
def test_ghost_has_the_story_after_the_import(owner: Owner, tmp_path: Path, name: str) -> None:
    head = f"slug: import-{name}\n---\n"
    text = re.sub(r"^slug:.*\n", "", _TEXTS[name], flags=re.M)
    fielded = text.startswith("---\n")
    text = text.replace("\n---\n", f"\n{head}", 1) if fielded else f"---\n{head}{text}"
    story = Story.from_text(text)
    content = content_of(story)
    post = brought_in(owner, tmp_path, text, "zip:ghost-import")

    assert post["title"] == content.headline
    assert (post["custom_excerpt"] or "") == content.summary
    assert post["status"] == ("published" if content.status == "published" else "draft")
    tags = [one["name"] for one in post["tags"] if not one["name"].startswith("#")]
    assert tags == list(dict.fromkeys(filter(None, (content.section, *content.tags))))
    meant, found = said_in(body_of(story)), said_in(post["html"] or "")
    assert set(meant.words) <= set(found.words) | set(words(post["lexical"]))
    for part in _KEPT:
        assert found.parts[part] >= meant.parts[part] or "<table" in post["html"], part


@pytest.mark.server
def test_dates_and_pictures_arrive(owner: Owner, tmp_path: Path) -> None:
    text = stories.FULL.replace("section:", "slug: full-import\nsection:", 1)
    post = brought_in(owner, tmp_path, text, "zip:ghost-import")
    assert post["published_at"] == "2025-03-18T12:40:00.000Z"
    assert post["updated_at"] == "2025-03-18T15:05:00.000Z"
    (address,) = re.findall(r'<img src="([^"]+)"', post["html"])
    with urllib.request.urlopen(address, timeout=60) as got:
        assert got.read() == (tmp_path / "ferry.jpg").read_bytes()
    (picture,) = (
        one for one in json.loads(post["lexical"])["root"]["children"] if one["type"] == "image"
    )
    assert (picture["width"] or 0) > 0
    assert picture["caption"] == "The Ellis at her berth on Monday. Jo Park/Harbour News"
    with urllib.request.urlopen(post["url"], timeout=60) as got:
        page = got.read().decode()
    assert "What the union wants" in page
    assert "the minute the mayor does" in page


@pytest.mark.server
def test_the_file_alone_is_taken_too(owner: Owner, tmp_path: Path) -> None:
    text = "---\nheadline: Ferry sails\nslug: sails-import\n---\nIt *sails* again.\n"
    post = brought_in(owner, tmp_path, text, "ghost-import")
    assert post["html"] == "<p>It <em>sails</em> again.</p>"
    assert post["status"] == "draft"
