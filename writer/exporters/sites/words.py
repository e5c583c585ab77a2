"""Words and inline forms as Markdown that all site generators read alike.

Only what every one of them takes for plain is left plain. Backslashes where all know them, numeric
character references elsewhere: Markdown, kramdown, Liquid, Hugo's shortcodes and smart punctuation
all leave those alone.
"""

import re
from collections.abc import Iterable

from writer.exporters.content import Break, Inline, Picture, Span, Text, plain_text, shifted
from writer.exporters.content.html import Addresses, Writer
from writer.exporters.content.reading import trimmed
from writer.exporters.sites.dialect import Dialect
from writer.render.urls import is_remote

_MARKS = re.compile(r"[\\`*_\[\]]")
_REFERENCES = str.maketrans(
    {mark: f"&#{ord(mark)};" for mark in "|~{}"} | {"<": "&lt;", ">": "&gt;"}
)
_MARKS_IN_ALT = re.compile(r"[\\`*_\[\]|~{}<>]|&(?=#?[A-Za-z0-9]+;)")
_IN_LINK = str.maketrans({mark: f"%{ord(mark):02X}" for mark in "()*"})
_ENTITY = re.compile(r"&(?=#?[A-Za-z0-9]+;)")
_SMART = re.compile(r"-(?=-)|\.(?=\.\.)|(?<=\.\.)\.")
_MATH = re.compile(r"\$(?=\$)|(?<=\$)\$")
_ADDRESS = re.compile(r"(?<=[A-Za-z]):(?=//)|(?<=[Ww]{3})\.")
_LINE_START = re.compile(r"(?m)^([#+-]|\d{1,9}(?=[.)])|[=:^])")
_LIQUID = re.compile(r"\{(?=[{%])")
_TICKS = re.compile(r"`+")
KNOWN = frozenset({"a", "code", "em", "strong"})
SAME = {"b": "strong", "i": "em", "del": "s"}
"""Elements that say the same as another one, which Markdown has a mark for."""


class Words:
    """Writes inline forms in ``dialect``."""

    def __init__(self, dialect: Dialect, addresses: Addresses) -> None:
        self._dialect = dialect
        self._addresses = addresses
        self._html = Writer(addresses)
        self.native_notes = False  # references to notes as Markdown has them

    def escaped(self, text: str) -> str:
        """Plain words; the start of a line is ``line_start``'s matter."""
        text = _ENTITY.sub("&amp;", text).translate(_REFERENCES)
        text = _MARKS.sub(lambda mark: "\\" + mark[0], text)
        text = _MATH.sub("&#36;", text)
        text = _ADDRESS.sub(lambda mark: f"&#{ord(mark[0])};", text)
        if self._dialect.smart:
            text = _SMART.sub(lambda mark: f"&#{ord(mark[0])};", text)
        return text

    def paragraph(self, inlines: Iterable[Inline]) -> str:
        """A paragraph's lines."""
        return _LINE_START.sub(_line_start, self.inlines(inlines, "  \n"))

    def one_line(self, inlines: Iterable[Inline]) -> str:
        """The content of a heading or of a table's cell."""
        return self.inlines(inlines, "<br>" if self._dialect.html else " ")

    def inlines(self, inlines: Iterable[Inline], line_break: str) -> str:
        """A run of inline forms."""
        parts: list[str] = []
        after_note = False
        for one in inlines:
            written = self._inline(one, line_break)
            if after_note and written[:1] in ("(", ":"):  # a link, or a note itself
                written = f"&#{ord(written[0])};{written[1:]}"
            parts.append(written)
            after_note = isinstance(one, Span) and bool(one.note) and written.startswith("[^")
        return "".join(parts)

    def _inline(self, one: Inline, line_break: str) -> str:
        match one:
            case Text():
                return self.escaped(one.text)
            case Break():
                return line_break
            case Picture():
                return self.picture(one.url, one.alt, one.title)
            case Span():
                return self._span(one, line_break)

    def picture(self, url: str, alt: str, title: str = "") -> str:
        """A picture by its address in the story."""
        address = self._addresses.get(url, url)
        if self._dialect.asset_pictures and address == url and not is_remote(url):
            return self._html.inlines((Picture(url, alt, title),))
        words = self.escaped(alt) if self._dialect.marks_in_alt else _MARKS_IN_ALT.sub("", alt)
        return f"!{self._link(words, address, title)}"

    def _span(self, one: Span, line_break: str) -> str:
        if one.note and self.native_notes:
            return f"[^{one.note}]"
        inner = self.inlines(one.children, line_break)
        match one.tag:
            case "strong":
                return f"**{inner}**"
            case "em":
                return f"*{inner}*"
            case "code":
                return self._code(plain_text(one.children))
            case "a":
                return self._link(inner, one.url, one.title)
            case "s" if self._dialect.strike:
                return f"{self._dialect.strike}{inner}{self._dialect.strike}"
        if not self._dialect.html:
            return inner
        return f"{self._html.tag(one.tag, one.attributes)}{inner}</{one.tag}>"

    def _link(self, words: str, url: str, title: str) -> str:
        address = _ENTITY.sub("&amp;", as_written(url))
        named = f' "{self.escaped(title).replace(chr(34), "&quot;")}"' if title else ""
        return f"[{words}]({address}{named})"

    def _code(self, text: str) -> str:
        text = self._dialect.code(text.replace("\n", " "))
        if self._dialect.html and (
            not text.strip() or ("|" in text and not self._dialect.pipes_in_code)
        ):
            words = self._html.text(text).translate(_REFERENCES_IN_HTML)
            return f"<code>{words}</code>"
        longest = max(map(len, _TICKS.findall(text)), default=0)
        fence = next("`" * n for n in range(1, longest + 2) if "`" * n not in _runs(text))
        pad = " " if text[:1] in ("`", " ") or text[-1:] in ("`", " ") else ""
        return f"{fence}{pad}{text}{pad}{fence}"


