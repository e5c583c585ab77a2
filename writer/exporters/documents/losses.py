"""What documents cannot hold of a story, said once for all kinds of them."""

from collections.abc import Collection, Iterable, Iterator

from writer.exporters.base import Loss, counted
from writer.exporters.content import Content
from writer.exporters.content.counting import Counts
from writer.exporters.losses import lost, no_place
from writer.exporters.pictures import Pictures


def of_fields(title: str, content: Content, held: Collection[str]) -> Iterator[Loss]:
    """Fields that are neither shown nor in the document's properties."""
    yield from no_place(title, content, held)


def of_read_more(title: str, content: Content) -> Iterator[Loss]:
    """Where a front page cuts the story."""
    number = 1 if content.breaks else 0
    yield from lost("read-more.none", number, f"{title} has no place for the read-more break.")


def embeds(title: str, content: Content) -> Iterator[Loss]:
    """Other sites’ pages, which a document can only name."""
    number = Counts(content).embeds
    words = f"{title} runs no script: {counted(number, 'embed')} shown as a link."
    yield from lost("embed.link", number, words)


def of_pictures(pictures: Pictures, absent: Iterable[str], what: str) -> Iterator[Loss]:
    """Pictures whose words alone are in the document, each with the reason."""
    remote = 0
    for source in absent:
        reason = pictures.refused.get(source)
        if reason:
            shown = source if len(source) <= 60 else f"…{source[-59:]}"
            yield Loss("image.refused", f"The picture “{shown}” {reason}: only its words are kept.")
        else:
            remote += 1
    yield from lost(
        "image.remote",
        remote,
        f"{counted(remote, 'picture')} not beside the story: {what} loads nothing from elsewhere, "
        "only the words are kept.",
    )
