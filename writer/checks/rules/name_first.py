"""Names that are not given in full at first, or are spelt in two ways."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from writer.checks.lazy import lazy
from writer.checks.marks import pair
from writer.checks.names import NOT_NAMES, TITLES
from writer.checks.places import prose
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.checks.running import place
from writer.checks.speakers import clauses
from writer.checks.words import word_set
from writer.story import Block, Edit, Leaf

_NAME = lazy(
    r"(?<![\w’'-])(?P<given>[A-ZÀ-Þ][a-zà-ÿ’-]+(?: [A-Z]\.)?) (?P<family>(?:(?:van|von|de|da|der|al|bin|Mc|Mac|O’)[ ]?)*[A-ZÀ-Þ][a-zà-ÿ][\w’-]+)(?=(?:’s|'s)?(?![\w-]))"
)
_ALONE = lazy(r"(?<![\w’'.-])[A-ZÀ-Þ][a-zà-ÿ][\w-]{4,}(?![\w-])")
_SHORTEST = 6  # letters of a name that is compared letter by letter
_PLACES = word_set(
    "new san santa los las el la port fort mount lake north south east west saint st great upper lower "
    "united royal national supreme white red black high old city state county river cape grand"
)
_ENDINGS = (
    "s",
    "es",
    "n",
    "an",
    "ian",
    "ese",
    "ic",
    "y",
    "i",
    "er",
    "ish",
    "a",
    "o",
    "e",
    "ns",
    "ans",
    "ians",
)


class _Note(NamedTuple):
    full: tuple[tuple[str, str, int, int], ...]
    """Given name, family name, and where they stand."""
    alone: tuple[tuple[str, int, int], ...]
    """Words with a capital, and where they stand."""
    speakers: tuple[tuple[str, int, int], ...]
    """Speakers who are named by one word, and where."""


def _note(block: Block) -> _Note | None:
    full: list[tuple[str, str, int, int]] = []
    alone: list[tuple[str, int, int]] = []
    speakers: list[tuple[str, int, int]] = []
    for leaf in prose(block):
        text = leaf.text
        for match in _NAME().finditer(text):
            given, family = (
                match["given"].split()[0],
                match["family"].removesuffix("’s").removesuffix("'s"),
            )
            if (
                given.lower() not in NOT_NAMES
                and given.lower() not in _PLACES
                and given.lower() not in TITLES
            ):
                full.append(
                    (
                        given,
                        family,
                        *place(leaf, match.start(), match.start("family") + len(family)),
                    )
                )
        alone += [(match[0], *place(leaf, *match.span())) for match in _ALONE().finditer(text)]
        if block.kind == "paragraph":
            speakers += _lone_speakers(leaf.text, leaf)
    return _Note(tuple(full), tuple(alone), tuple(speakers)) if full or alone or speakers else None


def _lone_speakers(text: str, leaf: Leaf) -> Iterator[tuple[str, int, int]]:
    for subject in clauses(text[:5000]):
        if subject.name and " " not in subject.name and len(subject.name) > 2:
            match = re.search(rf"(?<![\w’-]){re.escape(subject.name)}(?![\w-])", text)
            if match and not any(a < match.start() < b for a, b in pair(text).pairs):
                yield subject.name, *place(leaf, *match.span())


def _check(view: View) -> Iterator[Finding]:
    people = _people(view)
    yield from _late(view, people)
    yield from _spellings(view, people)


def _people(view: View) -> dict[tuple[str, str], tuple[int, int, int]]:
    """Given and family name -> block, start and end where they first stand together."""
    found: dict[tuple[str, str], tuple[int, int, int]] = {}
    for index, note in view.notes.items():
        for given, family, start, end in note.full:
            found.setdefault((given, family), (index, start, end))
    return found


def _late(view: View, people: dict[tuple[str, str], tuple[int, int, int]]) -> Iterator[Finding]:
    """A speaker with a family name only, whose full name comes later."""
    by_family: dict[str, list[tuple[str, tuple[int, int, int]]]] = {}
    for (given, family), where in people.items():
        by_family.setdefault(family, []).append((given, where))
    told: set[str] = set()
    for index, note in view.notes.items():
        for name, start, end in note.speakers:
            known = by_family.get(name, [])
            if name in told or len(known) != 1 or known[0][1][:2] <= (index, start):
                continue
            told.add(name)
            given, (there, at, _) = known[0]
            line = view.story.line_column(view.story.start(there) + at)[0]
            offset = view.story.start(index)
            fix = Fix(f"Write “{given} {name}”", (Edit(offset + start, 0, f"{given} "),))
            says = f"“{name}” is named here for the first time; the full name, {given} {name}, comes in line {line}."
            yield Finding(offset + start, offset + end, says, (fix,))


def _spellings(
    view: View, people: dict[tuple[str, str], tuple[int, int, int]]
) -> Iterator[Finding]:
    counts: Counter[str] = Counter()
    first: dict[str, tuple[int, int, int]] = {}
    for index, note in view.notes.items():
        for word, start, end in note.alone:
            counts[word] += 1
            first.setdefault(word, (index, start, end))
    full = frozenset(family for _, family in people)
    for rare, usual in _likely_slips(tuple(sorted(counts.items())), full, frozenset(people)):
        (index, start, end), (there, at, _) = first[rare], first[usual]
        line = view.story.line_column(view.story.start(there) + at)[0]
        offset = view.story.start(index)
        fix = Fix(f"Write “{usual}”", (Edit(offset + start, end - start, usual),))
        says = f"“{rare}” here, “{usual}” in line {line}: one name in two spellings?"
        yield Finding(offset + start, offset + end, says, (fix,))


@lru_cache(maxsize=32)
def _likely_slips(
    counts: tuple[tuple[str, int], ...], full: frozenset[str], people: frozenset[tuple[str, str]]
) -> tuple[tuple[str, str], ...]:
    """Pairs of a rare and a usual spelling of a family name, one letter apart."""
    number = dict(counts)
    given = {family: {g for g, f in people if f == family} for family in full}
    keys: dict[str, list[str]] = {}
    for word in number:
        if len(word) >= _SHORTEST:
            for key in _keys(word):
                keys.setdefault(key, []).append(word)
    pairs = {
        (a, b)
        for group in keys.values()
        if len(group) > 1
        for a in group
        for b in group
        if a < b and _one_apart(a, b)
    }
    found = []
    for a, b in sorted(pairs):
        if not (a in full or b in full) or _derived(a, b):
            continue
        if a in full and b in full and not (given[a] & given[b]):
            continue  # two people
        rare, usual = (a, b) if (a in full, number[a]) < (b in full, number[b]) else (b, a)
        if number[usual] > number[rare] or usual in full:
            found.append((rare, usual))
    return tuple(found)


def _keys(word: str) -> set[str]:
    """The word with each letter left out: two words one letter apart share one of them."""
    return {word} | {word[:at] + word[at + 1 :] for at in range(1, len(word))}


def _one_apart(a: str, b: str) -> bool:
    if abs(len(a) - len(b)) > 1:
        return False
    if len(a) == len(b):
        differ = [at for at in range(len(a)) if a[at] != b[at]]
        swapped = (
            len(differ) == 2
            and differ[1] == differ[0] + 1
            and a[differ[0]] == b[differ[1]]
            and a[differ[1]] == b[differ[0]]
        )
        return len(differ) == 1 or swapped
    short, long = sorted((a, b), key=len)
    return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def _derived(a: str, b: str) -> bool:
    """Whether one is formed from the other: Texas and Texan, Smith and Smiths."""
    short, long = sorted((a, b), key=len)
    doubled = long[-1] == long[-2] and long[:-1] == short
    if long.startswith(short) and not doubled:
        return long[len(short) :] in _ENDINGS
    return len(a) == len(b) and a[:-1] == b[:-1] and {a[-1], b[-1]} <= set("sneayio")


RULE = Rule(
    id="name.first",
    severity="warning",
    title="Name late in full, or in two spellings",
    checks="Who speaks is named in full before being named by family name alone, and a family name is spelt one way: "
    "“Zelensky” and “Zelenskyy” are shown side by side.",
    why="Readers meet a stranger, or two; a misspelled name is the error people remember.",
    source="The Associated Press Stylebook, names",
    failing=example("“It must end,” Diaz said.\n\nMarta Diaz, 45, is the union president.\n"),
    passing=example("“It must end,” Marta Diaz said.\n\nDiaz, 45, met Ana Reyes and Juan Reyas.\n"),
    fix="Writes the name in full, or as the story has it elsewhere.",
    english=True,
    own_words=True,
    kinds=frozenset({"paragraph", "list"}),
    note=_note,
    on_story=_check,
)
