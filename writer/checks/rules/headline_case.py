"""Title case and sentence case in one headline."""

from collections.abc import Iterator

from writer.checks.cases import FACTS, Words, case_of, sentence_case, shapes, title_case
from writer.checks.places import field_place
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say
from writer.story import set_field


def _check(view: View) -> Iterator[Finding]:
    headline = view.story.fields.headline.strip()
    words = Words(view)
    if len(headline) > 300 or not headline or headline.isupper():
        return
    case = case_of(headline, words.is_common)
    if case.kind != "mixed":
        return
    start, end = field_place(view.story, "headline")
    ways = (
        (say("Sentence case"), sentence_case(headline, words)),
        (say("Title case"), title_case(headline)),
    )
    fixes = tuple(
        Fix(say("{name}: {way}", name=name, way=way), (set_field(view.story, "headline", way),))
        for name, way in ways
        if way != headline and case_of(way, words.is_common).kind != "mixed"
    )
    says = say(
        "The headline mixes capitals: “{high}” has one, “{low}” has none.",
        high=case.high[0],
        low=case.low[0],
    )
    yield Finding(start, end, says, fixes)


RULE = Rule(
    id="headline.case",
    severity="warning",
    title="Title and sentence case mixed",
    checks="All words of the headline but the small ones have capitals, or only its first word and names "
    "have. What is a name is read from the story.",
    why="A headline with both looks unedited on a page where all others have one.",
    source="The Associated Press: only the first word and names (writingexplained.org)",
    failing=example(headline="Ferry Strike In Second Week as Mayor Calls for Talks"),
    passing=example(headline="Ferry Strike in Second Week as Mayor Calls for Talks"),
    fix="Offers both: sentence case, and title case.",
    english=True,
    kinds=frozenset({"paragraph", "quote", "list"}),
    note=shapes,
    on_story=_check,
    facts=FACTS,
)
