"""Pull quotes: words of the story repeated for display, never new words."""

import re
from collections.abc import Iterator

from writer.story.block import Block
from writer.story.compose.composition import Composition, collapsed, insertion
from writer.story.compose.places import QUOTES, body_end
from writer.story.leaf import Leaf
from writer.story.repeated import said_leaves, source_of, wanted_of
from writer.story.sentences import sentence_spans
from writer.story.story import Story

MARK = "{: .pull }"
_SPECIAL = re.compile(r"([\\`*_\[\]<&])")
_OPENS_BLOCK = re.compile(r"([#>+=~|-])|(\d{1,9})([.)])")


def pull_quote(story: Story, start: int, end: int) -> Composition:
    """Repeat the selected words as a pull quote after their block; a caret takes its sentence.

    Of several blocks each gives a paragraph. Words of a quote bring their speaker along, unless
    others speak as well. Where there are no words, nothing changes.
    """
    index = story.block_at(start)
    if index < 0 or story.blocks[index].kind == "pull-quote":
        return Composition((), start, end)
    said: list[str] = []
    speakers = set()
    last = index
    for at in range(index, max(story.block_at(end), index) + 1):
        block, here = story.blocks[at], story.start(at)
        words = "" if at > index and end <= here else _words(block, start - here, end - here)
        if words:
            said.append(words)
            speakers.add(_speaker(block))
            last = at
    if not said:
        return Composition((), start, end)
    speaker = speakers.pop() if len(speakers) == 1 else ""
    return _put(story, body_end(story, last), said, speaker)


def pull_words(story: Story, position: int, words: str, speaker: str = "") -> Composition:
    """Put ``words`` as a pull quote at or after ``position``."""
    return _put(story, position, [words], speaker)


def _put(story: Story, position: int, said: list[str], speaker: str) -> Composition:
    after = [words.lstrip("—– \u00a0") for words in said[1:]]  # a dash would name a speaker
    new = "\n>\n".join(f"> {_escaped(words)}" for words in (*said[:1], *after) if words) + "\n"
    if speaker:
        new += f">\n> — {speaker}\n"
    edit, place = insertion(story, position, new + MARK)
    return collapsed((edit,), place + len(new) - 1)


def repeated(story: Story, position: int) -> tuple[int, int] | None:
    """From the pull quote at ``position`` to its words in the story, or from those to it.

    Gives what is selected there; None where nothing is repeated.
    """
    here = story.block_at(position)
    if here < 0:
        return None
    pulls = [at for at, block in enumerate(story.blocks) if block.kind == "pull-quote"]
    if here not in pulls:
        return _pull_of(story, here, pulls, position - story.start(here))
    for leaf in said_leaves(story.blocks[here])[:1]:
        for at, block in enumerate(story.blocks):
            found = source_of(block, wanted_of(leaf)) if at not in pulls else None
            if found is not None:
                return story.start(at) + found[0], story.start(at) + found[1]
    return None


def _pull_of(story: Story, here: int, pulls: list[int], at: int) -> tuple[int, int] | None:
    """The pull quote that repeats words of block ``here``, best those around ``at``."""
    fitting = []
    for index in pulls:
        for leaf in said_leaves(story.blocks[index]):
            found = source_of(story.blocks[here], wanted_of(leaf))
            if found is not None:
                away = max(found[0] - at, at - found[1], 0)
                start = story.start(index) + leaf.source_of_markup(0)
                end = story.start(index) + leaf.source_of_markup(len(leaf.markup))
                fitting.append((away, start, end))
    return min(fitting)[1:] if fitting else None


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
