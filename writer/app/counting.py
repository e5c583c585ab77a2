"""How long the story is: words, characters, reading time, the section at the caret, targets."""

from bisect import bisect_right
from dataclasses import dataclass

from writer.app.i18n import name_of, tr
from writer.app.outline_rows import outline_rows
from writer.app.widgets.wording import counted
from writer.story import Story, word_count

_PARTS = frozenset({"lead", "section", "subsection"})


@dataclass(frozen=True, slots=True)
class Part:
    """The lead, a section or a subsection: the block it starts with, its name, its words."""

    block: int
    name: str
    words: int


@dataclass(frozen=True, slots=True)
class Counts:
    """The lengths of a story. Characters are those a reader sees, spaces included."""

    words: int = 0
    characters: int = 0
    parts: tuple[Part, ...] = ()

    def part_at(self, block: int) -> Part | None:
        """The smallest part that block ``block`` belongs to."""
        at = bisect_right(self.parts, block, key=lambda part: part.block) - 1
        return self.parts[at] if at >= 0 else None


def count(story: Story) -> Counts:
    """Count a story."""
    characters = sum(len(block.text) for block in story.blocks if block.kind != "stash")
    parts = tuple(
        Part(row.block, name_of(row.role), row.words)
        for row in outline_rows(story)
        if row.role in _PARTS
    )
    return Counts(word_count(story), characters, parts)


def minutes(words: int, speed: float) -> int:
    """Minutes that ``words`` take to read at ``speed`` words a minute, at least one."""
    return max(round(words / speed), 1)


def lengths(
    counts: Counts, part: Part | None, written: int, speed: float, target: float, goal: float
) -> list[str]:
    """What the status line says of it, what matters most first.

    ``written``: words since the story was opened; ``target`` and ``goal``: words wanted of the
    story and of the session, 0 for none.
    """
    said = [counted(counts.words, "word"), tr("{0} min").format(minutes(counts.words, speed))]
    if target:
        said[0] = tr("{0:,} of {1:,g} words").format(counts.words, target)
    if goal:
        said.append(tr("session {0:,} of {1:,g}").format(written, goal))
    if part is not None and part.words:
        said.append(f"{part.name} {part.words:,}")
    said.append(tr("{0:,} characters").format(counts.characters))
    if written and not goal:
        said.append(tr("session {0:+,}").format(written))
    return said
