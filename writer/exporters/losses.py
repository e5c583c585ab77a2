"""What several targets cannot hold, said once for all of them."""

from collections.abc import Collection, Iterable, Iterator

from writer.exporters.base import Loss, counted
from writer.exporters.content import Content, content_of
from writer.render import Context
from writer.render.left_out import left_out_links, left_out_tags
from writer.render.text import shortened, visible
from writer.render.urls import safe_url
from writer.speech import all_of, say
from writer.story import ORDER, Story
from writer.story.dates import read_date
from writer.story.people import Person, people
from writer.story.review import review_marks
from writer.story.surplus import surplus_cells
from writer.story.syntax import break_label

_WEB = ("https://", "http://", "//")
_DATES = {"date": say("date"), "updated": say("update time")}
FIELDS = {
    "headline": say("headline"),
    "summary": say("summary"),
    "byline": say("byline"),
    "dateline": say("dateline"),
    "date": say("date"),
    "updated": say("update time"),
    "section": say("section", sense="of the paper"),
    "type": say("type", sense="of story"),
    "tags": say("tags"),
    "language": say("language"),
    "slug": say("slug"),
    "status": say("status"),
    "embargo": say("embargo"),
    "developing": say("mark that the story is developing"),
    "sign_off": say("sign-off"),
}


def lost(kind: str, number: int, message: str) -> Iterator[Loss]:
    """One loss that happens ``number`` times; none when it does not happen."""
    if number:
        yield Loss(kind, message, number)


def opening(story: Story, content: Content, *, zone: bool = True) -> Iterator[Loss]:
    """What is said first of every target: fields and dates nobody can read."""
    yield from unreadable_fields(story)
    yield from unclear_dates(story, zone=zone)
    if content.fields.language and not content.typed_language:
        message = say(
            "“{language}” is no language that systems know: not exported.",
            language=content.fields.language,
        )
        yield Loss("language.unknown", message)


def closing(
    story: Story, content: Content, *, no_notes: str = "", labels: bool = False
) -> Iterator[Loss]:
    """What no target may or does hand on; ``no_notes`` is the title of one without footnotes.

    ``labels``: it shows the read-more break's own words.
    """
    if no_notes:
        yield from notes_listed(no_notes, len(content.notes))
    yield from control_characters(story)
    more = content.breaks - 1
    if more > 0:
        message = say(
            "A story is cut once: {counted} left out.",
            counted=counted(more, "further read-more break"),
        )
        yield Loss("read-more.repeated", message, more)
    yield from unsafe_html(story)
    yield from unpublished(story, labels=labels)


def no_place(
    title: str, content: Content, held: Collection[str], *, own: bool = False
) -> Iterator[Loss]:
    """The fields that a system has no place for; ``own`` fields are those Writer does not know."""
    found = [words for name, words in FIELDS.items() if name not in held and _says(content, name)]
    if found:
        yield Loss(
            "field.no-place",
            say("{title} has no place for the {listed}.", title=title, listed=listed(found)),
            len(found),
        )
    yield from byline_details(title, content.people, held)
    if not own:
        yield from own_fields(title, list(content.others))


def byline_details(
    title: str, people: Iterable[Person], held: Collection[str] = ()
) -> Iterator[Loss]:
    """What a byline says of its people beside their names.

    ``held`` may have ``byline.role``, ``byline.url`` and, for whole addresses only, ``byline.web``.
    """
    found: list[str] = []
    number = 0
    for person in people:
        web = "byline.web" in held and person.url.lower().startswith(_WEB)
        gone = list(person.others)
        if person.url and not web and "byline.url" not in held:
            gone.insert(0, say("address"))
        if person.role and "byline.role" not in held:
            gone.insert(0, say("role"))
        number += bool(gone)
        found += gone
    if number:
        message = say(
            "{title} has no place for what the byline says of {counted}: {listed}.",
            title=title,
            counted=counted(number, "person", "people"),
            listed=listed(dict.fromkeys(found)),
        )
        yield Loss("byline.details", message, number)


def own_fields(title: str, names: list[str]) -> Iterator[Loss]:
    """The fields that Writer does not know, in a system that cannot hold any."""
    if names:
        message = say(
            "{title} has no place for fields of your own: {names}.",
            title=title,
            names=listed(names),
        )
        yield Loss("field.own", message, len(names))


def own_names(story: Story) -> list[str]:
    """The names of the fields that Writer does not know."""
    return [name for name in story.fields.values if name not in ORDER]


def _says(content: Content, name: str) -> bool:
    if name == "developing":
        return content.developing
    return content.fields.has(name)


