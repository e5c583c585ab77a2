"""A story's body as the rich text of Wagtail's database, in what the site's field can hold.

https://docs.wagtail.org/en/stable/extending/rich_text_internals.html: links are plain, pictures and
embeds are ``<embed>``, and what is not in the field's list of features would be unwrapped. Here it
becomes the nearest thing that is in it, so that no words run together.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from html import escape

from writer.exporters.base import counted
from writer.exporters.content import content_of
from writer.exporters.content.model import (
    Block,
    Break,
    Code,
    Divider,
    Embed,
    Figure,
    Heading,
    Html,
    Inline,
    List,
    Paragraph,
    Picture,
    Quote,
    ReadMore,
    Span,
    Table,
    Text,
    flat,
    walk_blocks,
)
from writer.exporters.losses import notes_listed
from writer.publishing.pictures import Upload
from writer.speech import say
from writer.story import Story

# What a span is called there, and the feature that allows it.
_SPANS = {
    "strong": ("b", "bold"),
    "b": ("b", "bold"),
    "em": ("i", "italic"),
    "i": ("i", "italic"),
    "sup": ("sup", "superscript"),
    "sub": ("sub", "subscript"),
    "s": ("s", "strikethrough"),
    "del": ("s", "strikethrough"),
    "code": ("code", "code"),
}
_KEYS = re.compile(r' data-block-key="[^"]*"')
_EMPTY = re.compile(r"<p>\s*</p>")
_ANY = frozenset({"h2", "h3", "h4", "bold", "italic", "ol", "ul", "link", "image", "embed", "hr"})


# Sites among Wagtail’s own providers of embeds; of others its pages would show nothing at all.
_SHOWN = re.compile(
    r"https?://(?:[\w-]+\.)*(?:youtube\.com|youtu\.be|vimeo\.com|dailymotion\.com|flickr\.com|"
    r"soundcloud\.com|spotify\.com|twitter\.com|x\.com|flourish\.studio|issuu\.com|scribd\.com|"
    r"slideshare\.net|ted\.com|mixcloud\.com|speakerdeck\.com)/",
    re.I,
)


def _is_shown(url: str) -> bool:
    return _SHOWN.match(url) is not None


def rich_text(story: Story, uploads: Mapping[str, Upload], features: frozenset[str]) -> str:
    """The body, the sign-off, the notes. ``uploads`` are by the addresses of the story's pictures."""
    content = content_of(story)
    writer = _Writer(uploads, features or _ANY)
    return "".join(writer.blocks(flat(content.whole)))


def normal(html: str) -> str:
    """Rich text without what Wagtail adds for its own editor."""
    return _EMPTY.sub("", _KEYS.sub("", html))


def losses_of(story: Story) -> tuple[str, ...]:
    """What no rich text of Wagtail can hold, whatever its features."""
    content = content_of(story)
    kinds = [type(block) for block in walk_blocks(content.blocks)]
    said: list[str] = [str(loss) for loss in notes_listed("Wagtail", len(content.notes))]
    if Table in kinds:
        said.append(say("Wagtail’s rich text has no tables: each row is kept as a line."))
    if Code in kinds:
        said.append(say("Wagtail’s rich text has no blocks of code: kept as lines."))
    if ReadMore in kinds:
        said.append(say("Wagtail has no read-more break: its site shows the summary instead."))
    links = sum(
        1
        for block in walk_blocks(content.blocks)
        if isinstance(block, Embed) and not _is_shown(block.url)
    )
    if links:
        said.append(
            say(
                "Wagtail embeds only sites it knows: {counted} kept as a link.",
                counted=counted(links, "embed"),
            )
        )
    if Quote in kinds:
        said.append(
            say("Wagtail has no place for the attribution of a quote: kept as a line after it.")
        )
    if story.fields.developing:
        said.append(say("Wagtail has no place for the mark that the story is developing."))
    return tuple(said)


