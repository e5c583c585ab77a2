"""Where whole lines go that were cut or copied with their last line end."""

from writer.story.compose.places import ITEM, QUOTE, RAW, body_end, line_at, mark_width
from writer.story.lines import is_blank
from writer.story.story import Story


def whole_lines(story: Story, position: int, text: str) -> tuple[int, str] | None:
    """The place and the text for lines pasted at ``position``, so that they stay apart from others.

    At the start of a block's words they go before the block; on an empty line they need no line
    end of their own. None where the text is no whole lines, or stands among words or in code.
    """
    lines = text.rstrip("\n")
    index = story.block_at(position)
    if lines == text or not lines.strip():
        return None
    if index >= 0 and story.blocks[index].kind in RAW and position <= body_end(story, index):
        return None
    line = line_at(story, position)
    kind = story.blocks[index].kind if index >= 0 else ""
    if is_blank(line.text) or position > line.start + mark_width(kind, line.text):
        return None
    last = lines.rpartition("\n")[2]
    together = any(mark.match(last) and mark.match(line.text) for mark in (ITEM, QUOTE))
    return line.start, lines + ("\n" if together else "\n\n")
