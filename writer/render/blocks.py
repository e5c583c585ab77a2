"""One block of a story as a piece of HTML: one element, or nothing.

Each kind has its own form. References to notes come open: see ``footnotes``. Blocks of plain Markdown are what CommonMark makes of them; quotes,
pictures and embeds get the structure the trade gives them. Everything a story says goes through the
sanitiser; what stands around it here is ours.
"""

import re
import threading
from collections.abc import Callable, Sequence

from writer.render.context import Context
from writer.render.engine import Engine, paragraph_markup
from writer.render.footnotes import definition, with_references
from writer.render.sanitise import clean
from writer.render.text import escape, one_line, visible
from writer.render.urls import host_of, safe_url
from writer.story import Block
from writer.story.block import make_block
from writer.story.inline import Inline, parse_inline, walk
from writer.story.node import Node
from writer.story.tree import parse_tree

MOST_NESTED = 400  # tags open at once in raw HTML; the sanitiser's time grows with their square
_DASH = re.compile(r"(?:—|–|--)[ \t\u00a0]*")
_TAGS = re.compile(r"<(/?)[a-zA-Z]")
_LINE_END_SPACE = re.compile(r"([ \t])(?=\n)")
_SPACE_REFERENCES = {" ": "&#32;", "\t": "&#9;"}
_local = threading.local()


def render_block(block: Block, context: Context | None = None) -> str:
    """The HTML of ``block``; '' for what is not published. Raises nothing a text can cause."""
    context = context or Context()
    try:
        html = _RENDERERS.get(block.kind, _markdown)(block, context)
    except (RecursionError, MemoryError):
        html = plain(block.source)
    if " \n" not in html and "\t\n" not in html:
        return html
    return _LINE_END_SPACE.sub(lambda match: _SPACE_REFERENCES[match[1]], html)


def plain(source: str) -> str:
    """A block that cannot be rendered, as the text it is."""
    return f'<pre class="plain">{escape(source.strip())}</pre>'


def block_of(source: str) -> Block:
    """The block that ``source`` is."""
    children = parse_tree(source).children
    return make_block(children[0], source) if children else Block("definitions", source)


def _engine() -> Engine:
    """The Markdown engine of this thread: it renders one thing at a time."""
    engine: Engine | None = getattr(_local, "engine", None)
    if engine is None:
        engine = _local.engine = Engine()
    return engine


def _rendered(nodes: Sequence[Node], context: Context) -> str:
    engine = _engine()
    return _safe(engine.blocks(nodes, context.definitions), engine.had_html, context)


def _rendered_inlines(pieces: Sequence[Inline], context: Context) -> str:
    engine = _engine()
    return _safe(engine.inlines(pieces), engine.had_html, context)


def _safe(html: str, had_html: bool, context: Context) -> str:
    # What few blocks need is imported where it is needed: the worker must start fast.
    if had_html and _nesting(html) > MOST_NESTED:
        raise RecursionError
    cleaned = clean(html)
    if had_html:
        from writer.render.tidy import tidied

        cleaned = tidied(cleaned)
    cleaned = with_references(cleaned)
    if "<img" in cleaned and "<a " in cleaned:
        from writer.render.alternatives import without_repeated_alternatives

        cleaned = without_repeated_alternatives(cleaned)
    if context.folder is not None and "<img" in cleaned:
        from writer.render.images import with_local_images

        cleaned = with_local_images(cleaned, context.folder, inside=not context.beside)
    if "<table" in cleaned:
        from writer.render.table_box import with_boxed_tables

        cleaned = with_boxed_tables(cleaned)
    return cleaned.strip()


def _nesting(html: str) -> int:
    """How many tags are open at once, at most, when none closes another's."""
    deepest = depth = 0
    for match in _TAGS.finditer(html):
        depth = max(depth - 1, 0) if match[1] else depth + 1
        deepest = max(deepest, depth)
    return deepest


# -- kinds ----------------------------------------------------------------------------------------


def _markdown(block: Block, context: Context) -> str:
    html = _rendered(block.tree.children, context)
    if html and _engine().had_html:
        from writer.render.tidy import is_one_element

        if not is_one_element(html):  # raw HTML broke out of its paragraph
            return f'<div class="html">{html}</div>'
    return html


def _html(block: Block, context: Context) -> str:
    html = _rendered(block.tree.children, context)
    return f'<div class="html">{html}</div>' if html else ""


def _quote(block: Block, context: Context) -> str:
    said, attribution = _quoted(block)
    inner = _rendered(said, context)
    pieces = _attribution_pieces(attribution, context)
    cite = _source(pieces)
    caption = f"\n<figcaption>{_attributed(pieces, context)}</figcaption>" if pieces else ""
    opening = f'<blockquote cite="{escape(cite)}">' if cite else "<blockquote>"
    return f'<figure class="quote">\n{opening}\n{inner}\n</blockquote>{caption}\n</figure>'


