"""What the outline and the counts know of each block, kept from one look at a story to the next."""

from itertools import accumulate

from writer.story import Block, Story, role_of
from writer.story.compose.stash import stashed_text
from writer.story.edit import shared_ends

LISTED = frozenset(
    {"section", "subsection", "quote", "pull-quote", "read-more", "image", "embed", "stash"}
)
_UNSEEN = frozenset({"stash", "embed", "definitions", "read-more", "divider"})
_OF_ALL = "footnote"  # its words belong to the whole story, not to the part it stands in
_LONGEST = 160
"""Characters of a block that a row can show at the very most."""


class Tally:
    """Words, characters, role and first words of each block; an edit costs what its blocks cost."""

    def __init__(self) -> None:
        self._blocks: tuple[Block, ...] = ()
        self._words: list[int] = []
        self._of_all: list[int] = []  # words of footnotes
        self._characters: list[int] = []
        self.roles: list[str] = []
        """of each block that has a row of its own wherever it stands, '' for the others"""
        self._texts: list[str] = []

    def read(self, story: Story) -> "Tally":
        """Know ``story`` as it is now; gives itself."""
        old, new = self._blocks, story.blocks
        if old is new:
            return self
        head, tail = shared_ends(old, new)
        fresh, gone = new[head : len(new) - tail], slice(head, len(old) - tail)
        roles = [_listed_role(block) for block in fresh]
        self._blocks = new
        self._words[gone] = [0 if block.kind == _OF_ALL else block.words for block in fresh]
        self._of_all[gone] = [block.words if block.kind == _OF_ALL else 0 for block in fresh]
        self._characters[gone] = [characters(block) for block in fresh]
        self.roles[gone] = roles
        self._texts[gone] = [
            text_of(name, block) if name else "" for name, block in zip(roles, fresh, strict=True)
        ]
        return self

    def word_count(self) -> int:
        """The words of the body that are published."""
        return sum(self._words) + sum(self._of_all)

    def words_before(self) -> list[int]:
        """The words before each block, footnotes' left out, and at last those of the whole."""
        return [0, *accumulate(self._words)]

    def characters_before(self) -> list[int]:
        """The characters a reader sees before each block, and at last those of the whole."""
        return [0, *accumulate(self._characters)]

    def text(self, index: int) -> str:
        """The first words of a block."""
        if self.roles[index]:
            return self._texts[index]
        return text_of("", self._blocks[index])


def characters(block: Block) -> int:
    """Characters of a block that a reader sees, of whom a quote is as well."""
    if block.kind in _UNSEEN:
        return 0
    if block.attribution is not None:
        return len("\n".join(leaf.text for leaf in block.leaves))
    return len(block.text)


def _listed_role(block: Block) -> str:
    if block.kind == "paragraph":
        return ""
    name = role_of(block, in_lead=False)
    return name if name in LISTED else ""


def text_of(role: str, block: Block) -> str:
    """What a row says of a block."""
    if role == "read-more":
        return ""
    if block.image is not None:
        return block.image.alt or block.image.path
    if role == "stash":
        return stashed_text(block.source)[:_LONGEST]
    return " ".join(block.text[:_LONGEST].split())
