"""Names that are not given in full at first, or are spelt in two ways."""

from collections.abc import Collection, Hashable, Iterator, Mapping
from functools import lru_cache

from writer.checks.cases import shapes
from writer.checks.lazy import lazy
from writer.checks.marks import pair
from writer.checks.names import NOT_NAMES, TITLES
from writer.checks.notes import Facts
from writer.checks.places import prose
from writer.checks.problem import Finding, Fix
from writer.checks.records import NamedTuple
from writer.checks.rule import Rule, View, example
from writer.checks.running import place
from writer.checks.slips import derived, one_apart, two_spellings
from writer.checks.speakers import clauses, may_say
from writer.checks.words import word_set
from writer.speech import say
from writer.story import Block, Edit

_NAME = lazy(
    r"(?P<given>[A-ZÀ-Þ](?<![\w’'-][A-ZÀ-Þ])[a-zà-ÿ’-]+(?: [A-Z]\.)?) (?P<family>(?:(?:van|von|de|da|der|al|bin|Mc|Mac|O’)[ ]?)*[A-ZÀ-Þ][a-zà-ÿ][\w’-]+)(?=(?:’s|'s)?(?![\w-]))"
)
_ALONE = lazy(r"[A-ZÀ-Þ](?<![\w’'.-][A-ZÀ-Þ])[a-zà-ÿ][\w-]{4,}(?![\w-])")
_PLACES = word_set(
    "new san santa los las el la port fort mount lake north south east west saint st great upper lower "
    "united royal national supreme white red black high old city state county river cape grand"
)
_SAYS = word_set(
    "said says explains explained adds added asks asked replies replied declared declares recalled recalls noted notes "
    "wrote writes argued argues concluded concludes"
)
"""Verbs that stand before their speaker: "Said Maris"."""
_NO_GIVEN = NOT_NAMES | TITLES | _PLACES | _SAYS
_NO_FAMILY = word_set(
    "service committee board council commission department agency office court bank union league association party "
    "ministry bureau authority foundation institute university college school hospital center centre company group "
    "club church army navy force police house senate congress street avenue road island islands beach bay county city "
    "state states country party news times post journal herald tribune gazette"
)
"""Last words of the names of bodies and places."""
_MOST_ALIKE = 400
_SHORTEST = 6  # letters of a name that is compared; shorter ones are too much alike


_At = tuple[int, int]
"""The number of a run of words in its block, and a place in it: what few are asked for the source of."""


class _Note(NamedTuple):
    full: tuple[tuple[str, str, _At], ...]
    """Given name, family name, and where they stand."""
    people: frozenset[tuple[str, str]]
    """The given and family names among them."""
    alone: frozenset[str]
    """Words with a capital that are long enough to be compared."""
    speakers: tuple[tuple[str, _At], ...]
    """Speakers who are named by one word, and where."""
    low: frozenset[str]
    """Words in small letters."""


def _note(block: Block) -> _Note | None:
    full: list[tuple[str, str, _At]] = []
    alone: set[str] = set()
    speakers: list[tuple[str, _At]] = []
    speaks = block.kind == "paragraph" and may_say(block.source)
    for number, leaf in enumerate(prose(block)):
        text = leaf.text
        for match in _NAME().finditer(text):
            given, family = match["given"].split()[0], match["family"]
            family = family.removesuffix("’s").removesuffix("'s")
            if given.lower() not in _NO_GIVEN and family.lower() not in _NO_FAMILY:
                full.append((given, family, (number, match.start())))
        alone.update(_ALONE().findall(text))
        if speaks:
            speakers += ((name, (number, at)) for name, at in _lone_speakers(text))
    seen = shapes(block)
    low = seen.low if seen else frozenset()
    if not (full or alone or speakers or low):
        return None
    people = frozenset([(given, family) for given, family, _ in full])
    return _Note(tuple(full), people, frozenset(alone), tuple(speakers), low)


def _lone_speakers(text: str) -> Iterator[tuple[str, int]]:
    for subject in clauses(text[:5000]):
        name = subject.name
        if name and " " not in name and len(name) > 2:
            at = _first_whole(name, text)
            if at >= 0 and not any(a < at < b for a, b in pair(text).pairs):
                yield name, at


