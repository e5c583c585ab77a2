"""What the outline lists of a story, and what it says of each."""

from collections.abc import Mapping
from dataclasses import dataclass

from writer.story import Block, Story, lead_end, role_of

HEADLINE = -1
SIGN_OFF = -2
"""Places that are fields, beside the indexes of blocks."""

_PARTS = frozenset({"section", "subsection"})
_LISTED = frozenset({"quote", "pull-quote", "read-more", "image", "embed", "stash"})
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
    rows = [_Row(HEADLINE, "headline", story.fields.headline, severities.get(HEADLINE, ""))]
    end = lead_end(story)
    part: _Row | None = None  # the lead or section that the next words belong to
    subsection: _Row | None = None
    for index, block in enumerate(story.blocks):
        name = role_of(block, index < end)
        row: _Row | None = None
        if name in _PARTS or name in _LISTED or (name == "lead" and part is None):
            row = _Row(index, name, _text(name, block))
            rows.append(row)
            if name == "subsection" and part is not None:
                subsection = row
            elif name not in _LISTED:
                part, subsection = row, None
        for holder in (part, subsection):
            if holder is not None and name != "footnote":  # which belongs to the whole story
                holder.words += block.words
        shown = row or subsection or part or rows[0]
        shown.take(severities.get(index, ""))
    if story.fields.sign_off:
        severity = severities.get(SIGN_OFF, "")
        rows.append(_Row(SIGN_OFF, "sign-off", story.fields.sign_off, severity))
    return [row.frozen() for row in rows]


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
