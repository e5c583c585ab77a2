"""A story whose pictures have the addresses that they get in the export, everything else as typed."""

import re
from collections.abc import Iterator, Mapping
from html import unescape

from writer.render import Context
from writer.render.urls import safe_url
from writer.story import Block, Leaf, Story
from writer.story.inline import Inline, walk

_SOURCE = re.compile(r"""(\ssrc\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)""", re.I)
_CODE = frozenset({"code", "stash", "definitions"})

Cut = tuple[int, int, str]


def with_addresses(story: Story, addresses: Mapping[str, str]) -> Story:
    """``story`` with the pictures of ``addresses`` moved; the same story when none moves."""
    moved = {old: new for old, new in addresses.items() if old != new}
    if not moved:
        return story
    context = Context.of(story)
    body = "".join(_block(block, context, moved) for block in story.blocks)
    return Story.from_text(story.front + body)


def _block(block: Block, context: Context, moved: Mapping[str, str]) -> str:
    if block.kind in _CODE:
        return block.source
    cuts = [cut for leaf in block.leaves for cut in _cuts(leaf, context, moved)]
    out: list[str] = []
    at = 0
    for first, last, instead in sorted(cuts):
        if first >= at:
            out += [_raw(block.source[at:first], moved), instead]
            at = last
    return "".join((*out, _raw(block.source[at:], moved)))


def _cuts(leaf: Leaf, context: Context, moved: Mapping[str, str]) -> Iterator[Cut]:
    if leaf.role == "code":
        return
    for inline in walk(leaf.resolved(context.definitions)):
        new = moved.get(safe_url(inline.url) or "") if inline.kind == "image" else None
        if new:
            first = leaf.source_of_markup(inline.start)
            last = leaf.source_of_markup(inline.end - 1) + 1
            yield first, last, _image(leaf, inline, new)


def _image(leaf: Leaf, inline: Inline, address: str) -> str:
    words = ""
    if inline.children:
        words = leaf.markup[inline.children[0].start : inline.children[-1].end]
    title = inline.title.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
    titled = f' "{title}"' if title else ""
    return f"![{words}]({address}{titled})".replace("\n", " ")


def _raw(source: str, moved: Mapping[str, str]) -> str:
    """HTML in the story that shows a picture."""
    if "src" not in source.lower():
        return source
    return _SOURCE.sub(lambda match: _attribute(match, moved), source)


def _attribute(match: re.Match[str], moved: Mapping[str, str]) -> str:
    url = safe_url(unescape(match[2].strip("\"'"))) or ""
    return f'{match[1]}"{moved[url]}"' if url in moved else match[0]
