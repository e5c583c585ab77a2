"""Footnotes on the page: numbered as in the export edit by edit, clicked, corrected; the page stays."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt

from tests.app.preview.conftest import PATIENCE, Desk
from tests.app.preview.test_page_editing import Editor, same_as_export
from tests.render.stories import NOTES
from writer.app.preview.footnotes import Footnotes
from writer.render.footnotes import section, settle

LONG = (
    "First[^a] words and more[^b].\n\n"
    + "\n\n".join(f"Paragraph {at} of the story." for at in range(60))
    + "\n\nLast[^a] words.\n\n[^a]: The note of a\n[^b]: The note of *b*, too\n"
)

_LABELS = st.sampled_from(("a", "b", "B", "x&amp;y"))
_REFERENCES = st.lists(_LABELS, max_size=3).map(
    lambda labels: "".join(f'w<sup data-note="{label}"></sup>' for label in labels)
)
html = st.one_of(
    st.just(""),
    _REFERENCES.map(lambda inner: f"<p>{inner}</p>"),
    st.builds(
        lambda label, inner: f'<li data-note="{label.lower()}">{inner}</li>', _LABELS, _REFERENCES
    ),
    _REFERENCES.map(lambda inner: f'<li data-note="a"><h2>x</h2><p>{inner}</p></li>'),
)
step = st.tuples(st.integers(0, 7), html, st.booleans())


@given(st.lists(st.lists(step, max_size=4), max_size=20), st.sampled_from(("en", "de", "tlh")))
def test_the_page_is_numbered_as_the_export(
    steps: list[list[tuple[int, str, bool]]], language: str
) -> None:
    notes = Footnotes()
    notes.set_language(language)
    raw: dict[int, str] = {}
    page: dict[int, str] = {}
    shown: dict[str, Any] = {"section": "", "order": [], "items": {}}
    for batch in steps:
        fresh = {key: html for key, html, stays in batch if stays}
        gone = {key for key, _, stays in batch if not stays} - fresh.keys()
        raw = {key: html for key, html in (raw | fresh).items() if key not in gone}
        page = {key: html for key, html in page.items() if key not in gone}
        order = sorted(raw)
        page |= notes.update(fresh, gone, order)
        message = notes.message() or {}
        shown["items"] |= dict(message.pop("items", ()))
        shown |= message
        whole = settle([raw[key] for key in order])
        assert [page[key] for key in order] == whole.fragments
        items = whole.items(language)
        assert [shown["items"][key] for key in shown["order"]] == items
        assert shown["section"].replace("<ol></ol>", "") == (
            section(items, language).replace("<ol>\n" + "\n".join(items) + "\n</ol>", "")
        )


def test_only_what_changed_its_number_is_sent() -> None:
    notes = Footnotes()
    blocks = {key: f'<p><sup data-note="{label}"></sup></p>' for key, label in enumerate("abc")}
    blocks |= {key: f'<li data-note="{label}"><p>N</p></li>' for key, label in enumerate("abc", 10)}
    notes.update(blocks, (), blocks)
    notes.message()
    order = [1, *(key for key in blocks if key != 1)]  # b comes first now
    again = notes.update({1: blocks[1]}, (), order)
    assert set(again) == {1}  # nobody's labels changed: nothing is numbered anew
    changed = notes.update(
        {3: '<p><sup data-note="c"></sup></p>'}, (2,), [0, 3, *range(1, 2), *range(10, 13)]
    )
    assert set(changed) == {3, 1}  # c and b have changed places, a has not
    message = notes.message() or {}
    assert message["order"] == [10, 12, 11]
    assert [key for key, _ in message["items"]] == [12, 11]
    notes.update({12: '<li data-note="c"><p>Other words</p></li>'}, (), ())
    assert [key for key, _ in (notes.message() or {})["items"]] == [12]


def click(desk: Desk, selector: str) -> None:
    """Click the first element that ``selector`` names, wherever it is."""
    x, y = desk.value(
        f"""(() => {{
          const found = document.querySelector('{selector}');
          found.scrollIntoView({{ block: "center", behavior: "instant" }});
          const rect = found.getBoundingClientRect();
          return [rect.left + rect.width / 2, rect.top + rect.height / 2];
        }})()"""
    )
    view = desk.preview._view
    assert view is not None
    desk.qtbot.mouseClick(
        view.focusProxy() or view, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y))
    )


def place_of_click(desk: Desk, selector: str) -> tuple[str, int]:
    """The block that a click puts the caret in, and where in its source."""
    with desk.qtbot.waitSignal(desk.preview.place_clicked, timeout=PATIENCE) as clicked:
        click(desk, selector)
    index, offset = clicked.args
    return desk.story.blocks[index].source, offset


def test_the_page_has_the_notes_of_the_export(desk: Desk) -> None:
    desk.open(NOTES)
    same_as_export(desk)
    at = desk.story.text.index("Closing words.")
    for position, removed, inserted in (
        (at, 0, "New[^new] one.\n\n"),
        (desk.story.length, 0, "\n[^new]: Comes *last*\n"),
        (desk.story.text.index("budget,"), 0, "[^new] "),
        (desk.story.text.index("[^vote]:"), 7, "[^v]"),
        (at, len("New[^new] one."), ""),
    ):
        desk.edit(position, removed, inserted)
        desk.wait()
        same_as_export(desk)
    desk.open("No notes.")
    same_as_export(desk)


def test_a_click_on_a_reference_goes_to_the_note_and_back(desk: Desk) -> None:
    desk.open(LONG)
    before = desk.value("location.href")
    source, offset = place_of_click(desk, "#fnref-2")
    assert source[offset:].startswith("The note of *b*")
    desk.until("document.getElementById('fn-2').getBoundingClientRect().top < innerHeight")
    source, offset = place_of_click(desk, '#fn-1 [href="#fnref-1"]')
    assert source[:offset] == "First[^a]"  # right behind it
    desk.until("document.getElementById('fnref-1').getBoundingClientRect().top >= 0")
    source, offset = place_of_click(desk, '#fn-1 [href="#fnref-1-2"]')
    assert source[:offset] == "Last[^a]"
    assert desk.value("location.href") == before
    same_as_export(desk)


def test_a_click_on_a_link_to_a_heading_goes_there(desk: Desk) -> None:
    far = "\n\n".join(f"Paragraph {at} of the story." for at in range(60))
    links = "[Was **folgt**](#was-folgt-für-köln) [p](#was-folgt-f%C3%BCr-k%C3%B6ln-1) [no](#no) [t](#top)"
    desk.open(
        f"{links}\n\n{far}\n\n## Was folgt für Köln?\n\n{far}\n\n### Was folgt für Köln\n\n{far}\n"
    )
    before = desk.value("location.href")
    seen = "(top => top >= 0 && top < innerHeight / 2)"
    for link, heading in (("1", "h2"), ("2", "h3")):
        source, offset = place_of_click(desk, f"a:nth-of-type({link})")
        assert source[offset:].startswith("Was folgt für Köln")
        desk.until(f"{seen}(document.querySelector('{heading}').getBoundingClientRect().top)")
    source, offset = place_of_click(desk, "a:nth-of-type(3)")
    assert "](#no)" in source[offset:]  # there is no such place: the link itself
    desk.value("(scrollTo({ top: 30, behavior: 'instant' }), 1)")
    click(desk, "a:nth-of-type(4)")
    desk.until("scrollY === 0")
    assert desk.value("location.href") == before
    same_as_export(desk)


def test_a_click_on_a_word_of_a_note_finds_its_definition(desk: Desk) -> None:
    desk.open(LONG)
    source, offset = place_of_click(desk, "#fn-2 em")
    assert source.startswith("[^b]")
    assert source[:offset].endswith(("*", "b", "b*"))


def test_the_caret_in_a_definition_is_followed(desk: Desk) -> None:
    desk.open(LONG)
    desk.preview.follow(len(desk.story.blocks) - 1)
    desk.until("document.getElementById('fn-2').getBoundingClientRect().bottom <= innerHeight")


@pytest.mark.parametrize(
    ("words", "typed", "old", "new"),
    [
        ("abstained", "voted", "` abstained.", "` voted."),
        ("passed", "cut", "council passed", "council cut"),
        ("its third", "the", "its third", "the third"),
        ("one", "uno", "- one\n", "- uno\n"),
        ("Referred", "Told", "Referred to", "Told to"),
    ],
)
def test_words_beside_notes_are_corrected_on_the_page(
    desk: Desk, words: str, typed: str, old: str, new: str
) -> None:
    editor = Editor(desk)
    desk.open(NOTES)
    nth = 1 if words == "one" else 0  # another one is in the first paragraph
    editor.open(words, nth)
    editor.type(typed)
    editor.commit()
    assert desk.story.text == NOTES.replace(old, new, 1)


def test_a_note_left_as_it_was_stays(desk: Desk) -> None:
    editor = Editor(desk)
    desk.open(NOTES)
    before = desk.article()
    editor.open("abstained")
    editor.type("x")
    editor.key(Qt.Key.Key_Escape)
    desk.until("editing === null")
    assert desk.article() == before


def test_what_is_read_stays_when_notes_come(desk: Desk) -> None:
    desk.open(LONG)
    desk.value("(scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }), byHand(), 1)")
    where = "Math.round(document.getElementById('fn-2').getBoundingClientRect().top)"
    before = desk.value(where)
    desk.edit(0, 0, "A new paragraph comes before all the others and is rather long. " * 3 + "\n\n")
    desk.wait()
    assert abs(desk.value(where) - before) <= 1
