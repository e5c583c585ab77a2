"""List items for systems whose lists hold words, and then lists, and nothing else."""

from collections.abc import Iterable

from writer.exporters.content.model import Block, Break, Inline, List, flat
from writer.exporters.content.reading import words_of


def words_and_lists(
    item: Iterable[Block], breaks: int = 2
) -> tuple[tuple[Inline, ...], tuple[List, ...]]:
    """An item's words, ``breaks`` line breaks between its parts, and the lists that follow them.

    A list with more words after it becomes lines of words itself: the order of the words is the
    story's.
    """
    parts = list(flat(item))
    said = [at for at, part in enumerate(parts) if not isinstance(part, List) and words_of(part)]
    first = said[-1] + 1 if said else 0
    rest = tuple(part for part in parts[first:] if isinstance(part, List))
    return lines(parts[:first], breaks), rest


def lines(blocks: Iterable[Block], breaks: int = 2) -> tuple[Inline, ...]:
    """The words of ``blocks`` with line breaks between them."""
    joined: list[Inline] = []
    for block in blocks:
        words = words_of(block)
        if words:
            joined += [*[Break()] * breaks, *words] if joined else words
    return tuple(joined)
