"""No picture."""

from collections.abc import Iterator

from writer.checks.pictures import has_picture
from writer.checks.problem import Finding
from writer.checks.rule import Rule, View, example
from writer.speech import say


def _check(view: View) -> Iterator[Finding]:
    if not has_picture(view) and not view.story.fields.error:
        yield Finding(0, 0, say("The story has no picture."))


RULE = Rule(
    id="image.missing",
    severity="advice",
    title="No picture",
    checks="The story has a picture, in its body or in the field `image`.",
    why="Search results, social cards and front pages show stories with a picture larger, or only those.",
    source="Google Search Central, Article structured data: image",
    failing=example(),
    passing=example(
        'The mayor.\n\n![The quay](quay.jpg "The quay on Monday.")\n{: credit="A. Roe" }\n'
    ),
    default=False,
    on_story=_check,
)
