"""What the tools say, and how they call other programs."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path


class Trouble(Exception):
    """Something the person at the keyboard has to do; ``str(trouble)`` says what."""


def say(line: str = "") -> None:
    """One line on stdout, at once, so that it stands before what the next program prints."""
    print(line, flush=True)


def call(
    command: Sequence[str | Path],
    *,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    keyboard: bool = False,
) -> int:
    """Run a program with our stdout and stderr; its exit code. It gets stdin only with ``keyboard``."""
    stdin = None if keyboard else subprocess.DEVNULL
    try:
        return subprocess.run(
            [str(part) for part in command], cwd=cwd, env=env, stdin=stdin
        ).returncode
    except FileNotFoundError:
        raise Trouble(f"{command[0]} is not on this machine.") from None


def capture(
    command: Sequence[str | Path],
    *,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    timeout: float | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run a program and keep what it prints. Exit code 127 when it is not there, 124 when it hangs."""
    try:
        return subprocess.run(
            [str(part) for part in command],
            cwd=cwd,
            env=env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=timeout,
        )
    except FileNotFoundError as error:
        return subprocess.CompletedProcess(list(command), 127, "", str(error))
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(list(command), 124, "", f"no answer in {timeout:g} s")


def plain_environment() -> dict[str, str]:
    """Our environment for other programs, with UTF-8 text where the machine has chosen nothing."""
    env = {key: value for key, value in os.environ.items() if key != "PYTHONHOME"}
    if not any(env.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
        env["LANG"] = "C.UTF-8"
    return env


def on_linux() -> bool:
    return sys.platform.startswith("linux")


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
