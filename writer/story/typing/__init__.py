"""What typed marks become in a language: quotation marks, apostrophes, dashes, ellipses."""

from writer.story.typing.marks import Marks, marks_of
from writer.story.typing.smart import Smart, after_key, end_of_word
from writer.story.typing.where import is_prose, paragraph_before

__all__ = ["Marks", "Smart", "after_key", "end_of_word", "is_prose", "marks_of", "paragraph_before"]
