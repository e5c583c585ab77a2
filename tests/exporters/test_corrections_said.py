"""What a story corrects is told to machines in each system's own place."""

import json
import re

import pytest

from writer.exporters import target
from writer.story import Story
from writer.story.corrections import corrections, is_correction

_LINE = "Correction, March 4, 2026: An earlier version gave the wrong number of boats."
_STORY = Story.from_text(
    f"---\nheadline: Flood\nstatus: corrected\n---\nThe river rose.\n\n*{_LINE}*\n"
)


def test_the_page_tells_machines_of_a_correction() -> None:
    page = target("html").export(_STORY).text
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.S)
    assert found
    assert json.loads(found[1])["correction"] == [{"@type": "CorrectionComment", "text": _LINE}]


def test_a_story_without_one_tells_of_none() -> None:
    page = (
        target("html")
        .export(
            Story.from_text("Corrections officers were hurt.\n\nCorrections officials said: No.\n")
        )
        .text
    )
    assert "CorrectionComment" not in page


@pytest.mark.parametrize("name", ["ninjs", "nitf", "newsml-g2"])
def test_agencies_get_it_in_the_note_to_editors(name: str) -> None:
    text = target(name).export(_STORY).text
    assert f"Corrected version. {_LINE}" in text


@pytest.mark.parametrize(
    "text",
    ["Correction: It was 12.", "Korrektur: Es waren 12.", "Clarification (May 1): So.", _LINE],
)
def test_a_label_makes_a_correction(text: str) -> None:
    assert is_correction(text)
    assert not is_correction("Correct: it was 12.")


def test_the_field_counts_too_and_each_once() -> None:
    story = Story.from_text(
        f"---\ncorrections:\n  - {{date: 2026-03-04, text: '{_LINE}'}}\n  - One more.\n---\n{_LINE}\n"
    )
    assert corrections(story.fields, [_LINE]) == (_LINE, "One more.")
