"""The form over the body, driven by keys and clicks as a reporter does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.app.conftest import Host
from writer.app.fields.chip import Chip
from writer.app.fields.chip_popup import ChipPopup
from writer.app.fields.form import FieldsForm
from writer.story import Story, set_field

TEXT = """---
headline: Ferry strike enters second week as mayor calls union to talks
byline: [Ana Ferreira]
dateline: Port Ellis
date: 2025-03-18T08:40:00-04:00
developing: true
tags: [ferries, labour]
---
Body.
"""


class Bench:
    """A form whose edits go into a story and come back, as in the window."""

    def __init__(self, form: FieldsForm, text: str) -> None:
        self.form, self.story = form, Story.from_text(text)
        self.told: list[tuple[str, object]] = []
        form.field_edited.connect(self.edit)
        form.show_fields(self.story.fields)

    def edit(self, name: str, value: object) -> None:
        self.told.append((name, value))
        self.story.apply(set_field(self.story, name, value))  # type: ignore[arg-type]
        self.form.show_fields(self.story.fields)

    @property
    def popup(self) -> ChipPopup:
        return next(p for p in self.form.window().findChildren(ChipPopup) if p.isVisible())

    @property
    def input(self) -> QLineEdit:
        return self.popup.findChild(QLineEdit)


@pytest.fixture
def bench(host: Host, qtbot: QtBot) -> Bench:
    form = FieldsForm()
    window = host(form, 700, 600)
    window.layout().addStretch(1)
    return Bench(form, TEXT)


def press(qtbot: QtBot, chip: Chip) -> None:
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)


def test_typing_a_headline_with_its_spaces_reaches_the_story(bench: Bench, qtbot: QtBot) -> None:
    bench.form.headline.show_text("")
    bench.form.focus_headline()
    qtbot.keyClicks(bench.form.headline, "Ferry strike: day 8 # ")
    assert bench.form.headline.text() == "Ferry strike: day 8 # "
    assert bench.story.fields.headline == "Ferry strike: day 8 #"
    assert bench.told[-1] == ("headline", "Ferry strike: day 8 # ")


def test_enter_goes_from_headline_to_summary_to_the_body(bench: Bench, qtbot: QtBot) -> None:
    bench.form.focus_headline()
    qtbot.keyClick(bench.form.headline, Qt.Key.Key_Return)
    assert bench.form.summary.hasFocus()
    with qtbot.waitSignal(bench.form.leave_requested):
        qtbot.keyClick(bench.form.summary, Qt.Key.Key_Return)
    with qtbot.waitSignal(bench.form.leave_requested):
        qtbot.keyClick(bench.form.summary, Qt.Key.Key_Down)
    qtbot.keyClick(bench.form.summary, Qt.Key.Key_Up)
    assert bench.form.headline.hasFocus()
    assert bench.told == []


def test_a_long_headline_is_measured(bench: Bench) -> None:
    assert not bench.form._hint.isVisible()
    bench.form.headline.show_text("x" * 90)
    bench.form._measure()
    assert bench.form._hint.text() == "90 characters · aim for 70 or fewer"
    assert bench.form._hint.isVisible()


def test_chips_say_what_the_story_says(bench: Bench) -> None:
    chips = bench.form.chips
    assert chips.chip("dateline").text() == "Port Ellis"
    assert chips.chip("date").text() == "18 Mar 2025, 08:40"
    assert chips.chip("section").text() == "+ Section"
    assert chips.chip("developing").text() == "Developing"
    assert chips.chip("tags").isVisible()
    assert not chips.chip("slug").isVisible()


def test_a_chip_is_typed_and_applied_by_enter(bench: Bench, qtbot: QtBot) -> None:
    chip = bench.form.chips.chip("byline")
    press(qtbot, chip)
    assert bench.input.text() == "Ana Ferreira"
    bench.input.selectAll()
    qtbot.keyClicks(bench.input, "Ana Ferreira, Tom Okafor")
    assert bench.told == []
    qtbot.keyClick(bench.input, Qt.Key.Key_Return)
    assert bench.told == [("byline", ["Ana Ferreira", "Tom Okafor"])]
    assert chip.text() == "Ana Ferreira, Tom Okafor"
    assert bench.story.fields.byline == ("Ana Ferreira", "Tom Okafor")


def test_a_chip_opens_by_the_keyboard_and_gives_the_focus_back(bench: Bench, qtbot: QtBot) -> None:
    chip = bench.form.chips.chip("section")
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Return)
    qtbot.keyClicks(bench.input, "Transport")
    qtbot.keyClick(bench.input, Qt.Key.Key_Return)
    assert bench.told == [("section", "Transport")]
    assert chip.hasFocus()


def test_escape_leaves_the_field_as_it_was(bench: Bench, qtbot: QtBot) -> None:
    press(qtbot, bench.form.chips.chip("dateline"))
    qtbot.keyClicks(bench.input, "Elsewhere")
    popup = bench.popup
    qtbot.keyClick(bench.input, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert bench.told == []


def test_turning_elsewhere_applies(bench: Bench, qtbot: QtBot) -> None:
    press(qtbot, bench.form.chips.chip("dateline"))
    qtbot.keyClicks(bench.input, "Elsewhere")
    popup = bench.popup
    qtbot.mouseClick(bench.form.summary.viewport(), Qt.MouseButton.LeftButton)
    assert not popup.isVisible()
    assert bench.told == [("dateline", "Elsewhere")]
    assert bench.form.summary.hasFocus()


def test_an_emptied_chip_takes_the_field_out(bench: Bench, qtbot: QtBot) -> None:
    press(qtbot, bench.form.chips.chip("dateline"))
    bench.input.clear()
    qtbot.keyClick(bench.input, Qt.Key.Key_Return)
    assert bench.told == [("dateline", None)]
    assert "dateline" not in bench.story.text


def test_a_chip_left_as_it_is_tells_nothing(bench: Bench, qtbot: QtBot) -> None:
    press(qtbot, bench.form.chips.chip("date"))
    qtbot.keyClick(bench.input, Qt.Key.Key_Return)
    assert bench.told == []


def test_a_date_is_read_and_now_is_a_click_away(bench: Bench, qtbot: QtBot) -> None:
    press(qtbot, bench.form.chips.chip("date"))
    bench.input.selectAll()
    qtbot.keyClicks(bench.input, "17 March 2025")
    assert bench.popup._note.text() == "Monday, 17 March 2025"
    button = bench.popup.findChild(QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert bench.input.text().startswith("20")
    qtbot.keyClick(bench.input, Qt.Key.Key_Return)
    name, value = bench.told[-1]
    assert name == "date"
    assert len(str(value)) == len("2025-03-18T08:40:00-04:00")


def test_developing_is_a_switch(bench: Bench, qtbot: QtBot) -> None:
    chip = bench.form.chips.chip("developing")
    press(qtbot, chip)
    press(qtbot, chip)
    assert bench.told == [("developing", None), ("developing", True)]


def test_the_other_fields_are_behind_the_dots(bench: Bench, qtbot: QtBot) -> None:
    press(qtbot, bench.form.chips._more)
    menu = next(m for m in bench.form.chips.findChildren(QMenu) if m.isVisible())
    titles = [action.text().replace("&", "") for action in menu.actions()]
    assert "Status…" in titles
    assert "Tags…" not in titles  # it has a chip already
    menu.actions()[titles.index("Status…")].trigger()
    menu.close()
    draft = next(c for c in bench.popup.findChildren(Chip) if c.text() == "draft")
    press(qtbot, draft)
    assert bench.told == [("status", "draft")]
    assert bench.form.chips.chip("status").isVisible()


def test_names_with_commas_are_typed_with_semicolons(bench: Bench, qtbot: QtBot) -> None:
    bench.edit("byline", ["Sammy Davis, Jr.", "Ana Ferreira"])
    press(qtbot, bench.form.chips.chip("byline"))
    assert bench.input.text() == "Sammy Davis, Jr.; Ana Ferreira"
    qtbot.keyClicks(bench.input, "Sammy Davis, Jr.; Tom Okafor")
    qtbot.keyClick(bench.input, Qt.Key.Key_Return)
    assert bench.story.fields.byline == ("Sammy Davis, Jr.", "Tom Okafor")


def test_problems_colour_their_fields(bench: Bench) -> None:
    plain = bench.form.chips.chip("byline").sizeHint().width()
    names = bench.form._labels["headline"].grab().toImage()
    bench.form.set_problem_fields({"byline": "error", "headline": "warning"})
    assert bench.form.chips.chip("byline").sizeHint().width() > plain, "a mark stands by the words"
    marked = bench.form._labels["headline"].grab().toImage()
    left = marked.width() // 2
    pixels = [(x, y) for x in range(left) for y in range(marked.height())]
    assert any(marked.pixel(*at) != names.pixel(*at) for at in pixels), "and by the name"
    assert bench.form.chips.chip("byline").accessibleDescription() == "error"
    assert bench.form._labels["headline"].property("kind") == "warning"
    bench.form.set_problem_fields({})
    assert bench.form.chips.chip("byline").accessibleDescription() == ""
    assert bench.form._labels["headline"].property("kind") == "faint"


def test_the_words_stand_between_the_margins(bench: Bench, qtbot: QtBot) -> None:
    bench.form.set_margins(140, 50)
    qtbot.waitUntil(lambda: bench.form.headline.x() == 140)
    for widget in (bench.form.headline, bench.form.summary, bench.form.chips):
        left = widget.mapTo(bench.form, widget.rect().topLeft()).x()
        assert left == 140
        assert left + widget.width() == bench.form.width() - 50


def test_folding_shows_one_line_and_unfolding_is_a_click_away(bench: Bench, qtbot: QtBot) -> None:
    bench.form.set_readiness(2, 1)
    bench.form.set_folded(True)
    assert bench.form.is_folded
    assert bench.form.maximumHeight() < 50
    assert "Not ready · 2 errors" in bench.form._folded.accessibleName()
    with qtbot.waitSignal(bench.form.unfold_requested):
        qtbot.mouseClick(bench.form._folded, Qt.MouseButton.LeftButton)


def test_front_matter_that_cannot_be_read_is_not_typed_into(bench: Bench) -> None:
    bench.form.show_fields(Story.from_text("---\na: [\n---\nBody").fields)
    assert not bench.form.headline.isEnabled()
    assert bench.form._broken.isVisible()
    assert bench.form._broken.text()
    bench.form.show_fields(bench.story.fields)
    assert bench.form.headline.isEnabled()
    assert not bench.form._broken.isVisible()


def test_a_long_value_wraps_the_row_and_never_leaves_it(bench: Bench, qtbot: QtBot) -> None:
    bench.edit("byline", ["Maximiliana von und zu Hohenlohe-Langenburg-Schillingsfürst"] * 4)
    bench.edit("section", "x" * 300)
    chips = bench.form.chips
    qtbot.waitUntil(lambda: chips.height() >= chips.heightForWidth(chips.width()))
    for chip in chips.findChildren(Chip):
        if chip.isVisible():
            assert chips.rect().contains(chip.geometry()), chip.label


def test_every_control_is_named(bench: Bench) -> None:
    assert bench.form.headline.accessibleName() == "Headline"
    for chip in bench.form.chips.findChildren(Chip):
        assert chip.accessibleName()
