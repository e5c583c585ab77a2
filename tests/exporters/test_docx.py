"""Word documents: Word's own styles, the page's words, and nothing that depends on when it was made."""

import io
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from hypothesis import given, settings
from PIL import Image

from tests.exporters.reading import listed_words, words
from tests.exporters.said import without_notes
from tests.render import stories
from writer.exporters.content import Heading, Quote, Table, content_of, walk_blocks
from writer.exporters.documents.notes import left_over
from writer.exporters.docx import export, losses
from writer.render import article
from writer.story import Story

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def opened(text: str, folder: Path | None = None) -> Any:
    return docx.Document(io.BytesIO(export(Story.from_text(text), folder).content))


def said(document: Any) -> list[str]:
    parts: list[str] = []
    for element in document.element.body.iter():
        if element.tag == f"{_W}t":
            parts.append(element.text or "")
        elif element.tag in (f"{_W}p", f"{_W}br", f"{_W}tab"):
            parts.append(" ")
    return listed_words("".join(parts))


def styles(document: Any) -> list[str]:
    return [paragraph.style.name for paragraph in document.paragraphs]


@settings(max_examples=25)
@given(stories.texts)
def test_the_document_says_what_the_page_says(text: str) -> None:
    story = Story.from_text(text)
    document = opened(text)
    content, page = content_of(story), words(without_notes(article(story)))
    if "[^" not in text:  # Word writes the numbers of its notes itself
        assert said(document)[: len(page)] == page
    blocks = list(walk_blocks((*content.body, *left_over(content))))
    assert len(document.tables) <= sum(isinstance(one, Table) for one in blocks)
    headings = [name for name in styles(document) if name.startswith("Heading")]
    assert headings == [f"Heading {one.level - 1}" for one in blocks if isinstance(one, Heading)]
    by = sum(1 for one in blocks if isinstance(one, Quote) and one.by)
    assert styles(document).count("Quote Source") == by


def test_headings_quotes_and_lists_are_words_own() -> None:
    document = opened(stories.FULL)
    found = styles(document)
    for name in ("Title", "Subtitle", "Heading 1", "Heading 2", "Quote", "Intense Quote"):
        assert name in found
    for name in ("List Bullet", "List Number", "Kicker", "Byline", "Quote Source", "Sign-off"):
        assert name in found
    assert len(document.tables) == 1
    assert document.tables[0].cell(1, 0).text == "North Island"
    links = [link.address for paragraph in document.paragraphs for link in paragraph.hyperlinks]
    assert links == [
        "https://example.org/paper",
        "https://example.org/p/1",
        "https://example.org",
        "https://video.example/watch?v=dQw4w9",
    ]


def test_properties_are_the_story_s() -> None:
    properties = opened(stories.FULL).core_properties
    assert properties.author == "Ana Ferreira, Bo Chen"
    assert properties.keywords == "ferries, labour"
    assert (properties.category, properties.content_status) == ("Transport", "published")
    assert properties.language == "en-US"
    assert properties.created.isoformat() == "2025-03-18T12:40:00+00:00"
    assert properties.modified.isoformat() == "2025-03-18T15:05:00+00:00"
    assert opened("A").core_properties.created is None


def test_lists_count_on_their_own() -> None:
    document = opened("1. a\n2. b\n\nx\n\n7. c\n   - d\n\n     e\n")
    numbers = [
        (paragraph.text, paragraph._p.pPr.numPr.numId.val, paragraph._p.pPr.numPr.ilvl.val)
        for paragraph in document.paragraphs
        if paragraph._p.pPr is not None and paragraph._p.pPr.numPr is not None
    ]
    assert [text for text, _, _ in numbers] == ["a", "b", "c", "d"]
    assert numbers[0][1] == numbers[1][1] != numbers[2][1] != numbers[3][1]
    assert [level for _, _, level in numbers] == [0, 0, 0, 1]
    xml = document.part.numbering_part.element.xml
    assert '<w:startOverride w:val="7"/>' in xml


def test_the_cut_is_a_bookmark() -> None:
    assert 'w:name="read_more"' in opened("A\n\n<!--more-->\n\nB").element.body.xml
    assert "bookmark" in "".join(map(str, losses(Story.from_text("A\n\n<!--more-->\n\nB"))))


def test_pictures_are_in_it_with_their_words(tmp_path: Path) -> None:
    for name, kind in (("a.png", "PNG"), ("b.webp", "WEBP"), ("c.jpg", "JPEG"), ("d.gif", "GIF")):
        Image.new("RGB", (1200, 600), "red").save(tmp_path / name, kind)
    text = (
        '![A "pier" & sea](a.png "Caption here")\n\n![B](b.webp)\n\nIn ![C](c.jpg) line\n\n'
        "![D](d.gif)\n\n![Gone](gone.png)\n"
    )
    document = opened(text, tmp_path)
    shown = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    assert shown == ['A "pier" & sea', "B", "C", "D"]
    assert document.inline_shapes[0].width.inches == pytest.approx(6)
    assert document.inline_shapes[0].height.inches == pytest.approx(3)
    made = export(Story.from_text(text), tmp_path)
    assert "“gone.png” is not there" in str(made.losses[0])
    assert "Gone" in said(document)
    assert "pier" not in said(document)


def test_right_to_left_is_set() -> None:
    document = opened(stories.RTL)
    assert "<w:bidi/>" in document.styles["Normal"].element.xml
    assert "<w:rtl/>" in document.paragraphs[0].runs[0]._r.xml


def test_nothing_tells_when_or_where_it_was_made() -> None:
    made = export(Story.from_text(stories.FULL)).content
    packed = zipfile.ZipFile(io.BytesIO(made))
    assert {info.date_time for info in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert b"python-docx" not in packed.read("docProps/core.xml")
    assert not [name for name in packed.namelist() if "thumbnail" in name or "Effects" in name]


_SPANS = (
    "<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr>"
    "<tr><td>e</td></tr></table>"
)


def test_cells_that_span_others_span_them() -> None:
    (table,) = opened(_SPANS).tables
    assert [cell.text for cell in table.rows[0].cells] == ["a", "b", "b"]
    assert [cell.text for cell in table.rows[1].cells] == ["a", "c", "d"]


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="there is no LibreOffice (soffice)")
def test_libreoffice_opens_it_with_its_styles(tmp_path: Path) -> None:
    source = tmp_path / "story.docx"
    source.write_bytes(export(Story.from_text(stories.FULL)).content)
    home = f"-env:UserInstallation=file://{tmp_path}/office"
    command = ["soffice", home, "--headless", "--convert-to", "fodt", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(source)], check=True, capture_output=True, timeout=300)
    flat = (tmp_path / "story.fodt").read_text("utf-8")
    for name in ("Heading_20_1", "Heading_20_2", "Quote", "Intense_20_Quote", "Title"):
        assert f'style:parent-style-name="{name}"' in flat or f'text:style-name="{name}"' in flat
    assert '<text:h text:style-name="' in flat
    assert 'text:outline-level="1"' in flat
