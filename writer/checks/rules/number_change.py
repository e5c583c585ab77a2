"""A change that does not fit the two figures it is between."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.problem import Finding
from writer.checks.rule import Rule, example
from writer.checks.running import OWN, own_matches, place
from writer.checks.words import words as word_list
from writer.speech import Said, say
from writer.story import Block

_SCALE = {"": 1.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_SCALES = "thousand|million|billion|trillion"
_SHARE = r"(?P<{0}>\d+(?:\.\d+)?) ?(?P<{0}unit>%|percent\b|per cent\b|pct\b)"
_SUM = rf"(?P<{{0}}sign>(?:[A-Z]{{{{1,3}}}})?[$€£¥])?(?P<{{0}}>\d[\d,]*(?:\.\d+)?)(?: (?P<{{0}}scale>{_SCALES}))?(?! ?%| ?per ?cent| pct)"
_UP = word_list(
    "rose rise rises risen grew grow grows grown increased increase climbed jumped gained surged up soared"
)
_DOWN = word_list(
    "fell fall falls fallen dropped drop declined decline decreased decrease down shrank slid sank cut tumbled"
)
_VERB = rf"\b(?P<verb>{'|'.join((*_UP, *_DOWN))})\b"
_BY = r"(?: (?:by|of))?(?: (?:about|nearly|almost|around|roughly|some|more than|over|just over|just under))?"
_OF_SHARES = lazy(
    rf"{_VERB}{_BY} {_SHARE.format('change')}(?! points?)[^.;]{{0,40}}?,? from {_SHARE.format('old')}[^.;]{{0,40}}? to {_SHARE.format('new')}"
)
_OF_SUMS = lazy(
    rf"{_VERB}{_BY} {_SHARE.format('change')}(?! points?)[^.;]{{0,40}}?,? (?:from {_SUM.format('old')}[^.;\d]{{0,40}}? to {_SUM.format('new')}|to {_SUM.format('later')}[^.;\d]{{0,40}}? from {_SUM.format('before')})"
)
_YEAR = lazy(r"(?:1[5-9]|20)\d\d")
_EACH = lazy(
    r"\b(?:annually|yearly|monthly|(?:a|per|each|every) (?:year|month|week|day|quarter))\b"
)
_SLACK = 0.6
"""Points of a percent that rounding may explain, besides the rounding of the figures."""


def _on_block(block: Block) -> Iterator[Finding]:
    if " from " not in block.source or not ("%" in block.source or "cent" in block.source):
        return
    for leaf, match in own_matches(block, _OF_SHARES()):
        change, old, new = (float(match[name]) for name in ("change", "old", "new"))
        if old and abs(abs(new - old) - change) < 0.051 and abs(new - old) / old * 100 - change > 1:
            says = say(
                "From {old} to {new} percent is {change} percentage points, not {change} percent.",
                old=match["old"],
                new=match["new"],
                change=match["change"],
            )
            yield Finding(*place(leaf, match.start("change"), match.end("changeunit")), says)
    for leaf, match in own_matches(block, _OF_SUMS()):
        if _EACH().search(match[0]):
            continue  # what grows each year is not what it comes to in the end
        says_sum = _judged(match.groupdict())
        if says_sum:
            yield Finding(*place(leaf, match.start("change"), match.end("changeunit")), says_sum)


def _judged(found: dict[str, str | None]) -> Said | None:
    """What is said of a change that the two sums do not bear out."""
    first, last = ("old", "new") if found["old"] else ("before", "later")
    if all(_is_year(found, name) for name in (first, last)):
        return None
    old, new = _value(found, first, last), _value(found, last, first)
    change = float(found["change"] or 0)
    if not old or not new or found[f"{first}sign"] != found[f"{last}sign"]:
        return None
    real = (new - old) / old * 100
    slack = _SLACK + (_rounding(found, first) + _rounding(found, last)) / 2 / old * 100
    if abs(abs(real) - change) <= slack or abs(old - new) == change:
        return None
    if abs(real) > 1000 or change > 1000 or not 0.2 < abs(real) / max(change, 0.1) < 5:
        return None  # likely two figures of another thing
    return say(
        "From {old} to {new} is {real:.0f} percent, not {change}.",
        old=found[first],
        new=found[last],
        real=abs(real),
        change=found["change"],
    )


def _is_year(found: dict[str, str | None], name: str) -> bool:
    plain = not found[f"{name}sign"] and not found[f"{name}scale"]
    return plain and _YEAR().fullmatch(found[name] or "") is not None


def _value(found: dict[str, str | None], name: str, other: str) -> float:
    digits = (found[name] or "0").replace(",", "")
    scale = found[f"{name}scale"] or (found[f"{other}scale"] if float(digits) < 1000 else "") or ""
    return float(digits) * _SCALE[scale]


def _rounding(found: dict[str, str | None], name: str) -> float:
    """How much the last digit of a sum stands for."""
    digits = (found[name] or "0").replace(",", "")
    decimals = len(digits.partition(".")[2])
    zeros = 0 if decimals else len(digits) - len(digits.rstrip("0"))
    zeros = min(zeros, max(len(digits) - 2, 0))
    return 10.0 ** (zeros - decimals) * _SCALE[found[f"{name}scale"] or ""]


RULE = Rule(
    id="number.change",
    severity="warning",
    title="Change that does not fit its figures",
    checks="“Rose 5 percent, from 20 to 30” does not add up; and from 4 to 6 percent is two percentage "
    "points, not 2 percent. Rounding is allowed for.",
    why="Readers with a calculator write in; readers without one are misled.",
    source="Reuters Handbook, percentages; The Associated Press Stylebook, percentages",
    failing=example("Fares rose 2 percent, from 4 percent of pay to 6 percent, the union said.\n"),
    passing=example(
        "Fares rose 50 percent, from $4 to $6, and two points, from 4 percent of pay to 6 percent.\n"
    ),
    english=True,
    own_words=True,
    kinds=OWN,
    on_block=_on_block,
)
