"""Pictures as Markdown: ``![alt](path "caption")`` and ``{: credit="..." }`` under it."""

import re

from writer.story.block import Block
from writer.story.compose.composition import Composition
from writer.story.compose.inserts import block as insert_block
from writer.story.compose.inserts import in_place
from writer.story.lines import bare, split_lines
from writer.story.story import Story

_SPECIAL = re.compile(r"([\\\[\]`*_<&])")
_SPECIAL_IN_TITLE = re.compile(r"([\\\"&`])")
_ODD = re.compile(r"[\s()<>]")
_OPENING = re.compile(r'(?<![^\s(\[/])"(?=\S)')
_CREDIT = re.compile(r"""\s*\bcredit\s*=\s*(?:"[^"]*"|'[^']*'|[^\s}"']+)""")


def image_markup(path: str, alt: str = "", caption: str = "", credit: str = "") -> str:
    """The lines of a picture."""
    return picture_line(path, alt, caption) + (
        f'\n{{: credit="{_quotable(credit)}" }}' if credit else ""
    )


def insert_images(story: Story, position: int, paths: list[str], alt: str = "") -> Composition:
    """Put pictures in after the block at ``position``; the caret stands in the first's description."""
    markup = "\n\n".join(image_markup(path, alt) for path in paths)
    return insert_block(story, position, markup, 2)


def describe_image(story: Story, index: int, alt: str, caption: str, credit: str) -> Composition:
    """Give picture ``index`` its description, caption and credit; its other attributes stay."""
    block = story.blocks[index]
    image = block.image
    if image is None:
        return Composition((), story.start(index), story.start(index))
    return in_place(story, index, _rewritten(block, image.path, alt, caption, credit))


def _rewritten(block: Block, path: str, alt: str, caption: str, credit: str) -> str:
    lines = [bare(line) for line in split_lines(block.source)[: block.lines]]
    attributes = [line for line in lines[1:] if line.lstrip().startswith("{:")]
    rest = _CREDIT.sub("", attributes[0]).strip()[2:-1].strip() if attributes else ""
    said = " ".join(filter(None, (f'credit="{_quotable(credit)}"' if credit else "", rest)))
    return picture_line(path, alt, caption) + (f"\n{{: {said} }}" if said else "")


def picture_line(path: str, alt: str, caption: str) -> str:
    """A picture's own line, whatever its texts hold."""
    words = " ".join(alt.split(" ")).replace("\n", " ")
    words = _SPECIAL.sub(r"\\\1", words)
    title = _SPECIAL_IN_TITLE.sub(r"\\\1", caption.replace("\n", " "))
    place = f"<{path}>" if _ODD.search(path) else path
    return f'![{words}]({place} "{title}")' if title else f"![{words}]({place})"


def _quotable(text: str) -> str:
    """An attribute's value cannot hold the mark that ends it."""
    words = " ".join(re.split(r"[ \n\t]+", text)).replace("{", "(").replace("}", ")")
    return _OPENING.sub("“", words).replace('"', "”")
