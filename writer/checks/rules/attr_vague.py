"""Sources that are nobody."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.problem import Finding
from writer.checks.rule import Rule, example
from writer.checks.running import OWN, own_matches, place
from writer.checks.sentences import names_source, sentence_at
from writer.checks.vocabulary import vocabulary
from writer.checks.words import word_set
from writer.speech import say
from writer.story import Block

_NOBODY = lazy(
    r"(?:\b[Ii]t (?:is|was|has been) (?:widely )?(?:believed|understood|rumou?red|alleged|claimed|thought|reported) that\b"
    r"|(?:\A|(?<=[.”,;—] )|(?<=—))(?:[Ss]ources (?:say|said|told \w+|claim(?:ed)?|have (?:said|told))"
    r"|[Ss]ome (?:people )?(?:say|believe|argue|claim|fear)(?: that| it| the| he| she| they)|[Mm]any (?:people )?(?:say|believe|fear)(?: that| it| the| he| she| they)"
    r"|[Cc]ritics (?:say|claim)|[Oo]bservers (?:say|believe))\b)"
)
_IS = ("t is ", "t was ", "t has been ")
_THOUGHT = word_set("believed understood rumored rumoured alleged claimed thought reported")
_SPEAKERS = word_set("sources critics observers")
_SOME = tuple(
    f"{who} {does}"
    for who in ("ome", "any")
    for does in ("say", "people", "believe", "argue", "claim", "fear")
)


def _may_be(block: Block) -> bool:
    source, words = block.source, vocabulary(block.source)
    return (
        not words.isdisjoint(_SPEAKERS)
        or (not words.isdisjoint(_THOUGHT) and any(map(source.__contains__, _IS)))
        or any(map(source.__contains__, _SOME))
    )


def _on_block(block: Block) -> Iterator[Finding]:
    if not _may_be(block):
        return
    for leaf, match in own_matches(block, _NOBODY()):
        first, last = sentence_at(leaf.text, match.start())
        rest = leaf.text[first : match.start()] + leaf.text[match.end() : last]
        if match[0][:1] in "Ii" and names_source(rest):
            continue  # "it is believed that …, police said" has a source
        start, end = place(leaf, *match.span())
        yield Finding(
            start,
            end,
            say("“{words}”: who? Name the source, or say why it is not named.", words=match[0]),
        )


RULE = Rule(
    id="attr.vague",
    severity="advice",
    title="Source that is nobody",
    checks="No “it is believed that”, “sources said”, “some say” or “critics say” stands in for a source.",
    why="Readers judge news by who says it; “some say” may be the reporter.",
    source="The Associated Press, news values on anonymous sources; Reuters Handbook, sourcing",
    failing=example("Sources said the operator will sell two boats.\n"),
    passing=example(
        "Two people at the operator said so. Sources of income fell. “Some say no,” he said.\n"
    ),
    english=True,
    own_words=True,
    kinds=OWN,
    on_block=_on_block,
)
