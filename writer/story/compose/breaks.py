"""Setting the read-more break."""

from writer.story.compose.composition import Composition, collapsed, insertion, moved
from writer.story.edit import Edit
from writer.story.story import Story

MARK = "<!--more-->"


def read_more(story: Story, start: int, end: int) -> Composition:
    """Put the read-more break after the paragraph of the caret; a story has one, so it moves."""
    old = [index for index, block in enumerate(story.blocks) if block.kind == "read-more"]
    here = story.block_at(end)
    if here in old:
        return collapsed((), end)
    removals = tuple(_removal(story, index) for index in old)
    edit, at = insertion(story, end, MARK)
    edits = _merged(story, edit, removals)
    following = at + len(MARK)
    if edits == (edit, *removals):
        following = moved(edit.position, removals) + at - edit.position + len(MARK)
    return collapsed(edits, following)


def _removal(story: Story, index: int) -> Edit:
    return Edit(story.start(index), len(story.blocks[index].source), "")


def _merged(story: Story, insert: Edit, removals: tuple[Edit, ...]) -> tuple[Edit, ...]:
    """The edits, none overlapping: a break right after this paragraph is where it should be."""
    touching = [
        old for old in removals if old.position <= insert.end and insert.position <= old.end
    ]
    if not touching:
        return (insert, *removals)
    if any(old.position == insert.end for old in touching):
        return tuple(old for old in removals if old not in touching)
    return (insert, *(old for old in removals if old.position >= insert.end))
