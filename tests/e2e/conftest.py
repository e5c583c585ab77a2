"""A screen of its own with a window manager, and Writer on it as a person starts it."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

_PROGRAMS = ("Xvfb", "openbox", "xdotool", "import")
_PATIENCE = 60.0  # seconds for a window to come up on a machine that is busy


@pytest.fixture(scope="session")
def screen() -> Iterator[str]:
    """The display of a virtual screen."""
    missing = [name for name in _PROGRAMS if shutil.which(name) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as pipe:
        display = f":{pipe.readline().strip()}"
    manager = _managed(display)
    yield display
    for process in (manager, server):
        process.terminate()
        process.wait(10)


def _managed(display: str) -> subprocess.Popen[bytes]:
    """A window manager on the display, which may need a moment before it lets anyone in."""
    environment = {**os.environ, "DISPLAY": display}
    for _ in range(20):
        manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
        time.sleep(0.5)
        if manager.poll() is None:
            return manager
    raise AssertionError("no window manager comes up on the virtual screen")


@dataclass
class Desktop:
    """Writer on a screen, driven by real keys."""

    display: str
    home: Path
    process: subprocess.Popen[bytes] | None = None

    @property
    def environment(self) -> dict[str, str]:
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "QTWEBENGINE"))}
        return {**kept, "DISPLAY": self.display, "WRITER_HOME": str(self.home)}

    def start(self, *arguments: str, title: str) -> None:
        """Start Writer and wait for the window called ``title``."""
        self.launch(*arguments)
        self.wait(lambda: self._activate(title))
        time.sleep(0.5)

    def launch(self, *arguments: str) -> None:
        """Start Writer and wait for nothing."""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "writer", *arguments],
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def _activate(self, title: str) -> bool:
        """Bring the window to the front; a splash of its making may have had another id."""
        window = self.find(title)
        if not window:
            return False
        done = subprocess.run(
            ["xdotool", "windowactivate", "--sync", window],
            env=self.environment,
            capture_output=True,
            timeout=60,
        )
        return done.returncode == 0 and self.find(title) == window

    def find(self, title: str) -> str:
        done = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", title],
            env=self.environment,
            capture_output=True,
            text=True,
        )
        return done.stdout.split()[0] if done.stdout.split() else ""

    def run(self, *command: str) -> None:
        subprocess.run(command, env=self.environment, check=True, timeout=60)

    def key(self, *keys: str) -> None:
        """Press keys such as ``ctrl+s``, one after the other."""
        for key in keys:
            self.run("xdotool", "key", "--clearmodifiers", key)
            time.sleep(0.15)

    def type(self, text: str) -> None:
        self.run("xdotool", "type", "--delay", "25", text)

    def wait(self, done: Callable[[], bool]) -> None:
        """Wait until ``done`` is true."""
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            assert self.process is None or self.process.poll() is None, "Writer has ended"
            if done():
                return
            time.sleep(0.1)
        raise AssertionError("waited in vain")

    def picture(self, path: Path) -> None:
        """Take a picture of the screen."""
        self.run("import", "-window", "root", str(path))

    def kill(self) -> None:
        """End Writer as a power cut does."""
        if self.process is not None:
            self.process.kill()
            self.process.wait(10)
            self.process = None


@pytest.fixture
def desktop(screen: str, tmp_path: Path) -> Iterator[Desktop]:
    made = Desktop(screen, tmp_path / "home")
    yield made
    made.kill()
