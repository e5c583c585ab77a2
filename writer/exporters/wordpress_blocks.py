"""Each block of a story as WordPress's editor stores it.

A block is HTML between comments that name it and its attributes
(https://developer.wordpress.org/block-editor/explanations/architecture/key-concepts/); the editor
marks it as broken when the HTML is not what the block's own ``save`` makes of it.
"""

import json
import re
from collections.abc import Iterable
from html import unescape

from writer.exporters.content import (
    Block,
    Cell,
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
    Quote,
    ReadMore,
    Table,
)
from writer.exporters.content.html import Addresses, Writer
from writer.exporters.content.items import lines, words_and_lists

_ISOLATED_URL = re.compile(r"^(\s*https?:)//([^\s<>\"]+\s*)$", re.M)
# As WordPress writes attributes into comments, which must not end early.
_IN_COMMENT = (("--", r"\u002d\u002d"), ("<", r"\u003c"), (">", r"\u003e"), ("&", r"\u0026"))
# WordPress runs the words of its own in square brackets, wherever they stand, and shows nothing.
SHORTCODE = re.compile(
    r"\[(?=/?(?:wp_caption|caption|gallery|playlist|audio|video|embed)(?![\w-]))"
)
HELD_APART = "[\u200b"
_SEPARATOR = '<hr class="wp-block-separator has-alpha-channel-opacity"/>'


