"""Markdown source that is safe to hand on: no raw HTML but the allowed tags, no unsafe links."""

import re
from collections.abc import Iterator

from writer.render.sanitise import TAGS, clean
from writer.render.urls import safe_url
from writer.story import Block, Leaf
from writer.story.inline import Inline, walk

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)")
_MARKS = re.compile(r"[\\`*_\[\]<>&]")
_LINE_MARKS = re.compile(r"(?m)^(\s*)([#>+=~|-]|\d{1,9}(?=[.)]))")
_ATTRIBUTES = re.compile(r"(?m)^\{:[^{}\n]*\}[ \t]*\r?\n?\Z")
_DEFINITION = re.compile(r"(?m)^((?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*)\[(?=[^\]]*\]:)")

Cut = tuple[int, int, str]


def escaped(text: str) -> str:
    """Plain words as Markdown that says them."""
    text = _MARKS.sub(lambda mark: "\\" + mark[0], text)
    return _LINE_MARKS.sub(_escape_start, text)


def _escape_start(match: re.Match[str]) -> str:
    if match[2][0].isdigit():
        return f"{match[1]}{match[2]}\\"
    return f"{match[1]}\\{match[2]}"


def safe_source(block: Block, leaf: Leaf | None = None) -> str:
    """The source of a block, or of one of its leaves, without what must not be handed on."""
    if leaf is not None:
        start, end = leaf.source_of_markup(0), leaf.source_of_markup(len(leaf.markup))
    else:
        start, end = 0, block.end
    leaves = block.leaves if leaf is None else (leaf,)
    cuts = [cut for one in leaves if one.role != "code" for cut in _cuts(one)]
    out, at = [], start
    for first, last, instead in sorted(cuts):
        if first >= at:
            out += [block.source[at:first], instead]
            at = last
    text = "".join([*out, block.source[at:end]])
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if any(safe_url(found.url) is None for found in block.definitions):
        text = _DEFINITION.sub(r"\1\[", text)  # a link that leads nowhere safe becomes words
    return _ATTRIBUTES.sub("", text).rstrip()


def _cuts(leaf: Leaf) -> Iterator[Cut]:
    for inline in walk(leaf.inlines):
        start, end = leaf.source_of_markup(inline.start), leaf.source_of_markup(inline.end - 1) + 1
        if inline.kind == "html":
            kept = _allowed(inline.text)
            if kept != inline.text:
                yield start, end, kept
        elif inline.kind in ("link", "image") and safe_url(inline.url) is None:
            yield from _unlinked(leaf, inline, start, end)


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
