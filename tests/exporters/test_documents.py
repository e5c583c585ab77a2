"""Documents hold every part of a story, or a loss says why not: read back as their readers do."""

import io
import re
import zipfile
from collections import Counter
from collections.abc import Callable
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings

from tests.exporters.read_back import said_in
from tests.exporters.said import body_of, notes_of
from tests.render import stories
from writer.exporters import Output, target
from writer.story import Story

Parts = Counter[str]
# Losses that say that a part became something else.
_SAID = {
    "heading": ("html.",),
    "quote": ("html.", "quote.styles", "table."),
    "item": ("html.", "table."),
    "table": ("html.", "table."),
    "code": ("html.", "table."),
    "link": ("html.", "link."),
    "divider": ("html.",),
}


def _packed(output: Output, name: str) -> str:
    return zipfile.ZipFile(io.BytesIO(output.content)).read(name).decode()


def _epub(output: Output) -> Parts:
    page = _packed(output, "EPUB/story.xhtml")
    body = re.sub(r"^.*?<body>|<header.*?</header>", "", page, flags=re.S)
    return said_in(body).parts


def _docx(output: Output) -> Parts:
    body = _packed(output, "word/document.xml")
    if "/word/footnotes.xml" in _packed(output, "[Content_Types].xml"):
        body += _packed(output, "word/footnotes.xml")
    styles = re.findall(r'<w:pStyle w:val="(\w+)"/>', body)
    found: Parts = Counter()
    for style in styles:
        found["heading"] += style.startswith("Heading")
        found["quote"] += style in ("Quote", "IntenseQuote", "QuoteSource")
        found["code"] += style == "Code"
        found["divider"] += style == "Divider"
    found["item"] = body.count("<w:numPr>")
    found["table"] = body.count("<w:tbl>")
    found["link"] = body.count("<w:hyperlink ")
    return found


def _odt(output: Output) -> Parts:
    body = _packed(output, "content.xml").partition("<office:text>")[2]
    ElementTree.fromstring(_packed(output, "content.xml"))
    return Counter(
        {
            "heading": body.count("<text:h "),
            "quote": len(
                re.findall('"(?:Quotations|Pull_20_Quote|Quote_20_Source|P[0-9]+)"', body)
            ),
            "item": body.count("<text:list-item"),
            "table": body.count("<table:table "),
            "code": body.count('"Preformatted_20_Text"') + len(re.findall('"P[0-9]+"', body)),
            "link": body.count("<text:a "),
            "divider": body.count('"Horizontal_20_Line"'),
        }
    )


READERS: dict[str, Callable[[Output], Parts]] = {"epub": _epub, "docx": _docx, "odt": _odt}
EVERY = pytest.mark.parametrize("name", READERS)


def assert_every_part_is_there(name: str, text: str) -> None:
    story, exporter = Story.from_text(text), target(name)
    found = READERS[name](exporter.export(story))
    meant = said_in("".join((body_of(story), *notes_of(story)))).parts
    kinds = {loss.kind for loss in exporter.losses(story)}
    for part, number in meant.items():
        if part == "picture":  # no folder was given: each is its words
            continue
        # Paragraphs carry the style of a quote, so of an empty one nothing is left to see.
        wanted = min(number, 1) if part == "quote" and name != "epub" else number
        if found[part] < wanted:
            assert any(kind.startswith(_SAID[part]) for kind in kinds), (part, kinds, text)


@EVERY
@pytest.mark.parametrize("known", stories.ALL)
def test_known_stories_keep_their_parts(name: str, known: str) -> None:
    assert_every_part_is_there(name, stories.ALL[known])


@EVERY
@settings(max_examples=25)
@given(stories.texts)
def test_any_story_keeps_its_parts(name: str, text: str) -> None:
    assert_every_part_is_there(name, text)
