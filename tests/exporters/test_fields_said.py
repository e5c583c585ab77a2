"""Every field of a story, known or not, is in a target's file, or its losses name it."""

import io
import zipfile

import pytest

from tests.render import stories
from writer.exporters import Exporter, Output, target, targets
from writer.exporters.losses import FIELDS
from writer.story import Story

# A value and what is looked for: the page has dates and states in words of its own.
_VALUES = {
    "summary": ("Some zsummary.", ("zsummary",)),
    "byline": ("Jane Zbyline", ("Zbyline",)),
    "dateline": ("Zdateline", ("Zdateline",)),
    "date": ("2031-02-03T04:05:06+01:00", ("2031-02-03", "20310203", "February 2031")),
    "updated": ("2032-03-04T05:06:07+01:00", ("2032-03-04", "20320304", "March 2032")),
    "section": ("Zsection", ("Zsection",)),
    "type": ("ztype", ("ztype",)),
    "tags": ("[ztag]", ("ztag",)),
    "language": ("en-NZ", ("en-NZ",)),
    "slug": ("zslug", ("zslug",)),
    "status": ("corrected", ("corrected", "Corrected")),
    "embargo": ("2033-04-05T06:07:08+01:00", ("2033-04-05", "20330405")),
    "sign_off": ("Zsign off.", ("Zsign",)),
    "publisher": ("Zpublisher", ("Zpublisher", "zpublisher")),
    "canonical": ("https://zcanonical.example/", ("zcanonical",)),
    "url": ("https://zurl.example/", ("zurl",)),
    "kicker": ("Zkicker", ("Zkicker",)),
    "corrections": ("[{date: 2031-02-04, text: Zcorrection}]", ("Zcorrection",)),
}
_STORY = Story.from_text(
    "---\nheadline: One\n"
    + "".join(f"{name}: {value}\n" for name, (value, _) in _VALUES.items())
    + "---\nThe body.\n"
)
# Made elsewhere or of others.
_TARGETS = [one for one in targets() if one.NAME not in ("pdf", "zip")]


def written(output: Output) -> str:
    """The text of an export, and the name it asks for."""
    data = output.content
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            data = b"\n".join(map(parts.read, parts.namelist()))
    return f"{output.name} {data.decode('utf-8', 'replace')}"


@pytest.mark.parametrize("exporter", _TARGETS, ids=lambda one: one.NAME)
def test_every_field_is_written_or_named_as_lost(exporter: Exporter) -> None:
    text = written(exporter.export(_STORY))
    said = " ".join(str(loss) for loss in exporter.losses(_STORY))
    for name, (_, marks) in _VALUES.items():
        known = str(FIELDS.get(name, name))
        assert any(mark in text for mark in marks) or known in said, name


@pytest.mark.parametrize("name", ["nitf", "wxr", "pelican"])
def test_data_in_fields_of_ones_own_is_json(name: str) -> None:
    text = target(name).export(_STORY).text.replace("&quot;", '"')
    assert '[{"date": "2031-02-04", "text": "Zcorrection"}]' in text


def test_stories_without_a_headline_have_names_of_their_own() -> None:
    names = {
        target("hugo").export(Story.from_text(f"Story {at}.\n\n![](a.png)")).name for at in "ab"
    }
    assert len(names) == 2


def test_a_known_story_is_announced_in_full() -> None:
    said = " ".join(str(loss) for loss in target("html").losses(Story.from_text(stories.FULL)))
    assert "note" in said
