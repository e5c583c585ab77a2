"""A headline that is too long or too short."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.places import field_place
from writer.checks.problem import Finding, Fix, Severity
from writer.checks.rule import Limits, Rule, View, example
from writer.speech import Said, say, say_count
from writer.story import set_field

_JOINT = lazy(
    r"(?:,|;|:| [–—-]) | (?:as|after|while|amid|because|but|despite|when|before|until|over) "
)
LIMITS = {"least": 15, "long": 60, "most": 70, "longest": 110}


def _check(view: View) -> Iterator[Finding]:
    fields, limits = view.story.fields, view.limits
    headline = " ".join(fields.headline.split())
    length = len(headline)
    verdict = _verdict(length, limits)
    if not length or verdict is None:
        return
    searched = fields.text("search_headline").strip()
    is_long = limits["long"] < length <= limits["longest"]
    if is_long and 0 < len(searched) <= limits["long"]:
        return  # search has one of its own
    severity, says = verdict
    start, end = field_place(view.story, "headline")
    message = say_count(
        length,
        "The headline has {count} character; {verdict}.",
        "The headline has {count} characters; {verdict}.",
        verdict=says,
    )
    fixes = (_search_headline(view, headline),) if is_long else ()
    yield Finding(start, end, message, fixes, severity)


def _search_headline(view: View, headline: str) -> Fix:
    """Offers the beginning of the headline as the one that search shows."""
    words = _shorter(headline, view.limits["long"])
    title = say("Add a search headline: “{words}”", words=words)
    return Fix(title, (set_field(view.story, "search_headline", words),))


def _shorter(headline: str, most: int) -> str:
    """The headline up to where its main clause may end, else up to a word."""
    joints = [match.start() for match in _JOINT().finditer(headline)]
    at = max((joint for joint in joints if most // 2 <= joint <= most), default=0)
    cut = headline[:at] if at else headline[: most + 1].rpartition(" ")[0] or headline[:most]
    return cut.rstrip(" ,;:–—-")


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
        "never over {longest} (error). A search_headline of its own of at most {long} lifts the first two."
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
    fix="Adds a shorter search headline, to be read over.",
    on_story=_check,
    may_err=lambda story, limits: len(story.fields.headline) > limits["longest"],
)
