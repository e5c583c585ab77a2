"""Pull quotes that are too long."""

from collections.abc import Iterator

from writer.checks.problem import Finding, Severity
from writer.checks.rule import Rule, example
from writer.story import Block

LONG = 120
LONGEST = 1000


def _on_block(block: Block) -> Iterator[Finding]:
    length = len(block.text.strip())
    if length > LONG:
        severity: Severity = "error" if length > LONGEST else "warning"
        limit = LONGEST if length > LONGEST else LONG
        message = f"The pull quote has {length} characters; at most {limit} fit."
        yield Finding(0, block.end, message, (), severity)


RULE = Rule(
    id="quote.pull_length",
    severity="warning",
    severities=("error", "warning"),
    title="Long pull quote",
    checks=f"A pull quote has at most {LONG} characters (warning), never over {LONGEST} (error).",
    why="It is set large; a long one pushes the story off the screen.",
    source="Guardian prosemirror-elements, PullquoteSpec",
    failing=example("Text.\n\n> " + "We will sit at the table. " * 6 + "\n{: .pull }\n"),
    passing=example("Text.\n\n> We will sit at the table.\n{: .pull }\n"),
    kinds=frozenset({"pull-quote"}),
    on_block=_on_block,
)
