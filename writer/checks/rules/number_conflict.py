"""One thing, two figures."""

import re
from collections.abc import Iterator
from functools import lru_cache

from writer.checks.lazy import lazy
from writer.checks.notes import Facts
from writer.checks.places import field_place
from writer.checks.problem import Finding
from writer.checks.records import NamedTuple
from writer.checks.rule import Rule, View, example
from writer.checks.running import own_matches, place
from writer.checks.sentences import sentence_at
from writer.checks.vocabulary import vocabulary
from writer.checks.words import word_set, words
from writer.speech import Said, say
from writer.story import Block

_SMALL = words("two three four five six seven eight nine ten eleven twelve")
_SPELT = {word: number for number, word in enumerate(_SMALL, 2)}
# What a match may not follow is said after its first letter, by which it is then found at once.
_NOT_AFTER = r"[\w.,$€£/:-]"
_REST = r"(?:\d{0,2}(?:,\d{3})+|\d{0,5})"
_SPELLED = "|".join(f"{word}(?<!{_NOT_AFTER}{word})" for word in _SMALL)
_THING = r"(?P<sign>-| )(?P<thing>(?:[a-z][a-z-]+ )?[a-z]{3,})(?![\w-])"
_HEDGE = lazy(
    r"\b(?:at least|about|some|nearly|almost|around|roughly|approximately|up to|more than|over|fewer than|less than|"
    r"another|other|additional|extra|only) (?:the )?\Z"
)
_KNOWN = lazy(r"\b(?:[Tt]he|[Aa]ll|[Ii]ts|[Tt]heir|[Tt]hese|[Tt]hose) \Z")
_THINGS = lazy(rf"(?P<n>\d(?<!{_NOT_AFTER}\d){_REST}|{_SPELLED}){_THING}")
_IN_FIGURES = lazy(rf"(?P<n>\d(?<!{_NOT_AFTER}\d){_REST}){_THING}")
_DIGIT = re.compile(r"\d")
_MAY_BE_AGE = re.compile(r", [1-9]\d?[,.]")
_AGE = lazy(r"\b(?:[A-Z][\w’-]+ )?(?P<who>[A-Z][\w’-]+), (?P<age>[1-9]\d?)(?=,|\.(?:\s|\Z))")
_CHANGE = lazy(
    r"\b(?:from|up|down|rose|fell|grew|dropped|increased?|decreased?|earlier|previous(?:ly)?|last|first|second|next|another|other|more|"
    r"since|ago|old|new|originally|initially|until|then|now|later|each|every|per|of (?:the|those|them)|(?:19|20)\d\d)\b"
)
_GENERIC = word_set(
    "people men women children years months weeks days hours minutes seconds times percent points miles "
    "meters metres feet yards kilometers kilometres pounds dollars euros degrees votes million billion thousand "
    "hundred others cases games goals runs seats pages parts sets units rounds shots innings laps points yards "
    "inches acres hectares tons tonnes liters litres gallons barrels shares copies minute second hour day week "
    "month year mile meter metre foot point old ago per and for from with that who were was are had have "
    "killed dead injured wounded arrested missing after before when while more than less the this last next"
)
_JOINED = word_set(
    "member seat page story bed room vehicle car judge bedroom lane person man nation team count"
)
"""A 12-member council: what a figure joined by a hyphen may count."""


