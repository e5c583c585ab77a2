"""The front matter most stories have, read without a YAML parser.

Reading ten plain fields takes a YAML parser longer than rendering the story. Here only what is
beyond doubt is read: ``key: value`` lines, one-line lists, lists of one item a line. Anything else
is left to the parser, and the two must agree on all that both read (there is a test).
"""

import re

_KEY = re.compile(r"([A-Za-z_][A-Za-z0-9_-]*):(?: +(.*))?")
_ITEM = re.compile(r"( *)- +(\S.*)")
_QUOTED = re.compile(r"\"([^\"\\]*)\"|'([^']*)'")
_DATE = re.compile(r"\d{4}-\d\d-\d\d(?:[Tt]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?")
# Words that a YAML parser takes for something else than themselves, by one version of it or other.
_SPECIAL = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
_QUOTES = "“‘«„"  # a headline may begin with one, and to YAML it is a letter
_FLOW_MARKS = frozenset(",[]{}:#\"'&*!|>%@`?\\")

Found = tuple[str, object, int, int]
"""A key, its value, and where its lines start and end."""


class _Doubt(Exception):
    """Something a YAML parser must read."""


def read_plain(source: str) -> list[Found] | None:
    """The entries of ``source``; None when it holds anything a parser should read."""
    try:
        return _entries(source)
    except _Doubt:
        return None


def _entries(source: str) -> list[Found]:
    lines = source.split("\n")
    if lines[-1] == "":
        lines.pop()
    found: list[Found] = []
    keys: set[str] = set()
    at = index = 0
    while index < len(lines):
        line = lines[index]
        match = _KEY.fullmatch(line)
        if match is None or match[1] in keys or not line.isprintable():
            raise _Doubt
        keys.add(match[1])
        taken = 1
        written = (match[2] or "").rstrip(" ")
        if written:
            value = _value(written)
        else:
            items = _items(lines, index + 1)
            value, taken = [_scalar(item) for item in items], 1 + len(items)
        end = at + sum(len(lines[one]) + 1 for one in range(index, index + taken))
        found.append((match[1], value, at, min(end, len(source))))
        at, index = end, index + taken
    return found


def _items(lines: list[str], first: int) -> list[str]:
    """The items of a list with one on each line, all equally far in."""
    found: list[str] = []
    indent: str | None = None
    for line in lines[first:]:
        match = _ITEM.fullmatch(line)
        if match is None or not line.isprintable():
            break
        if indent is not None and match[1] != indent:
            raise _Doubt
        indent = match[1]
        found.append(match[2].rstrip(" "))
    if not found:
        raise _Doubt  # an empty value
    return found


def _value(written: str) -> object:
    if not written.startswith("["):
        return _scalar(written)
    if not written.endswith("]"):
        raise _Doubt
    inner = written[1:-1].strip(" ")
    items = [item.strip(" ") for item in inner.split(",")] if inner else []
    if any(_FLOW_MARKS & set(item) for item in items):
        raise _Doubt
    return [_scalar(item) for item in items]


def _scalar(written: str) -> object:
    quoted = _QUOTED.fullmatch(written)
    if quoted:
        return quoted[1] if quoted[1] is not None else quoted[2]
    if written in ("true", "false"):
        return written == "true"
    begins = written[:1].isalnum() or written[:1] in _QUOTES
    if not written or not begins or written.lower() in _SPECIAL:
        raise _Doubt
    if ": " in written or " #" in written or written.endswith(":"):
        raise _Doubt
    if written[0].isdigit() and " " not in written and not _DATE.fullmatch(written):
        raise _Doubt  # perhaps a number
    return written
