"""Names of headings across blocks: given on the page as the export gives them to a whole article."""

from collections.abc import Iterable
from itertools import chain, islice

from writer.render.anchors import headings_in, links_in, with_names
from writer.story.anchors import anchors

_Told = tuple[tuple[str, ...], frozenset[str]]
_NOTHING: _Told = ((), frozenset())


class HeadingNames:
    """Knows the blocks with headings and those with links to them, and which names the page shows."""

    def __init__(self) -> None:
        self._told: dict[int, _Told] = {}  # what a block's headings say, and where its links lead
        self._html: dict[int, str] = {}  # of the blocks with headings, without names
        self._names: dict[int, tuple[str, ...]] = {}  # of the headings that have one

    def clear(self) -> None:
        """Forget all blocks."""
        for known in (self._told, self._html, self._names):
            known.clear()

    def update(
        self, fresh: dict[int, str], gone: Iterable[int], order: Iterable[int]
    ) -> dict[int, str]:
        """What to show of ``fresh`` blocks, and of others whose names change with them.

        ``order`` is every key in the order of the story; it is only looked at when names change.
        """
        before = {key: self._told.pop(key, _NOTHING) for key in chain(gone, fresh)}
        for key in before:
            self._html.pop(key, None)
        for key, html in fresh.items():
            self._take(key, html)
        changed: set[int] = set()
        if any(self._told.get(key, _NOTHING) != told for key, told in before.items()):
            changed = self._name_anew(order)
        shown = {key: with_names(html, self._names.get(key, ())) for key, html in fresh.items()}
        return shown | {
            key: with_names(self._html[key], self._names.get(key, ()))
            for key in changed
            if key not in fresh and key in self._html
        }

    def _take(self, key: int, html: str) -> None:
        told = headings_in(html), links_in(html)
        if told != _NOTHING:
            self._told[key] = told
        if told[0]:
            self._html[key] = html

    def _name_anew(self, order: Iterable[int]) -> set[int]:
        """Name all headings; gives the keys whose names are others now."""
        before, self._names = self._names, {}
        wanted = frozenset[str]().union(*(links for _, links in self._told.values()))
        if wanted:
            keys = [key for key in order if key in self._html]
            names = anchors(chain.from_iterable(self._told[key][0] for key in keys))
            for key in keys:
                own = tuple(islice(names, len(self._told[key][0])))
                if not wanted.isdisjoint(own):
                    self._names[key] = tuple(name if name in wanted else "" for name in own)
        return {
            key
            for key in before.keys() | self._names.keys()
            if before.get(key) != self._names.get(key)
        }
