"""A headline that is too long or too short."""

from collections.abc import Iterator

from writer.checks.places import field_place
from writer.checks.problem import Finding, Severity
from writer.checks.rule import Rule, View, example

SHORTEST = 15
LONG = 60
TOO_LONG = 70
LONGEST = 110


def _check(view: View) -> Iterator[Finding]:
    length = len(view.story.fields.headline.strip())
    verdict = _verdict(length)
    if not length or verdict is None:
        return
    severity, says = verdict
    start, end = field_place(view.story, "headline")
    yield Finding(start, end, f"The headline has {length} characters; {says}.", (), severity)


def _verdict(length: int) -> tuple[Severity, str] | None:
    if length > LONGEST:
        return "error", f"search engines take at most {LONGEST}"
    if length > TOO_LONG:
        return "warning", f"over {TOO_LONG} it is cut off in search results and on front pages"
    if length > LONG:
        return "advice", f"up to {LONG} is seen whole everywhere"
    if length < SHORTEST:
        return "advice", f"fewer than {SHORTEST} rarely say what happened"
    return None


RULE = Rule(
    id="headline.length",
    severity="warning",
    severities=("error", "warning", "advice"),
    title="Headline too long or too short",
    checks=(
        f"The headline has {SHORTEST} to {LONG} characters (advice), at most {TOO_LONG} (warning), "
        f"never over {LONGEST} (error)."
    ),
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
