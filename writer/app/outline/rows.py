"""What the outline lists of a story, and what it says of each."""

from bisect import bisect_right, insort
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from writer.app.outline.tally import Tally
from writer.story import Story, lead_end

HEADLINE = -1
SIGN_OFF = -2
"""Places that are fields, beside the indexes of blocks."""

_PARTS = frozenset({"section", "subsection"})
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


def outline_rows(
    story: Story, severities: Mapping[int, str] | None = None, tally: Tally | None = None
) -> list[OutlineRow]:
    """The outline of ``story``; ``severities`` gives the worst problem by block index or HEADLINE.

    Paragraphs other than the first of the lead are not listed: their words and problems count for
    the row above. ``tally`` is what is known of the story from the last time.
    """
    severities, tally = severities or {}, (tally or Tally()).read(story)
    head = (HEADLINE, "headline", story.fields.headline, 0)
    parts = listed_blocks(story, tally)
    before = tally.words_before()
    rows = [head] + [
        (index, name, tally.text(index), before[end] - before[index] if end else 0)
        for index, name, end in parts
    ]
    worst = {0: severities.get(HEADLINE, "")}
    places, holders = [index for index, *_ in parts], _holders(parts)
    for index, severity in severities.items():
        if index >= 0:
            at = bisect_right(places, index)
            row = at if at and places[at - 1] == index else holders[at]
            worst[row] = _worse(worst.get(row, ""), severity)
    if story.fields.sign_off:
        worst[len(rows)] = severities.get(SIGN_OFF, "")
        rows.append((SIGN_OFF, "sign-off", story.fields.sign_off, 0))
    return [OutlineRow(*row, worst.get(at, ""), row[1] in _PARTS) for at, row in enumerate(rows)]


def listed_blocks(story: Story, tally: Tally) -> list[tuple[int, str, int]]:
    """Each block that has a row: its index, its role, and the block its words end before.

    That is 0 for what has no words of its own to show, as it belongs to a part.
    """
    blocks, end = story.blocks, lead_end(story)
    whole, below = len(blocks), len(blocks)
    listed = [(index, name) for index, name in enumerate(tally.roles) if name]
    lead = next((at for at in range(end) if blocks[at].kind == "paragraph"), -1)
    if lead >= 0:
        insort(listed, (lead, "lead"))
    found: list[tuple[int, str, int]] = []
    for index, name in reversed(listed):  # from the end, where each section's is known
        if name == "subsection":
            found.append((index, name, below))
            below = index
        elif name in ("section", "lead"):
            found.append((index, name, whole))
            whole = below = index
        else:
            found.append((index, name, 0))
    found.reverse()
    return found


def landing(rows: Sequence[OutlineRow], row: int, gap: int) -> int:
    """Before which row ``row`` goes when it is put down before row ``gap``; itself: nowhere.

    Fields stay first and last. A section goes between sections, whole: never into itself, and
    never into the midst of another, whose rest it would take over.
    """
    first = 1 if rows and rows[0].block < 0 else 0
    last = len(rows) - 1 if rows and rows[-1].block < 0 else len(rows)
    gap = min(max(gap, first), last)
    if not rows[row].strong:
        return gap
    while gap < last and not rows[gap].strong:
        gap += 1
    end = row + 1
    while end < last and not (rows[end].strong and rows[end].role in ("section", rows[row].role)):
        end += 1
    return row if row <= gap <= end else gap


def _holders(parts: list[tuple[int, str, int]]) -> list[int]:
    """The row that tells of a problem below each row, in a block that has none of its own.

    That is the row of the part it belongs to: a quote's row is no part. The headline's row is the
    first, before those of ``parts``.
    """
    return [0, *accumulate((at if part[2] else 0 for at, part in enumerate(parts, 1)), max)]


def _worse(one: str, other: str) -> str:
    return other if _RANK[other] > _RANK[one] else one
