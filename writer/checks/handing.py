"""Handing problems from one process to another: as data, without the story's text.

A problem is a :data:`What` at a place. The edits of its fixes stand relative to where it starts, so
that it stays the same thing when the words above it change, and an answer only tells what is new.
"""

from collections.abc import Callable, Sequence
from typing import Any, cast

from writer import speech
from writer.checks.problem import Fix, Problem, Severity
from writer.checks.records import NamedTuple
from writer.story import Edit

Data = list[Any]
"""What JSON can hold."""


class What(NamedTuple):
    """A problem wherever it stands. ``fixes`` are data as in :func:`what_of`."""

    rule: str
    severity: Severity
    message: str
    length: int
    fixes: tuple[Any, ...]


def what_of(problem: Problem) -> What:
    """A problem without its place."""
    start = problem.start
    fixes = tuple(_fix_data(fix, start) for fix in problem.fixes) if problem.fixes else ()
    return What(problem.rule, problem.severity, problem.message, problem.end - start, fixes)


def _fix_data(fix: Fix, start: int) -> tuple[Any, ...]:
    caret = None if fix.caret is None else fix.caret - start
    edits = tuple((edit.position - start, edit.removed, edit.inserted) for edit in fix.edits)
    return fix.title, fix.safe, caret, edits


def placed(what: What, start: int, made_for: str = "") -> Problem:
    """The problem at a place."""
    rule, severity, message, length, fixes = what
    made = tuple(_fix(data, start, made_for) for data in fixes) if fixes else ()
    return Problem(rule, severity, message, start, start + length, made)


def _fix(data: Sequence[Any], start: int, made_for: str) -> Fix:
    title, safe, caret, edits = data
    made = tuple(Edit(position + start, removed, inserted) for position, removed, inserted in edits)
    return Fix(title, made, safe, None if caret is None else caret + start, made_for)


# -- as JSON ---------------------------------------------------------------------------------------


def to_data(what: What) -> Data:
    """Lists that JSON can hold; a sentence that knows how it was made still knows it."""
    fixes = [[speech.as_data(fix[0]), *fix[1:]] for fix in what.fixes]
    return [what.rule, what.severity, speech.as_data(what.message), what.length, fixes]


def from_data(data: Data) -> What:
    """What :func:`to_data` made lists of."""
    rule, severity, message, length, fixes = data
    made = tuple((speech.from_data(title), *rest) for title, *rest in fixes)
    return What(rule, cast("Severity", severity), speech.from_data(message), length, made)


# -- what is new -----------------------------------------------------------------------------------

Run = tuple[int, int, int]
"""Problems of the answer before, from an index on, how many, moved by so much; index -1: new ones."""


def runs(
    old: Sequence[tuple[int, What]],
    new: Sequence[tuple[int, What]],
    moved: Callable[[int], int],
) -> tuple[list[Run], list[tuple[int, What]]]:
    """How ``new`` is made of ``old``, and the problems that are not in it.

    ``moved`` says where a place of the old text is in the new one.
    """
    known: dict[tuple[int, What], int] = {}
    for index, (start, what) in enumerate(old):
        known.setdefault((moved(start), what), index)
    found: list[Run] = []
    fresh: list[tuple[int, What]] = []
    for start, what in new:
        index = known.get((start, what), -1)
        shift = 0 if index < 0 else start - old[index][0]
        if index < 0:
            fresh.append((start, what))
        last = found[-1] if found else None
        if last is not None and _goes_on(last, index, shift):
            found[-1] = (last[0], last[1] + 1, last[2])
        else:
            found.append((index, 1, shift))
    return found, fresh


def _goes_on(run: Run, index: int, shift: int) -> bool:
    first, count, by = run
    if index < 0 or first < 0:
        return index == first
    return index == first + count and shift == by


def moved_by(edits: Sequence[Edit]) -> Callable[[int], int]:
    """Where a place goes when ``edits`` are made one after the other."""

    def moved(place: int) -> int:
        for edit in edits:
            if place >= edit.end:
                place += len(edit.inserted) - edit.removed
            elif place > edit.position:
                place = edit.position
        return place

    return moved if edits else int
