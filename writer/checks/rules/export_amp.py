"""What an AMP page may not hold."""

import re
from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.problem import Finding
from writer.checks.rule import Rule, View, example
from writer.speech import say
from writer.story import Block

_SCRIPT = lazy(r"<script\b(?![^>]*\btype\s*=\s*[\"']?application/(?:ld\+)?json)[^>]*>", re.I)
_STYLE = lazy(r"<style\b[^>]*>(.*?)(?:</style>|\Z)", re.I | re.S)
_MOST_CSS = 75_000  # bytes, of the whole page


def _note(block: Block) -> tuple[tuple[int, int] | None, int] | None:
    source = block.source.lower()
    if "<script" not in source and "<style" not in source:
        return None
    script = _SCRIPT().search(block.source)
    css = sum(len(match[1].encode("utf-8", "replace")) for match in _STYLE().finditer(block.source))
    return (script.span() if script else None), css


def _check(view: View) -> Iterator[Finding]:
    css = 0
    for index, (script, size) in view.notes.items():
        start = view.story.start(index)
        if script is not None:
            yield Finding(
                start + script[0],
                start + script[1],
                say("An AMP page may hold no script of its own."),
            )
        if css <= _MOST_CSS < css + size:
            says = say(
                "The styles have {size:,} bytes; an AMP page may have {most:,}.",
                size=css + size,
                most=_MOST_CSS,
            )
            yield Finding(start, start + view.story.blocks[index].end, says)
        css += size


RULE = Rule(
    id="export.amp",
    severity="error",
    title="Not for AMP",
    checks="The story holds no script of its own and at most 75,000 bytes of styles.",
    why="An AMP page with either is not served.",
    source="amp.dev, AMP HTML specification",
    failing=example("The mayor spoke.\n\n<script>track()</script>\n"),
    passing=example("The mayor spoke.\n\n<div>A box.</div>\n"),
    default=False,
    kinds=frozenset({"html"}),
    note=_note,
    on_story=_check,
)
