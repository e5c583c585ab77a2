"""The addresses of the pictures a story may show, found without rendering it."""

import re

from writer.render import Context
from writer.story import Story
from writer.story.inline import walk

_SOURCE = re.compile(r"""\ssrc\s*=\s*["']?([^"'\s>]+)""", re.I)
_LOOSE = frozenset({"html", "paragraph", "list", "quote", "pull-quote", "table", "heading"})


def picture_addresses(story: Story) -> tuple[str, ...]:
    """Every address a picture could come from, each once; perhaps a few that no page shows."""
    if "![" not in story.text and "src" not in story.text.lower():
        return ()
    context = Context.of(story)
    found: list[str] = []
    for block in story.blocks:
        if "![" in block.source:
            found += (
                one.url
                for leaf in block.leaves
                if "![" in leaf.markup and leaf.role != "code"
                for one in walk(leaf.resolved(context.definitions))
                if one.kind == "image" and one.url
            )
        if block.kind in _LOOSE and "<" in block.source:
            from html import unescape

            found += (unescape(url) for url in _SOURCE.findall(block.source))
    return tuple(dict.fromkeys(found))
