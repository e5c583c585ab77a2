"""How long the story is: words, characters, reading time, the section at the caret, targets."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field

from writer.app.i18n import name_of, number, tr
from writer.app.outline.rows import listed_blocks
from writer.app.outline.tally import Tally, characters
from writer.app.widgets.wording import counted
from writer.story import Story, count_words
from writer.story.target_length import TargetLength, target_length

_PARTS = frozenset({"lead", "section", "subsection"})


@dataclass(frozen=True, slots=True)
class Part:
    """The lead, a section or a subsection. A section's lengths are with those of its subsections."""

    block: int
    """where it starts"""
    role: str
    words: int
    characters: int = 0
    heading: str = ""
    target: int = 0
    """words wanted, 0 for none"""

    @property
    def name(self) -> str:
        """Its role as the window says it."""
        return name_of(self.role)


@dataclass(frozen=True, slots=True)
class Counts:
    """The lengths of a story. Characters are those a reader sees, spaces included."""

    words: int = 0
    characters: int = 0
    parts: tuple[Part, ...] = ()
    targets: TargetLength = field(default_factory=TargetLength)

    def part_at(self, block: int) -> Part | None:
        """The smallest part that block ``block`` belongs to."""
        at = bisect_right(self.parts, block, key=lambda part: part.block) - 1
        return self.parts[at] if at >= 0 else None

    def by_heading(self) -> Mapping[str, int]:
        """Words of each section by its heading, '' for the lead; of two alike, of both."""
        found: dict[str, int] = {}
        for part in self.parts:
            found[part.heading] = found.get(part.heading, 0) + part.words
        return found


def count(story: Story, tally: Tally | None = None) -> Counts:
    """Count a story; ``tally`` is what is known of it from the last time."""
    tally = (tally or Tally()).read(story)
    before, words = tally.characters_before(), tally.words_before()
    targets = target_length(story.fields)
    parts = []
    for block, role, end in listed_blocks(story, tally):
        if role in _PARTS:
            heading = story.blocks[block].text.strip() if role != "lead" else ""
            of_it = words[end] - words[block], before[end] - before[block]
            target = targets.of_section(heading) if heading else 0
            parts.append(Part(block, role, *of_it, heading, target))
    return Counts(tally.word_count(), before[-1], tuple(parts), targets)


def count_between(story: Story, start: int, end: int) -> tuple[int, int]:
    """Words and characters a reader sees of what stands between two places of the body."""
    words = length = 0
    if end <= start or not story.blocks:
        return 0, 0
    for index in range(max(story.block_at(start), 0), max(story.block_at(end - 1), 0) + 1):
        block, first = story.blocks[index], story.start(index)
        if block.kind == "stash":
            continue
        if start <= first and first + len(block.source.rstrip()) <= end:
            words, length = words + block.words, length + characters(block)
            continue
        part = _seen(story, index, start - first, end - first)
        words, length = words + count_words(part), length + len(part)
    return words, length


def _seen(story: Story, index: int, start: int, end: int) -> str:
    """What a reader sees of a part of a block."""
    seen = []
    for leaf in story.blocks[index].leaves:
        inside = [char for at, char in enumerate(leaf.text) if start <= leaf.source_at(at) < end]
        seen.append("".join(inside))
    return "\n".join(part for part in seen if part)


def minutes(words: int, speed: float) -> int:
    """Minutes that ``words`` take to read at ``speed`` words a minute: at least one, none for none."""
    return max(round(words / speed), 1) if words else 0


def progress(words: int, target: float) -> str:
    """How far ``words`` are towards a target: ``388 of 600 words (65%)``, and what is over."""
    said = tr("{0:,} of {1:,g} words").format(words, target)
    if words > target:
        return f"{said} ({tr('{0:,g} over').format(words - target)})"
    return f"{said} ({words / target:.0%})"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What lengths are measured by: words a minute; words of a story and of a session, 0 for none."""

    speed: float
    story: float = 0
    session: float = 0


def lengths(
    counts: Counts,
    part: Part | None,
    written: int,
    wanted: Wanted,
    selected: tuple[int, int] = (0, 0),
) -> list[str]:
    """What the status line says of it, what matters most first.

    ``written``: words since the story was opened; ``selected``: words and characters selected.
    """
    target = counts.targets.story or wanted.story
    said = [
        progress(counts.words, target) if target else counted(counts.words, "word"),
    ]
    if counts.words:
        said.append(tr("{0:,} min").format(minutes(counts.words, wanted.speed)))
    if any(selected):
        said.insert(
            0,
            tr("selected: {0}, {1}").format(
                counted(selected[0], "word"), counted(selected[1], "character")
            ),
        )
    if wanted.session:
        said.append(tr("session {0:,} of {1:,g}").format(written, wanted.session))
    if part is not None and (part.words or part.target):
        of = progress(part.words, part.target) if part.target else f"{number(part.words)}"
        said.append(f"{part.name} {of}")
    if counts.characters:
        said.append(counted(counts.characters, "character"))
    if written and not wanted.session:
        said.append(tr("session {0:+,}").format(written))
    return said
