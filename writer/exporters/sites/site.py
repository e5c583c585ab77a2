"""What the targets for site generators do alike: dates, losses, pictures."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from writer.exporters.base import Loss, Output, counted
from writer.exporters.content import (
    Code,
    Content,
    Span,
    content_of,
    plain_text,
    walk_blocks,
    walk_inlines,
)
from writer.exporters.content.counting import Counts
from writer.exporters.content.dates import told
from writer.exporters.content.model import Heading, Paragraph, ReadMore, inlines_of
from writer.exporters.content.pictures import Pictures, pictures_of
from writer.exporters.losses import changed_slug, closing, lost, notes_listed, opening
from writer.exporters.sites.dialect import Dialect
from writer.exporters.sites.markdown import Markdown
from writer.exporters.sites.words import KNOWN
from writer.exporters.tips import tips
from writer.render.text import one_line
from writer.speech import Said, say, say_count, together
from writer.story import Story
from writer.story.dates import Moment

_LIQUID = re.compile(r"\{[{%]")
_STRAIGHT = ('"', "'")


@dataclass(frozen=True, slots=True)
class Site:
    """A site generator: its ``title`` for people, its Markdown."""

    title: str
    dialect: Dialect

    def losses(self, story: Story, *others: Loss) -> tuple[Loss, ...]:
        """What no Markdown of a site holds, and ``others`` that are this generator's own."""
        content = content_of(story)
        return (
            *opening(story, content),
            *_midnight(content),
            *changed_slug(content),
            *others,
            *self._forms(content),
            *self._html(content),
            *closing(story, content),
        )

    def _forms(self, content: Content) -> Iterator[Loss]:
        title = self.title
        counts = Counts(content, in_html=not self.dialect.html)
        said, pulled = counts.attributions + counts.pull_attributions, counts.pull_quotes
        yield from lost(
            "quote.attribution",
            said,
            say(
                "{title} has no place for the attribution of {counted}: kept as a last line.",
                title=title,
                counted=counted(said, "quote"),
            ),
        )
        if self.dialect.pull_quote == ("", ""):
            yield from lost(
                "pull-quote.quote",
                pulled,
                say(
                    "{title} has no pull quotes: {counted} kept as quotes.",
                    title=title,
                    counted=counted(pulled, "pull quote"),
                ),
            )
        embeds = counts.embeds
        yield from lost(
            "embed.link",
            embeds,
            say(
                "{title} has no embeds: {counted} kept as a link.",
                title=title,
                counted=counted(embeds, "embed"),
            ),
        )
        if self.dialect.smart:
            number = sum(_texts(content).count(mark) for mark in _STRAIGHT)
            yield from lost(
                "text.quotes",
                number,
                say_count(
                    number,
                    "{title} makes a straight quotation mark curly.",
                    "{title} makes straight quotation marks curly: {count} times.",
                    title=title,
                ),
            )

    def _html(self, content: Content) -> Iterator[Loss]:
        markdown = Markdown(self.dialect, {})
        markdown.story(content)
        number, plain = markdown.html, markdown.plain
        yield from notes_listed(self.title, markdown.listed_notes)
        if self.dialect.html:
            yield from lost(
                "html.raw",
                number,
                say(
                    "{counted} kept as HTML: Markdown has no form for that.",
                    counted=counted(number, "passage"),
                ),
            )
            return
        yield from tips(self.title, content, pictures=False, links=False)
        counts = Counts(content)
        boxes, elements = counts.html, counts.without(KNOWN | {"b", "i", "s", "del"})
        yield from lost(
            "html.flat",
            boxes,
            say(
                "{title} leaves HTML out of its pages unless the site allows it: {counted} kept as paragraphs.",
                title=self.title,
                counted=counted(boxes, "passage"),
            ),
        )
        yield from lost(
            "text.marks",
            elements,
            say(
                "{title} has no mark for {counted} of text (underlined, raised, keys and the like): kept as plain words.",
                title=self.title,
                counted=counted(elements, "piece"),
            ),
        )
        yield from lost(
            "block.plain",
            plain,
            say(
                "{counted} kept as plain words: Markdown has no form for that.",
                counted=counted(plain, "passage"),
            ),
        )
        odd = counts.odd_tables
        yield from lost(
            "table.plain",
            odd,
            say(
                "Markdown has no captions and no joined cells: {counted} made plain.",
                counted=counted(odd, "table"),
            ),
        )

    def output(self, content: Content, front: str, pictures: Pictures, name: str = "") -> Output:
        """The file: ``front`` matter, then the body."""
        body = Markdown(self.dialect, pictures.addresses).story(content)
        text = f"{front}\n\n{body}" if body.strip() else f"{front}\n"
        return Output(text.encode(), name, pictures.files, pictures.losses)