class _Writer:
    def __init__(self, uploads: Mapping[str, Upload], features: frozenset[str]) -> None:
        self._uploads = uploads
        self._features = features

    def blocks(self, blocks: Iterable[Block]) -> Iterator[str]:
        for block in blocks:
            yield from self._block(block)

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Paragraph():
                yield self._paragraph(block.inlines)
            case Heading():
                yield self._heading(block)
            case Quote():
                yield from self._quote(block)
            case List():
                yield self._list(block)
            case Table():
                yield from self._table(block)
            case Figure():
                yield from self._figure(block)
            case Embed():
                yield self._embed(block)
            case Code():
                lines = "<br/>".join(escape(line, quote=False) for line in block.text.splitlines())
                yield f"<p>{self._wrapped('code', lines)}</p>"
            case Divider():
                yield "<hr/>" if "hr" in self._features else "<p>* * *</p>"
            case Html():
                yield from self.blocks(block.blocks)

    def _heading(self, block: Heading) -> str:
        """The wished level, else the nearest there is, else bold words."""
        there = [level for level in range(1, 7) if f"h{level}" in self._features]
        words = self.inlines(block.inlines)
        if not there:
            return f"<p>{self._wrapped('strong', words)}</p>"
        level = min(there, key=lambda one: (abs(one - block.level), one))
        return f"<h{level}>{words}</h{level}>"

    def _quote(self, block: Quote) -> Iterator[str]:
        if "blockquote" in self._features:
            lines = [self._words(one) for one in flat(block.blocks)]
            yield f"<blockquote>{'<br/>'.join(filter(None, lines))}</blockquote>"
        else:
            yield from self.blocks(block.blocks)
        if block.by:
            yield f"<p>— {self.inlines(block.by)}</p>"

    def _words(self, block: Block) -> str:
        """A block as a line of another: quotes and list items hold no blocks there."""
        match block:
            case Paragraph() | Heading():
                return self.inlines(block.inlines)
            case Quote() | Html():
                return "<br/>".join(filter(None, map(self._words, block.blocks)))
            case List():
                items = ("<br/>".join(map(self._words, item)) for item in block.items)
                return "<br/>".join(f"– {item}" for item in items)
            case Table():
                return "<br/>".join(self._rows(block))
            case Figure():
                return escape(" ".join(filter(None, (block.alt, block.below))), quote=False)
            case Embed():
                return self._link(block.url)
            case Code():
                return escape(block.text, quote=False).replace("\n", "<br/>")
        return ""

    def _list(self, block: List) -> str:
        tag = "ol" if block.ordered else "ul"
        if tag not in self._features:
            marks = (f"{at}. " if block.ordered else "– " for at in range(block.start, 10**9))
            return "".join(
                f"<p>{mark}{self._item(item)}</p>"
                for mark, item in zip(marks, block.items, strict=False)
            )
        return f"<{tag}>{''.join(f'<li>{self._item(i)}</li>' for i in block.items)}</{tag}>"

    def _item(self, item: Iterable[Block]) -> str:
        return "<br/>".join(filter(None, map(self._words, item)))

    def _table(self, block: Table) -> Iterator[str]:
        if block.caption:
            yield self._paragraph(block.caption)
        for row in self._rows(block):
            yield f"<p>{row}</p>"

    def _rows(self, block: Table) -> Iterator[str]:
        for row in block.rows:
            cells = (self.inlines(cell.inlines) for cell in row.cells)
            line = " · ".join(filter(None, cells))
            if line:
                yield self._wrapped("strong", line) if row.head else line

    def _figure(self, block: Figure) -> Iterator[str]:
        upload = self._uploads.get(block.url)
        if upload is not None and "image" in self._features:
            yield self._picture(upload, block.alt)
        elif block.url:
            yield f"<p>{self._link(block.url, block.alt or block.url)}</p>"
        elif block.alt:
            yield f"<p>{escape(block.alt, quote=False)}</p>"
        if block.below:
            yield f"<p>{self._wrapped('em', escape(block.below, quote=False))}</p>"

    def _picture(self, upload: Upload, alt: str) -> str:
        return (
            f'<embed embedtype="image" format="fullwidth" id="{escape(upload.id)}"'
            f' alt="{escape(alt)}"/>'
        )

    def _embed(self, block: Embed) -> str:
        if "embed" in self._features and _is_shown(block.url):
            return f'<embed embedtype="media" url="{escape(block.url)}"/>'
        return f"<p>{self._link(block.url)}</p>"

    # -- inline --------------------------------------------------------------------------------

    def _paragraph(self, inlines: Iterable[Inline]) -> str:
        """A paragraph; pictures in it stand after it, for lines hold none there."""
        pieces = tuple(inlines)
        words = self.inlines(pieces)
        pictures = [one for one in pieces if isinstance(one, Picture)]
        after = (
            self._picture(self._uploads[one.url], one.alt)
            for one in pictures
            if one.url in self._uploads and "image" in self._features
        )
        return (f"<p>{words}</p>" if words else "") + "".join(after)

    def inlines(self, inlines: Iterable[Inline]) -> str:
        return "".join(map(self._inline, inlines)).strip(" ")

    def _inline(self, one: Inline) -> str:
        match one:
            case Text():
                return escape(one.text, quote=False)
            case Break():
                return "<br/>"
            case Picture():
                taken = one.url in self._uploads and "image" in self._features
                return "" if taken else escape(one.alt, quote=False)
            case Span(note=number) if number and "superscript" not in self._features:
                return f"[{number}]"
            case Span():
                inner = "".join(map(self._inline, one.children))
                if one.tag == "a" and one.url:
                    return self._link(one.url, inner, is_html=True)
                return self._wrapped(one.tag, inner)

    def _link(self, url: str, words: str = "", *, is_html: bool = False) -> str:
        inner = words if is_html else escape(words or url, quote=False)
        linkable = "link" in self._features and ":" in url
        return f'<a href="{escape(url)}">{inner}</a>' if linkable else inner

    def _wrapped(self, tag: str, inner: str) -> str:
        theirs, feature = _SPANS.get(tag, ("", ""))
        return f"<{theirs}>{inner}</{theirs}>" if theirs and feature in self._features else inner
