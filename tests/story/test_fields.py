"""Fields: read leniently, written with the smallest edit."""

import re
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.story.strategies import hostile
from writer.story import ORDER, Story, apply_edits, set_field
from writer.story.fields import parse_fields

FULL = """\
---
# our desk
title: Ferry strike   # working title
dek: "Crossings stay cancelled: until Friday."
author:
  - Ana Ferreira
  - name: Ben Okoro
    url: https://example.org
date: 2025-03-18T08:40:00-04:00

tags: [ferries, labour]
custom: {a: 1, b: [x, y]}
developing: yes
---
Body.
"""


def written(text: str, name: str, value: str | bool | list[str] | None) -> str:
    return apply_edits(text, (set_field(Story.from_text(text), name, value),))


def one_line(value: str) -> str:
    return re.sub(r"[ \t\r\n]+", " ", value).strip(" ")


def test_aliases_and_shapes_are_read() -> None:
    fields = Story.from_text(FULL).fields
    assert fields.headline == "Ferry strike"
    assert fields.summary == "Crossings stay cancelled: until Friday."
    assert fields.byline == ("Ana Ferreira", "Ben Okoro")
    assert fields.date == "2025-03-18T08:40:00-04:00"
    assert fields.tags == ("ferries", "labour")
    assert fields.developing
    assert fields.values["custom"] == {"a": 1, "b": ["x", "y"]}
    assert list(fields.values)[:3] == ["headline", "summary", "byline"]


@pytest.mark.parametrize(
    ("name", "value", "old", "new"),
    [
        ("headline", "New: one", "title: Ferry strike  ", 'title: "New: one"  '),
        ("summary", "Plain.", 'dek: "Crossings stay cancelled: until Friday."', "dek: Plain."),
        ("tags", ["a", "b, c"], "tags: [ferries, labour]", 'tags: [a, "b, c"]'),
        ("developing", False, "developing: yes", "developing: false"),
        ("developing", None, "developing: yes\n", ""),
        ("date", "2025-03-19", "date: 2025-03-18T08:40:00-04:00", "date: 2025-03-19"),
        ("section", "Transport", "\ntags:", "section: Transport\n\ntags:"),
    ],
)
def test_only_the_field_itself_is_written(
    name: str, value: str | bool | list[str] | None, old: str, new: str
) -> None:
    assert written(FULL, name, value) == FULL.replace(old, new, 1)


def test_a_story_without_fields_gets_them() -> None:
    assert written("Body.\n", "headline", "A") == "---\nheadline: A\n---\nBody.\n"
    assert written("", "byline", ["A", "B"]) == "---\nbyline:\n  - A\n  - B\n---\n"
    assert written("a\r\n", "headline", "A").startswith("---\nheadline: A\n---\n")
    crlf = "---\r\nheadline: A\r\n---\r\nBody.\r\n"
    assert written(crlf, "date", "2025-03-18") == crlf.replace("A\r\n", "A\r\ndate: 2025-03-18\r\n")


@pytest.mark.parametrize(
    "front",
    ["a: [", "a: &x [*x]", "- a", "a: b: c", "? [", "a: !!python/object:os.system x", "\t: x"],
)
def test_front_matter_that_is_no_yaml_is_told_and_left_alone(front: str) -> None:
    text = f"---\nheadline: A\n{front}\n---\nBody.\n"
    story = Story.from_text(text)
    assert story.text == text
    assert story.fields.error or story.fields.headline == "A"
    if story.fields.error:
        assert written(text, "headline", "B") == text


@pytest.mark.parametrize(
    "value",
    ["[" * 20_000, "{a: " * 20_000, "[" + "a, " * 50_000 + "]", "\n" + "  - [v]\n" * 20_000],
)
def test_fields_that_would_hold_up_the_window_are_refused(value: str) -> None:
    begun = process_time()
    fields = parse_fields(f"---\nheadline: {value}\n---\n")
    assert process_time() - begun < 5  # the parser alone takes as long for some of them
    assert "nested too deeply" in fields.error


def test_an_alias_bomb_is_refused() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for n in range(1, 9):
        lines.append(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]")
    assert Story.from_text("---\n" + "\n".join(lines) + "\n---\n").fields.error


@given(st.text(max_size=40), st.sampled_from(["headline", "summary", "sign_off", "slug"]))
def test_what_is_written_is_read_again(value: str, name: str) -> None:
    text = written(FULL, name, value)
    story = Story.from_text(text)
    assert not story.fields.error
    assert story.fields.text(name) == one_line(value)
    assert story.text.endswith("---\nBody.\n")


@given(st.lists(st.text(max_size=20).filter(one_line), max_size=4))
def test_lists_are_read_again(values: list[str]) -> None:
    for name in ("byline", "tags"):
        story = Story.from_text(written(FULL, name, values))
        assert list(story.fields.texts(name)) == [one_line(value) for value in values]


@given(hostile, st.sampled_from(ORDER), st.text(max_size=10))
def test_setting_and_taking_back_a_field_restores_the_text(
    text: str, name: str, value: str
) -> None:
    story = Story.from_text(text)
    change = story.apply(set_field(story, name, value))
    assert Story.from_text(story.text).blocks == story.blocks
    story.apply(change.inverse)
    assert story.text == text
