"""“Unverified” and “reportedly” without saying who could not verify it."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, example
from writer.checks.running import OWN, own_matches, place
from writer.checks.sentences import around, names_source, sentence_at
from writer.speech import say
from writer.story import Block, Edit

_WORDS = lazy(r"\b(?:[Uu]nverified|[Rr]eportedly|[Aa]llegedly|[Pp]urportedly)\b")
_LETTERS = ("nverified", "eportedly", "llegedly", "urportedly")
_SAID_SO = lazy(
    r"\b(?:independently|could not (?:be )?(?:immediately )?(?:verif|confirm)|(?:has|have|had) not (?:been )?(?:able to )?"
    r"(?:verif|confirm)|(?:was|were) (?:not able|unable) to (?:verif|confirm)|(?:did|has) not confirm|no evidence)"
)
_ACCOUNT = lazy(r"\b(?:account|post|video|image|photo|photograph|clip|footage|profile)s?\b")
_SENTENCE_AFTER = " This could not be independently verified."


def _on_block(block: Block) -> Iterator[Finding]:
    if not any(map(block.source.__contains__, _LETTERS)):
        return
    for leaf, match in own_matches(block, _WORDS()):
        text = leaf.text
        start, end = sentence_at(text, match.start())
        next_end = sentence_at(text, end)[1] if end < len(text) else end
        is_tag = match[0].lower() == "unverified"
        if _SAID_SO().search(text, start, next_end):
            continue
        if is_tag and _ACCOUNT().match(text, match.end() + 1):
            continue  # an unverified account is one without a badge
        if not is_tag and names_source(around(text, match.start()).replace(match[0], " ")):
            continue
        at = leaf.source_end(len(text[:end].rstrip()))
        fix = Fix(say("Say that it could not be verified"), (Edit(at, 0, _SENTENCE_AFTER),))
        says = say("“{words}”: say who reports it, and who could not verify it.", words=match[0])
        yield Finding(*place(leaf, *match.span()), says, (fix,))


RULE = Rule(
    id="fact.unverified",
    severity="warning",
    title="Unverified, but by whom?",
    checks="“Unverified”, “reportedly”, “allegedly” and “purportedly” stand with a source in "
    "the sentence, or with who could not verify it.",
    why="The word passes the doubt on to readers without telling them whose it is.",
    source="NPR Ethics Handbook: say that we have not independently verified it",
    failing=example("Two boats were reportedly sold last year.\n"),
    passing=example(
        "Two boats were reportedly sold, the union says. It has not been independently verified.\n"
    ),
    fix="Adds a sentence that says so.",
    english=True,
    own_words=True,
    kinds=OWN,
    on_block=_on_block,
)
