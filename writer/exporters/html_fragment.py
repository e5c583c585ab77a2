"""The body alone as HTML, to be pasted into a content system's own editor."""

from pathlib import Path

from writer.exporters.base import Loss, Output, counted
from writer.exporters.content import content_of
from writer.exporters.content.html import Writer
from writer.exporters.content.pictures import pictures_of
from writer.exporters.losses import (
    FIELDS,
    byline_details,
    control_characters,
    own_fields,
    own_names,
    unpublished,
    unreadable_fields,
    unsafe_html,
)
from writer.render import body, footer, notes
from writer.render.articles import heading
from writer.render.urls import is_remote
from writer.speech import all_of, say
from writer.story import Story

NAME = "html-fragment"
TITLE = "HTML for pasting into a CMS"
SUFFIX = ".fragment.html"
_ELSEWHERE = (
    *("headline", "summary", "byline", "dateline", "date", "updated", "section", "type", "tags"),
    *("language", "slug", "status", "embargo"),
)


def losses(story: Story) -> tuple[Loss, ...]:
    """The fields have boxes of their own in a content system; pictures have to be uploaded."""
    found = [FIELDS[name] for name in _ELSEWHERE if story.fields.has(name)]
    said = [*unreadable_fields(story)]
    if found:
        enter = say(
            "The fields are not in the fragment: enter the {listed} in the system’s boxes.",
            listed=all_of(found),
        )
        said.append(Loss("field.elsewhere", enter, len(found)))
    if story.fields.developing:
        said.append(
            Loss("field.developing", say("That the story is developing is not in the fragment."))
        )
    said += byline_details(say("The fragment"), heading(story).people)
    said += own_fields(say("The fragment"), own_names(story))
    pictures = sum(
        1 for block in story.blocks if block.image is not None and not is_remote(block.image.path)
    )
    if pictures:
        upload = say(
            "{counted} must be uploaded: the fragment only names files.",
            counted=counted(pictures, "picture"),
        )
        said.append(Loss("image.upload", upload, pictures))
    return (*said, *control_characters(story), *unsafe_html(story), *unpublished(story))


def export(story: Story, folder: Path | None = None) -> Output:
    """The blocks, the sign-off and the notes, as on the page; pictures lie beside it."""
    text = "\n".join(filter(None, (body(story), footer(story), notes(story)))) + "\n"
    if folder is None:
        return Output(text.encode())
    pictures = pictures_of(content_of(story), folder)
    text = Writer(pictures.addresses).raw(text)
    return Output(text.encode(), files=pictures.files, losses=pictures.losses)
