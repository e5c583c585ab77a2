"""Starting the window."""

import gc
import os
import sys
from pathlib import Path

from writer.errors import WriterError

USAGE = "usage: writer [STORY...] or writer --screenshot FILE.png STORY; see writer --help"


def run(arguments: list[str]) -> int:
    """Open the window, or take its picture; the exit code."""
    picture = ""
    if arguments[:1] == ["--screenshot"] and len(arguments) in (2, 3):
        picture, arguments = arguments[1], arguments[2:]
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if (picture and len(arguments) > 1) or any(one.startswith("-") for one in arguments):
        print(f"writer: {USAGE}", file=sys.stderr)
        return 2
    stories = [Path(argument) for argument in arguments]
    missing = next((story for story in stories if not story.exists()), None)
    if missing is not None:
        print(
            f"writer: There is no story “{missing}”, and no command of that name. See writer --help.",
            file=sys.stderr,
        )
        return 2
    if not _has_screen():
        print(
            "writer: There is no screen to open a window on. The commands work without one: "
            "see writer --help.",
            file=sys.stderr,
        )
        return 2
    return _start(stories, picture)


def _start(stories: list[Path], picture: str) -> int:
    _prepare_environment()
    gc.disable()  # nearly all that is made now stays; see ``application``
    from writer.app.ahead import load_ahead, read_ahead
    from writer.app.qt_helpers import import_qt

    load_ahead()
    if stories:
        read_ahead(stories[0])
    import_qt()
    from writer.app import i18n
    from writer.storage import settings

    # Before the window's modules are imported: they look their texts up where they declare them.
    language = i18n.speak(str(settings.load().get(settings.LANGUAGE)))
    from writer.app import application

    try:
        return application.start(stories, picture, language)
    except WriterError as error:
        print(f"writer: {error}", file=sys.stderr)
        return 2


def _has_screen() -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _prepare_environment() -> None:
    """What Qt reads before it starts.

    Without a GPU a web view makes Qt compose the whole window through software GL, ten times
    slower than its raster painter; Chromium refuses to run as root inside its sandbox.
    """
    if not Path("/dev/dri").exists() and sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        if "QTWEBENGINE_DISABLE_SANDBOX" not in os.environ:
            print("writer: running as root, so the page runs without its sandbox", file=sys.stderr)
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
