"""The pieces that rules with ``doc(...)`` scopes read: chosen by where they stand in the story.

Alone, ``doc(...)`` reads each element it chooses as one piece, and an empty one when there is none,
so that a rule can say that a section is missing. Beside another scope it narrows that to what stands in
such an element; ``~doc(...)`` leaves out what does. See https://vale.sh/docs/topics/scopes.
"""

from collections.abc import Iterator
from functools import lru_cache

from writer.checks.records import NamedTuple
from writer.checks.vale.css import Test, parse_selector
from writer.checks.vale.fields import field_pieces
from writer.checks.vale.flatten import Flat
from writer.checks.vale.page_tree import PageElement, page_of
from writer.checks.vale.pieces import Piece, cuts_of, pieces_of
from writer.checks.vale.sections import DOC, Scope
from writer.story import Story


class Chosen(NamedTuple):
    """A piece, where its block begins in the story, and the source it stands in."""

    offset: int
    piece: Piece
    source: str


class Whole(NamedTuple):
    """An element read as one: where its first line is, its words, and the pieces it is made of."""

    start: int
    piece: Piece
    parts: tuple[Piece, ...]


class Documents:
    """What the ``doc(...)`` names of one scope choose in a story."""

    def __init__(self, scope: Scope, suffix: str) -> None:
        self._scope = scope
        self._suffix = suffix
        self._tests = {name: _test(name) for name in scope.documents}

    def chosen(self, story: Story) -> Iterator[Chosen]:
        """The pieces that the scope names, elements read as one left out."""
        marks = self._marks(page_of(story))
        for piece in field_pieces(story, self._suffix):
            if self._scope.matches(piece.sections):
                yield Chosen(0, piece, story.text)
        for index, block in enumerate(story.blocks):
            for piece in (*pieces_of(block, self._suffix), *cuts_of(block, self._suffix)):
                inside = piece.within(marks.get((index, piece.leaf), ()))
                if self._is_chosen(inside):
                    yield Chosen(story.start(index), inside, block.source)

    def _is_chosen(self, piece: Piece) -> bool:
        """Whether the scope names it by more than the element it stands in."""
        return any(
            not selector.element and Scope((selector,)).matches(piece.sections)
            for selector in self._scope.selectors
        )

    def _marks(self, page: PageElement) -> dict[tuple[int, int], set[str]]:
        """For each leaf, the names that choose an element around it."""
        found: dict[tuple[int, int], set[str]] = {}
        for element in page.everything():
            for name, test in self._tests.items():
                if test(element):
                    for leaf in element.all_leaves():
                        found.setdefault(leaf, set()).add(name)
        return found

    def wholes(self, story: Story) -> Iterator[Whole]:
        """The elements that a name alone chooses; an empty one for a name that chooses nothing."""
        names = [s.element for s in self._scope.selectors if s.element]
        if not names:
            return
        page = page_of(story)
        for name in dict.fromkeys(names):
            elements = [each for each in page.everything() if self._tests[name](each)]
            if not elements:
                yield Whole(0, Piece(frozenset({"doc", name}), Flat("", (), ())), ())
            for element in elements:
                if element.holds_blocks:
                    yield self._whole(story, name, element)

    def _whole(self, story: Story, name: str, element: PageElement) -> Whole:
        leaves = set(element.all_leaves())
        parts = tuple(
            piece
            for index in dict.fromkeys(index for index, _ in element.all_leaves())
            for piece in pieces_of(story.blocks[index], self._suffix)
            if (index, piece.leaf) in leaves and "text" in piece.sections
        )
        text = "\n".join(part.text for part in parts if "attr" not in part.sections)
        flat = Flat(text, (0,), ((0, 0, 0, False),))
        return Whole(element.start, Piece(frozenset({"doc", name}), flat), parts)


@lru_cache(maxsize=64)
def _test(name: str) -> Test:
    return parse_selector(name.removeprefix(DOC).removesuffix(")"))
