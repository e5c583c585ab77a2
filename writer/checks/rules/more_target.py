"""A read-more break that some targets ignore."""

from collections.abc import Iterator

from writer.checks.breaks import kept_break
from writer.checks.problem import Finding
from writer.checks.rule import Rule, View, example
from writer.speech import say


def _check(view: View) -> Iterator[Finding]:
    index = kept_break(view)
    if index is not None:
        start = view.story.start(index)
        says = say(
            "Apple News and WordPress block themes ignore the read-more break and show the whole story."
        )
        yield Finding(start, start + view.story.blocks[index].end, says)


RULE = Rule(
    id="more.target",
    severity="advice",
    title="Break that some targets ignore",
    checks="Tells that a read-more break works on front pages that know it, and nowhere else: Apple News "
    "wants the whole story, WordPress block themes show it.",
    why="Who counts on the break to hold back the rest of a story will be surprised.",
    source="Gutenberg issue 41854; Apple News publishing guide: do not truncate",
    failing=example(
        "The mayor has called the union to talks.\n\n<!--more-->\n\nThey begin on Friday.\n"
    ),
    passing=example(),
    notice=True,
    on_story=_check,
)
