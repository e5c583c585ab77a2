"""Heading levels across blocks: settled on the page as the export settles them on a whole article."""

from collections.abc import Iterable

from writer.render.levels import heading_levels, shown_levels, with_levels


class HeadingLevels:
    """Knows the blocks that hold headings, and which of them a change elsewhere makes look different."""

    def __init__(self) -> None:
        self._html: dict[int, str] = {}  # as rendered
        self._shown: dict[int, tuple[int, ...]] = {}

    def clear(self) -> None:
        """Forget all blocks."""
        self._html.clear()
        self._shown.clear()

    def update(
        self, fresh: dict[int, str], gone: Iterable[int], order: Iterable[int]
    ) -> dict[int, str]:
        """What to show of ``fresh`` blocks, and of others whose levels change with them.

        ``order`` is every key in the order of the story; it is only looked at when headings move.
        """
        moved = self._forget(gone)
        for key, html in fresh.items():
            written = heading_levels(html)
            if written:
                moved = moved or written != heading_levels(self._html.get(key, ""))
                self._html[key] = html
            else:
                moved = self._forget((key,)) or moved
        if moved:
            return fresh | self._settle(order, fresh)
        return {key: self._levelled(key, html) for key, html in fresh.items()}

    def _forget(self, keys: Iterable[int]) -> bool:
        """Whether any of ``keys`` held headings; they no longer count."""
        had = [self._html.pop(key) for key in keys if key in self._html]
        return bool(had)

    def _levelled(self, key: int, html: str) -> str:
        return with_levels(html, self._shown[key]) if key in self._html else html

    def _settle(self, order: Iterable[int], fresh: dict[int, str]) -> dict[int, str]:
        keys = [key for key in order if key in self._html]
        written = [heading_levels(self._html[key]) for key in keys]
        shown = iter(shown_levels(level for levels in written for level in levels))
        before, self._shown = self._shown, {}
        changed: dict[int, str] = {}
        for key, levels in zip(keys, written, strict=True):
            self._shown[key] = tuple(next(shown) for _ in levels)
            if key in fresh or self._shown[key] != before.get(key):
                changed[key] = with_levels(self._html[key], self._shown[key])
        return changed
