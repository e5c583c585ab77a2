"""Front matter that cannot be read."""

from collections.abc import Iterator

from writer.checks.problem import Finding
from writer.checks.rule import Rule, View, example


def _check(view: View) -> Iterator[Finding]:
    story = view.story
    error = story.fields.error
    if error:
        end = len(story.front.rstrip())
        yield Finding(0, end, error)


RULE = Rule(
    id="fields.unreadable",
    severity="error",
    title="Fields cannot be read",
    checks="The YAML between the --- lines at the top of the file can be read.",
    why="Headline, byline and date are in it; while it cannot be read, the story has none.",
    source="YAML 1.2; house",
    failing=example(headline='"Ferry strike'),
    passing=example(headline='"Ferry strike enters second week"'),
    on_story=_check,
)
