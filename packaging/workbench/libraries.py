"""The system libraries that Qt and its web engine need, by the names Debian gives them.

Qt comes with the Python packages; the X, sound, font and security libraries under it do not, and
a fresh server or container has none of them. What is missing is read off the files themselves
(``ldd``), installed or named, and then Qt is really started once (qt_probe.py).
"""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from shutil import which

from workbench import debian, environment
from workbench.console import Trouble, capture, on_linux, say
from workbench.places import HERE

# What a window with a page in it loads, relative to the PySide6 package.
_CORE = (
    "QtWidgets.abi3.so",
    "QtPrintSupport.abi3.so",
    "QtWebEngineWidgets.abi3.so",
    "Qt/lib/libQt6WebEngineCore.so.6",
    "Qt/libexec/QtWebEngineProcess",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/imageformats/*.so",
    "Qt/plugins/iconengines/*.so",
)
# What it loads besides when it is to be seen on a screen.
_SCREEN = (
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqwayland.so",
    "Qt/plugins/xcbglintegrations/*.so",
    "Qt/plugins/platforminputcontexts/*.so",
    "Qt/plugins/wayland-*/*.so",
)

PACKAGES = {
    "libasound.so.2": "libasound2",
    "libatk-1.0.so.0": "libatk1.0-0",
    "libatk-bridge-2.0.so.0": "libatk-bridge2.0-0",
    "libatspi.so.0": "libatspi2.0-0",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libcairo.so.2": "libcairo2",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libEGL.so.1": "libegl1",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgbm.so.1": "libgbm1",
    "libgio-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libGLESv2.so.2": "libgles2",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGLX.so.0": "libglx0",
    "libgmodule-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libGLdispatch.so.0": "libglvnd0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libICE.so.6": "libice6",
    "libk5crypto.so.3": "libk5crypto3",
    "libkrb5.so.3": "libkrb5-3",
    "libnspr4.so": "libnspr4",
    "libnss3.so": "libnss3",
    "libnssutil3.so": "libnss3",
    "libOpenGL.so.0": "libopengl0",
    "libpango-1.0.so.0": "libpango-1.0-0",
    "libpci.so.3": "libpci3",
    "libplc4.so": "libnspr4",
    "libplds4.so": "libnspr4",
    "libpng16.so.16": "libpng16-16",
    "libpulse.so.0": "libpulse0",
    "libSM.so.6": "libsm6",
    "libsmime3.so": "libnss3",
    "libssl3.so": "libnss3",
    "libstdc++.so.6": "libstdc++6",
    "libsystemd.so.0": "libsystemd0",
    "libudev.so.1": "libudev1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libwayland-server.so.0": "libwayland-server0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libXau.so.6": "libxau6",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-dri3.so.0": "libxcb-dri3-0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xinput.so.0": "libxcb-xinput0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libXcomposite.so.1": "libxcomposite1",
    "libXcursor.so.1": "libxcursor1",
    "libXdamage.so.1": "libxdamage1",
    "libXext.so.6": "libxext6",
    "libXfixes.so.3": "libxfixes3",
    "libXi.so.6": "libxi6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbfile.so.1": "libxkbfile1",
    "libXrandr.so.2": "libxrandr2",
    "libXrender.so.1": "libxrender1",
    "libxshmfence.so.1": "libxshmfence1",
    "libXss.so.1": "libxss1",
    "libXtst.so.6": "libxtst6",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}  # fmt: skip
_TIME64 = frozenset(
    {"libasound2", "libatk1.0-0", "libatk-bridge2.0-0", "libatspi2.0-0", "libcups2", "libglib2.0-0"}
)

# For a machine with no font at all: serif and sans for every script a story may hold, fixed width.
FONTS = ("fonts-dejavu-core", "fonts-noto-core")


