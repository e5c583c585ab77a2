"""What the outline lists of a story, and what it says of each."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate

from writer.story import Block, Story, lead_end, role_of

HEADLINE = -1
SIGN_OFF = -2
"""Places that are fields, beside the indexes of blocks."""

_PARTS = frozenset({"section", "subsection"})
_LISTED = frozenset({"quote", "pull-quote", "read-more", "image", "embed", "stash"})
_OF_ALL = "footnote"  # its words belong to the whole story, not to the part it stands in
_LONGEST = 160
"""Characters of a block that a row can show at the very most."""
_RANK = {"": 0, "advice": 1, "warning": 2, "error": 3}


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """One line of the outline. ``block`` is a block's index, or HEADLINE or SIGN_OFF.

    ``words`` counts what belongs to the row (a section's words, not only its heading's), 0 to show
    none. ``severity`` is the worst problem within the row, or ''.
    """

    block: int
    role: str
    text: str
    words: int = 0
    severity: str = ""
    strong: bool = False


def outline_rows(story: Story, severities: Mapping[int, str] | None = None) -> list[OutlineRow]:
    """The outline of ``story``; ``severities`` gives the worst problem by block index or HEADLINE.

    Paragraphs other than the first of the lead are not listed: their words and problems count for
    the row above.
    """
    severities = severities or {}
    blocks = story.blocks
    head = _Row(HEADLINE, "headline", story.fields.headline, severities.get(HEADLINE, ""))
    rows, parts = [head], listed_blocks(story)
    before = words_before(story)
    for index, name, end in parts:
        words = before[end] - before[index] if end else 0
        rows.append(_Row(index, name, _text(name, blocks[index]), words=words))
    places = [index for index, *_ in parts]
    for index, severity in severities.items():
        if index >= 0:
            _holder(rows, places, index).take(severity)
    if story.fields.sign_off:
        severity = severities.get(SIGN_OFF, "")
        rows.append(_Row(SIGN_OFF, "sign-off", story.fields.sign_off, severity))
    return [row.frozen() for row in rows]


def words_before(story: Story) -> list[int]:
    """The words before each block, footnotes' left out, and at last those of the whole."""
    return [
        0,
        *accumulate([0 if block.kind == _OF_ALL else block.words for block in story.blocks]),
    ]


def listed_blocks(story: Story) -> list[tuple[int, str, int]]:
    """Each block that has a row: its index, its role, and the block its words end before.

    That is 0 for what has no words of its own to show, as it belongs to a part.
    """
    blocks, end = story.blocks, lead_end(story)
    whole, below = len(blocks), len(blocks)
    lead = next((at for at in range(end) if blocks[at].kind == "paragraph"), -1)
    found: list[tuple[int, str, int]] = []
    for index in range(len(blocks) - 1, -1, -1):  # from the end, where each section's is known
        block = blocks[index]
        if block.kind == "paragraph" and index != lead:
            continue
        name = role_of(block, index < end)
        if name == "subsection":
            found.append((index, name, below))
            below = index
        elif name == "section" or index == lead:
            found.append((index, name, whole))
            whole = below = index
        elif name in _LISTED:
            found.append((index, name, 0))
    found.reverse()
    return found


def _holder(rows: "list[_Row]", places: list[int], index: int) -> "_Row":
    """The row that tells of a block's problem.

    That is its own, or that of the part it belongs to: a quote's row is no part.
    """
    at = bisect_right(places, index)  # the headline's row comes before those of the places
    while at > 0 and places[at - 1] != index and rows[at].role in _LISTED:
        at -= 1
    return rows[at]


@dataclass(slots=True)
class _Row:
    """A row while it is being counted."""

    block: int
    role: str
    text: str
    severity: str = ""
    words: int = 0

    def take(self, severity: str) -> None:
        """Keep the worse of two severities."""
        if severity and _RANK[severity] > _RANK[self.severity]:
            self.severity = severity

    def frozen(self) -> OutlineRow:
        strong = self.role in _PARTS
        return OutlineRow(self.block, self.role, self.text, self.words, self.severity, strong)


def _text(name: str, block: Block) -> str:
    if name == "read-more":
        return ""
    if block.image is not None:
        return block.image.alt or block.image.path
    return " ".join(block.text[:_LONGEST].split())
