"""Blocks to HTML fragments, fragments to articles, articles to pages."""

from writer.render.article import article, body, footer, fragments, header
from writer.render.blocks import block_of, plain, render_block
from writer.render.context import Context
from writer.render.page import page
from writer.render.templates import stylesheet

__all__ = [
    "Context",
    "article",
    "block_of",
    "body",
    "footer",
    "fragments",
    "header",
    "page",
    "plain",
    "render_block",
    "stylesheet",
]
