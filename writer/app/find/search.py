"""Searching a story: which places match, and the edits that replace them. No widgets here."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from time import monotonic
from typing import Any, Literal, Protocol
from unicodedata import combining

from writer.app.find.across import (
    Across,
    Place,
    Run,
    Runs,
    places_to_look,
    without_overlaps,
)
from writer.app.find.alike import in_small_letters, pattern
from writer.app.find.markup import looks_for_addresses, markup_of
from writer.app.i18n import heard, tr
from writer.checks.marks import quoted
from writer.errors import WriterError
from writer.parser_faults import of_pattern
from writer.story import Block, Story

Within = Literal["everywhere", "in quotes", "not in quotes"]
PATIENCE = 0.6  # seconds a pattern may take: some would take years
LONG_PATIENCE = 1.5  # the same where nobody waits
LONGEST = 1_000  # characters of a pattern


class BadPattern(WriterError):
    """What was typed is no pattern, or its replacement names a group that it does not have."""


class SlowPattern(WriterError):
    """A pattern tries so many ways that it was given up."""


class Hit(Protocol):
    """A match, of ``re`` or of ``regex``."""

    def start(self) -> int:
        """Where it starts."""

    def end(self) -> int:
        """Where it ends."""

    def span(self) -> tuple[int, int]:
        """Where it starts and ends."""

    @property
    def re(self) -> Any:
        """The pattern."""

    def expand(self, template: str) -> str:
        """The template with the match's groups put in."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for. ``selection`` bounds it to a part of the text (code points).

    Unless case matters, typewriter marks and spaces also find the printer's: ``'`` finds ``’``.
    """

    words: str
    match_case: bool = False
    whole_words: bool = False
    is_pattern: bool = False
    within: Within = "everywhere"
    selection: tuple[int, int] | None = None
    known: "Known | None" = field(default=None, compare=False, repr=False)
    """what its pattern was found to match, if that was looked for ahead"""


@dataclass(frozen=True, slots=True)
class Known:
    """What a pattern matches in ``text`` from ``start`` on."""

    text: str
    start: int
    hits: tuple[Hit, ...]


def look_ahead(text: str, body: int, query: Query) -> Query:
    """The query, knowing what its pattern matches in a story's text, whose body begins at ``body``.

    It may be called in a thread: others go on meanwhile. Raises BadPattern or SlowPattern.
    """
    start = max(query.selection[0] if query.selection else body, body)
    hits = tuple(_patterned(text, query, start, LONG_PATIENCE))
    return replace(query, known=Known(text, start, hits))


@dataclass(frozen=True, slots=True)
class Found:
    """What a query matches in the body of a story with this text.

    ``places`` are all matches in order, as start and end. Of these, ``hits`` stand in the text as
    they were looked for, and marks cut through those that are ``across``.
    """

    query: Query
    text: str = ""
    hits: tuple[Hit, ...] = ()
    across: tuple[Across, ...] = ()
    places: tuple[Place, ...] = ()


def find(story: Story, query: Query) -> Found:
    """What the query matches in the body.

    Start and end are the same where a pattern stands for a place, such as ``^``; see ``_with_words``.
    Words match as the page shows them, whatever marks stand between; a pattern matches the text as
    it is kept. Addresses are searched only for what has the look of one.

    Raises BadPattern or SlowPattern.
    """
    hits, across = tuple(_hits(story, query)), tuple(_across(story, query))
    places = [hit.span() for hit in hits]
    places = without_overlaps(places, [one.place for one in across])
    return Found(query, story.text, hits, across, tuple(places))


def pieces_of(found: Found, places: Sequence[Place]) -> list[Place]:
    """The words of some matches without the marks that cut through them; the letter at a mere place."""
    if found.query.is_pattern:
        return [_letter_at(found.text, place) for place in places]
    if not found.across or not places:
        return list(places)
    first = bisect_left(found.across, places[0], key=lambda one: one.place)
    last = bisect_right(found.across, places[-1], key=lambda one: one.place)
    cut = {one.place: one.pieces for one in found.across[first:last]}
    return [piece for place in places for piece in cut.get(place, [place])]


def _letter_at(text: str, place: Place) -> Place:
    start, end = place
    if start < end:
        return place
    return (start - 1, start) if text[start : start + 1] in ("", "\n") else (start, start + 1)


def _across(story: Story, query: Query) -> Iterator[Across]:
    """The matches that marks cut through, in order."""
    if query.is_pattern or looks_for_addresses(query.words, is_pattern=False):
        return
    runs, last = Runs(story), -1
    places = places_to_look(story.text, query.words, len(story.front), match_case=query.match_case)
    for start, _ in places:
        index = story.block_at(start)
        if index > last:
            last = index
            yield from _across_in(story, query, index, runs)


def _across_in(story: Story, query: Query, index: int, runs: Runs) -> Iterator[Across]:
    if query.is_pattern or not query.words or index < 0:
        return
    for run in runs.of_block(index):
        yield from (one for one in in_run(story, query, run) if one.is_cut)


def in_run(story: Story, query: Query, run: Run) -> Iterator[Across]:
    """The matches in a run, cut or not."""
    first, last = query.selection or (0, len(story.text))
    for hit in _plain(run.words.text.replace("\n", " "), query, 0):
        one = Across(run, hit.start(), hit.end())
        start, end = one.place
        if first <= start and end <= last and _is_wanted(story, start, query.within):
            yield one


def _hits(story: Story, query: Query) -> Iterator[Hit]:
    if not query.words:
        return
    text, body = story.text, len(story.front)
    first, last = query.selection or (body, len(text))
    found = (_patterned if query.is_pattern else _plain)(text, query, max(first, body))
    everything = looks_for_addresses(query.words, is_pattern=query.is_pattern)
    markup = None if everything else markup_of(text)
    for hit in _with_words(text, found) if query.is_pattern else found:
        if hit.end() > last:
            return
        place = hit.start()
        is_words = markup is None or not markup.holds(place)
        if is_words and _is_wanted(story, place, query.within):
            yield hit


def _with_words(text: str, hits: Iterator[Hit]) -> Iterator[Hit]:
    """The matches that have words; or, of a pattern that finds none such, the places it stands for.

    ``^``, ``$`` and ``\\b`` stand for places; ``x*``, which fits everywhere, for none. Blank lines are
    gaps between blocks, where no words belong: they count for a pattern that finds nothing else.
    """
    places: list[Hit] | None = []
    first = -1
    for hit in hits:
        first = hit.start() if first < 0 else first
        if hit.end() > hit.start():
            places = None
            yield hit
        elif places is not None and not (hit.end() == len(text) and text.endswith("\n")):
            places.append(hit)
    if places and len(places) < len(text) - first:  # else they are everywhere
        on_lines = [hit for hit in places if not _is_blank(text, hit.start())]
        yield from on_lines or places


def _is_blank(text: str, at: int) -> bool:
    return text[at - 1 : at] in ("", "\n") and text[at : at + 1] in ("", "\n")


def hits_in(text: str, query: Query) -> Iterator[Hit]:
    """The matches in words that stand by themselves, such as a headline's. Raises as ``find``."""
    if not query.words:
        return
    stretches = () if query.within == "everywhere" else _quotations(text)
    for hit in (_patterned if query.is_pattern else _plain)(text, query, 0):
        inside = any(first <= hit.start() < last for first, last in stretches)
        wanted = query.within == "everywhere" or inside == (query.within == "in quotes")
        if hit.end() > hit.start() and wanted:
            yield hit


