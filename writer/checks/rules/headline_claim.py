"""Headings that state what the body calls unverified."""

import re
from collections.abc import Iterator

from writer.checks.cases import case_of
from writer.checks.lazy import lazy
from writer.checks.near import Near
from writer.checks.places import field_place, prose
from writer.checks.problem import Finding, Fix
from writer.checks.records import NamedTuple
from writer.checks.rule import Rule, View, example
from writer.checks.sentences import sentences
from writer.checks.speakers import clauses
from writer.checks.words import word_set, words
from writer.speech import Said, say
from writer.story import Block, Edit, set_field

_DOUBT = lazy(
    r"\b(?:unverified|unconfirmed|unproven|could not (?:\w+ )?be (?:\w+ )?(?:verified|confirmed)|"
    r"(?:has|have|had) not (?:yet )?been (?:\w+ )?(?:verified|confirmed|proven)|(?:is|are|was|were) not (?:yet )?(?:verified|confirmed)|"
    r"without (?:any )?evidence|no evidence|(?P<weak>reportedly|allegedly|alleged|claim(?:s|ed)?|purported(?:ly)?))\b",
    re.I,
)
_LETTERS = (
    "nverified",
    "nconfirmed",
    "nproven",
    "verified",
    "confirmed",
    "evidence",
    "eportedly",
    "lleged",
    "laim",
    "urported",
)
_HEDGED = lazy(
    r"\b(?:says?|said|saying|claims?|claimed|alleg\w*|accus\w+|report(?:ed|edly|s)?|unverified|unconfirmed|disput\w+|"
    r"den(?:y|ies|ied)|may|might|could|according|suspected|charged|rumou?rs?|doubts?|questions?|no evidence)\b|[?“”‘\"]|(?<!\w)'",
    re.I,
)
_FIGURE = lazy(r"(?<![\w.,-])[$£€]?\d[\d,.]*\d(?!\w)|(?<![\w.,-])[$£€]?\d(?![\w-])")
_WORD = lazy(r"[^\W\d_]{4,}|\b(?:[A-Z]{2,3}|[Dd]ie)\b")
_STOP = word_set(
    "that this with from have were been they their there about after before which while would could should "
    "over into more than when what some also says said week year month years weeks according"
)
_BACK = lazy(
    r"(?:(?:The|That|This|These|Those|Its|His|Her|Their|Neither) (?:\w+ )?(?:figures?|numbers?|claims?|reports?|tolls?|accounts?|"
    r"statements?|allegations?|totals?|estimates?|assertions?|details)|That|This|It|They|Neither|None of (?:it|this|that)) "
)
"""How a sentence begins that doubts the one before it."""
_TOLD_AS = lazy(
    r"\b(?:tolls?|figures?|numbers?|totals?|counts?|estimates?) (?:of|is|was|at) (\d[\d,]*)(?![\w%.-]*\d|-)",
    re.I,
)
_ABOUT = lazy(
    r"(?:The|That|This|His|Her|Its|Their|[A-Z][\w-]+[’']s) (?:reported |alleged |supposed |apparent )?"
    r"(?!(?:cause|names?|dates?|identity|identities|numbers?|details?|sources?|venue|time|motive|nomin\w+|appoint\w+|"
    r"reports?|claims?|statements?|accounts?|rumou?rs?|figures?|tolls?|video|footage|line-?up|team|schedule|location)\b)"
    r"(?P<what>[a-z]{4,})(?:, [^,.]{3,40},)? (?:has|have|had|is|are|was|were|could|remains?) "
    r"(?:still )?(?:not (?:yet )?(?:been |be )?(?:\w+ly )?(?:confirmed|verified|proven)|unconfirmed|unverified|unproven)\b"
)
_VOTED = lazy(
    r" by (?:the )?(?:\w+ )?(?:senate|parliament|board|council|court|shareholders|congress|members)\b",
    re.I,
)
"""Who confirms by a vote; that is no doubt."""
_ALIKE = {
    "#dead": "die dies died dead death deaths dying kill kills killed killing toll fatal fatality fatalities casualties",
    "#hurt": "hurt injured injures injuring injury injuries wounded wounds wounding",
    "#quit": "quit quits quitting resign resigns resigned resigning resignation",
    "#sell": "sell sells sold sale sales selling",
    "#close": "close closes closed closing closure closures",
}
_CONCEPT = {word: name for name, listed in _ALIKE.items() for word in words(listed)}
"""Words that say one thing, of which a heading has one and the body another."""
_ONES = words(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
)
_TENS = words("thirty forty fifty sixty seventy eighty ninety")
_SPELT = {word: str(number) for number, word in enumerate(_ONES, 2)} | {
    word: str(10 * number) for number, word in enumerate(_TENS, 3)
}
_YEAR = range(1900, 2100)
_FEWEST = 3  # words that a heading without a figure must share with the doubtful sentence


