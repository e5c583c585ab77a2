"""What is known of the head of the copy, and what can be seen from a line of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from writer.importers.base import Decision, on_line
from writer.importers.plain.characters import plain
from writer.importers.plain.credits import Credits, bare_names, read_credits
from writer.importers.plain.dates import whole_moment
from writer.importers.plain.lines import Line
from writer.importers.plain.phrases import is_furniture
from writer.importers.plain.shapes import is_caption

Value = str | tuple[str, ...] | bool
_TITLE_MARKS = (" | ", " - ", " – ", " — ", " · ")  # between a page's headline and its site
_LABEL_ALONE = re.compile(
    r"(?:written |words |story )?by:?|(?:first |last )?(?:published|updated|posted)(?: on)?:?", re.I
)


@dataclass(slots=True, eq=False)
class Head:
    """The fields of the head, what was decided, and the lines that are left for the body."""

    lines: Sequence[Line]
    undone: frozenset[int]
    fields: dict[str, Value] = field(default_factory=dict)
    decisions: list[Decision] = field(default_factory=list)
    body: list[Line] = field(default_factory=list)
    at: int = 0
    named_at: int = -1  # the line that gave the byline, or added to it

    def take(self, name: str, value: Value, line: Line, said: str) -> None:
        """Give a field its value and report it."""
        self.fields[name] = value
        self.decisions.append(Decision(line.number, name, on_line(line.number, said)))

    def is_undone(self, line: Line) -> bool:
        """Whether the line is to be left as text."""
        return line.number in self.undone

    def below(self, at: int) -> int:
        """The nearest line below that is no page furniture; -1 when there is none."""
        for place in range(at + 1, min(at + 5, len(self.lines))):
            if not is_furniture(self.lines[place].bare):
                return place
        return -1

    def credits_at(self, at: int) -> Credits | None:
        """The credits that a line is; None for no line."""
        return read_credits(self.lines[at].bare) if at >= 0 else None


def repeats_headline(head: Head, line: Line) -> bool:
    """Whether a line is the headline again: pages have it in their title and over the story."""
    headline, said = str(head.fields.get("headline", "")), line.bare.casefold()
    before, _, rest = plain(headline).casefold().partition(said)
    if before or "-->" in said:  # an arrow could not be set aside in a comment
        return False
    return bool(headline) and (not rest or rest[:3] in _TITLE_MARKS)


def is_timeline(head: Head, credits: Credits, at: int) -> bool:
    """Whether a bare date under the headline is the first of several that head sections."""
    when = credits.moments[0] if credits.moments else None
    if when is None or credits.names or when.labelled or when.clock or "byline" in head.fields:
        return False
    others = (whole_moment(line.bare) for line in head.lines[at + 1 :])
    return any(other and other.exact == when.exact and not other.clock for other in others)


def has_credits_below(head: Head) -> bool:
    """Whether a byline or a date comes next, captions and page furniture aside."""
    at = head.below(head.at)
    while 0 <= at <= head.at + 5:
        if _starts_credits(head, at):
            return True
        if not is_caption(head.lines[at].bare):
            return False
        at = head.below(at)
    return False


def _starts_credits(head: Head, at: int) -> bool:
    """Whether credits start at a line; a bare ``March 3`` may just as well be a heading."""
    below = head.lines[at]
    credits = head.credits_at(at)
    if _LABEL_ALONE.fullmatch(below.bare):
        return True
    if credits:
        sure = bool(credits.names) or any(when.exact or when.labelled for when in credits.moments)
        return sure and not is_timeline(head, credits, at)
    credits = head.credits_at(head.below(at))
    return bool(bare_names(below.bare)) and credits is not None and bool(credits.moments)
