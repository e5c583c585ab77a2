"""Files that a story points to, which lie beside it."""

import re
from pathlib import Path
from urllib.parse import unquote

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:|//|#|\?|www\.", re.I)


def is_local(address: str) -> bool:
    """Whether an address means a file beside the story: no scheme, no ``www.``, no site's root, no place within."""
    return bool(address.strip()) and not _SCHEME.match(address) and not address.startswith("/")


def find_file(folder: Path, address: str) -> Path | None:
    """The file that a local address means; None when it is not there or not within ``folder``."""
    name = unquote(re.split(r"[?#]", address, maxsplit=1)[0])
    try:
        found = (folder / name).resolve()
        inside = found.is_relative_to(folder.resolve())
        return found if inside and found.exists() else None
    except (OSError, ValueError, RuntimeError):
        return None
