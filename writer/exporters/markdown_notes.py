"""Footnotes in Markdown: as they were typed, for engines that know them and for readers of the text.

A note that is referred to only from HTML, where Markdown is not read, is written out at the end.
"""

import re
from collections.abc import Iterator

from writer.exporters.markdown_blocks import as_html, source_of
from writer.render import Context, render_block
from writer.render.footnotes import Settled, settled
from writer.story import Block, Story

_REFERENCE = re.compile(r'<sup class="noteref"><a [^>]*>(\d+)</a></sup>')


def with_plain_references(part: str) -> str:
    """A block that went out as HTML, its references numbers that lead nowhere."""
    return _REFERENCE.sub(r"<sup>\1</sup>", part) if as_html(part) else part


def written_notes(story: Story, made: Settled, parts: list[str], context: Context) -> Iterator[str]:
    """Each note that the page shows; ``parts`` are the blocks as they went out."""
    known: dict[str, Block] = {}
    for block in story.blocks:
        if block.kind == "footnote":
            known.setdefault(block.label, block)
    referring = set(_referred(story, parts))
    for number, note in enumerate(made.notes, 1):
        block = known[note.label]
        inner = settled(note.inner, made.numbers.in_notes[note.label])
        if note.label not in referring:
            yield with_plain_references(_div(f"[{number}] {inner}"))
            continue
        source = source_of(block, render_block(block, context), context)
        if source is None:
            label = block.tree.children[0].info
            html = with_plain_references(_div(inner)).replace("\n", "\n    ")
            source = f"[^{label}]: {html}"
        yield source


def _div(inner: str) -> str:
    return f"<div>{inner}</div>".replace("\n\n", "\n&#10;\n")


def _referred(story: Story, parts: list[str]) -> Iterator[str]:
    """The labels that Markdown of ours refers to, in the body and then in notes."""
    for block, part in zip(story.blocks, parts, strict=True):
        if block.kind == "footnote" or not as_html(part):
            yield from block.references
