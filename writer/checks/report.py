"""Problems for people and for scripts, and the page about a rule."""

from collections.abc import Iterable, Iterator, Sequence

from writer.checks.problem import Problem, ready
from writer.checks.rule import Rule
from writer.checks.waivers import Waived
from writer.speech import any_of, say, together
from writer.story import Story


def format_text(story: Story, path: str, problems: Iterable[Problem]) -> str:
    """One line for each problem: ``story.md:9:1 error quote.attribution Message. [fix: Title]``."""
    return "".join(f"{_line(story, path, problem)}\n" for problem in problems)


def to_json(
    story: Story, path: str, problems: Sequence[Problem], waived: Sequence[Waived] = ()
) -> dict[str, object]:
    """One story's entry in ``writer check --format json``; lines and columns count from 1."""
    entry: dict[str, object] = {
        "story": path,
        "ready": ready(problems),
        "problems": [_entry(story, problem) for problem in problems],
    }
    if waived:
        entry["waived"] = [
            _entry(story, each.problem)
            | {"reason": each.waiver.reason, "by": each.waiver.name, "at": each.waiver.at}
            for each in waived
        ]
    return entry


def page(rule: Rule) -> str:
    """The Markdown page about a rule."""
    return "\n".join(_page_lines(rule))


_SEVERITIES = {
    "error": say("error", sense="a severity"),
    "warning": say("warning", sense="a severity"),
    "advice": say("advice", sense="a severity"),
}


def severity_words(rule: Rule) -> str:
    """The severities of a rule as words: "error, warning or advice"."""
    return any_of(_SEVERITIES[one] for one in rule.every_severity)


def _line(story: Story, path: str, problem: Problem) -> str:
    line, column = story.line_column(problem.start)
    fix = f" [fix: {problem.fixes[0].title}]" if problem.fixes else ""
    message = " ".join(problem.message.split())
    return f"{path}:{line}:{column} {problem.severity} {problem.rule} {message}{fix}"


def _entry(story: Story, problem: Problem) -> dict[str, object]:
    line, column = story.line_column(problem.start)
    end_line, end_column = story.line_column(problem.end)
    return {
        "rule": problem.rule,
        "severity": problem.severity,
        "message": problem.message,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        "fixes": [{"title": fix.title, "safe": fix.safe} for fix in problem.fixes],
    }


def _page_lines(rule: Rule) -> Iterator[str]:
    yield f"# {rule.id}\n"
    yield f"{rule.title}. Severity: {severity_words(rule)}.{'' if rule.default else ' Off by default.'}\n"
    yield f"**Checks.** {rule.states}\n"
    yield f"**Why.** {rule.why}\n"
    yield f"**Fix.** {fix_words(rule)}\n"
    yield f"**Source.** {rule.source}\n"
    if rule.failing:  # a rule of a Vale package has no examples
        yield f"## Fails\n\n{_fenced(rule.failing)}\n"
    if rule.passing:
        yield f"## Passes\n\n{_fenced(rule.passing)}\n"


def fix_words(rule: Rule) -> str:
    """What the rule's fix does, and whether it may be applied unread."""
    if not rule.fix:
        return say("Only a person can mend it.")
    safe = (
        say("It is safe: `writer fix` applies it.")
        if rule.safe
        else say("It is offered, never applied unread.")
    )
    return together((say(rule.fix), safe), " ")


def _fenced(text: str) -> str:
    fence = "````" if "```" in text else "```"
    return f"{fence}markdown\n{text}{'' if text.endswith(chr(10)) else chr(10)}{fence}"
