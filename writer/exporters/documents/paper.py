"""The paper of a story's country, so that the same story makes the same file anywhere."""

from writer.exporters.content import Content

_LETTER = frozenset({"US", "CA", "MX", "PH", "CL", "CO", "VE"})  # where paper is not A4
SIZES = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4)}
"""Width and height in millimetres."""


def paper_of(content: Content) -> str:
    """A4 or Letter."""
    return "Letter" if content.language.rpartition("-")[2] in _LETTER else "A4"
