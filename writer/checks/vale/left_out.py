"""The parts of a story that ``IgnoredScopes``, ``SkippedScopes`` and ``IgnoredClasses`` name.

See https://vale.sh/docs/vale-ini.
"""

import re
from collections.abc import Iterator

from writer.checks.vale.page_tree import classes_of
from writer.story import Block, Story
from writer.story.fields import parse_fields
from writer.story.inline import walk

_CLASS_OF_HTML = re.compile(r"""\s*<\w+[^>]*?\bclass\s*=\s*["']([^"']*)["']""", re.I)
_INLINE = {
    "em": "emphasis",
    "i": "emphasis",
    "strong": "strong",
    "b": "strong",
    "a": "link",
    "code": "code",
    "img": "image",
}
_BLOCK = {
    "blockquote": ("quote", "pull-quote"),
    "table": ("table",),
    "ul": ("list",),
    "ol": ("list",),
    "li": ("list",),
    "p": ("paragraph",),
    "figure": ("image",),
}


def left_out(
    story: Story, tags: frozenset[str], classes: frozenset[str] = frozenset()
) -> list[tuple[int, int]]:
    """The stretches of the story's text that no rule reads."""
    if not tags and not classes:
        return []
    kinds = frozenset(kind for tag in tags for kind in _BLOCK.get(tag, ()))
    inline = frozenset(_INLINE[tag] for tag in tags if tag in _INLINE)
    found = list(_fields(story, tags))
    for index, block in enumerate(story.blocks):
        start = story.start(index)
        named = (block.kind in kinds and _is_that_list(block, tags)) or f"h{block.level}" in tags
        if named or (classes and not classes.isdisjoint(_classes(block))):
            found.append((start, start + len(block.source)))
        elif inline:
            found += ((start + first, start + last) for first, last in _inlines(block, inline))
    return found


_FRONT = "text.frontmatter"


def _fields(story: Story, scopes: frozenset[str]) -> Iterator[tuple[int, int]]:
    """The fields that are named, as ``text.frontmatter.redirect_to``, or all of them."""
    if any(scope.startswith(_FRONT) for scope in scopes):
        for entry in parse_fields(story.front).entries:
            if _FRONT in scopes or f"{_FRONT}.{entry.key.lower()}" in scopes:
                yield entry.start, entry.end


def _classes(block: Block) -> Iterator[str]:
    """The classes of a block: ``{: .note }`` after it, or of the element that a block of HTML is."""
    for node in block.tree.children:
        yield from classes_of(node.attributes)
    if block.kind == "html" and (found := _CLASS_OF_HTML.match(block.source)):
        yield from found[1].split()


def _is_that_list(block: Block, tags: frozenset[str]) -> bool:
    """Whether a list is of the kind that is named; every other block is."""
    if block.kind != "list" or "li" in tags or not block.tree.children:
        return True
    return ("ol" if block.tree.children[0].ordered else "ul") in tags


def _inlines(block: Block, kinds: frozenset[str]) -> Iterator[tuple[int, int]]:
    for leaf in block.leaves:
        for piece in walk(leaf.inlines):
            if piece.kind in kinds:
                yield leaf.source_of_markup(piece.start), leaf.source_of_markup(piece.end)