def _plain(text: str, query: Query, start: int) -> Iterator[Hit]:
    small = None if query.match_case else in_small_letters(text, query.words)
    compiled = pattern(query.words, match_case=query.match_case, is_small=small is not None)
    if small is not None:
        text = small
    if not query.whole_words:
        yield from compiled.finditer(text, start)
        return
    hit = compiled.search(text, start)  # looking behind in the pattern takes five times as long
    while hit is not None:
        is_whole = not _is_letter(text, hit.start() - 1) and not _is_letter(text, hit.end())
        if is_whole:
            yield hit
        hit = compiled.search(text, hit.end() if is_whole else hit.start() + 1)


def _is_letter(text: str, at: int) -> bool:
    return 0 <= at < len(text) and (
        text[at].isalnum() or text[at] == "_" or bool(combining(text[at]))
    )


def _patterned(text: str, query: Query, start: int, patience: float = PATIENCE) -> Iterator[Hit]:
    import regex  # type: ignore[import-untyped]  # when the first pattern is typed: the window opens without it

    known = query.known
    if known is not None and known.text is text and known.start == start:
        yield from known.hits
        return
    compiled = _compiled(query)
    until = monotonic() + patience
    try:
        # Concurrent: the window's thread goes on while this one looks through the text.
        for hit in compiled.finditer(text, start, timeout=patience, concurrent=True):
            yield hit
            if monotonic() > until:
                raise TimeoutError
    except TimeoutError:
        raise SlowPattern(
            tr("This pattern takes too long; a simpler one may find the same.")
        ) from None
    except regex.error as error:
        raise BadPattern(
            tr("This is no pattern yet: {0}.").format(heard(of_pattern(error.msg)))
        ) from error


def _compiled(query: Query) -> Any:
    import regex

    if len(query.words) > LONGEST:
        raise BadPattern(tr("A pattern can have {0:,} characters.").format(LONGEST))
    source = rf"(?<!\w)(?:{query.words})(?!\w)" if query.whole_words else query.words
    flags = regex.MULTILINE | (0 if query.match_case else regex.IGNORECASE)
    try:
        return regex.compile(source, flags, cache_pattern=False)
    except regex.error as error:
        raise BadPattern(
            tr("This is no pattern yet: {0}.").format(heard(of_pattern(error.msg)))
        ) from error
    except (RecursionError, OverflowError, MemoryError, ValueError) as error:
        raise BadPattern(tr("This pattern is too large.")) from error


# -- quotes ------------------------------------------------------------------------------------


def _is_wanted(story: Story, place: int, within: Within) -> bool:
    if within == "everywhere":
        return True
    index = story.block_at(place)
    block = story.blocks[index]
    return _is_quoted(block, place - story.start(index)) == (within == "in quotes")


def _is_quoted(block: Block, place: int) -> bool:
    if block.kind in ("quote", "pull-quote"):
        return True
    stretches = _quotations(block.source) if block.kind != "code" else ()
    at = bisect_right(stretches, (place, len(block.source) + 1)) - 1
    return at >= 0 and place < stretches[at][1]


@lru_cache(maxsize=8192)
def _quotations(source: str) -> tuple[tuple[int, int], ...]:
    return tuple(quoted(source))
