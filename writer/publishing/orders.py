"""An order to publish, and what came of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from writer.exporters.content.story import slug_of as slug_from
from writer.publishing.base import Post, Remote, Status
from writer.publishing.errors import NotNow
from writer.speech import say
from writer.story import Fields, Story
from writer.story.dates import Moment, read_date


@dataclass(frozen=True, slots=True)
class Order:
    """Publish the story ``text`` of the file ``path``.

    ``overwrite`` puts the story in the place of what others changed there; ``force`` sets an
    embargo aside; ``anew`` makes another post though there is one.
    """

    path: Path
    text: str
    status: Status = "publish"
    when: datetime | None = None
    overwrite: bool = False
    force: bool = False
    anew: bool = False


@dataclass(frozen=True, slots=True)
class Published:
    """A story that is there. ``notes`` were known before, ``changes`` are what the server did."""

    remote: Remote
    created: bool
    notes: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()
    sent: Mapping[str, str] = field(default_factory=dict)


def slug_of(story: Story) -> str:
    """The story's slug, or one made of its headline; of one in no Latin script, of its digest."""
    fields = story.fields
    named = slug_from(fields.slug) or slug_from(fields.headline)
    return named or f"story-{sha256(fields.headline.encode()).hexdigest()[:8]}"


def read_when(written: str, now: datetime | None = None) -> datetime:
    """A date and time that was typed; without a zone it is this computer's. Raises NotNow."""
    moment = read_date(written.strip())
    found = moment_of(moment) if moment and moment.clock else None
    if found is None:
        raise NotNow(
            say(
                "“{written}” is no date and time: write it as 2030-01-31 08:00.",
                written=written.strip()[:40],
            )
        )
    if found <= (now or datetime.now(UTC)):
        raise NotNow(
            say(
                "{written} has passed: a story is scheduled for a time to come.",
                written=written.strip()[:40],
            )
        )
    return found


def moment_of(moment: Moment | None) -> datetime | None:
    """A moment as a time with a zone; a day alone, or a nonsense one, is none."""
    if moment is None or not moment.clock:
        return None
    try:
        read = datetime.fromisoformat(moment.machine)
        return (read if read.tzinfo else read.astimezone()).astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        return None


def story_time(fields: Fields) -> datetime | None:
    """When the story says it was published, if that has passed."""
    found = _told(read_date(fields.date))
    return found if found and found <= datetime.now(UTC) else None


def _told(moment: Moment | None) -> datetime | None:
    """A day alone is its noon here: the post shows that day in nearly every zone."""
    if moment is None or moment.clock:
        return moment_of(moment)
    found = moment_of(replace(moment, clock="12:00", seconds="00"))
    today = datetime.now().astimezone().date()
    return found if found and found.astimezone().date() != today else None


def date_notes(post: Post) -> Iterator[str]:
    """Where a post gets another time than its story has."""
    moment = read_date(post.story.fields.date)
    if moment is None or post.when or post.status == "draft":
        return
    when = _told(moment)
    if when and when > datetime.now(UTC):
        yield say("The story’s date is still to come: the post has the time of publishing.")
    elif when and not moment.clock:
        yield say("The story’s date has no time of day: the post has noon.")


def check(order: Order, story: Story, now: datetime | None = None) -> None:
    """Hold the order against the story. Raises NotNow."""
    now = now or datetime.now(UTC)
    if story.fields.error:
        raise NotNow(say("{error} Mend the story’s fields first.", error=story.fields.error))
    if not story.fields.headline:
        raise NotNow(say("The story has no headline: a post needs one."))
    if order.status == "schedule" and (order.when is None or order.when <= now):
        raise NotNow(say("A story is scheduled for a time to come: give a later date."))
    goes_out = now if order.status == "publish" else order.when
    if order.force or order.status == "draft" or goes_out is None or not story.fields.embargo:
        return
    embargo = _embargo(story.fields.embargo)
    if embargo is None:
        raise NotNow(
            say(
                "The embargo “{embargo}” is no date: mend it before publishing.",
                embargo=story.fields.embargo[:40],
            )
        )
    if goes_out < embargo:
        raise NotNow(
            say(
                "The story is under embargo until {embargo}: schedule it for then.",
                embargo=story.fields.embargo,
            ),
            "force",
        )


def _embargo(written: str) -> datetime | None:
    """When an embargo ends; one that names a day alone ends when that day begins here."""
    moment = read_date(written)
    return moment_of(
        replace(moment, clock=moment.clock or "00:00", seconds=moment.seconds or "00")
        if moment
        else None
    )
