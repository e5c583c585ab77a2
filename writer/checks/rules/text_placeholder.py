"""Placeholders left in the story."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.placeholders import find_placeholders, may_have_placeholder
from writer.checks.problem import Finding
from writer.checks.rule import PROSE, Rule, View, example
from writer.checks.running import code_spans
from writer.speech import say
from writer.story import Block

_FIELDS = ("headline", "summary", "byline", "dateline", "date", "section", "tags", "sign_off")
_COMMENT = lazy(r"(?:^|\s)#[^\r\n]*")


def _on_block(block: Block) -> Iterator[Finding]:
    if not may_have_placeholder(block.source):
        return
    for leaf in block.leaves:
        if leaf.role == "code":
            continue
        found = find_placeholders(leaf.text)
        code = code_spans(leaf) if found else ()
        for start, end in found:
            if not any(first < end and start < last for first, last in code):
                yield _finding(leaf.source_at(start), leaf.source_end(end), leaf.text[start:end])
    if block.image is not None:
        yield from _in_caption(block.source, block.image.title)


def _in_caption(source: str, caption: str) -> Iterator[Finding]:
    at = source.rfind(caption) if caption else -1
    if at >= 0:
        for start, end in find_placeholders(caption):
            yield _finding(at + start, at + end, caption[start:end])


def _on_story(view: View) -> Iterator[Finding]:
    fields = view.story.fields
    for name in _FIELDS:
        span = fields.span(name)
        if span is None or not may_have_placeholder(fields.text(name)):
            continue
        source = view.story.front[span[0] : span[1]]
        colon = source.find(":") + 1
        for text in fields.texts(name):
            at = max(source.find(text, colon), colon)
            for start, end in find_placeholders(text):
                yield _finding(span[0] + at + start, span[0] + at + end, text[start:end])


def _finding(start: int, end: int, words: str) -> Finding:
    return Finding(
        start, end, say("“{words}” is a placeholder; put in what belongs there.", words=words[:40])
    )


RULE = Rule(
    id="text.placeholder",
    severity="error",
    title="Placeholder left in",
    checks=(
        "No TK, XX, ???, TODO, FIXME, lorem ipsum, [insert …] or [NAME] is left in the body or the "
        "fields. Roman numerals and names such as Super Bowl XXX or TK Maxx are none."
    ),
    why="A placeholder stands for a fact still to come; published, it is an embarrassment.",
    source="Ghost's TK reminders; proselint, annotations; the trade's own TK",
    failing=example("The strike has cost TK dollars so far.\n"),
    passing=example("The strike has cost TK Maxx 40 staff since Super Bowl XXX.\n"),
    kinds=PROSE | {"image"},
    may_err=lambda story, _: may_have_placeholder(story.text) or "\\" in story.front,
    on_block=_on_block,
    on_story=_on_story,
)
