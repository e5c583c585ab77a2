"""CommonMark with ``title``-style front matter: any Markdown engine shows the page's words."""

import re
from pathlib import Path

from writer.exporters.base import counted
from writer.exporters.markdown_text import escaped, safe_source
from writer.render import fragments
from writer.render.dates import read_date
from writer.render.text import one_line
from writer.story import ORDER, Block, Story, scalar

NAME = "markdown"
TITLE = "Markdown"
SUFFIX = ".md"

_KEYS = {
    "headline": "title",
    "summary": "description",
    "byline": "author",
    "updated": "lastmod",
    "section": "category",
    "language": "lang",
}
_LISTS = ("tags",)
_HEADING = re.compile(r"<h([1-6])")
_MORE = "<!--more-->"


def losses(story: Story) -> tuple[str, ...]:
    """What CommonMark has no form for; the words themselves are all kept."""
    kinds = [block.kind for block in story.blocks]
    said = [block for block in story.blocks if block.attribution and block.attribution.text]
    pictures = [block for block in story.blocks if block.image and _caption(block)]
    found = []
    if said:
        found.append(
            f"Markdown has no place for the attribution of {counted(len(said), 'quote')}: "
            "kept as a last line."
        )
    if "pull-quote" in kinds:
        number = kinds.count("pull-quote")
        found.append(
            f"Markdown has no pull quotes: {counted(number, 'pull quote')} kept as quotes."
        )
    if pictures:
        found.append(
            f"Markdown has no captions or credits: those of {counted(len(pictures), 'picture')} "
            "kept as a line below."
        )
    if "table" in kinds:
        number = kinds.count("table")
        found.append(f"Plain CommonMark has no tables: {counted(number, 'table')} kept in pipes.")
    return tuple(found)


def export(story: Story, folder: Path | None = None) -> str:
    """The front matter, the blocks, the sign-off."""
    parts = [_front(story), *_blocks(story)]
    if story.fields.sign_off:
        parts.append(escaped(one_line(story.fields.sign_off)))
    return "\n\n".join(filter(None, parts)) + "\n"


# -- fields ------------------------------------------------------------------------------------


def _front(story: Story) -> str:
    fields = story.fields
    lines = []
    for name in (*ORDER, *(key for key in fields.values if key not in ORDER)):
        if name != "sign_off" and fields.has(name):
            lines += _entry(story, name)
    return "\n".join(["---", *lines, "---"]) if lines else ""


def _entry(story: Story, name: str) -> list[str]:
    fields = story.fields
    key = _KEYS.get(name, name)
    if name == "developing":
        return ["developing: true"] if fields.developing else []
    if name in ("date", "updated", "embargo"):
        moment = read_date(fields.text(name))
        return [f"{key}: {moment.machine if moment else scalar(fields.text(name))}"]
    values = [one_line(value) for value in (fields.tags if name == "tags" else fields.texts(name))]
    if name in _LISTS or len(values) > 1:
        return [f"{key}: [{', '.join(scalar(value, flow=True) for value in values)}]"]
    return [f"{scalar(key)}: {scalar(values[0])}"] if values else []


# -- blocks ------------------------------------------------------------------------------------


def _blocks(story: Story) -> list[str]:
    shown = fragments(story)
    return [_block(block, html) for block, html in zip(story.blocks, shown, strict=True)]


def _block(block: Block, html: str) -> str:
    """A block's Markdown; ``html`` is how the page shows it."""
    match block.kind:
        case "stash":
            return ""
        case "read-more":
            return _MORE
        case "definitions":
            return safe_source(block)
        case "embed":
            return f"<{block.text}>" if html else ""
        case "image":
            return _image(block)
        case "html":
            return re.sub(r"\n\s*\n", "\n", html)
        case "heading":
            return _heading(block, html)
        case _:
            return safe_source(block)


def _heading(block: Block, html: str) -> str:
    level = _HEADING.search(html)
    if level is None or not block.leaves:
        return ""
    words = " ".join(safe_source(block, block.leaves[0]).split("\n"))
    return f"{'#' * int(level[1])} {words}"


def _caption(block: Block) -> str:
    image = block.image
    if image is None:
        return ""
    return " ".join(one_line(part) for part in (image.title, image.credit) if part.strip())


def _image(block: Block) -> str:
    image = block.image
    assert image is not None
    path = f"<{image.path}>" if re.search(r"[\s()<>]", image.path) else image.path
    picture = f"![{escaped(one_line(image.alt))}]({path})"
    caption = _caption(block)
    return f"{picture}\n\n{escaped(caption)}" if caption else picture
