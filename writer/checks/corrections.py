"""Correction lines: paragraphs that say a story was wrong."""

import re

from writer.checks.lazy import lazy
from writer.story import Block

LONGEST = 700  # characters; longer paragraphs are news about a correction
LABEL = lazy(
    r"\s*(?:correction|corrected|clarification)s?\b(?:\s*\([^()]*\)|,?\s[^:.]{0,40})?\s*[:—–.-]",
    re.I,
)
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
    text = block.text
    if block.kind != "paragraph" or len(text) > LONGEST:
        return False
    begins = text[:12].lstrip().lower().startswith(("correct", "clarif"))
    return begins and LABEL().match(text[:120]) is not None
