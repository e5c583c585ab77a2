"""The structure of a story: the role of each block, and the outline as plain data."""

from writer.story.block import Block
from writer.story.story import Story

_LEAD_ENDS = frozenset({"read-more", "heading"})


def lead_end(story: Story) -> int:
    """The index of the first block that is past the lead: a read-more break or a heading.

    A story with neither has its first paragraph as lead.
    """
    first_paragraph = None
    for index, block in enumerate(story.blocks):
        if block.kind in _LEAD_ENDS:
            return index
        if first_paragraph is None and block.kind == "paragraph":
            first_paragraph = index
    return len(story.blocks) if first_paragraph is None else first_paragraph + 1


def role_of(block: Block, in_lead: bool) -> str:
    """What a block is to the story: lead, section, subsection, or its kind."""
    if block.kind == "paragraph":
        return "lead" if in_lead else "paragraph"
    if block.kind == "heading":
        return "section" if block.level <= 2 else "subsection"
    return block.kind


def role(story: Story, index: int) -> str:
    """The role of block ``index``."""
    return role_of(story.blocks[index], index < lead_end(story))


def roles(story: Story) -> list[str]:
    """The role of every block."""
    end = lead_end(story)
    return [role_of(block, index < end) for index, block in enumerate(story.blocks)]


def word_count(story: Story) -> int:
    """The words of the body that are published."""
    return sum(block.words for block in story.blocks)


def outline(story: Story) -> dict[str, object]:
    """The outline as plain data, in the shape ``writer outline --format json`` prints."""
    fields = story.fields
    listed = zip(range(len(story.blocks)), roles(story), strict=True)
    return {
        "headline": fields.headline,
        "fields": fields.values,
        "words": word_count(story),
        "sign_off": fields.sign_off,
        "blocks": [_entry(story, index, name) for index, name in listed if name != "definitions"],
    }


def _entry(story: Story, index: int, name: str) -> dict[str, object]:
    block = story.blocks[index]
    line = story.line(index)
    entry: dict[str, object] = {
        "kind": name,
        "line": line,
        "end_line": line + block.lines - 1,
        "text": block.text,
    }
    if block.kind == "heading":
        entry["level"] = block.level
    if block.attribution is not None:
        said = block.attribution
        entry["attribution"] = {
            "speaker": said.speaker,
            "detail": said.detail,
            "source": said.source,
            "text": said.text,
        }
    return entry
