"""Each block as Markdown that any CommonMark engine shows as our page does.

A block goes out as it was typed when that is safe and means the same elsewhere. Otherwise what is
unsafe is cut out of it; and when what is left does not say what the page says, it goes out as the
page's own HTML, which Markdown may hold.
"""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from writer.exporters.markdown_text import cut_source, escaped, moved_source, plain_source
from writer.render import Context, block_of, render_block
from writer.render.engine import Engine, paragraph_markup
from writer.render.inline import is_seen
from writer.render.left_out import left_out_links, walk_nodes
from writer.render.levels import heading_levels
from writer.render.sanitise import clean
from writer.render.text import one_line
from writer.render.tidy import BLOCKS
from writer.render.urls import safe_url
from writer.story import Block
from writer.story.inline import parse_inline
from writer.story.node import Node
from writer.story.tree import parse_tree

_HTML = re.compile(r"<(?:div|p|figure|pre|ul|ol|blockquote|h[2-6])[ >]")
_NOTE_NUMBER = re.compile(r'<sup class="noteref">.*?</sup>')
_BLANK_LINE = re.compile(r"\n[ \t]*(?=\n)")


def written(block: Block, html: str, context: Context) -> str:
    """A block's Markdown, '' when it is not published; ``html`` is how the page shows it."""
    if not html:
        return _definitions(block) if block.kind == "definitions" else ""
    match block.kind:
        case "read-more":
            return "<!--more-->"
        case "divider":
            return "***"  # dashes at the start of a body would be read as front matter
        case "embed":
            return f"<{one_line(block.text)}>" if "<a " in html else escaped(one_line(block.text))
        case "code":
            return _closed(plain_source(block))
        case "image":
            return _image(block, html)
        case "html":
            return _as_html(html)
        case "heading":
            return _heading(block, html, context)
        case _:
            return _closed(_source(block, html, context))


def as_html(markdown: str) -> bool:
    """Whether a block went out as HTML."""
    return _HTML.match(markdown) is not None


def caption(block: Block) -> str:
    """The caption and credit of a picture, as one line."""
    image = block.image
    parts = (image.title, image.credit) if image else ()
    return " ".join(filter(None, map(one_line, parts)))


def _source(block: Block, html: str, context: Context) -> str:
    source = source_of(block, html, context)
    return _as_html(html) if source is None else source


def source_of(block: Block, html: str, context: Context) -> str | None:
    """A block as it was typed, without what is unsafe; None when that does not say the same."""
    source = moved_source(block, context)
    if not left_out_links(block, context) and is_harmless(source, context):
        return _levelled(source, html, context)
    source = cut_source(block, context)
    if is_harmless(source, context) and _words(_rendered(source, context)) == _words(html):
        return _levelled(source, html, context)
    return None


def _rendered(source: str, context: Context) -> str:
    return render_block(block_of(source), context)


def is_harmless(source: str, context: Context) -> bool:
    """Whether the sanitiser finds nothing to take out of what ``source`` becomes."""
    if "<" not in source:
        return True
    html = Engine().blocks(list(_with_notes(parse_tree(source))), context.definitions)
    return _events(html) == _events(clean(html))


def _with_notes(tree: Node) -> Iterator[Node]:
    """The blocks of a tree; of notes, which stand elsewhere on the page, what is in them."""
    for node in tree.children:
        if node.kind == "footnote":
            yield from _with_notes(node)
        else:
            yield node


def _as_html(html: str) -> str:
    """HTML as one block of Markdown, which a blank line would end."""
    return _BLANK_LINE.sub("&#10;", html)


def _closed(source: str) -> str:
    """``source`` with its fence closed, if the text ended before it was."""
    children = parse_tree(f"{source}\n\nx").children
    if len(children) == 1 and children[0].kind == "code" and children[0].fence:
        return f"{source}\n{children[0].fence}"
    return source


def _heading(block: Block, html: str, context: Context) -> str:
    """A heading; one nobody could read is a paragraph on the page and here."""
    source = _source(block, html, context)
    node = next(iter(block_of(source).tree.children), None)
    if node is None or node.kind != "heading":
        return source
    levels = heading_levels(html)
    if not levels:
        return paragraph_markup(node)
    if node.level == levels[0] or node.definitions:
        return source
    # Underlined: on one line now, where a hard break or a last # would mean something else.
    lines = (line.rstrip() for line in paragraph_markup(node).split("\n"))
    text = " ".join(line[:-1] if line.endswith("\\") else line for line in lines)
    return f"{'#' * levels[0]} {text}{' #' if text.endswith('#') else ''}"


def _levelled(source: str, html: str, context: Context) -> str:
    """``source`` with its headings at the levels of the page; HTML where it cannot be done."""
    nodes = [node for node in walk_nodes(parse_tree(source)) if _is_heading(node, context)]
    levels = heading_levels(html)
    if len(levels) != len(nodes):
        return source
    lines = source.split("\n")
    for node, level in zip(nodes, levels, strict=True):
        if node.level == level:
            continue
        line, offset, _ = node.content[0]
        marked = lines[line][:offset].rstrip(" \t")
        if not marked.endswith("#" * node.level):
            return source if node.parent and node.parent.kind == "document" else _as_html(html)
        lines[line] = f"{marked[: -node.level]}{'#' * level} {lines[line][offset:]}"
    return "\n".join(lines)


def _is_heading(node: Node, context: Context) -> bool:
    if node.kind != "heading":
        return False
    return is_seen(parse_inline(paragraph_markup(node), context.definitions))


def _image(block: Block, html: str) -> str:
    image = block.image
    url = safe_url(image.path) if image else None
    below = escaped(caption(block))
    words = escaped(one_line(image.alt)) if image else ""
    if "<img" in html and url:
        words = f"![{words}]({url.replace('(', '%28').replace(')', '%29')})"
    return "\n\n".join(filter(None, (words, below)))


def _definitions(block: Block) -> str:
    """The link definitions that may be handed on."""
    if all(safe_url(found.url) for found in block.definitions):
        return plain_source(block)
    kept = [found for found in block.definitions if safe_url(found.url)]
    return "\n".join(f"[{found.label}]: <{safe_url(found.url)}>" for found in kept)


class _Reader(HTMLParser):
    """Notes everything HTML holds, comments too."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.events: list[tuple[str, ...]] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kept = (f"{name}={value or ''}" for name, value in attrs if name != "class")
        self.events.append((tag, *sorted(kept)))
        self._part(tag)

    def handle_endtag(self, tag: str) -> None:
        self.events.append(("/" + tag,))
        self._part(tag)

    def _part(self, tag: str) -> None:
        if tag in BLOCKS or tag == "br":  # words on both sides are two words
            self.words.append(" ")

    def handle_data(self, data: str) -> None:
        if self.events and self.events[-1][0] == "":
            self.events[-1] = ("", self.events[-1][1] + data)
        else:
            self.events.append(("", data))
        self.words.append(data)

    def handle_comment(self, data: str) -> None:
        self.events.append(("!", data))

    def handle_decl(self, decl: str) -> None:
        self.events.append(("!", decl))

    def handle_pi(self, data: str) -> None:
        self.events.append(("!", data))


def _events(html: str) -> list[tuple[str, ...]]:
    return _read(html).events


def _words(html: str) -> list[str]:
    """The words of a block but for the numbers of notes, which it does not know when it is alone."""
    html = _NOTE_NUMBER.sub("", html)
    return "".join(_read(html).words).split()


def _read(html: str) -> _Reader:
    reader = _Reader()
    reader.feed(html.strip())
    reader.close()
    return reader