def _first_whole(word: str, text: str) -> int:
    """Where the word first stands by itself; -1 where it does not."""
    at = text.find(word)
    while at >= 0:
        before, after = text[at - 1 : at] if at else "", text[at + len(word) : at + len(word) + 1]
        if not (_joins(before) or before == "’" or _joins(after)):
            return at
        at = text.find(word, at + 1)
    return -1


def _joins(char: str) -> bool:
    return char.isalnum() or char in ("_", "-")


class _Names(NamedTuple):
    """The names of a whole story."""

    given: dict[str, list[str]]
    """Family name -> the given names that it comes with."""
    slips: tuple[tuple[str, str], ...]
    """Words that may be one name in two spellings."""


def _given(people: Facts) -> dict[str, list[str]]:
    """Family name -> the given names that it comes with."""
    given: dict[str, list[str]] = {}
    for first_name, name in people:
        given.setdefault(name, []).append(first_name)
    return given


def _check(view: View) -> Iterator[Finding]:
    given = view.facts("people").derived(_given)
    if not given:
        return
    yield from _late(view, given)
    slips = _likely_slips(view.facts("alone").grouped(_ends), given)
    if slips:
        yield from _spellings(view, _Names(given, slips))
    for pair_ in view.facts("people").derived(_one_person):
        yield from _full_spellings(view, pair_)


def _late(view: View, given: dict[str, list[str]]) -> Iterator[Finding]:
    """A speaker with a family name only, whose full name comes later."""
    speakers, families = view.facts("speakers"), view.facts("families")
    for name in speakers:
        if len(given.get(name, ())) != 1:
            continue
        here, note = speakers.first(name)
        there, full = families.first(name)
        if here > there:
            continue  # the name has been given by then
        before = [at for _, family, at in note.full if family == name]
        lone = (
            start
            for speaker, start in note.speakers
            if speaker == name and not any(at <= start for at in before)
        )
        if start := next(lone, None):
            at = next(at for _, family, at in full.full if family == name)
            yield _late_finding(view, f"{given[name][0]} {name}", (here, start), (there, at))


def _late_finding(view: View, full: str, lone: tuple[int, _At], there: tuple[int, _At]) -> Finding:
    given, _, name = full.partition(" ")
    start, end = _span(view, *lone, name)
    line = view.story.line_column(_span(view, *there, given)[0])[0]
    fix = Fix(say("Write “{words}”", words=full), (Edit(start, 0, f"{given} "),))
    says = say(
        "“{name}” is named here for the first time; the full name, {full}, comes in line {line}.",
        name=name,
        full=full,
        line=line,
    )
    return Finding(start, end, says, (fix,))


def _span(view: View, index: int, at: _At, words: str) -> tuple[int, int]:
    """Where words of the block stand in the story."""
    number, first = at
    leaf, offset = prose(view.story.blocks[index])[number], view.story.start(index)
    start, end = place(leaf, first, first + len(words))
    return offset + start, offset + end


def _spellings(view: View, names: _Names) -> Iterator[Finding]:
    low = view.facts("low")  # "analysts" makes "Analysts" the start of a sentence, and no name
    slips = [
        slip
        for slip in names.slips
        if not any(word.lower() in low or word.lower() in _NO_FAMILY for word in slip)
    ]
    blocks = _blocks_with(view, frozenset(word for slip in slips for word in slip))
    for slip in slips:
        rare, usual = sorted(
            slip, key=lambda word: (word in names.given, *_how_often(view, word, blocks[word]))
        )
        places = {word: list(_places(view, word, blocks[word])) for word in slip}
        if any(one.has_article for found in places.values() for _, one in found):
            continue
        here, there = next(iter(places[rare]), None), next(iter(places[usual]), None)
        if here is None or there is None:
            continue
        span = here[0] + here[1].start, here[0] + here[1].end
        yield _in_two_spellings(view, span, rare, there[0] + there[1].start, usual)


