"""Arrested or charged, told as if guilt were proved."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.phrases import swap
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, example
from writer.checks.running import OWN, own_matches, place
from writer.speech import say
from writer.story import Block

_CRIME = (
    "murder(?:ing)?|killing|manslaughter|rap(?:e|ing)|theft|stealing|robbery|robbing|burglary|arson|assault(?:ing)?|"
    "fraud|stabbing|shooting|drunk(?:en)? driving|drink[- ]driving|kidnapping|terrorism|bribery|bribing|"
    "smuggling|trafficking|vandalism|attacking|hacking|forgery|perjury|blackmail(?:ing)?|abusing|molesting|"
    "setting fire|money laundering|drug possession|possession of"
)
_FOR = lazy(
    rf"\b(?P<verb>[Aa]rrested|[Dd]etained|held) (?P<for>for) (?:the )?(?!allegedly|alleged|suspected|reportedly|refusing|protesting|questioning)(?:\w+ )?(?P<crime>{_CRIME})\b(?! (?:victims?|survivors?|charges?|suspicion|allegations|case|trial|offen[cs]es))"
)
_DOER = lazy(
    r"\b(?:[Pp]olice|[Oo]fficers|[Dd]etectives|[Aa]gents|[Aa]uthorities) (?:have |has |had )?(?:arrested|detained|caught|charged) "
    r"(?:(?:the|a|an|his|her|their|two|three) )?(?:\w+ )?(?P<who>murderers?|killers?|rapists?|thief|thieves|burglars?|robbers?|arsonists?)\b"
)
_LETTERS = ("rrested", "etained", "held for", "harged", "caught")


def _on_block(block: Block) -> Iterator[Finding]:
    if not any(letters in block.source for letters in _LETTERS):
        return
    for leaf, match in own_matches(block, _FOR()):
        start, end = place(leaf, *match.span("for"))
        says = say(
            "“{words}” says that it was done: “on suspicion of”, or on which charge.",
            words=match[0],
        )
        fixes: tuple[Fix, ...] = (swap(start, end, "on suspicion of"),)
        yield Finding(*place(leaf, *match.span()), says, fixes)
    for leaf, match in own_matches(block, _DOER()):
        says = say(
            "“{words}” is what a court finds; who is arrested is a suspect.", words=match["who"]
        )
        yield Finding(*place(leaf, *match.span("who")), says)


RULE = Rule(
    id="fact.arrested",
    severity="warning",
    title="Guilt before the verdict",
    checks="Nobody is “arrested for murder”, and police arrest no “killer”: it is on suspicion or on a "
    "charge, and of a suspect.",
    why="Until a court has found so it is an accusation; told as fact it is libel, or contempt of court.",
    source="The Associated Press Stylebook, arrested for; Reuters Handbook, legal dangers; BBC Editorial Guidelines, law",
    failing=example("A deckhand was arrested for stealing the ferry’s bell.\n"),
    passing=example(
        "A deckhand was arrested on suspicion of stealing the bell and held for two days for tests.\n"
    ),
    fix="Writes “on suspicion of”.",
    english=True,
    own_words=True,
    kinds=OWN,
    on_block=_on_block,
)
