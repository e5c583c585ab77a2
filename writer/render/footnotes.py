"""Footnotes across the blocks of one article: their numbers, and the section that holds them.

As in GFM, notes are numbered in the order in which a reader meets the first reference to each, then
those that only other notes refer to. A reference without a note stays the words it is, and a note
that nothing refers to is not shown. So a block is rendered without knowing of any other: it comes
with its references open, as ``<sup data-note="label"></sup>``, a definition is ``<li data-note="label">``
around its blocks, and this module settles them all on the rendered blocks. No HTML of a story can
hold either, since the sanitiser leaves no such attribute.
"""

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import unescape

from writer.render.levels import heading_levels, shown_levels, with_levels
from writer.render.text import escape, visible
from writer.render.words import words_for
from writer.story.links import normalised

_SECRET = os.urandom(16).hex()  # so that no words of a story are taken for a mark
_MARK = re.compile(f"{_SECRET}x([0-9a-f]*)x")
_OPEN = re.compile(r'<sup data-note="([^"]*)"></sup>')
_NOTE = re.compile(r'<li data-note="([^"]*)">(.*)</li>', re.S)
_LINK = re.compile(r"<a (?:[^>\"]|\"[^\"]*\")*>.*?</a>", re.S)
_SECTION_LEVEL = 2

Place = tuple[int, int] | None
"""A reference's number and how many references to its note there are up to it; None: no such note."""


# -- in one block -----------------------------------------------------------------------------------


def mark(label: str) -> str:
    """What stands for a reference while a block passes the sanitiser."""
    return f"{_SECRET}x{visible(label).encode().hex()}x"


def with_references(html: str) -> str:
    """Sanitised ``html`` with its marks made open references, none of them in a link."""
    if _SECRET not in html:
        return html
    html = _MARK.sub(_opened, html)
    return _LINK.sub(_moved_out, html) if "<a " in html else html


def _opened(found: re.Match[str]) -> str:
    return f'<sup data-note="{escape(bytes.fromhex(found[1]).decode())}"></sup>'


def _moved_out(link: re.Match[str]) -> str:
    references = "".join(one[0] for one in _OPEN.finditer(link[0]))
    return _OPEN.sub("", link[0]) + references if references else link[0]


def definition(label: str, inner: str) -> str:
    """The note with this normalised label."""
    return f'<li data-note="{escape(label)}">{inner}</li>'


# -- across blocks ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Note:
    """A definition: its normalised ``label`` and its blocks as HTML, references open."""

    label: str
    inner: str


def note_of(html: str) -> Note | None:
    """The definition that a rendered block is."""
    found = _NOTE.fullmatch(html) if html.startswith("<li data-note=") else None
    return Note(unescape(found[1]), found[2]) if found else None


def labels_in(html: str) -> tuple[str, ...]:
    """The normalised labels of the references in ``html``, in order."""
    if "<sup data-note=" not in html:
        return ()
    return tuple(normalised(unescape(label)) for label in _OPEN.findall(html))


@dataclass(frozen=True, slots=True)
class Numbers:
    """``order`` of the labels shown; the ``places`` of each block's references and of each note's.

    ``times`` says how many references there are to each note.
    """

    order: tuple[str, ...]
    places: tuple[tuple[Place, ...], ...]
    in_notes: Mapping[str, tuple[Place, ...]]
    times: Mapping[str, int]


def numbered(references: Iterable[Sequence[str]], notes: Mapping[str, Sequence[str]]) -> Numbers:
    """Number ``notes`` (what each refers to, by label) by the references of the blocks in order."""
    order: dict[str, int] = {}
    times: dict[str, int] = {}

    def place(label: str) -> Place:
        if label not in notes:
            return None
        times[label] = times.get(label, 0) + 1
        return order.setdefault(label, len(order) + 1), times[label]

    places = tuple(tuple(map(place, labels)) for labels in references)
    in_notes: dict[str, tuple[Place, ...]] = {}
    shown = 0
    while shown < len(order):  # a note may bring in others
        for label in list(order)[shown:]:
            in_notes[label] = tuple(map(place, notes[label]))
            shown += 1
    return Numbers(tuple(order), places, in_notes, times)


