"""The page's HTML of a block, read into the forms of ``model``."""

import re
from collections.abc import Iterable, Sequence

from writer.exporters.content.elements import Element, parse
from writer.exporters.content.model import (
    Block,
    Break,
    Cell,
    Code,
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
    Row,
    Span,
    Table,
    Text,
    note_reference,
    plain_text,
)
from writer.render.tidy import BLOCKS

_SPACE = re.compile(r"[ \t\r\n]+")
_KEPT = ("lang", "dir")
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_OWN = {"c", "k", "s", "m", "n", "speaker", "credit", "embed-site"}
_RAW = re.compile(r'<div class="html">(.*)</div>', re.S)
_REFERENCE = re.compile(r'<sup class="noteref"><a [^>]*>(\d+)</a></sup>')
_DASH = "— "


def read_block(kind: str, html: str) -> list[Block]:
    """What the page's ``html`` of a story's block of ``kind`` consists of."""
    if kind == "read-more":
        return [ReadMore()]
    raw = _RAW.fullmatch(html)
    blocks = _blocks(parse(html).children)
    if not raw or not blocks:
        return blocks
    return [Html(_REFERENCE.sub(r"<sup>\1</sup>", raw[1].strip()), tuple(blocks))]


def read_elements(root: Element) -> list[Block]:
    """What any well-formed HTML consists of."""
    return _blocks(root.children)


# -- blocks ---------------------------------------------------------------------------------------


def _blocks(children: Sequence[Element | str]) -> list[Block]:
    """The blocks among ``children``; words that stand between them are paragraphs."""
    found: list[Block] = []
    words: list[Element | str] = []
    for child in children:
        if isinstance(child, Element) and _is_block(child):
            found += _paragraph(words)
            words = []
            found += _block(child)
        else:
            words.append(child)
    return found + _paragraph(words)


def _is_block(element: Element) -> bool:
    if element.name in ("a", "del", "ins"):
        return any(map(_is_block, element.elements))
    return element.name in BLOCKS


def _paragraph(words: Sequence[Element | str]) -> list[Block]:
    inlines = _inlines(words)
    return [Paragraph(inlines)] if inlines else []


def _block(element: Element) -> list[Block]:
    match element.name:
        case "p" | "dd" if not any(map(_is_block, element.elements)):
            return _paragraph(element.children)
        case "dt" | "summary" if not any(map(_is_block, element.elements)):
            inlines = _inlines(element.children)
            return [Paragraph((Span("strong", inlines),))] if inlines else []
        case name if name in _HEADINGS:
            inlines = _inlines(element.children)
            return [Heading(_HEADINGS[name], inlines)] if inlines else []
        case "ul" | "ol":
            return _list(element)
        case "blockquote":
            return [Quote(tuple(_blocks(element.children)), source=element.get("cite"))]
        case "figure":
            return _figure(element)
        case "table":
            return _table(element)
        case "pre":
            return _code(element)
        case "hr":
            return [Divider()]
    return _blocks(element.children)


def _list(element: Element) -> list[Block]:
    # Nested deeper than the page shows, a list holds words that are in no item.
    parts = element.elements
    items = tuple(tuple(_blocks(part.children if part.name == "li" else [part])) for part in parts)
    if not any(items):
        return []
    loose = any(child.name == "p" for part in parts for child in part.elements)
    start = element.get("start")
    number = int(start) if re.fullmatch(r"-?\d+", start) else 1
    return [List(element.name == "ol", items, number, not loose)]


def _code(element: Element) -> list[Block]:
    code = next((child for child in element.elements if child.name == "code"), None)
    language = (code.get("class") if code else "").removeprefix("language-")
    text = element.text
    if not text.strip():
        return []
    return [Code(text[:-1] if text.endswith("\n") else text, language)]


def _table(element: Element) -> list[Block]:
    rows: list[Row] = []
    caption: tuple[Inline, ...] = ()
    for part in element.elements:
        if part.name == "caption":
            caption = _inlines(part.children)
        for row in part.elements if part.name != "caption" else ():
            if row.name == "tr":
                rows.append(Row(tuple(map(_cell, row.elements)), part.name == "thead"))
    said = any(cell.inlines for row in rows for cell in row.cells) or caption
    return [Table(tuple(rows), caption)] if said else []


def _cell(element: Element) -> Cell:
    spans = [int(element.get(name) or 1) for name in ("colspan", "rowspan")]
    side = element.get("class").removeprefix("align-")
    return Cell(_cell_inlines(element), element.name == "th", side, spans[0], spans[1])


def _cell_inlines(element: Element) -> tuple[Inline, ...]:
    """A cell's words; blocks in it are parted by line breaks."""
    if not any(map(_is_block, element.elements)):
        return _inlines(element.children)
    parts = [one for one in map(words_of, _blocks(element.children)) if one]
    joined: list[Inline] = []
    for part in parts:
        joined += [Break(), *part] if joined else part
    return tuple(joined)


def words_of(block: Block) -> tuple[Inline, ...]:
    """What a block says as one run of words; its parts are parted by line breaks."""
    match block:
        case Paragraph() | Heading():
            return block.inlines
        case Quote():
            return _joined((*map(words_of, block.blocks), block.by))
        case Html():
            return _joined(map(words_of, block.blocks))
        case List():
            return _joined(tuple(_joined(tuple(map(words_of, item))) for item in block.items))
        case Figure():
            picture = (Picture(block.url, block.alt),) if block.url else ()
            return _joined((picture, (Text(block.below),) if block.below else ()))
        case Code():
            return (Span("code", (Text(block.text),)),)
        case Embed():
            return (Span("a", (Text(block.url),), block.url),)
        case Table():
            cells = (cell.inlines for row in block.rows for cell in row.cells)
            return _joined((block.caption, *cells))
    return ()