_TEENS = words("thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
_TENS = words("twenty thirty forty fifty sixty seventy eighty ninety")
_TOLD = (
    _SPELT
    | {word: number for number, word in enumerate(_TEENS, 13)}
    | {word: 10 * number for number, word in enumerate(_TENS, 2)}
    | {
        f"{ten}-{one}": 10 * number + value
        for number, ten in enumerate(_TENS, 2)
        for one, value in (("one", 1), *_SPELT.items())
        if value < 10
    }
)
"""Numbers in words; a toll is given in words at the start of a sentence."""
_IN_WORDS = (
    rf"(?:{'|'.join(_TENS)})(?:-(?:one|{'|'.join(_SMALL[:8])}))?|{'|'.join((*_TEENS, *_SMALL))}"
)
_COUNT = (
    rf"(?P<{{0}}>\d{{{{1,3}}}}(?:,\d{{{{3}}}})+|\d{{{{1,5}}}}|(?i:{_IN_WORDS}))(?![\w,.:/-]*\d|-)"
)
_WHO = (
    r"(?:people|persons|men|women|children|boys|girls|passengers|workers|miners|students|pupils|civilians|soldiers|"
    r"officers|firefighters|worshippers|migrants|tourists|residents|victims)"
)
_TOLL = lazy(
    rf"\bkill(?:ed|s|ing) {_COUNT.format('a')}(?= {_WHO}\b|[,.;]|\Z| (?:and|in|at|on|when|as|after|near)\b)"
    rf"|(?<![\w,.$€£-]){_COUNT.format('b')} (?:{_WHO} )?(?:(?:were |was |had been |have been |who )?(?:killed|died)|dead|die)\b"
)
_WORDS_OF_NUMBERS = frozenset((*_TOLD, *_TENS))
_TOLL_CHANGE = lazy(
    r"\b(?:(?:rose|risen|fell|grew|climbed|dropped|increased?|decreased?|up|down|went) (?:to|by|from)|from (?:\d|an?)|earlier|"
    r"previous(?:ly)?|last (?:year|month|week|time|decade|century|war)|originally|initially|another|other|more|since|ago|until|"
    r"then|later|each|every|per|of (?:the|those|them)|in all|(?:19|20)\d\d)\b"
)
"""What makes a toll another one than that of the day; a bus that fell and a first report do not."""
_DEADLY = ("kill", "die", "dead")
_AROUND = 400  # characters of a sentence that are looked at before a figure and after it
_LONG = 3  # digits; of shorter figures a story may well have two


class _Note(NamedTuple):
    thing: str
    value: int
    before: str
    after: str
    """What else its sentence says."""
    is_known: bool
    """Whether it speaks of what was counted before: "the 212 deckhands"."""
    is_all: bool
    start: int
    end: int
    words: str


def _note(block: Block) -> tuple[_Note, ...] | None:
    found = [*_ages(block), *_things(block), *_tolls(block)]
    return tuple(found) or None


def _ages(block: Block) -> Iterator[_Note]:
    if not _MAY_BE_AGE.search(block.text):
        return
    for leaf, match in own_matches(block, _AGE()):
        yield _Note(
            f"@{match['who']}",
            int(match["age"]),
            "",
            "",
            True,
            False,
            *place(leaf, *match.span()),
            match[0],
        )


def _things(block: Block) -> Iterator[_Note]:
    spelt = not vocabulary(block.source).isdisjoint(_SPELT)
    if not spelt and not _DIGIT.search(block.source):
        return
    for leaf, match in own_matches(block, _THINGS() if spelt else _IN_FIGURES(), _thing_of):
        thing = _thing_of(match)
        first, last = sentence_at(leaf.text, match.start())
        first, last = max(first, match.start() - _AROUND), min(last, match.end() + _AROUND)
        around = leaf.text[first : match.start()], leaf.text[match.end() : last]
        before = leaf.text[max(0, match.start() - 8) : match.start()]
        known = _KNOWN().search(before) is not None
        whole = before.lower().endswith(("all ", "all the ", "all of "))
        end = match.end()
        if match["sign"] == " " and " " not in thing:
            end = match.start("thing") + len(thing)  # "passengers were": of one word only
        where = place(leaf, match.start(), end)
        words_ = leaf.text[match.start() : end].strip()
        yield _Note(thing, _value(match["n"]), *around, known, whole, *where, words_)


def _tolls(block: Block) -> Iterator[_Note]:
    """How many are said to have died, all under one name."""
    source = block.source
    if not any(map(source.__contains__, _DEADLY)) or not (
        _DIGIT.search(source) or not vocabulary(source).isdisjoint(_WORDS_OF_NUMBERS)
    ):
        return
    for leaf, match in own_matches(block, _TOLL()):
        text = leaf.text
        at = match.start("a") if match["a"] else match.start("b")
        first, last = sentence_at(text, at)
        first, last = max(first, at - _AROUND), min(last, match.end() + _AROUND)
        known = match["a"] is None and _KNOWN().search(text, 0, at) is not None
        where = place(leaf, at, match.end())
        value = _value(match["a"] or match["b"])
        yield _Note(
            _DEATHS, value, text[first:at], text[match.end() : last], known, False, *where, match[0]
        )


_DEATHS = "#deaths"


@lru_cache(maxsize=1024)
def _is_exact(note: _Note) -> bool:
    """Whether the sentence speaks of one figure and no change; asked of few, it takes its time."""
    words = note.before + note.after
    change = _TOLL_CHANGE() if note.thing == _DEATHS else _CHANGE()
    return not _is_hedged(words, len(note.before)) and not change.search(words.lower())


def _is_hedged(text: str, at: int) -> bool:
    """Whether "about", "at least" or the like stands before the figure."""
    return _HEDGE().search(text[max(0, at - 24) : at].lower()) is not None


def _thing_of(match: re.Match[str]) -> str:
    return _thing(match["sign"], match["thing"])


def _thing(sign: str, thing: str) -> str:
    """What is counted: "striking deckhands", "-member council"; '' for what many things may be."""
    parts = thing.split()
    if sign == "-":
        head, _, rest = thing.partition(" ")
        return f"-{thing}" if rest and head in _JOINED else ""
    if len(parts) == 2 and (parts[0] in _GENERIC or not parts[1].endswith("s")):
        parts = parts[:1]
    if (
        parts[-1] in _GENERIC
        or not parts[-1].endswith("s")
        or parts[0] in _GENERIC
        or len(parts[-1]) < 5
    ):
        return ""
    return " ".join(parts)


def _value(words_: str) -> int:
    return _TOLD.get(words_.lower()) or int(words_.replace(",", ""))


def _check(view: View) -> Iterator[Finding]:
    disputed = view.facts("values").derived(_disputed)
    first: dict[str, tuple[int, _Note]] = {}
    ages: set[tuple[str, int]] = set()
    for index, notes in view.facts("values").where(disputed):
        for note in notes:
            if (note.thing, note.value) not in disputed or not _is_exact(note):
                continue
            known = (note.thing, note.value) in ages
            ages.add((note.thing, note.value))
            if note.thing not in first:
                first[note.thing] = (index, note)
                continue
            if known and " " not in note.words.partition(",")[0]:
                continue  # "Reis, 33" after Ana Reis, 30, and Juan Reis, 33
            there, before = first[note.thing]
            if note.thing == _DEATHS and known:
                continue  # said before: a story may tell of several disasters
            if _disagree(before, note) or _left(before, note, view.facts("values")):
                yield _finding(view, (there, before), (index, note))
    yield from _headline(view)


def _disputed(values: Facts) -> set[tuple[str, int]]:
    """What is counted differently in different places, with each of its figures."""
    first: dict[str, int] = {}
    things = {thing for thing, value in values if first.setdefault(thing, value) != value}
    return {one for one in values if one[0] in things}


def _disagree(one: _Note, other: _Note) -> bool:
    """Whether two figures are one with a slip: figures swapped, or one of them another.

    Any two ages of a person and any two sizes of a council disagree; of other things a story may
    count several, so that only a likely slip of the finger is told.
    """
    if one.value == other.value:
        return False
    if one.thing.startswith("@"):
        names = {note.words.partition(",")[0] for note in (one, other)}
        return len(names) == 1 or any(" " not in name for name in names)
    if one.thing.startswith("-"):
        return True
    if one.thing == _DEATHS:
        return other.is_known
    if not other.is_known:
        return False
    if other.is_all and other.value < one.value:
        return True  # "120 passengers", then "all 112 passengers"
    a, b = str(one.value), str(other.value)
    if len(a) != len(b) or len(a) < _LONG:
        return False
    return sorted(a) == sorted(b) or sum(x != y for x, y in zip(a, b, strict=True)) == 1


_CARRIED = lazy(r"\b(?:carried|carrying|carries|carry|with) \Z")
_SOME_OF = lazy(
    r"\s*(?:who|whose|that|which|on|in|from|of|aboard|still|remaining|were (?:rescued|killed|injured|saved)|\w+ed (?!by))"
)


def _left(one: _Note, other: _Note, values: Facts) -> bool:
    """Whether a boat "carried 40 passengers" and "the 38 passengers" are all of them."""
    if not other.is_known or not one.thing.endswith("passengers") or one.thing != other.thing:
        return False
    gap = abs(one.value - other.value)
    told = (one.thing, gap) in values or (_DEATHS, gap) in values
    carried = _CARRIED().search(one.before) is not None
    return bool(gap) and carried and not told and not _SOME_OF().match(other.after)


def _headline(view: View) -> Iterator[Finding]:
    """A figure in the headline or summary that the body gives otherwise."""
    for name, said in (("headline", say("headline")), ("summary", say("summary"))):
        text = view.story.fields.text(name)
        yield from _toll_of(view, name, said, text)
        if not any(sign.isdigit() for sign in text):
            continue
        for match in _THINGS().finditer(text):
            thing = "" if _is_hedged(text, match.start()) else _thing(match["sign"], match["thing"])
            counted = _counted(view, thing)
            exact = [one for one in counted if _is_exact(one[1])]
            value = _value(match["n"])
            if thing and exact and all(note.value != value for _, note in counted):
                index, note = exact[0]
                line = view.story.line_column(view.story.start(index) + note.start)[0]
                says = say(
                    "“{here}” in the {field}, “{there}” in line {line}.",
                    here=match[0].strip(),
                    field=said,
                    there=note.words,
                    line=line,
                )
                yield Finding(*field_place(view.story, name), says)


def _toll_of(view: View, name: str, field: Said, text: str) -> Iterator[Finding]:
    """The dead of the headline, when no figure of the body's is theirs."""
    match = _TOLL().search(text)
    if match is None or _is_hedged(text, match.start("a") if match["a"] else match.start()):
        return
    counted = _counted(view, _DEATHS)
    exact = [one for one in counted if _is_exact(one[1])]
    value = _value(match["a"] or match["b"])
    if not exact or any(note.value == value for _, note in counted):
        return
    index, note = exact[0]
    line = view.story.line_column(view.story.start(index) + note.start)[0]
    says = say(
        "“{here}” in the {field}, “{there}” in line {line}.",
        here=match[0].strip(),
        field=field,
        there=note.words,
        line=line,
    )
    yield Finding(*field_place(view.story, name), says)


def _counted(view: View, thing: str) -> list[tuple[int, _Note]]:
    """Where the body counts the thing."""
    values = view.facts("values")
    alike = values.grouped(_last_word).get(thing.rpartition(" ")[2], ())
    same = [one for one in alike if _is_same(one[0], thing)]
    return [
        (index, note)
        for index, notes in values.where(same)
        for note in notes
        if _is_same(note.thing, thing)
    ]


def _last_word(counted: tuple[str, int]) -> tuple[str]:
    return (counted[0].rpartition(" ")[2],)


def _is_same(one: str, other: str) -> bool:
    """Whether two things may be one: "harbour flats" and "flats"."""
    return one == other or one.endswith(f" {other}") or other.endswith(f" {one}")


def _finding(view: View, before: tuple[int, _Note], after: tuple[int, _Note]) -> Finding:
    (there, one), (index, other) = before, after
    line = view.story.line_column(view.story.start(there) + one.start)[0]
    start = view.story.start(index)
    says = say(
        "“{here}” here, “{there}” in line {line}.", here=other.words, there=one.words, line=line
    )
    return Finding(start + other.start, start + other.end, says)


RULE = Rule(
    id="number.conflict",
    severity="warning",
    title="One thing, two figures",
    checks="A person has one age, a council one number of members and a disaster one number of dead; the headline and summary count what the body "
    "counts; and figures of the same thing do not differ by a slip (212 and 221 deckhands).",
    why="One of the two is wrong, and nobody but the reporter knows which.",
    source="Reuters Handbook: errors in numbers nearly always merit a correction",
    failing=example(
        "The union speaks for 212 deckhands.\n\nThe 221 deckhands want shorter shifts.\n"
    ),
    passing=example(
        "Of 212 deckhands, 40 sail. Ana Roe, 41, pays 12 deckhands; Ben Roe, 39, pays 15 deckhands.\n"
    ),
    english=True,
    own_words=True,
    kinds=frozenset({"paragraph", "list"}),
    note=_note,
    on_story=_check,
    facts={"values": lambda note: [(one.thing, one.value) for one in note]},
)
