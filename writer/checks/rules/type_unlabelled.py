"""A story that does not say what kind of story it is."""

from collections.abc import Iterator

from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say
from writer.story import set_field

_MOST_OFFERS = 6


def _check(view: View) -> Iterator[Finding]:
    fields = view.story.fields
    if fields.text("type").strip() or fields.error:
        return
    offered = list(view.types().items())[:_MOST_OFFERS]
    fixes = tuple(
        Fix(say("It is: {title}", title=made.title), (set_field(view.story, "type", name),))
        for name, made in offered
    )
    yield Finding(
        0,
        0,
        say("The story does not say whether it is news, analysis, opinion or sponsored."),
        fixes,
    )


RULE = Rule(
    id="type.unlabelled",
    severity="advice",
    title="Kind of story not labelled",
    checks="The field `type` says what the story is: one of the story types there are.",
    why="Readers who take an opinion or an advertisement for news stop trusting the news.",
    source="The Trust Project, type of work; Journalism Trust Initiative, labelling",
    failing=example(),
    passing=example(
        ("The mayor has called the union to talks. " * 4 + "\n\n") * 4
        + "> It must end now.\n>\n> — Marta Diaz, union president\n",
        type="news",
    ),
    fix="Sets the field to the kind chosen.",
    default=False,
    on_story=_check,
)
