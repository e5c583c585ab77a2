"""What each site generator gets of its own: names, fields, cuts, pictures, dangerous marks."""

import io
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from writer.cli.writing import write_output
from writer.exporters import target
from writer.exporters.sites.front import front_matter
from writer.story import Story

YAML_SITES = ("hugo", "jekyll", "eleventy", "astro")
SITES = (*YAML_SITES, "pelican")
HEAD = "---\nheadline: A\nbyline: B\nsummary: S\ndate: 2025-03-18T08:40:00-04:00\n{}---\n"
PICTURE = Path(__file__).parents[2] / "resources" / "samples" / "ferry-strike.png"
EVERY_SITE = pytest.mark.parametrize("name", SITES)


def exported(name: str, body: str = "Words.", fields: str = "") -> str:
    return target(name).export(Story.from_text(HEAD.format(fields) + body)).text


def kinds(name: str, body: str = "Words.", fields: str = "") -> list[str]:
    found = target(name).losses(Story.from_text(HEAD.format(fields) + body))
    return [loss.kind for loss in found]


def loaded(text: str, version: str) -> dict[str, Any]:
    yaml = YAML(typ="safe", pure=True)
    yaml.version = version
    return dict(yaml.load(io.StringIO(text.partition("---\n")[2].partition("\n---\n")[0])))


values = st.recursive(
    st.one_of(
        st.text(), st.booleans(), st.integers(), st.sampled_from(["no", "1:30", "~", "2025"])
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(), inner, max_size=3)
    ),
    max_leaves=6,
)


@settings(max_examples=60)
@given(st.dictionaries(st.text(min_size=1), values, max_size=4))
def test_front_matter_is_read_alike_by_old_and_new_yaml(own: dict[str, object]) -> None:
    text = front_matter({"title": "T"}, own) + "\n"
    assert loaded(text, "1.1") == loaded(text, "1.2")
    assert set(loaded(text, "1.2")) <= {"title", *map(clean, own)}


def clean(key: str) -> str:
    from writer.render.text import visible

    return visible(key)


@pytest.mark.parametrize("name", YAML_SITES)
@pytest.mark.parametrize("version", ["1.1", "1.2"])
def test_texts_stay_texts(name: str, version: str) -> None:
    fields = "tags: ['2025', 'yes', '2025-03-18', 'a: b', AT&T]\nsection: 'null'\n"
    found = loaded(exported(name, fields=fields), version)
    assert found["tags"] == ["2025", "yes", "2025-03-18", "a: b", "AT&T"]
    assert found.get("category", found.get("categories")) in ("null", ["null"])


def test_pelican_gets_single_lines_without_quotes() -> None:
    text = exported("pelican", fields="slug: s\ntags: ['a, b', c]\nnote: \"x\\ny\"\n")
    head = text.partition("\n\n")[0].splitlines()
    assert "Title: A" in head
    assert "Tags: a, b; c;" in head
    assert "note: x y" in head
    assert all(re.match(r"[A-Za-z_]+: ", line) for line in head)


def test_jekyll_names_a_post_by_its_day() -> None:
    story = Story.from_text(HEAD.format("slug: pier\n") + "x")
    assert target("jekyll").export(story).name == "2025-03-18-pier.md"
    undated = Story.from_text("---\nheadline: A\n---\nx")
    assert target("jekyll").export(undated).name == "1970-01-01-a.md"
    assert "date.missing" in [loss.kind for loss in target("jekyll").losses(undated)]


@EVERY_SITE
def test_a_draft_is_one_and_is_said_to_be_left_out(name: str) -> None:
    text = exported(name, fields="status: draft\n")
    assert re.search(r"(?m)^(?:draft: true|published: false|Status: draft)$", text)
    assert "status.hidden" in kinds(name, fields="status: draft\n")
    assert "status.hidden" not in kinds(name, fields="status: ready\n")