class Blocks:
    """Writes blocks; ``addresses`` says where pictures are."""

    def __init__(self, addresses: Addresses | None = None) -> None:
        self._addresses = addresses
        self._html = Writer(addresses)

    def story(self, content: Content) -> str:
        """The whole body, the sign-off and the notes included.

        WordPress's own footnotes are kept in a field beside the text, which pasting cannot reach.
        """
        self._html = Writer(self._addresses, notes=content.slug)
        whole = self.blocks((*content.signed, *content.linked_notes(content.slug)))
        return SHORTCODE.sub(HELD_APART, whole) + "\n"

    def blocks(self, blocks: Iterable[Block]) -> str:
        """Blocks one after the other."""
        return "\n\n".join(filter(None, map(self._block, blocks)))

    def _words(self, inlines: Iterable[Inline]) -> str:
        """Rich text as the editor has it: void elements as browsers write them."""
        return self._html.inlines(inlines)

    def _block(self, block: Block) -> str:
        match block:
            case Paragraph():
                return _block("paragraph", f"<p>{self._words(block.inlines)}</p>")
            case Heading():
                return self._heading(block)
            case Quote():
                return self._pull_quote(block) if block.pull else self._quote(block)
            case List():
                return self._list(block)
            case Table():
                return self._table(block)
            case Figure():
                return self._image(block)
            case Embed():
                return self._embed(block)
            case Code():
                code = f'<pre class="wp-block-code"><code>{self._code(block.text)}</code></pre>'
                return _block("code", code)
            case Divider():
                return _block("separator", _SEPARATOR)
            case ReadMore():
                return _more(block.label)
            case Html():
                return _block("html", self._html.raw(block.html))

    def _heading(self, block: Heading) -> str:
        level = block.level
        html = f'<h{level} class="wp-block-heading">{self._words(block.inlines)}</h{level}>'
        return _block("heading", html) if level == 2 else _block("heading", html, level=level)

    def _quote(self, block: Quote) -> str:
        cite = f"<cite>{self._words(block.by)}</cite>" if block.by else ""
        inner = self.blocks(block.blocks)
        return _block("quote", f'<blockquote class="wp-block-quote">{inner}{cite}</blockquote>')

    def _pull_quote(self, block: Quote) -> str:
        words = self._words(lines(block.blocks))
        cite = f"<cite>{self._words(block.by)}</cite>" if block.by else ""
        quote = f"<blockquote><p>{words}</p>{cite}</blockquote>"
        return _block("pullquote", f'<figure class="wp-block-pullquote">{quote}</figure>')

    def _list(self, block: List) -> str:
        name = "ol" if block.ordered else "ul"
        start = f' start="{block.start}"' if block.ordered and block.start != 1 else ""
        items = "\n\n".join(self._item(item) for item in block.items)
        html = f'<{name}{start} class="wp-block-list">{items}</{name}>'
        attributes: dict[str, object] = {"ordered": True} if block.ordered else {}
        if start:
            attributes["start"] = block.start
        return _block("list", html, **attributes)

    def _item(self, item: tuple[Block, ...]) -> str:
        """An item holds words, then lists; other blocks become lines of its words."""
        words, lists = words_and_lists(item)
        inner = "\n\n".join(map(self._list, lists))
        return _block("list-item", f"<li>{self._words(words)}{inner}</li>")

    def _table(self, block: Table) -> str:
        head = "".join(self._row(row.cells, "th") for row in block.rows if row.head)
        body = "".join(self._row(row.cells, "") for row in block.rows if not row.head)
        parts = [f"<thead>{head}</thead>" if head else "", f"<tbody>{body}</tbody>" if body else ""]
        caption = self._caption(self._words(block.caption))
        table = f"<table>{''.join(parts)}</table>"
        html = f'<figure class="wp-block-table">{table}{caption}</figure>'
        return _block("table", html, hasFixedLayout=False)

    def _row(self, cells: Iterable[Cell], tag: str) -> str:
        return f"<tr>{''.join(self._cell(cell, tag) for cell in cells)}</tr>"

    def _cell(self, cell: Cell, tag: str) -> str:
        name = tag or ("th" if cell.header else "td")
        attributes = [
            ("class", f"has-text-align-{cell.side}" if cell.side else ""),
            ("data-align", cell.side),
            ("colspan", str(cell.columns) if cell.columns > 1 else ""),
            ("rowspan", str(cell.rows) if cell.rows > 1 else ""),
        ]
        return f"{self._html.tag(name, attributes)}{self._words(cell.inlines)}</{name}>"

    def _image(self, block: Figure) -> str:
        caption = self._html.text(block.below)
        if not block.url:  # no picture can be shown: its words stay
            words = [self._html.text(block.alt) if block.alt else "", caption]
            return "\n\n".join(_block("paragraph", f"<p>{one}</p>") for one in words if one)
        source = _attribute(self._html.address(block.url))
        picture = f'<img src="{source}" alt="{_attribute(block.alt)}"/>'
        return _block(
            "image", f'<figure class="wp-block-image">{picture}{self._caption(caption)}</figure>'
        )

    def _caption(self, words: str) -> str:
        return f'<figcaption class="wp-element-caption">{words}</figcaption>' if words else ""

    def _embed(self, block: Embed) -> str:
        url = self._html.text(block.url)
        inner = f'<div class="wp-block-embed__wrapper">\n{url}\n</div>'
        return _block("embed", f'<figure class="wp-block-embed">{inner}</figure>', url=block.url)

    def _code(self, text: str) -> str:
        """Code is safe from shortcodes and from being made into an embed."""
        words = self._html.text(text).replace("[", "&#91;")
        return _ISOLATED_URL.sub(r"\1&#47;&#47;\2", words)


def as_html(text: str) -> str:
    """Words for a field that WordPress holds as HTML, as its headline: marks in them stay words."""
    if "<" not in text and unescape(text) == text:
        return text
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _attribute(text: str) -> str:
    """An attribute as the block's own ``save`` writes it, which is not as a browser does."""
    return text.replace("&", "&amp;").replace('"', "&quot;").replace(">", "&gt;")


def _more(label: str) -> str:
    if label:
        return _block("more", f"<!--more {label}-->", customText=label)
    return _block("more", "<!--more-->")


def _block(name: str, html: str, **attributes: object) -> str:
    written = ""
    if attributes:
        written = json.dumps(attributes, ensure_ascii=False, separators=(",", ":"))
        for plain, escaped in _IN_COMMENT:
            written = written.replace(plain, escaped)
        written = f" {written.replace(chr(92) + chr(34), chr(92) + 'u0022')}"
    return f"<!-- wp:{name}{written} -->\n{html}\n<!-- /wp:{name} -->"