def _pull_quote(block: Block, context: Context) -> str:
    """Words repeated from the story for display; search engines shall not quote them from here.

    Not an ``aside``: each would be a landmark that needs a name of its own.
    """
    said, attribution = _quoted(block)
    inner = _rendered(said, context)
    pieces = _attribution_pieces(attribution, context)
    by = f"\n<figcaption>{_attributed(pieces, context)}</figcaption>" if pieces else ""
    opening = '<figure class="pull-quote" data-nosnippet>'
    return f"{opening}\n<blockquote>\n{inner}\n</blockquote>{by}\n</figure>"


def _quoted(block: Block) -> tuple[list[Node], Node | None]:
    """The blocks of someone's words, and the paragraph that says whose."""
    quotes = block.tree.children
    said = list(quotes[0].children) if quotes else []
    attribution = said.pop() if said and block.attribution is not None else None
    return said, attribution


def _attribution_pieces(node: Node | None, context: Context) -> list[Inline]:
    """The attribution's inline pieces without the dash it starts with."""
    if node is None:
        return []
    pieces = parse_inline(paragraph_markup(node), context.definitions)
    text = "".join(piece.text for piece in walk(pieces) if piece.kind in ("text", "code"))
    dash = _DASH.match(text)
    left = dash.end() if dash else 0
    for piece in walk(pieces):
        if piece.kind in ("text", "code") and left:
            cut = min(left, len(piece.text))
            piece.text, left = piece.text[cut:], left - cut
    return pieces


def _source(pieces: Sequence[Inline]) -> str:
    """Where the words were said: the first link that leads somewhere."""
    urls = (safe_url(piece.url) for piece in walk(list(pieces)) if piece.kind == "link")
    return next((url for url in urls if url and not url.lower().startswith("mailto:")), "")


def _attributed(pieces: Sequence[Inline], context: Context) -> str:
    """``— Speaker, detail``, with the speaker marked where a comma outside markup ends the name."""
    speaker: list[Inline] = []
    rest = list(pieces)
    while rest:
        piece = rest.pop(0)
        name, comma, detail = piece.text.partition(",")
        if piece.kind == "text" and comma:
            speaker.append(Inline("text", piece.start, piece.end, name))
            rest.insert(0, Inline("text", piece.start, piece.end, comma + detail))
            break
        speaker.append(piece)
    who = _rendered_inlines(speaker, context)
    if who and not _engine().had_html:  # raw HTML may hold what no name is made of
        who = f'<span class="speaker">{who}</span>'
    return f"— {who}{_rendered_inlines(rest, context)}"


def _footnote(block: Block, context: Context) -> str:
    """A note's words; where they stand, and its number, is settled on the whole article."""
    return definition(block.label, _rendered(block.tree.children[0].children, context))


def _image(block: Block, context: Context) -> str:
    """A picture with its caption, which is its Markdown title, and its credit."""
    paragraph = block.tree.children[0]
    pieces = parse_inline(paragraph_markup(paragraph), context.definitions)
    for piece in pieces:
        piece.title = ""
    picture = _rendered_inlines(pieces, context)
    image = block.image
    caption = escape(one_line(image.title)) if image else ""
    credit = escape(one_line(image.credit)) if image else ""
    if credit:
        caption += f'{" " if caption else ""}<span class="credit">{credit}</span>'
    if "<img" not in picture:  # an address no page may load: its words stay
        picture = f"<p>{picture}</p>" if picture else ""
    below = f"\n<figcaption>{caption}</figcaption>" if caption else ""
    if not picture and not below:
        return ""
    return f'<figure class="image">\n{picture}{below}\n</figure>'


def _embed(block: Block, context: Context) -> str:
    """Another site's page as a card that links to it: no script, no request."""
    written = block.source.strip().removeprefix("<").removesuffix(">")
    url = safe_url(written)
    if url is None:
        return f"<p>{escape(written)}</p>"
    scheme, host, rest = (escape(part) for part in host_of(visible(written)))
    shown = f'{scheme}<span class="embed-site">{host}</span>{rest}'
    return f'<figure class="embed"><a href="{escape(url)}">{shown}</a></figure>'


def _read_more(block: Block, context: Context) -> str:
    """Nothing a reader sees; publishing systems cut the story here."""
    return "<!--more-->"


def _nothing(block: Block, context: Context) -> str:
    return ""


_RENDERERS: dict[str, Callable[[Block, Context], str]] = {
    "quote": _quote,
    "pull-quote": _pull_quote,
    "image": _image,
    "embed": _embed,
    "html": _html,
    "read-more": _read_more,
    "stash": _nothing,
    "definitions": _nothing,
    "footnote": _footnote,
}
