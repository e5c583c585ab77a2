"""What the outline lists of a story, and what it says of each."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from writer.story import Block, Story, lead_end, role_of

HEADLINE = -1
SIGN_OFF = -2
"""Places that are fields, beside the indexes of blocks."""

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
    rows = [
        OutlineRow(HEADLINE, "headline", story.fields.headline, 0, severities.get(HEADLINE, ""))
    ]
    holder: list[int] = []  # rows that the next words belong to: section, subsection
    end = lead_end(story)
    for index, block in enumerate(story.blocks):
        name = role_of(block, index < end)
        starts = name in ("section", "subsection") or (name == "lead" and not holder)
        if starts or name in _LISTED:
            rows.append(_row(index, name, block))
        if starts:
            holder = _holders(holder, len(rows) - 1, name)
        _count(rows, holder, block, severities.get(index, ""), own=not starts and name in _LISTED)
    if story.fields.sign_off:
        severity = severities.get(SIGN_OFF, "")
        rows.append(OutlineRow(SIGN_OFF, "sign-off", story.fields.sign_off, 0, severity))
    return rows


def _row(index: int, name: str, block: Block) -> OutlineRow:
    if name == "read-more":
        text = ""
    elif block.image is not None:
        text = block.image.alt or block.image.path
    else:
        text = block.text
    strong = name in ("section", "subsection")
    return OutlineRow(index, name, " ".join(text[:_LONGEST].split()), strong=strong)


def _holders(before: list[int], row: int, name: str) -> list[int]:
    return [before[0], row] if name == "subsection" and before else [row]


def _count(
    rows: list[OutlineRow], holder: list[int], block: Block, severity: str, *, own: bool
) -> None:
    """Add a block's words to its section, and its problem to the row that shows it."""
    for row in holder:
        rows[row] = replace(rows[row], words=rows[row].words + block.words)
    shown = len(rows) - 1 if own or not holder else holder[-1]
    if _RANK.get(severity, 0) > _RANK.get(rows[shown].severity, 0):
        rows[shown] = replace(rows[shown], severity=severity)
