"""What every server needs: a free port, a wait until it answers, an end that is one."""

import os
import shutil
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

_START = 120.0  # seconds; a loaded machine is slow


class NotUp(Exception):
    """A server did not come up; the text ends with what it said."""


def free_port() -> int:
    """A port nobody uses now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def run(*command: str, log: Path, given: str = "", **more: object) -> str:
    """Run a program to its end; its output. Raises NotUp when it fails."""
    with log.open("ab") as errors:
        done = subprocess.run(  # type: ignore[call-overload]
            command, input=given.encode(), stdout=subprocess.PIPE, stderr=errors, **more
        )
    if done.returncode:
        raise NotUp(f"{command[0]} failed ({done.returncode}): {tail(log)}")
    return str(done.stdout.decode("utf-8", "replace"))


@contextmanager
def started(
    command: Sequence[str], log: Path, env: Mapping[str, str] | None = None, cwd: Path | None = None
) -> Iterator["subprocess.Popen[bytes]"]:
    """A program that runs meanwhile, ended with all it has started."""
    with log.open("ab") as out:
        process = subprocess.Popen(
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            env={**os.environ, **(env or {})},
            cwd=cwd,
            start_new_session=True,
        )
    try:
        yield process
    finally:
        _end(process)


def _end(process: "subprocess.Popen[bytes]") -> None:
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, number)  # its group: workers outlive the first of them
        except ProcessLookupError:
            break
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            continue
    process.wait()


def wait_for(
    ready: Callable[[], bool], what: str, log: Path, process: "subprocess.Popen[bytes]"
) -> None:
    """Wait until ``ready``. Raises NotUp, at once when ``process`` has ended."""
    until = time.monotonic() + _START
    while not ready():
        if time.monotonic() > until or process.poll() is not None:
            raise NotUp(f"{what} does not come up: {tail(log)}")
        time.sleep(0.1)


def answers(url: str) -> Callable[[], bool]:
    """Whether something answers at ``url`` with success."""

    def ready() -> bool:
        try:
            with urllib.request.urlopen(url, timeout=10) as answer:
                return bool(answer.status < 400)
        except (OSError, urllib.error.URLError):
            return False

    return ready


def tail(log: Path) -> str:
    """The end of a log."""
    return log.read_text("utf-8", "replace")[-800:] if log.exists() else ""


def lacking(programs: Sequence[str]) -> list[str]:
    """The programs that are not there."""
    return [name for name in programs if shutil.which(name) is None]


def by_hand(running: Callable[[Path], AbstractContextManager[object]]) -> None:
    """Bring a server up from the command line until Ctrl+C."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="writer-server-") as folder, running(Path(folder)) as up:
        print(up, flush=True)
        with suppress(KeyboardInterrupt):
            signal.pause()
