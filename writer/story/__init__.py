"""A story file's text and what it means: fields, blocks, edits.

This room knows nothing of the rest of Writer and raises on no text. Who is named in a story, and by
whom a quote was said, are in ``writer.story.people`` and ``writer.story.attribution``: a window shows
a story without them.
"""

from writer.story.block import Block, Image, count_words
from writer.story.edit import Change, Edit, apply_edits
from writer.story.fields import ALIASES, ORDER, Fields
from writer.story.leaf import Leaf
from writer.story.outline import lead_end, outline, role, role_of, roles, word_count
from writer.story.set_field import scalar, set_field
from writer.story.story import Story

__all__ = [
    "ALIASES",
    "ORDER",
    "Block",
    "Change",
    "Edit",
    "Fields",
    "Image",
    "Leaf",
    "Story",
    "apply_edits",
    "count_words",
    "lead_end",
    "outline",
    "role",
    "role_of",
    "roles",
    "scalar",
    "set_field",
    "word_count",
]
