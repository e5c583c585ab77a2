"""WordPress's block markup: the body of a post as its editor stores it.

Checked with WordPress's own block parser: every block is valid, and saving it changes nothing. The
forms are those of WordPress 6.8, which 6.1 accepts too.
"""

from pathlib import Path

from writer.exporters.base import Loss, Output, counted
from writer.exporters.content import Content, content_of
from writer.exporters.content.counting import Counts
from writer.exporters.content.pictures import picture_urls, pictures_of
from writer.exporters.losses import FIELDS, closing, listed, lost, opening
from writer.exporters.wordpress_blocks import Blocks
from writer.render.urls import is_remote
from writer.story import Story

NAME = "wordpress"
TITLE = "WordPress blocks"
SUFFIX = ".wordpress.html"
_NOT_FIELDS = ("developing", "sign_off", "language")


def losses(story: Story) -> tuple[Loss, ...]:
    """The fields have boxes of their own in WordPress; a few forms its blocks do not have."""
    content = content_of(story)
    local = sum(1 for url in picture_urls(content) if not is_remote(url))
    upload = f"{counted(local, 'picture')} must be uploaded: the blocks only name files."
    return (
        *opening(story, content),
        *_fields(content),
        *block_losses(content),
        *lost("image.upload", local, upload),
        *closing(story, content),
    )


def _fields(content: Content) -> list[Loss]:
    found = [
        words
        for name, words in FIELDS.items()
        if name not in _NOT_FIELDS and content.fields.has(name)
    ]
    said = []
    if found:
        message = f"The blocks are the body: enter the {listed(found)} in WordPress’s own boxes."
        said.append(Loss("field.elsewhere", message, len(found)))
    if content.developing:
        message = "WordPress has no place for the mark that the story is developing."
        said.append(Loss("field.developing", message))
    return said


def block_losses(content: Content) -> tuple[Loss, ...]:
    """What WordPress's blocks cannot hold of the body."""
    counts = Counts(content, in_html=False)
    full, languages, credits = counts.full_items, counts.code_languages, counts.credits
    return (
        *lost(
            "list.items",
            full,
            f"WordPress’s lists hold words only: the parts of {counted(full, 'list item')} "
            "are kept as lines of the item.",
        ),
        *lost(
            "code.language",
            languages,
            f"WordPress has no place for the language of {counted(languages, 'block')} of code.",
        ),
        *lost(
            "image.credit",
            credits,
            f"WordPress has no place for the credit of {counted(credits, 'picture')}: "
            "kept at the end of the caption.",
        ),
        *lost(
            "quote.nested",
            counts.odd_pull_quotes,
            f"WordPress’s pull quotes hold words only: the parts of "
            f"{counted(counts.odd_pull_quotes, 'pull quote')} are kept as lines.",
        ),
    )


def export(story: Story, folder: Path | None = None) -> Output:
    """The blocks and the sign-off; pictures are to be uploaded."""
    content = content_of(story)
    pictures = pictures_of(content, folder)
    text = Blocks(pictures.addresses).story(content)
    return Output(text.encode(), files=pictures.files, losses=pictures.losses)
