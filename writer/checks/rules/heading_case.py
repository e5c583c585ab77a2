"""Subheads in another case than the headline."""

from collections.abc import Iterator

from writer.checks.cases import FACTS, Shapes, Words, case_of, sentence_case, shapes, title_case
from writer.checks.near import Near
from writer.checks.problem import Finding, Fix
from writer.checks.records import NamedTuple
from writer.checks.rule import Rule, View, example
from writer.speech import say
from writer.story import Block, Edit


class _Heading(NamedTuple):
    text: str
    start: int
    end: int
    is_plain: bool
    """Whether the source holds just these words, so that they can be rewritten."""


_CASES = {"mixed": say("mixed case"), "title": say("title case"), "sentence": say("sentence case")}


def _note(block: Block) -> _Heading | Shapes | None:
    if block.kind != "heading":
        return shapes(block)
    if not block.leaves:
        return None
    leaf = block.leaves[0]
    start, end = leaf.source_at(0), leaf.source_end(len(leaf.text))
    return _Heading(leaf.text, start, end, block.source[start:end] == leaf.text)


def _wanted(view: View) -> str:
    """The case of the headline; '' when there is none."""
    headline = view.story.fields.headline.strip()
    if not headline:
        return ""
    return "title" if case_of(headline, Words(view).is_common).kind == "title" else "sentence"


def _check(near: Near) -> Iterator[Finding]:
    heading, wanted = near.note, near.whole
    if not isinstance(heading, _Heading) or not wanted or len(heading.text) > 200:
        return
    words = Words(near)
    kind = case_of(heading.text, words.is_common).kind
    if kind in ("", wanted):
        return
    way = title_case(heading.text) if wanted == "title" else sentence_case(heading.text, words)
    first, last = heading.start, heading.end
    fixes: tuple[Fix, ...] = ()
    if heading.is_plain and case_of(way, words.is_common).kind in ("", wanted):
        fixes = (Fix(say("Write “{words}”", words=way), (Edit(first, last - first, way),)),)
    says = say(
        "The subhead is in {case}, the headline style is {style}.",
        case=_CASES[kind],
        style=_CASES[wanted],
    )
    yield Finding(first, last, says, fixes)


RULE = Rule(
    id="heading.case",
    severity="advice",
    title="Subhead in another case than the headline",
    checks="Subheads use capitals as the headline does: in title case when it is, else for the first word "
    "and names only. What is a name is read from the story.",
    why="One story has one style of heading; a mix looks pasted together.",
    source="The Associated Press: subheads follow headlines",
    failing=example(
        "The talks begin on Friday.\n\n## Why the Talks Begin\n\nThe mayor wants them.\n"
    ),
    passing=example(
        "The talks begin on Friday.\n\n## Why Diaz went\n\nThe mayor asked Marta Diaz.\n"
    ),
    fix="Writes it in the headline's case.",
    english=True,
    kinds=frozenset({"paragraph", "quote", "list", "heading"}),
    note=_note,
    on_note=_check,
    whole=_wanted,
    facts=FACTS,
)
