"""What documents cannot hold of a story, said once for all kinds of them."""

from collections.abc import Collection, Iterable, Iterator

from writer.exporters.base import Loss, counted
from writer.exporters.content import (
    Content,
    Paragraph,
    Quote,
    Span,
    flat,
    walk_blocks,
    walk_inlines,
)
from writer.exporters.content.counting import Counts
from writer.exporters.content.model import inlines_of
from writer.exporters.documents.runs import absolute
from writer.exporters.losses import lost, no_place
from writer.exporters.pictures import Pictures
from writer.exporters.tips import tips
from writer.speech import say


def of_document(title: str, content: Content, held: Collection[str]) -> Iterator[Loss]:
    """What a word processor’s document cannot hold; ``held`` are the fields it can."""
    counts = Counts(content)
    yield from of_fields(title, content, held)
    yield from lost(
        "read-more.bookmark",
        1 if content.breaks else 0,
        say("{title} shows no read-more break: kept as a bookmark of that name.", title=title),
    )
    yield from embeds(title, content)
    yield from relative_links(title, content)
    yield from lost(
        "html.forms",
        counts.html,
        say(
            "{counted} of HTML set as ordinary paragraphs.", counted=counted(counts.html, "passage")
        ),
    )
    yield from lost(
        "code.language",
        counts.code_languages,
        say(
            "{title} has no place for the language of {counted} of code.",
            title=title,
            counted=counted(counts.code_languages, "block"),
        ),
    )
    mixed = _mixed_quotes(content)
    yield from lost(
        "quote.styles",
        mixed,
        say(
            "{counted} with more than paragraphs: headings, lists, code and tables in quotes keep the styles of their own.",
            counted=counted(mixed, "quote"),
        ),
    )
    yield from tips(title, content, links=False)


def relative_links(title: str, content: Content) -> Iterator[Loss]:
    """Links to places on a site, which a file on its own does not know."""
    number = sum(1 for one in _spans(content) if one.tag == "a" and not absolute(one.url))
    yield from lost(
        "link.relative",
        number,
        say(
            "{title} has no site around it: {counted} to places on yours not kept, only the words.",
            title=title,
            counted=counted(number, "link"),
        ),
    )


def _mixed_quotes(content: Content) -> int:
    """Quotes of which a part is no paragraph: a paragraph has one style, a quote’s or its own."""
    quotes = [one for one in walk_blocks(content.blocks) if isinstance(one, Quote)]
    return sum(1 for one in quotes if any(not isinstance(p, Paragraph) for p in flat(one.blocks)))


def _spans(content: Content) -> Iterator[Span]:
    for block in walk_blocks(content.blocks):
        for run in inlines_of(block):
            yield from (one for one in walk_inlines(run) if isinstance(one, Span))


def of_fields(title: str, content: Content, held: Collection[str]) -> Iterator[Loss]:
    """Fields that are neither shown nor in the document's properties."""
    yield from no_place(title, content, held)


def of_read_more(title: str, content: Content) -> Iterator[Loss]:
    """Where a front page cuts the story."""
    number = 1 if content.breaks else 0
    yield from lost(
        "read-more.none", number, say("{title} has no place for the read-more break.", title=title)
    )


def embeds(title: str, content: Content) -> Iterator[Loss]:
    """Other sites’ pages, which a document can only name."""
    number = Counts(content).embeds
    words = say(
        "{title} runs no script: {counted} shown as a link.",
        title=title,
        counted=counted(number, "embed"),
    )
    yield from lost("embed.link", number, words)


def of_pictures(pictures: Pictures, absent: Iterable[str], what: str) -> Iterator[Loss]:
    """Pictures whose words alone are in the document, each with the reason."""
    remote = 0
    for source in absent:
        reason = pictures.refused.get(source)
        if reason:
            shown = source if len(source) <= 60 else f"…{source[-59:]}"
            yield Loss(
                "image.refused",
                say(
                    "The picture “{shown}” {reason}: only its words are kept.",
                    shown=shown,
                    reason=reason,
                ),
            )
        else:
            remote += 1
    yield from lost(
        "image.remote",
        remote,
        say(
            "{counted} not beside the story: {what} loads nothing from elsewhere, only the words are kept.",
            counted=counted(remote, "picture"),
            what=what,
        ),
    )