@EVERY_SITE
def test_a_link_with_brackets_stays_a_link(name: str) -> None:
    text = exported(name, "See [it](https://e.org/Ellis_(ship)?a=b&amp;copy;c) now.")
    assert "[it](https://e.org/Ellis_%28ship%29?a=b&amp;copy;c)" in text


@EVERY_SITE
def test_templates_find_nothing_to_run(name: str) -> None:
    body = "{{ x }} {% y %} {{< z >}} `{{ x }}`\n\n```\n{{< a >}} {% b %}\n```\n\n<b>{{ c }}</b>"
    text = exported(name, body)
    outside = re.sub(r"(?s)```.*?```|`[^`]*`", "", text)
    assert "{{" not in outside
    assert "{%" not in outside
    if name == "jekyll":
        assert "render_with_liquid: false" in text
    if name == "eleventy":
        assert 'templateEngineOverride: "md"' in text
    if name == "hugo":
        assert "{{<" not in text
        assert "code.shortcode" in kinds(name, body)


@EVERY_SITE
def test_the_cut_is_where_the_story_has_it(name: str) -> None:
    text = exported(name, "The lead.\n\n<!--more-->\n\nThe rest.\n\n<!--more-->\n\nMore.")
    mark = "PELICAN_END_SUMMARY" if name == "pelican" else "<!--more-->"
    body = text.partition("The lead.\n")[2]
    assert body.count(mark) == 1
    assert body.index(mark) < body.index("The rest.")
    assert "read-more.repeated" in kinds(name, "a\n\n<!--more-->\n\nb\n\n<!--more-->\n\nc")


@EVERY_SITE
def test_dates_are_rfc3339_or_said_not_to_be(name: str) -> None:
    assert re.search(r"(?mi)^date: 2025-03-18T08:40:00-04:00$", exported(name))
    for written, kind in (("2025-03-18 08:40", "date.zone"), ("2025-03-18", "date.time")):
        story = Story.from_text(f"---\nheadline: A\ndate: {written}\n---\nx")
        assert kind in [loss.kind for loss in target(name).losses(story)]
    odd = Story.from_text("---\nheadline: A\ndate: soon\n---\nx")
    assert not re.search(r"(?m)^date: .*soon", target(name).export(odd).text)
    assert "date.unreadable" in [loss.kind for loss in target(name).losses(odd)]


@EVERY_SITE
def test_pictures_are_copied_under_safe_names(name: str, tmp_path: Path) -> None:
    (tmp_path / "Fähre (1).PNG").write_bytes(PICTURE.read_bytes())
    (tmp_path / "notes.png").write_text("no picture")
    body = "![A](<Fähre (1).PNG>)\n\nIn ![b](<./Fähre (1).PNG>) ![c](notes.png)"
    story = Story.from_text(HEAD.format("slug: s\n") + body)
    output = target(name).export(story, tmp_path)
    path = write_output(target(name), output, tmp_path / "s.md", tmp_path / "out", 0o600)
    (picture,) = (tmp_path / "out").rglob("*.png")
    assert picture.name == "fahre-1.png"
    assert picture.read_bytes() == PICTURE.read_bytes()
    assert picture.stat().st_mode & 0o777 == 0o600
    assert path.read_text().count("fahre-1.png") == 2
    assert [loss.kind for loss in output.losses] == ["image.refused"]


def test_what_a_site_keeps_back_until_an_embargo_ends_is_said() -> None:
    story = Story.from_text(
        "---\nheadline: A\ndate: 2025-01-01T08:00:00Z\nembargo: 2999-01-01T08:00:00Z\n---\nB.\n"
    )
    assert "date.future" in {loss.kind for loss in target("hugo").losses(story)}


def test_a_picture_that_astro_does_not_find_is_said() -> None:
    story = Story.from_text('---\nheadline: A\n---\n<div><p><img src="a.png" alt="b"></p></div>\n')
    assert "image.html" in {loss.kind for loss in target("astro").losses(story)}
