"""PySide's own helpers in Python, loaded when something needs them and not when Writer starts.

PySide carries them as source inside a library and compiles all of it whenever it is imported, which
takes longer than loading Qt. They explain wrong arguments and give signatures to ``inspect`` and
``help``; a window that is right asks for none of that. So each is put off until the first name is
asked of it, and is then what it always was. The library itself looks up one name in ``mapping``, to
explain an error; a function of that name loads it. A PySide that names them otherwise loads as ever.
"""

import builtins
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

from writer.app.qt_enums import make_enums_fast

_FOLDER = "shibokensupport/signature/"
_HELPERS = frozenset(
    f"{_FOLDER}{name}.py"
    for name in (
        "errorhandler",
        "layout",
        "mapping",
        "parser",
        "lib/enum_sig",
        "lib/pyi_generator",
        "lib/tool",
    )
)
_PUT_OFF = """
from writer.app.qt_helpers import loader_of
__getattr__ = loader_of({0!r}, globals())
"""
_PUT_OFF_MAPPING = (
    _PUT_OFF
    + """
def update_mapping():
    __getattr__("namespace")
    return globals()["update_mapping"]()
"""
)
_sources: dict[str, Any] = {}
_compile = compile


def import_qt() -> None:
    """Import Qt's core, its helpers being put off and its enumerations made fast."""
    make_enums_fast()
    with _helpers_put_off():
        import_module("PySide6.QtCore")
    _read_no_sources()


def _read_no_sources() -> None:
    """Spare PySide reading the source of every module that is imported from here on.

    It looks there for its own name, to know where ``from __feature__ import ...`` may rename Qt's
    methods. Nothing here does that, and a module without source counts as one that does not.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature.__dict__["_mod_uses_pyside"] = lambda _: False


@contextmanager
def _helpers_put_off() -> Iterator[None]:
    def compile_later(source: Any, filename: Any, mode: str, *rest: Any, **more: Any) -> Any:
        if mode == "exec" and isinstance(filename, str) and filename in _HELPERS:
            _sources[filename] = source
            put_off = _PUT_OFF_MAPPING if filename.endswith("/mapping.py") else _PUT_OFF
            source = put_off.format(filename)
        return _compile(source, filename, mode, *rest, **more)

    builtins.compile = compile_later
    try:
        yield
    finally:
        builtins.compile = _compile


def loader_of(filename: str, names: dict[str, Any]) -> Callable[[str], Any]:
    """A ``__getattr__`` for a helper whose names are ``names``: it loads it, once."""

    def load(name: str) -> Any:
        if name.startswith("__"):  # what the import system asks of every module
            raise AttributeError(name)
        source = _sources.pop(filename, None)
        if source is not None:
            names.pop("__getattr__", None)
            exec(_compile(source, filename, "exec"), names)
        try:
            return names[name]
        except KeyError:
            raise AttributeError(name) from None

    return load
