"""A story as Lexical, the form in which Ghost's editor keeps a post.

A tree of nodes in JSON. Ghost stores it exactly as it is sent, so it is written with every key its
editor writes.
"""

import json
from collections.abc import Iterable, Mapping

from writer.exporters.content import (
    Block,
    Break,
    Code,
    Content,
    Divider,
    Embed,
    Figure,
    Heading,
    Html,
    Inline,
    List,
    Paragraph,
    Picture,
    Quote,
    ReadMore,
    Span,
    Table,
    Text,
    flat,
)
from writer.exporters.content.html import Addresses, Writer
from writer.exporters.content.items import lines, words_and_lists
from writer.exporters.content.reading import trimmed

Node = dict[str, object]

_BITS = {
    "strong": 1,
    "b": 1,
    "em": 2,
    "i": 2,
    "s": 4,
    "del": 4,
    "u": 8,
    "ins": 8,
    "code": 16,
    "kbd": 16,
    "samp": 16,
    "sub": 32,
    "sup": 64,
    "mark": 128,
}
KNOWN = frozenset({*_BITS, "a"})


class Lexical:
    """Writes nodes; ``addresses`` says where pictures are, ``sizes`` how large those are.

    Ghost offers smaller copies of a picture to small screens only when its width is known.
    """

    def __init__(
        self,
        addresses: Addresses | None = None,
        sizes: Mapping[str, tuple[int, int]] | None = None,
    ) -> None:
        self._html = Writer(addresses)
        self._sizes = sizes or {}

    def story(self, content: Content) -> str:
        """The whole body as Ghost wants it: JSON in a string."""
        nodes = [node for block in content.whole for node in self._block(block)]
        # Ghost's editor has no post without a paragraph, and fails on one.
        root = _element("root", nodes or [_element("paragraph", [])])
        return json.dumps({"root": root}, ensure_ascii=False, separators=(",", ":"))

    def _block(self, block: Block) -> list[Node]:
        match block:
            case Paragraph():
                return self._paragraph(block.inlines)
            case Heading():
                return [self._holder("extended-heading", block.inlines, tag=f"h{block.level}")]
            case Quote():
                return [self._quote(block)]
            case List():
                return [self._list(block)]
            case Table():
                return [_card("html", html=self._html.table(block))]
            case Html():
                return [_card("html", html=self._html.raw(block.html))]
            case Figure():
                return self._figure(block)
            case Embed():
                return [self._holder("paragraph", (Span("a", (Text(block.url),), block.url),))]
            case Code():
                return [_card("codeblock", code=block.text, language=block.language, caption="")]
            case Divider():
                return [_card("horizontalrule")]
            case ReadMore():
                return []

    def _paragraph(self, inlines: tuple[Inline, ...]) -> list[Node]:
        """A paragraph; pictures in it become cards between its parts."""
        nodes: list[Node] = []
        words: list[Inline] = []
        for one in (*inlines, None):
            if one is not None and not isinstance(one, Picture):
                words.append(one)
                continue
            part = trimmed(words)
            if part:
                nodes.append(self._holder("paragraph", part))
            if one is not None:
                nodes.append(self._picture(one.url, one.alt, one.title, ""))
            words = []
        return nodes

    def _quote(self, block: Quote) -> Node:
        """Lines of words, who said them the last; a pull quote is Ghost's other quote style."""
        words = list(lines(flat(block.blocks)))
        if block.by:
            words += [*([Break()] if words else []), Text("— "), *block.by]
        return self._holder("aside" if block.pull else "extended-quote", words)

    def _list(self, block: List) -> Node:
        items: list[Node] = []
        number = 0
        for item in block.items:
            words, lists = words_and_lists(item, breaks=1)
            inner = list(map(self._list, lists))
            if words or not inner:
                number += 1
                items.append(self._holder("listitem", words, value=block.start + number - 1))
            for one in inner:  # a list of its own stands in an item of its own
                items.append(_element("listitem", [one], value=block.start + number))
        kind = ("number", "ol") if block.ordered else ("bullet", "ul")
        return _element(
            "list", items, listType=kind[0], start=block.start if block.ordered else 1, tag=kind[1]
        )

    def _figure(self, block: Figure) -> list[Node]:
        if block.url:
            return [self._picture(block.url, block.alt, "", self._html.text(block.below))]
        words = [one for one in (block.alt, block.below) if one]
        return [self._holder("paragraph", (Text(one),)) for one in words]

    def _picture(self, url: str, alt: str, title: str, caption: str) -> Node:
        address = self._html.address(url)
        width, height = self._sizes.get(address, (None, None))
        return _card(
            "image",
            src=address,
            width=width,
            height=height,
            title=title,
            alt=alt,
            caption=caption,
            cardWidth="regular",
            href="",
        )

    # -- words ---------------------------------------------------------------------------------

    def _holder(self, kind: str, inlines: Iterable[Inline], **others: object) -> Node:
        return _element(kind, self._inlines(inlines, 0), **others)

    def _inlines(self, inlines: Iterable[Inline], style: int) -> list[Node]:
        return [node for one in inlines for node in self._inline(one, style)]

    def _inline(self, one: Inline, style: int) -> list[Node]:
        match one:
            case Text():
                return [_text(one.text, style)]
            case Break():
                return [{"type": "linebreak", "version": 1}]
            case Picture():
                return [_text(f" {one.alt} ", style)] if one.alt else []
            case Span(tag="a"):
                link = _element("link", self._inlines(one.children, style))
                link |= {"rel": None, "target": None, "title": one.title or None, "url": one.url}
                return [link]
            case Span():
                return self._inlines(one.children, style | _BITS.get(one.tag, 0))


def _text(text: str, style: int) -> Node:
    node: Node = {"detail": 0, "format": style, "mode": "normal", "style": "", "text": text}
    return node | {"type": "extended-text", "version": 1}


def _element(kind: str, children: list[Node], **others: object) -> Node:
    node: Node = {"children": children, "direction": None, "format": "", "indent": 0}
    return node | {"type": kind, "version": 1} | others


def _card(kind: str, **others: object) -> Node:
    return {"type": kind, "version": 1} | others
