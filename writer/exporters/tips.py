"""Words that a reader sees when pointing at something: titles of pictures, short forms and links."""

from collections.abc import Iterator

from writer.exporters.base import Loss, counted
from writer.exporters.content import Content, Paragraph, Picture, Span, walk_blocks, walk_inlines
from writer.exporters.content.model import Inline, inlines_of
from writer.exporters.losses import lost
from writer.speech import say


def tips(
    title: str,
    content: Content,
    *,
    pictures: bool = True,
    forms: bool = True,
    links: bool = True,
    in_html: bool = True,
    in_paragraphs: bool = True,
) -> Iterator[Loss]:
    """What stands in none of the places named; ``in_html``: nor in the story's own HTML.

    ``in_paragraphs``: those of pictures in the story's paragraphs are lost too.
    """
    pieces = list(_pieces(content, in_html=in_html))
    named = sum(1 for one in pieces if isinstance(one, Picture) and one.title)
    if not in_paragraphs:
        tops = (one for one in content.blocks if isinstance(one, Paragraph))
        inside = (piece for one in tops for piece in one.inlines)
        named -= sum(1 for one in inside if isinstance(one, Picture) and one.title)
    spans = [one for one in pieces if isinstance(one, Span) and one.title]
    short = sum(1 for one in spans if one.tag != "a")
    linked = len(spans) - short
    yield from lost(
        "image.title",
        named if pictures else 0,
        say(
            "{title} has no place for the title of {counted} in a line or a list.",
            title=title,
            counted=counted(named, "picture"),
        ),
    )
    yield from lost(
        "abbr.title",
        short if forms else 0,
        say(
            "{title} has no place for what {counted} stand for.",
            title=title,
            counted=counted(short, "short form"),
        ),
    )
    yield from lost(
        "link.title",
        linked if links else 0,
        say(
            "{title} has no place for the title of {counted}.",
            title=title,
            counted=counted(linked, "link"),
        ),
    )


def _pieces(content: Content, *, in_html: bool) -> Iterator[Inline]:
    for block in walk_blocks(content.blocks, in_html=in_html):
        for run in inlines_of(block):
            yield from walk_inlines(run)
