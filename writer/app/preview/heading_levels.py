"""Heading levels across blocks: settled on the page as the export settles them on a whole article."""

from collections.abc import Collection, Iterable, Sequence
from itertools import chain, compress, count

from writer.render.levels import TOP, Path, deeper, heading_levels, with_levels

Levels = tuple[int, ...]


class HeadingLevels:
    """Knows the blocks that hold headings, and which of them a change elsewhere makes look different.

    A change is followed to where the sections are what they were, not to the end of the story.
    """

    def __init__(self) -> None:
        self._html: dict[int, str] = {}  # as rendered
        self._written: dict[int, Levels] = {}
        self._shown: dict[int, Levels] = {}
        self._keys: list[int] = []  # of the blocks with headings, in the order of the story
        self._paths: list[Path] = []  # the sections one is in behind each of them

    def clear(self) -> None:
        """Forget all blocks."""
        for known in (self._html, self._written, self._shown):
            known.clear()
        self._keys, self._paths = [], []

    def update(
        self, fresh: dict[int, str], gone: Iterable[int], order: Iterable[int]
    ) -> dict[int, str]:
        """What to show of ``fresh`` blocks, and of others whose levels change with them.

        ``order`` is every key in the order of the story; it is only looked at when levels change.
        """
        before = {key: self._written.pop(key, ()) for key in chain(gone, fresh)}
        for key, html in fresh.items():
            levels = heading_levels(html)
            if levels:
                self._written[key], self._html[key] = levels, html
        changed: list[int] = []
        dirty = {key for key, levels in before.items() if self._written.get(key, ()) != levels}
        if dirty:
            changed = self._settle(order, dirty)
        for key in before.keys() - self._written.keys():
            self._html.pop(key, None)
            self._shown.pop(key, None)
        shown = {key: self._levelled(key, html) for key, html in fresh.items()}
        return shown | {
            key: self._levelled(key, self._html[key]) for key in changed if key not in fresh
        }

    def _levelled(self, key: int, html: str) -> str:
        written = self._written.get(key)
        return (
            html if written in (None, self._shown.get(key)) else with_levels(html, self._shown[key])
        )

    def _settle(self, order: Iterable[int], dirty: Collection[int]) -> list[int]:
        """Settle the levels behind the first ``dirty`` block; gives the keys shown otherwise now."""
        keys = list(filter(self._written.__contains__, order))
        places = list(compress(count(), map(dirty.__contains__, keys)))
        first = _same(self._keys, keys)
        rest = len(keys) - _same(self._keys[::-1], keys[first:][::-1])
        if places:
            first, rest = min(first, places[0]), max(rest, places[-1] + 1)
        grown = len(keys) - len(self._keys)
        path = self._paths[first - 1] if first else TOP
        changed: list[int] = []
        paths: list[Path] = []
        at = first
        while at < len(keys) and not (
            at >= rest and at > first and path == self._path_before(at - grown)
        ):
            shown, path = _shown(self._written[keys[at]], path)
            if shown != self._shown.get(keys[at]):
                self._shown[keys[at]] = shown
                changed.append(keys[at])
            paths.append(path)
            at += 1
        self._paths[first : at - grown] = paths
        self._keys = keys
        return changed

    def _path_before(self, at: int) -> Path:
        """The sections that the heading block at place ``at`` of those known so far was in."""
        return self._paths[at - 1] if at else TOP


def _shown(written: Levels, path: Path) -> tuple[Levels, Path]:
    """The levels one block's headings are shown at behind ``path``, and the path behind them."""
    shown: list[int] = []
    for level in written:
        path = deeper(path, level)
        shown.append(path[-1][1])
    return tuple(shown), path


def _same(one: Sequence[int], other: Sequence[int]) -> int:
    """How many there are at the start that are the same; compares slices, which is quick."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