def _midnight(content: Content) -> Iterator[Loss]:
    """A date alone is midnight, but not everywhere the same one."""
    for words, moment in told(content).items():
        if moment is not None and not moment.clock:
            message = say(
                "The {words} has no time of day: each site takes a midnight of its own.",
                words=words,
            )
            yield Loss("date.time", message)


def unread(content: Content) -> dict[str, object]:
    """The dates that no system can read, as they were typed, under names of their own."""
    dates = (("date", content.date), ("updated", content.updated), ("embargo", content.embargo))
    return {
        f"{name}_typed": one_line(content.fields.text(name))
        for name, moment in dates
        if moment is None
    }


def hidden(title: str, content: Content, shown_when: Said | None = None) -> Iterator[Loss]:
    """A draft, which a site's pages leave out without a word; ``shown_when`` is how it shows."""
    if not content.is_public:
        message = say(
            "{title} leaves out a story whose status is “{status}”.",
            title=title,
            status=content.status,
        )
        message = together(filter(None, (message, shown_when)), " ")
        yield Loss("status.hidden", message)


def future(title: str, content: Content, unless: Said, *moments: Moment | None) -> Iterator[Loss]:
    """A story dated later than now, where the site leaves it out; ``unless`` is how it shows.

    ``moments`` are those that the site looks at, the story’s date alone when none is given.
    """
    if any(map(_is_to_come, moments or (content.date,))):
        message = say("{title} leaves out a story of the future until then.", title=title)
        yield Loss("date.future", together((message, unless), " "))


def _is_to_come(moment: Moment | None) -> bool:
    if moment is None:
        return False
    written = datetime.fromisoformat(moment.machine)
    zoned = written if written.tzinfo else written.replace(tzinfo=UTC)
    return zoned > datetime.now(UTC)


def _texts(content: Content) -> str:
    runs = [
        one.inlines for one in walk_blocks(content.blocks) if isinstance(one, Paragraph | Heading)
    ]
    return "\n".join(map(plain_text, runs))


def lead_of(content: Content) -> str:
    """The words before the read-more break, '' when there is none."""
    if not content.breaks:
        return ""
    words: list[str] = []
    for block in content.blocks:
        if isinstance(block, ReadMore):
            break
        words += (
            plain_text(one.inlines, " ")
            for one in walk_blocks([block])
            if isinstance(one, Paragraph)
        )
    return " ".join(words)


def beside(content: Content, folder: Path | None) -> Pictures:
    """Pictures in a folder named as the story, beside its file."""
    return pictures_of(content, folder, f"{content.slug}/")


def has_liquid(content: Content) -> bool:
    """Whether code holds what a site's templates would run."""
    texts = [one.text for one in walk_blocks(content.blocks) if isinstance(one, Code)]
    for block in walk_blocks(content.blocks):
        for run in inlines_of(block):
            spans = (one for one in walk_inlines(run) if isinstance(one, Span))
            texts += (plain_text(one.children) for one in spans if one.tag == "code")
    return any(map(_LIQUID.search, texts))