def _joined(runs: Iterable[tuple[Inline, ...]]) -> tuple[Inline, ...]:
    joined: tuple[Inline, ...] = ()
    for run in runs:
        if run:
            joined = (*joined, Break(), *run) if joined else run
    return joined


# -- figures: quotes, pictures, embeds, tables ----------------------------------------------------


def _figure(element: Element) -> list[Block]:
    match element.get("class"):
        case "quote" | "pull-quote":
            return [_quote(element)]
        case "image":
            return _image(element)
        case "embed":
            links = [child for child in element.elements if child.name == "a"]
            return [Embed(links[0].get("href"))] if links else []
    pictures = [child for child in element.elements if child.name == "img"]
    others = {child.name for child in element.elements} - {"img", "figcaption"}
    loose = any(isinstance(child, str) and child.strip() for child in element.children)
    if len(pictures) == 1 and not others and not loose:
        return _image(element)
    return _blocks(element.children)


def _quote(element: Element) -> Block:
    said = next(child for child in element.elements if child.name == "blockquote")
    caption = next((child for child in element.elements if child.name == "figcaption"), None)
    by = _inlines(caption.children) if caption else ()
    if by and isinstance(by[0], Text) and by[0].text.startswith(_DASH.strip()):
        rest = by[0].text.removeprefix("—").lstrip(" ")
        by = ((Text(rest),) if rest else ()) + by[1:]
    names = [one for one in caption.elements if one.get("class") == "speaker"] if caption else []
    speaker = " ".join(names[0].text.split()) if names else ""
    pull = element.get("class") == "pull-quote"
    return Quote(tuple(_blocks(said.children)), by, speaker, said.get("cite"), pull)


def _image(element: Element) -> list[Block]:
    picture = _first(element, "img")
    below = next((child for child in element.elements if child.name == "figcaption"), None)
    credits = [one for one in below.elements if one.get("class") == "credit"] if below else []
    credit = " ".join(credits[0].text.split()) if credits else ""
    whole = " ".join(below.text.split()) if below else ""
    caption = whole[: len(whole) - len(credit)].strip() if credit else whole
    if picture is not None:
        return [Figure(picture.get("src"), picture.get("alt"), caption, credit)]
    words = next((child for child in element.elements if child.name == "p"), None)
    alt = plain_text(_inlines(words.children)) if words else ""
    return [Figure("", alt, caption, credit)]


def _first(element: Element, name: str) -> Element | None:
    for child in element.elements:
        found = child if child.name == name else _first(child, name)
        if found is not None:
            return found
    return None


# -- inline ---------------------------------------------------------------------------------------


def _inlines(children: Sequence[Element | str]) -> tuple[Inline, ...]:
    """The inline pieces, with no space at either end or beside a line break."""
    return trimmed(_raw_inlines(children))


def _raw_inlines(children: Sequence[Element | str]) -> list[Inline]:
    found: list[Inline] = []
    for child in children:
        if isinstance(child, str):
            text = _SPACE.sub(" ", child)
            if text and found and isinstance(found[-1], Text):
                text = found.pop().text + text  # type: ignore[union-attr]
            if text:
                found.append(Text(text))
        else:
            found += _inline(child)
    return _merged(found)


def _inline(element: Element) -> list[Inline]:
    match element.name:
        case "br":
            return [Break()]
        case "wbr":
            return []
        case "img":
            url = element.get("src")
            return [Picture(url, element.get("alt"), element.get("title"))] if url else []
        case "sup" if element.get("class") == "noteref":
            return [note_reference(int(element.text))]
        case "span" if element.get("class") in _OWN or not element.attributes:
            return _raw_inlines(element.children)
    children = tuple(_raw_inlines(element.children))
    if not children:
        return []
    if _is_block(element) and element.name not in ("a", "del", "ins"):
        return [Text(" "), *children, Text(" ")]
    kept = tuple((name, element.get(name)) for name in _KEPT if element.get(name))
    return [Span(element.name, children, element.get("href"), element.get("title"), kept)]


def _merged(pieces: Iterable[Inline]) -> list[Inline]:
    """Neighbouring texts as one, with no double spaces."""
    merged: list[Inline] = []
    for piece in pieces:
        if isinstance(piece, Text) and merged and isinstance(merged[-1], Text):
            last = merged.pop()
            assert isinstance(last, Text)
            piece = Text(_SPACE.sub(" ", last.text + piece.text))
        merged.append(piece)
    return merged


def trimmed(pieces: Iterable[Inline]) -> tuple[Inline, ...]:
    """``pieces`` with no space at either end or beside a line break."""
    kept: list[Inline] = []
    for piece in pieces:
        if isinstance(piece, Text) and (not kept or isinstance(kept[-1], Break)):
            piece = Text(piece.text.lstrip(" "))
        if isinstance(piece, Break):
            _strip_end(kept)
        if piece != Text(""):
            kept.append(piece)
    _strip_end(kept)
    while kept and isinstance(kept[-1], Break):
        kept.pop()
        _strip_end(kept)
    while kept and isinstance(kept[0], Break):
        kept.pop(0)
    return tuple(kept)


def _strip_end(pieces: list[Inline]) -> None:
    if pieces and isinstance(pieces[-1], Text):
        text = pieces[-1].text.rstrip(" ")
        if text:
            pieces[-1] = Text(text)
        else:
            pieces.pop()
