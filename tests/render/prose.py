"""Markdown as stories use it, made up by hypothesis, and HTML reduced to what it says.

The grammar is of news prose: its words and marks, emphasis, links of every form, code, hard breaks,
escapes, entities, lists, quotes, headings. Raw HTML is left out: we sanitise it and cmark does not.
"""

import re
from html.parser import HTMLParser

from hypothesis import strategies as st

LABELS = ("paper", "Her Page", "ẞ")
DEFINITIONS = (
    '[paper]: https://example.org/paper "The *paper*"\n'
    "[her page]: <https://example.org/her page>\n"
    "[ẞ]: /relative?a=1&b=2\n"
)
_WORD_LIST = (
    "the minister 2,500 crews’ “said” — – U.S. Zürich AT&T naïve ... 4.5% (again) 漢字 a_b c* <3 x<y "
    "don't \\* \\_ \\[ &amp; &eacute; &copy; &#8212; a&nbsp;b &bogus; 5 * 3 snake_case_word **"
)
_WORDS = st.sampled_from(_WORD_LIST.split())
_TEXT = st.lists(_WORDS, min_size=1, max_size=6).map(" ".join)
_URLS = st.sampled_from(
    ("https://example.org", "/a(b)c", "<2 b>", "mailto:a@b.org", "http://e.org/ä?q=1&r=%20#f", "x")
)
_FILES = st.sampled_from(("a.jpg", "/a(b)c.png", "<a b.jpg>", "http://e.org/ä?q=1&r=%20#f"))
_TITLES = st.sampled_from(("", ' "title"', " 'it’s'", " (a & b)"))


def _wrapped(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    marks = st.sampled_from(("*", "**", "_", "__", "***", "*"))
    return st.one_of(
        st.builds(lambda mark, text: f"{mark}{text}{mark}", marks, inner),
        st.builds(lambda text, url, title: f"[{text}]({url}{title})", inner, _URLS, _TITLES),
        st.builds(lambda text, label: f"[{text}][{label}]", inner, st.sampled_from(LABELS)),
        st.builds(lambda text, url, title: f"![{text}]({url}{title})", inner, _FILES, _TITLES),
        st.lists(inner, min_size=2, max_size=3).map(" ".join),
        st.lists(inner, min_size=2, max_size=3).map("".join),
    )


_LEAF = st.one_of(
    _TEXT,
    _TEXT,
    st.sampled_from([f"[{label}]" for label in LABELS]),
    # Spaces: cmark loses count of runs of backticks that touch.
    st.sampled_from(
        (" `code` ", " `` a ` b `` ", " `<b> & \\*` ", "<https://e.org/?a=b>", "<a@b.c>")
    ),
)
inlines = st.recursive(_LEAF, _wrapped, max_leaves=6)
_LINE = inlines.map(lambda text: " ".join(text.split()))
_ENDS = st.sampled_from(("\n", "  \n", "\\\n", "\n   "))
paragraphs = st.builds(
    lambda first, rest: first + "".join(end + line for end, line in rest),
    _LINE,
    st.lists(st.tuples(_ENDS, _LINE), max_size=2),
)
headings = st.builds(
    lambda level, text, closing: f"{'#' * level} On {text}{closing}",
    st.integers(2, 6),
    _LINE,
    st.sampled_from(("", " ##", " #", "\\#")),
)
_FENCES = st.sampled_from(("```", "~~~", "````"))
code_blocks = st.one_of(
    st.builds(
        lambda fence, word, text: f"{fence}{word}\n{text}\n{fence}",
        _FENCES,
        st.sampled_from(("", "text", " nonsense-language x")),
        st.text(st.sampled_from("ab &<>*\n\"'"), max_size=20),
    ),
    st.just("    indented\n\n      code"),
)


def _indented(text: str, by: str) -> str:
    return text.replace("\n", "\n" + by)


def _lists(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    markers = st.sampled_from(("- ", "* ", "+ ", "1. ", "7) "))
    gaps = st.sampled_from(("\n", "\n\n"))
    return st.builds(
        lambda marker, gap, items: gap.join(
            marker + _indented(item, " " * len(marker)) for item in items
        ),
        markers,
        gaps,
        st.lists(inner, min_size=1, max_size=3),
    )


def _quotes(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return inner.map(lambda text: "> " + _indented(text, "> "))


def _containers(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(inner, min_size=1, max_size=2).map("\n\n".join)
    return st.one_of(_lists(several), _quotes(several))


blocks = st.recursive(
    st.one_of(paragraphs, paragraphs, headings, code_blocks),
    _containers,
    max_leaves=5,
)
bodies = st.lists(st.one_of(blocks, blocks, st.just("---")), min_size=1, max_size=4).map(
    "\n\n".join
)

_INLINE_NAMES = (
    "a abbr b bdi bdo cite code del em i img ins kbd mark q s samp small span strong sub sup u var"
    " br wbr"
)
INLINE = frozenset(_INLINE_NAMES.split())
_OURS = frozenset({"figure", "figcaption", "span"})


class _Events(HTMLParser):
    """Tags, attributes and words in order; white space between blocks does not count."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.events: list[tuple[str, ...]] = []
        self._text = ""
        self._pre = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _OURS:
            return
        self._end_text(tag)
        self._pre += tag == "pre"
        kept = (f"{name}={value}" for name, value in attrs if name not in ("class", "cite"))
        self.events.append(("<" + tag, *sorted(kept)))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in _OURS:
            return
        self._end_text(tag)
        self._pre -= tag == "pre"
        self.events.append(("</" + tag,))

    def handle_data(self, data: str) -> None:
        self._text += data

    def _end_text(self, tag: str) -> None:
        if self._pre:  # spaces nobody sees
            text = re.sub("[ \t]+(?=\n)", "", self._text)
        else:
            text = re.sub("[ \t\n]+", " ", self._text)
        if tag not in INLINE and not self._pre:
            text = text.strip(" ")
        if text:
            self.events.append(("text", text))
        self._text = ""

    def close(self) -> None:
        super().close()
        self._end_text("")


def said(html: str) -> list[tuple[str, ...]]:
    """What ``html`` says: elements, attributes, words."""
    reader = _Events()
    reader.feed(html)
    reader.close()
    merged: list[tuple[str, ...]] = []
    for event in reader.events:
        if event[0] == "text" and merged and merged[-1][0] == "text":
            merged[-1] = ("text", merged[-1][1] + event[1])
        else:
            merged.append(event)
    return merged
