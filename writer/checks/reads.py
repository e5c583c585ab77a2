"""What a story-wide rule has read, so that it is run again only when that is another."""

FRONT, SHAPE, WORDS, PLACES, TYPES, OUTSIDE, LINES = 1, 2, 4, 8, 16, 32, 64
"""Bits of :attr:`Reads.what`.

The front matter as it is written; how many blocks there are; the words of the whole story;
positions that are told and not only pointed at; the story types; files, which nothing watches; how
many lines there are before a block.
"""


class Reads:
    """What one run of a rule has read.

    ``blocks`` are the indexes of the blocks it looked at: it is run again when one of them is
    another or has another neighbour. ``kinds`` are kinds of block whose places it has read,
    ``fields`` the names of the fields.
    """

    __slots__ = ("blocks", "fields", "kinds", "what")

    def __init__(self) -> None:
        self.what = 0
        self.blocks: set[int] = set()
        self.kinds: set[str] = set()
        self.fields: set[str] = set()
