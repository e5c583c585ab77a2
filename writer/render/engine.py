"""The Markdown engine: Python-Markdown, reading blocks and inline text as CommonMark does.

Publishing systems speak CommonMark and Python-Markdown does not, so its block processors and inline
patterns are not used. The element tree is built from the blocks and inline pieces that writer.story
finds, which have places in the text and cannot be made to take long. Serialising it and stashing
raw HTML are Python-Markdown's own. What is only words, emphasis and links needs no tree: see ``prose``.
"""

import re
from collections.abc import Callable, Sequence
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown

from writer.render.code import coloured
from writer.render.inline import Definitions, add_inlines, add_text, is_seen, literal
from writer.render.prose import prose
from writer.render.text import visible
from writer.story.inline import Inline, parse_inline, shared_inlines
from writer.story.node import Node
from writer.story.syntax import split_row

Build = Callable[[Element], None]

_ROOT = "div"
DEEPEST = 60  # quotes and lists inside each other; what lies deeper is shown as plain text
_STASHED = re.compile("\x02wzxhzdk:([0-9]+)\x03")
_WORD_AFTER_FENCE = re.compile(r"\S+")


class Engine:
    """Renders one thing at a time; ``had_html`` says whether the last one held raw HTML."""

    def __init__(self) -> None:
        self.had_html = False
        self._definitions: Definitions = {}
        self._markdown = Markdown(output_format="html")

    def blocks(self, nodes: Sequence[Node], definitions: Definitions) -> str:
        """The HTML of block nodes, not yet sanitised."""
        html = self._prose(nodes, definitions)
        if html is not None:
            return html
        return self._convert(lambda root: self._add_nodes(root, nodes), definitions)

    def inlines(self, pieces: Sequence[Inline]) -> str:
        """The HTML of inline pieces, not yet sanitised."""
        html = prose(pieces)
        if html is not None:
            self.had_html = False
            return html.strip()
        return self._convert(lambda root: add_inlines(root, pieces, self._stash), {})

    def _prose(self, nodes: Sequence[Node], definitions: Definitions) -> str | None:
        """Paragraphs and headings of words, emphasis and links; None when anything else is there."""
        self.had_html = False
        self._definitions = definitions
        written: list[str] = []
        for node in nodes:
            if node.kind not in ("paragraph", "heading"):
                return None
            pieces = self._pieces(paragraph_markup(node))
            if not (node.content if node.kind == "paragraph" else pieces):
                continue
            html = prose(pieces)
            if html is None:
                return None
            tag = _heading_tag(node, pieces) if node.kind == "heading" else "p"
            written.append(f"<{tag}>{html}</{tag}>")
        return "\n".join(written)

    def _convert(self, build: Build, definitions: Definitions) -> str:
        self.had_html = False
        self._definitions = definitions
        stash = self._markdown.htmlStash
        if stash.rawHtmlBlocks:
            stash.reset()
        root = Element(_ROOT)
        build(root)
        html = self._markdown.serializer(root)[len(_ROOT) + 2 : -len(_ROOT) - 3].strip()
        if stash.rawHtmlBlocks:
            stashed = stash.rawHtmlBlocks
            html = _STASHED.sub(lambda match: str(stashed[int(match[1])]), html).strip()
        return html

    def _stash(self, html: str) -> str:
        self.had_html = True
        return self._markdown.htmlStash.store(html)

    # -- blocks --------------------------------------------------------------------------------

    def _add_nodes(self, root: Element, nodes: Sequence[Node]) -> None:
        work = [(root, node, False, 0) for node in reversed(nodes)]
        while work:
            parent, node, tight, depth = work.pop()
            if depth > DEEPEST:
                add_text(SubElement(parent, "p"), literal(_words(node)))
                continue
            inner = self._add_node(parent, node, tight)
            if inner is not None:
                is_tight = node.parent.tight if node.kind == "item" and node.parent else False
                work.extend(
                    (inner, child, is_tight, depth + 1) for child in reversed(node.children)
                )

    def _add_node(self, parent: Element, node: Node, tight: bool) -> Element | None:
        """Add one block; the element its children go into, if it has any."""
        if parent.tag == "li" and (parent.text or len(parent)):
            _end_line(parent)
        match node.kind:
            case "paragraph":
                self._paragraph(parent, node, tight)
            case "heading":
                self._heading(parent, node)
            case "quote":
                return _container(parent, "blockquote")
            case "list":
                return _list(parent, node)
            case "item":
                item = SubElement(parent, "li")
                item.tail = "\n"
                return item
            case "code":
                self._code(parent, node)
            case "html":
                add_text(parent, self._stash(visible(node.text)) + "\n")
            case "divider":
                SubElement(parent, "hr").tail = "\n"
            case "table":
                self._table(parent, node)
        return None

    def _inlines(self, parent: Element, markup: str) -> None:
        add_inlines(parent, self._pieces(markup), self._stash)

    def _pieces(self, markup: str) -> Sequence[Inline]:
        """The pieces of ``markup``, only to be read."""
        if self._definitions and "]" in markup:
            return parse_inline(markup, self._definitions)
        return shared_inlines(markup)

    def _paragraph(self, parent: Element, node: Node, tight: bool) -> None:
        if not node.content:
            return
        if tight:
            self._inlines(parent, paragraph_markup(node))
            return
        paragraph = SubElement(parent, "p")
        self._inlines(paragraph, paragraph_markup(node))
        paragraph.tail = "\n"

    def _heading(self, parent: Element, node: Node) -> None:
        """A heading; the page's only h1 is the headline, and a heading without words is none."""
        pieces = self._pieces(paragraph_markup(node))
        if not pieces:
            return
        heading = SubElement(parent, _heading_tag(node, pieces))
        add_inlines(heading, pieces, self._stash)
        heading.tail = "\n"

    def _code(self, parent: Element, node: Node) -> None:
        pre = SubElement(parent, "pre")
        pre.tail = "\n"
        code = SubElement(pre, "code")
        word = _WORD_AFTER_FENCE.match(_unescaped(node.info.strip()))
        language = word[0] if word else ""
        if language:
            code.set("class", literal(f"language-{language}"))
        text = visible(node.text + "\n" if node.content else "")
        shown = coloured(text, language)
        if shown is None:
            code.text = literal(text)
        else:
            code.text = self._markdown.htmlStash.store(shown)

    def _table(self, parent: Element, node: Node) -> None:
        """A pipe table as GFM reads it; a table of headings only has no header cells."""
        rows = [[text for _, text in split_row(row)] for _, _, row in node.content]
        head, rule, *body = rows
        sides = [_side(cell) for cell in rule]
        table = _container(parent, "table")
        self._row(_container(table, "thead"), head, sides, "th" if body else "td")
        if body:
            lines = _container(table, "tbody")
            for row in body:
                self._row(lines, (row + [""] * len(head))[: len(head)], sides, "td")

    def _row(self, parent: Element, cells: Sequence[str], sides: Sequence[str], tag: str) -> None:
        line = _container(parent, "tr")
        for cell, side in zip(cells, sides, strict=True):
            pieces = self._pieces(cell.replace("\\|", "|"))
            is_header = tag == "th" and is_seen(pieces)
            made = SubElement(line, tag if is_header else "td")
            if is_header:
                made.set("scope", "col")
            if side:
                made.set("class", f"align-{side}")
            add_inlines(made, pieces, self._stash)
            made.tail = "\n"


