"""A whole story as the targets want it: its blocks, and its fields in the forms systems ask for."""

import json
import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from threading import Lock

from writer.exporters.content import model
from writer.exporters.content.model import Block, List, ReadMore, Text
from writer.exporters.content.reading import read_block, words_of
from writer.render.articles import heading, settled_blocks
from writer.render.footnotes import settled
from writer.render.heading import Heading
from writer.render.language import language_tag
from writer.render.text import one_line
from writer.story import ORDER, Fields, Story
from writer.story.corrections import corrections
from writer.story.dates import Moment, read_date
from writer.story.people import Person
from writer.story.syntax import break_label

_NOT_IN_A_SLUG = re.compile(r"[^a-z0-9]+")
_LONGEST_SLUG = 80
# Letters that Unicode does not take apart into a letter and its marks.
_LETTERS = str.maketrans(
    {"ß": "ss", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "æ": "ae", "Æ": "ae"}
    | {"œ": "oe", "Œ": "oe", "þ": "th", "Þ": "th", "ð": "d", "ı": "i", "’": "", "'": ""}
)


@dataclass(frozen=True)
class Content:
    """The ``body`` of a story and its ``shown`` heading. ``breaks`` counts its read-more breaks.

    ``notes`` are the blocks of each footnote in the order of their numbers.
    """

    body: tuple[Block, ...]
    shown: Heading
    breaks: int = 0
    notes: tuple[tuple[Block, ...], ...] = ()

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The body and the notes as a list."""
        return (*self.body, *self.listed_notes)

    def linked_notes(self, prefix: str) -> tuple[Block, ...]:
        """``listed_notes`` with a link at the end of each to the first reference to it.

        ``prefix`` begins the names of anchors: many stories may stand on one page.
        """
        if not self.notes:
            return ()
        heading, listed = self.listed_notes
        assert isinstance(listed, List)
        items = tuple(_led_back(item, at, prefix) for at, item in enumerate(listed.items, 1))
        return heading, List(True, items, tight=listed.tight)

    @cached_property
    def whole(self) -> tuple[Block, ...]:
        """The body, the sign-off and the notes as a list: for systems that know neither."""
        return (*self.signed, *self.listed_notes)

    @cached_property
    def signed(self) -> tuple[Block, ...]:
        """The body and the sign-off."""
        sign_off = (model.Paragraph((Text(self.sign_off),)),) if self.sign_off else ()
        return (*self.body, *sign_off)

    @property
    def listed_notes(self) -> tuple[Block, ...]:
        """The notes under a heading as a numbered list; nothing when there are none."""
        if not self.notes:
            return ()
        heading = model.Heading(2, (Text(self.shown.words.notes),))
        simple = all(len(note) == 1 for note in self.notes)
        return heading, List(True, self.notes, tight=simple)

    @property
    def fields(self) -> Fields:
        return self.shown.fields

    @property
    def headline(self) -> str:
        """The headline; a story without one says so."""
        return self.shown.headline

    @property
    def summary(self) -> str:
        return self.shown.summary

    @property
    def language(self) -> str:
        """A BCP 47 tag; ``und`` when nothing tells."""
        return self.shown.language

    @property
    def typed_language(self) -> str:
        """The language the story names, if it is one; '' when it was only guessed."""
        return language_tag(self.fields.language)

    @property
    def sign_off(self) -> str:
        return self.shown.sign_off

    @cached_property
    def byline(self) -> tuple[str, ...]:
        return tuple(person.name for person in self.people)

    @property
    def people(self) -> tuple[Person, ...]:
        """The people of the byline with what the story says of them."""
        return self.shown.people

    @cached_property
    def tags(self) -> tuple[str, ...]:
        """Each tag once."""
        return tuple(dict.fromkeys(filter(None, map(one_line, self.fields.tags))))

    @property
    def section(self) -> str:
        return one_line(self.fields.section)

    @property
    def dateline(self) -> str:
        return one_line(self.fields.dateline)

    @property
    def status(self) -> str:
        """draft, review, ready, published, corrected, withdrawn or what else was typed; lower case."""
        return one_line(self.fields.status).lower()

    @cached_property
    def corrections(self) -> tuple[str, ...]:
        """What the story corrects of its earlier versions."""
        tops = (one for one in self.body if isinstance(one, model.Paragraph))
        return corrections(self.fields, (model.plain_text(one.inlines) for one in tops))

    @property
    def developing(self) -> bool:
        return self.fields.developing

    @cached_property
    def date(self) -> Moment | None:
        return read_date(self.fields.date)

    @cached_property
    def updated(self) -> Moment | None:
        return read_date(self.fields.updated)

    @cached_property
    def embargo(self) -> Moment | None:
        return read_date(self.fields.embargo)

    @cached_property
    def slug(self) -> str:
        """The story's slug, or one made of its headline: ASCII, and never empty."""
        made = slug_of(self.fields.slug) or slug_of(self.fields.headline)
        if made:
            return made
        words = self.fields.slug or self.fields.headline or self._beginning or "story"
        return f"story-{sha256(words.encode('utf-8', 'replace')).hexdigest()[:8]}"

    @cached_property
    def others(self) -> dict[str, object]:
        """The fields Writer does not know, as plain data."""
        return {key: value for key, value in self.fields.values.items() if key not in ORDER}

    @property
    def _beginning(self) -> str:
        """The first words of the body: two stories without headlines are not one page."""
        return model.plain_text(words_of(self.blocks[0])) if self.blocks else ""

    @property
    def type(self) -> str:
        """The type of story that was typed: analysis, interview, obituary ..."""
        return one_line(self.fields.text("type"))

    @cached_property
    def extras(self) -> dict[str, object]:
        """What systems hold under names of its own: ``others``, and the type of story.

        It is called ``story_type``: a page’s ``type`` chooses its template in several systems.
        A byline that says more than names is there as it was typed.
        """
        typed: dict[str, object] = {"story_type": self.type} if self.type else {}
        if any(person.has_details for person in self.people):
            typed["byline"] = self.fields.get("byline")
        return {**typed, **self.others}

    @property
    def told_extras(self) -> dict[str, str]:
        """``extras`` as one line of text each."""
        return {one_line(str(key)): _told(value) for key, value in self.extras.items()}

    @property
    def is_public(self) -> bool:
        """Whether the story may be seen by readers: drafts and withdrawn ones may not."""
        return self.status in ("", "ready", "published", "corrected")


