"""What search engines will not be told."""

from collections.abc import Iterator

from writer.checks.pictures import has_picture
from writer.checks.places import field_place
from writer.checks.problem import Finding
from writer.checks.rule import Rule, View, example
from writer.speech import any_of, say


def _check(view: View) -> Iterator[Finding]:
    fields = view.story.fields
    if fields.error:
        return
    has_author = any(name.strip() for name in fields.byline)
    if has_author and fields.date.strip():
        return
    known = {
        say("headline"): bool(fields.headline.strip()),
        say("author"): has_author,
        say("date"): bool(fields.date.strip()),
        say("picture"): has_picture(view),
    }
    lacks = [name for name, is_there in known.items() if not is_there]
    start, end = field_place(view.story, "headline")
    yield Finding(
        start,
        end,
        say(
            "Search engines will be told of no {listed}: the story has none.", listed=any_of(lacks)
        ),
    )


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
