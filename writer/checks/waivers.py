"""Problems that someone decided to leave, and why: kept in the story's own front matter.

    waivers:
      - "text.filler “at the end of the day”: because it is her word (Ana Ferreira, 2025-03-18T08:40Z)"

The field ``waivers`` is never published. A waiver holds for its rule and its words wherever they
stand, so it survives edits around them; one for a whole paragraph holds while most of its words are
the same, and one for a field, or for nothing in particular, holds for its rule.
"""

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from writer.checks.problem import Problem
from writer.errors import WriterError
from writer.speech import say
from writer.story import Edit, Story, set_field

FIELD = "waivers"
_LONGEST = 120
_ENTRY = re.compile(
    r"(?P<rule>\S+)(?: “(?P<words>.*?)”)?: because (?P<reason>.*?)"
    r"(?: \((?P<name>[^()]*), (?P<at>\d{4}-\d\d-\d\dT[^ ()]*)\))?\s*$",
    re.S,
)
_SAME = 0.6
"""The share of a waiver's words that must still be there, for one of a whole paragraph."""


class CannotWaive(WriterError):
    """The front matter cannot be read, so nothing can be written into it."""


@dataclass(frozen=True, slots=True)
class Waiver:
    """A problem left as it is. ``at`` is RFC 3339; ``words`` are the words concerned, cut short."""

    rule: str
    words: str
    reason: str
    name: str = ""
    at: str = ""

    def __str__(self) -> str:
        words = f" “{self.words}”" if self.words else ""
        signed = f" ({self.name}, {self.at})" if self.at else ""
        return f"{self.rule}{words}: because {self.reason}{signed}"


@dataclass(frozen=True, slots=True)
class Waived:
    """A problem and the waiver that holds for it."""

    problem: Problem
    waiver: Waiver


def waivers_of(story: Story) -> tuple[Waiver, ...]:
    """The waivers in a story's front matter, in order; lines that are none are left out."""
    if not story.fields.has(FIELD):
        return ()
    found = (_ENTRY.match(text) for text in story.fields.texts(FIELD))
    return tuple(
        Waiver(m["rule"], m["words"] or "", m["reason"], m["name"] or "", m["at"] or "")
        for m in found
        if m
    )


def sort_out(story: Story, problems: Sequence[Problem]) -> tuple[list[Problem], list[Waived]]:
    """The problems that nobody has waived, and those that somebody has."""
    waivers = waivers_of(story)
    if not waivers:
        return list(problems), []
    kept: list[Problem] = []
    waived: list[Waived] = []
    for problem in problems:
        held = next((each for each in waivers if _holds(each, problem, story)), None)
        if held is None:
            kept.append(problem)
        else:
            waived.append(Waived(problem, held))
    return kept, waived


def unneeded(story: Story, waived: Iterable[Waived]) -> list[Waiver]:
    """The waivers that hold for no problem any more."""
    used = {each.waiver for each in waived}
    return [waiver for waiver in waivers_of(story) if waiver not in used]


def waive(
    story: Story, problem: Problem, reason: str, name: str, now: datetime.datetime | None = None
) -> Edit:
    """The edit that leaves a problem as it is, because of ``reason``. Raises CannotWaive."""
    at = (now or datetime.datetime.now(datetime.UTC)).astimezone(datetime.UTC)
    stamp = at.strftime("%Y-%m-%dT%H:%MZ")
    clean = " ".join(reason.split()).removeprefix("because ") or "no reason given"
    signed = re.sub(r"[(),]", " ", name).strip() or "unnamed"
    made = Waiver(problem.rule, _words(story, problem), clean, " ".join(signed.split()), stamp)
    return _write(story, [*story.fields.texts(FIELD), str(made)])


def unwaive(story: Story, waiver: Waiver) -> Edit:
    """The edit that takes a waiver back. Raises CannotWaive."""
    left = list(story.fields.texts(FIELD))
    index = next((at for at, text in enumerate(left) if _is(text, waiver)), None)
    if index is not None:
        del left[index]
    return _write(story, left)


def _is(text: str, waiver: Waiver) -> bool:
    match = _ENTRY.match(text)
    return match is not None and (match["rule"], match["words"] or "", match["reason"]) == (
        waiver.rule,
        waiver.words,
        waiver.reason,
    )


def _write(story: Story, entries: list[str]) -> Edit:
    if story.fields.error:
        raise CannotWaive(
            say(
                "The fields at the top of the story cannot be read, so the reason cannot be kept there. Mend them first."
            )
        )
    return set_field(story, FIELD, entries or None)


def _words(story: Story, problem: Problem) -> str:
    """The words a problem is about; '' for one in the fields or about nothing that is written."""
    if problem.end <= len(story.front):
        return ""
    return _plain(story.slice(problem.start, problem.end))


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[“”\"]", "", text).split())[:_LONGEST].strip()


def _holds(waiver: Waiver, problem: Problem, story: Story) -> bool:
    if waiver.rule != problem.rule:
        return False
    if not waiver.words:
        return problem.end <= len(story.front) or problem.start == problem.end
    now = _words(story, problem)
    if now.casefold() == waiver.words.casefold():
        return True
    then = waiver.words.casefold().split()
    if len(then) < 5:
        return False
    # a whole paragraph: its opening words, or most of them
    whole = " ".join(story.slice(problem.start, problem.end).split()).casefold()
    there = sum(word in whole for word in then)
    return there / len(then) >= _SAME