def _in_two_spellings(
    view: View, span: tuple[int, int], rare: str, there: int, usual: str
) -> Finding:
    """A name that stands in ``span`` as ``rare`` and at ``there`` as ``usual``."""
    start, end = span
    fix = Fix(say("Write “{words}”", words=usual), (Edit(start, end - start, usual),))
    says = say(
        "“{rare}” here, “{usual}” in line {line}: one name in two spellings?",
        rare=rare,
        usual=usual,
        line=view.story.line_column(there)[0],
    )
    return Finding(start, end, says, (fix,))


def _one_person(people: Facts) -> tuple[tuple[tuple[str, str], tuple[str, str]], ...]:
    """Full names that are likely one person's in two spellings; long family names have :func:`_spellings`."""
    return two_spellings(people, shortest=_SHORTEST)


def _full_spellings(
    view: View, names: tuple[tuple[str, str], tuple[str, str]]
) -> Iterator[Finding]:
    """Two spellings of a full name, the later one told."""
    found = []
    for name in names:
        index, note = view.facts("people").first(name)
        at = next(at for given, family, at in note.full if (given, family) == name)
        found.append((index, at, " ".join(name)))
    (there, before, usual), (here, after, rare) = sorted(found)
    span = _span(view, here, after, rare)
    if view.story.slice(*span) == rare:  # no initial between, nor markup
        yield _in_two_spellings(view, span, rare, _span(view, there, before, usual)[0], usual)


_FEW = 4


def _how_often(view: View, word: str, blocks: list[int]) -> tuple[int, int]:
    """In how many paragraphs a word stands and, where those are few, how often."""
    few = len(blocks) <= _FEW
    return len(blocks), sum(1 for _ in _places(view, word, blocks)) if few else 0


def _blocks_with(view: View, words: frozenset[str]) -> dict[str, list[int]]:
    alone = view.facts("alone")
    return {word: [index for index, _ in alone.where([word])] for word in words}


class _Place(NamedTuple):
    """Where a word stands in the source of its block."""

    start: int
    end: int
    has_article: bool
    """Whether "the" stands before it: a team, a river, no person."""


def _places(view: View, word: str, blocks: list[int]) -> Iterator[tuple[int, _Place]]:
    """Where the word stands in these blocks, each with where its block starts."""
    for index in blocks:
        offset = view.story.start(index)
        yield from ((offset, one) for one in _places_in(view.story.blocks[index], word))


@lru_cache(maxsize=4096)
def _places_in(block: Block, word: str) -> tuple[_Place, ...]:
    """Asked again and again while somebody writes elsewhere."""
    spans = [
        place(leaf, *match.span())
        for leaf in prose(block)
        for match in _ALONE().finditer(leaf.text)
        if match[0] == word
    ]
    before = [block.source[max(0, start - 4) : start].lower() for start, _ in spans]
    return tuple(_Place(*span, words == "the ") for span, words in zip(spans, before, strict=True))


def _ends(word: str) -> tuple[str, str]:
    """One slip leaves the first three letters or the last three as they are."""
    return word[:3], word[0] + word[-3:]


def _likely_slips(
    alike: Mapping[Hashable, Collection[str]], given: dict[str, list[str]]
) -> tuple[tuple[str, str], ...]:
    """Pairs of words one letter apart, of which one is the family name of a person."""
    pairs = {
        (min(family, word), max(family, word))
        for family in given
        if len(family) >= _SHORTEST
        for key in _ends(family)
        for word in _few(alike.get(key, ()))
        if word != family and one_apart(family, word) and not derived(family, word)
    }
    two_people = {
        (a, b) for a, b in pairs if a in given and b in given and set(given[a]).isdisjoint(given[b])
    }
    return tuple(sorted(pairs - two_people))


def _few(words: Collection[str]) -> Collection[str]:
    """None of more words than a story's names that look alike ever are."""
    return words if len(words) <= _MOST_ALIKE else ()


RULE = Rule(
    id="name.first",
    severity="warning",
    title="Name late in full, or in two spellings",
    checks="Who speaks is named in full before being named by family name alone, and a name is spelt one way: "
    "“Zelensky” and “Zelenskyy”, “Jon Smith” and “John Smith” are shown side by side.",
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
    facts={
        "people": lambda note: note.people,
        "families": lambda note: {family for _, family in note.people},
        "alone": lambda note: note.alone,
        "speakers": lambda note: [name for name, _ in note.speakers],
        "low": lambda note: note.low,
    },
)
