"""Taking decisions back in a text that has been edited since."""

from writer.importers import Decision, Imported, read, undo
from writer.story import Story, apply_edits

RAW = """Ferry strike enters second week
By Ana Ferreira
The ferries of Port Ellis stayed at the quay on Tuesday, for the eighth day.
Read more
What the crews want
The crews want shifts of eight hours, and two days off together.
What the mayor says
The mayor says that the two sides must talk.
Stay tuned for updates."""


def made_at(imported: Imported, line: int) -> Decision:
    return next(made for made in imported.decisions if made.line == line)


def taken_back(line: int, current: str | None = None) -> str | None:
    imported = read(RAW)
    current = imported.text if current is None else current
    edits = undo(imported, RAW, current, made_at(imported, line))
    return None if edits is None else apply_edits(current, edits)


def test_a_heading_becomes_a_paragraph() -> None:
    text = read(RAW).text
    assert taken_back(5) == text.replace("## What the crews want", "What the crews want")


def test_a_break_becomes_its_words() -> None:
    assert taken_back(4) == read(RAW).text.replace("<!--more-->", "Read more")


def test_a_sign_off_goes_back_to_the_end() -> None:
    story = Story.from_text(taken_back(9) or "")
    assert not story.fields.developing
    assert not story.fields.sign_off
    assert story.blocks[-1].text == "Stay tuned for updates."


def test_edits_elsewhere_stay() -> None:
    current = read(RAW).text.replace("two days off", "three days off").replace("Ferry", "The ferry")
    text = taken_back(5, current)
    assert text == current.replace("## What the crews want", "What the crews want")
    again = taken_back(9, current) or ""
    assert "three days off" in again
    assert again.endswith("Stay tuned for updates.\n")


def test_a_text_that_was_edited_is_left_alone() -> None:
    current = read(RAW).text.replace("## What the crews want", "## What crews want")
    assert taken_back(5, current) is None


def test_one_after_another() -> None:
    imported, current = read(RAW), read(RAW).text
    undone: frozenset[int] = frozenset()
    for line in (9, 5, 2, 4, 7, 1):
        edits = undo(imported, RAW, current, made_at(imported, line), undone)
        assert edits is not None
        current = apply_edits(current, edits)
        undone |= {line}
    assert current == "\n\n".join(RAW.splitlines()) + "\n"


def test_edits_are_small_and_in_order() -> None:
    imported = read(RAW)
    edits = undo(imported, RAW, imported.text, made_at(imported, 9)) or ()
    assert [edit.position for edit in edits] == sorted(edit.position for edit in edits)
    assert all(edit.removed + len(edit.inserted) < 100 for edit in edits)
