"""Small private JSON files of the program itself: never half written, never a reason not to start."""

import json
from contextlib import suppress
from pathlib import Path

from writer.storage.atomic import write_atomic


def read_json(path: Path) -> object:
    """Give what ``path`` holds, None when there is nothing or it cannot be read.

    A file that is no JSON is moved aside as ``NAME.broken``: it may be worth mending by hand.
    """
    try:
        data = path.read_bytes()
    except OSError:
        return None
    try:
        value: object = json.loads(data)
    except (ValueError, RecursionError):
        set_aside(path)
        return None
    return value


def set_aside(path: Path) -> Path:
    """Rename a broken file to the first free ``NAME.broken``, ``NAME.broken-2``, ...: that one."""
    aside = path.with_name(f"{path.name}.broken")
    number = 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.name}.broken-{number}")
    with suppress(OSError):
        path.rename(aside)
    return aside


def write_json(path: Path, value: object) -> None:
    """Write ``value`` to ``path``, readable for this user alone. Raises SaveFailed."""
    # ASCII escapes also carry file names that are not valid UTF-8.
    text = json.dumps(value, indent=1, ensure_ascii=True) + "\n"
    write_atomic(path, text.encode("ascii"), 0o600)
