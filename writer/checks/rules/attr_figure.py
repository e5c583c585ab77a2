"""Figures of dead, hurt and lost money that nobody stands for."""

import re
from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.near import Near
from writer.checks.problem import Finding, Fix
from writer.checks.records import NamedTuple
from writer.checks.rule import Rule, example
from writer.checks.running import OWN, own_matches, place
from writer.checks.sentences import names_source, sentence_at
from writer.speech import say
from writer.story import Block, Edit

_NUMBER = r"(?P<n>\d[\d,.]*\d|\d)(?: (?:million|billion|thousand|hundred))?"
_HEDGE = (
    r"(?:at least|about|some|nearly|almost|around|roughly|approximately|an estimated|up to|as many as|"
    r"more than|over|estimated|close to|upwards of)"
)
_PEOPLE = r"(?:[\w’-]+ ){0,3}?"
_FIGURE = lazy(
    rf"\b{_HEDGE} (?:{_NUMBER} {_PEOPLE}(?:deaths|casualties|fatalities|injuries|(?:were |have been |had been |are )?"
    rf"(?:killed|injured|wounded|dead|died|missing|displaced))"
    rf"|[$£€]{_NUMBER.replace('<n>', '<m>')} (?:in|of) (?:damages?|losses|bribes))\b"
    rf"|\b(?:killed|killing|injured|injuring|wounded|wounding|displaced|displacing) {_HEDGE} {_NUMBER.replace('<n>', '<k>')}\b"
)
_LETTERS = (
    "dea",
    "die",
    "kill",
    "injur",
    "wound",
    "casualt",
    "fatal",
    "missing",
    "displac",
    "damage",
    "loss",
    "bribe",
)
_DIGIT = re.compile(r"\d")
_PAST = lazy(
    r"\b(?:1[0-9]{3}|20[0-9]{2}|World War|earthquake of|since (?:January|February|March|April|May|June|July|August|September|October|November|December)|century|history|anniversary)\b"
)


class _Note(NamedTuple):
    unsourced: tuple[tuple[int, int, int, str], ...]
    """Start, end, end of the sentence, the figure."""
    sourced: frozenset[str]


def _note(block: Block) -> _Note | None:
    source = block.source
    if not any(map(source.__contains__, _LETTERS)) or not _DIGIT.search(source):
        return None
    unsourced, sourced = [], set()
    for leaf, match in own_matches(block, _FIGURE()):
        text = leaf.text
        number = match["n"] or match["m"] or match["k"]
        start, end = sentence_at(text, match.start())
        sentence = text[start:end]
        linked = any(kind == "link" and a < end and start < b for kind, a, b in leaf.spans)
        if linked or names_source(text):
            sourced.add(number)
        elif not _PAST().search(sentence):
            stop = leaf.source_end(len(text[:end].rstrip(" .")))
            unsourced.append((*place(leaf, *match.span()), stop, number))
    return _Note(tuple(unsourced), frozenset(sourced)) if unsourced or sourced else None


def _check(near: Near) -> Iterator[Finding]:
    known = near.facts("sourced")
    for start, end, stop, number in near.note.unsourced:
        if number in known or _told_next(near):
            continue
        words = near.block.source[start:end]
        inserted = ", according to "
        fix = Fix(say("Add the source"), (Edit(stop, 0, inserted),), caret=stop + len(inserted))
        says = say(
            "Who says “{words}”? Give the source of the figure.", words=" ".join(words.split())
        )
        yield Finding(start, end, says, (fix,))


def _told_next(near: Near) -> bool:
    """Whether the paragraph after it says where its news is from: leads leave that for later."""
    following = near.beside(1)
    return following is not None and following.kind == "paragraph" and names_source(following.text)


RULE = Rule(
    id="attr.figure",
    severity="warning",
    title="Figure without a source",
    checks="An estimate of dead, hurt, missing or of damage has a source in its paragraph or the next "
    "one, or elsewhere in the story. Counts that are history are left alone.",
    why="Nobody counted them before the reporter’s eyes; who did decides what the figure is worth.",
    source="NPR Ethics Handbook, accuracy; Associated Press on attribution (Poynter)",
    failing=example("The war kills on. It results in approximately 2,500 soldier deaths a week.\n"),
    passing=example(
        "About 40 people were hurt, police said. The 1953 flood killed more than 2,000.\n"
    ),
    fix="Adds “according to”, for the writer to finish.",
    english=True,
    own_words=True,
    kinds=OWN,
    note=_note,
    on_note=_check,
    facts={"sourced": lambda note: note.sourced},
)
