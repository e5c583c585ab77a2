"""What a writer does to structure and emphasis, as edits: one call, one undo step.

Every function takes the story and a selection (code points; start and end may be the same), and
gives a ``Composition``. None of them changes the story.
"""

from writer.story.compose.breaks import read_more
from writer.story.compose.composition import Composition
from writer.story.compose.keys import backspace, enter, needs_gap
from writer.story.compose.kinds import bullets, heading, numbers, paragraph
from writer.story.compose.marks import bold, italic, link
from writer.story.compose.quotes import attribute, quote

__all__ = [
    "Composition",
    "attribute",
    "backspace",
    "bold",
    "bullets",
    "enter",
    "heading",
    "italic",
    "link",
    "needs_gap",
    "numbers",
    "paragraph",
    "quote",
    "read_more",
]
