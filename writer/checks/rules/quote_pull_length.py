"""Pull quotes that are too long."""

from collections.abc import Iterator

from writer.checks.problem import Finding, Severity
from writer.checks.rule import Limits, Rule, example
from writer.speech import say_count
from writer.story import Block

LIMITS = {"long": 120, "longest": 1000}
_SAID = ("We will sit at the table. " * 6).strip()


def _measure(block: Block, limits: Limits) -> Iterator[Finding]:
    length = len(block.text.strip())
    long, longest = limits["long"], limits["longest"]
    if length > long:
        severity: Severity = "error" if length > longest else "warning"
        limit = longest if length > longest else long
        message = say_count(
            length,
            "The pull quote has {count} character; at most {limit} fit.",
            "The pull quote has {count} characters; at most {limit} fit.",
            limit=limit,
        )
        yield Finding(0, block.end, message, (), severity)


RULE = Rule(
    id="quote.pull_length",
    severity="warning",
    severities=("error", "warning"),
    title="Long pull quote",
    checks="A pull quote has at most {long} characters (warning), never over {longest} (error).",
    limits=LIMITS,
    why="It is set large; a long one pushes the story off the screen.",
    source="Guardian prosemirror-elements, PullquoteSpec",
    failing=example(f"Text.\n\n{_SAID}\n\n> {_SAID}\n{{: .pull }}\n"),
    passing=example(f"Text.\n\n{_SAID}\n\n> We will sit at the table.\n{{: .pull }}\n"),
    kinds=frozenset({"pull-quote"}),
    may_err=lambda story, _: "{:" in story.text,
    measure=_measure,
)
