"""Qt's libraries come into memory on a second core while Python reads the modules without Qt.

The system's loader takes a tenth of the start for them, and needs no Python for it. Whatever is not
found is left to the import that follows; nothing depends on what was loaded here.
"""

import os
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from threading import Thread

_WIDGETS = "QtWidgets*.so"  # in PySide's folder; Qt's own libraries come with it
_SCREEN = "Qt/plugins/platforms/libqxcb.so"
_FONTS = "libfontconfig.so.1"
_MEANWHILE = ("writer.storage", "writer.storage.journal", "writer.storage.desk")
_AT_ONCE = 2  # RTLD_NOW: find all symbols when a library is loaded, as Python has it


def load_ahead() -> None:
    """Begin to load Qt's libraries, and import meanwhile what the window needs without Qt."""
    found = find_spec("PySide6") if sys.platform.startswith("linux") else None
    if found is not None and found.origin is not None:
        Thread(target=_load, args=(Path(found.origin).parent,), daemon=True).start()
    for name in _MEANWHILE:
        import_module(name)


def _load(folder: Path) -> None:
    wanted = [*folder.glob(_WIDGETS)]
    digests = find_spec("_hashlib")
    if digests is not None and digests.has_location and digests.origin:
        wanted.append(Path(digests.origin))  # OpenSSL comes with it, which is large
    if os.environ.get("DISPLAY") and not os.environ.get("QT_QPA_PLATFORM"):
        wanted.append(folder / _SCREEN)
    try:
        from ctypes import CDLL

        load = CDLL(None).dlopen  # called so, it lets Python go on meanwhile
        for library in wanted:
            load(os.fsencode(library), _AT_ONCE)
        CDLL(_FONTS).FcInit()  # reads the list of the system's fonts, which Qt asks for
    except (ImportError, OSError, AttributeError):
        return
