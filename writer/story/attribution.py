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
    within the block's source, the dash included. ``linked`` is what that first link's words are.
    """

    speaker: str
    detail: str
    source: str
    text: str
    start: int
    end: int
    linked: str = ""


def find_attribution(leaf: Leaf) -> Attribution | None:
    """The attribution a quote's last paragraph is, or None when it is not one."""
    dash = _DASH.match(leaf.text)
    if dash is None:
        return None
    text = " ".join(leaf.text[dash.end() :].split())
    speaker, _, detail = text.partition(",")
    links = (piece for piece in walk(leaf.inlines) if piece.kind == "link")
    link = next(links, None)
    return Attribution(
        speaker.strip(),
        detail.strip(),
        link.url if link else "",
        text,
        leaf.source_of_markup(0),
        leaf.source_of_markup(len(leaf.markup)),
        "".join(one.text for one in walk(link.children) if one.text) if link else "",
    )
