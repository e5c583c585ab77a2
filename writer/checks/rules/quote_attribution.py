"""Block quotes that do not say who is speaking."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from writer.checks.lazy import lazy
from writer.checks.marks import DOUBLE
from writer.checks.names import Subject
from writer.checks.places import newline, remove_block
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.checks.speakers import clauses, fuller_names, introduced, mentions
from writer.story import Block, Edit, Leaf

_DASH = lazy(r"\s*(?:—|–|--|―)\s*(?=[^\W\d_])")
_ATTRIBUTE_LINE = lazy(r"(?:\r\n|\n|\r)\{:[^{}\r\n]*\}[ \t]*\Z")
_BARE_MARK = lazy(r"(?:^|[\r\n])[ \t]{0,3}>[ \t]*\Z")
_DASH_AT_END = lazy(r"(?<=[.!?…”\"»’'])[ \t]*(?=(?:—|–|--|―)[ \t]*[^\W\d_a-z][^.!?“”\"—–]{2,80}\Z)")
_LAST_LINE = re.compile(r"[^\r\n]*\Z")
_PREFIX = lazy(r"[ \t]{0,3}(?:>[ \t]?)+")
_LONGEST_LINE = 120
_MOST_OFFERS = 4


class _Note(NamedTuple):
    names: tuple[Subject, ...]
    """Speakers named in the quote's own words."""
    dash_line: tuple[int, int] | None
    """Where an attribution stands that no empty line sets apart from the words."""


def _note(block: Block) -> _Note | None:
    said = block.attribution
    if said is not None and said.speaker:
        return None
    names: list[Subject] = []
    for leaf in _spoken(block):
        names += clauses(leaf.text[:5000], any(mark in leaf.text for mark in DOUBLE))
    return _Note(tuple(dict.fromkeys(names)), _dash_line(block))


def _spoken(block: Block) -> list[Leaf]:
    return [leaf for leaf in block.leaves if leaf.role == "text"]


def _dash_line(block: Block) -> tuple[int, int] | None:
    """Where an attribution typed in the quote's last line begins, with the blanks before it.

    It may have a line of its own, but no empty line before it, or follow the words quoted:
    ``> “No.” — Marta Diaz``.
    """
    body = _body(block)
    line = _LAST_LINE.search(body)
    prefix = _PREFIX().match(line[0]) if line else None
    if line is None or prefix is None or len(line[0]) > 1000:
        return None
    if line.start() and _DASH().match(line[0], prefix.end()) and len(line[0]) < _LONGEST_LINE:
        return line.start() + prefix.start(), line.start() + prefix.end()
    tail = _DASH_AT_END().search(line[0], prefix.end())
    return (line.start() + tail.start(), line.start() + tail.end()) if tail else None


def _body(block: Block) -> str:
    """The quote's lines without blank lines after it and without its ``{: ... }``."""
    return _ATTRIBUTE_LINE().sub("", block.source[: block.end])


def _check(view: View) -> Iterator[Finding]:
    story = view.story
    longer = _Longer(view)
    for index, note in view.notes.items():
        block = story.blocks[index]
        start = story.start(index)
        if block.attribution is not None:
            message = "The quote’s attribution names no speaker."
        else:
            message = "Quote has no attribution line."
        yield Finding(start, start + block.end, message, tuple(_fixes(view, index, note, longer)))


def _fixes(view: View, index: int, note: _Note, longer: "_Longer") -> Iterator[Fix]:
    block = view.story.blocks[index]
    if note.dash_line:
        yield _split_off(view, index, note.dash_line)
    elif moved := _dash_paragraph(view, index):
        yield moved
    for name in _offers(view, index, note.names, longer):
        yield _attribute(view, index, name)
    if block.attribution is None:
        yield _attribute(view, index, "")


def _attribute(view: View, index: int, name: str) -> Fix:
    """Put ``> — name`` at the end of the quote; without a name, the place to type one."""
    story = view.story
    block, start, line = story.blocks[index], story.start(index), newline(story)
    title = f"Attribute to {name}" if name else "Add an attribution line"
    if block.attribution is not None:
        at = start + block.attribution.end
        gap = "" if story.slice(at - 1, at).isspace() else " "
        return Fix(title, (Edit(at, 0, gap + name),))
    body = _body(block)
    gap = line if _BARE_MARK().search(body) else f"{line}>{line}"
    inserted = f"{gap}> — {name}"
    at = start + len(body)
    return Fix(title, (Edit(at, 0, inserted),), caret=None if name else at + len(inserted))


