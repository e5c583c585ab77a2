"""A screen of its own for a bench: its pixels are read from memory, its keys are real ones.

Xvfb keeps its picture in a file that is mapped here, so looking costs the programs measured nothing;
keys go in through the X server's XTEST extension, as from a keyboard.
"""

import ctypes
import ctypes.util
import mmap
import os
import shutil
import signal
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageChops

WIDTH, HEIGHT = 1440, 900
PROGRAMS = ("Xvfb", "openbox")
Box = tuple[int, int, int, int]  # left, top, right, bottom
_RULES = """<?xml version="1.0"?><openbox_config xmlns="http://openbox.org/3.4/rc">
<applications><application type="normal" class="*"><decor>no</decor><maximized>yes</maximized>
<focus>yes</focus></application></applications></openbox_config>"""
_CHANGES = 25  # of colour along a row that has words in it
_GLANCE = 5  # pixels between the rows glanced at, fewer than a line of words is high
_ROWS = 60  # that have words in them when a text is there


class Screen:
    """A virtual screen with a window manager that makes every window fill it."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="writer-screen-"))
        (self.folder / "rc.xml").write_text(_RULES)
        read, write = os.pipe()
        size = f"{WIDTH}x{HEIGHT}x24"
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-fbdir", str(self.folder)],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as pipe:
            self.display = f":{pipe.readline().strip()}"
        self._manager = subprocess.Popen(
            ["openbox", "--config-file", str(self.folder / "rc.xml"), "--sm-disable"],
            env={**os.environ, "DISPLAY": self.display},
            stderr=subprocess.DEVNULL,
        )
        time.sleep(0.6)
        self._glanced: tuple[Box, bytes, bool] = ((0, 0, 0, 0), b"", False)
        self._open_picture()
        self._open_keyboard()

    def _open_picture(self) -> None:
        with (self.folder / "Xvfb_screen0").open("rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        head = struct.unpack(">25I", self._memory[:100])
        self._start = head[0] + head[19] * 12  # the header and its colours (XWDFile.h)
        self._line = head[12]

    def _open_keyboard(self) -> None:
        self._x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self._test = ctypes.CDLL(ctypes.util.find_library("Xtst") or "libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        self._keyboard = ctypes.c_void_p(self._x.XOpenDisplay(self.display.encode()))

    # -- looking -------------------------------------------------------------------------------

    def pixels(self, box: Box) -> bytes:
        """What is seen in a part of the screen now."""
        left, top, right, bottom = box
        rows = range(self._start + top * self._line, self._start + bottom * self._line, self._line)
        return b"".join(self._memory[row + left * 4 : row + right * 4] for row in rows)

    def picture(self, box: Box = (0, 0, WIDTH, HEIGHT)) -> Image.Image:
        """The same as a picture."""
        size = (box[2] - box[0], box[3] - box[1])
        return Image.frombytes("RGB", size, self.pixels(box), "raw", "BGRX")

    def has_text(self, box: Box) -> bool:
        """Whether several lines of words are seen.

        It is asked every few milliseconds while a program starts on the same two cores, so it looks
        closely only when something has changed in the rows that it glances at.
        """
        left, top, right, bottom = box
        glance = b"".join(self.pixels((left, y, right, y + 1)) for y in range(top, bottom, _GLANCE))
        if (box, glance) != self._glanced[:2]:
            self._glanced = (box, glance, self._shows_text(box))
        return self._glanced[2]

    def _shows_text(self, box: Box) -> bool:
        seen = self.picture(box)
        width, height = seen.size
        left, right = seen.crop((0, 0, width - 1, height)), seen.crop((1, 0, width, height))
        changes = ImageChops.difference(left, right).convert("L").point([0] + [255] * 255)
        rows = changes.resize((1, height), Image.Resampling.BOX).tobytes()
        return sum(value > 255 * _CHANGES / width for value in rows) > _ROWS

    def changed(self, before: Image.Image, box: Box, columns: int = 3) -> Box | None:
        """Where the screen is not what it was, if that is wider than a blinking caret."""
        found = ImageChops.difference(before, self.picture(box)).getbbox()
        if found is None or found[2] - found[0] < columns:
            return None
        return (box[0] + found[0], box[1] + found[1], box[0] + found[2], box[1] + found[3])

    # -- typing --------------------------------------------------------------------------------

    def press(self, name: str, *held: str) -> float:
        """Press a key; the moment (of ``time.perf_counter``) it went down."""
        codes = [self._code(one) for one in held]
        code = self._code(name)
        for one in codes:
            self._test.XTestFakeKeyEvent(self._keyboard, one, 1, 0)
        now = time.perf_counter()
        for down in (1, 0):
            self._test.XTestFakeKeyEvent(self._keyboard, code, down, 0)
        for one in reversed(codes):
            self._test.XTestFakeKeyEvent(self._keyboard, one, 0, 0)
        self._x.XSync(self._keyboard, 0)
        return now

    def _code(self, name: str) -> int:
        sign = self._x.XStringToKeysym(name.encode())
        return int(self._x.XKeysymToKeycode(self._keyboard, ctypes.c_ulong(sign)))

    def click(self, x: int, y: int) -> None:
        """Click with the left button."""
        self._test.XTestFakeMotionEvent(self._keyboard, -1, x, y, 0)
        for down in (1, 0):
            self._test.XTestFakeButtonEvent(self._keyboard, 1, down, 0)
        self._x.XSync(self._keyboard, 0)

    def close(self) -> None:
        """End the screen."""
        self._x.XCloseDisplay(self._keyboard)
        for process in (self._manager, self._server):
            process.terminate()
            process.wait(10)
        self._memory.close()
        shutil.rmtree(self.folder, ignore_errors=True)


class Program:
    """A program on a screen, with a home of its own."""

    def __init__(
        self, screen: Screen, command: list[str], home: Path, settings: dict[str, str]
    ) -> None:
        names = ("QT_QPA_PLATFORM", "QT_QUICK_BACKEND")
        kept = {key: value for key, value in os.environ.items() if key not in names}
        own = {"DISPLAY": screen.display, "HOME": str(home), "XDG_CONFIG_HOME": f"{home}/.config"}
        more = {"WRITER_HOME": f"{home}/writer", "QTWEBENGINE_DISABLE_SANDBOX": "1"}
        self.began = time.perf_counter()
        self.process = subprocess.Popen(
            command,
            env={**kept, **own, **more, **settings},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def wait(self, done: Callable[[], object], seconds: float, pause: float = 0.002) -> float:
        """Seconds from the start until ``done``; raises TimeoutError when it never is."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            if done():
                return time.perf_counter() - self.began
            if self.process.poll() is not None:
                break
            time.sleep(pause)
        raise TimeoutError(f"{self.process.args!r}: what was waited for did not come")

    def memory(self) -> float:
        """Megabytes that the program and its own processes take, shared ones counted once."""
        total = 0.0
        for pid in _family(self.process.pid):
            try:
                for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
                    if line.startswith("Pss:"):
                        total += int(line.split()[1]) / 1024
            except OSError:
                continue
        return total

    def end(self) -> None:
        """End it and what it started, at once."""
        for pid in reversed(_family(self.process.pid)):
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
        self.process.wait(10)


def _family(pid: int) -> list[int]:
    children: dict[int, list[int]] = {}
    for one in Path("/proc").iterdir():
        if one.name.isdigit():
            try:
                parent = int((one / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
            children.setdefault(parent, []).append(int(one.name))
    found = [pid]
    for one in found:
        found += children.get(one, [])
    return found