_REFERENCES_IN_HTML = str.maketrans({mark: f"&#{ord(mark)};" for mark in "|{}"})


def _runs(text: str) -> set[str]:
    return set(_TICKS.findall(text))


def _line_start(match: re.Match[str]) -> str:
    mark = match[1]
    if mark[0].isdigit():
        return f"{mark}\\"
    return f"\\{mark}" if mark in "#+-" else f"&#{ord(mark)};"


def as_written(url: str) -> str:
    """An address as it may stand between the round brackets of a link."""
    return url.translate(_IN_LINK)


def without_liquid(html: str) -> str:
    """HTML in which no template language finds a place to begin."""
    return _LIQUID.sub("&#123;", html)


# -- forms that Markdown can say ------------------------------------------------------------------


def tidy(inlines: Iterable[Inline], known: frozenset[str]) -> tuple[Inline, ...]:
    """``inlines`` with only elements of ``known``, no mark next to a space or inside its like."""
    return trimmed(_merged(_tidy(inlines, known, frozenset())))


def _tidy(inlines: Iterable[Inline], known: frozenset[str], around: frozenset[str]) -> list[Inline]:
    found: list[Inline] = []
    for one in inlines:
        if not isinstance(one, Span):
            found.append(one)
            continue
        if one.note:
            found.append(one if "sup" in known else Text(f"[{one.note}]"))
            continue
        if one.tag not in known and (characters := shifted(one)):
            found.append(Text(characters))
            continue
        tag = SAME.get(one.tag, one.tag)
        children = _tidy(one.children, known, around | {tag})
        if tag not in known or tag in around or not _says_something(children):
            found += children
        elif tag == "code":
            found.append(Span("code", (Text(plain_text(one.children, " ")),)))
        else:
            found += _spaced(tag, one, children)
    return found


def _spaced(tag: str, one: Span, children: list[Inline]) -> list[Inline]:
    """A span whose outer spaces and line breaks stand outside."""
    before: list[Inline] = []
    after: list[Inline] = []
    children = list(_merged(children))
    while children and _is_space(children[0]):
        before.append(children.pop(0))
    while children and _is_space(children[-1]):
        after.insert(0, children.pop())
    if children and isinstance(children[0], Text) and children[0].text.startswith(" "):
        before.append(Text(" "))
        children[0] = Text(children[0].text.lstrip(" "))
    if children and isinstance(children[-1], Text) and children[-1].text.endswith(" "):
        after.insert(0, Text(" "))
        children[-1] = Text(children[-1].text.rstrip(" "))
    attributes = one.attributes if tag not in KNOWN and tag != "s" else ()
    return [*before, Span(tag, tuple(children), one.url, one.title, attributes), *after]


def _is_space(one: Inline) -> bool:
    return isinstance(one, Break) or (isinstance(one, Text) and not one.text.strip(" "))


def _says_something(inlines: list[Inline]) -> bool:
    return any(isinstance(one, Picture | Span) or not _is_space(one) for one in inlines)


def _merged(inlines: Iterable[Inline]) -> tuple[Inline, ...]:
    """Neighbouring texts, and neighbouring spans of one kind, as one."""
    merged: list[Inline] = []
    for one in inlines:
        last = merged[-1] if merged else None
        if isinstance(one, Text) and isinstance(last, Text):
            merged[-1] = Text(re.sub(" {2,}", " ", last.text + one.text))
        elif isinstance(one, Span) and isinstance(last, Span) and _alike(one, last):
            merged[-1] = Span(one.tag, _merged((*last.children, *one.children)))
        elif one != Text(""):
            merged.append(one)
    return tuple(merged)


def _alike(one: Span, other: Span) -> bool:
    return one.tag == other.tag and one.tag in ("strong", "em", "s")