def listed(words: Iterable[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    return all_of(words)


def changed_slug(content: Content) -> Iterator[Loss]:
    """A slug that an address cannot hold as it was typed."""
    typed = content.fields.slug
    if typed and typed != content.slug:
        yield Loss(
            "slug.changed",
            say("The slug “{typed}” becomes “{slug}”.", typed=typed, slug=content.slug),
        )


def control_characters(story: Story) -> Iterator[Loss]:
    """Characters that no web page, XML or JSON of a publishing system may hold."""
    text = story.text.removeprefix("\ufeff")
    if text.replace("\n", "").isprintable():
        return
    number = sum(text.count(char) for char in set(text) - {"\r"} if visible(char) != char)
    if number:
        what = counted(number, "control character")
        yield Loss(
            "text.control",
            say("{what} taken out: no publishing system can hold them.", what=what),
            number,
        )


def unreadable_fields(story: Story) -> Iterator[Loss]:
    """Front matter that is no YAML has no fields to export."""
    if story.fields.error:
        error = story.fields.error
        yield Loss("field.unreadable", say("{error} None of them is exported.", error=error))


def unpublished(story: Story, *, labels: bool = False) -> Iterator[Loss]:
    """What is kept in the story and published nowhere; ``labels`` of the read-more break may be."""
    stashed = sum(1 for block in story.blocks if block.kind == "stash")
    if stashed:
        message = say("{counted} not published.", counted=counted(stashed, "stashed passage"))
        yield Loss("stash.unpublished", message, stashed)
    unused = unused_notes(story)
    if unused:
        message = say(
            "{counted} that nothing refers to not published.", counted=counted(unused, "footnote")
        )
        yield Loss("footnote.unpublished", message, unused)
    label = next((break_label(one.source) for one in story.blocks if one.kind == "read-more"), "")
    if label and not labels:
        message = say("The read-more break’s own words, “{label}”, are left out.", label=label)
        yield Loss("read-more.label", message)
    yield from _cells(story)
    yield from _review(story)


def _cells(story: Story) -> Iterator[Loss]:
    cells = [cell for block in story.blocks for cell in surplus_cells(block)]
    if cells:
        message = say(
            "{counted} under no heading left out of tables: “{first}”.",
            counted=counted(len(cells), "cell"),
            first=shortened(cells[0].text, 40),
        )
        yield Loss("table.cells", message, len(cells))


def _review(story: Story) -> Iterator[Loss]:
    number = sum(len(review_marks(block)) for block in story.blocks)
    yield from lost(
        "review.open",
        number,
        say(
            "{counted} go out as typed: settle comments and suggestions first.",
            counted=counted(number, "review mark"),
        ),
    )


def notes_listed(title: str, number: int) -> Iterator[Loss]:
    """Footnotes that a system can only hold as a list."""
    yield from lost(
        "footnote.list",
        number,
        say(
            "{title} has no footnotes: {counted} kept as a list at the end.",
            title=title,
            counted=counted(number, "footnote"),
        ),
    )


def unused_notes(story: Story) -> int:
    """How many definitions of footnotes no reader sees."""
    notes = sum(1 for block in story.blocks if block.kind == "footnote")
    return notes - len(content_of(story).notes) if notes else 0


def unsafe_html(story: Story) -> Iterator[Loss]:
    """HTML that no page may hold, and links no page may follow."""
    context = Context.of(story)
    tags: set[str] = set()
    links = [one.url for one in people(story.fields) if one.url and not safe_url(one.url)]
    for block in story.blocks:
        tags |= left_out_tags(block)
        links += left_out_links(block, context)
    if tags:
        listed = ", ".join(f"<{tag}>" for tag in sorted(tags))
        message = say("HTML that Writer does not publish is taken out: {listed}.", listed=listed)
        yield Loss("html.unsafe", message, len(tags))
    if links:
        shown = links[0] if len(links[0]) <= 40 else links[0][:39] + "…"
        message = say(
            "{counted} not published, only the words: “{shown}” is not an address for a page.",
            counted=counted(len(links), "link or picture", "links or pictures"),
            shown=shown,
        )
        yield Loss("link.unsafe", message, len(links))


def unclear_dates(story: Story, *, zone: bool = False) -> Iterator[Loss]:
    """Dates that machines cannot read, or, with ``zone``, read each in its own way."""
    for name, words in _DATES.items():
        written = story.fields.text(name)
        moment = read_date(written)
        if written and moment is None:
            message = say(
                "The {words} “{written}” is no date a system can read: kept as it is typed.",
                words=words,
                written=written,
            )
            yield Loss("date.unreadable", message)
        elif zone and moment is not None and moment.clock and not moment.zone:
            yield Loss(
                "date.zone",
                say("The {words} has no time zone: each site will take its own.", words=words),
            )
