"""Plain words and inline Markdown that are safe to hand on: no raw HTML, no unsafe links."""

import re
from collections.abc import Iterator, Sequence

from writer.render.context import Context
from writer.render.sanitise import DROPPED_WITH_CONTENT, TAGS, clean
from writer.render.text import visible
from writer.render.urls import safe_url
from writer.story import Block, Leaf
from writer.story.inline import Inline, walk

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)")
_MARKS = re.compile(r"[\\`*_\[\]<>~]|&(?=[#A-Za-z][A-Za-z0-9]*;)")
_LINE_MARKS = re.compile(r"(?m)^(\s*)([#+=|-]|\d{1,9}(?=[.)]))")

Cut = tuple[int, int, str]


def escaped(text: str) -> str:
    """Plain words as Markdown that says them."""
    text = _MARKS.sub(lambda mark: "\\" + mark[0], text)
    return _LINE_MARKS.sub(_escape_start, text)


def _escape_start(match: re.Match[str]) -> str:
    if match[2][0].isdigit():
        return f"{match[1]}{match[2]}\\"
    return f"{match[1]}\\{match[2]}"


def plain_source(block: Block) -> str:
    """A block's source without attributes and blank lines after it; lines end in ``\\n``."""
    return visible(block.source[: _end(block)]).strip("\n")


def moved_source(block: Block, context: Context) -> str:
    """``plain_source`` with references to notes behind the links they stand in, as on the page."""
    moves = [move for leaf in block.leaves if leaf.role != "code" for move in _moves(leaf, context)]
    return _with_cuts(block, moves) if moves else plain_source(block)


def _moves(leaf: Leaf, context: Context) -> Iterator[Cut]:
    if "[^" not in leaf.markup:
        return
    for link in walk(leaf.resolved(context.definitions)):
        notes = [one for one in walk(link.children) if one.kind == "footnote"]
        if link.kind != "link" or not notes:
            continue
        places = [_place(leaf, one) for one in notes]
        yield from ((start, end, "") for start, end in places)
        end = _place(leaf, link)[1]
        yield end, end, "".join(leaf.markup[one.start : one.end] for one in notes)


def cut_source(block: Block, context: Context) -> str:
    """``plain_source`` without the inline HTML a page does not hold and without unsafe links."""
    leaves = [leaf for leaf in block.leaves if leaf.role != "code"]
    cuts = [cut for leaf in leaves for cut in (*_cuts(leaf, context), *_moves(leaf, context))]
    return _with_cuts(block, cuts)


def _with_cuts(block: Block, cuts: Sequence[Cut]) -> str:
    out: list[str] = []
    at = 0
    for first, last, instead in sorted(cuts):
        if first >= at:
            out += [block.source[at:first], instead]
            at = last
    out.append(block.source[at : max(_end(block), at)])
    return visible("".join(out)).strip("\n")


def _end(block: Block) -> int:
    children = block.tree.children
    if children and children[0].attributes:
        return block.line_starts[block.lines - 1]
    return block.end


def _cuts(leaf: Leaf, context: Context) -> Iterator[Cut]:
    pieces = list(walk(leaf.resolved(context.definitions)))
    for at, inline in enumerate(pieces):
        start, end = _place(leaf, inline)
        if inline.kind == "html":
            yield start, _end_of_dropped(leaf, pieces, at) or end, _allowed(inline.text)
        elif inline.kind in ("link", "image") and safe_url(inline.url) is None:
            yield from _unlinked(leaf, inline, start, end)


def _place(leaf: Leaf, inline: Inline) -> tuple[int, int]:
    return leaf.source_of_markup(inline.start), leaf.source_of_markup(inline.end - 1) + 1


def _end_of_dropped(leaf: Leaf, pieces: Sequence[Inline], at: int) -> int:
    """Where the element that starts at piece ``at`` ends, if a page drops it with its content."""
    match = _TAG.match(pieces[at].text)
    name = match[2].lower() if match and not match[1] else ""
    if name not in DROPPED_WITH_CONTENT:
        return 0
    ends = (x for x in pieces[at:] if x.kind == "html" and x.text.lower().startswith(f"</{name}"))
    closing = next(ends, None)
    return _place(leaf, closing)[1] if closing else 0


def _allowed(tag: str) -> str:
    """An inline tag as the page keeps it; '' for one it drops."""
    match = _TAG.match(tag)
    if match is None or match[2].lower() not in TAGS:
        return ""
    if match[1]:
        return f"</{match[2].lower()}>"
    cleaned = clean(tag)
    return cleaned[: cleaned.index(">") + 1] if cleaned.startswith("<") else ""


def _unlinked(leaf: Leaf, inline: Inline, start: int, end: int) -> Iterator[Cut]:
    """Only the words of a link that leads nowhere safe."""
    if not inline.children:
        yield start, end, ""
        return
    yield start, leaf.source_of_markup(inline.children[0].start), ""
    yield leaf.source_of_markup(inline.children[-1].end - 1) + 1, end, ""
