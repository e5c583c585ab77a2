"""States of the United States, written out."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.phrases import swap
from writer.checks.problem import Finding
from writer.checks.rule import Rule, example
from writer.checks.running import OWN, own_matches, place
from writer.speech import say
from writer.story import Block

_STATES = {
    "Ala": "Alabama", "Ariz": "Arizona", "Ark": "Arkansas", "Calif": "California", "Colo": "Colorado",
    "Conn": "Connecticut", "Del": "Delaware", "Fla": "Florida", "Ga": "Georgia", "Ill": "Illinois",
    "Ind": "Indiana", "Kan": "Kansas", "Ky": "Kentucky", "La": "Louisiana", "Md": "Maryland",
    "Mass": "Massachusetts", "Mich": "Michigan", "Minn": "Minnesota", "Miss": "Mississippi",
    "Mo": "Missouri", "Mont": "Montana", "Neb": "Nebraska", "Nev": "Nevada", "N.H": "New Hampshire",
    "N.J": "New Jersey", "N.M": "New Mexico", "N.Y": "New York", "N.C": "North Carolina",
    "N.D": "North Dakota", "Okla": "Oklahoma", "Ore": "Oregon", "Pa": "Pennsylvania", "R.I": "Rhode Island",
    "S.C": "South Carolina", "S.D": "South Dakota", "Tenn": "Tennessee", "Vt": "Vermont", "Va": "Virginia",
    "Wash": "Washington", "W.Va": "West Virginia", "Wis": "Wisconsin", "Wyo": "Wyoming",
}  # fmt: skip
_STATE = lazy(
    r"(?<=[a-z], )(?P<state>"
    + "|".join(sorted((s.replace(".", r"\.") for s in _STATES), key=len, reverse=True))
    + r")\.(?!\w)"
)


def _on_block(block: Block) -> Iterator[Finding]:
    for leaf, match in own_matches(block, _STATE()):
        right = _STATES[match["state"]]
        rest = leaf.text[match.end() :]
        ends = not rest.strip(" ”)") or (rest[:1] == " " and rest[1:2].isupper())
        start, end = place(leaf, *match.span())
        says = say("“{words}” is “{right}” here.", words=match[0], right=right)
        yield Finding(start, end, says, (swap(start, end, right + ("." if ends else "")),))


RULE = Rule(
    id="name.state",
    severity="advice",
    title="Short form of a state",
    checks="In running words the states are written out: Reno, Nevada. Datelines and party labels are left alone.",
    why="Readers abroad do not know the short forms; The Associated Press gave them up in 2014.",
    source="The Associated Press Stylebook, state names",
    failing=example("The boats were built in Reno, Nev., and sold.\n"),
    passing=example("The boats were built in Reno, Nevada, says Ana Diaz (D-Nev.).\n"),
    fix="Writes the name out.",
    default=False,
    english=True,
    own_words=True,
    kinds=OWN,
    on_block=_on_block,
)
