"""Plain text, as copied from a web page or received on a wire, as a story.

Every word of the source is in the story and no word is added. What is said by markup in a story
goes without its words: ``By`` and ``Published`` become fields, a line that only says Read More the
break, a list marker the list; and a date that is complete is rewritten as RFC 3339.
"""

from writer.importers.base import Decision, Imported, NothingToImport, excerpt, in_order, on_line
from writer.importers.plain.asides import find_asides
from writer.importers.plain.closing import read_closing
from writer.importers.plain.credits import read_credits
from writer.importers.plain.dates import find_moments, same_day
from writer.importers.plain.head import Head, repeats_headline
from writer.importers.plain.head_lines import read_head
from writer.importers.plain.headings import find_headings, mark_headings
from writer.importers.plain.lines import Line, read_lines
from writer.importers.plain.lists import find_lists, find_tables, marker_length
from writer.importers.plain.names import Dateline, read_dateline
from writer.importers.plain.notes import take_notes
from writer.importers.plain.phrases import is_end_mark, is_furniture, is_read_more
from writer.importers.plain.quotes import find_display_lines, find_quotes
from writer.importers.plain.roles import Body, Role
from writer.importers.plain.story_file import body_text, front_matter
from writer.importers.plain.wrapping import unwrap
from writer.speech import say, say_count, together

KIND = "text"
TITLE = "Plain text"
SUFFIXES: tuple[str, ...] = (".txt", ".text")

_MOST_LINES_TO_DATELINE = 3


def read(raw: str, undone: frozenset[int] = frozenset()) -> Imported:
    """The story that plain text says.

    Lines are counted from 1 and end at any line break, U+2028 and the form feed included. Raises
    NothingToImport when there are no words.
    """
    lines = read_lines(raw)
    if not lines:
        raise NothingToImport
    lines, notes = take_notes(lines, undone)
    lines, decisions = _unwrapped(lines, undone)
    head = read_head(lines, undone)
    body = Body(head.body, undone)
    _find_roles(head, body)
    decisions += [*head.decisions, *body.decisions, *notes.decisions]
    text = front_matter(head.fields) + notes.into(body_text(body))
    return Imported(text, in_order(decisions), KIND)


def _find_roles(head: Head, body: Body) -> None:
    """Run the passes over the body, the surest first: a line keeps the first role it is given."""
    _set_repeats_aside(head, body)
    mark_headings(body)
    find_asides(body)
    find_lists(body)
    find_tables(body)
    read_closing(head, body)
    _read_dateline(head, body)
    find_display_lines(body)
    find_headings(body)
    find_quotes(body)


def _set_repeats_aside(head: Head, body: Body) -> None:
    """The headline is there once, however often the top of the page says it."""
    for at in range(min(len(body.lines), _MOST_LINES_TO_DATELINE)):
        if body.is_free(at) and repeats_headline(head, body.lines[at]):
            said = say(
                "{excerpt} repeats the headline: set aside, unpublished.",
                excerpt=excerpt(body.lines[at].bare),
            )
            body.give(at, Role("stash"), "stash", said)


def _unwrapped(lines: list[Line], undone: frozenset[int]) -> tuple[list[Line], list[Decision]]:
    """The lines without hard wraps; undoing the first line that was joined undoes them all."""
    joined, numbers = unwrap(lines, _stands_alone)
    if not numbers or numbers[0] in undone:
        return lines, []
    more = len(numbers) - 1
    said = (
        say_count(
            more,
            "lines broken at a fixed width were joined into paragraphs here and in {count} more place.",
            "lines broken at a fixed width were joined into paragraphs here and in {count} more places.",
        )
        if more
        else say("lines broken at a fixed width were joined into paragraphs here.")
    )
    return joined, [Decision(numbers[0], "unwrap", on_line(numbers[0], said))]


def _stands_alone(line: Line) -> bool:
    """Whether a line starts something of its own, however full the line above it is."""
    bare = line.bare
    if marker_length(line.text) or is_read_more(bare) or is_furniture(bare) or is_end_mark(bare):
        return True
    return read_credits(bare) is not None


def _read_dateline(head: Head, body: Body) -> None:
    """Take the dateline off the first paragraph; its place, date and agency become fields."""
    for at in range(min(len(body.lines), _MOST_LINES_TO_DATELINE)):
        found = read_dateline(body.lines[at].text) if body.is_free(at) else None
        if found is None:
            continue
        if "dateline" not in head.fields and "agency" not in head.fields:
            _take_dateline(head, body, at, found)
        return


def _take_dateline(head: Head, body: Body, at: int, found: Dateline) -> None:
    place, said = found.place, [say("{excerpt} became the dateline", excerpt=excerpt(found.place))]
    moment = next(find_moments(found.date), None)
    if moment is None or not _agrees(head, found.date, moment.value):
        place = f"{place}, {found.date}" if found.date else place
    elif "date" not in head.fields:
        head.fields["date"] = moment.value
        said.append(say("{excerpt} the date", excerpt=excerpt(found.date)))
    head.fields["dateline"] = place
    if found.agency:
        head.fields["agency"] = found.agency
        said.append(say("{excerpt} the agency", excerpt=excerpt(found.agency)))
    body.give(
        at, Role("paragraph", words=found.rest), "dateline", say("{listed}.", listed=together(said))
    )


def _agrees(head: Head, written: str, value: str) -> bool:
    """Whether a dateline's date says no more than the story's date does, or there is none yet."""
    date = str(head.fields.get("date", ""))
    return not date or date.startswith(value) or same_day(written, date)
