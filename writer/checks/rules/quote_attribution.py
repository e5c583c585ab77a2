"""Block quotes that do not say who is speaking."""

from collections.abc import Iterable, Iterator

from writer.checks.dash_lines import attribution_line, dash_line, quote_body
from writer.checks.lazy import lazy
from writer.checks.marks import DOUBLE
from writer.checks.names import Subject
from writer.checks.places import newline, remove_block
from writer.checks.problem import Finding, Fix
from writer.checks.records import NamedTuple
from writer.checks.rule import Rule, View, example
from writer.checks.speakers import clauses, fuller_names, introduced, mentions
from writer.speech import say
from writer.story import Block, Edit, Leaf

_DASH = lazy(r"\s*(?:—|–|--|―)\s*(?=[^\W\d_])")
_LONGEST_LINE = 120
_MOST_OFFERS = 4


class _Note(NamedTuple):
    names: tuple[Subject, ...]
    """Speakers named in the quote's own words."""


def _note(block: Block) -> _Note | None:
    said = block.attribution
    if (said is not None and said.speaker) or dash_line(block):
        return None  # an attribution typed within the words is quote.inline_attr's
    names: list[Subject] = []
    for leaf in _spoken(block):
        names += clauses(leaf.text[:5000], any(mark in leaf.text for mark in DOUBLE))
    return _Note(tuple(dict.fromkeys(names)))


def _spoken(block: Block) -> list[Leaf]:
    return [leaf for leaf in block.leaves if leaf.role == "text"]


def _check(view: View) -> Iterator[Finding]:
    story = view.story
    longer = _Longer(view)
    for index, note in view.notes.items():
        block = story.blocks[index]
        start = story.start(index)
        if block.attribution is not None:
            message = say("The quote’s attribution names no speaker.")
        else:
            message = say("Quote has no attribution line.")
        yield Finding(start, start + block.end, message, tuple(_fixes(view, index, note, longer)))


def _fixes(view: View, index: int, note: _Note, longer: "_Longer") -> Iterator[Fix]:
    block = view.story.blocks[index]
    if moved := _dash_paragraph(view, index):
        yield moved
    for name in _offers(view, index, note.names, longer):
        yield _attribute(view, index, name)
    if block.attribution is None:
        yield _attribute(view, index, "")


def _attribute(view: View, index: int, name: str) -> Fix:
    """Put ``> — name`` at the end of the quote; without a name, the place to type one."""
    story = view.story
    block, start, line = story.blocks[index], story.start(index), newline(story)
    title = say("Attribute to {name}", name=name) if name else say("Add an attribution line")
    if block.attribution is not None:
        at = start + block.attribution.end
        gap = "" if story.slice(at - 1, at).isspace() else " "
        return Fix(title, (Edit(at, 0, gap + name),))
    inserted = attribution_line(block, line, name)
    at = start + len(quote_body(block))
    return Fix(title, (Edit(at, 0, inserted),), caret=None if name else at + len(inserted))


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
    body = quote_body(story.blocks[index])
    insertion = Edit(story.start(index) + len(body), 0, f"{line}>{line}> {markup.strip()}")
    edits = (insertion, remove_block(story, index + 1))
    return Fix(say("Use the line under it as its attribution"), edits, safe=True)


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
    may_err=lambda story, _: ">" in story.text,
    note=_note,
    on_story=_check,
)
