"""Qt's libraries come into memory on a second core while Python reads the modules without Qt.

The system's loader takes a tenth of the start for them, and needs no Python for it. Whatever is not
found is left to the import that follows; nothing depends on what was loaded here. Meanwhile the story
that Writer starts with is read as well.
"""

import os
import sys
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from writer.storage import StoryFile
    from writer.storage.newlines import Newlines
    from writer.story import Story

_PYSIDE = (  # Qt's own libraries come with the first
    "PySide6/QtWidgets.abi3.so",
    "shiboken6/Shiboken.abi3.so",
    "PySide6/QtCore.abi3.so",
    "PySide6/QtGui.abi3.so",
)
_SCREEN = "PySide6/Qt/plugins/platforms/libqxcb.so"
_FONTS = "libfontconfig.so.1"
_SMALL = ("_bisect", "_hashlib", "_json", "_opcode", "fcntl", "math", "unicodedata")
"""Parts of Python in libraries of their own, which load one at a time: Qt's would keep them waiting."""
_MEANWHILE = ("writer.story", "writer.storage.story_files", "writer.storage.desk")
_AT_ONCE = 2  # RTLD_NOW: find all symbols when a library is loaded, as Python has it
_SEEN = 20_000  # code points, more than the largest screens show

STORY_SUFFIXES = (".md", ".markdown", "")
"""Of files that are opened as they are; others are imported."""


class Read(NamedTuple):
    """A story as it was read: its file if it has one, its line ends, and its text with ``\\n`` for each."""

    file: "StoryFile | None"
    newlines: "Newlines"
    text: str

    def story(self) -> "Story":
        """What it says."""
        from writer.story import Story

        return Story.from_text(self.text)

    def head(self, place: int) -> "Story | None":
        """The start of a long story, if it shows all that is in view at ``place`` and before it.

        Reading and laying out the whole takes a tenth of the start; what is not seen can come later.
        """
        end = self.text.find("\n\n", place + _SEEN) + 2
        if len(self.text) - end < _SEEN or end == 1:
            return None
        head = self._replace(text=self.text[:end]).story()
        return head if head.blocks and place + _SEEN // 2 > len(head.front) else None


_read: dict[Path, Read] = {}


def as_read(file: "StoryFile | None", text: str) -> Read:
    """A story of which a file says ``text``, or nobody has."""
    from writer.storage.newlines import Newlines

    plain, newlines = Newlines.split(text)
    return Read(file, newlines, plain)


def read(path: Path) -> Read:
    """Read a story's file, unless it was read ahead just now. Raises UnreadableFile."""
    from writer.storage import read_story

    ready = _read.pop(path, None)
    if ready is not None:
        return ready
    file = read_story(path)
    return as_read(file, file.text)


def read_ahead(path: Path) -> None:
    """Read the story that is to be opened first; what is wrong with it is told when it is."""
    from writer.errors import WriterError

    if path.suffix.lower() in STORY_SUFFIXES:
        with suppress(WriterError):
            _read[path] = read(path)


def load_ahead() -> Thread | None:
    """Begin to load Qt's libraries, and import meanwhile what the window needs without Qt."""
    found = find_spec("PySide6") if sys.platform.startswith("linux") else None
    loading = None
    if found is not None and found.origin is not None:
        loading = _begin(Path(found.origin).parents[1])
    for name in _MEANWHILE:
        import_module(name)
    return loading


def _begin(folder: Path) -> Thread | None:
    """Load libraries in a thread; all that takes Python is done before, or the two would take turns."""
    wanted = [path for name in _PYSIDE if (path := folder / name).exists()]
    if os.environ.get("DISPLAY") and not os.environ.get("QT_QPA_PLATFORM"):
        wanted.append(folder / _SCREEN)
    try:
        for name in _SMALL:
            import_module(name)
        from ctypes import CDLL

        load = CDLL(None).dlopen  # called so, it lets Python go on meanwhile
    except (ImportError, OSError, AttributeError):
        return None
    names = [os.fsencode(path) for path in wanted]

    def work() -> None:
        for name in names:
            load(name, _AT_ONCE)
        with suppress(OSError, AttributeError):
            CDLL(_FONTS).FcInit()  # reads the list of the system's fonts, which Qt asks for

    loading = Thread(target=work, daemon=True)
    loading.start()
    return loading
