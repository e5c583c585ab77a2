"""From a word on the page to its place in the source of its block, and the other way."""

import re
from typing import Any

from writer.app.utf16 import to_utf16
from writer.story import Block, Story
from writer.story.page_edit import runs_on_page

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


def lit_place(story: Story, index: int, start: int, end: int) -> dict[str, Any]:
    """The words on the page that block ``index`` says from ``start`` to ``end`` of its source.

    As the page's script wants it: what their run says, how many before it say the same, and where
    they stand in it (UTF-16). ``words`` is None when they are no run's: then the block is meant.
    """
    alike: dict[str, int] = {}
    for leaf, words in runs_on_page(story, index):
        nth = alike.get(words.text, 0)
        alike[words.text] = nth + 1
        found = [
            at
            for at, (first, _) in enumerate(words.places)
            if first >= 0 and start <= leaf.source_of_markup(first) < max(end, start + 1)
        ]
        if found:
            first, last = (to_utf16(words.text, at) for at in (found[0], found[-1] + 1))
            return {"words": words.text, "nth": nth, "start": first, "end": last}
    return {"words": None, "nth": 0, "start": 0, "end": 0}
