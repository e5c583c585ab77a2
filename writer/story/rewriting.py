"""Making one text of another by small edits, so that every place in what both say stays where it is."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from writer.story.edit import Edit, shared_ends, smallest_edit

_MOST = 2_000  # lines or words compared one by one; beyond that it takes longer than a key
_MOST_WORDS = 50_000  # code points in which words are looked for
_WORDS = re.compile(r"\w+[ \t]*|\W")
_Part = tuple[int, Sequence[str], Sequence[str]]
"""Where in the text something differs: position, what goes, what comes."""


def rewrite(before: str, after: str) -> list[Edit]:
    """The edits that make ``after`` of ``before``, as small as words allow; all speak of ``before``."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    return list(_of_lines(old, new))


def joined(before: str, edits: Sequence[Edit]) -> Edit:
    """One edit that does what the ``edits``, in order, do: it takes what lies between them as well."""
    start, end = edits[0].position, edits[-1].end
    parts: list[str] = []
    done = start
    for edit in edits:
        parts += (before[done : edit.position], edit.inserted)
        done = edit.end
    return Edit(start, end - start, "".join(parts))


def _of_lines(old: list[str], new: list[str]) -> Iterator[Edit]:
    for start, gone, come in _differing(0, old, new):
        if len(gone) != len(come):
            yield from _of_words(start, "".join(gone), "".join(come))
            continue
        is_short = sum(map(len, gone)) <= _MOST_WORDS
        for one, other in zip(gone, come, strict=True):
            if is_short:
                yield from _of_words(start, one, other)
            elif one != other:
                yield smallest_edit(start, one, other)
            start += len(one)


def _of_words(start: int, old: str, new: str) -> Iterator[Edit]:
    if max(len(old), len(new)) > _MOST_WORDS:
        yield Edit(start, len(old), new)
        return
    for at, gone, come in _differing(start, _WORDS.findall(old), _WORDS.findall(new)):
        yield smallest_edit(at, "".join(gone), "".join(come))


def _differing(start: int, old: list[str], new: list[str]) -> Iterator[_Part]:
    """Where the parts ``old``, of which the first is at ``start``, differ from ``new``."""
    head, tail = shared_ends(old, new)
    start += sum(map(len, old[:head]))
    old, new = old[head : len(old) - tail], new[head : len(new) - tail]
    if not old and not new:
        return
    if not old or not new:
        yield start, old, new
    elif max(len(old), len(new)) <= _MOST:
        yield from _compared(start, old, new)
    else:
        yield from _between_anchors(start, old, new)


def _compared(start: int, old: list[str], new: list[str]) -> Iterator[_Part]:
    from difflib import SequenceMatcher

    done = 0
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        start, done = start + sum(map(len, old[done:a])), a
        if kind != "equal":
            yield start, old[a:b], new[c:d]


def _between_anchors(start: int, old: list[str], new: list[str]) -> Iterator[_Part]:
    """The same for many parts: those that each side has once hold the rest in place."""
    anchors = _anchors(old, new)
    if not anchors:
        yield start, old, new
        return
    a = c = 0
    for b, d in [*anchors, (len(old), len(new))]:
        if old[a:b] != new[c:d]:
            yield from _differing(start, old[a:b], new[c:d])
        start += sum(map(len, old[a : b + 1]))
        a, c = b + 1, d + 1


def _anchors(old: list[str], new: list[str]) -> list[tuple[int, int]]:
    """The longest run of parts, each of which is there once in both, that have the same order.

    Patience sorting: https://en.wikipedia.org/wiki/Patience_sorting
    """
    places = _once(new)
    pairs = [(at, places[part]) for part, at in _once(old).items() if part in places]
    ends: list[int] = []
    tops: list[int] = []  # the pair on top of each pile
    before: list[int] = []  # for each pair the one that it follows
    for at, pair in enumerate(pairs):
        pile = bisect_left(ends, pair[1])
        ends[pile : pile + 1] = [pair[1]]
        before.append(tops[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [at]
    found: list[tuple[int, int]] = []
    at = tops[-1] if tops else -1
    while at >= 0:
        found.append(pairs[at])
        at = before[at]
    return found[::-1]


def _once(parts: list[str]) -> dict[str, int]:
    """The parts that are there only once, with their places, in order."""
    counts = Counter(parts)
    return {part: at for at, part in enumerate(parts) if counts[part] == 1}