def _told(value: object) -> str:
    """A field’s value as text: names parted by commas, data of more than one level as JSON."""
    match value:
        case bool():
            return "true" if value else "false"
        case list() if all(isinstance(one, str | int | float) for one in value):
            return ", ".join(map(_told, value))
        case list() | dict():
            return one_line(json.dumps(value, ensure_ascii=False, default=str))
        case None:
            return ""
    return one_line(str(value))


def _led_back(item: tuple[Block, ...], number: int, prefix: str) -> tuple[Block, ...]:
    name = (("id", f"{prefix}-note-{number}"),)
    back = model.Span("a", (Text("↩\ufe0e"),), f"#{prefix}-ref-{number}", attributes=name)
    last = item[-1] if item else None
    if isinstance(last, model.Paragraph):
        return (*item[:-1], model.Paragraph((*last.inlines, Text(" "), back)))
    return (*item, model.Paragraph((back,)))


def slug_of(text: str) -> str:
    """``text`` as part of an address: lower-case ASCII letters, digits and dashes; may be ''."""
    parts = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    plain = "".join(char for char in parts if not unicodedata.combining(char)).lower()
    # Letters of another script would leave a slug of scraps: better none than half of one.
    letters = [char for char in plain if char.isalpha()]
    if sum(char.isascii() for char in letters) * 2 < len(letters):
        return ""
    slug = _NOT_IN_A_SLUG.sub("-", plain).strip("-")
    if len(slug) <= _LONGEST_SLUG:
        return slug
    cut = slug[: _LONGEST_SLUG + 1].rpartition("-")[0]
    return cut or slug[:_LONGEST_SLUG]


def _read(story: Story) -> Content:
    blocks: list[Block] = []
    breaks = 0
    made = settled_blocks(story)
    for block, html in zip(story.blocks, made.fragments, strict=True):
        if not html:
            continue
        read = read_block(block.kind, html)
        if read == [ReadMore()]:
            breaks += 1
            if breaks > 1:
                continue
            read = [ReadMore(break_label(block.source))]
        blocks += read
    places = made.numbers.in_notes
    notes = (settled(note.inner, places[note.label]) for note in made.notes)
    read_notes = tuple(tuple(read_block("footnote", html)) for html in notes)
    return Content(tuple(blocks), heading(story), breaks, read_notes)


_LAST: list[tuple[str, Content]] = []
_LOCK = Lock()


def content_of(story: Story) -> Content:
    """The content of ``story``; the last story's is kept, as twenty targets ask in turn."""
    text = story.text
    with _LOCK:
        if _LAST and _LAST[0][0] == text:
            return _LAST[0][1]
    content = _read(story)
    with _LOCK:
        _LAST[:] = [(text, content)]
    return content
