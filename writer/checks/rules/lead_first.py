"""A story that does not open with a paragraph."""

from collections.abc import Iterator

from writer.checks.places import SILENT
from writer.checks.problem import Finding
from writer.checks.rule import Rule, View, example
from writer.speech import say

_KINDS = {
    "heading": say("heading"),
    "quote": say("quote"),
    "pull-quote": say("pull quote"),
    "list": say("list"),
    "table": say("table"),
    "code": say("code", sense="of a program"),
    "divider": say("divider"),
    "read-more": say("read-more break"),
}
_MAY_OPEN = frozenset({"paragraph", "image", "embed", "html"})


def _check(view: View) -> Iterator[Finding]:
    story = view.story
    for index, block in enumerate(story.blocks):
        if block.kind in SILENT or block.kind == "image":
            continue
        if block.kind not in _MAY_OPEN:
            start = story.start(index)
            message = say(
                "The story opens with a {kind}; it should open with its lead.",
                kind=_KINDS.get(block.kind, block.kind),
            )
            yield Finding(start, start + block.end, message)
        return


RULE = Rule(
    id="lead.first",
    severity="warning",
    title="Story does not open with its lead",
    checks="The first thing after the lead picture is a paragraph.",
    why="The first paragraph is what a front page shows and what a reader decides by.",
    source="house",
    failing=example("- One thing\n- Another\n\nText.\n"),
    passing=example('![A ferry](ferry.jpg "Port Ellis")\n\nText.\n'),
    default=False,
    on_story=_check,
)
