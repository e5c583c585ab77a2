"""Choosing the importer for a source, and reading it."""

import re

from writer.importers.base import Imported, Importer, UnknownKind
from writer.importers.registry import importers
from writer.speech import say

_PLAIN = "text"
_MARKDOWN = "markdown"
_FRONT_MATTER = re.compile(
    r"\ufeff?---[ \t]*(?:\r\n|\n|\r)[\s\S]{0,20000}?(?:\n|\r)---[ \t]*(?:[\r\n]|$)"
)
_KEY = re.compile(r"\w[\w -]*:(?:\s|$)")
_TITLE = re.compile(r"\s*#[ \t]+(?!\d)\S")
_SECTION = re.compile(r"^#{2,6}[ \t]+\S", re.M)
_IN_BROWSER = say("open it in a browser, copy the story and paste it into a new one")
_IN_PROGRAM = say("open it in its own program, copy the story and paste it into a new one")
_ADVICE = {
    ".html": _IN_BROWSER,
    ".htm": _IN_BROWSER,
    ".docx": _IN_PROGRAM,
    ".doc": _IN_PROGRAM,
    ".odt": _IN_PROGRAM,
    ".rtf": _IN_PROGRAM,
    ".pdf": _IN_PROGRAM,
}


def kinds() -> tuple[str, ...]:
    """The kinds of source that can be read."""
    return tuple(sorted(importers()))


def read(
    raw: str,
    kind: str | None = None,
    suffix: str | None = None,
    undone: frozenset[int] = frozenset(),
) -> Imported:
    """The story that a source says.

    ``kind`` chooses the importer; without it the file's ``suffix`` and the text itself do. Lines in
    ``undone`` are left as plain text. Raises UnknownKind and NothingToImport.
    """
    return importer_for(raw, kind, suffix).read(raw, undone)


def importer_for(raw: str, kind: str | None = None, suffix: str | None = None) -> Importer:
    """The importer for a source; raises UnknownKind when there is none."""
    known = importers()
    if kind is not None:
        if kind not in known:
            raise UnknownKind(
                say(
                    "Writer cannot import {kind}: it reads {listed}.",
                    kind=repr(kind),
                    listed=", ".join(kinds()),
                )
            )
        return known[kind]
    suffix = (suffix or "").lower()
    named = next((found for found in known.values() if suffix in found.SUFFIXES), None)
    if named is None and suffix in _ADVICE:
        raise UnknownKind(
            say(
                "Writer cannot read {suffix} files yet: {advice}.",
                suffix=suffix,
                advice=_ADVICE[suffix],
            )
        )
    if named is not None and named.KIND != _PLAIN:
        return named
    return known[_MARKDOWN if looks_like_markdown(raw) else _PLAIN]


def looks_like_markdown(raw: str) -> bool:
    """Whether a text is a story file or Markdown already: front matter, or a ``#`` title.

    One ``#`` at the start may be a headline's own, as in ``# 1 pick``.
    """
    front = _FRONT_MATTER.match(raw)
    if front and _KEY.search(front[0]):
        return True
    return _TITLE.match(raw) is not None or raw.lstrip("\ufeff \t\r\n").startswith("## ")
