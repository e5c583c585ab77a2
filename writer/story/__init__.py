"""A story file's text and what it means: fields, blocks, edits.

This room knows nothing of the rest of Writer and raises on no text.
"""

from writer.story.attribution import Attribution
from writer.story.block import Block, Image, count_words
from writer.story.edit import Change, Edit, apply_edits
from writer.story.fields import ALIASES, ORDER, Fields
from writer.story.leaf import Leaf
from writer.story.outline import lead_end, outline, role, role_of, roles, word_count
from writer.story.people import Person, people
from writer.story.set_field import scalar, set_field
from writer.story.story import Story

__all__ = [
    "ALIASES",
    "ORDER",
    "Attribution",
    "Block",
    "Change",
    "Edit",
    "Fields",
    "Image",
    "Leaf",
    "Person",
    "Story",
    "apply_edits",
    "count_words",
    "lead_end",
    "outline",
    "people",
    "role",
    "role_of",
    "roles",
    "scalar",
    "set_field",
    "word_count",
]
