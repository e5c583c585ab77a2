"""How each kind of block starts, in CommonMark's order of precedence."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from writer.story.cursor import Cursor
from writer.story.node import Node, take_definitions
from writer.story.syntax import (
    ANY_TAG,
    ATX_CLOSER,
    ATX_HEADING,
    BULLET,
    DIVIDER,
    FENCE,
    FOOTNOTE,
    HTML_KINDS,
    ORDERED,
    SETEXT,
    html_start,
    is_table_rule,
)

if TYPE_CHECKING:
    from writer.story.tree import TreeParser

Started = tuple[Node, bool]  # the new innermost block, and whether it takes lines as they are


def may_start(cursor: Cursor) -> bool:
    """Whether a block can start here at all; at most lines a look at one letter tells that not."""
    return cursor.line[cursor.next : cursor.next + 1] in _SIGNS or cursor.indent >= 4


def start_block(parser: "TreeParser", container: Node) -> Started | None:
    """Open the block that starts here, if any."""
    for start in _STARTS:
        node = start(parser, container)
        if node is not None:
            return node
    return None


def take_quote_mark(cursor: Cursor) -> bool:
    """Go past ``>`` and one space; False when the line has none."""
    if cursor.indent >= 4 or cursor.line[cursor.next : cursor.next + 1] != ">":
        return False
    cursor.to_nonspace()
    cursor.advance(1)
    if cursor.peek in (" ", "\t"):
        cursor.advance(1, columns=True)
    return True


def interrupts_table(cursor: Cursor) -> bool:
    """Whether another block starts on this line, which ends a table (GFM)."""
    rest = cursor.rest
    if cursor.indent >= 4:
        return True
    opens = (ATX_HEADING, FENCE, DIVIDER, BULLET, ORDERED)
    return (
        rest.startswith(">")
        or any(pattern.match(rest) for pattern in opens)
        or (
            rest.startswith("<")
            and any(html_start(kind).match(rest) for kind in HTML_KINDS if kind != ANY_TAG)
        )
    )


def _quote(parser: "TreeParser", container: Node) -> Started | None:
    if not take_quote_mark(parser.cursor):
        return None
    parser.close_unmatched()
    return parser.add_child("quote"), False


def _heading(parser: "TreeParser", container: Node) -> Started | None:
    cursor = parser.cursor
    match = None if cursor.indent >= 4 else ATX_HEADING.match(cursor.rest)
    if match is None:
        return None
    parser.close_unmatched()
    offset = cursor.next + match.end()
    node = parser.add_child("heading")
    node.level = len(match[1])
    text = ATX_CLOSER.sub("", cursor.line[offset:]).rstrip(" \t")
    node.content.append((parser.line_number, offset, text))
    cursor.to_end()
    return node, True


def _fence(parser: "TreeParser", container: Node) -> Started | None:
    cursor = parser.cursor
    match = None if cursor.indent >= 4 else FENCE.match(cursor.rest)
    if match is None:
        return None
    parser.close_unmatched()
    node = parser.add_child("code")
    node.fence = match[1] or match[3]
    node.indent = cursor.indent
    cursor.to_nonspace()
    cursor.advance(len(node.fence))
    return node, True


def _html(parser: "TreeParser", container: Node) -> Started | None:
    cursor = parser.cursor
    rest = cursor.rest
    if cursor.indent >= 4 or not rest.startswith("<"):
        return None
    for kind in HTML_KINDS:
        mid_paragraph = container.kind == "paragraph" or parser.may_be_lazy()
        if html_start(kind).match(rest) and not (kind == ANY_TAG and mid_paragraph):
            parser.close_unmatched()
            node = parser.add_child("html")
            node.html_kind = kind
            return node, True
    return None


def _setext_or_table(parser: "TreeParser", container: Node) -> Started | None:
    cursor = parser.cursor
    if container.kind != "paragraph" or cursor.indent >= 4:
        return None
    rest = cursor.rest
    if SETEXT.match(rest):
        return _setext(parser, container, 1 if rest[0] == "=" else 2)
    if len(container.content) == 1 and is_table_rule(rest, container.content[0][2]):
        parser.close_unmatched()
        container.kind = "table"
        cursor.to_nonspace()
        return container, True
    return None


def _setext(parser: "TreeParser", container: Node, level: int) -> Started | None:
    parser.close_unmatched()
    take_definitions(container)
    if not container.content:
        return None
    container.kind = "heading"
    container.level = level
    parser.cursor.to_end()
    return container, True


def _divider(parser: "TreeParser", container: Node) -> Started | None:
    cursor = parser.cursor
    if cursor.indent >= 4 or not DIVIDER.match(cursor.rest):
        return None
    parser.close_unmatched()
    node = parser.add_child("divider")
    cursor.to_end()
    return node, True


def _item(parser: "TreeParser", container: Node) -> Started | None:
    if container.kind != "list" and parser.cursor.indent >= 4:
        return None
    marker = _read_marker(parser.cursor, container)
    if marker is None:
        return None
    ordered, number, mark, padding, indent = marker
    parser.close_unmatched()
    tip = parser.tip
    if tip.kind != "list" or (tip.ordered, tip.mark) != (ordered, mark):
        made = parser.add_child("list")
        made.ordered, made.number, made.mark = ordered, number, mark
    node = parser.add_child("item")
    node.padding, node.indent = padding, indent
    return node, False


def _read_marker(cursor: Cursor, container: Node) -> tuple[bool, int, str, int, int] | None:
    """Whether a list is ordered, its number and mark, and how wide and deep its marker is."""
    rest = cursor.rest
    indent = cursor.indent
    bullet, ordered = BULLET.match(rest), ORDERED.match(rest)
    found = bullet or ordered
    if indent >= 4 or found is None:
        return None
    number = int(ordered[1]) if ordered else 1
    width = found.end()
    if container.kind == "paragraph" and (number != 1 or not rest[width:].strip(" \t")):
        return None
    mark = rest[width - 1]
    return bullet is None, number, mark, _take_padding(cursor, width), indent


def _take_padding(cursor: Cursor, width: int) -> int:
    """Go past a list marker and its spaces; the column its text starts at, from its own."""
    cursor.to_nonspace()
    cursor.advance(width, columns=True)
    offset, column = cursor.offset, cursor.column
    while cursor.column - column < 5 and cursor.peek and cursor.peek in " \t":
        cursor.advance(1, columns=True)
    spaces = cursor.column - column
    blank = not cursor.peek
    if not blank and 1 <= spaces < 5:
        return width + spaces
    cursor.offset, cursor.column, cursor.partial_tab = offset, column, False
    if cursor.peek and cursor.peek in " \t":
        cursor.advance(1, columns=True)
    return width + 1


def _footnote(parser: "TreeParser", container: Node) -> Started | None:
    """A note to the story; only the story itself holds notes, no quote or list does."""
    cursor = parser.cursor
    if cursor.indent >= 4 or not cursor.line.startswith("[^", cursor.next):
        return None
    match = FOOTNOTE.match(cursor.line, cursor.next)
    document = parser.document
    if match is None or (container is not document and not _ends_for_note(container, document)):
        return None
    parser.close_unmatched()
    node = parser.add_child("footnote")
    node.info = match[1]
    cursor.to_nonspace()
    cursor.advance(match.end() - match.start())
    return node, False


def _ends_for_note(container: Node, document: Node) -> bool:
    return container.parent is document and container.kind in ("paragraph", "list")


def _indented_code(parser: "TreeParser", container: Node) -> Started | None:
    cursor = parser.cursor
    if cursor.indent < 4 or parser.tip.kind == "paragraph" or cursor.blank:
        return None
    cursor.advance(4, columns=True)
    parser.close_unmatched()
    return parser.add_child("code"), True


_SIGNS = frozenset("#>`~<-*+_=|:[0123456789")
"""What the first line of any block begins with but a paragraph's and that of indented code."""

_STARTS: tuple[Callable[["TreeParser", Node], Started | None], ...] = (
    _quote,
    _heading,
    _fence,
    _html,
    _setext_or_table,
    _divider,
    _item,
    _footnote,
    _indented_code,
)
