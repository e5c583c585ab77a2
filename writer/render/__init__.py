"""Blocks to HTML fragments, fragments to articles, articles to pages.

Names are loaded when they are used: the worker renders blocks and has no time for page templates.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from writer.render.articles import article, body, footer, fragments, header, notes
    from writer.render.blocks import block_of, plain, render_block
    from writer.render.context import Context
    from writer.render.pages import page
    from writer.render.templates import stylesheet

__all__ = [
    "Context",
    "article",
    "block_of",
    "body",
    "footer",
    "fragments",
    "header",
    "notes",
    "page",
    "plain",
    "render_block",
    "stylesheet",
]

_HOMES = {
    "articles": ("article", "body", "footer", "fragments", "header", "notes"),
    "blocks": ("block_of", "plain", "render_block"),
    "context": ("Context",),
    "pages": ("page",),
    "templates": ("stylesheet",),
}


def __getattr__(name: str) -> Any:
    for home, names in _HOMES.items():
        if name in names:
            value = getattr(import_module(f"writer.render.{home}"), name)
            globals()[name] = value
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