class _Doubt(NamedTuple):
    """A sentence that doubts what it says."""

    figures: frozenset[str]
    stems: frozenset[str]
    is_strong: bool
    words: str
    speaker: str
    subject: frozenset[str] = frozenset()
    """The stem of what the sentence as a whole calls unconfirmed: “The resignation”."""
    doubted: frozenset[str] = frozenset()
    """The figures it names as a toll, a number, a figure."""


class _Heading(NamedTuple):
    text: str
    is_hedged: bool
    figures: frozenset[str]
    stems: frozenset[str]
    start: int = 0
    end: int = 0


class _Said(NamedTuple):
    figures: frozenset[str]
    speaker: str


def _note(block: Block) -> list[_Doubt] | _Heading | _Said | None:
    if block.kind == "heading":
        leaf = next(iter(block.leaves), None)
        if leaf is None:
            return None
        end = leaf.source_end(len(leaf.text))
        return _heading(leaf.text)._replace(start=leaf.source_at(0), end=end)
    if block.kind == "quote":
        figures = _figures(block.text)
        return _Said(figures, _speaker(block)) if figures else None
    if not any(map(block.source.__contains__, _LETTERS)):
        return None
    found = []
    for leaf in prose(block):
        before = ""
        for start, end in sentences(leaf.text):
            sentence = leaf.text[start:end].strip()
            doubt = _DOUBT().search(sentence)
            if doubt:
                claim = f"{before} {sentence}" if _BACK().match(sentence) else sentence
                said = next((one.name for one in clauses(claim) if one.name), "")
                strong = any(not match["weak"] for match in _DOUBT().finditer(sentence))
                doubted = _TOLD_AS().findall(claim) if strong else ()
                found.append(
                    _Doubt(
                        _figures(claim),
                        _stems(claim),
                        strong,
                        claim.strip(),
                        said,
                        _subject(sentence),
                        _figures(" ".join(doubted)),
                    )
                )
            before = sentence
    return found or None


def _subject(sentence: str) -> frozenset[str]:
    """What "The resignation has not been confirmed" is about."""
    match = _ABOUT().match(sentence)
    if match is None or _VOTED().match(sentence, match.end()):
        return frozenset()
    return _stems(match["what"])


def _speaker(block: Block) -> str:
    if block.attribution is not None and block.attribution.speaker:
        return block.attribution.speaker
    return next((one.name for one in clauses(block.text[:5000]) if one.name), "")


class _Body(NamedTuple):
    """What the body says of figures."""

    doubts: list[_Doubt]
    said: list[_Said]


def _body(view: View) -> _Body | None:
    doubts = [one for note in view.notes.values() if isinstance(note, list) for one in note]
    if not doubts:
        return None
    return _Body(doubts, [note for note in view.notes.values() if isinstance(note, _Said)])


def _check(view: View) -> Iterator[Finding]:
    body = _body(view)
    if body is None:
        return
    headline = _heading(view.story.fields.headline)
    if doubt := _states(headline, body.doubts):
        who = _who(headline, doubt, body.said)
        fix = Fix(who[0], (set_field(view.story, "headline", who[1]),))
        yield Finding(*field_place(view.story, "headline"), _say(doubt, in_headline=True), (fix,))


def _check_heading(near: Near) -> Iterator[Finding]:
    note, body = near.note, near.whole
    if body and isinstance(note, _Heading) and (doubt := _states(note, body.doubts)):
        title, words = _who(note, doubt, body.said)
        added = words.removeprefix(note.text)
        edit = Edit(note.end, 0, added) if added != words else Edit(note.start, 0, "Claim: ")
        says = _say(doubt, in_headline=False)
        yield Finding(note.start, note.end, says, (Fix(title, (edit,)),))


