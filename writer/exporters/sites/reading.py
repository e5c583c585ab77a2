"""How the site generators read Markdown: CommonMark by our own reader, Pelican by its library."""

import threading
from typing import TYPE_CHECKING

from writer.exporters.content import Block
from writer.exporters.content.elements import parse
from writer.exporters.content.reading import read_block, read_elements
from writer.render import Context, render_block
from writer.story import Story

if TYPE_CHECKING:
    from markdown import Markdown

_local = threading.local()


def commonmark(written: str) -> list[Block]:
    """What a CommonMark reader makes of ``written``."""
    story = Story.from_text(written)
    context = Context.of(story)
    found: list[Block] = []
    for block in story.blocks:
        html = render_block(block, context)
        if html:
            found += read_block(block.kind, html)
    return found


def python_markdown(written: str) -> list[Block]:
    """What Pelican makes of ``written``: Python-Markdown with its ``extra``, as Pelican sets it."""
    engine = _pelican()
    engine.reset()
    return read_elements(parse(engine.convert(written)))


def _pelican() -> "Markdown":
    """One engine for each thread: it reads one thing at a time."""
    from markdown import Markdown

    engine: Markdown | None = getattr(_local, "engine", None)
    if engine is None:
        engine = _local.engine = Markdown(extensions=["extra"], output_format="html")
    return engine
