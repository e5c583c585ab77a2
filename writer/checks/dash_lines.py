"""Attributions typed within a quote's words, where no empty line sets them apart."""

import re

from writer.checks.lazy import lazy
from writer.story import Block

_DASH = lazy(r"\s*(?:—|–|--|―)\s*(?=[^\W\d_])")
_ATTRIBUTE_LINE = lazy(r"(?:\r\n|\n|\r)\{:[^{}\r\n]*\}[ \t]*\Z")
_DASH_AT_END = lazy(r"(?<=[.!?…”\"»’'])[ \t]*(?=(?:—|–|--|―)[ \t]*[^\W\d_a-z][^.!?“”\"—–]{2,80}\Z)")
_LAST_LINE = re.compile(r"[^\r\n]*\Z")
_PREFIX = lazy(r"[ \t]{0,3}(?:>[ \t]?)+")
_BARE_MARK = lazy(r"(?:^|[\r\n])[ \t]{0,3}>[ \t]*\Z")
_LONGEST_LINE = 120


def dash_line(block: Block) -> tuple[int, int] | None:
    """Where an attribution typed in the quote's last line begins, with the blanks before it.

    It may have a line of its own, but no empty line before it, or follow the words quoted:
    ``> “No.” — Marta Diaz``.
    """
    body = quote_body(block)
    line = _LAST_LINE.search(body)
    prefix = _PREFIX().match(line[0]) if line else None
    if line is None or prefix is None or len(line[0]) > 1000:
        return None
    if line.start() and _DASH().match(line[0], prefix.end()) and len(line[0]) < _LONGEST_LINE:
        return line.start() + prefix.start(), line.start() + prefix.end()
    tail = _DASH_AT_END().search(line[0], prefix.end())
    return (line.start() + tail.start(), line.start() + tail.end()) if tail else None


def quote_body(block: Block) -> str:
    """The quote's lines without blank lines after it and without its ``{: ... }``."""
    return _ATTRIBUTE_LINE().sub("", block.source[: block.end])


def attribution_line(block: Block, line: str, words: str) -> str:
    """What to put after the quote's words to attribute it: ``> — words`` after an empty line."""
    gap = line if _BARE_MARK().search(quote_body(block)) else f"{line}>{line}"
    return f"{gap}> — {words}"
