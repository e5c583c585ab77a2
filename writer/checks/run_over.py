"""Quotations that run on over paragraphs, and the answers of an interview."""

from collections.abc import Iterable, Sequence

from writer.checks.quoting import ANSWERS, ASKS, CLOSES, OPENS, has_marks
from writer.story import Block

_MOST_PARAGRAPHS = 8
"""How many paragraphs without marks a quotation may run on over."""
REACH = _MOST_PARAGRAPHS + 2
"""No paragraph is judged by blocks that are further away."""


def run_over(blocks: Sequence[Block], leans: Sequence[int]) -> frozenset[int]:
    """The indexes of paragraphs that are somebody's words without a mark of their own.

    ``leans`` says of each block how it is :func:`~writer.checks.quoting.leaning`.

    Those between one that opens a quotation and its end, and the answers of an interview.
    """
    found: list[int] = []
    for index, lean in enumerate(leans):
        if not lean:
            continue
        if lean & OPENS:
            found += _until_closed(blocks, leans, index)
        if lean & ASKS:
            found += _answers(blocks, leans, index)
        if lean & ANSWERS:
            found.append(index)
    return frozenset(found)


def _until_closed(blocks: Sequence[Block], leans: Sequence[int], index: int) -> Iterable[int]:
    for at in range(index + 1, min(index + _MOST_PARAGRAPHS + 2, len(blocks))):
        if blocks[at].kind != "paragraph":
            break
        if leans[at] & CLOSES:
            return range(index + 1, at)
        if has_marks(blocks[at].text):
            break
    return ()


def _answers(blocks: Sequence[Block], leans: Sequence[int], index: int) -> Iterable[int]:
    """The paragraphs up to the next question; after the last question, one."""
    for at in range(index + 1, min(index + _MOST_PARAGRAPHS + 2, len(blocks))):
        if blocks[at].kind != "paragraph":
            break
        if leans[at] & ASKS:
            return range(index + 1, at)
    return range(index + 1, min(index + 2, len(blocks)))
