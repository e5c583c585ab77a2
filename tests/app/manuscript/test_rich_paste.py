"""What is copied from word processors and pages comes in with its paragraphs, marks and links."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData
from pytestqt.qtbot import QtBot

from writer.app.manuscript.document import StoryDocument
from writer.app.manuscript.editor import Manuscript
from writer.app.manuscript.rich import as_markdown, as_paragraphs
from writer.story import Story

DOCS = (
    '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1">'
    '<p dir="ltr"><span style="font-weight:400;font-style:normal">The </span>'
    '<span style="font-weight:700">mayor</span><span style="font-weight:400"> said </span>'
    '<a href="https://example.org/a"><span style="text-decoration:underline">so</span></a>'
    '<span style="font-style:italic"> today</span><span>.</span></p><br />'
    '<h2 dir="ltr"><span style="font-weight:700">What next</span></h2>'
    '<ul><li dir="ltr"><p dir="ltr"><span>one</span></p></li><li><p><span>two</span></p></li>'
    "<ul><li><p><span>deeper</span></p></li></ul></ul><p><span>End.</span></p></b>"
)
WORD = (
    '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}'
    "</style></head><body><!--StartFragment--><p class=MsoNormal>First <b>bold</b> words<o:p></o:p>"
    "</p>\r\n\r\n<p class=MsoNormal>Second\r\nparagraph.<o:p></o:p></p><!--EndFragment--></body></html>"
)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        (
            DOCS,
            "The **mayor** said [so](https://example.org/a) *today*.\n\n## What next\n\n"
            "- one\n- two\n  - deeper\n\nEnd.",
        ),
        (WORD, "First **bold** words\n\nSecond paragraph."),
        ("<p>One<br>two</p><p>Three</p>", "One\\\ntwo\n\nThree"),
        ("<div>One</div><div><br></div><div>Two</div>", "One\n\nTwo"),
        ("<blockquote><p>A</p><p>B</p></blockquote><p>C</p>", "> A\n>\n> B\n\nC"),
        ("<ol><li>a</li><li>b</li></ol>", "1. a\n2. b"),
        ("<h1>Top</h1><h4>Low</h4>", "## Top\n\n#### Low"),
        ("<p>a*b_c* [x] 1 &lt; 2</p><p><i>b</i></p>", "a\\*b\\_c\\* \\[x\\] 1 \\< 2\n\n*b*"),
        ("<p># no heading</p><p>b</p>", "\\# no heading\n\nb"),
        ("<p>1. no list</p><p>b</p>", "1\\. no list\n\nb"),
        ("<p><a href='javascript:x()'>a</a> <b>b</b></p>", "a **b**"),
        ("<p><a href='https://e.org/a_(b)'>a</a></p>", "[a](<https://e.org/a_(b)>)"),
        ("<p>a<b> b </b>c</p>", "a **b** c"),
        ("<p><script>x</script><style>y</style>a <b>b</b></p>", "a **b**"),
        ("<div>One<br><br>Two<br>three</div>", "One\n\nTwo\\\nthree"),
        ("<h2></h2><p>A</p><p>B</p>", "A\n\nB"),
        ("<ol start=4><li>a</li><li>b</li></ol>", "4. a\n5. b"),
        (
            "<p>A</p><table><tr><th>x<th>y|z<tr><td><b>1</b><td><p>2<br>3</p></table><p>B</p>",
            "A\n\n| x | y\\|z |\n| --- | --- |\n| **1** | 2 3 |\n\nB",
        ),
        ("<table><tr><td><h2>A</h2><td>b</tr><tr><td>c</table>", "## A\n\nb\n\nc"),
        (
            "<p>A</p><blockquote><p>b</p><cite>Diaz, <a href='https://e.org/'>mayor</a></cite>"
            "</blockquote><figure class='wp-block-pullquote'><blockquote><p>b</p></blockquote></figure>",
            "A\n\n> b\n>\n> — Diaz, [mayor](https://e.org/)\n\n> b\n{: .pull }",
        ),
        (
            "<figure><blockquote><p>b</p></blockquote><figcaption>— Diaz</figcaption></figure>",
            "> b\n>\n> — Diaz",
        ),
        (
            "<p>A</p><!-- wp:more --><!--more--><!-- /wp:more --><hr><p>B</p>",
            "A\n\n<!--more-->\n\n---\n\nB",
        ),
        (
            "<figure><img src='https://e.org/a.jpg' alt='A [hall]'><figcaption>A <b>hall</b></figcaption>"
            "</figure><p>B<img class=emoji alt='☂' src='https://e.org/u.png'></p>",
            '![A \\[hall\\]](https://e.org/a.jpg "A hall")\n\nB☂',
        ),
        ("<p>A</p><pre>x  *y*\n z</pre>", "A\n\n```\nx  *y*\n z\n```"),
        ("<iframe src='//video.example/e/1'></iframe>", "https://video.example/e/1"),
        (
            "<p><a href='https://www.google.com/url?q=https://e.org/x&amp;sa=D'>a</a></p>",
            "[a](https://e.org/x)",
        ),
    ],
)
def test_html_is_read_as_blocks(html: str, text: str) -> None:
    copied = as_markdown(html)
    assert copied is not None
    assert copied.text == text


WORD_REVIEWED = """<body xmlns:w="urn:schemas-microsoft-com:office:word"><style>@font-face
{font-family:"Courier New"}</style><p class=MsoNormal>One <ins datetime="2025-03-17T09:00">new</ins>
<del cite="mailto:a" datetime="2025-03-17T09:00">old</del>.<a class=msocomanchor href="#_msocom_1">[A1]
</a><a style='mso-footnote-id:ftn1' href="#_ftn1"><![if !supportFootnotes]>[1]<![endif]></a></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span> </span></span><![endif]>First</p><p class=MsoListParagraph
style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o</span>Nested</p>
<p class=MsoQuote>Said.</p><p><img src="file:///C:/x.png"></p>
<div style='mso-element:footnote-list'><hr><div style='mso-element:footnote'><p><a href="#_ftnref1">
[1]</a> The note.</p></div></div><div style='mso-element:comment-list'><p>No.</p></div></body>"""


def test_word_s_lists_and_notes_come_along_and_its_comments_and_struck_words_do_not() -> None:
    copied = as_markdown(WORD_REVIEWED, first_note=3)
    assert copied is not None
    assert copied.text == ("One new .[^3]\n\n1. First\n   - Nested\n\n> Said.\n\n[^3]: The note.")
    assert copied.pictures_left_out == 1


@pytest.mark.parametrize(
    "html", ["<span>just words</span>", "<pre>code</pre>", "<table><tr><td>a</td></tr></table>", ""]
)
def test_what_says_no_more_than_its_text_is_text(html: str) -> None:
    assert as_markdown(html) is None


@settings(max_examples=60)
@given(st.lists(st.text(st.sampled_from("ab *_`[]()<>#-+1.!&\\~|{}\"'é"), max_size=14), max_size=4))
def test_no_word_is_lost_and_none_becomes_a_mark(paragraphs: list[str]) -> None:
    from html import escape

    html = "".join(f"<p>{escape(one)}</p>" for one in paragraphs) + "<p><b>end</b></p>"
    copied = as_markdown(html)
    assert copied is not None
    said = [block.text for block in Story.from_text("x\n\n" + copied.text + "\n").blocks[1:]]
    wanted = [" ".join(one.split()) for one in paragraphs if one.strip()]
    assert [" ".join(one.split()) for one in said] == [*wanted, "end"]


TAGS = """<table>|<tr>|<td>|</td>|</table>|<ul>|<li>|</li>|</ul>|<p>|</p>|<br>|<hr>|<img src=//e.org/a>
|<blockquote>|</blockquote>|<cite>|<figure>|<figcaption>|</figure>|<pre>|</pre>|<![if|<![x]>
|<!--more-->|<a href=#_ftn1>|<a href=#_ftnref1>|</a>"""


@settings(max_examples=60)
@given(
    st.lists(
        st.sampled_from(TAGS.split("|"))
        | st.text(st.sampled_from("<>/abp =\"'&;!-[]"), max_size=8),
        max_size=14,
    )
)
def test_any_html_is_read(parts: list[str]) -> None:
    html = "".join(parts)
    as_markdown(html)
    as_markdown("<b>" * 300 + html)


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("One is here.\nTwo is “there.”\n", "One is here.\n\nTwo is “there.”"),
        ("One.\n\nTwo.\n", None),
        ("A line that was\nbroken at a width.\n", None),
        ("- One.\n- Two.\n", None),
        ("> One.\n> Two.\n", None),
        ("One.", None),
    ],
)
def test_lines_that_are_paragraphs_are_told_from_others(text: str, paragraphs: str | None) -> None:
    assert as_paragraphs(text) == paragraphs


