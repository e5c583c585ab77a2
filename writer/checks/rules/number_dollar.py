"""Dollars with and without a country in one story."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.problem import Finding, Fix
from writer.checks.records import NamedTuple
from writer.checks.rule import Rule, View, example
from writer.checks.running import OWN, own_matches, place
from writer.speech import say
from writer.story import Block, Edit

_DOLLARS = lazy(r"(?<![\w$])(?P<land>US|A|AU|C|CA|NZ|HK|S|NT|R)?\$(?=\d)")
_HOME = {"us": "US", "au": "A", "ca": "C", "nz": "NZ", "hk": "HK", "sg": "S"}


class _Note(NamedTuple):
    start: int
    end: int
    land: str


def _note(block: Block) -> tuple[_Note, ...] | None:
    if "$" not in block.source:
        return None
    found = [
        _Note(*place(leaf, *match.span()), match["land"] or "")
        for leaf, match in own_matches(block, _DOLLARS())
    ]
    return tuple(found) or None


def _check(view: View) -> Iterator[Finding]:
    lands = {note.land for notes in view.notes.values() for note in notes}
    if "" not in lands or len(lands) < 2:
        return
    language = view.story.fields.text("language").lower().replace("_", "-")
    home = _HOME.get(language.split("-")[-1], "")
    if home and home not in lands:
        return  # bare dollars are the country's own, others are named
    named = sorted(lands - {""})
    for index, notes in view.notes.items():
        for note in notes:
            if note.land:
                continue
            start = view.story.start(index) + note.start
            end = view.story.start(index) + note.end
            fixes = tuple(
                Fix(say("Make it {sign}", sign=f"{land}$"), (Edit(start, 0, land),))
                for land in named
            )
            says = say("“$” here, “{sign}” elsewhere: whose dollars?", sign=f"{named[0]}$")
            yield Finding(start, end, says, fixes)
            return


RULE = Rule(
    id="number.dollar",
    severity="warning",
    title="Dollars of no country",
    checks="When a story tells dollars of one country from another’s, every sum has its country. Dollars of "
    "the country of the story’s language may stand bare when they are never named.",
    why="A$100 and US$100 are far apart; bare, readers take it for their own.",
    source="Reuters Handbook, currencies; The Associated Press Stylebook, currency conversions",
    failing=example("The boats cost US$20 million. The quay cost $3 million.\n"),
    passing=example("The boats cost A$20 million, the quay $3 million.\n"),
    fix="Adds the country.",
    english=True,
    own_words=True,
    kinds=OWN,
    note=_note,
    on_story=_check,
)
