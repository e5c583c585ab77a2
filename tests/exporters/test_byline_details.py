"""What a byline says of its people beside their names is in a target's file or named as lost."""

import json
import re

import pytest

from tests.exporters.test_fields_said import written
from writer.exporters import Exporter, target, targets
from writer.story import Story
from writer.story.people import Person, people

_STORY = Story.from_text(
    "---\nheadline: Flood\nbyline:\n"
    "  - {name: Jane Zebra, role: Zreporter, url: 'https://example.org/zpage'}\n"
    "  - Tom Plain\n---\nThe body.\n"
)
_TARGETS = [one for one in targets() if one.NAME not in ("pdf", "zip")]


@pytest.mark.parametrize("exporter", _TARGETS, ids=lambda one: one.NAME)
def test_role_and_page_are_written_or_named_as_lost(exporter: Exporter) -> None:
    text = written(exporter.export(_STORY))
    said = " ".join(str(one) for one in exporter.losses(_STORY) if one.kind == "byline.details")
    assert "Zreporter" in text or "role" in said
    assert "example.org/zpage" in text or "address" in said


def test_a_pdf_says_that_it_loses_the_role() -> None:
    assert "byline.details" in [one.kind for one in target("pdf").losses(_STORY)]


def test_the_page_links_the_name_and_tells_machines_the_role() -> None:
    page = target("html").export(_STORY).text
    assert '<a href="https://example.org/zpage">Jane Zebra</a>' in page
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.S)
    assert found
    author, plain = json.loads(found[1])["author"]
    assert author["jobTitle"] == "Zreporter"
    assert author["url"] == "https://example.org/zpage"
    assert plain == {"@type": "Person", "name": "Tom Plain"}


def test_an_address_no_page_may_follow_is_announced() -> None:
    story = Story.from_text("---\nbyline: {name: Eve, url: 'javascript:x()'}\n---\nBody.\n")
    assert "javascript" not in target("html").export(story).text
    assert "link.unsafe" in [one.kind for one in target("html").losses(story)]


def test_details_nobody_knows_are_named() -> None:
    story = Story.from_text("---\nbyline: {name: Eve, desk: Metro}\n---\nBody.\n")
    (loss,) = (one for one in target("html").losses(story) if one.kind == "byline.details")
    assert "desk" in str(loss)


def test_people_are_those_of_the_byline() -> None:
    def of(byline: str) -> tuple[Person, ...]:
        return people(Story.from_text(f"---\nbyline: {byline}\n---\nBody.\n").fields)

    assert of("[{author: Ana, title: Editor}, {name: ''}, Bo]") == (
        Person("Ana", "Editor"),
        Person("Bo"),
    )
    assert of("{name: [Ana, Bo], url: x}") == (Person("Ana"), Person("Bo"))
    assert of("") == of("{}") == of("[null]") == ()
