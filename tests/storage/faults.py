"""Faults for the tests of this room: a full disk, and a process killed at a chosen moment."""

import os
import signal
import subprocess
import sys
from pathlib import Path


def fill(disk: Path, leave: int = 0) -> None:
    """Fill ``disk`` but for ``leave`` bytes (tmpfs counts pages of 4 KiB)."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as stream:
        try:
            while True:
                stream.write(bytes(4096))
        except OSError:
            pass
        if leave:
            stream.truncate(stream.tell() - leave)


def run_and_kill(code: str, *args: str) -> None:
    """Run ``code`` in a Python of its own until it prints a line, then end it as a crash would."""
    child = subprocess.Popen(
        [sys.executable, "-c", code, *args], stdout=subprocess.PIPE, stdin=subprocess.PIPE
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline(), "the process ended before the moment to kill it"
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
