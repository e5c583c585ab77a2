"""Plain text: for mail, teleprinters and boxes that take nothing else."""

from pathlib import Path

from writer.exporters.base import Loss, Output, counted
from writer.exporters.content import Content, content_of
from writer.exporters.content.counting import Counts
from writer.exporters.content.text import plain_body
from writer.exporters.losses import closing, lost, no_place, opening
from writer.exporters.tips import tips
from writer.render.text import one_line
from writer.speech import say
from writer.story import Story
from writer.story.dates import Moment

NAME = "text"
TITLE = "Plain text"
SUFFIX = ".txt"
SHOWS_PICTURES = False
_HELD = (
    *("headline", "summary", "byline", "dateline", "date", "updated", "section", "developing"),
    *("sign_off",),
)


def losses(story: Story) -> tuple[Loss, ...]:
    """Text has no marks: what they said is told in other ways or is lost."""
    content = content_of(story)
    counts = Counts(content)
    marks = sum(counts.tags.values()) - counts.tags["a"]
    links, pictures = counts.tags["a"], counts.figures + counts.inline_pictures
    quotes, pulled, headings = counts.quotes, counts.pull_quotes, counts.deep_headings
    return (
        *opening(story, content, zone=False),
        *no_place("Text", content, _HELD),
        *lost(
            "text.marks",
            marks,
            say("Text has no marks: {counted} kept as words.", counted=counted(marks, "piece")),
        ),
        *lost(
            "link.address",
            links,
            say("{counted} kept as an address in brackets.", counted=counted(links, "link")),
        ),
        *lost(
            "image.words",
            pictures,
            say("{counted} kept as words.", counted=counted(pictures, "picture")),
        ),
        *lost(
            "quote.indented",
            quotes,
            say("{counted} set in from the margin.", counted=counted(quotes, "quote")),
        ),
        *lost(
            "pull-quote.indented",
            pulled,
            say("{counted} kept as quotes.", counted=counted(pulled, "pull quote")),
        ),
        *lost(
            "heading.level",
            headings,
            say(
                "{counted} kept as subsections: text has two.", counted=counted(headings, "heading")
            ),
        ),
        *lost(
            "html.flat",
            counts.html,
            say("{counted} of HTML kept as text.", counted=counted(counts.html, "passage")),
        ),
        *lost("read-more", min(content.breaks, 1), say("Text has no read-more break: left out.")),
        *tips("Text", content),
        *closing(story, content, no_notes="Text"),
    )


def export(story: Story, folder: Path | None = None) -> Output:
    """Head and body, a blank line between the parts."""
    content = content_of(story)
    head = [content.section, content.headline, content.summary, _meta(content)]
    text = "\n\n".join(filter(None, (*head, plain_body(content))))
    return Output(f"{text}\n".encode())


def _meta(content: Content) -> str:
    words = content.shown.words
    names = "".join(
        f"{before if before == ',' else ' ' + before} {name}"
        for before, name in words.names(content.byline)
    ).strip()
    fields = content.fields
    updated = f"{words.updated} {_date(content, content.updated, fields.updated)}"
    parts = (
        names,
        content.dateline,
        _date(content, content.date, fields.date),
        updated if fields.updated else "",
        words.developing if content.developing else "",
    )
    return "\n".join(filter(None, parts))


def _date(content: Content, moment: Moment | None, typed: str) -> str:
    """A date as readers write it, with the zone that the page keeps for machines."""
    if moment is None:
        return one_line(typed)
    zone = f" ({'UTC' if moment.zone == 'Z' else 'UTC' + moment.zone})" if moment.zone else ""
    return content.shown.words.date(moment) + zone
