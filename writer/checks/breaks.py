"""Where a story's read-more break stands, and where it should."""

from writer.checks.places import any_words, has_words
from writer.checks.rule import View


def stands_well(view: View, index: int) -> bool:
    """Whether a reader sees something both before and after the break at ``index``."""
    blocks = view.story.blocks
    return any_words(blocks[:index]) and any_words(blocks[index + 1 :])


def kept_break(view: View) -> int | None:
    """The one break a story should keep: the first that stands well, else the first."""
    breaks = view.of_kind("read-more")
    if len(breaks) < 2:
        return breaks[0] if breaks else None
    seen = [index for index, block in enumerate(view.story.blocks) if has_words(block)]
    well = (index for index in breaks if seen and seen[0] < index < seen[-1])
    return next(well, breaks[0])


def lead_paragraph(view: View) -> int | None:
    """The first paragraph that something else follows: a break may stand after it."""
    blocks = view.story.blocks
    first = next(iter(view.of_kind("paragraph")), None)
    return first if first is not None and any_words(blocks[first + 1 :]) else None
