"""Footnotes in the text: definitions are blocks, references are pieces without words."""

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from hypothesis import given
from hypothesis import strategies as st

from tests.render.stories import NOTES
from writer.render import article
from writer.story import Story, outline, word_count
from writer.story.inline import parse_inline


def kinds(text: str) -> list[str]:
    return [block.kind for block in Story.from_text(text).blocks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Words[^1]\n\n[^1]: note", ["paragraph", "footnote"]),
        ("Words[^1]\n[^1]: note\n[^2]: another", ["paragraph", "footnote", "footnote"]),
        ("[^1]: note\nlazy\n\n    more\n\nWords", ["footnote", "paragraph"]),
        ("[^1]: note\n\n    > quote\n\n    - list", ["footnote"]),
        ("- item\n[^1]: note", ["list", "footnote"]),
        ("- item\n\n  [^1]: no note", ["list"]),
        ("> [^1]: no note", ["quote"]),
        ("    [^1]: code", ["code"]),
        ("```\n[^1]: code\n```", ["code"]),
        ("[^a b]: no label", ["paragraph"]),
        ("[^]: no label", ["paragraph"]),
        ("[^1] : no note", ["paragraph"]),
        ("[^1]:", ["footnote"]),
        ("| a |\n|---|\n| b |\n\n[^1]: x", ["table", "footnote"]),
    ],
)
def test_where_definitions_are(text: str, expected: list[str]) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize(
    ("markup", "labels"),
    [
        ("a[^1] b[^Long-Name_2]", ["1", "Long-Name_2"]),
        ("[^1][^2]", ["1", "2"]),
        ("![^1]", ["1"]),
        ("[^1](/url) ![^1](/u)", []),
        ("`[^1]` \\[^1]", []),
        ("**b[^1]** [link[^2]](/u)", ["1", "2"]),
        ("[^a b] [^] [^a[b]", []),
        ("<b>[^1]</b> <a title='[^2]'>", ["1"]),
    ],
)
def test_where_references_are(markup: str, labels: list[str]) -> None:
    pieces = [*parse_inline(markup)]
    found = []
    while pieces:
        piece = pieces.pop(0)
        pieces = [*piece.children, *pieces]
        found += [piece.text] if piece.kind == "footnote" else []
    assert found == labels


def test_a_note_knows_its_label_and_words() -> None:
    block = Story.from_text("[^Eß]: Two *words*[^x]\n\n    three more words\n").blocks[0]
    assert (block.label, block.references, block.words) == ("ess", ("x",), 5)
    assert block.text == "Two words\nthree more words"


def test_references_are_no_words_and_notes_count() -> None:
    story = Story.from_text("Two words[^1].\n\n[^1]: And two\n")
    assert word_count(story) == 4
    entries = outline(story)["blocks"]
    assert isinstance(entries, list)
    assert [(one["kind"], one["text"]) for one in entries] == [
        ("lead", "Two words."),
        ("footnote", "And two"),
    ]


_PIECES = st.lists(
    st.sampled_from(
        (
            "Words[^a] ", "more[^b], ", "and[^A].", "\n", "\n\n", "[^a]: ", "[^b]: note of b\n", "    ",
            "[^c]: ", "> ", "- ", "`[^a]`", "plain ", "[^zz] ", "|", "# ",
        )
    ),
    max_size=14,
).map("".join)  # fmt: skip


def numbers(html: str, start: str) -> list[str]:
    """The numbers that stand between ``start`` and the end of a link."""
    return [part.partition("</a>")[0].rpartition(">")[2] for part in html.split(start)[1:]]


@given(_PIECES)
def test_numbers_are_those_of_github(text: str) -> None:
    """Where notes stand at the end, as GitHub reads them: it numbers what is in notes as it stands."""
    text = f"{text}\n\nEnd[^b][^c].\n\n[^a]: of a\n[^c]: of c\n"
    story = Story.from_text(text)
    in_notes = any(block.kind == "footnote" and block.references for block in story.blocks)
    in_parts = any(
        "[^" in block.source and block.kind in ("quote", "list") for block in story.blocks
    )
    if in_notes or in_parts:  # it takes definitions in quotes and lists
        return
    options = Options.CMARK_OPT_UNSAFE | Options.CMARK_OPT_FOOTNOTES
    theirs = cmarkgfm.markdown_to_html_with_extensions(text, options=options, extensions=["table"])
    theirs = theirs.partition('<section class="footnotes"')[0]
    page = article(story)
    assert numbers(page, '<sup class="noteref">') == numbers(theirs, '<sup class="footnote-ref">')


def test_the_story_with_notes_is_its_text() -> None:
    assert Story.from_text(NOTES).text == NOTES
