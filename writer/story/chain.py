"""A chain of inline pieces: cheap to take from and to wrap in the middle."""

from dataclasses import dataclass, field


@dataclass(slots=True, eq=False)
class Inline:
    """A piece of inline text from ``start`` to ``end`` (code points of the markup).

    ``kind``: text, code, html, softbreak, hardbreak, emphasis, strong, link, image, footnote (a
    reference, whether there is such a note or not). ``text`` is what text and code say, the source
    of html and a footnote's label; links and images have ``url`` and ``title``.
    """

    kind: str
    start: int
    end: int
    text: str = ""
    url: str = ""
    title: str = ""
    children: "list[Inline]" = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Piece:
    """A link of the chain."""

    inline: Inline
    before: "Piece | None" = None
    after: "Piece | None" = None


class Chain:
    """The pieces of one text, in order."""

    def __init__(self) -> None:
        self._head = Piece(Inline("head", 0, 0))
        self.tail = self._head

    def taken(self) -> list[Inline]:
        """The pieces in order. The chain is used up: links both ways are rings, which stay in memory."""
        found: list[Inline] = []
        piece, self._head.after, self.tail = self._head.after, None, self._head
        while piece:
            found.append(piece.inline)
            following, piece.before, piece.after = piece.after, None, None
            piece = following
        return found

    def append(self, inline: Inline) -> Piece:
        """Add a piece at the end."""
        piece = Piece(inline, self.tail)
        self.tail.after = piece
        self.tail = piece
        return piece

    def enclose(self, first: Piece, last: Piece | None, node: Inline) -> None:
        """Put what stands between two pieces into ``node``, in their place."""
        piece = first.after
        while piece is not None and piece is not last:
            node.children.append(piece.inline)
            piece = piece.after
        made = Piece(node, first, last)
        first.after = made
        if last is None:
            self.tail = made
        else:
            last.before = made

    def remove(self, piece: Piece) -> None:
        """Take a piece out."""
        if piece.before:
            piece.before.after = piece.after
        if piece.after:
            piece.after.before = piece.before
        else:
            self.tail = piece.before or self._head
