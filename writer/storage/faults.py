"""What the operating system's errors mean to a reporter, and how a path is shown."""

import os

from writer.faults import reason as reason
from writer.speech import Said, say

AnyPath = str | os.PathLike[str]


def shown(path: AnyPath) -> Said:
    """Give ``path`` in quotes for a message; undecodable bytes in a name become ``�``."""
    name = os.fspath(path)
    return say(
        "“{words}”", words=name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    )
