"""All that a target will lose of a story, known before anything is written."""

from pathlib import Path

from writer.exporters.addresses import picture_addresses
from writer.exporters.base import Exporter, Loss
from writer.exporters.pictures import gather
from writer.speech import say
from writer.story import Story

_LONGEST = 60  # characters of a picture's address that are told


def announced(exporter: Exporter, story: Story, folder: Path | None) -> tuple[Loss, ...]:
    """What ``exporter`` cannot hold of ``story``, and the pictures in ``folder`` it cannot show."""
    losses = exporter.losses(story)
    return (*losses, *unseen_pictures(story, folder)) if shows_pictures(exporter) else losses


def shows_pictures(exporter: Exporter) -> bool:
    """Whether a picture is more than words in what ``exporter`` writes."""
    return bool(getattr(exporter, "SHOWS_PICTURES", True))


def unseen_pictures(story: Story, folder: Path | None) -> tuple[Loss, ...]:
    """The pictures of the story's ``folder`` that are missing, damaged, or no pictures at all."""
    addresses = picture_addresses(story) if folder is not None else ()
    if not addresses:
        return ()
    refused = gather(addresses, folder).refused
    return tuple(Loss("image.refused", _sentence(*one)) for one in refused.items())


def _sentence(source: str, reason: str) -> str:
    shown = source if len(source) <= _LONGEST else f"…{source[1 - _LONGEST :]}"
    return say(
        "The picture “{source}” {reason}: readers will not see it.", source=shown, reason=reason
    )
