"""A block in the tree of a Markdown text, and what can be told of one by itself."""

from dataclasses import dataclass, field

from writer.story.links import Definition, leading_definitions

_CONTAINERS = frozenset({"document", "quote", "item", "footnote"})


@dataclass(slots=True, eq=False)
class Node:
    """A block: its ``kind``, first ``line`` (from 0), children, and its own lines of text.

    ``content`` holds (line, offset in that line, text) for each line of a leaf. ``data`` fits the
    kind: a heading's level, a list's marker, a code block's fence and language, a footnote's label.
    """

    kind: str
    line: int
    parent: "Node | None" = None
    children: "list[Node]" = field(default_factory=list)
    content: list[tuple[int, int, str]] = field(default_factory=list)
    is_open: bool = True
    blank_after: bool = False
    level: int = 0
    info: str = ""
    fence: str = ""
    indent: int = 0
    ordered: bool = False
    number: int = 1
    mark: str = ""
    padding: int = 0
    tight: bool = True
    html_kind: int = -1
    attributes: str = ""
    definitions: tuple[Definition, ...] = ()

    @property
    def text(self) -> str:
        """The leaf's lines joined by newlines."""
        return "\n".join(piece for _, _, piece in self.content)


def finish(node: Node) -> None:
    """What is known of a block when no later line can add to it."""
    if node.kind == "paragraph":
        take_definitions(node)
    elif node.kind == "code":
        _finish_code(node)
    elif node.kind == "list":
        node.tight = _is_tight(node)


def take_definitions(node: Node) -> None:
    """Move the link reference definitions a paragraph opens with out of its text."""
    if not node.content or not node.content[0][2].lstrip().startswith("["):
        return
    found, length = leading_definitions(node.text)
    if found:
        node.definitions += found
        node.content = node.content[node.text.count("\n", 0, length) + (length == len(node.text)) :]


def _finish_code(node: Node) -> None:
    if node.fence:
        _, _, node.info = node.content.pop(0)
        return
    while node.content and not node.content[-1][2].strip(" \t"):
        node.content.pop()


def _is_tight(node: Node) -> bool:
    for at, item in enumerate(node.children):
        last_item = at == len(node.children) - 1
        if not last_item and _ends_blank(item):
            return False
        for place, child in enumerate(item.children):
            last = last_item and place == len(item.children) - 1
            if not last and _ends_blank(child):
                return False
    return True


def _ends_blank(node: Node) -> bool:
    while True:
        if node.blank_after:
            return True
        if node.kind not in ("list", "item") or not node.children:
            return False
        node = node.children[-1]


def can_contain(parent: Node, kind: str) -> bool:
    """Whether a block of ``kind`` can be a child of ``parent``."""
    if parent.kind == "list":
        return kind == "item"
    if kind == "footnote":
        return parent.kind == "document"
    return parent.kind in _CONTAINERS and kind != "item"


def alone(node: Node) -> Node:
    """The tree of a child of the document as if it were the only one; it may be used up for that."""
    document = Node("document", 0, children=[node], is_open=True, blank_after=node.blank_after)
    by = node.line
    stack = [node] if by else []
    while stack:
        here = stack.pop()
        here.line -= by
        if here.content:
            here.content = [(line - by, at, text) for line, at, text in here.content]
        stack += here.children
    node.parent = document
    return document


def unlink(root: Node) -> None:
    """Take a tree that nobody needs any more out of memory: nodes that know their parents are rings."""
    stack = [root]
    while stack:
        node = stack.pop()
        node.parent = None
        stack += node.children
