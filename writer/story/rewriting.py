"""Making one text of another by small edits, so that every place in what both say stays where it is."""

import re
from collections.abc import Iterator, Sequence

from writer.story.edit import Edit, shared_ends, smallest_edit

_MOST = 4_000  # lines or words compared one by one; beyond that it takes longer than a key
_WORDS = re.compile(r"\w+[ \t]*|\W")


def rewrite(before: str, after: str) -> list[Edit]:
    """The edits that make ``after`` of ``before``, as small as words allow; all speak of ``before``."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    return list(_of_lines(old, new))


def _of_lines(old: list[str], new: list[str]) -> Iterator[Edit]:
    for start, gone, come in _differing(0, old, new):
        if len(gone) != len(come):
            yield from _of_words(start, "".join(gone), "".join(come))
            continue
        for one, other in zip(gone, come, strict=True):
            yield from _of_words(start, one, other)
            start += len(one)


def _of_words(start: int, old: str, new: str) -> Iterator[Edit]:
    for at, gone, come in _differing(start, _WORDS.findall(old), _WORDS.findall(new)):
        yield smallest_edit(at, "".join(gone), "".join(come))


def _differing(
    start: int, old: list[str], new: list[str]
) -> Iterator[tuple[int, Sequence[str], Sequence[str]]]:
    """Where in the text the parts ``old`` differ from ``new``: position, what goes, what comes."""
    head, tail = shared_ends(old, new)
    start += sum(map(len, old[:head]))
    old, new = old[head : len(old) - tail], new[head : len(new) - tail]
    if not old and not new:
        return
    if not old or not new or max(len(old), len(new)) > _MOST:
        yield start, old, new
        return
    from difflib import SequenceMatcher

    done = 0
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        start, done = start + sum(map(len, old[done:a])), a
        if kind != "equal":
            yield start, old[a:b], new[c:d]