def _heading_tag(node: Node, pieces: Sequence[Inline]) -> str:
    return f"h{max(node.level, 2)}" if is_seen(pieces) else "p"


def paragraph_markup(node: Node) -> str:
    """The inline Markdown of a paragraph or heading: its lines without the space they start with."""
    return "\n".join(text.lstrip(" \t") for _, _, text in node.content)


def _unescaped(info: str) -> str:
    from writer.story.escapes import unescape

    return unescape(info)


def _container(parent: Element, tag: str) -> Element:
    made = SubElement(parent, tag)
    made.text = made.tail = "\n"
    return made


def _end_line(parent: Element) -> None:
    """Keep the words of a tight item apart from the block that follows them."""
    last = parent[-1].tail if len(parent) else parent.text
    if not (last or "").endswith("\n"):
        add_text(parent, "\n")


def _list(parent: Element, node: Node) -> Element:
    made = _container(parent, "ol" if node.ordered else "ul")
    if node.ordered and node.number != 1:
        made.set("start", str(node.number))
    return made


def _side(rule: str) -> str:
    left, right = rule.startswith(":"), rule.endswith(":")
    return ("center" if left else "right") if right else ("left" if left else "")


def _words(node: Node) -> str:
    """The text of everything under ``node``, markup and all."""
    found, stack = [], [node]
    while stack:
        here = stack.pop()
        found.append(here.text)
        stack.extend(reversed(here.children))
    return "\n".join(filter(None, found))