def packages_for(libraries: Iterable[str], time64: bool) -> set[str]:
    """Debian's packages for those of ``libraries`` that the table knows."""
    known = {PACKAGES[name] for name in libraries if name in PACKAGES}
    return {f"{name}t64" if time64 and name in _TIME64 else name for name in known}


def unresolved(ldd_output: str) -> set[str]:
    """The names in the output of ``ldd`` that it could not find; Qt's own libraries left out."""
    names = re.findall(r"^\s*(\S+) => not found", ldd_output, re.MULTILINE)
    return {name for name in names if not name.startswith(("libQt6", "libpyside", "libshiboken"))}


def named_in_error(text: str) -> set[str]:
    """The library that a Python or Qt error says it could not open."""
    return set(re.findall(r"(lib[\w.+-]*\.so[\d.]*): cannot open shared object file", text))


def ensure(window: bool = False) -> None:
    """See that Qt loads and shows a page, installing or naming what is missing; quick when it did before.

    With ``window`` also what a real screen needs; root on Debian gets that in any case.
    """
    window = window or debian.can_install()
    state = environment.read_state()
    mark = "screen" if window else "core"
    if state is None or state.libraries in (mark, "screen"):
        return
    if on_linux():
        _install_missing(window)
    _start_qt()
    environment.write_state(replace(state, libraries=mark))


def ensure_programs(programs: dict[str, str]) -> None:
    """``programs`` maps a command to its Debian package; install or name those that are not there."""
    missing = {package for command, package in programs.items() if which(command) is None}
    if missing and on_linux():
        debian.install(
            sorted(missing), why="The tests in a real window need programs that are missing"
        )


def _install_missing(window: bool) -> None:
    patterns = _CORE + (_SCREEN if window else ())
    before: set[str] = set()
    # A library that was missing hides what it needs itself, so look again after installing it.
    while missing := _missing(patterns):
        if missing <= before:
            raise Trouble(f"These libraries are still missing: {', '.join(sorted(missing))}.")
        before |= missing
        _install(missing)


def _missing(patterns: Sequence[str]) -> set[str]:
    folder = next(HERE.venv.folder.glob("lib/python*/site-packages/PySide6"), None)
    if folder is None:
        raise Trouble("PySide6 is not in .venv; remove the folder .venv and start again.")
    files = [file for pattern in patterns for file in folder.glob(pattern)]
    env = {**environment.run_environment(), "LC_ALL": "C"}
    return unresolved(capture(["ldd", *files], env=env).stdout)


def _install(missing: set[str]) -> None:
    packages = packages_for(missing, debian.has_time64_names())
    if not packages or not debian.is_debian():
        raise Trouble(
            f"Qt needs the system libraries {', '.join(sorted(missing))}; "
            "install them with your system's package manager and start again."
        )
    # What the table does not know often comes along with what it knows: the next look tells.
    # A font is asked for in the same breath, so that a person gets one command and not two.
    fonts = () if _has_fonts() else FONTS
    debian.install([*packages, *fonts], why="Qt needs system libraries that are missing")


def _has_fonts() -> bool:
    places = (
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        Path.home() / ".local/share/fonts",
    )
    return any(next(place.rglob("*.[to]t[fc]"), None) for place in places)


def _start_qt() -> None:
    say("Trying whether Qt shows a page ...")
    probe = Path(__file__).with_name("qt_probe.py")
    env = {**environment.run_environment(), "QT_QPA_PLATFORM": "offscreen"}
    answer = capture([HERE.venv.python, probe], env=env, timeout=120)
    if libraries := named_in_error(answer.stderr):
        _install(libraries)
        answer = capture([HERE.venv.python, probe], env=env, timeout=120)
    if answer.returncode:
        said = "\n".join(answer.stderr.strip().splitlines()[-8:])
        raise Trouble(f"Qt is installed but could not show a page. It said:\n{said}")
    if on_linux() and not json.loads(answer.stdout.splitlines()[-1])["fonts"]:
        debian.install(FONTS, why="No font is installed, so no text could be shown")
