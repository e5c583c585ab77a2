"""Who said a quote: the paragraph that closes it and starts with a dash."""

import re
from dataclasses import dataclass

from writer.story.inline import walk
from writer.story.leaf import Leaf

_DASH = re.compile(r"(?:—|–|--)[ \t\u00a0]*")


@dataclass(frozen=True, slots=True)
class Attribution:
    """``speaker`` up to the first comma, ``detail`` after it, ``source`` the first link's URL.

    ``text`` is the whole line without its dash. ``start`` and ``end`` are the code points it takes
    within the block's source, the dash included.
    """

    speaker: str
    detail: str
    source: str
    text: str
    start: int
    end: int


def find_attribution(leaf: Leaf) -> Attribution | None:
    """The attribution a quote's last paragraph is, or None when it is not one."""
    dash = _DASH.match(leaf.text)
    if dash is None:
        return None
    text = " ".join(leaf.text[dash.end() :].split())
    speaker, _, detail = text.partition(",")
    links = (piece.url for piece in walk(leaf.inlines) if piece.kind == "link")
    return Attribution(
        speaker.strip(),
        detail.strip(),
        next(links, ""),
        text,
        leaf.source_of_markup(0),
        leaf.source_of_markup(len(leaf.markup)),
    )
