"""What some targets cannot hold of this story."""

from collections.abc import Iterator

from writer.checks.problem import Finding
from writer.checks.rule import Rule, View, example
from writer.speech import say, together

_DEEP = 3


def _check(view: View) -> Iterator[Finding]:
    losses = list(_losses(view))
    if losses:
        index = min(at for at, _ in losses)
        start = view.story.start(index)
        listed = together((words for _, words in losses), "; ")
        says = say(
            "Not every target holds all of this story: {listed}. The export names each loss.",
            listed=listed,
        )
        yield Finding(start, start + view.story.blocks[index].end, says)


def _losses(view: View) -> Iterator[tuple[int, str]]:
    blocks = view.story.blocks
    if quotes := view.of_kind("quote"):
        yield quotes[0], say("Ghost, ninjs and NITF have no place for a quote’s speaker")
    if pulls := view.of_kind("pull-quote"):
        yield pulls[0], say("ninjs and NITF know no pull quotes")
    deep = [at for at in view.of_kind("heading") if blocks[at].level >= _DEEP]
    if deep:
        yield deep[0], say("NITF knows one level of subheads")
    if stashes := view.of_kind("stash"):
        yield stashes[0], say("stashed passages are published nowhere")


RULE = Rule(
    id="export.loss",
    severity="advice",
    title="Something a target cannot hold",
    checks="Tells which parts of the story some targets have no place for: a quote's speaker, a pull quote, "
    "deeper subheads, stashed passages.",
    why="What a system has no place for becomes plain text there, or nothing; better to know before.",
    source="IPTC ninjs 3.1 and NITF; Ghost, Superdesk and Apple News formats",
    failing=example(
        "The mayor spoke.\n\n> “It must end now.”\n>\n> — Marta Diaz, union president\n"
    ),
    passing=example(),
    notice=True,
    on_story=_check,
)
