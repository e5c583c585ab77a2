"""Qt's enumerations, made fast, are what Python would have made of them."""

import enum
import subprocess
import sys
from types import MappingProxyType
from typing import Any

import pytest
from PySide6 import QtCore, QtGui, QtWidgets

from writer.app import qt_enums

_CLASSES = [
    *(QtCore.Qt, QtCore.QEvent, QtCore.QLocale, QtGui.QFont, QtGui.QPainter, QtGui.QPalette),
    *(QtGui.QTextFormat, QtGui.QTextCursor, QtGui.QKeySequence, QtWidgets.QStyle),
    *(QtWidgets.QSizePolicy, QtWidgets.QMessageBox, QtWidgets.QAbstractItemView),
]
_UNLIKE = {"__dict__", "__weakref__", "__doc__", "__module__", "__qualname__"}


def _enums() -> list[enum.EnumType]:
    return [one for kind in _CLASSES for one in vars(kind).values() if type(one) is enum.EnumType]


def _made_both_ways(like: Any, names: list[tuple[str, int]]) -> tuple[Any, Any]:
    base = like.__mro__[1]
    how = {"module": "here", "boundary": enum.KEEP}
    return qt_enums._create(base, "Made", names, **how), qt_enums._made(base, "Made", names, **how)


def _said(value: Any) -> Any:
    """A value of a class's dictionary, as it can be compared with another class's."""
    if isinstance(value, enum.Enum) and hasattr(value, "__objclass__"):
        own = {key: kept for key, kept in vars(value).items() if key != "__objclass__"}
        return type(value).__name__, value.__objclass__.__name__, own
    if isinstance(value, dict | MappingProxyType):
        return [(key, _said(kept)) for key, kept in value.items()]
    return getattr(value, "__func__", value)


@pytest.mark.parametrize("like", _enums(), ids=lambda one: one.__qualname__)
def test_an_enumeration_of_qt_is_what_python_makes_of_it(like: Any) -> None:
    names = [(name, member.value) for name, member in like.__members__.items()]
    slow, fast = _made_both_ways(like, names)
    left, right = ({k: _said(v) for k, v in vars(one).items()} for one in (slow, fast))
    for key in left.keys() - _UNLIKE:
        assert left[key] == right[key], key
    assert left.keys() == right.keys()
    assert [one.name for one in fast] == [one.name for one in like]
    assert all(type(member) is fast for member in fast.__members__.values())


@pytest.mark.parametrize(
    "names",
    [
        "one two",
        ["one", "two"],
        [("name", 1), ("two", 2)],
        [("_private", 1)],
        [("mro_", 1), ("two", "2")],
        [("one", 1), ("two", True)],
    ],
    ids=str,
)
def test_what_is_not_plain_is_left_to_python(names: Any) -> None:
    slow = qt_enums._create(enum.Enum, "Made", names, module="here")
    fast = qt_enums._made(enum.Enum, "Made", names, module="here")
    assert _said(slow.__members__) == _said(fast.__members__)


_AS_STARTED = """
from writer.app.qt_helpers import import_qt
import_qt()
import pickle
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyle
assert Qt.Key(65) is Qt.Key.Key_A and Qt.Key["Key_A"] == 65 and "Key_A" in Qt.Key.__members__
both = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
assert Qt.AlignmentFlag.AlignTop in both and both.value == 0x21
assert list(both) == [Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignTop]
assert both & ~Qt.AlignmentFlag.AlignTop == Qt.AlignmentFlag.AlignLeft
assert pickle.loads(pickle.dumps(Qt.Key.Key_A)) is Qt.Key.Key_A
assert repr(Qt.Key.Key_A) == "<Key.Key_A: 65>" and Qt.Key.__module__ == "PySide6.QtCore"
assert QStyle.StandardPixmap.SP_FileIcon.name == "SP_FileIcon"
"""


def test_qt_works_with_them_as_writer_starts() -> None:
    found = subprocess.run([sys.executable, "-c", _AS_STARTED], capture_output=True, text=True)
    assert found.returncode == 0, found.stderr
