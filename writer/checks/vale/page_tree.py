"""A story as the elements that ``doc(...)`` scopes choose from.

Each heading is wrapped with what follows it, up to the next one of its level or above, in a
``section``; sections nest. See https://vale.sh/docs/topics/scopes.
"""

import re
from collections.abc import Iterator

from writer.story import Block, Story
from writer.story.inline import Inline, walk
from writer.story.node import Node

_TAGS = {"paragraph": "p", "quote": "blockquote", "item": "li", "code": "pre", "divider": "hr"}
_INLINE = {"link": "a", "strong": "strong", "emphasis": "em", "code": "code", "image": "img"}
_CLASS = re.compile(r"\.([\w-]+)")
_ID = re.compile(r"#([\w-]+)")


class PageElement:
    """An element: its tag, what it holds, and where its first line is."""

    __slots__ = ("attributes", "children", "leaves", "own", "parent", "start", "tag")

    def __init__(self, tag: str, start: int, attributes: str = "") -> None:
        self.tag = tag
        self.start = start
        self.parent: PageElement | None = None
        self.children: list[PageElement] = []
        self.own = ""
        self.leaves: list[tuple[int, int]] = []
        """(index of a block, index of its leaf) for the words that stand right in it"""
        self.attributes: dict[str, str] = {}
        if attributes:
            self.attributes["class"] = " ".join(classes_of(attributes))
            self.attributes["id"] = " ".join(_ID.findall(attributes)[:1])

    @property
    def words(self) -> str:
        """All text in it."""
        return " ".join([self.own, *(child.words for child in self.children)]).strip()

    @property
    def holds_blocks(self) -> bool:
        """Whether other blocks are in it, so that it can be read as one."""
        return any(child.tag not in _INLINE.values() for child in self.children)

    def all_leaves(self) -> Iterator[tuple[int, int]]:
        """The leaves in it, in order."""
        yield from self.leaves
        for child in self.children:
            yield from child.all_leaves()

    def add(self, child: "PageElement") -> "PageElement":
        """Put an element at its end."""
        child.parent = self
        self.children.append(child)
        return child

    def everything(self) -> "Iterator[PageElement]":
        """It and all in it."""
        yield self
        for child in self.children:
            yield from child.everything()


def classes_of(attributes: str) -> list[str]:
    """The classes that ``{: .note #here }`` gives a block."""
    return _CLASS.findall(attributes) if attributes else []


def page_of(story: Story) -> PageElement:
    """The elements of the story, sections made."""
    body = PageElement("body", 0)
    for index, block in enumerate(story.blocks):
        if block.kind == "stash":
            continue
        leaves = {id(leaf.node): at for at, leaf in reversed(list(enumerate(block.leaves)))}
        start = story.start(index)
        for node in block.tree.children:
            _add(body, node, block, index, start, leaves)
    _wrap(body)
    return body


def _add(
    parent: PageElement, node: Node, block: Block, index: int, start: int, leaves: dict[int, int]
) -> None:
    line = block.line_starts[min(node.line, len(block.line_starts) - 1)]
    element = parent.add(PageElement(_tag(node), start + line, node.attributes))
    if node.kind == "table":
        _table(element, node, block, index)
        return
    if id(node) in leaves and node.kind != "code":
        at = leaves[id(node)]
        leaf = block.leaves[at]
        tight = node.kind == "paragraph" and parent.tag == "li" and _is_tight(node)
        if tight:
            parent.children.pop()
            element = parent
        element.own = f"{element.own} {leaf.text}".strip()
        element.leaves.append((index, at))
        for inline in walk(leaf.inlines):
            _inline(element, inline, start + line)
    for child in node.children:
        _add(element, child, block, index, start, leaves)


def _inline(element: PageElement, inline: Inline, start: int) -> None:
    tag = _INLINE.get(inline.kind)
    if tag:
        made = element.add(PageElement(tag, start))
        made.own = "".join(part.text for part in walk([inline]) if part.kind == "text")


def _is_tight(node: Node) -> bool:
    holder = node.parent.parent if node.parent is not None else None
    return holder is not None and holder.tight


def _tag(node: Node) -> str:
    match node.kind:
        case "heading":
            return f"h{node.level}"
        case "list":
            return "ol" if node.ordered else "ul"
        case _:
            return _TAGS.get(node.kind, "div" if node.kind == "html" else node.kind)


def _table(element: PageElement, node: Node, block: Block, index: int) -> None:
    """The cells, the header's as ``th``."""
    from writer.story.syntax import split_row

    cells = [at for at, leaf in enumerate(block.leaves) if leaf.node is node]
    columns = max(len(split_row(node.content[0][2])) if node.content else 1, 1)
    row = element
    for number, at in enumerate(cells):
        if number % columns == 0:
            row = element.add(PageElement("tr", element.start))
        cell = row.add(PageElement("th" if number < columns else "td", element.start))
        cell.own = block.leaves[at].text
        cell.leaves.append((index, at))


def _wrap(element: PageElement) -> None:
    """Put each heading and what follows it into a section."""
    for child in element.children:
        _wrap(child)
    if not any(_level(child) for child in element.children):
        return
    children, element.children = element.children, []
    open_sections: list[tuple[int, PageElement]] = []
    for child in children:
        level = _level(child)
        if level:
            while open_sections and open_sections[-1][0] >= level:
                open_sections.pop()
            around = open_sections[-1][1] if open_sections else element
            open_sections.append((level, around.add(PageElement("section", child.start))))
        (open_sections[-1][1] if open_sections else element).add(child)


def _level(element: PageElement) -> int:
    tag = element.tag
    return int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit() else 0
