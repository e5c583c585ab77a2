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
    has_author = any(name.strip() for name in fields.byline)
    if has_author and fields.date.strip():
        return
    known = {
        "headline": bool(fields.headline.strip()),
        "author": has_author,
        "date": bool(fields.date.strip()),
        "picture": has_picture(view),
    }
    lacks = [name for name, is_there in known.items() if not is_there]
    listed = f"{', '.join(lacks[:-1])} or {lacks[-1]}" if len(lacks) > 1 else lacks[0]
    start, end = field_place(view.story, "headline")
    yield Finding(start, end, f"Search engines will be told of no {listed}: the story has none.")


RULE = Rule(
    id="export.jsonld",
    severity="warning",
    title="Structured data will lack something",
    checks="The page can tell search engines author and date; when one of them lacks, the sentence also names "
    "a missing headline or picture, which headline.missing and image.missing ask for by themselves.",
    why="Results with author, date and picture are larger and are taken for news.",
    source="Google Search Central, Article: recommended, nothing is required",
    failing=example(byline=None),
    passing=example(),
    notice=True,
    on_story=_check,
)
