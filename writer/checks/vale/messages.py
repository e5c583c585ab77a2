"""What a hit says: Vale's messages are Go format strings."""

import re
from collections.abc import Sequence

from writer.speech import say

_VERB = re.compile(r"%(?:%|(?:\[(\d+)\])?[-+# 0]*\d*(?:\.\d+)?([sdvqf]))")


_OURS = {
    "Write “%s”, not “%s”.": say("Write “{first}”, not “{second}”."),
    "“%s” is not to be used.": say("“{first}” is not to be used."),
}
"""What Writer itself says of a house style's lists of words."""
_PLAIN = (say("Write “…”, not “…”."), say("“…” is not to be used."))
"""The same on the page of the rule."""


def filled(message: str, *values: str) -> str:
    """``message`` with its ``%s`` filled in, in one line; extra values are ignored."""
    if (ours := _OURS.get(message)) and values:
        return say(ours.template, first=values[0], second=" ".join(values[-1].split()))
    following = 0

    def fill(verb: re.Match[str]) -> str:
        nonlocal following
        if verb[2] is None:
            return "%"
        at = int(verb[1]) - 1 if verb[1] else following
        following = at + 1
        value = values[at] if 0 <= at < len(values) else ""
        return f'"{value}"' if verb[2] == "q" else value

    return _VERB.sub(fill, message).replace("\n", " ")


def choices(words: Sequence[str]) -> str:
    """``'a', 'b', or 'c'``."""
    quoted = [f"'{word}'" for word in words]
    if len(quoted) < 3:
        return " or ".join(quoted)
    return f"{', '.join(quoted[:-1])}, or {quoted[-1]}"


def options(swap: str) -> list[str]:
    """The replacements a swap's value offers: ``stop|exit``; ``\\|`` is a bar."""
    parts = re.split(r"(?<!\\)\|", swap)
    return [part.replace("\\|", "|") for part in parts if part]


def unquoted(message: str) -> str:
    """A message whose first ``'%s'`` is to hold words that are quoted already."""
    for quoted in ("'%s'", '"%s"'):
        if message.count(quoted) == 2:
            message = message.replace(quoted, "%s", 1)
    return message
