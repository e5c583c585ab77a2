"""What several targets cannot hold, said once for all of them."""

from collections.abc import Iterator

from writer.exporters.base import Loss, counted
from writer.render import Context
from writer.render.dates import read_date
from writer.render.left_out import left_out_links, left_out_tags
from writer.story import Story

_DATES = {"date": "date", "updated": "update time"}


def unreadable_fields(story: Story) -> Iterator[Loss]:
    """Front matter that is no YAML has no fields to export."""
    if story.fields.error:
        error = story.fields.error.rstrip(".")
        yield Loss("field.unreadable", f"{error}: none of them is exported.")


def unpublished(story: Story) -> Iterator[Loss]:
    """What is kept in the story and published nowhere."""
    stashed = sum(1 for block in story.blocks if block.kind == "stash")
    if stashed:
        message = f"{counted(stashed, 'stashed passage')} not published."
        yield Loss("stash.unpublished", message, stashed)


def unsafe_html(story: Story) -> Iterator[Loss]:
    """HTML that no page may hold, and links no page may follow."""
    context = Context.of(story)
    tags: set[str] = set()
    links: list[str] = []
    for block in story.blocks:
        tags |= left_out_tags(block)
        links += left_out_links(block, context)
    if tags:
        listed = ", ".join(f"<{tag}>" for tag in sorted(tags))
        message = f"HTML that Writer does not publish is taken out: {listed}."
        yield Loss("html.unsafe", message, len(tags))
    if links:
        shown = links[0] if len(links[0]) <= 40 else links[0][:39] + "…"
        message = (
            f"{counted(len(links), 'link or picture', 'links or pictures')} not published, only "
            f"the words: “{shown}” is not an address for a page."
        )
        yield Loss("link.unsafe", message, len(links))


def unclear_dates(story: Story, *, zone: bool = False) -> Iterator[Loss]:
    """Dates that machines cannot read, or, with ``zone``, read each in its own way."""
    for name, words in _DATES.items():
        written = story.fields.text(name)
        moment = read_date(written)
        if written and moment is None:
            message = f"The {words} “{written}” is no date a system can read: kept as it is typed."
            yield Loss("date.unreadable", message)
        elif zone and moment is not None and moment.clock and not moment.zone:
            yield Loss("date.zone", f"The {words} has no time zone: each site will take its own.")
