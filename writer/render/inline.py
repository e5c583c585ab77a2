"""Inline pieces, as the story room reads them, into the element tree of the Markdown engine."""

from collections.abc import Callable, Mapping, Sequence
from xml.etree.ElementTree import Element, SubElement

from writer.render.footnotes import mark
from writer.render.text import says_something, visible
from writer.render.urls import safe_url
from writer.story.inline import Inline, walk
from writer.story.links import Definition

Definitions = Mapping[str, Definition]
Stash = Callable[[str], str]

_ELEMENTS = {"emphasis": "em", "strong": "strong", "code": "code", "link": "a", "image": "img"}


def literal(text: str) -> str:
    """``text`` for the tree: the engine's serialiser leaves what looks like an entity as it is."""
    return visible(text).replace("&", "&amp;")


def add_text(parent: Element, text: str) -> None:
    """Put ``text`` at the end of ``parent``."""
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text


def add_inlines(parent: Element, pieces: Sequence[Inline], stash: Stash) -> None:
    """Put ``pieces`` at the end of ``parent``; raw HTML goes through ``stash``.

    Nested thousands deep by a hostile text, so no recursion here.
    """
    work = [(parent, piece) for piece in reversed(pieces)]
    while work:
        element, piece = work.pop()
        inner = _add(element, piece, stash)
        if inner is not None:
            work.extend((inner, child) for child in reversed(piece.children))


def _add(parent: Element, piece: Inline, stash: Stash) -> Element | None:
    """Add one piece; the element its children go into, if they do."""
    match piece.kind:
        case "text":
            add_text(parent, literal(piece.text))
        case "softbreak":
            add_text(parent, "\n")
        case "hardbreak":
            SubElement(parent, "br").tail = "\n"
        case "html":
            add_text(parent, stash(visible(piece.text)))
        case "code":
            SubElement(parent, "code").text = literal(piece.text)
        case "footnote":
            add_text(parent, mark(piece.text))
        case "image":
            _image(parent, piece)
        case "link":
            return _link(parent, piece)
        case "strong" if parent.tag == "strong":  # as cmark does: strong is strong
            return parent
        case kind:
            return SubElement(parent, _ELEMENTS[kind])
    return None


def _link(parent: Element, piece: Inline) -> Element:
    """The element a link's words go into: its own, or the parent when nothing can be followed.

    An address in angle brackets may stand in a link's text; in HTML links do not hold links.
    """
    url = safe_url(piece.url)
    if url is None or holds_link(piece.children) or not is_seen(piece.children):
        return parent
    link = SubElement(parent, "a", {"href": url.replace("&", "&amp;")})
    if piece.title:
        link.set("title", literal(piece.title))
    return link


def holds_link(pieces: Sequence[Inline]) -> bool:
    """Whether a link stands among ``pieces``; one in a picture's words is only words."""
    work = list(pieces)
    while work:
        piece = work.pop()
        if piece.kind == "link":
            return True
        if piece.kind != "image":
            work.extend(piece.children)
    return False


def is_seen(pieces: Sequence[Inline]) -> bool:
    """Whether a link with this content could be seen, read out and clicked."""
    texts = (piece.text for piece in walk(list(pieces)) if piece.kind in ("text", "code"))
    return any(map(says_something, texts))


def _image(parent: Element, piece: Inline) -> None:
    alt = _alternative(piece)
    alt = alt if says_something(alt) else ""
    url = safe_url(piece.url)
    if url is None or url.lower().startswith("mailto:"):
        add_text(parent, literal(alt))
        return
    image = SubElement(parent, "img", {"src": url.replace("&", "&amp;"), "alt": literal(alt)})
    if piece.title and alt:  # a picture that says nothing has no title either (WCAG H67)
        image.set("title", literal(piece.title))


def _alternative(image: Inline) -> str:
    breaks = {"softbreak": " ", "hardbreak": " "}
    said = (piece for piece in walk(image.children) if piece.kind != "footnote")
    return "".join(breaks.get(piece.kind, piece.text) for piece in said)
