"""The WordPress import file in a real WordPress: taken in, shown, and exported again by WordPress.

The importer is a plugin that no package has; ``tests/servers/wordpress/import.php`` does its steps
with WordPress's own functions. What comes out again is WordPress's own export.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest

from tests.exporters.read_back import said_in
from tests.exporters.said import body_of
from tests.publishing.conftest import STORY
from tests.render import stories
from tests.servers.parts import run
from tests.servers.wordpress import WordPress
from writer.exporters import target
from writer.exporters.content import content_of
from writer.exporters.wordpress_blocks import as_html
from writer.story import Story

pytestmark = pytest.mark.server
_TEXTS = {**stories.ALL, "harbour": STORY}
_IMPORT = Path(__file__).parents[1] / "servers" / "wordpress" / "import.php"


def exported(site: WordPress, what: str = "post") -> Element:
    """What WordPress exports itself: Tools, Export."""
    text = site.php(
        "require ABSPATH.'wp-admin/includes/export.php'; header_remove(); ob_start();"
        f" @export_wp(['content' => '{what}']); echo ob_get_clean();"
    )
    return ElementTree.fromstring(text[text.index("<?xml") :])


@pytest.fixture(autouse=True)
def _empty(wordpress: WordPress) -> None:
    """Every test has the site for itself."""
    wordpress.php(
        "foreach (get_posts(['post_type' => 'post', 'numberposts' => -1,"
        " 'post_status' => 'any, trash'])  as $p) wp_delete_post($p->ID, true);"
    )


def taken_in(site: WordPress, folder: Path, story: Story) -> Element:
    """The item of WordPress's own export after it took ours in; checks that it is the only one."""
    path = folder / "story.wxr.xml"
    path.write_bytes(target("wxr").export(story).content)
    made = run("php", str(_IMPORT), str(site.folder / "www"), str(path), log=folder / "php.log")
    assert re.fullmatch(r"\[\d+\]", made.splitlines()[-1]), made
    (item,) = exported(site).iter("item")
    return item


def told(item: Element) -> dict[str, str]:
    """An item's fields by name, without the room of the name."""
    return {one.tag.rpartition("}")[2]: one.text or "" for one in item if len(one) == 0}


def paths(element: Element, above: str = "") -> Iterator[str]:
    """The names of an element's parts, with those they are in."""
    for child in element:
        path = f"{above}/{child.tag}"
        yield path
        yield from paths(child, path)


def body(item: Element) -> str:
    return item.findtext("{http://purl.org/rss/1.0/modules/content/}encoded") or ""


@pytest.mark.parametrize("name", sorted(_TEXTS))
def test_wordpress_has_the_story_after_the_import(
    wordpress: WordPress, tmp_path: Path, name: str
) -> None:
    story = Story.from_text(_TEXTS[name])
    content = content_of(story)
    ours = ElementTree.fromstring(target("wxr").export(story).text)
    (sent,) = ours.iter("item")
    item = taken_in(wordpress, tmp_path, story)
    fields = told(item)
    assert fields["title"] == as_html(content.headline)
    assert body(item) == body(sent)
    summary = item.findtext("{http://wordpress.org/export/1.2/excerpt/}encoded")
    assert (summary or "") == as_html(content.summary)
    meant, found = said_in(body_of(story)), said_in(body(item))
    assert set(meant.words) <= set(found.words)
    terms = {(one.get("domain"), one.text) for one in item.iter("category")}
    assert {("post_tag", tag) for tag in content.tags} <= terms
    if content.section:
        assert ("category", content.section) in terms
    if content.date:
        assert fields["post_date_gmt"] == told(sent)["post_date_gmt"]


def test_the_file_has_only_parts_that_wordpress_writes_itself(
    wordpress: WordPress, tmp_path: Path
) -> None:
    story = Story.from_text(stories.FULL)
    ours = ElementTree.fromstring(target("wxr").export(story).text)
    item = taken_in(wordpress, tmp_path, story)
    assert set(paths(ours)) <= set(paths(exported(wordpress, "all")))
    (sent,) = ours.iter("item")
    missing = {one.tag for one in item} - {one.tag for one in sent}
    assert missing <= {"link"}  # its address on the site


def test_what_readers_see(wordpress: WordPress, tmp_path: Path) -> None:
    story = Story.from_text(stories.FULL)
    item = taken_in(wordpress, tmp_path, story)
    fields = told(item)
    assert (fields["status"], fields["creator"]) == ("publish", "ana.ferreira")
    page = wordpress.php(
        f"echo apply_filters('the_content', get_post({fields['post_id']})->post_content);"
    )
    for words in ("What the union wants", "First demand", "the minute the mayor does", "46"):
        assert words in page
    assert "wp-block-pullquote" in page
    meta = {
        one.findtext("{http://wordpress.org/export/1.2/}meta_key"): one.findtext(
            "{http://wordpress.org/export/1.2/}meta_value"
        )
        for one in item.iter("{http://wordpress.org/export/1.2/}postmeta")
    }
    assert meta["dateline"] == "Port Ellis"
    assert meta["byline"] == "Ana Ferreira, Bo Chen"
