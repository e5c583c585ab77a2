"""Heading levels across blocks: settled on the page as the export settles them on a whole article."""

from collections.abc import Iterable
from itertools import islice

from writer.render.levels import heading_levels, shown_levels, with_levels

Levels = tuple[int, ...]


class HeadingLevels:
    """Knows the blocks that hold headings, and which of them a change elsewhere makes look different."""

    def __init__(self) -> None:
        self._html: dict[int, str] = {}  # as rendered
        self._written: dict[int, Levels] = {}
        self._shown: dict[int, Levels] = {}

    def clear(self) -> None:
        """Forget all blocks."""
        for known in (self._html, self._written, self._shown):
            known.clear()

    def update(
        self, fresh: dict[int, str], gone: Iterable[int], order: Iterable[int]
    ) -> dict[int, str]:
        """What to show of ``fresh`` blocks, and of others whose levels change with them.

        ``order`` is every key in the order of the story; it is only looked at when levels change.
        """
        before = {key: self._written.pop(key, ()) for key in (*gone, *fresh)}
        for key, html in fresh.items():
            levels = heading_levels(html)
            if levels:
                self._written[key], self._html[key] = levels, html
        if any(self._written.get(key, ()) != levels for key, levels in before.items()):
            return fresh | self._settle(order, fresh)
        return {key: self._levelled(key, html) for key, html in fresh.items()}

    def _levelled(self, key: int, html: str) -> str:
        return with_levels(html, self._shown[key]) if key in self._written else html

    def _settle(self, order: Iterable[int], fresh: dict[int, str]) -> dict[int, str]:
        keys = [key for key in order if key in self._written]
        shown = iter(shown_levels(level for key in keys for level in self._written[key]))
        before, self._shown = self._shown, {}
        changed: dict[int, str] = {}
        for key in keys:
            self._shown[key] = tuple(islice(shown, len(self._written[key])))
            if key in fresh or self._shown[key] != before.get(key):
                changed[key] = with_levels(self._html[key], self._shown[key])
        self._html = {key: self._html[key] for key in keys}
        return changed
