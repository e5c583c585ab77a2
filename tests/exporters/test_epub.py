"""E-books: the container the standard asks for, the page's words, and no dead address."""

import io
import os
import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from PIL import Image

from tests.exporters.reading import words
from tests.render import stories
from writer.exporters.epub import export, losses
from writer.render import article
from writer.story import Story

_JAR = os.environ.get("WRITER_EPUBCHECK", "")


def book(text: str, folder: Path | None = None) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(export(Story.from_text(text), folder).content))


def read(packed: zipfile.ZipFile, name: str) -> str:
    return packed.read(f"EPUB/{name}").decode()


def test_the_container_is_what_readers_look_for() -> None:
    packed = book(stories.FULL)
    first = packed.infolist()[0]
    assert (first.filename, first.compress_type, first.extra) == ("mimetype", 0, b"")
    assert packed.read("mimetype") == b"application/epub+zip"
    assert packed.testzip() is None


@given(stories.texts)
def test_the_book_says_what_the_page_says(text: str) -> None:
    packed = book(text)
    for name in packed.namelist():
        if name.endswith((".xhtml", ".opf", ".xml")):
            ElementTree.fromstring(packed.read(name))
    body = read(packed, "story.xhtml").partition("<body>")[2]
    assert words(body) == words(article(Story.from_text(text)))


@given(stories.texts)
def test_no_address_is_dead(text: str) -> None:
    for name in ("story.xhtml", "nav.xhtml"):
        page = read(book(text), name)
        for url in re.findall(r' (?:href|src|cite)="([^"]*)"', page.partition("<body>")[2]):
            assert re.match(r"(https?|mailto):|story\.xhtml", url, re.I)


def test_what_the_book_says_of_itself() -> None:
    package = read(book(stories.FULL), "package.opf")
    for part in (
        "<dc:creator>Bo Chen</dc:creator>",
        "<dc:language>en-US</dc:language>",
        "<dc:date>2025-03-18T08:40:00-04:00</dc:date>",
        '<meta property="dcterms:modified">2025-03-18T15:05:00Z</meta>',
        "<dc:subject>ferries</dc:subject>",
    ):
        assert part in package
    assert 'page-progression-direction="rtl"' in read(book(stories.RTL), "package.opf")


def test_sections_are_in_the_contents() -> None:
    packed = book("# One\n\n## Two *x*\n\n### Three\n\n## Four & five\n")
    nav, page = read(packed, "nav.xhtml"), read(packed, "story.xhtml")
    assert re.findall(r"#(section-\d)\">([^<]*)<", nav) == [
        ("section-1", "One"),
        ("section-2", "Two x"),
        ("section-3", "Three"),
        ("section-4", "Four &amp; five"),
    ]
    assert page.count(' id="section-') == 4


def test_pictures_are_inside_or_said(tmp_path: Path) -> None:
    Image.new("RGB", (9, 9)).save(tmp_path / "pier.png")
    text = "![A pier](pier.png)\n\n![Gone](gone.png)\n\n![Far](https://e.org/a.png)\n"
    made = export(Story.from_text(text), tmp_path)
    packed = zipfile.ZipFile(io.BytesIO(made.content))
    (name,) = [name for name in packed.namelist() if name.endswith(".png")]
    assert Image.open(io.BytesIO(packed.read(name))).size == (9, 9)
    said = "\n".join(map(str, made.losses))
    assert "“gone.png” is not there: only its words" in said
    assert "1 picture not beside the story" in said
    assert "Gone" in read(packed, "story.xhtml")


def test_losses_are_said() -> None:
    story = Story.from_text(stories.FULL)
    said = "\n".join(map(str, losses(story)))
    for part in ("the status", "read-more break", "1 embed shown as a link", "note"):
        assert part in said
    relative = losses(Story.from_text("[here](/about) and [there](#x)"))
    assert "2 links to places on yours" in str(relative[0])


@pytest.mark.slow
@pytest.mark.skipif(not _JAR, reason="WRITER_EPUBCHECK names no epubcheck.jar")
@pytest.mark.skipif(not shutil.which("java"), reason="there is no Java for epubcheck")
def test_epubcheck_finds_nothing(tmp_path: Path) -> None:
    for name, text in stories.ALL.items():
        path = tmp_path / f"{name}.epub"
        path.write_bytes(export(Story.from_text(text), tmp_path).content)
        command = ["java", "-jar", _JAR, "--failonwarnings", str(path)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300)
        assert done.returncode == 0, done.stderr
