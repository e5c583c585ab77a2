"""Footnotes across blocks: numbered on the page as the export numbers them on a whole article.

What crosses to the page is what changed: the blocks and notes whose number did, not the section.
"""

from collections.abc import Iterable
from typing import Any

from writer.render.footnotes import (
    Note,
    Numbers,
    Place,
    empty_section,
    item,
    labels_in,
    note_of,
    numbered,
    settled,
)

Labels = tuple[str, ...]
Knot = tuple[str, Labels]  # the label of the note a block is ('' for none), and what it refers to
_NONE: Knot = ("", ())


class Footnotes:
    """Knows the blocks with references and definitions, and what of them the page shows."""

    def __init__(self) -> None:
        self._language = "und"
        self._forget()

    def _forget(self) -> None:
        self._html: dict[int, str] = {}  # blocks with references, as rendered
        self._notes: dict[int, Note] = {}
        self._knots: dict[int, Knot] = {}
        self._places: dict[int, tuple[Place, ...]] = {}
        self._numbers = Numbers((), (), {}, {})
        self._shown: list[int] = []  # keys of the notes in the order of the page
        self._sent: tuple[str, list[int], dict[int, str]] = ("", [], {})

    def clear(self) -> None:
        """Forget all blocks."""
        self._forget()

    def set_language(self, language: str) -> None:
        """Write the words of the section in the page's language."""
        self._language = language

    # -- blocks --------------------------------------------------------------------------------

    def update(
        self, fresh: dict[int, str], gone: Iterable[int], order: Iterable[int]
    ) -> dict[int, str]:
        """What to show of ``fresh`` blocks, and of others whose numbers change with them.

        ``order`` is every key in the order of the story; it is only looked at when numbers change.
        """
        before = {key: self._knots.pop(key, _NONE) for key in (*gone, *fresh)}
        for key in before:
            self._html.pop(key, None)
            self._notes.pop(key, None)
        shown = {key: self._take(key, html) for key, html in fresh.items()}
        if any(self._knots.get(key, _NONE) != knot for key, knot in before.items()):
            shown |= self._renumber(order, fresh)
        else:
            tied = (key for key in fresh if key in self._html)
            shown |= {key: settled(self._html[key], self._places[key]) for key in tied}
        return shown

    def _take(self, key: int, html: str) -> str:
        note = note_of(html)
        if note is not None:
            self._notes[key], self._knots[key] = note, (note.label, labels_in(note.inner))
            return ""
        labels = labels_in(html)
        if labels:
            self._html[key], self._knots[key] = html, ("", labels)
        return html

    def _renumber(self, order: Iterable[int], fresh: dict[int, str]) -> dict[int, str]:
        tied = [key for key in order if key in self._knots]
        bodies = [key for key in tied if key in self._html]
        first: dict[str, int] = {}
        for key in tied:
            if key in self._notes:
                first.setdefault(self._notes[key].label, key)
        inside = {label: self._knots[key][1] for label, key in first.items()}
        self._numbers = numbered((self._knots[key][1] for key in bodies), inside)
        before, self._places = (
            self._places,
            dict(zip(bodies, self._numbers.places, strict=True)),
        )
        self._shown = [first[label] for label in self._numbers.order]
        return {
            key: settled(self._html[key], places)
            for key, places in self._places.items()
            if key in fresh or places != before.get(key)
        }

    # -- the section at the end ----------------------------------------------------------------

    def message(self) -> dict[str, Any] | None:
        """What the page must do to its notes; None when they are as they should be.

        ``section`` is the empty section ('' for none), ``order`` the keys of the notes in it and
        ``items`` the notes that are new or changed; each is left out where nothing changes.
        """
        section = empty_section(self._language) if self._shown else ""
        items = dict(map(self._item, self._shown, range(1, len(self._shown) + 1)))
        was_section, was_order, was_items = self._sent
        self._sent = section, list(self._shown), items
        message: dict[str, Any] = {}
        if section != was_section:
            message["section"] = section
        if self._shown != was_order:
            message["order"] = list(self._shown)
        changed = [(key, html) for key, html in items.items() if was_items.get(key) != html]
        if changed:
            message["items"] = changed
        return message or None

    def send_again(self, key: int) -> None:
        """The page shows something else in place of this note: tell it of the note once more."""
        self._sent[2].pop(key, None)

    def _item(self, key: int, number: int) -> tuple[int, str]:
        note, numbers = self._notes[key], self._numbers
        places, times = numbers.in_notes[note.label], numbers.times[note.label]
        return key, item(note, places, number, times, self._language)
