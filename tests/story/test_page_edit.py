"""Words corrected on the page, and the Markdown that then says them."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.story.strategies import fragments
from writer.story import Edit, Story
from writer.story.page_edit import can_edit_on_page, edit_from_page
from writer.story.page_words import page_words, same_words


def corrected(source: str, old: str, new: str, index: int = 0, nth: int = 0) -> str | None:
    """The story ``source`` after an edit on the page; None when there is none."""
    story = Story.from_text(source)
    edit = edit_from_page(story, index, nth, old, new)
    if edit is None:
        return None
    story.apply(edit)
    return story.text


@pytest.mark.parametrize(
    ("source", "old", "new", "after"),
    [
        ("Teh mayor.\n", "Teh mayor.", "The mayor.", "The mayor.\n"),
        ("A **bold** wrod.\n", "A bold wrod.", "A bold word.", "A **bold** word.\n"),
        ("A **bodl** word.\n", "A bodl word.", "A bold word.", "A **bold** word.\n"),
        ("A **bold** word.\n", "A bold word.", "A word.", "A word.\n"),
        ("A [lnik](u) and `cdoe`.\n", "A lnik and cdoe.", "A link and code.", "A [link](u) and `code`.\n"),
        ("A [link][r].\n\n[r]: u\n", "A link.", "A big link.", "A big [link][r].\n\n[r]: u\n"),
        ("Two\nlines here.\n", "Two lines here.", "Two lines there.", "Two\nlines there.\n"),
        ("One\ntwo\nthree\n", "One two three", "One three", "One\nthree\n"),
        ("Hard\\\nbreak\n", "Hard\nbreak", "Hard\nbreaks", "Hard\\\nbreaks\n"),
        ("Plain.\n", "Plain.", "Plain *so* <b>.", "Plain \\*so\\* \\<b\\>.\n"),
        ("Plain.\n", "Plain.", "5 * 3 = 15.", "5 * 3 = 15.\n"),
        ("Plain.\n", "Plain.", "# Plain.", "\\# Plain.\n"),
        ("In 1984 it was.\n", "In 1984 it was.", "1984. It was.", "1984\\. It was.\n"),
        ("x* a\n", "x* a", "* a", "\\* a\n"),
        ("AT&amp;T won\n", "AT&T won", "AT&T lost", "AT&amp;T lost\n"),
        ("## Secton {#a}\n", "Secton {#a}", "Section {#a}", "## Section {#a}\n"),
        ("- one\n- tow\n", "tow", "two", "- one\n- two\n"),
        ("> He siad it.\n>\n> — Ana, mayor\n", "He siad it.", "He said it.", "> He said it.\n>\n> — Ana, mayor\n"),
        ("> It.\n>\n> -- Ana, myaor\n", "— Ana, myaor", "— Ana, mayor", "> It.\n>\n> -- Ana, mayor\n"),
        ("> long\n> words\n> here\n", "long words here", "long here", "> long\n> here\n"),
        ("Pasted.\n", "Pasted.", "Pasted\n\nlines.", "Pasted lines.\n"),
        ("| a | b |\n|---|---|\n| c | d |\n", "d", "d|e", "| a | b |\n|---|---|\n| c | d\\|e |\n"),
        ("Twice two tow one\n", "Twice two tow one", "Once two two one", "Once two two one\n"),
        ("A *b* c *d* e\n", "A b c d e", "X b c d Y", "X *b* c *d* Y\n"),
        ("\u05d0\u05d1 \U0001f600 x\n", "\u05d0\u05d1 \U0001f600 x", "\u05d0\u05d1 \U0001f600 y", "\u05d0\u05d1 \U0001f600 y\n"),
    ],
)  # fmt: skip
def test_a_correction(source: str, old: str, new: str, after: str) -> None:
    assert corrected(source, old, new) == after


@pytest.mark.parametrize(
    ("source", "old", "new"),
    [
        ("Some words.\n", "Other words.", "New words."),  # the page is behind
        ("Some words.\n", "Some words.", "  "),  # a block goes in the manuscript, not here
        ("Some words.\n", "Some words.", "Some words."),
        ("> It.\n>\n> — Ana\n", "— Ana", "Ana"),  # the dash is the page's
        ("```\ncode\n```\n", "code", "more code"),
        ("<div>html</div>\n", "html", "more"),
    ],
)
def test_what_cannot_be_edited_on_the_page(source: str, old: str, new: str) -> None:
    assert corrected(source, old, new) is None


def test_the_right_one_of_two_that_say_the_same() -> None:
    assert corrected("- same\n- same\n", "same", "other", nth=1) == "- same\n- other\n"


def test_two_corrections_far_apart_leave_what_stands_between() -> None:
    source = "Teh first, **bold [link](u)** and `code`, lsat.\n"
    old, new = "Teh first, bold link and code, lsat.", "The first, bold link and code, last."
    after = source.replace("Teh", "The").replace("lsat", "last")
    assert corrected(source, old, new) == after


def test_whether_a_run_can_be_edited_is_known_before() -> None:
    story = Story.from_text("Some *words*.\n\n```\ncode\n```\n")
    assert can_edit_on_page(story, 0, "Some words.")
    assert not can_edit_on_page(story, 0, "Some words.", 1)
    assert not can_edit_on_page(story, 1, "code")
    assert not can_edit_on_page(story, 9, "code")


_MARKED = st.sampled_from(
    ["word ", "**bold** ", "*it* ", "[link](https://e.org) ", "`code` ", "a_b ", "5 * 3 ", "&amp; ",
     "\\* ", "end.\n", "~~x~~ ", "<b>raw</b> ", "é😀 ", "***both*** ", "![alt](a.png) ", "\\\n",
     "“so” ", "[**in**](u) ", "<https://e.org> ", "[sic] ", "1. "]
)  # fmt: skip
_CONTAINERS = st.sampled_from(
    ["{}", "## {}", "- {}\n- other", "> {}\n>\n> — Ana", "> It.\n>\n> — {}"]
)
_TYPED = st.one_of(
    st.sampled_from(["", "x", "word", " ", "*", "**b**", "_", "`", "[", "](u)", "<b>", "&amp;", "\\",
                     "# ", "- ", "1. ", "> ", "|", "\n", "https://e.org/", "---", "“", "  "]),
    st.text(alphabet="ab *_`[]()<>&#-\\!.1~|é", max_size=6),
)  # fmt: skip


@st.composite
def paragraphs(draw: st.DrawFn) -> str:
    """A block of marked words."""
    inner = draw(st.lists(_MARKED, min_size=1, max_size=9).map("".join)).strip(" \n\\")
    container = draw(_CONTAINERS)
    if container.startswith(">"):
        inner = inner.replace("\n", "\n> ")
    elif not container.startswith("{"):
        inner = inner.replace("\n", " ")
    return container.format(inner)


@given(st.data(), paragraphs(), fragments, fragments)
def test_the_block_says_what_was_typed_and_nothing_else_changes(
    data: st.DataObject, paragraph: str, before: str, after: str
) -> None:
    story = Story.from_text(f"{before}\n\n{paragraph}\n\n{after}")
    index = data.draw(st.integers(0, max(len(story.blocks) - 1, 0)))
    assume(story.blocks)
    runs = runs_of(story, index)
    assume(runs)
    number = data.draw(st.integers(0, len(runs) - 1))
    old = runs[number]
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, min(len(old), start + 12)))
    new = old[:start] + data.draw(_TYPED) + old[end:]
    edit = edit_from_page(story, index, runs[:number].count(old), old, new)
    if edit is not None:
        holds(story, index, number, edit, new)


def runs_of(story: Story, index: int) -> list[str]:
    """What each run of words of a block says on the page."""
    definitions = {
        one.label: one for block in story.blocks[::-1] for one in block.definitions[::-1]
    }
    words = [page_words(leaf, definitions) for leaf in story.blocks[index].leaves]
    return [one.text for one in words if one is not None]


def holds(story: Story, index: int, number: int, edit: Edit, new: str) -> None:
    """The edit says what was typed, in its block only."""
    sources = [block.source for block in story.blocks]
    front, kind = story.front, story.blocks[index].kind
    story.apply(edit)
    assert story.front == front
    after = [block.source for block in story.blocks]
    assert after[:index] + after[index + 1 :] == sources[:index] + sources[index + 1 :]
    assert story.blocks[index].kind == kind
    said = runs_of(story, index)[number]
    assert same_words(flat(said), flat(new))


def flat(text: str) -> str:
    """``text`` with every run of white space one space, as a page shows it."""
    return " ".join(text.split())


@given(
    st.lists(
        st.sampled_from(["word ", "**bold** ", "[link](u) ", "`c` ", "end.\n", "*it* "]), min_size=2
    ),
    st.data(),
)
def test_a_plain_correction_is_always_possible(pieces: list[str], data: st.DataObject) -> None:
    story = Story.from_text("".join(pieces).strip() + "\n")
    (old,) = runs_of(story, 0)
    at = data.draw(st.sampled_from([place for place, char in enumerate(old) if char.isalpha()]))
    for new in (old[:at] + "x" + old[at:], old[:at] + "z" + old[at + 1 :]):
        edit = edit_from_page(story, 0, 0, old, new)
        assert edit is not None
        assert edit.removed <= 1
        assert len(edit.inserted) <= 1
        again = Story.from_text(story.text)
        holds(again, 0, 0, edit, new)
        marks = [
            [span[0] for span in block.leaves[0].spans]
            for block in (story.blocks[0], again.blocks[0])
        ]
        assert marks[0] == marks[1]
