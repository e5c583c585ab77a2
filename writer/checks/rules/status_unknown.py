"""A status that systems do not know."""

from collections.abc import Iterator

from writer.checks.places import field_place
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.checks.words import words
from writer.speech import Said, any_of, say
from writer.story import set_field

_KNOWN = words("draft review ready published corrected withdrawn")
_MEANT = {
    "final": "ready",
    "done": "ready",
    "live": "published",
    "publish": "published",
    "in review": "review",
    "killed": "withdrawn",
}


def _check(view: View) -> Iterator[Finding]:
    status = view.story.fields.status.strip()
    if not status or status.lower() in _KNOWN:
        return
    meant = _MEANT.get(status.lower())
    fixes = tuple(
        Fix(say("Set it to {status}", status=_said(one)), (set_field(view.story, "status", one),))
        for one in ((meant,) if meant else _KNOWN[:4])
    )
    says = say(
        "“{status}” is no status: {listed}.",
        status=status[:30],
        listed=any_of(_said(one) for one in _KNOWN),
    )
    yield Finding(*field_place(view.story, "status"), says, fixes)


def _said(status: str) -> Said:
    return say(status, sense="a status")


RULE = Rule(
    id="status.unknown",
    severity="warning",
    title="Status that nobody knows",
    checks="The status is draft, review, ready, published, corrected or withdrawn.",
    why="A system that does not know the status holds the story back, or sends it out.",
    source="The story file; Superdesk and ninjs, pubStatus",
    failing=example(status="final"),
    passing=example(status="ready"),
    fix="Sets one that is known.",
    on_story=_check,
)
