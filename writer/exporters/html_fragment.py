"""The body alone as HTML, to be pasted into a content system's own editor."""

from pathlib import Path

from writer.exporters.base import Loss, Output, counted
from writer.exporters.content import content_of
from writer.exporters.content.html import Writer
from writer.exporters.content.pictures import pictures_of
from writer.exporters.losses import control_characters, unpublished, unreadable_fields, unsafe_html
from writer.render import body, footer
from writer.render.urls import is_remote
from writer.story import Story

NAME = "html-fragment"
TITLE = "HTML for pasting into a CMS"
SUFFIX = ".fragment.html"
_ELSEWHERE = {
    "headline": "headline",
    "summary": "summary",
    "byline": "byline",
    "dateline": "dateline",
    "date": "date",
    "updated": "update time",
    "section": "section",
    "tags": "tags",
    "slug": "slug",
    "status": "status",
    "embargo": "embargo",
}


def losses(story: Story) -> tuple[Loss, ...]:
    """The fields have boxes of their own in a content system; pictures have to be uploaded."""
    found = [words for name, words in _ELSEWHERE.items() if story.fields.has(name)]
    said = [*unreadable_fields(story)]
    if found:
        listed = found[0] if len(found) == 1 else f"{', '.join(found[:-1])} and {found[-1]}"
        enter = f"The fields are not in the fragment: enter the {listed} in the system’s boxes."
        said.append(Loss("field.elsewhere", enter, len(found)))
    if story.fields.developing:
        said.append(
            Loss("field.developing", "That the story is developing is not in the fragment.")
        )
    pictures = sum(
        1 for block in story.blocks if block.image is not None and not is_remote(block.image.path)
    )
    if pictures:
        upload = f"{counted(pictures, 'picture')} must be uploaded: the fragment only names files."
        said.append(Loss("image.upload", upload, pictures))
    return (*said, *control_characters(story), *unsafe_html(story), *unpublished(story))


def export(story: Story, folder: Path | None = None) -> Output:
    """The blocks and the sign-off, as on the page; pictures lie beside it."""
    text = "\n".join(filter(None, (body(story), footer(story)))) + "\n"
    if folder is None:
        return Output(text.encode())
    pictures = pictures_of(content_of(story), folder)
    text = Writer(pictures.addresses).raw(text)
    return Output(text.encode(), files=pictures.files, losses=pictures.losses)
