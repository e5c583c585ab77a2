"""Composing: each command on a selection and at the caret, and nothing lost on hostile text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.story.strategies import hostile
from writer.story import Edit, Story, apply_edits, compose
from writer.story.compose import Composition

KEYS = frozenset({"enter", "line_break", "backspace", "delete", "next_cell", "next_row"})


def run(text: str, command: str, *extra: object) -> str:
    """Apply a command where ``text`` has ``[[selection]]`` or ``[[]]``; the result marked alike."""
    start = text.index("[[")
    end = text.index("]]") - 2
    plain = text.replace("[[", "", 1).replace("]]", "", 1)
    places = (start,) if command in KEYS else (start, end)
    done: Composition = getattr(compose, command)(Story.from_text(plain), *places, *extra)
    assert done is not None
    result = apply_edits(plain, done.edits)
    first, last = sorted((done.anchor, done.caret))
    return result[:first] + "[[" + result[first:last] + "]]" + result[last:]


CASES = [
    ("bold", (), "A **one [[two]] three** b\n", "A **one** [[two]] **three** b\n"),
    ("bold", (), "A **[[one]] two** b\n", "A [[one]] **two** b\n"),
    ("italic", (), "A *one [[two]]* b\n", "A *one* [[two]] b\n"),
    ("bold", (), "A **[[one two]]** b\n", "A [[one two]] b\n"),
    ("heading", (2,), "- one\n- tw[[]]o\n- three\n", "- one\n\n## tw[[]]o\n\n- three\n"),
    ("heading", (2,), "1. one\n2. tw[[]]o\n3. three\n", "1. one\n\n## tw[[]]o\n\n2. three\n"),
    ("heading", (3,), "[[- one\n- two]]\n", "### [[one\n\n### two]]\n"),
    ("heading", (2,), "> We[[]] will.\n>\n> — Ana\n", "## We[[]] will.\n\n— Ana\n"),
    ("paragraph", (), "- one[[]]\n  - two\n- three\n", "one[[]]\n\ntwo\n\nthree\n"),
    ("numbers", (), "- one[[]]\n  - two\n- three\n", "1. one[[]]\n   - two\n2. three\n"),
    ("bullets", (), "1. one[[]]\n   more\n2. two\n", "- one[[]]\n  more\n- two\n"),
    ("bullets", (), "On[[]]e two\n", "- On[[]]e two\n"),
    ("bullets", (), "- one\n\nTw[[]]o\n\n- three\n", "- one\n- Tw[[]]o\n- three\n"),
    ("numbers", (), "1. one\n\nTw[[]]o\n", "1. one\n2. Tw[[]]o\n"),
    ("bullets", (), "> One.\n>\n> Tw[[]]o.\n>\n> — Ana\n", "- One.\n- Tw[[]]o. — Ana\n"),
    ("heading", (2,), "Wee[[]]kend talks\n\nText.\n", "## Wee[[]]kend talks\n\nText.\n"),
    ("heading", (2,), "## Wee[[]]kend\n", "Wee[[]]kend\n"),
    ("heading", (3,), "## Wee[[]]kend\n", "### Wee[[]]kend\n"),
    ("heading", (2,), "One.\n\n[[]]\n\nTwo.\n", "One.\n\n## [[]]\n\nTwo.\n"),
    ("heading", (2,), "[[]]", "## [[]]\n"),
    ("heading", (2,), "---\nheadline: A\n---\n[[]]", "---\nheadline: A\n---\n## [[]]\n"),
    ("heading", (2,), "One\ntwo[[]]\n", "## One two[[]]\n"),
    ("paragraph", (), "## On[[]]e\n", "On[[]]e\n"),
    ("paragraph", (), "- a[[]]\n- b\n", "a[[]]\n\nb\n"),
    ("quote", (), "[[“We will.”]]\n", "> “We will.”\n>\n> — [[]]\n"),
    ("quote", (), "On[[e.\n\nTw]]o.\n\nThree.\n", "> One.\n>\n> Two.\n>\n> — [[]]\n\nThree.\n"),
    ("quote", (), "> We[[]] will.\n>\n> — Ana\n", "We[[]] will.\n\n— Ana\n"),
    ("quote", (), "[[One.\n\n— Ana]]\n", "> One.\n>\n> — Ana[[]]\n"),
    ("quote", (), "[[One.\n\n> Two.\n>\n> Three.\n>\n> — Ana]]\n", "> One.\n>\n> Two.\n>\n> Three.\n>\n> — Ana[[]]\n"),
    ("quote", (), "> We.[[]]\n>\n> — \n\nText.\n", "We.[[]]\n\nText.\n"),
    ("quote", (), "> We.[[]]\n>\n> — Ana\n{: .pull }\n", "> We.[[]]\n>\n> — Ana\n"),
    ("quote", (), "[[One.\n\n---\n\nTwo.]]\n", "> One.\n\n---\n\n> Two.\n>\n> — [[]]\n"),
    ("bullets", (), "[[One.\n\n---\n\nTwo.]]\n", "- [[One.\n\n---\n\n- Two.]]\n"),
    ("bullets", (), "One\\\ntwo[[]]\n", "- One two[[]]\n"),
    ("heading", (2,), "> We.[[]]\n>\n> — \n", "## We.[[]]\n"),
    ("quote", (), "One.\n\n[[]]\n", "One.\n\n> [[]]\n>\n> — \n"),
    ("bullets", (), "O[[ne\n\ntw]]o\n", "- O[[ne\n- tw]]o\n"),
    ("bullets", (), "- One\n- t[[]]wo\n", "One\n\nt[[]]wo\n"),
    ("numbers", (), "[[- One\n- two]]\n", "1. [[One\n2. two]]\n"),
    ("bullets", (), "One\n\n[[]]\n", "One\n\n- [[]]\n"),
    ("read_more", (), "One[[]].\n\nTwo.\n", "One.\n\n<!--more-->[[]]\n\nTwo.\n"),
    ("read_more", (), "One.\n\n<!--more-->\n\nT[[]]wo.\n", "One.\n\nTwo.\n\n<!--more-->[[]]\n"),
    ("read_more", (), "O[[]]ne.\n\nTwo.\n\n<!--more-->\n", "One.\n\n<!--more-->[[]]\n\nTwo.\n\n"),
    ("bold", (), "the [[urgency]] now\n", "the **[[urgency]]** now\n"),
    ("bold", (), "the [[urgency ]]now\n", "the **[[urgency]]** now\n"),
    ("bold", (), "the urg[[]]ency now\n", "the **urg[[]]ency** now\n"),
    ("bold", (), "the **[[urgency]]** now\n", "the [[urgency]] now\n"),
    ("bold", (), "the **urg[[]]ency** now\n", "the urg[[]]ency now\n"),
    ("bold", (), "a [[]] b\n", "a **[[]]** b\n"),
    ("bold", (), "a **[[]]**\n", "a [[]]\n"),
    ("italic", (), "a **[[]]**\n", "a ***[[]]***\n"),
    ("italic", (), "a ***[[]]***\n", "a **[[]]**\n"),
    ("bold", (), "a [[]]word\n", "a **[[]]**word\n"),
    ("bold", (), "a word[[]]\n", "a **word[[]]**\n"),
    ("bold", (), "[[one\n\ntwo]]\n", "**[[one**\n\n**two]]**\n"),
    ("italic", (), "> [[said]]\n", "> *[[said]]*\n"),
    ("italic", (), "a **b[[]]** c\n", "a ***b[[]]*** c\n"),
    ("bold", (), "- [[one\n- two]]\n", "- **[[one**\n- **two]]**\n"),
    ("link", (), "see [[this]] now\n", "see [this]([[]]) now\n"),
    ("link", ("https://e.org/",), "see [[this]] now\n", "see [this](https://e.org/)[[]] now\n"),
    ("link", (), "see [th[[]]is](https://e.org) now\n", "see th[[]]is now\n"),
    ("enter", (), "One.[[]]\n", "One.\n\n[[]]\n"),
    ("enter", (), "One. [[]]Two.\n", "One. \n\n[[]]Two.\n"),
    ("enter", (), "- one[[]]\n", "- one\n- [[]]\n"),
    ("enter", (), "9. one[[]]\n", "9. one\n10. [[]]\n"),
    ("enter", (), "- one\n- [[]]\n", "- one\n\n[[]]\n"),
    ("enter", (), "> We.[[]]\n", "> We.\n>\n> [[]]\n"),
    ("enter", (), "> We.\n>\n> [[]]\n", "> We.\n>\n> — [[]]\n"),
    ("backspace", (), "One.\n\n[[]]Two.\n", "One. [[]]Two.\n"),
    ("backspace", (), "Fer\n\n[[]]ry.\n", "Fer[[]]ry.\n"),
    ("backspace", (), "- [[]]one\n", "[[]]one\n"),
    ("backspace", (), "- one\n- [[]]two\n", "- one\n\n[[]]two\n"),
    ("backspace", (), "> [[]]We.\n", "[[]]We.\n"),
    ("link", ("https://e.org/a b",), "[[x]]\n", "[x](<https://e.org/a b>)[[]]\n"),
]  # fmt: skip


@pytest.mark.parametrize(("command", "extra", "before", "after"), CASES)
def test_command(command: str, extra: tuple[object, ...], before: str, after: str) -> None:
    assert run(before, command, *extra) == after


BLOCKS = (
    *("one two\\\nthree", "## one", "- one\n  - [ ] two", "1. one\n\n2. two", "https://e.org/one"),
    *("> one\n>\n> two\n>\n> — Ana, *head*", "> one\n>\n> — "),
    *("```\none\n```", "| one |\n|---|", "<!--stash\none\n-->", "![one](two.png)", "<!--more-->"),
    *("[^1]: one", "<div>one</div>", "[one]: https://e.org"),
)


@pytest.mark.parametrize("command", ["paragraph", "quote", "bullets", "numbers", "heading"])
def test_no_words_are_lost_when_blocks_of_all_kinds_are_turned_into_one(command: str) -> None:
    for first in BLOCKS:
        for second in BLOCKS:
            text = f"start\n\n{first}\n\nmiddle\n\n{second}\n\nend\n"
            extra = (2,) if command == "heading" else ()
            done = getattr(compose, command)(Story.from_text(text), 0, len(text), *extra)
            made = apply_edits(text, done.edits)
            assert [*filter(str.isalpha, made)] == [*filter(str.isalpha, text)], text


@pytest.mark.parametrize(
    ("command", "text"),
    [
        ("enter", "One\n[[]]\n"),
        ("enter", "[[]]One\n"),
        ("enter", "    co[[]]de\n"),
        ("backspace", "On[[]]e\n"),
    ],
)
def test_the_plain_key_serves_elsewhere(command: str, text: str) -> None:
    place = text.index("[[")
    story = Story.from_text(text.replace("[[]]", ""))
    assert getattr(compose, command)(story, place) is None


def test_an_attribution_is_set_changed_and_taken_out() -> None:
    story = Story.from_text("> “We will.”\n\nText.\n")
    edit = compose.attribute(story, 0, "Marta Diaz, union president")
    assert edit is not None
    story.apply(edit)
    assert story.text == "> “We will.”\n>\n> — Marta Diaz, union president\n\nText.\n"
    for said, text in (
        ("Ana", "> “We will.”\n>\n> — Ana\n\nText.\n"),
        ("", "> “We will.”\n\nText.\n"),
    ):
        again = compose.attribute(story, 0, said)
        assert again is not None
        story.apply(again)
        assert story.text == text
    assert compose.attribute(story, 1, "Ana") is None


def test_a_pull_quote_keeps_its_mark_last() -> None:
    story = Story.from_text("> Words.\n{: .pull }\n")
    edit = compose.attribute(story, 0, "Ana")
    assert edit is not None
    story.apply(edit)
    assert story.text == "> Words.\n>\n> — Ana\n{: .pull }\n"
    assert story.blocks[0].attribution is not None


COMMANDS = [
    "paragraph",
    "quote",
    "bullets",
    "numbers",
    "read_more",
    "bold",
    "italic",
    "link",
    "heading",
    "indent",
    "outdent",
    "move_up",
    "move_down",
    "pull_quote",
    "enter",
    "line_break",
    "backspace",
    "delete",
    "next_cell",
    "next_row",
    "remove",
]


@given(hostile, st.integers(0, 80), st.integers(0, 80), st.sampled_from(COMMANDS))
def test_commands_give_edits_within_the_text_that_do_not_overlap(
    text: str, one: int, other: int, command: str
) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    story = Story.from_text(text)
    extra = {"heading": (2,), "next_cell": (1,)}.get(command, ())
    places = (start,) if command in KEYS else (start, end)
    done: Composition | None = getattr(compose, command)(story, *places, *extra)
    if done is None:
        return
    ordered = sorted(done.edits, key=lambda edit: (edit.position, edit.end))
    for before, after in zip([Edit(0, 0, ""), *ordered], ordered, strict=False):
        assert before.end <= after.position
    result = apply_edits(text, done.edits)
    assert 0 <= done.anchor <= len(result)
    assert 0 <= done.caret <= len(result)
    assert not any(edit.end > len(text) for edit in done.edits)
