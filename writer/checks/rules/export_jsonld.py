"""What search engines will not be told."""

from collections.abc import Iterator

from writer.checks.pictures import has_picture
from writer.checks.places import field_place
from writer.checks.problem import Finding
from writer.checks.rule import Rule, View, example


def _check(view: View) -> Iterator[Finding]:
    fields = view.story.fields
    if fields.error:
        return
    lacks = [
        words
        for words, has in (
            ("headline", fields.headline.strip()),
            ("author", any(name.strip() for name in fields.byline)),
            ("date", fields.date.strip()),
        )
        if not has
    ]
    if not lacks:
        return
    if not has_picture(view):
        lacks.append("picture")
    listed = f"{', '.join(lacks[:-1])} or {lacks[-1]}" if len(lacks) > 1 else lacks[0]
    start, end = field_place(view.story, "headline")
    yield Finding(start, end, f"Search engines will be told of no {listed}: the story has none.")


RULE = Rule(
    id="export.jsonld",
    severity="warning",
    title="Structured data will lack something",
    checks="The page can tell search engines headline, author and date. When one of them lacks, a missing "
    "picture is named too; image.missing asks for it by itself.",
    why="Results with author, date and picture are larger and are taken for news.",
    source="Google Search Central, Article: recommended, nothing is required",
    failing=example(byline=None),
    passing=example(),
    notice=True,
    on_story=_check,
)
