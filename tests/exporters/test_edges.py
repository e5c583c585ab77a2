"""Stories that put every target to the test: strange dates, strange characters, nothing at all."""

import json
import re
from xml.etree import ElementTree

import pytest

from writer.exporters import Exporter, target, targets
from writer.exporters.content import content_of
from writer.exporters.content.story import slug_of
from writer.story import Story

QUICK = [one for one in targets() if one.NAME not in ("pdf", "docx", "odt", "epub")]
EVERY = pytest.mark.parametrize("exporter", QUICK, ids=lambda one: one.NAME)
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.000)?(?:Z|[+-]\d\d:\d\d)")


@EVERY
@pytest.mark.parametrize(
    "date",
    [
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-12:00",
        "2025-03-18",
        "2025-03-18 08:40",
        "2024-02-29T08:40:30.5Z",
        "1970-01-01T00:00:00Z",
    ],
)
def test_every_date_can_be_exported(exporter: Exporter, date: str) -> None:
    text = f"---\nheadline: A\ndate: {date}\nupdated: {date}\nembargo: {date}\n---\nx"
    output = exporter.export(Story.from_text(text))
    exporter.losses(Story.from_text(text))
    if exporter.NAME in ("ninjs", "apple-news", "ghost"):
        dates = re.findall(r'"(\d{4}-\d\d-\d\d[^"]*)"', output.text)
        assert dates
        assert all(map(_INSTANT.fullmatch, dates))


@EVERY
def test_control_characters_are_taken_out_and_said(exporter: Exporter) -> None:
    text = '---\nheadline: "A\\x01B"\nsummary: s\n---\nOne\x0btwo\x02three \ufffe four\n\n`c\x03`\n'
    story = Story.from_text(text)
    output = exporter.export(story)
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe]", output.text)
    said = {loss.kind: loss.count for loss in exporter.losses(story)}
    assert said["text.control"] >= 4


@EVERY
@pytest.mark.parametrize(
    "text", ["", "---\n---\n", "\n\n", "---\nheadline: ''\n---\n<!--stash x-->"]
)
def test_nothing_is_still_a_file(exporter: Exporter, text: str) -> None:
    output = exporter.export(Story.from_text(text))
    if exporter.SUFFIX.endswith(".xml"):
        ElementTree.fromstring(output.text)
    if exporter.SUFFIX.endswith(".json"):
        json.loads(output.text)


@EVERY
def test_deep_nesting_stops_no_export(exporter: Exporter) -> None:
    for text in ("> " * 200 + "x", "- " * 150 + "x", "<div>" * 300 + "x", "*a **b " * 120 + "x"):
        assert "xyz" in exporter.export(Story.from_text(text + "yz")).text


@pytest.mark.parametrize(
    ("headline", "slug"),
    [
        ("Grève à Genève : « rien ne va plus »", "greve-a-geneve-rien-ne-va-plus"),
        ("Straße, Łódź & Ærø’s", "strasse-lodz-aeros"),
        ("a" * 200, "a" * 80),
        ("إضراب", ""),
        ("中文 news", "news"),
        ("../../etc/passwd", "etc-passwd"),
    ],
)
def test_slugs_are_safe_everywhere(headline: str, slug: str) -> None:
    assert slug_of(headline) == slug
    found = content_of(Story.from_text(f"---\nheadline: {json.dumps(headline)}\n---\n")).slug
    assert re.fullmatch(r"[a-z0-9-]{1,80}", found)


@pytest.mark.parametrize("name", ["text", "nitf", "hugo"])
def test_a_power_stays_a_power_where_there_are_no_marks(name: str) -> None:
    story = Story.from_text("About 10<sup>6</sup> tons of CO<sub>2</sub>, on the 1<sup>st</sup>.\n")
    assert "About 10⁶ tons of CO₂, on the 1st." in target(name).export(story).text


@pytest.mark.parametrize("name", ["wordpress", "wxr"])
def test_words_that_wordpress_would_run_are_kept_and_told(name: str) -> None:
    story = Story.from_text(
        "Watch [video], she [sic] said, [audio](https://e.org/).\n\n    [video]\n"
    )
    text = target(name).export(story).text
    assert "Watch [\u200bvideo], she [sic] said" in text
    (loss,) = (one for one in target(name).losses(story) if one.kind == "text.shortcode")
    assert loss.count == 1
