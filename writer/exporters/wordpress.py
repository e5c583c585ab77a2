"""WordPress's block markup: the body of a post as its editor stores it.

Checked with WordPress's own block parser: every block is valid, and saving it changes nothing. The
forms are those of WordPress 6.8, which 6.1 accepts too.
"""

from collections.abc import Iterator
from pathlib import Path

from writer.exporters.base import Loss, Output, counted
from writer.exporters.content import Content, content_of
from writer.exporters.content.counting import Counts
from writer.exporters.content.pictures import picture_urls, pictures_of
from writer.exporters.losses import FIELDS, closing, listed, lost, no_place, opening
from writer.exporters.wordpress_blocks import HELD_APART, SHORTCODE, Blocks
from writer.render.urls import is_remote
from writer.speech import say
from writer.story import Story

NAME = "wordpress"
TITLE = "WordPress blocks"
SUFFIX = ".wordpress.html"
_NOWHERE = ("type", "language", "developing")
_BOXES = tuple(name for name in FIELDS if name not in (*_NOWHERE, "sign_off"))


def losses(story: Story) -> tuple[Loss, ...]:
    """The fields have boxes of their own in WordPress; a few forms its blocks do not have."""
    content = content_of(story)
    local = sum(1 for url in picture_urls(content) if not is_remote(url))
    upload = say(
        "{counted} must be uploaded: the blocks only name files.", counted=counted(local, "picture")
    )
    return (
        *opening(story, content),
        *_fields(content),
        *block_losses(content),
        *shortcodes(story, content),
        *lost("image.upload", local, upload),
        *closing(story, content, labels=True),
    )


def _fields(content: Content) -> list[Loss]:
    found = [FIELDS[name] for name in _BOXES if content.fields.has(name)]
    said = []
    if found:
        message = say(
            "The blocks are the body: enter the {listed} in WordPress’s own boxes.",
            listed=listed(found),
        )
        said.append(Loss("field.elsewhere", message, len(found)))
    return [*said, *no_place("WordPress", content, (*_BOXES, "sign_off"))]


def block_losses(content: Content) -> tuple[Loss, ...]:
    """What WordPress's blocks cannot hold of the body."""
    counts = Counts(content, in_html=False)
    full, languages, credits = counts.full_items, counts.code_languages, counts.credits
    notes = len(content.notes)
    return (
        *lost(
            "footnote.list",
            notes,
            say(
                "WordPress keeps its footnotes apart from the text: {counted} kept as links to a list at the end.",
                counted=counted(notes, "footnote"),
            ),
        ),
        *lost(
            "list.items",
            full,
            say(
                "WordPress’s lists hold words only: the parts of {counted} are kept as lines of the item.",
                counted=counted(full, "list item"),
            ),
        ),
        *lost(
            "code.language",
            languages,
            say(
                "WordPress has no place for the language of {counted} of code.",
                counted=counted(languages, "block"),
            ),
        ),
        *lost(
            "image.credit",
            credits,
            say(
                "WordPress has no place for the credit of {counted}: kept at the end of the caption.",
                counted=counted(credits, "picture"),
            ),
        ),
        *lost(
            "quote.nested",
            counts.odd_pull_quotes,
            say(
                "WordPress’s pull quotes hold words only: the parts of {counted} are kept as lines.",
                counted=counted(counts.odd_pull_quotes, "pull quote"),
            ),
        ),
    )


def shortcodes(story: Story, content: Content) -> Iterator[Loss]:
    """What WordPress would take for an order to itself: “[video]”."""
    if not SHORTCODE.search(story.text):
        return
    number = Blocks().story(content).count(HELD_APART)
    yield from lost(
        "text.shortcode",
        number,
        say(
            "WordPress would run the shortcodes in the text: {number} kept apart by a space of no width.",
            number=number,
        ),
    )


def export(story: Story, folder: Path | None = None) -> Output:
    """The blocks and the sign-off; pictures are to be uploaded."""
    content = content_of(story)
    pictures = pictures_of(content, folder)
    text = Blocks(pictures.addresses).story(content)
    return Output(text.encode(), files=pictures.files, losses=pictures.losses)
