"""Starting the window."""

import gc
import os
import sys
from pathlib import Path

from writer.errors import WriterError

USAGE = (
    "usage: writer [--new-window] [STORY...] or writer --screenshot FILE.png STORY; "
    "see writer --help"
)
_NEW_WINDOW = "--new-window"
_HANDED = "writer: Shown in the window that is open already; --new-window opens another."


def run(arguments: list[str]) -> int:
    """Open the window, or take its picture; the exit code."""
    picture = ""
    if arguments[:1] == ["--screenshot"] and len(arguments) in (2, 3):
        picture, arguments = arguments[1], arguments[2:]
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    apart = _NEW_WINDOW in arguments and not picture
    if apart:
        arguments = [one for one in arguments if one != _NEW_WINDOW]
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
    return _start(stories, picture, apart)


def _start(stories: list[Path], picture: str, apart: bool) -> int:
    """Open the window, unless there is one that takes the stories; a picture leaves all as it is."""
    gc.disable()  # nearly all that is made now stays; see ``application``
    from writer.app.ahead import load_ahead, read_ahead
    from writer.app.qt_helpers import import_qt

    loading = load_ahead()
    from writer.app.running.asking import ask, claim_desk

    claim, handed = (None, False) if picture else (claim_desk(), False) if apart else ask(stories)
    if handed:
        if loading is not None:
            loading.join()  # no process ends well in the middle of that
        print(_HANDED)
        return 0
    if stories:
        read_ahead(stories[0])
    _prepare_environment()
    import_qt()
    from writer.app import i18n
    from writer.storage import settings

    # Before the window's modules are imported: they look their texts up where they declare them.
    language = i18n.speak(str(settings.load().get(settings.LANGUAGE)))
    from writer.app import application

    try:
        return application.start(stories, picture, language, claim)
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
