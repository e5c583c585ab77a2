"""OpenDocument texts: the container, the page's words, styles that LibreOffice knows as its own."""

import io
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given, settings
from PIL import Image

from tests.exporters.reading import listed_words, words
from tests.exporters.said import without_notes
from tests.render import stories
from writer.exporters.content import Heading, List, content_of, walk_blocks
from writer.exporters.documents.notes import left_over
from writer.exporters.odt import export, losses
from writer.render import article
from writer.story import Story

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_STYLE = f"{_TEXT}style-name"


def packed(text: str, folder: Path | None = None) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(export(Story.from_text(text), folder).content))


def body(text: str, folder: Path | None = None) -> Element:
    return ElementTree.fromstring(packed(text, folder).read("content.xml"))


def _said(element: Element) -> Iterator[str]:
    if element.tag in (f"{_TEXT}p", f"{_TEXT}h", f"{_TEXT}tab", f"{_TEXT}s", f"{_TEXT}line-break"):
        yield " "
    if element.tag.endswith("}desc"):
        return
    yield element.text or ""
    for child in element:
        yield from _said(child)
        yield child.tail or ""


def said(root: Element) -> list[str]:
    (text,) = root.iter("{urn:oasis:names:tc:opendocument:xmlns:office:1.0}text")
    return listed_words("".join(_said(text)))


def test_the_container_is_what_readers_look_for() -> None:
    made = packed(stories.FULL)
    first = made.infolist()[0]
    assert (first.filename, first.compress_type, first.extra) == ("mimetype", 0, b"")
    assert made.testzip() is None
    listed = made.read("META-INF/manifest.xml").decode()
    assert all(name in listed for name in made.namelist()[2:])


@settings(max_examples=25)
@given(stories.texts)
def test_the_document_says_what_the_page_says(text: str) -> None:
    story = Story.from_text(text)
    made = packed(text)
    for name in made.namelist()[1:]:
        ElementTree.fromstring(made.read(name))
    root = ElementTree.fromstring(made.read("content.xml"))
    content, page = content_of(story), words(without_notes(article(story)))
    for body in root.iter(f"{_TEXT}note-body"):
        body.clear()
    assert said(root)[: len(page)] == page
    blocks = list(walk_blocks((*content.body, *left_over(content))))
    levels = [int(one.get(f"{_TEXT}outline-level", "0")) for one in root.iter(f"{_TEXT}h")]
    assert levels == [one.level - 1 for one in blocks if isinstance(one, Heading)]
    lists = sum(isinstance(one, List) for one in blocks)
    assert len(list(root.iter(f"{_TEXT}list"))) == lists


def test_styles_are_real() -> None:
    root = body(stories.FULL)
    found = {element.get(_STYLE) for element in root.iter() if element.get(_STYLE)}
    for name in ("Title", "Subtitle", "Heading_20_1", "Quotations", "Pull_20_Quote", "Byline"):
        assert name in found
    assert {"Bullets", "Numbers", "Preformatted_20_Text", "Sign-off"} <= found
    links = [one.get("{http://www.w3.org/1999/xlink}href") for one in root.iter(f"{_TEXT}a")]
    assert links[0] == "https://example.org/paper"
    assert len(list(root.iter(f"{_TABLE}table-row"))) == 3


def test_spaces_in_code_are_kept() -> None:
    xml = packed("```\na   b\n    c\td\n```\n").read("content.xml").decode()
    assert 'a <text:s text:c="2"/>b<text:line-break/> <text:s text:c="3"/>c<text:tab/>d' in xml


def test_cells_that_span_others_span_them() -> None:
    html = "<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d<tr><td>e</table>"
    rows = [
        [cell.tag.rpartition("}")[2] for cell in row]
        for row in body(html).iter(f"{_TABLE}table-row")
    ]
    cell, covered = "table-cell", "covered-table-cell"
    assert rows == [[cell, cell, covered], [covered, cell, cell], [cell, cell, cell]]


def test_a_table_in_a_list_is_lines_and_said() -> None:
    text = "- a\n\n  | b | c |\n  |---|---|\n  | d | e |\n"
    assert not list(body(text).iter(f"{_TABLE}table"))
    assert said(body(text)) == words(article(Story.from_text(text)))
    assert "those in lists are kept as lines" in "".join(map(str, losses(Story.from_text(text))))


def test_pictures_and_properties_are_in_it(tmp_path: Path) -> None:
    Image.new("RGB", (1200, 600)).save(tmp_path / "a.webp")
    made = packed(stories.FULL.replace("ferry.jpg", "a.webp"), tmp_path)
    (name,) = [name for name in made.namelist() if name.startswith("Pictures/")]
    assert Image.open(io.BytesIO(made.read(name))).format == "PNG"
    xml = made.read("content.xml").decode()
    assert "<svg:desc>A ferry tied up at the pier</svg:desc>" in xml
    assert 'svg:width="5.900in" svg:height="2.950in"' in xml
    meta = made.read("meta.xml").decode()
    for part in ("<dc:creator>Ana Ferreira, Bo Chen<", ">ferries<", "2025-03-18T08:40:00-04:00"):
        assert part in meta


def test_right_to_left_and_languages_are_set() -> None:
    style = packed(stories.RTL).read("styles.xml").decode()
    ElementTree.fromstring(style)
    assert 'style:writing-mode="rl-tb"' in style
    assert "fo:border-right=" in style
    assert 'style:language-complex="ar"' in style
    assert 'fo:language="fr" fo:country="CH"' in packed(stories.FRENCH).read("styles.xml").decode()


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="there is no LibreOffice (soffice)")
def test_libreoffice_reads_the_same_words(tmp_path: Path) -> None:
    source = tmp_path / "story.odt"
    story = Story.from_text(stories.FULL)
    source.write_bytes(export(story).content)
    home = f"-env:UserInstallation=file://{tmp_path}/office"
    command = ["soffice", home, "--headless", "--convert-to", "txt:Text (encoded):UTF8"]
    command += ["--outdir", str(tmp_path), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    found = listed_words((tmp_path / "story.txt").read_text("utf-8-sig"))
    rest = iter(found)  # bullets and numbers stand between
    assert [word for word in words(article(story)) if word not in rest] == []
