"""Weekdays that do not fit their date."""

import datetime
import re
from collections.abc import Iterator

from writer.checks.dates import read_field
from writer.checks.no_days import NoDay, may_hold, no_days
from writer.checks.places import field_place, prose
from writer.checks.problem import Finding, Fix
from writer.checks.quoting import is_theirs
from writer.checks.rule import Rule, View, example
from writer.checks.running import place
from writer.checks.vocabulary import vocabulary
from writer.checks.weekdays import DatedWeekday, dated_weekdays, meant, weekday_words
from writer.speech import Said, say
from writer.story import Block, Edit, set_field

_DIGIT = re.compile(r"\d")
_QUOTES = frozenset(("quote", "pull-quote"))
_FIELDS = ("headline", "summary", "sign_off")


def _note(block: Block) -> tuple[DatedWeekday, ...] | None:
    if not _DIGIT.search(block.source):
        return None
    leaves = prose(block)
    if block.kind in _QUOTES:
        leaves = [leaf for leaf in block.leaves if leaf.role == "attribution"]
    dated = any(_DIGIT.search(leaf.text) for leaf in leaves)  # links have digits, words rarely do
    if not dated or weekday_words().isdisjoint(vocabulary(block.source)):
        return None
    found = []
    for leaf in leaves:
        for day in dated_weekdays(leaf.text):
            if not is_theirs(leaf.text, day.start, day.end):
                start, end = place(leaf, day.start, day.end)
                found.append(day._replace(start=start, end=end))
    return tuple(found) or None


def _on_block(block: Block) -> Iterator[Finding]:
    if block.kind in _QUOTES or not may_hold(block.source):
        return
    for leaf in prose(block):
        for one in no_days(leaf.text):
            if not is_theirs(leaf.text, one.start, one.end):
                words = leaf.text[one.start : one.end]
                yield Finding(*place(leaf, one.start, one.end), _no_day(words, one))


def _no_day(words: str, one: NoDay) -> Said:
    return say("There is no {words}: that month has {last} days.", words=words, last=one.last)


def _check(view: View) -> Iterator[Finding]:
    moment = read_field(view.story.fields.date)
    written = moment.date() if moment else None
    yield from _in_fields(view, written)
    for index, days in view.notes.items():
        offset = view.story.start(index)
        for day in days:
            right, says = _verdict(day, written)
            if right:
                start, end = day.start + offset, day.end + offset
                fix = Fix(
                    say("Change {weekday} to {right}", weekday=day.weekday, right=right),
                    (Edit(start, end - start, right),),
                )
                yield Finding(start, end, says, (fix,))


def _in_fields(view: View, written: datetime.date | None) -> Iterator[Finding]:
    for name in _FIELDS:
        text = view.story.fields.text(name)
        if not any(sign.isdigit() for sign in text):
            continue
        for one in no_days(text):
            if not is_theirs(text, one.start, one.end):
                words = text[one.start : one.end]
                yield Finding(*field_place(view.story, name), _no_day(words, one))
        for day in dated_weekdays(text):
            right, says = _verdict(day, written)
            if right and not is_theirs(text, day.start, day.end):
                value = text[: day.start] + right + text[day.end :]
                fix = Fix(
                    say("Change {weekday} to {right}", weekday=day.weekday, right=right),
                    (set_field(view.story, name, value),),
                )
                yield Finding(*field_place(view.story, name), says, (fix,))


def _verdict(day: DatedWeekday, written: datetime.date | None) -> tuple[str, str]:
    """The right weekday and a sentence about it; two '' when it is right, or nobody can tell."""
    date = meant(day.year, day.month, day.day, written)
    if date is None or date.weekday() == day.number:
        return "", ""
    right = day.right_name(date.weekday())
    return right, say(
        "{day} {date:%B %Y} is a {right}, not a {weekday}.",
        day=date.day,
        date=date,
        right=right,
        weekday=day.weekday,
    )


RULE = Rule(
    id="time.mismatch",
    severity="error",
    title="Weekday does not fit the date, or no such date",
    checks="A weekday with a date is that day's; without a year, the year nearest to the story's date. "
    "A date is one that the calendar has. Dates may be written in English, German, French, Spanish, Portuguese, Italian or Dutch.",
    why="One of the two is wrong, and readers will turn up on it.",
    source="Reuters Handbook, which names it first among avoidable errors",
    failing=example("The hearing is on Monday, March 18, 2025.\n"),
    passing=example(
        "The hearing was on 4 March 2025, a Tuesday. “On Monday, March 18,” she said.\n"
    ),
    fix="Changes the weekday; check first that the date is the right one.",
    on_block=_on_block,
    note=_note,
    on_story=_check,
)