def _split_off(view: View, index: int, where: tuple[int, int]) -> Fix:
    """Set the dash line apart by an empty quote line, which makes it the attribution."""
    story, line = view.story, newline(view.story)
    start = story.start(index)
    before = story.blocks[index].source[: where[0]]
    gap = f">{line}> " if not before or before.endswith(("\n", "\r")) else f"{line}>{line}> "
    edit = Edit(start + where[0], where[1] - where[0], gap)
    return Fix("Use its last words as the attribution", (edit,), safe=True)


def _dash_paragraph(view: View, index: int) -> Fix | None:
    """A paragraph "— Marta Diaz" right under the quote moves into it."""
    story = view.story
    following = story.blocks[index + 1 : index + 2]
    if not following or following[0].kind != "paragraph" or "\n" in following[0].text:
        return None
    markup = following[0].source[: following[0].end]
    if len(markup) > _LONGEST_LINE or not _DASH().match(markup) or len(markup.splitlines()) > 1:
        return None
    line = newline(story)
    body = _body(story.blocks[index])
    insertion = Edit(story.start(index) + len(body), 0, f"{line}>{line}> {markup.strip()}")
    edits = (insertion, remove_block(story, index + 1))
    return Fix("Use the line under it as its attribution", edits, safe=True)


class _Longer:
    """The longer forms of names in this story, each looked up once."""

    def __init__(self, view: View) -> None:
        self._story = view.story
        self._text: str | None = None
        self._forms: dict[str, list[str]] = {}

    def of(self, name: str) -> list[str]:
        if self._text is None:
            self._text = self._story.text
        if name not in self._forms:
            self._forms[name] = fuller_names(name, self._text)[:2]
        return self._forms[name]


def _offers(view: View, index: int, own: Iterable[Subject], longer: _Longer) -> list[str]:
    """The names to choose from: as the quote has it, then the fullest form the story uses."""
    subjects = [subject for subject in own if subject.name]
    if not subjects:
        subjects = [*_around(view, index), *(s for s in own if s.role)]
    names = [subject.name for subject in subjects if subject.name]
    names = names or [subject.role for subject in subjects if subject.role]
    offers: list[str] = []
    for name in dict.fromkeys(names):
        offers += [name, *longer.of(name)]
    return list(dict.fromkeys(offers))[:_MOST_OFFERS]


def _around(view: View, index: int) -> Iterator[Subject]:
    """The speakers that the paragraphs before and after the quote name, likeliest first."""
    before, after = _neighbour(view, index, -1), _neighbour(view, index, 1)
    yield introduced(before)
    if before.rstrip().endswith(":"):
        yield from _mentioned(before)
    yield from reversed(clauses(before))
    yield from clauses(after)[:1]
    yield from _mentioned(before)


def _mentioned(text: str) -> Iterator[Subject]:
    yield from (Subject(name=name) for name in reversed(mentions(text)))


def _neighbour(view: View, index: int, step: int) -> str:
    """The words of the paragraph next to the quote; other quotes and breaks are passed over."""
    blocks = view.story.blocks
    at = index + step
    while 0 <= at < len(blocks) and abs(at - index) < 6:
        if blocks[at].kind == "paragraph":
            return blocks[at].text[:5000]
        if blocks[at].kind == "heading":
            break
        at += step
    return ""


RULE = Rule(
    id="quote.attribution",
    severity="error",
    title="Quote without attribution",
    checks="Every block quote ends with a line that names its speaker. Pull quotes need none.",
    why="A quote set apart loses the “she said” around it; readers must still know who speaks.",
    source="Guardian quote element; ANS citation; Reuters Handbook on sourcing",
    failing=example("Text.\n\n> “It must end now,” Diaz said.\n"),
    passing=example("Text.\n\n> “It must end now.”\n>\n> — Marta Diaz, union president\n"),
    fix="Adds the line, with the speaker that the quote or the paragraphs around it name.",
    kinds=frozenset({"quote"}),
    note=_note,
    on_story=_check,
)
