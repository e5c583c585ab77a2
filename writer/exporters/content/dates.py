"""Dates for systems that ask for an instant: RFC 3339 with seconds and offset."""

from collections.abc import Iterator
from datetime import UTC, datetime

from writer.exporters.base import Loss
from writer.exporters.content.story import Content
from writer.speech import say
from writer.story.dates import Moment


def instant(moment: Moment) -> datetime:
    """The instant; what the story does not say of it is midnight, and UTC."""
    written = datetime.fromisoformat(moment.machine)
    return written if written.tzinfo else written.replace(tzinfo=UTC)


def rfc3339(moment: Moment | None) -> str:
    """``2025-03-18T08:40:00-04:00``, '' for no date."""
    if moment is None:
        return ""
    written = instant(moment).isoformat(timespec="seconds")
    return written.replace("+00:00", "Z") if moment.zone == "Z" else written


def eastern(moment: Moment | None) -> str:
    """The instant as ``rfc3339`` has it, for readers that know no ``Z`` and no offset with a minus.

    An instant of a place west of Greenwich is told in UTC: ``2025-03-18T12:40:00+00:00``.
    """
    if moment is None:
        return ""
    written = instant(moment).isoformat(timespec="seconds")
    return written if written[-6] == "+" else universal(moment).isoformat(timespec="seconds")


def utc(moment: Moment | None) -> str:
    """``2025-03-18T12:40:00Z``, '' for no date."""
    if moment is None:
        return ""
    return universal(moment).isoformat(timespec="seconds").replace("+00:00", "Z")


def universal(moment: Moment) -> datetime:
    """The instant in UTC; the first and last days of time stay where they are."""
    try:
        return instant(moment).astimezone(UTC)
    except OverflowError:
        return instant(moment).replace(tzinfo=UTC)


def told(content: Content) -> dict[str, Moment | None]:
    """The dates of a story by what they are called."""
    return {
        say("date"): content.date,
        say("update time"): content.updated,
        say("embargo"): content.embargo,
    }


def assumed(title: str, content: Content) -> Iterator[Loss]:
    """What had to be added to a date to make an instant of it."""
    for words, moment in told(content).items():
        if moment is not None and not moment.clock:
            message = say(
                "The {words} has no time of day: {title} is told midnight, UTC.",
                words=words,
                title=title,
            )
            yield Loss("date.time", message)
        elif moment is not None and not moment.zone:
            yield Loss(
                "date.zone",
                say("The {words} has no time zone: {title} is told UTC.", words=words, title=title),
            )
