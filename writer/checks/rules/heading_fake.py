"""Bold paragraphs that stand for headings."""

from collections.abc import Iterator

from writer.checks.places import replace_block
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say
from writer.story import Block

_MOST_WORDS = 12
_FOLLOWED_BY = frozenset({"paragraph", "list", "quote", "image", "table", "embed"})


def _note(block: Block) -> str | None:
    """The markup inside the bold of a paragraph that is all bold and reads like a heading."""
    if block.kind != "paragraph" or block.source.lstrip()[:2] not in ("**", "__"):
        return None
    leaf = block.leaves[0]
    pieces = leaf.inlines
    text = leaf.text.strip()
    if len(pieces) != 1 or pieces[0].kind != "strong" or "\n" in leaf.markup:
        return None
    words = text.split()
    if not words or len(words) > _MOST_WORDS or not (text[-1].isalnum() or text[-1] in "’”"):
        return None
    if words[0].lower() == "by" or (len(words) == 1 and text.isupper()):
        return None
    inner = pieces[0].children
    return leaf.markup[inner[0].start : inner[-1].end]


def _check(view: View) -> Iterator[Finding]:
    story = view.story
    for index, markup in view.notes.items():
        following = story.blocks[index + 1 : index + 2]
        if not following or following[0].kind not in _FOLLOWED_BY or index + 1 in view.notes:
            continue
        start = story.start(index)
        level = _level(view, index)
        edit = replace_block(story, index, f"{'#' * level} {markup}")
        fix = Fix(say("Make it a heading"), (edit,), safe=True)
        message = say("This bold line stands for a heading, but is none.")
        yield Finding(start, start + story.blocks[index].end, message, (fix,))


def _level(view: View, index: int) -> int:
    """The level of the heading before it, for they are most likely siblings."""
    above = [at for at in view.of_kind("heading") if at < index]
    return max(2, view.story.blocks[above[-1]].level) if above else 2


RULE = Rule(
    id="heading.fake",
    severity="warning",
    title="Bold line instead of a heading",
    checks="No short paragraph that is all bold stands where a heading belongs.",
    why="Screen readers, outlines and search see a paragraph; Word and Docs pastes are full of them.",
    source="Ghost pull request 18546; WCAG failure F2",
    failing=example("Text.\n\n**What the union wants**\n\nText.\n"),
    passing=example("Text.\n\n## What the union wants\n\n**The union** wants more.\n"),
    fix="Makes it a heading of the level around it.",
    safe=True,
    kinds=frozenset({"paragraph"}),
    note=_note,
    on_story=_check,
)
