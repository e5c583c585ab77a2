"""A headline that is too long or too short."""

from collections.abc import Iterator

from writer.checks.places import field_place
from writer.checks.problem import Finding, Severity
from writer.checks.rule import Limits, Rule, View, example
from writer.speech import Said, say

LIMITS = {"least": 15, "long": 60, "most": 70, "longest": 110}


def _check(view: View) -> Iterator[Finding]:
    length = len(view.story.fields.headline.strip())
    verdict = _verdict(length, view.limits)
    if not length or verdict is None:
        return
    severity, says = verdict
    start, end = field_place(view.story, "headline")
    message = say("The headline has {length} characters; {verdict}.", length=length, verdict=says)
    yield Finding(start, end, message, (), severity)


def _verdict(length: int, limits: Limits) -> tuple[Severity, Said] | None:
    if length > limits["longest"]:
        return "error", say("search engines take at most {most}", most=limits["longest"])
    if length > limits["most"]:
        return "warning", say(
            "over {most} it is cut off in search results and on front pages", most=limits["most"]
        )
    if length > limits["long"]:
        return "advice", say("up to {most} is seen whole everywhere", most=limits["long"])
    if length < limits["least"]:
        return "advice", say("fewer than {least} rarely say what happened", least=limits["least"])
    return None


RULE = Rule(
    id="headline.length",
    severity="warning",
    severities=("error", "warning", "advice"),
    title="Headline too long or too short",
    checks=(
        "The headline has {least} to {long} characters (advice), at most {most} (warning), "
        "never over {longest} (error)."
    ),
    limits=LIMITS,
    why="A headline that is cut off on a phone or in a search result loses its end, often the news.",
    source=(
        "Apple News RSS guide (15 to 60); Google Web Stories (70, at most 90); "
        "Google's structured data limit (110)"
    ),
    failing=example(
        headline="Ferry strike enters second week as the mayor calls the striking union to talks"
    ),
    passing=example(headline="Ferry strike enters second week"),
    on_story=_check,
)
