"""Words that are said a second time: where they stand, whatever the marks, spaces and cuts."""

import re
from collections.abc import Iterator

from writer.story.block import Block
from writer.story.leaf import Leaf

_MARKS = frozenset("“”„‟«»‹›\"‘’‚'")
_CUT = re.compile(r"\s*(?:\[…\]|\[\.\.\.\]|\(…\)|…|\.\.\.)\s*")


def bare_words(text: str) -> str:
    """``text`` without quotation marks, apostrophes and double spaces."""
    return _bare(text)[0]


def holds(text: str, words: str) -> bool:
    """Whether ``words`` stand in ``text``, both bare; see ``place_in``."""
    return place_in(text, words) is not None


def place_in(text: str, words: str) -> tuple[int, int] | None:
    """Where ``words`` start and end in ``text``, both bare; None where they are not said.

    They may leave out what an ellipsis stands for, and begin with a capital of their own.
    """
    first = at = -1
    for part in _CUT.split(words):
        found = text.find(part, max(at, 0))
        if found < 0 and at < 0 and part[:1].isupper():
            found = text.find(part[0].lower() + part[1:])
        if found < 0:
            return None
        first = found if at < 0 else first
        at = found + len(part)
    return first, at


def said_leaves(block: Block) -> list[Leaf]:
    """The runs of a quote's words, its attribution left out."""
    return [leaf for leaf in block.leaves if leaf.role != "attribution" and leaf.text.strip()]


def wanted_of(leaf: Leaf) -> str:
    """The words of a run as they are looked for."""
    return bare_words(leaf.text).strip(" .,;:")


def source_of(block: Block, words: str) -> tuple[int, int] | None:
    """Where a block says ``words`` (bare) in its source."""
    for leaf in said_leaves(block):
        plain, places = _bare(leaf.text)
        found = place_in(plain, words)
        if found is not None and found[0] < found[1]:
            start, last = places[found[0]], places[found[1] - 1]
            return leaf.source_at(start), leaf.source_end(last + 1)
    return None


def _bare(text: str) -> tuple[str, list[int]]:
    """Bare text, and where each of its characters stands."""
    kept = list(_kept(text))
    while kept and kept[-1][0] == " ":
        kept.pop()
    return "".join(char for char, _ in kept), [at for _, at in kept]


def _kept(text: str) -> Iterator[tuple[str, int]]:
    before = " "
    for at, char in enumerate(text):
        if char in _MARKS:
            continue
        one = " " if char.isspace() else char
        if one != " " or before != " ":
            yield one, at
        before = one
