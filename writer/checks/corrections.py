"""Correction lines: paragraphs that say a story was wrong."""

import re

from writer.checks.lazy import lazy
from writer.story import Block
from writer.story.corrections import is_correction

ADMITS = lazy(
    r"\s*(?:(?:an )?(?:earlier|previous|original) versions? of (?:this|the) (?:story|article|report|post|headline|piece)\b"
    r"|(?:this|the) (?:story|article|report|post|headline|piece) (?:has been|was|originally|previously|incorrectly|misstated|misspelled)\b)",
    re.I,
)
WRONG = lazy(
    r"\b(?:incorrect(?:ly)?|wrong(?:ly)?|erroneous(?:ly)?|inaccurate(?:ly)?|mis(?:stated|spelled|spelt|identified|quoted|attributed|named|reported)|"
    r"in error|mistakenly|errors?|mistakes?|not)\b",
    re.I,
)


def is_labelled(block: Block) -> bool:
    """Whether a paragraph begins with “Correction:”, with or without a date."""
    return block.kind == "paragraph" and is_correction(block.text)
