"""Finding the systems: every module of this folder that has a NAME."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import cast

from writer import publishing as room
from writer.publishing.base import System
from writer.publishing.errors import BadConnection
from writer.speech import say

_ORDER = ("wordpress", "ghost", "wagtail", "folder", "git")  # others follow by name


@cache
def systems() -> tuple[System, ...]:
    """Every kind of system, the usual ones first."""
    modules = (import_module(f"{room.__name__}.{one.name}") for one in iter_modules(room.__path__))
    found = [cast(System, module) for module in modules if hasattr(module, "NAME")]
    return tuple(sorted(found, key=_place))


def _place(one: System) -> tuple[int, str]:
    known = one.NAME in _ORDER
    return _ORDER.index(one.NAME) if known else len(_ORDER), one.NAME


def system(name: str) -> System:
    """The kind of system called ``name``. Raises BadConnection."""
    for one in systems():
        if name == one.NAME:
            return one
    known = ", ".join(one.NAME for one in systems())
    raise BadConnection(
        say("Writer does not publish to “{name}”: it knows {known}.", name=name, known=known)
    )
