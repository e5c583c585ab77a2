"""Fields and text in windows of any size: nothing lies over another, the text keeps some room."""

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.app.conftest import Host
from writer.app.centre import Centre
from writer.app.manuscript.document import StoryDocument

STORY = """\
---
headline: Ferry strike enters second week as mayor calls union to talks
summary: Crossings stay cancelled until Friday at the earliest.
byline: [Ana Ferreira]
dateline: Port Ellis
date: 2025-03-18T08:40:00-04:00
section: Transport
tags: [ferries, labour]
language: en-US
status: draft
---
Words.
"""


@pytest.fixture
def centre(host: Host) -> Centre:
    document = StoryDocument()
    made = Centre(document)
    document.setParent(made)
    host(made, 500, 900).setMinimumSize(200, 200)  # as the frame, which can be made smaller
    document.load(STORY)
    return made


@pytest.mark.parametrize("height", [900, 480, 400, 300])
def test_rows_do_not_lie_over_each_other(centre: Centre, qtbot: QtBot, height: int) -> None:
    form, window = centre.form, centre.window()
    centre.manuscript.setFocus()
    window.resize(360, height)
    qtbot.waitUntil(lambda: form.is_folded == (height < 480))
    assert centre.manuscript.height() >= 60
    window.resize(360, max(height, 480))
    centre.unfold()  # as Alt+1 does
    qtbot.waitUntil(lambda: not form.is_folded and form.headline.hasFocus())
    qtbot.wait(20)
    tops = [form.headline, form.summary, form.chips]
    for above, below in pairwise(tops):
        assert above.geometry().bottom() < below.geometry().top()
    assert form.chips.geometry().bottom() <= form.height()


def test_a_panel_takes_the_room_of_the_fields_and_gives_it_back(
    centre: Centre, qtbot: QtBot
) -> None:
    panel = QLabel("Find")
    panel.setFixedHeight(200)
    panel.hide()
    centre.insert_panel(panel)
    centre.window().resize(360, 520)
    qtbot.waitUntil(lambda: not centre.form.is_folded)
    centre.manuscript.setFocus()
    panel.show()
    qtbot.waitUntil(lambda: centre.form.is_folded)
    panel.hide()
    qtbot.waitUntil(lambda: not centre.form.is_folded)
