"""Comments and suggestions that nobody has settled."""

from collections.abc import Iterator

from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, example
from writer.speech import say
from writer.story import Block, Edit
from writer.story.review import review_marks

_SAYS = {
    "added": say("An addition that nobody has settled: readers will see the marks."),
    "deleted": say("A deletion that nobody has settled: readers will see the words and the marks."),
    "new": say("A change that nobody has settled: readers will see both wordings and the marks."),
    "marked": say("Words marked for review: readers will see the marks."),
    "comment": say("A comment is left in the story: readers will see it."),
}
_FIXES = {
    "added": say("Take the addition"),
    "deleted": say("Delete the words"),
    "new": say("Take the change"),
    "marked": say("Remove the marks"),
    "comment": say("Remove the comment"),
}


def _on_block(block: Block) -> Iterator[Finding]:
    for kind, start, end, settled in review_marks(block):
        fix = Fix(_FIXES[kind], (Edit(start, end - start, settled),))
        yield Finding(start, end, _SAYS[kind], (fix,))


RULE = Rule(
    id="review.open",
    severity="warning",
    title="Open comment or suggestion",
    checks="No comment, suggestion or highlight of CriticMarkup is left in the story.",
    why="No publishing system knows them: the comment for the desk goes out to the readers.",
    source="CriticMarkup; Sanity's resolve-to-publish recipe",
    failing=example("The mayor has called the union to talks.{>>Who says so?<<}\n"),
    passing=example("The mayor has called the union to talks.\n"),
    fix="Settles it as it was suggested; a comment is removed.",
    on_block=_on_block,
)
