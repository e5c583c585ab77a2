"""Pictures among words: the one at the caret, and its description, caption and credit.

Such a picture has no line of its own under which a credit could stand. Its credit is put as papers
print it, in brackets at the end of the caption: ``![alt](path "At its pier. (Jane Roe/Herald)")``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from writer.story.block import Block, Image, alt_text
from writer.story.compose.composition import Composition, collapsed
from writer.story.compose.images import describe_image, picture_line
from writer.story.edit import Edit
from writer.story.inline import Inline, walk
from writer.story.leaf import Leaf
from writer.story.links import Definition
from writer.story.story import Story

_CREDITED = re.compile(r"(?P<caption>.*?)[ \t\n]*\((?P<credit>[^()]*)\)[ \t\n]*\Z", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of block ``index``, whose markup stands between two story positions."""

    index: int
    start: int
    end: int
    image: Image
    among_words: bool


def picture_at(story: Story, position: int) -> Picture | None:
    """The picture whose block or markup the caret is in or beside; None elsewhere."""
    index = story.block_at(position)
    if index < 0:
        return None
    block, start = story.blocks[index], story.start(index)
    if block.image is not None:
        return Picture(index, start, start + block.end, block.image, False)
    if "![" not in block.source:
        return None
    found = [one for one in _among_words(story, index) if one.start <= position <= one.end]
    return found[-1] if found else None  # of two that touch, the one that starts here


def describe_picture(
    story: Story, picture: Picture, alt: str, caption: str, credit: str
) -> Composition:
    """Give a picture its description, caption and credit; the rest of its block stays."""
    if not picture.among_words:
        return describe_image(story, picture.index, alt, caption, credit)
    new = picture_line(picture.image.path, alt, _captioned(caption, credit))
    if _is_in_row(story.blocks[picture.index], picture.start - story.start(picture.index)):
        new = new.replace("|", "&#124;")
    old = story.slice(picture.start, picture.end)
    edits = (Edit(picture.start, len(old), new),) if new != old else ()
    return collapsed(edits, picture.start + len(new))


def _captioned(caption: str, credit: str) -> str:
    within = credit.replace("(", "[").replace(")", "]")
    return f"{caption} ({within})".strip(" ") if within else caption


def _parted(title: str) -> tuple[str, str]:
    """A title's caption and credit."""
    credited = _CREDITED.match(title)
    return (credited["caption"], credited["credit"]) if credited else (title, "")


def _among_words(story: Story, index: int) -> Iterator[Picture]:
    block, start = story.blocks[index], story.start(index)
    definitions = _definitions(story)
    for leaf in block.leaves:
        for inline in walk(leaf.resolved(definitions)):
            if inline.kind == "image":
                first, last = _place(leaf, inline)
                caption, credit = _parted(inline.title)
                image = Image(alt_text(inline), inline.url, caption, credit)
                yield Picture(index, start + first, start + last, image, True)


def _place(leaf: Leaf, inline: Inline) -> tuple[int, int]:
    return leaf.source_of_markup(inline.start), leaf.source_of_markup(inline.end - 1) + 1


def _definitions(story: Story) -> dict[str, Definition]:
    found: dict[str, Definition] = {}
    for block in story.blocks:
        for one in block.definitions:
            found.setdefault(one.label, one)
    return found


def _is_in_row(block: Block, at: int) -> bool:
    """Whether a place of a block is in a table, where a bar ends a cell."""
    return any(
        leaf.role == "cell"
        and leaf.source_of_markup(0) <= at <= leaf.source_of_markup(len(leaf.markup))
        for leaf in block.leaves
    )
