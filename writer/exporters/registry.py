"""Finding the targets: every module of this folder that has a NAME."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import cast

from writer import exporters as room
from writer.exporters.base import Exporter, UnknownTarget
from writer.exporters.zipped import PREFIX, zipped

# What is used most, first, and what is alike together; others follow by name.
_ORDER = (
    *("html", "html-fragment", "markdown", "wordpress", "ghost", "docx", "pdf", "text"),
    *("hugo", "jekyll", "pelican", "eleventy", "astro", "wxr", "ghost-import", "odt", "epub"),
    *("ninjs", "newsml-g2", "nitf", "apple-news"),
)


@cache
def targets() -> tuple[Exporter, ...]:
    """Every target, the usual ones first."""
    modules = (import_module(f"{room.__name__}.{one.name}") for one in iter_modules(room.__path__))
    found = [cast(Exporter, module) for module in modules if hasattr(module, "NAME")]
    return tuple(sorted(found, key=_place))


def _place(exporter: Exporter) -> tuple[int, str]:
    known = exporter.NAME in _ORDER
    return _ORDER.index(exporter.NAME) if known else len(_ORDER), exporter.NAME


def target(name: str) -> Exporter:
    """The target called ``name``; ``zip:`` before a name puts it in a zip. Raises UnknownTarget."""
    plain = name.removeprefix(PREFIX)
    for exporter in targets():
        if plain == exporter.NAME:
            return exporter if plain == name else zipped(exporter)
    known = ", ".join(exporter.NAME for exporter in targets())
    raise UnknownTarget(f"There is no target “{name}”: Writer exports to {known}.")
