"""Verbs that say more than “said”."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.phrases import like, swap
from writer.checks.problem import Finding
from writer.checks.rule import Rule, example
from writer.checks.running import OWN, own_matches, place
from writer.speech import say
from writer.story import Block

_LETTERS = (
    "stated",
    "claim",
    "reveal",
    "admit",
    "opine",
    "assert",
    "remark",
    "exclaim",
    "declared",
)
_VERBS = "stated|claimed|revealed|admitted|opined|asserted|remarked|exclaimed|declared"
_TITLES = (
    "mayor|president|minister|spokes(?:man|woman|person)|officials?|governor|senator|chief|"
    "director|lawyer|coach|manager|secretary|chair(?:man|woman)?|owner|union|company"
)
_WHO = rf"(?:[Hh]e|[Ss]he|[Tt]hey|(?:the |[Tt]he )(?:\w+ ){{0,2}}(?:{_TITLES})|(?:[A-ZÀ-Þ][\w’.-]+ ){{0,2}}[A-ZÀ-Þ][\w’-]+)"
_ADVERB = r"(?:(?:has|had|have|also|later|then|further|previously) ){0,2}"
_TAG = lazy(
    rf"(?<=[,”\"’»] ){_WHO} {_ADVERB}(?P<verb>{_VERBS})(?=[,.:]|\Z| (?:on|in|at|during|after|before|late|early|when|to|as) \w)"
)
_THAT = lazy(
    rf"(?:\A|(?<=[.,;”’] )|(?<=— )|(?<=—)|(?<= and )|(?<= but )|(?<= as ))"
    rf"{_WHO} {_ADVERB}(?P<verb>stated|claimed|revealed|opined|asserted|remarked)(?= that\b| (?:plans|details) \b)"
)
_AFTER_APPOSITION = lazy(r"(?<=\w, )(?P<verb>stated|claimed|opined|asserted|remarked)(?= that\b)")
_CLAIMED = lazy(
    r"(?<=[a-z] )(?<!been )(?<!was )(?<!were )(?<!is )(?<!are )(?<!be )(?<!and )(?P<verb>claimed)(?= (?:that )?(?:he|she|it|they|there|we) (?:was|were|is|are|had|has|have|will|would|could|did)\b)"
)
_NOUNS = lazy(
    r"(?:Records?|Documents?|E-?mails?|Tests?|Results?|Data|Figures?|Analysis|Studies|Surveys?|Polls?|Audits?|"
    r"Reports?|Investigations?|Images?|Footage|Videos?|Photos?|Letters?|Police|Autops(?:y|ies)|Scans?|It|This|That|"
    r"Which|What|Who|There) "
)


def _on_block(block: Block) -> Iterator[Finding]:
    if not any(map(block.source.__contains__, _LETTERS)):
        return
    seen: set[int] = set()
    for pattern in (_TAG, _THAT, _AFTER_APPOSITION, _CLAIMED):
        for leaf, match in own_matches(block, pattern()):
            start, end = place(leaf, *match.span("verb"))
            if start in seen or _NOUNS().match(match[0]):
                continue
            seen.add(start)
            verb = match["verb"]
            fix = swap(
                start,
                end,
                like(verb, "announced" if _announces(leaf.text, match.end()) else "said"),
            )
            yield Finding(
                start, end, say("“{verb}” says more than “said”: is it meant?", verb=verb), (fix,)
            )


def _announces(text: str, end: int) -> bool:
    """Whether plans or details follow, which nobody says."""
    return text.startswith((" plans", " details"), end)


RULE = Rule(
    id="attr.verb",
    severity="advice",
    title="Loaded verb for “said”",
    checks="A person who speaks “said”: stated, claimed, revealed, admitted and others only where the "
    "story means what they add. Documents may reveal, and a team may claim a title.",
    why="“Claimed” doubts, “admitted” accuses, “revealed” vouches for it; “said” takes no side.",
    source="The Associated Press Stylebook, said; Emily M. Bender on reporting verbs",
    failing=example("The talks, Diaz stated, begin on Tuesday.\n"),
    passing=example(
        "Diaz said no. Records revealed that she had claimed the title. “He admitted that,” she said.\n"
    ),
    fix="Changes it to “said”.",
    english=True,
    own_words=True,
    kinds=OWN,
    on_block=_on_block,
)
