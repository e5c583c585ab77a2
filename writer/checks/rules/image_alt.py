"""Pictures without a description."""

from collections.abc import Iterator

from writer.checks.inlines import inner_of, place_of
from writer.checks.problem import Finding, Fix
from writer.checks.rule import PROSE, Rule, example
from writer.speech import say
from writer.story import Block, Edit, Leaf
from writer.story.block import alt_text
from writer.story.inline import Inline, walk

_NO = frozenset({"false", "no", "0"})


def _on_block(block: Block) -> Iterator[Finding]:
    if "![" not in block.source or is_decorative(block):
        return
    for leaf in block.leaves:
        for inline in walk(leaf.inlines):
            if inline.kind == "image" and not alt_text(inline).strip():
                start, end = place_of(leaf, inline)
                fixes = tuple(_fixes(block, leaf, inline))
                yield Finding(start, end, say("This picture has no description."), fixes)


def is_decorative(block: Block) -> bool:
    """``{: .decorative }``, ``{: decorative="true" }`` or ``{: role="presentation" }`` under it."""
    attributes = block.attributes
    return (
        "decorative" in attributes.get("class", "").split()
        or attributes.get("decorative", "no").lower() not in _NO
        or attributes.get("role") in ("presentation", "none")
    )


def _fixes(block: Block, leaf: Leaf, image: Inline) -> Iterator[Fix]:
    start, _ = place_of(leaf, image)
    first, last = inner_of(leaf, image, start, block.source)
    caption = " ".join(image.title.split())
    if caption:
        words = caption.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
        edit = Edit(first, last - first, words)
        yield Fix(say("Use the caption as its description"), (edit,))
    if block.kind == "image":
        yield Fix(say("Mark as decorative"), (_mark(block),))
    yield Fix(say("Describe the picture"), caret=first)


def _mark(block: Block) -> Edit:
    body = block.source[: block.end].rstrip(" \t")
    if block.attributes and body.endswith("}"):
        inner = body[:-1].rstrip(" ")
        return Edit(len(inner), 0, ' decorative="true"')
    line = "\r\n" if "\r\n" in block.source else "\n"
    return Edit(block.end, 0, f'{line}{{: decorative="true" }}')


RULE = Rule(
    id="image.alt",
    severity="warning",
    title="Picture without description",
    checks=(
        "Every picture has a description (alt text) or is marked as decorative with "
        '`{: decorative="true" }` on the line under it.'
    ),
    why="Readers who cannot see the picture hear the description instead.",
    source="Gutenberg issue 59754; PublishPress Checklists; WCAG 1.1.1",
    failing=example('Text.\n\n![](ferry.jpg "The ferry at its pier")\n'),
    passing=example('Text.\n\n![The ferry at its pier at dawn](ferry.jpg "Port Ellis")\n'),
    fix="Takes the caption, or marks the picture as decorative, or goes to where to describe it.",
    kinds=PROSE | {"image"},
    on_block=_on_block,
)
