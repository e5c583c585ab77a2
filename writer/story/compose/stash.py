"""Keeping words in the story without publishing them, and bringing them back."""

from functools import lru_cache

from writer.story.compose.composition import Composition, insertion, spans
from writer.story.compose.selected import with_a_space
from writer.story.edit import Edit
from writer.story.story import Story
from writer.story.syntax import STASH

_END = ("-->", "--&gt;")
"""What would end the comment early, and how it is written in a stash."""


def stash(story: Story, start: int, end: int) -> Composition:
    """Keep the selected words, or the block at the caret, as ``<!--stash ... -->``.

    Whole blocks are kept where they stand, some words of a block right after it. Nothing happens
    in a stash, and where there are no words.
    """
    found = spans(story, start, end)
    if not found or any(story.blocks[one.index].kind == "stash" for one in found):
        return Composition((), start, end)
    first, last = found[0], found[-1]
    start, end = max(start, first.start), min(end, last.end)
    if start >= end or (start == first.start and end == last.end):
        text = _stashed(story.slice(first.start, last.end))
        edit = Edit(first.start, last.end - first.start, text)
        return Composition((edit,), first.start, first.start)
    start, end = with_a_space(story, start, end)
    words = story.slice(start, end)
    if not words.strip():
        return Composition((), start, end)
    kept, _ = insertion(story, last.end, _stashed(words.strip(" ")))
    return Composition((Edit(start, end - start, ""), kept), start, start)


def bring_back(story: Story, index: int) -> Composition | None:
    """Put the words of the stash that is block ``index`` back where it stands; None for no stash."""
    if not 0 <= index < len(story.blocks) or story.blocks[index].kind != "stash":
        return None
    block, at = story.blocks[index], story.start(index)
    words = stashed_words(block.source)
    return Composition((Edit(at, block.end, words),), at, at + len(words))


def stashed_words(source: str) -> str:
    """What a stash holds, as Markdown."""
    inner = STASH.sub("", source.strip(), count=1).removesuffix("-->")
    return inner.strip("\n").strip(" ").replace(_END[1], _END[0])


@lru_cache(maxsize=64)
def stashed_text(source: str) -> str:
    """The words of a stash as a reader would see them, on one line."""
    story = Story.from_text("\n" + stashed_words(source))  # no front matter, however it begins
    return " ".join(" ".join(block.text.split()) for block in story.blocks).strip()


def _stashed(words: str) -> str:
    kept = words.strip("\n").replace(*_END)
    return f"<!--stash\n{kept}\n-->"
