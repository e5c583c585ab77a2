"""PDFs: the printed page, its properties, and a page engine that fails or is led astray."""

import re
import socket
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QModelIndex
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument

from tests.exporters.reading import words
from tests.render import stories
from writer.exporters import pdf
from writer.exporters.content import content_of
from writer.exporters.documents import printing
from writer.exporters.documents.paper import paper_of
from writer.exporters.documents.printing import CannotPrint, Printer
from writer.render import article
from writer.story import Story

_FIELD = QPdfDocument.MetaDataField


def opened(data: bytes) -> QPdfDocument:
    document = QPdfDocument(None)
    buffer = QBuffer(document)
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    assert document.status() == QPdfDocument.Status.Ready
    return document


def said(document: QPdfDocument) -> list[str]:
    pages = (document.getAllText(at).text() for at in range(document.pageCount()))
    text = " ".join(pages).replace("\ufffe", "")  # a hyphen at the end of a line
    return re.findall(r"\w+", text)


@pytest.mark.slow
def test_the_pdf_says_what_the_page_says() -> None:
    story = Story.from_text(stories.FULL)
    document = opened(pdf.export(story).content)
    found = said(document)
    kicker = words(article(story))[:1]
    expected = [kicker[0].upper(), *words(article(story))[1:]]
    # Print shows where links lead, and no picture is there: only what is more may differ.
    rest = iter(found)
    assert [word for word in expected if word not in rest] == []


@pytest.mark.slow
def test_properties_are_the_story_s_and_bytes_are_the_same() -> None:
    text = stories.FULL.replace("Bo Chen", "Zoë 漢字 (x) \\\\ <y>")
    data = pdf.export(Story.from_text(text)).content
    document = opened(data)
    assert document.metaData(_FIELD.Title).startswith("Ferry strike enters second week as mayor")
    assert document.metaData(_FIELD.Author) == "Ana Ferreira, Zoë 漢字 (x) \\\\ <y>"
    assert document.metaData(_FIELD.Keywords) == "ferries, labour"
    assert b"/Lang (en-US)" in data
    assert pdf.export(Story.from_text(text)).content == data


def sections(document: QPdfDocument) -> list[tuple[str, int, int]]:
    """The words, the level and the page of each entry of the outline."""
    model = QPdfBookmarkModel()
    model.setDocument(document)
    found: list[tuple[str, int, int]] = []

    def read(parent: QModelIndex) -> None:
        for row in range(model.rowCount(parent)):
            at = model.index(row, 0, parent)
            roles = (QPdfBookmarkModel.Role.Title, QPdfBookmarkModel.Role.Level)
            title, level = (at.data(role.value) for role in roles)
            found.append((title, level, at.data(QPdfBookmarkModel.Role.Page.value)))
            read(at)

    read(QModelIndex())
    return found


@pytest.mark.slow
def test_the_outline_has_the_sections_and_their_pages() -> None:
    long = "It goes on and on, as it did before. " * 150
    story = f"---\nheadline: A\n---\nLead.\n\n## Was *es* kostet\n\n{long}\n\n### Ärger & more\n\n"
    story += f"{long}\n\n## The end\n\nBody.\n"
    data = pdf.export(Story.from_text(story)).content
    document = opened(data)
    found = sections(document)
    assert [one[:2] for one in found] == [("Was es kostet", 0), ("Ärger & more", 1), ("The end", 0)]
    assert [page for _, _, page in found] == sorted({page for _, _, page in found})
    for title, _, page in found:
        assert title in document.getAllText(page).text()
    assert "writer-" not in " ".join(said(document))
    assert pdf.export(Story.from_text("Only a paragraph.")).content.count(b"/Outlines") == 0


@pytest.mark.slow
def test_what_folds_on_the_page_is_open_on_paper() -> None:
    text = "---\nheadline: A\n---\n<details><summary>More</summary>\n<p>inside</p></details>\n"
    assert "inside" in said(opened(pdf.export(Story.from_text(text)).content))


@pytest.mark.slow
def test_nothing_is_loaded_from_anywhere(tmp_path: Path) -> None:
    server = socket.create_server(("127.0.0.1", 0))
    calls: list[object] = []

    def listen() -> None:
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            calls.append(1)
            connection.close()

    threading.Thread(target=listen, daemon=True).start()
    place = f"http://127.0.0.1:{server.getsockname()[1]}"
    (tmp_path / "secret.txt").write_text("secret")
    story = Story.from_text(f"![far]({place}/a.png)\n\n<img src='{place}/b.png' alt=x>\n")
    made = pdf.export(story, tmp_path)
    server.close()
    assert calls == []
    assert "2 pictures not beside the story" in str(made.losses[0])


def test_an_engine_that_does_not_answer_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "FIRST_SECONDS", 0.5)
    printer = Printer((sys.executable, "-c", "import time; time.sleep(60)"))
    with pytest.raises(CannotPrint, match="took longer than"):
        printer.print_page("<p>", "A4")
    assert printer._process is None


@pytest.mark.parametrize("code", ["raise SystemExit(1)", "print('noise')", "print('[]')"])
def test_an_engine_that_does_not_run_is_one_sentence(code: str) -> None:
    printer = Printer((sys.executable, "-c", code))
    with pytest.raises(CannotPrint, match=r"does not run here; export to HTML and print that\.$"):
        printer.print_page("<p>", "A4")


def test_paper_is_the_country_s() -> None:
    assert paper_of(content_of(Story.from_text("---\nlanguage: en-US\n---\nA"))) == "Letter"
    assert paper_of(content_of(Story.from_text("---\nlanguage: en-GB\n---\nA"))) == "A4"


def test_links_to_places_on_a_site_are_only_words() -> None:
    story = Story.from_text("[here](/about), [there](//e.org/b) and [mail](mailto:a@e.org)\n")
    data = pdf.export(story).content
    assert b"story:" not in data
    assert data.count(b"/URI (") == 2
    assert "1 link to places on yours" in str(pdf.losses(story)[0])


def test_that_a_pdf_is_heard_as_words_alone_is_said() -> None:
    plain, full = Story.from_text("Words.\n"), Story.from_text("Words.\n\n## More\n\n- one\n")
    assert "structure.untagged" not in {loss.kind for loss in pdf.losses(plain)}
    (loss,) = (one for one in pdf.losses(full) if one.kind == "structure.untagged")
    assert loss.count == 2
