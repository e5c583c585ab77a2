"""From a word on the page to its place in the source of its block."""

import re

from writer.story import Block

_WORD = re.compile(r"\S+")


def source_offset(block: Block, word: str, occurrence: int, offset: int) -> int:
    """The offset in ``block.source`` of character ``offset`` of a word a reader clicked.

    ``word`` is a run without white space as the page shows it, ``occurrence`` how often it came
    before in the block. What the page shows and Markdown does not say in so many words (a date put
    into words, raw HTML) gives the nearest place there is, at worst the first word.
    """
    found = None
    count = 0
    for leaf in block.leaves:
        for match in _WORD.finditer(leaf.text):
            if match[0] == word:
                found = leaf.source_at(match.start() + min(offset, len(word)))
                if count == occurrence:
                    return found
                count += 1
    if found is not None:
        return found
    at = _in_source(block.source, word, occurrence)
    return at + min(offset, len(word)) if at >= 0 else _first_word(block)


def _in_source(source: str, word: str, occurrence: int) -> int:
    """Where ``word`` stands in the raw source for the given time, or for the last time."""
    at = -1
    for _ in range(occurrence + 1):
        found = source.find(word, at + 1) if word else -1
        if found < 0:
            break
        at = found
    return at


def _first_word(block: Block) -> int:
    for leaf in block.leaves:
        match = _WORD.search(leaf.text)
        if match:
            return leaf.source_at(match.start())
    return 0
