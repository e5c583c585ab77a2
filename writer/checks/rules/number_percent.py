"""Percent in two forms in one story."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.near import Near
from writer.checks.problem import Finding, Fix
from writer.checks.records import NamedTuple
from writer.checks.rule import Rule, View, example
from writer.checks.running import OWN, own_matches, place
from writer.speech import say
from writer.story import Block, Edit

_FORM = lazy(r"(?<=\d)(?P<form>%| ?per cent\b| ?percent\b)")


class _Note(NamedTuple):
    start: int
    end: int
    form: str


def _note(block: Block) -> tuple[_Note, ...] | None:
    if not any(map(block.source.__contains__, ("%", "percent", "per cent"))):
        return None
    found = [
        _Note(*place(leaf, *match.span("form")), match["form"])
        for leaf, match in own_matches(block, _FORM())
    ]
    return tuple(found) or None


def _usual(view: View) -> str:
    """The form that the story has most often; '' when it has only one."""
    forms = view.facts("forms").counts
    if len(forms) < 2:
        return ""
    most = max(forms.values())
    usual: str = next(
        note.form.strip()
        for notes in view.notes.values()
        for note in notes
        if forms[note.form.strip()] == most
    )
    return usual


def _check(near: Near) -> Iterator[Finding]:
    usual = near.whole
    words = usual if usual == "%" else f" {usual}"
    for note in near.note if usual else ():
        form, start, end = note.form.strip(), note.start, note.end
        if form != usual:
            edit = Edit(start, end - start, words)
            fix = Fix(say("Write “{words}”", words=usual), (edit,), safe=True)
            says = say("“{form}” here, “{usual}” elsewhere in the story.", form=form, usual=usual)
            yield Finding(start, end, says, (fix,))


RULE = Rule(
    id="number.percent",
    severity="advice",
    title="Two forms of percent",
    checks="A story writes %, percent or per cent, one of them throughout. Quotations and tables do not count.",
    why="Two forms show two hands; desks fix it by hand on every page.",
    source="The Associated Press Stylebook, percent (%); BBC News style guide (per cent): either, but one",
    failing=example("Pay rose 3 percent in 2023 and 2 percent in 2024. It fell 4% this year.\n"),
    passing=example("Pay rose 3 percent and fell 4 percent. “Only 4%,” said Marta Diaz.\n"),
    fix="Takes the form that the story uses most.",
    safe=True,
    english=True,
    own_words=True,
    kinds=OWN,
    note=_note,
    on_note=_check,
    whole=_usual,
    facts={"forms": lambda note: [one.form.strip() for one in note]},
)
