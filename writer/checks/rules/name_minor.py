"""The name of somebody under age who is accused of a crime."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.problem import Finding
from writer.checks.rule import Rule, example
from writer.checks.running import OWN, own_matches, place
from writer.speech import say
from writer.story import Block

_NAME = r"[A-ZÀ-Þ][\w’'-]+(?: [A-Z]\.)?(?: (?:van|von|de|da|der|al|bin))*(?: [A-ZÀ-Þ][\w’'-]+){1,2}"
_ACCUSED = (
    r"(?:charged|arrested|accused|detained|convicted|sentenced|indicted|suspected|remanded|prosecuted|"
    r"taken into custody|found guilty|jailed)"
)
_VICTIM = lazy(
    r"\b(?:of|by|for|with|against|to|near|and his friend|\w{3,}ing|killed|shot|stabbed|beat|attacked|raped|struck|hit) \Z"
)
_CAUGHT = lazy(
    rf"\b(?:arrested|detained|charged|jailed|convicted|indicted|sentenced) (?P<name>{_NAME}), (?:aged )?(?P<age>1[0-7])\b(?=[,. ])"
)
_MINOR = lazy(
    rf"(?P<name>{_NAME}), (?:aged |who is )?(?P<age>1[0-7])(?:, (?:of|from) [^,.;]{{3,40}})?,? "
    rf"(?:(?:was|were|is|has been|had been|appeared|pleaded)\b[^.;]{{0,20}}\b)?{_ACCUSED}\b(?! by (?!police|prosecutors|the (?:court|police|state)))"
)


def _on_block(block: Block) -> Iterator[Finding]:
    if ", 1" not in block.source and ", aged 1" not in block.source:
        return
    for leaf, match in (*own_matches(block, _MINOR()), *own_matches(block, _CAUGHT())):
        before = leaf.text[max(0, match.start("name") - 40) : match.start("name")]
        if match.start() == match.start("name") and _VICTIM().search(before):
            continue  # the one it was done to, or a parent
        says = say(
            "{name} is {age} and accused of a crime: may the name be given?",
            name=match["name"],
            age=match["age"],
        )
        yield Finding(*place(leaf, *match.span("name")), says)


RULE = Rule(
    id="name.minor",
    severity="warning",
    title="Name of an accused minor",
    checks="Nobody under 18 who is arrested, charged or sentenced is named without a reason.",
    why="In many countries it is forbidden; elsewhere it stays with them for life.",
    source="The Associated Press, privacy: juveniles; IPSO Editors’ Code, clauses 6 and 9; UNICEF, reporting on children",
    failing=example("Juan Reyes, 15, was charged with setting fire to the quay.\n"),
    passing=example(
        "A 15-year-old was charged. Juan Reyes, 15, was praised; Ana Diaz, 51, was charged.\n"
    ),
    english=True,
    own_words=True,
    kinds=OWN,
    on_block=_on_block,
)
