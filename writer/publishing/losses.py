"""What publishing loses: an exporter's losses, without those that a hand-in makes good."""

from collections.abc import Iterable, Iterator

from writer.exporters import Loss
from writer.exporters.losses import FIELDS
from writer.speech import all_of, say
from writer.story import Story

_MADE_GOOD = frozenset(
    {"field.elsewhere", "image.upload", "byline.staff", "embargo.draft", "status.draft"}
)
"""A person would have to do it by hand; a connection does it itself."""


def without_fields(found: Iterable[Loss]) -> tuple[str, ...]:
    """The sentences of the losses that stay."""
    return tuple(str(loss) for loss in found if loss.kind not in _MADE_GOOD)


def unsent(story: Story, title: str, names: Iterable[str]) -> Iterator[str]:
    """The fields a story has and a system has no place for."""
    found = [FIELDS[name] for name in names if story.fields.has(name)]
    if found:
        yield say(
            "{title} has no place for the {listed}: not sent.", title=title, listed=all_of(found)
        )
