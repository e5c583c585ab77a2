"""No script, handler, style or strange address survives, whatever a story holds."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given

from tests.render import stories
from writer.render import article
from writer.render.sanitise import ATTRIBUTES, TAGS, clean
from writer.render.tidy import tidied
from writer.story import Story

# What our own markup adds to what a story's HTML may hold.
_OURS = {"article", "header", "footer", "main", "time", "section"}
_OUR_ATTRIBUTES = {"class", "tabindex", "aria-label", "data-nosnippet", "datetime"}
# Of notes: nothing that a story says is in them.
_NOTES = re.compile(r"footnotes|doc-(?:noteref|endnotes|backlink)|fn-\d+|fnref-\d+(?:-\d+)?")
_VOID = {"br", "hr", "img", "wbr"}


class _Inspector(HTMLParser):
    """Fails on anything that is not on the list and on tags that do not pair."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.words: list[str] = []
        self.ids: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in TAGS | _OURS
        for name, value in attrs:
            if name in ("id", "role", "aria-labelledby"):
                assert _NOTES.fullmatch(value or "")
                assert name != "id" or value not in self.ids
                self.ids |= {value or ""} if name == "id" else set()
                continue
            allowed = ATTRIBUTES["*"] | ATTRIBUTES.get(tag, set()) | _OUR_ATTRIBUTES
            assert name in allowed, f"{name} on {tag}"
            if name in ("href", "src", "cite"):
                _assert_safe(value or "")
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data.split()

    def handle_comment(self, data: str) -> None:
        assert data == "more"


def _assert_safe(address: str) -> None:
    scheme, colon, _ = address.partition(":")
    if colon and not set("/?#") & set(scheme):
        assert scheme.lower() in ("http", "https", "mailto")


def inspected(html: str) -> list[str]:
    inspector = _Inspector()
    inspector.feed(html)
    inspector.close()
    assert inspector.open == []
    return inspector.words


@given(stories.texts)
def test_nothing_but_the_list_gets_out(text: str) -> None:
    inspected(article(Story.from_text(text)))


@pytest.mark.parametrize("name", stories.ALL)
def test_known_stories_hold_nothing_but_the_list(name: str) -> None:
    inspected(article(Story.from_text(stories.ALL[name])))


@pytest.mark.parametrize(
    "html",
    [
        "<img src=x onerror=alert(1)>",
        "<svg><a xlink:href='javascript:1'>x</a></svg>",
        "<math><mi xlink:href='data:x,1'>x</mi></math>",
        "<a href='java\tscript:alert(1)'>x</a>",
        "<a href='&#106;avascript:alert(1)'>x</a>",
        "<a href=' data:text/html,<script>1</script>'>x</a>",
        "<noscript><p title='</noscript><script>1</script>'></noscript>",
        "<style><!--</style><script>alert(1)</script>-->",
        "<p style='background:url(javascript:1)'>x</p>",
        "<table><style>@import 'x'</style></table>",
        "<form><input formaction='javascript:1'></form>",
        "<iframe srcdoc='<script>1</script>'></iframe>",
        "<meta http-equiv=refresh content='0;url=https://e.org'>",
        "<base href='https://e.org/'><link rel=stylesheet href=x>",
        "<template><script>1</script></template>",
        "<x-y onclick=1>z</x-y>",
    ],
)
def test_known_attacks_come_to_nothing(html: str) -> None:
    found = tidied(clean(html))
    inspected(found)
    assert "script" not in found.replace("noscript", "")


@given(stories.html)
def test_tidying_keeps_every_word_and_is_stable(html: str) -> None:
    cleaned = clean(html)
    once = tidied(cleaned)
    assert "".join(inspected(once)) == "".join(inspected(cleaned))
    assert tidied(once) == once


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<b><p>x</p></b>", "<p>x</p>"),
        ("<li>x</li>", "<div>x</div>"),
        ("<ul>a<li>b</li></ul>", "<ul><li>a</li><li>b</li></ul>"),
        ("<dl><dd>x</dd></dl>", "<div><div>x</div></div>"),
        ("<h1>x</h1>", "<h2>x</h2>"),
        ("<h2> </h2><p></p>", ""),
        ("<a>x</a>", "x"),
        ('<img src="x">', '<img src="x" alt="">'),
        ('<img alt="x &amp; y">', "x &amp; y"),
        ("<figcaption>x</figcaption>", "<div>x</div>"),
        ("<details>x</details>", "<div>x</div>"),
        ('<ol reversed=""><li value="3">x</li></ol>', '<ol reversed><li value="3">x</li></ol>'),
        ('<ul><li value="3">x</li></ul>', "<ul><li>x</li></ul>"),
        ("<bdo>x</bdo>", "x"),
        (
            "<table><tbody><tr><th>a</th><td>b</td></tr></tbody></table>",
            '<table><tbody><tr><th scope="row">a</th><td>b</td></tr></tbody></table>',
        ),
        (
            '<table><tbody><tr><td colspan="2">a</td></tr></tbody></table>',
            "<div><div><div><div>a</div></div></div></div>",
        ),
        (
            '<a href="/x"><div>card</div></a>',
            '<a href="/x"><div>card</div></a>',
        ),
    ],
)
def test_shapes_that_html_does_not_allow_are_mended(html: str, expected: str) -> None:
    assert tidied(html) == expected
