"""What a writer does to structure and emphasis, as edits: one call, one undo step.

Every function takes the story and a selection (code points; start and end may be the same), and
gives a ``Composition``. None of them changes the story.
"""

from writer.story.compose.backspace import backspace
from writer.story.compose.breaks import read_more
from writer.story.compose.composition import Composition
from writer.story.compose.delete import delete
from writer.story.compose.enter import below, enter, line_break
from writer.story.compose.footnotes import footnote, other_end
from writer.story.compose.images import describe_image, image_markup, insert_images
from writer.story.compose.inserts import block, divider, in_place, stands_alone, table
from writer.story.compose.kinds import bullets, heading, numbers, paragraph
from writer.story.compose.landing import Landing, landing
from writer.story.compose.linked import (
    Link,
    is_literal,
    link_at,
    link_wanted,
    set_link,
    takes_link,
    whole_address,
)
from writer.story.compose.marks import bold, in_table, italic, link, relink, step_out
from writer.story.compose.moves import (
    move_down,
    move_section,
    move_up,
    next_heading,
    section_at,
    section_end,
    section_neighbour,
)
from writer.story.compose.pasted import whole_lines
from writer.story.compose.pictures_among import Picture, describe_picture, picture_at
from writer.story.compose.places import paragraph_from, words_start
from writer.story.compose.pulls import pull_quote, pull_words, repeated, sentences
from writer.story.compose.quotes import attribute, quote, quote_words, rewrite_quote
from writer.story.compose.retyped import retyped
from writer.story.compose.selected import remove
from writer.story.compose.tab import indent, outdent
from writer.story.compose.tables import next_cell, next_row, past_bar, start_table

__all__ = [
    "Composition",
    "Landing",
    "Link",
    "Picture",
    "attribute",
    "backspace",
    "below",
    "block",
    "bold",
    "bullets",
    "delete",
    "describe_image",
    "describe_picture",
    "divider",
    "enter",
    "footnote",
    "heading",
    "image_markup",
    "in_place",
    "in_table",
    "indent",
    "insert_images",
    "is_literal",
    "italic",
    "landing",
    "line_break",
    "link",
    "link_at",
    "link_wanted",
    "move_down",
    "move_section",
    "move_up",
    "next_cell",
    "next_heading",
    "next_row",
    "numbers",
    "other_end",
    "outdent",
    "paragraph",
    "paragraph_from",
    "past_bar",
    "picture_at",
    "pull_quote",
    "pull_words",
    "quote",
    "quote_words",
    "read_more",
    "relink",
    "remove",
    "repeated",
    "retyped",
    "rewrite_quote",
    "section_at",
    "section_end",
    "section_neighbour",
    "sentences",
    "set_link",
    "stands_alone",
    "start_table",
    "step_out",
    "table",
    "takes_link",
    "whole_address",
    "whole_lines",
    "words_start",
]
