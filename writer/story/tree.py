"""The tree of blocks of a Markdown text, by CommonMark's own algorithm.

One pass over the lines keeps a stack of open blocks: each line first tells which of them go on,
then which new ones start, and what is left of it is text of the innermost. See
https://spec.commonmark.org/0.30/#appendix-a-parsing-strategy and commonmark.js, whose order of
steps this keeps. Tables follow GFM; a line ``{: ... }`` gives attributes to the block it ends.

What a story needs beyond CommonMark is that a child of the document can be parsed alone: nothing
is carried from one to the next, which is what makes an edit cost only the block it is in.
"""

from collections.abc import Iterable, Iterator

from writer.story import starts
from writer.story.cursor import Cursor
from writer.story.lines import bare, split_lines
from writer.story.node import Node, can_contain, finish
from writer.story.syntax import ATTRIBUTES, CLOSING_FENCE, html_end

_LEAVES = frozenset({"paragraph", "code", "html", "table"})


class TreeParser:
    """Takes lines one at a time and grows ``document``."""

    def __init__(self) -> None:
        self.document = Node("document", 0)
        self.tip = self.document
        self.line_number = -1
        self.cursor = Cursor("")
        self._old_tip = self.document
        self._last_matched = self.document

    def feed(self, line: str) -> None:
        """Take the next line, given without its terminator."""
        self.line_number += 1
        if self._prose(line) if line else self._end_of_prose():
            return
        self.cursor = Cursor(line)
        self._old_tip = self.tip
        if self._take_attributes(line):
            return
        container, ended = self._matched_containers()
        if ended:
            return
        self._last_matched = container
        container, leaf = self._new_blocks(container)
        self._text(container, leaf)

    def close(self) -> Node:
        """End the text; the tree is whole afterwards."""
        while self.tip is not self.document:
            self.finalize(self.tip)
        return self.document

    # -- steps -----------------------------------------------------------------------------

    def _prose(self, line: str) -> bool:
        """The common case, at a fraction of the cost: a line of a top-level paragraph.

        No block starts with a letter, and a letter never ends a paragraph.
        """
        tip = self.tip
        if not line[:1].isalpha():
            return False
        if tip is self.document:
            tip = self.add_child("paragraph")
        elif tip.kind != "paragraph" or tip.parent is not self.document:
            return False
        tip.content.append((self.line_number, 0, line))
        return True

    def _end_of_prose(self) -> bool:
        """The common end of that: an empty line after a top-level paragraph, or between blocks."""
        tip, document = self.tip, self.document
        if tip is not document:
            if tip.kind != "paragraph" or tip.parent is not document:
                return False
            self.finalize(tip)
        if document.children:
            document.children[-1].blank_after = True
        document.blank_after = True
        return True

    def _take_attributes(self, line: str) -> bool:
        """``{: .pull }`` right under a top-level quote or paragraph belongs to it and ends it."""
        if not line.startswith("{:") or not ATTRIBUTES.match(line):
            return False
        owner = self.document.children[-1] if self.document.children else None
        if owner is None or not owner.is_open or owner.kind not in ("quote", "paragraph"):
            return False
        owner.attributes = line.strip()
        while self.tip is not self.document:
            self.finalize(self.tip)
        return True

    def _matched_containers(self) -> tuple[Node, bool]:
        container = self.document
        while container.children and container.children[-1].is_open:
            child = container.children[-1]
            self.cursor.find_nonspace()
            result = self._continues(child)
            if result == "ended":
                return container, True
            if result == "no":
                break
            container = child
        return container, False

    def _continues(self, node: Node) -> str:
        """Whether the line goes on with ``node``: yes, no, or it was its last line (ended)."""
        cursor = self.cursor
        match node.kind:
            case "quote":
                return "yes" if starts.take_quote_mark(cursor) else "no"
            case "list":
                return "yes"
            case "item":
                return self._item_continues(node)
            case "footnote":
                return self._footnote_continues()
            case "code":
                return self._code_continues(node)
            case "html":
                by_blank = html_end(node.html_kind) is None
                return "no" if cursor.blank and by_blank else "yes"
            case "paragraph":
                return "no" if cursor.blank else "yes"
            case "table":
                return "no" if cursor.blank or starts.interrupts_table(cursor) else "yes"
            case _:
                return "no"

    def _item_continues(self, node: Node) -> str:
        cursor = self.cursor
        if cursor.blank:
            if not node.children:
                return "no"
            cursor.to_nonspace()
        elif cursor.indent >= node.indent + node.padding:
            cursor.advance(node.indent + node.padding, columns=True)
        else:
            return "no"
        return "yes"

    def _footnote_continues(self) -> str:
        cursor = self.cursor
        if cursor.blank:
            cursor.to_nonspace()
        elif cursor.indent >= 4:
            cursor.advance(4, columns=True)
        else:
            return "no"
        return "yes"

    def _code_continues(self, node: Node) -> str:
        cursor = self.cursor
        if not node.fence:
            if cursor.indent >= 4:
                cursor.advance(4, columns=True)
            elif cursor.blank:
                cursor.to_nonspace()
            else:
                return "no"
            return "yes"
        closing = None if cursor.indent >= 4 else CLOSING_FENCE.match(cursor.rest)
        if closing and closing[0][0] == node.fence[0] and len(closing[0]) >= len(node.fence):
            self.finalize(node)
            return "ended"
        for _ in range(node.indent):
            if cursor.peek not in " \t" or not cursor.peek:
                break
            cursor.advance(1, columns=True)
        return "yes"

    def _new_blocks(self, container: Node) -> tuple[Node, bool]:
        leaf = container.kind != "paragraph" and container.kind in _LEAVES
        while not leaf:
            self.cursor.find_nonspace()
            started = starts.start_block(self, container) if starts.may_start(self.cursor) else None
            if started is None:
                self.cursor.to_nonspace()
                break
            container, leaf = started
        return container, leaf

    def _text(self, container: Node, leaf: bool) -> None:
        cursor = self.cursor
        if self.may_be_lazy() and not cursor.blank:
            self.add_line()
            return
        self.close_unmatched()
        self._note_blank(container)
        if container.kind in _LEAVES:
            self.add_line()
            self._end_html(container)
        elif not cursor.blank and cursor.offset < len(cursor.line):
            self.add_child("paragraph")
            cursor.to_nonspace()
            self.add_line()

    def _note_blank(self, container: Node) -> None:
        blank = self.cursor.blank
        if blank and container.children:
            container.children[-1].blank_after = True
        skip = container.kind == "quote" or (container.kind == "code" and bool(container.fence))
        new_item = (
            container.kind == "item"
            and not container.children
            and container.line == self.line_number
        )
        node: Node | None = container
        last_blank = blank and not skip and not new_item
        while node is not None:
            node.blank_after = last_blank
            node = node.parent

    def _end_html(self, container: Node) -> None:
        if container.kind != "html":
            return
        end = html_end(container.html_kind)
        if end is not None and end.search(self.cursor.line, self.cursor.offset):
            self.finalize(container)

    # -- the tree ---------------------------------------------------------------------------

    def add_line(self) -> None:
        """Add what is left of the line to the innermost open block."""
        cursor = self.cursor
        text = cursor.line[cursor.offset :]
        if cursor.partial_tab:
            text = " " * (4 - cursor.column % 4) + text[1:]
        self.tip.content.append((self.line_number, cursor.offset, text))

    def add_child(self, kind: str) -> Node:
        """Open a block of ``kind`` in the innermost block that may hold it."""
        while not can_contain(self.tip, kind):
            self.finalize(self.tip)
        node = Node(kind, self.line_number, self.tip)
        self.tip.children.append(node)
        self.tip = node
        return node

    def may_be_lazy(self) -> bool:
        """Whether the line may go on with a paragraph whose containers it does not mark."""
        return self._old_tip is not self._last_matched and self.tip.kind == "paragraph"

    def close_unmatched(self) -> None:
        """Close the open blocks that this line did not go on with."""
        while self._old_tip is not self._last_matched:
            parent = self._old_tip.parent
            if self._old_tip.is_open:
                self.finalize(self._old_tip)
            assert parent is not None
            self._old_tip = parent

    def finalize(self, node: Node) -> None:
        """Close ``node``: no later line can add to it."""
        node.is_open = False
        self.tip = node.parent or self.document
        finish(node)


def parse_tree(text: str) -> Node:
    """The whole tree of ``text``; line numbers count from 0."""
    parser = TreeParser()
    for line in split_lines(text):
        parser.feed(bare(line))
    return parser.close()


def plain_tree(text: str) -> Node | None:
    """The tree of a paragraph of one line that starts with a letter, as ``parse_tree`` has it.

    None for what is not as simple as that.
    """
    words, _, rest = text.partition("\n")
    if not words[:1].isalpha() or "\r" in words or rest.strip("\n"):
        return None
    document = Node("document", 0, blank_after=bool(rest))
    node = Node("paragraph", 0, document, is_open=False, blank_after=bool(rest))
    node.content.append((0, 0, words))
    document.children.append(node)
    return document


def top_level(lines: Iterable[str]) -> Iterator[Node]:
    """The document's children, each as soon as the line after it has been taken.

    Their ``line`` counts from 0 at the first of ``lines``; a child ends where the next begins.
    Closed children are let go, so a long text needs no more memory than its longest block.
    """
    parser = TreeParser()
    children = parser.document.children
    for line in lines:
        parser.feed(bare(line))
        if len(children) > 1:
            yield children.pop(0)
    parser.close()
    yield from children
