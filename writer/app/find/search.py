"""Searching a story: which places match, and the edits that replace them. No widgets here."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from writer.checks.marks import quoted
from writer.story import Block, Edit, Story

Within = Literal["everywhere", "in quotes", "not in quotes"]
MOST = 20_000  # matches; nobody looks at more, and marking them would take longer than finding


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for. ``selection`` bounds it to a part of the text (code points)."""

    words: str
    match_case: bool = False
    whole_words: bool = False
    is_pattern: bool = False
    within: Within = "everywhere"
    selection: tuple[int, int] | None = None

    def pattern(self) -> re.Pattern[str]:
        """The query as a pattern. Raises re.error for a pattern that is none."""
        source = self.words if self.is_pattern else re.escape(self.words)
        if self.whole_words:
            source = rf"(?<!\w)(?:{source})(?!\w)"
        return re.compile(source, 0 if self.match_case else re.IGNORECASE)


def find(story: Story, query: Query) -> list[tuple[int, int]]:
    """Where the query matches in the body, in order, as start and end; empty matches are none."""
    if not query.words:
        return []
    found: list[tuple[int, int]] = []
    pattern = query.pattern()
    for index, block in enumerate(story.blocks):
        start = story.start(index)
        for first, last in _in_block(block, pattern, query.within):
            if _is_selected(start + first, start + last, query.selection):
                found.append((start + first, start + last))
        if len(found) >= MOST:
            return found[:MOST]
    return found


def replacements(story: Story, query: Query, by: str) -> tuple[Edit, ...]:
    """The edits that replace every match; in a pattern's replacement ``\\\\1`` is its first group.

    Raises re.error when the replacement names a group that is not there.
    """
    return tuple(
        Edit(start, end - start, replacement(story.slice(start, end), query, by))
        for start, end in find(story, query)
    )


def replacement(words: str, query: Query, by: str) -> str:
    """What ``words``, a match of the query, becomes."""
    if not query.is_pattern:
        return by
    flags = 0 if query.match_case else re.IGNORECASE
    return re.sub(query.words, by, words, count=1, flags=flags)


def _in_block(block: Block, pattern: re.Pattern[str], within: Within) -> Iterator[tuple[int, int]]:
    for match in pattern.finditer(block.source):
        if match.end() == match.start():
            continue
        if within == "everywhere" or _is_quoted(block, match.start()) == (within == "in quotes"):
            yield match.span()


def _is_quoted(block: Block, place: int) -> bool:
    if block.kind in ("quote", "pull-quote"):
        return True
    return any(start <= place < end for start, end in _quotations(block))


@lru_cache(maxsize=4096)
def _quotations(block: Block) -> tuple[tuple[int, int], ...]:
    return tuple(quoted(block.source)) if block.kind != "code" else ()


def _is_selected(start: int, end: int, selection: tuple[int, int] | None) -> bool:
    return selection is None or (selection[0] <= start and end <= selection[1])
