"""How long the story is: words, characters, reading time, the section at the caret, targets."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import accumulate

from writer.app.i18n import name_of, number, tr
from writer.app.outline.rows import listed_blocks, words_before
from writer.app.widgets.wording import counted
from writer.story import Block, Story, count_words, word_count
from writer.story.target_length import TargetLength, target_length

_PARTS = frozenset({"lead", "section", "subsection"})
_UNSEEN = frozenset({"stash", "embed", "definitions", "read-more", "divider"})


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


def count(story: Story) -> Counts:
    """Count a story."""
    characters, words = [0, *accumulate(_characters(story))], words_before(story)
    targets = target_length(story.fields)
    parts = []
    for block, role, end in listed_blocks(story):
        if role in _PARTS:
            heading = story.blocks[block].text.strip() if role != "lead" else ""
            of_it = words[end] - words[block], characters[end] - characters[block]
            target = targets.of_section(heading) if heading else 0
            parts.append(Part(block, role, *of_it, heading, target))
    return Counts(word_count(story), characters[-1], tuple(parts), targets)


def _characters(story: Story) -> list[int]:
    return [_length(block) for block in story.blocks]


def _length(block: Block) -> int:
    """Characters of a block that a reader sees, of whom a quote is as well."""
    if block.kind in _UNSEEN:
        return 0
    if block.attribution is not None:
        return len("\n".join(leaf.text for leaf in block.leaves))
    return len(block.text)


def count_between(story: Story, start: int, end: int) -> tuple[int, int]:
    """Words and characters a reader sees of what stands between two places of the body."""
    words = characters = 0
    if end <= start or not story.blocks:
        return 0, 0
    for index in range(max(story.block_at(start), 0), max(story.block_at(end - 1), 0) + 1):
        block, first = story.blocks[index], story.start(index)
        if block.kind == "stash":
            continue
        if start <= first and first + len(block.source.rstrip()) <= end:
            words, characters = words + block.words, characters + _length(block)
            continue
        part = _seen(story, index, start - first, end - first)
        words, characters = words + count_words(part), characters + len(part)
    return words, characters


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
        said.append(tr("{0} min").format(minutes(counts.words, wanted.speed)))
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
