"""No dateline."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.places import field_place
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say
from writer.story import Edit, set_field


def _check(view: View) -> Iterator[Finding]:
    fields = view.story.fields
    if fields.dateline.strip() or fields.error:
        return
    start, end = field_place(view.story, "dateline")
    yield Finding(start, end, say("The story has no dateline."), tuple(_from_lead(view)))


def _from_lead(view: View) -> Iterator[Fix]:
    """Moves a dateline that is typed into the lead, "PORT ELLIS (Reuters) — ", to its field."""
    index = next(iter(view.of_kind("paragraph")), None)
    block = None if index is None else view.story.blocks[index]
    typed = _TYPED().match(block.source) if block is not None else None
    if index is None or block is None or typed is None:
        return
    town, comma, land = typed["place"].partition(", ")
    place = f"{town.title() if town.isupper() else town}{comma}{land}"
    removed = Edit(view.story.start(index), typed.end(), "")
    title = say("Use “{place}”, typed in the lead", place=place)
    yield Fix(title, (set_field(view.story, "dateline", place), removed))


_TYPED = lazy(
    r"(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ.’' -]{1,28}[A-ZÀ-Þ.](?:, [A-Z][\w. ]{1,20}?)?|[A-ZÀ-Þ][\w.’'-]+(?: [A-ZÀ-Þ][\w.’'-]+){0,2})"
    r"(?:,? \(\w{2,10}\))? ?(?:—|–|--) ?(?=[A-ZÀ-Þ“\"])"
)


RULE = Rule(
    id="dateline.missing",
    severity="warning",
    title="No dateline",
    checks="The story names the place it was reported from.",
    why="The dateline tells readers whether the reporter was there.",
    source="Superdesk publish validator; schema.org dateline",
    failing=example("PORT ELLIS — The mayor has called the union to talks.\n", dateline=None),
    passing=example(),
    fix="Moves the place there that is typed at the start of the lead.",
    default=False,
    on_story=_check,
)
