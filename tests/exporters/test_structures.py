"""JSON and XML targets against the structure that their standards ask for, on any story."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from tests.render import stories
from writer.exporters import target
from writer.story import Story

_SCHEMAS = Path(__file__).parent / "schemas"
_SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "ferry-strike.md"
_TEXTS = [*stories.ALL.values(), _SAMPLE.read_text()]
_TAG = re.compile(r"</?([a-z0-9]+)")
# What Apple's HTML format knows (Apple News Format, "Using HTML with Apple News Format").
_APPLE_TAGS = frozenset(
    [
        "p",
        "strong",
        "b",
        "em",
        "i",
        "a",
        "ul",
        "ol",
        "li",
        "br",
        "sub",
        "sup",
        "del",
        "s",
        "pre",
        "code",
        "samp",
        "footer",
        "aside",
        "blockquote",
    ]
)

# -- JSON -----------------------------------------------------------------------------------------


def validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(json.loads((_SCHEMAS / f"{name}.json").read_text()))


@pytest.mark.parametrize("name", ["ninjs", "apple-news"])
@settings(max_examples=25)
@given(stories.texts)
def test_any_story_is_valid_json_of_its_schema(name: str, text: str) -> None:
    data = json.loads(target(name).export(Story.from_text(text)).text)
    assert [error.message for error in validator(name).iter_errors(data)] == []


@pytest.mark.parametrize("name", ["ninjs", "apple-news"])
@pytest.mark.parametrize("text", _TEXTS)
def test_known_stories_are_valid_json_of_their_schema(name: str, text: str) -> None:
    output = target(name).export(Story.from_text(text), _SAMPLE.parent)
    found = validator(name).iter_errors(json.loads(output.text))
    assert [error.message for error in found] == []


@given(stories.texts)
@settings(max_examples=25)
def test_apple_news_gets_only_the_elements_it_knows(text: str) -> None:
    data = json.loads(target("apple-news").export(Story.from_text(text)).text)
    for one in data["components"]:
        if one.get("format") == "html":
            assert set(_TAG.findall(one["text"])) <= _APPLE_TAGS


# -- XML ------------------------------------------------------------------------------------------

# The content models of NITF 3.6 for the elements that are written: children in this order.
_ENRICHED = r"(?:a |em |br )*"
_BLOCKS = r"(?:p |hl2 |table |media |ol |ul |dl |bq |pre |hr )*"
_NITF = {
    "nitf": r"(?:head )?body ",
    "head": r"(?:title )?(?:meta )*(?:tobject )?(?:docdata )?(?:pubdata )*(?:revision-history )*",
    "docdata": r"(?:correction |doc-id |date\.issue |date\.release |ed-msg |du-key |key-list )*",
    "key-list": r"(?:keyword )*",
    "body": r"(?:body\.head )?(?:body\.content )*(?:body\.end )?",
    "body.head": r"(?:hedline )?(?:byline )*(?:dateline )*(?:abstract )?",
    "hedline": r"hl1 (?:hl2 )*",
    "byline": r"(?:person )?",
    "dateline": r"(?:location )?(?:story\.date )?",
    "abstract": r"(?:p )+",
    "body.content": _BLOCKS,
    "body.end": r"(?:tagline )?",
    "block": _BLOCKS,
    "bq": r"block (?:credit )?",
    "ol": r"(?:li )+",
    "ul": r"(?:li )+",
    "li": r"(?:a |em |br |p |hl2 |table |media |ol |ul |bq |pre |hr )*",
    "table": r"(?:caption )?(?:thead )?tbody ",
    "thead": r"(?:tr )+",
    "tbody": r"(?:tr )+",
    "tr": r"(?:th |td )+",
    "media": r"(?:media-reference )+(?:media-caption )*(?:media-producer )?",
    "media-caption": r"(?:p )*",
}
_WORDS = ("p", "hl1", "hl2", "a", "em", "credit", "td", "th", "caption")
_EMPTY = (
    *("title", "meta", "correction", "doc-id", "date.issue", "date.release", "ed-msg", "du-key"),
    *("keyword", "pubdata", "revision-history", "person", "location", "story.date", "tagline"),
    *("pre", "hr", "br", "media-reference", "media-producer"),
)
# NewsML-G2 2.35: the sequences of the schema's types, as far as they are written.
_NEWSML = {
    "newsItem": r"catalogRef itemMeta contentMeta contentSet ",
    "itemMeta": r"itemClass provider versionCreated (?:firstCreated )?(?:embargoed )?pubStatus "
    r"(?:title )*(?:edNote )*(?:signal )*",
    "contentMeta": r"(?:contentCreated )?(?:contentModified )?(?:located )*(?:creator )*"
    r"(?:language )*(?:keyword )*(?:subject )*(?:slugline )*(?:headline )*(?:dateline )*(?:by )*"
    r"(?:description )*",
    "contentSet": r"inlineXML ",
    "inlineXML": r"nitf ",
}


def name_of(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def wrong(root: Element, models: dict[str, str]) -> Iterator[str]:
    """The elements of ``root`` whose children are not those of their model."""
    for element in root.iter():
        name = name_of(element)
        children = "".join(f"{name_of(child)} " for child in element)
        if name in models and not re.fullmatch(models[name], children):
            yield f"{name}: {children}"


def nitf_faults(root: Element) -> list[str]:
    models = _NITF | dict.fromkeys(_WORDS, _ENRICHED) | dict.fromkeys(_EMPTY, "")
    strangers = [f"unknown {name_of(one)}" for one in root.iter() if name_of(one) not in models]
    return [*wrong(root, models), *strangers]


@settings(max_examples=25)
@given(stories.texts)
def test_any_story_is_nitf(text: str) -> None:
    root = ElementTree.fromstring(target("nitf").export(Story.from_text(text)).text)
    assert nitf_faults(root) == []


@pytest.mark.parametrize("text", _TEXTS)
def test_known_stories_are_newsml_with_nitf_in_it(text: str) -> None:
    output = target("newsml-g2").export(Story.from_text(text), _SAMPLE.parent)
    root = ElementTree.fromstring(output.text)
    assert list(wrong(root, _NEWSML)) == []
    (nitf,) = root.iter("{http://iptc.org/std/NITF/2006-10-18/}nitf")
    assert nitf_faults(nitf) == []
    version = root.find(".//{http://iptc.org/std/nar/2006-10-01/}versionCreated")
    assert version is not None
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", version.text or "")


@settings(max_examples=25)
@given(stories.texts)
def test_any_story_is_newsml_and_wxr(text: str) -> None:
    story = Story.from_text(text)
    root = ElementTree.fromstring(target("newsml-g2").export(story).text)
    assert list(wrong(root, _NEWSML)) == []
    feed = ElementTree.fromstring(target("wxr").export(story).text)
    assert feed.findtext("channel/{http://wordpress.org/export/1.2/}wxr_version") == "1.2"
    assert len(feed.findall("channel/item")) == 1
