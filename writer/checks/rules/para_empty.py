"""Paragraphs with nothing in them."""

from collections.abc import Iterator

from writer.checks.places import remove_block
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say
from writer.story import Block

_INVISIBLE = " \t\r\n\u00a0\u200b\u200c\u200d\u2060\ufeff\u2028\u2029\u3000"


def _note(block: Block) -> bool | None:
    if len(block.source) > 2000 or block.text.strip(_INVISIBLE):
        return None
    html = block.source.lower().replace(" ", "")
    return None if "![" in html or "<" in html.replace("<br>", "").replace("<br/>", "") else True


def _check(view: View) -> Iterator[Finding]:
    story = view.story
    for index in view.notes:
        start = story.start(index)
        fix = Fix(say("Remove the empty paragraph"), (remove_block(story, index),), safe=True)
        yield Finding(
            start, start + story.blocks[index].end, say("This paragraph is empty."), (fix,)
        )


RULE = Rule(
    id="para.empty",
    severity="warning",
    title="Empty paragraph",
    checks="No paragraph consists of blanks and line breaks only.",
    why="It comes along in a paste and leaves a hole on the page.",
    source="Gutenberg issue 16076; empty-paragraph-remover",
    failing=example("Text.\n\n&nbsp;\n\nText.\n"),
    passing=example("Text.\n\nText.\n"),
    fix="Removes the paragraph.",
    safe=True,
    kinds=frozenset({"paragraph"}),
    note=_note,
    on_story=_check,
)
