"""Pull quotes: words of the story repeated for display, never new words."""

import re
from collections.abc import Iterator

from writer.story.block import Block
from writer.story.compose.composition import Composition, collapsed, insertion
from writer.story.compose.places import QUOTES, body_end
from writer.story.leaf import Leaf
from writer.story.sentences import sentence_spans
from writer.story.story import Story

MARK = "{: .pull }"
_SPECIAL = re.compile(r"([\\`*_\[\]<&])")
_OPENS_BLOCK = re.compile(r"([#>+=~|-])|(\d{1,9})([.)])")


def pull_quote(story: Story, start: int, end: int) -> Composition:
    """Repeat the selected words as a pull quote after their block; a caret takes its sentence.

    Words of a quote bring their speaker along. Where there are no words, nothing changes.
    """
    index = story.block_at(start)
    if index < 0 or story.blocks[index].kind == "pull-quote":
        return Composition((), start, end)
    block = story.blocks[index]
    at = story.start(index)
    words = _words(block, start - at, end - at)
    if not words:
        return Composition((), start, end)
    return pull_words(story, body_end(story, index), words, _speaker(block))


def pull_words(story: Story, position: int, words: str, speaker: str = "") -> Composition:
    """Put ``words`` as a pull quote at or after ``position``."""
    new = f"> {_escaped(words)}\n"
    if speaker:
        new += f">\n> — {speaker}\n"
    edit, place = insertion(story, position, new + MARK)
    return collapsed((edit,), place + len(new) - 1)


def sentences(story: Story) -> Iterator[tuple[str, str]]:
    """What a pull quote can repeat: each sentence of quotes and paragraphs, and who said it."""
    for block in story.blocks:
        if block.kind not in ("paragraph", "quote"):
            continue
        for leaf in block.leaves:
            if leaf.role in ("attribution", "code"):
                continue
            for first, last in sentence_spans(leaf.text):
                words = " ".join(leaf.text[first:last].split())
                if words.count(" ") >= 2:
                    yield words, _speaker(block)


def _speaker(block: Block) -> str:
    said = block.attribution if block.kind in QUOTES else None
    return said.speaker if said else ""


def _words(block: Block, start: int, end: int) -> str:
    """The plain words of a block's source from ``start`` to ``end``; a caret's sentence."""
    if block.kind in ("code", "html", "stash", "image", "embed", "table"):
        return ""
    found = []
    for leaf in block.leaves:
        if leaf.role in ("attribution", "code"):
            continue
        first, last = _plain_range(leaf, start, end)
        if start == end and first is not None:
            return _sentence(leaf.text, first)
        if first is not None and first < last:
            found.append(leaf.text[first:last])
    return " ".join(" ".join(found).split())


def _plain_range(leaf: Leaf, start: int, end: int) -> tuple[int | None, int]:
    """The part of the plain text that stands between two places of the source."""
    length = len(leaf.text)
    if not length or leaf.source_end(length) < start or leaf.source_at(0) > end:
        return None, 0
    first = next((at for at in range(length) if leaf.source_end(at + 1) > start), length)
    last = next((at for at in range(length, 0, -1) if leaf.source_at(at - 1) < end), 0)
    return first, last


def _sentence(text: str, at: int) -> str:
    spans = sentence_spans(text)
    first, last = next((span for span in spans if at < span[1]), spans[-1])
    return " ".join(text[first:last].split())


def _escaped(words: str) -> str:
    """Words as Markdown that says just them."""
    safe = _SPECIAL.sub(r"\\\1", words)
    opens = _OPENS_BLOCK.match(safe)
    if opens is None:
        return safe
    return f"{opens[2]}\\{safe[opens.end(2) :]}" if opens[2] else f"\\{safe}"
