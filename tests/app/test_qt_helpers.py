"""PySide's helpers are there when they are asked for, however late; in a process of their own."""

import subprocess
import sys

HEAD = """
import sys
from writer.app.qt_helpers import import_qt, _sources
import_qt()
from PySide6.QtCore import QObject, QPoint, QTimer, Qt, Signal
"""


def run(program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", HEAD + program],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_nothing_loads_them_that_is_right() -> None:
    program = """
class Heard(QObject):
    said = Signal(str)
heard = Heard()
words = []
heard.said.connect(words.append)
heard.said.emit("so")
QTimer(heard, singleShot=True, interval=5)
assert words == ["so"]
assert QPoint(1, 2) + QPoint(1, 1) == QPoint(2, 3)
print(len(_sources))
"""
    assert run(program) == "7"


def test_wrong_arguments_are_explained_as_ever() -> None:
    program = """
try:
    QPoint([], 5)
except TypeError as error:
    print(error)
"""
    said = run(program)
    assert "Supported signatures" in said
    assert "(xpos: int, ypos: int, /)" in said


def test_signatures_can_be_asked_for() -> None:
    program = """
from shibokensupport.signature import get_signature
print(get_signature(QTimer.start), QPoint.__doc__)
"""
    said = run(program)
    assert "msec: int" in said
    assert "xpos: int" in said


def test_all_of_them_load() -> None:
    program = """
for name in ("errorhandler", "layout", "mapping", "parser"):
    module = sys.modules[f"shibokensupport.signature.{name}"]
    assert not hasattr(module, "no_such_name"), name
from shibokensupport.signature.lib.enum_sig import HintingEnumerator
from shibokensupport.signature.lib.pyi_generator import Formatter
print(len(_sources))
"""
    assert run(program) == "0"


def test_sources_of_modules_are_not_read() -> None:
    program = """
import linecache
import writer.app.look.theme, writer.story
print([name for name in linecache.cache if "writer" in name])
"""
    assert run(program) == "[]"


def test_a_thread_loads_the_libraries_that_are_imported_then() -> None:
    program = """
import threading
from writer.app import ahead
ahead.load_ahead()
for one in threading.enumerate():
    if one is not threading.main_thread():
        one.join(60)
if sys.platform.startswith("linux"):
    assert "libQt6Widgets" in open("/proc/self/maps").read()
assert "PySide6.QtWidgets" not in sys.modules
import PySide6.QtWidgets
print(PySide6.QtWidgets.QApplication(["writer"]).platformName())
"""
    assert run(program) == "offscreen"


def test_libraries_that_are_nowhere_are_left_to_the_import() -> None:
    program = """
import threading
from pathlib import Path
from writer.app import ahead
ahead._FONTS = "libnowhere.so"
ahead._begin(Path("nowhere"))
for one in threading.enumerate():
    if one is not threading.main_thread():
        one.join(60)
print("so")
"""
    assert run(program) == "so"