@pytest.fixture
def manuscript(qtbot: QtBot) -> Callable[[str], Manuscript]:
    def open_text(text: str) -> Manuscript:
        document = StoryDocument()
        made = Manuscript(document)
        document.setParent(made)
        qtbot.addWidget(made)
        document.load("---\nheadline: A\n---\n" + text.replace("^", "", 1))
        at = len("---\nheadline: A\n---\n") + text.index("^")
        made.select_in_story(at, at)
        return made

    return open_text


@pytest.mark.parametrize(
    ("before", "html", "after"),
    [
        ("^", "<p>A</p><p><b>B</b></p>", "A\n\n**B**"),
        ("One.\n^", "<p>A</p><p>B</p>", "One.\n\nA\n\nB"),
        ("On^e.\n", "<p>A</p><p>B</p>", "OnA\n\nBe.\n"),
        ("On^e.\n", "<h2>A</h2><ul><li>b</li></ul>", "On\n\n## A\n\n- b\n\ne.\n"),
        ("> On^e.\n", "<p>A</p><p><b>B</b></p>", "> Onplaine.\n"),
        ("- a\n\n^\n", "<h2>A</h2><p>B</p>", "- a\n\n## A\n\nB\n"),
        ("```\nx^\n```\n", "<p>A</p><p><b>B</b></p>", "```\nxplain\n```\n"),
    ],
)
def test_it_is_pasted_where_it_can_stand_and_undone_at_once(
    manuscript: Callable[[str], Manuscript], before: str, html: str, after: str
) -> None:
    made = manuscript(before)
    text = made.story_document.text()
    data = QMimeData()
    data.setHtml(html)
    data.setText("plain")
    made.insertFromMimeData(data)
    assert made.story_document.text().removeprefix("---\nheadline: A\n---\n") == after
    assert made.story_document.story.text == made.story_document.text()
    made.undo()
    assert made.story_document.text() == text


def test_what_was_copied_here_comes_in_as_it_was(manuscript: Callable[[str], Manuscript]) -> None:
    made = manuscript("One here.\nTwo there.\n\n^")
    start = len("---\nheadline: A\n---\n")
    made.select_in_story(start, start + len("One here.\nTwo there."))
    copied = made.createMimeDataFromSelection()
    made.select_in_story(len(made.story_document.text()), len(made.story_document.text()))
    made.insertFromMimeData(copied)
    assert made.story_document.text().endswith("\n\nOne here.\nTwo there.")


def test_html_alone_is_taken(manuscript: Callable[[str], Manuscript]) -> None:
    made = manuscript("^")
    for html, words in (("<p>A</p><p>B</p>", "A\n\nB"), ("<span>just so</span>", "just so")):
        data = QMimeData()
        data.setHtml(html)
        assert made.canInsertFromMimeData(data)
        made.insertFromMimeData(data)
        assert made.story_document.text().endswith(words)
        made.undo()
