"""JSON targets against the structure that their standards ask for, on any story."""

import json
import re
from pathlib import Path

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


DETAILS = """\
---
headline: A & B
byline: [Ana Ferreira, Ana Ferreira]
date: 1999-12-31T23:30:00-04:00
updated: 2025-03-18T12:40:00Z
url: https://exämple.org/ä
type: interview
my key: "x: y"
"a/b: 1": two
---
![gone](/gone.png "cap")
{: credit="Jo" }

![inside](gone.png)

![other scheme](<//cdn.example.org/x y.png> "cap")

![letters](https://exämple.org/ü.png "cap")

![no host](https://)

-

1.

| a |
|---|

>

<table><caption>c</caption><tr></tr></table>
"""


@pytest.mark.parametrize("name", ["ninjs", "apple-news"])
def test_hard_details_are_valid_json_of_their_schema(name: str) -> None:
    data = json.loads(target(name).export(Story.from_text(DETAILS)).text)
    assert [error.message for error in validator(name).iter_errors(data)] == []


def test_apple_news_is_told_of_times_without_a_minus() -> None:
    """Apple's dates have an offset with a plus (the format's schema knows no other)."""
    data = json.loads(target("apple-news").export(Story.from_text(DETAILS)).text)["metadata"]
    assert data["dateCreated"] == "2000-01-01T03:30:00+00:00"
    assert data["dateModified"] == "2025-03-18T12:40:00+00:00"
    assert data["authors"] == ["Ana Ferreira"]


def test_apple_news_shows_no_picture_it_cannot_fetch() -> None:
    story = Story.from_text(DETAILS)
    exporter = target("apple-news")
    shown = json.loads(exporter.export(story).text)["components"]
    assert [one["URL"] for one in shown if one["role"] == "photo"] == [
        "bundle://gone.png",
        "https://cdn.example.org/x%20y.png",
        "https://xn--exmple-cua.org/%C3%BC.png",
    ]
    (loss,) = (one for one in exporter.losses(story) if one.kind == "image.address")
    assert loss.count == 1
    words = " ".join(str(one.get("text", "")) for one in shown)
    assert all(one in words for one in ("gone", "cap", "no host"))
