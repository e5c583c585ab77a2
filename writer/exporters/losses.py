"""What several targets cannot hold, in sentences a reporter understands."""

from collections.abc import Iterator

from writer.exporters.base import counted
from writer.render import Context
from writer.render.dates import read_date
from writer.render.left_out import left_out_links, left_out_tags
from writer.story import Story

_DATES = {"date": "date", "updated": "update time"}


def unreadable_fields(story: Story) -> Iterator[str]:
    """Front matter that is no YAML has no fields to export."""
    if story.fields.error:
        yield f"{story.fields.error.rstrip('.')}: none of them is exported."


def unpublished(story: Story) -> Iterator[str]:
    """What is kept in the story and published nowhere."""
    stashed = sum(1 for block in story.blocks if block.kind == "stash")
    if stashed:
        yield f"{counted(stashed, 'stashed passage')} not published."


def unsafe_html(story: Story) -> Iterator[str]:
    """HTML that no page may hold, and links no page may follow."""
    context = Context.of(story)
    tags: set[str] = set()
    links: list[str] = []
    for block in story.blocks:
        tags |= left_out_tags(block)
        links += left_out_links(block, context)
    if tags:
        listed = ", ".join(f"<{tag}>" for tag in sorted(tags))
        yield f"HTML that Writer does not publish is taken out: {listed}."
    if links:
        shown = links[0] if len(links[0]) <= 40 else links[0][:39] + "…"
        yield (
            f"{counted(len(links), 'link or picture', 'links or pictures')} not published, only "
            f"the words: “{shown}” is not an address for a page."
        )


def unclear_dates(story: Story, *, zone: bool = False) -> Iterator[str]:
    """Dates that machines cannot read, or, with ``zone``, read each in its own way."""
    for name, words in _DATES.items():
        written = story.fields.text(name)
        moment = read_date(written)
        if written and moment is None:
            yield f"The {words} “{written}” is no date a system can read: kept as it is typed."
        elif zone and moment is not None and moment.clock and not moment.zone:
            yield f"The {words} has no time zone: each site will take its own."
