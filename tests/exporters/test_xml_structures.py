"""XML targets against the structure that their standards ask for, on any story.

The models say what the schemas of NITF 3.6 and NewsML-G2 2.35 say of the elements that are written:
which children in which order, which attributes and which of their values.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given, settings

from tests.exporters.test_structures import DETAILS
from tests.render import stories
from writer.exporters import target
from writer.story import Story

_SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "ferry-strike.md"
_TEXTS = [*stories.ALL.values(), _SAMPLE.read_text(), DETAILS]

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
    "byline": r"(?:person |byttl |virtloc )*",
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
    *(
        "keyword",
        "pubdata",
        "revision-history",
        "person",
        "byttl",
        "virtloc",
        "location",
        "story.date",
        "tagline",
    ),
    *("pre", "hr", "br", "media-reference", "media-producer"),
)
_COMMON = ("id", "class", "style")
_CELL = (*_COMMON, "align", "colspan", "rowspan")
_ATTRIBUTES: dict[str, tuple[str, ...]] = {
    "meta": ("name", "content"),
    "docdata": ("management-status",),
    "correction": ("info",),
    "doc-id": ("id-string",),
    "date.issue": ("norm",),
    "date.release": ("norm",),
    "ed-msg": ("info",),
    "du-key": ("key",),
    "keyword": ("key",),
    "pubdata": ("type", "position.section"),
    "revision-history": ("norm", "function"),
    "story.date": ("norm",),
    "a": (*_COMMON, "href", "title"),
    "em": _COMMON,
    "bq": (*_COMMON, "quote-source"),
    "ol": (*_COMMON, "seqnum"),
    "th": _CELL,
    "td": _CELL,
    "media": ("media-type",),
    "media-reference": ("source", "mime-type", "alternate-text"),
}
_NAME_TOKEN = r"[-.:\w]+"
_VALUES = {
    "meta/name": _NAME_TOKEN,
    "docdata/management-status": "usable|embargoed|withheld|canceled",
    "pubdata/type": "print|audio|video|web|appliance|other",
    "revision-history/function": "writer-author|editor|producer|archivist|other",
    "ol/seqnum": _NAME_TOKEN,
    "td/align": "left|center|right|justify|char",
    "th/align": "left|center|right|justify|char",
    "td/colspan": _NAME_TOKEN,
    "td/rowspan": _NAME_TOKEN,
    "media/media-type": "image",
}
_DEMANDED = {"meta": "content", "media": "media-type"}
# NewsML-G2 2.35: the sequences of the schema's types, as far as they are written.
_NEWSML = {
    "newsItem": r"catalogRef itemMeta contentMeta contentSet ",
    "itemMeta": r"itemClass provider versionCreated (?:firstCreated )?(?:embargoed )?pubStatus "
    r"(?:title )*(?:edNote )*(?:signal )*",
    "contentMeta": r"(?:contentCreated )?(?:contentModified )?(?:located )*(?:creator )*"
    r"(?:language )*(?:genre )*(?:keyword )*(?:subject )*(?:slugline )*(?:headline )*(?:dateline )*(?:by )*"
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
    return [*wrong(root, models), *strangers, *wrong_attributes(root)]


def wrong_attributes(root: Element) -> Iterator[str]:
    """The attributes that NITF does not know, or whose values it does not."""
    for element in root.iter():
        name = name_of(element)
        if (demanded := _DEMANDED.get(name)) and demanded not in element.attrib:
            yield f"{name} without {demanded}"
        for key, value in element.attrib.items():
            known = key in _ATTRIBUTES.get(name, ())
            if not known or not re.fullmatch(_VALUES.get(f"{name}/{key}", r"[\s\S]*"), value):
                yield f"{name} {key}={value}"


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


def test_own_fields_get_names_that_nitf_can_hold() -> None:
    story = Story.from_text(DETAILS)
    root = ElementTree.fromstring(target("nitf").export(story).text)
    own = {one.get("name"): one.get("content") for one in root.iter() if name_of(one) == "meta"}
    assert own["my-key"] == "x: y"
    assert own["a-b:-1"] == "two"
    (loss,) = (one for one in target("nitf").losses(story) if one.kind == "field.renamed")
    assert loss.message.endswith("my key and a/b: 1 get dashes.")
