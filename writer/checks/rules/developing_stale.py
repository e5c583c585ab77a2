"""Still developing, a day later."""

import datetime
import time
from collections.abc import Iterator

from writer.checks.dates import read_field
from writer.checks.places import field_place
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say, say_count
from writer.story import set_field

_UNSEEN = frozenset(("draft", "withdrawn"))
"""Nobody but the desk reads these yet, or any more."""


def _check(view: View) -> Iterator[Finding]:
    fields = view.story.fields
    if not fields.developing or fields.error or fields.status.lower() in _UNSEEN:
        return
    last = max(
        filter(None, (_moment(fields.text(name)) for name in ("date", "updated"))), default=None
    )
    if last is None:
        return
    hours = (datetime.datetime.now(datetime.UTC) - last).total_seconds() / 3600
    if hours <= view.limits["hours"]:
        return
    fix = Fix(say("It is no longer developing"), (set_field(view.story, "developing", None),))
    days = round(hours / 24)
    ago = (
        say_count(days, "{count} day", "{count} days")
        if hours >= 48
        else say_count(round(hours), "{count} hour", "{count} hours")
    )
    start, end = field_place(view.story, "developing")
    yield Finding(
        start,
        end,
        say("The story is still marked as developing, {ago} after its last update.", ago=ago),
        (fix,),
    )


def _moment(value: str) -> datetime.datetime | None:
    """A field as a moment; a time without a zone is taken for UTC, a day for its end."""
    moment = read_field(value) if value else None
    if moment is None:
        return None
    if len(value.strip()) <= 10:
        moment += datetime.timedelta(days=1)
    return moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)


RULE = Rule(
    id="developing.stale",
    severity="warning",
    title="Still developing after a day",
    limits={"hours": 24},
    checks="A story marked as developing was updated within the last {hours} hours. A draft "
    "is nobody's news yet.",
    why="The label promises news; a day later it is a promise nobody kept.",
    source="house",
    failing=example(developing="true"),
    passing=example(date="2999-03-18T08:40:00-04:00", developing="true"),
    fix="Takes the mark away.",
    on_story=_check,
    outside=lambda: int(time.time()) // 60,
)
