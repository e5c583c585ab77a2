"""What of a story's own HTML and links the sanitiser takes out, for the reports that name it."""

import re
from collections.abc import Iterator

from writer.render.context import Context
from writer.render.sanitise import TAGS
from writer.render.urls import safe_url
from writer.story import Block
from writer.story.inline import walk
from writer.story.node import Node

_TAG = re.compile(r"<([A-Za-z][A-Za-z0-9-]*)")
_SILENT = frozenset({"stash", "read-more", "divider", "code", "definitions"})


def left_out_tags(block: Block) -> set[str]:
    """The names of the HTML elements in ``block`` that a page may not hold."""
    if block.kind in _SILENT or "<" not in block.source:
        return set()
    raw = [node.text for node in walk_nodes(block.tree) if node.kind == "html"]
    raw += [one.text for leaf in block.leaves for one in walk(leaf.inlines) if one.kind == "html"]
    found = {name.lower() for text in raw for name in _TAG.findall(text)}
    return found - TAGS


def left_out_links(block: Block, context: Context) -> list[str]:
    """The addresses in ``block`` that a page may not link to or load."""
    if block.kind in _SILENT or "[" not in block.source:
        return []
    return [
        one.url
        for leaf in block.leaves
        if leaf.role != "code"
        for one in walk(leaf.resolved(context.definitions))
        if one.kind in ("link", "image") and one.url and not _published(one.kind, one.url)
    ]


def _published(kind: str, url: str) -> bool:
    safe = safe_url(url)
    return safe is not None and not (kind == "image" and safe.lower().startswith("mailto:"))


def walk_nodes(root: Node) -> Iterator[Node]:
    """``root`` and everything under it, in reading order."""
    stack = [root]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(reversed(node.children))
