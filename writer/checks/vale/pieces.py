"""The pieces of a story's text that rules read: blocks without markup, sentences, links, alts.

A piece knows where each of its characters stands in the source. What a rule must not see keeps its
room: code and bare addresses are asterisks. A soft line end is a newline.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache

from writer.checks.vale.flatten import Flat, flatten, flatten_html
from writer.checks.vale.page_tree import classes_of
from writer.story import Block, Leaf
from writer.story.inline import Inline, walk
from writer.story.node import Node
from writer.story.sentences import sentence_ends
from writer.story.syntax import split_row

_OTHER_BLOCKS = frozenset({"heading", "table", "blockquote", "list"})
"""Sections of text that stands in no body paragraph."""
_INLINE = {"link": "link", "strong": "strong", "emphasis": "emphasis", "code": "code"}


class Piece:
    """Text with the sections it has and where it stands in its source."""

    def __init__(self, sections: frozenset[str], flat: Flat, leaf: int = -1) -> None:
        self.sections = sections
        self.text = flat.text
        self.leaf = leaf
        """the leaf of its block that it is of; -1 when of none"""
        self._flat = flat

    @cached_property
    def lower(self) -> str:
        """The text in lower case."""
        return self.text.lower()

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """Where the sentences stand in the text, without the space around them."""
        return list(sentence_spans(self.text))

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where text[start:end] stands in the source."""
        return self._flat.source(start), self._flat.source_end(end)

    def cut(self, start: int, end: int, section: str) -> "Piece":
        """A part of it as a piece of its own."""
        return Piece(self.sections | {section}, self._flat.cut(start, end), self.leaf)

    def within(self, sections: Iterable[str]) -> "Piece":
        """The same words with more sections."""
        return Piece(self.sections.union(sections), self._flat, self.leaf)


def sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    """Where the sentences of a text stand, without the space around them."""
    start = 0
    for end in sentence_ends(text):
        part = text[start:end]
        inner = part.strip()
        if inner:
            at = start + len(part) - len(part.lstrip())
            yield at, at + len(inner)
        start = end


@lru_cache(maxsize=4096)
def pieces_of(block: Block, suffix: str = "md") -> tuple[Piece, ...]:
    """The pieces of a block, whole ones first; positions are in ``block.source``."""
    return tuple(_pieces(block, suffix))


@lru_cache(maxsize=4096)
def cuts_of(block: Block, suffix: str = "md") -> tuple[Piece, ...]:
    """The paragraphs and sentences of a block."""
    found: list[Piece] = []
    for piece in pieces_of(block, suffix):
        if "text" not in piece.sections or "attr" in piece.sections:
            continue
        if piece.sections.isdisjoint(_OTHER_BLOCKS):
            found.append(piece.cut(0, len(piece.text), "paragraph"))
        found += (piece.cut(start, end, "sentence") for start, end in piece.sentences)
    return tuple(found)


def _pieces(block: Block, suffix: str) -> Iterator[Piece]:
    if block.kind in ("code", "definitions", "stash", "read-more", "divider", "embed"):
        return
    if block.kind == "html":
        for flat in flatten_html(block.source):
            yield Piece(frozenset({"text", suffix}), flat)
        return
    headers = _header_cells(block)
    for at, leaf in enumerate(block.leaves):
        if leaf.role == "code":
            continue
        sections = frozenset({"text", *_sections(leaf, at < headers), suffix})
        flat = flatten(leaf)
        if flat.text.strip(" \n*"):
            yield Piece(sections, flat, at)
        yield from _inline_pieces(leaf, suffix, at)


def _sections(leaf: Leaf, header: bool) -> tuple[str, ...]:
    """The sections of a leaf, by the outermost block that gives it one, and the classes around it."""
    found: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    node: Node | None = leaf.node
    while node is not None:
        match node.kind:
            case "heading":
                found = ("heading", f"h{node.level}")
            case "table":
                found = ("table", "header" if header else "cell")
            case "quote":
                found = ("blockquote",)
            case "item":
                found = ("list",)
        if node.attributes and (classes := classes_of(node.attributes)):
            named += ("class", *classes)
        node = node.parent
    return found + named


def _header_cells(block: Block) -> int:
    """How many of a table's cells are its header's; a table within a list has none told apart."""
    node = block.tree.children[0] if block.tree.children else None
    if node is None or node.kind != "table" or not node.content:
        return 0
    return len(split_row(node.content[0][2]))


def _inline_pieces(leaf: Leaf, suffix: str, at: int) -> Iterator[Piece]:
    for inline in walk(leaf.inlines):
        if inline.kind == "image":
            alt = flatten(leaf, inline.children, show_code=True)
            yield Piece(frozenset({"text", "attr", "alt"}), alt, at)
        elif inline.kind in _INLINE:
            inside: list[Inline] = [inline] if inline.kind == "code" else inline.children
            flat = flatten(leaf, inside, show_code=inline.kind == "code").stripped()
            if flat.text:
                yield Piece(frozenset({_INLINE[inline.kind], suffix}), flat, at)
