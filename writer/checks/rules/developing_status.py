"""A story that says it is developing, but is not marked so."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.places import field_place
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say
from writer.story import set_field

_SAYS_SO = lazy(
    r"\b(?:developing (?:news )?story|breaking news story|story is (?:still )?developing|more to "
    r"(?:come|follow)|will be updated|being updated)\b",
)
_CLOSED = frozenset(("withdrawn",))


def _check(view: View) -> Iterator[Finding]:
    fields = view.story.fields
    if fields.developing or fields.error or fields.status.lower() in _CLOSED:
        return
    if not _SAYS_SO().search(fields.sign_off.lower()):
        return
    start, end = field_place(view.story, "sign_off")
    fix = Fix(
        say("Mark the story as developing"), (set_field(view.story, "developing", True),), safe=True
    )
    yield Finding(
        start,
        end,
        say("The sign-off says the story is developing, but it is not marked so."),
        (fix,),
    )


RULE = Rule(
    id="developing.status",
    severity="warning",
    title="Developing story not marked so",
    checks="A story whose sign-off calls it developing has `developing: true`.",
    why="The mark is what shows the label on the page and reminds the desk to come back.",
    source="Google's guidance on date labels; house",
    failing=example(sign_off="This is a developing story.", date="2999-03-18T08:40:00-04:00"),
    passing=example(
        sign_off="This is a developing story.", developing="true", date="2999-03-18T08:40:00-04:00"
    ),
    fix="Sets `developing: true`.",
    safe=True,
    on_story=_check,
)