def settled(html: str, places: Sequence[Place]) -> str:
    """``html`` with its references numbered, or, where there is no such note, as they were typed."""
    if not places:
        return html
    left = iter(places)

    def closed(found: re.Match[str]) -> str:
        place = next(left)
        if place is None:
            return f"[^{found[1]}]"
        number, time = place
        return (
            f'<sup class="noteref"><a href="#fn-{number}" id="{_anchor(number, time)}"'
            f' role="doc-noteref">{number}</a></sup>'
        )

    return _OPEN.sub(closed, html)


def _anchor(number: int, time: int) -> str:
    return f"fnref-{number}" if time == 1 else f"fnref-{number}-{time}"


# -- the section at the end -------------------------------------------------------------------------


def item(note: Note, places: Sequence[Place], number: int, times: int, language: str) -> str:
    """A note of the section, with a way back to each reference to it."""
    inner = settled(_levelled(note.inner), places)
    back = "\u00a0".join(_backlinks(number, times, language))
    if inner.endswith("</p>"):
        inner = f"{inner[:-4]}\u00a0{back}</p>"
    else:
        inner = f"{inner}\n<p>{back}</p>" if inner else f"<p>{back}</p>"
    return f'<li id="fn-{number}">{inner}</li>'


def _backlinks(number: int, times: int, language: str) -> Iterator[str]:
    words = words_for(language)
    own = "" if words.language == language.partition("-")[0] else f' lang="{words.language}"'
    for time in range(1, times + 1):
        name = f"{number}" if time == 1 else f"{number}-{time}"
        which = "" if time == 1 else f"<sup>{time}</sup>"
        yield (
            f'<a href="#{_anchor(number, time)}" role="doc-backlink"{own}'
            f' aria-label="{escape(words.back.format(number=name))}">↩\ufe0e{which}</a>'
        )


def _levelled(inner: str) -> str:
    """Headings in a note are below that of the section, whatever note stands before it."""
    levels = heading_levels(inner)
    if not levels:
        return inner
    deeper = (max(level, _SECTION_LEVEL + 1) for level in levels)
    return with_levels(inner, shown_levels((_SECTION_LEVEL, *deeper))[1:])


def section(items: Iterable[str], language: str) -> str:
    """The section that holds the ``items``; '' when there are none."""
    inner = "\n".join(items)
    return _shell(language, f"\n{inner}\n") if inner else ""


def empty_section(language: str) -> str:
    """The section without its notes, for who puts them in one by one."""
    return _shell(language, "")


def _shell(language: str, inner: str) -> str:
    words = words_for(language)
    own = "" if words.language == language.partition("-")[0] else f' lang="{words.language}"'
    return (
        '<section class="footnotes" role="doc-endnotes" aria-labelledby="footnotes">\n'
        f'<h2 id="footnotes"{own}>{escape(words.notes)}</h2>\n<ol>{inner}</ol>\n</section>'
    )


@dataclass(frozen=True, slots=True)
class Settled:
    """The blocks of an article, '' for a note's definition, and the ``notes`` in their order."""

    fragments: list[str]
    notes: tuple[Note, ...]
    numbers: Numbers

    def items(self, language: str) -> list[str]:
        """The notes as the section shows them."""
        numbers = self.numbers
        return [
            item(note, numbers.in_notes[note.label], at, numbers.times[note.label], language)
            for at, note in enumerate(self.notes, 1)
        ]


_NONE = Numbers((), (), {}, {})


def settle(rendered: Sequence[str]) -> Settled:
    """Number the notes of an article's blocks; of two notes with one label the first counts."""
    if not any("data-note=" in html for html in rendered):
        return Settled(list(rendered), (), _NONE)
    notes: dict[str, Note] = {}
    bodies: list[str] = []
    for html in rendered:
        note = note_of(html)
        bodies.append("" if note else html)
        if note:
            notes.setdefault(note.label, note)
    inside = {label: labels_in(note.inner) for label, note in notes.items()}
    numbers = numbered(map(labels_in, bodies), inside)
    fragments = list(map(settled, bodies, numbers.places))
    return Settled(fragments, tuple(notes[label] for label in numbers.order), numbers)
