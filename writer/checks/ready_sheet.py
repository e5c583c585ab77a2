"""The sheet before a story goes out: what blocks it, what to look at, what was waived and why."""

from collections.abc import Sequence
from dataclasses import dataclass

from writer.checks.problem import Problem
from writer.checks.waivers import Waived, Waiver, unneeded
from writer.checks.words import shorten
from writer.speech import Said, say, say_count
from writer.story import Story, word_count

WORDS_A_MINUTE = 200  # of silent reading, rounded down from 238 (Brysbaert 2019)
SEARCH = 60
"""Characters of a headline that search shows, about (Google gives no number)."""
SOCIAL = 70
"""Characters of a title that networks' cards show on one or two lines."""
DESCRIPTION = 160


@dataclass(frozen=True, slots=True)
class Row:
    """A problem with the line it is on, from 1."""

    problem: Problem
    line: int


@dataclass(frozen=True, slots=True)
class Cut:
    """A text as it is shown elsewhere: ``shown`` is what is seen of it."""

    text: str
    shown: str

    @property
    def is_cut(self) -> bool:
        """Whether some of it is not seen."""
        return self.shown != self.text


@dataclass(frozen=True, slots=True)
class ReadySheet:
    """All there is to say before a story goes out. ``counts`` are names and numbers in order."""

    headline: str
    blocking: tuple[Row, ...]
    to_look_at: tuple[Row, ...]
    advice: tuple[Row, ...]
    waived: tuple[Waived, ...]
    unneeded: tuple[Waiver, ...]
    counts: tuple[tuple[str, int], ...]
    search: Cut
    social: Cut
    description: Cut
    status: str
    type_title: str
    house: str

    @property
    def is_ready(self) -> bool:
        """Whether nothing blocks."""
        return not self.blocking

    @property
    def verdict(self) -> Said:
        """The sheet in one sentence."""
        if self.blocking:
            return say_count(
                len(self.blocking),
                "Not ready: {count} problem blocks it.",
                "Not ready: {count} problems block it.",
            )
        if self.to_look_at:
            return say_count(
                len(self.to_look_at),
                "Ready, with {count} thing to look at.",
                "Ready, with {count} things to look at.",
            )
        return say("Ready to publish.")


def ready_sheet(
    story: Story,
    problems: Sequence[Problem],
    waived: Sequence[Waived] = (),
    *,
    type_title: str = "",
    house: str = "",
) -> ReadySheet:
    """The sheet of a story that was checked."""
    fields = story.fields
    headline = " ".join(fields.headline.split())
    return ReadySheet(
        headline,
        _rows(story, problems, "error"),
        _rows(story, problems, "warning"),
        _rows(story, problems, "advice"),
        tuple(waived),
        tuple(unneeded(story, waived)),
        tuple(_counts(story)),
        _cut(fields.text("search_headline") or headline, SEARCH),
        _cut(fields.text("social_headline") or headline, SOCIAL),
        _cut(fields.summary, DESCRIPTION),
        fields.status,
        type_title or fields.text("type"),
        house,
    )


def _rows(story: Story, problems: Sequence[Problem], severity: str) -> tuple[Row, ...]:
    chosen = (problem for problem in problems if problem.severity == severity)
    return tuple(Row(problem, story.line_column(problem.start)[0]) for problem in chosen)


def _counts(story: Story) -> list[tuple[str, int]]:
    words = word_count(story)
    kinds = [block.kind for block in story.blocks]
    found: list[tuple[str, int]] = [
        (say("words"), words),
        (say("minutes of reading"), max(round(words / WORDS_A_MINUTE), 1)),
        (say("characters in the headline"), len(story.fields.headline.strip())),
        (say("characters in the summary"), len(story.fields.summary.strip())),
        (say("paragraphs"), kinds.count("paragraph")),
        (say("headings"), kinds.count("heading")),
        (say("quotes"), kinds.count("quote")),
        (say("pictures"), kinds.count("image")),
    ]
    return found


def _cut(text: str, limit: int) -> Cut:
    text = " ".join(text.split())
    return Cut(text, shorten(text, limit))
