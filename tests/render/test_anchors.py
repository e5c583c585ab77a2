"""Links within the page lead to the headings they name, in what is exported."""

import re

import pytest

from writer.checks.checker import check
from writer.render.articles import article
from writer.story import Story

BODY = (
    "See [it](#{}).[^1]\n\n## What the *union* wants?[^1]\n\n> ### Over <b>there</b> &amp; then\n\n"
    "## Own `code` & [link](https://e.org)\n\n## Twice\n\n- # In a list\n\n## Twice\n\n## Twice-1\n\n"
    "## Über 10 % — „fährt“\n\n[^1]: A note.\n"
)


def places(html: str) -> list[str]:
    """The names of the headings of the story's body."""
    return re.findall(r'<h[2-6] id="([^"]*)"', html.partition('<section class="footnotes"')[0])


@pytest.mark.parametrize(
    "name",
    [
        *("what-the-union-wants", "over-there--then", "own-code--link", "twice", "twice-1"),
        *("twice-1-1", "in-a-list", "über-10---fährt"),
    ],
)
def test_a_heading_that_is_linked_to_has_a_name_and_no_problem(name: str) -> None:
    story = Story.from_text(BODY.format(name))
    assert places(article(story)) == [name]
    assert not [one for one in check(story) if one.rule == "link.broken"]


@pytest.mark.parametrize("name", ["gone", "Twice", "fn-1", "footnotes", "top"])
def test_no_other_heading_has_a_name(name: str) -> None:
    assert places(article(Story.from_text(BODY.format(name)))) == []


def test_escaped_names_stay_escaped() -> None:
    html = article(Story.from_text('See [it](#a%22b).\n\n## A"b\n'))
    assert places(html) == []  # the mark is no part of a name
