"""What publishing loses: an exporter's losses, without those that a hand-in makes good."""

from collections.abc import Iterable, Iterator

from writer.exporters import Loss
from writer.story import Story

_MADE_GOOD = frozenset(
    {"field.elsewhere", "image.upload", "byline.staff", "embargo.draft", "status.draft"}
)
"""A person would have to do it by hand; a connection does it itself."""
_WORDS = {"updated": "update time"}


def without_fields(found: Iterable[Loss]) -> tuple[str, ...]:
    """The sentences of the losses that stay."""
    return tuple(str(loss) for loss in found if loss.kind not in _MADE_GOOD)


def unsent(story: Story, title: str, names: Iterable[str]) -> Iterator[str]:
    """The fields a story has and a system has no place for."""
    found = [_WORDS.get(name, name) for name in names if story.fields.has(name)]
    if found:
        listed = found[0] if len(found) == 1 else f"{', '.join(found[:-1])} and {found[-1]}"
        yield f"{title} has no place for the {listed}: not sent."