def _heading(text: str) -> _Heading:
    return _Heading(text, _HEDGED().search(text) is not None, _figures(text), _stems(text))


def _states(heading: _Heading, doubts: list[_Doubt]) -> _Doubt | None:
    """The doubtful sentence whose claim a heading states as a fact."""
    if heading.is_hedged:
        return None
    figures, stems = heading.figures, heading.stems
    enough = max(_FEWEST, len(stems) - 1)
    for doubt in doubts:
        shared = stems & doubt.stems
        if (doubt.subject and doubt.subject <= stems) or any(
            len(figure) > 1 and figure.isdecimal() and int(figure) not in _YEAR
            for figure in figures & doubt.doubted
        ):
            return doubt
        same = figures & doubt.figures
        if same and (shared or (doubt.is_strong and any(map(_is_telling, same)))):
            return doubt
        whole = len(stems) >= _FEWEST - doubt.is_strong and stems <= doubt.stems
        if whole or (doubt.is_strong and len(shared) >= enough):
            return doubt
    return None


def _is_telling(figure: str) -> bool:
    """Whether two texts that share the figure speak of one thing: 2,500, but not 12, nor a year."""
    whole = figure.partition(".")[0]
    return len(whole) > 2 and not (len(whole) == 4 and int(whole) in _YEAR)


def _who(heading: _Heading, doubt: _Doubt, said: list[_Said]) -> tuple[str, str]:
    """The title of the fix and the heading with its source: the speaker who gives the figure."""
    speaker = next((one.speaker for one in said if one.figures & heading.figures), "")
    speaker = speaker or doubt.speaker
    name = speaker.split()[-1] if speaker and speaker[0].isupper() else speaker
    if not name:
        return say("Mark it as a claim"), f"Claim: {heading.text}"
    title = case_of(heading.text, lambda word: True).kind == "title"
    return say(
        "Attribute it to {name}", name=name
    ), f"{heading.text}, {name} {'Says' if title else 'says'}"


def _say(doubt: _Doubt, *, in_headline: bool) -> Said:
    words = doubt.words if len(doubt.words) <= 120 else doubt.words[:119].rstrip() + "…"
    if in_headline:
        return say(
            "The headline states as fact what the body calls unverified: “{words}”", words=words
        )
    return say("The subhead states as fact what the body calls unverified: “{words}”", words=words)


def _figures(text: str) -> frozenset[str]:
    figures = {one.strip("$£€").replace(",", "").rstrip(".") for one in _FIGURE().findall(text)}
    return frozenset(
        figures
        | {
            _SPELT[word]
            for each in text.lower().split()
            if (word := each.strip(",.;:()")) in _SPELT
        }
    )


def _stems(text: str) -> frozenset[str]:
    found = (word.lower() for word in _WORD().findall(text))
    return frozenset(_CONCEPT.get(word, word[:5]) for word in found if word not in _STOP)


RULE = Rule(
    id="headline.claim",
    severity="warning",
    title="Heading states what the body doubts",
    checks="Headline and subheads attribute, or leave out, what the body calls unverified, alleged or "
    "somebody's claim: a figure, or the claim as a whole.",
    why="Many readers see only the heading; it must not know more than the story does.",
    source="NPR Ethics Handbook: do not present an account as known fact",
    failing=example(
        "The mayor is dismayed.\n\n## 2,500 jobs lost in a week\n\n"
        "The union gave a figure of 2,500 jobs, which is unverified and could not be confirmed independently.\n"
    ),
    passing=example(
        "The mayor is dismayed.\n\n## 2,500 jobs lost, union says\n\n"
        "The union gave a figure of 2,500 jobs, which is unverified and could not be confirmed independently.\n"
    ),
    fix="Adds who says so, or marks it as a claim.",
    english=True,
    own_words=True,
    kinds=frozenset({"paragraph", "list", "heading", "quote"}),
    note=_note,
    on_story=_check,
    on_note=_check_heading,
    whole=_body,
)
