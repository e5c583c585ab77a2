"""Finding the targets: every module of this folder that has a NAME."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import cast

from writer import exporters as room
from writer.exporters.base import ZIP, Exporter, UnknownTarget
from writer.speech import say

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


@cache
def _named(name: str) -> Exporter | None:
    """The target of that name; where its file is called so too, none of the others is loaded."""
    file = name.replace("-", "_")
    if any(one.name == file for one in iter_modules(room.__path__)):
        module = import_module(f"{room.__name__}.{file}")
        if getattr(module, "NAME", "") == name:
            return cast(Exporter, module)
    return next((one for one in targets() if name == one.NAME), None)


def target(name: str) -> Exporter:
    """The target called ``name``; ``zip:`` before a name puts it in a zip. Raises UnknownTarget."""
    plain = name.removeprefix(ZIP)
    exporter = _named(plain)
    if exporter is not None and plain == name:
        return exporter
    if exporter is not None:
        from writer.exporters.zipped import zipped

        return zipped(exporter)
    known = ", ".join(exporter.NAME for exporter in targets())
    raise UnknownTarget(
        say("There is no target “{name}”: Writer exports to {known}.", name=name, known=known)
    )
