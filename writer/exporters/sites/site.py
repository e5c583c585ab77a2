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
from writer.exporters.content.model import Heading, Paragraph, ReadMore, inlines_of
from writer.exporters.content.pictures import Pictures, pictures_of
from writer.exporters.losses import changed_slug, closing, lost, opening
from writer.exporters.sites.dialect import Dialect
from writer.exporters.sites.markdown import Markdown
from writer.exporters.sites.words import KNOWN
from writer.render.text import one_line
from writer.story import Story

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
            f"{title} has no place for the attribution of {counted(said, 'quote')}: "
            "kept as a last line.",
        )
        if self.dialect.pull_quote == ("", ""):
            yield from lost(
                "pull-quote.quote",
                pulled,
                f"{title} has no pull quotes: {counted(pulled, 'pull quote')} kept as quotes.",
            )
        embeds = counts.embeds
        yield from lost(
            "embed.link",
            embeds,
            f"{title} has no embeds: {counted(embeds, 'embed')} kept as a link.",
        )
        if self.dialect.smart:
            number = sum(_texts(content).count(mark) for mark in _STRAIGHT)
            yield from lost(
                "text.quotes",
                number,
                f"{title} makes straight quotation marks curly: {number} times.",
            )

    def _html(self, content: Content) -> Iterator[Loss]:
        markdown = Markdown(self.dialect, {})
        markdown.story(content)
        number, plain = markdown.html, markdown.plain
        if self.dialect.html:
            yield from lost(
                "html.raw",
                number,
                f"{counted(number, 'passage')} kept as HTML: Markdown has no form for "
                f"{'it' if number == 1 else 'them'}.",
            )
            return
        counts = Counts(content)
        boxes, elements = counts.html, counts.without(KNOWN | {"b", "i", "s", "del"})
        yield from lost(
            "html.flat",
            boxes,
            f"{self.title} leaves HTML out of its pages unless the site allows it: "
            f"{counted(boxes, 'passage')} kept as paragraphs.",
        )
        yield from lost(
            "text.marks",
            elements,
            f"{self.title} has no mark for {counted(elements, 'piece')} of text "
            "(underlined, raised, keys and the like): kept as plain words.",
        )
        yield from lost(
            "block.plain",
            plain,
            f"{counted(plain, 'passage')} kept as plain words: Markdown has no form for "
            f"{'it' if plain == 1 else 'them'}.",
        )
        odd = counts.odd_tables
        yield from lost(
            "table.plain",
            odd,
            f"Markdown has no captions and no joined cells: {counted(odd, 'table')} made plain.",
        )

    def output(self, content: Content, front: str, pictures: Pictures, name: str = "") -> Output:
        """The file: ``front`` matter, then the body."""
        body = Markdown(self.dialect, pictures.addresses).story(content)
        text = f"{front}\n\n{body}" if body.strip() else f"{front}\n"
        return Output(text.encode(), name, pictures.files, pictures.losses)


def _midnight(content: Content) -> Iterator[Loss]:
    """A date alone is midnight, but not everywhere the same one."""
    dates = {"date": content.date, "update time": content.updated, "embargo": content.embargo}
    for words, moment in dates.items():
        if moment is not None and not moment.clock:
            message = f"The {words} has no time of day: each site takes a midnight of its own."
            yield Loss("date.time", message)


def unread(content: Content) -> dict[str, object]:
    """The dates that no system can read, as they were typed, under names of their own."""
    dates = (("date", content.date), ("updated", content.updated), ("embargo", content.embargo))
    return {
        f"{name}_typed": one_line(content.fields.text(name))
        for name, moment in dates
        if moment is None
    }


def hidden(title: str, content: Content, shown_when: str) -> Iterator[Loss]:
    """A draft or a story of the future, which a site's pages leave out without a word."""
    if not content.is_public:
        message = f"{title} leaves out a story whose status is “{content.status}”{shown_when}."
        yield Loss("status.hidden", message)


def future(title: str, content: Content, unless: str) -> Iterator[Loss]:
    """A story dated later than now, where the site leaves it out."""
    moment = content.date
    if moment is None:
        return
    written = datetime.fromisoformat(moment.machine)
    zoned = written if written.tzinfo else written.replace(tzinfo=UTC)
    if zoned > datetime.now(UTC):
        yield Loss("date.future", f"{title} leaves out a story of the future until then{unless}.")


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
