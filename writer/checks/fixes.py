"""Applying fixes to a story."""

from collections.abc import Collection

from writer.checks.checker import Checker
from writer.checks.problem import Fix, Problem
from writer.errors import WriterError
from writer.speech import say
from writer.story import Change, Edit, Story

MOST_ROUNDS = 50
"""Fixing stops after this many rounds, so that two rules that disagree cannot go on for ever."""


class StaleFix(WriterError):
    """The fix was made for another text than the one it is to be applied to."""

    def __init__(self, fix: Fix) -> None:
        super().__init__(
            say(
                "“{title}” was not applied: the story has changed since it was checked. Check again.",
                title=fix.title,
            )
        )


def is_stale(story: Story, fix: Fix) -> bool:
    """Whether the story has changed since the problem behind this fix was found."""
    return fix.made_for != story.text


def in_order(fix: Fix) -> tuple[Edit, ...]:
    """The fix's edits in the order to apply them: from the end of the text to its start.

    Applied so, each still stands where it says, and an insertion lands before what is removed at
    the same place.
    """
    return tuple(sorted(fix.edits, key=lambda e: (e.position, e.removed), reverse=True))


def apply_fix(story: Story, fix: Fix) -> tuple[Change, ...]:
    """Apply the fix; undo it by applying the inverses of the changes, last one first.

    Raises :class:`StaleFix` when the story is not the text the fix was made for.
    """
    if is_stale(story, fix):
        raise StaleFix(fix)
    return tuple(story.apply(edit) for edit in in_order(fix))


def undo_fix(story: Story, changes: tuple[Change, ...]) -> None:
    """Take back what :func:`apply_fix` did; the story must be as that left it."""
    for change in reversed(changes):
        story.apply(change.inverse)


def fix_all(story: Story, only: Collection[str] = (), checker: Checker | None = None) -> int:
    """Apply every safe fix (of the rules ``only``, or of all) until none is left; say how many.

    A fix may uncover another problem, so the story is checked again after each round; within one
    round only fixes that do not touch the same text are applied.
    """
    checker = checker or Checker()
    applied = 0
    for _ in range(MOST_ROUNDS):
        chosen = _apart(story, checker.check(story), only)
        if not chosen:
            break
        edits = tuple(edit for fix in chosen for edit in fix.edits)
        apply_fix(story, Fix(say("Fix all"), edits, made_for=story.text))
        applied += len(chosen)
    return applied


def safe_fix(problem: Problem) -> Fix | None:
    """The fix of this problem that may be applied unread, if it has one."""
    return next((fix for fix in problem.fixes if fix.safe and fix.edits), None)


def _apart(story: Story, problems: list[Problem], only: Collection[str]) -> list[Fix]:
    """Safe fixes, first come first served, none reaching into the text another one spans."""
    chosen: list[Fix] = []
    taken: list[tuple[int, int]] = []
    for problem in problems:
        fix = safe_fix(problem)
        if fix is None or (only and problem.rule not in only):
            continue
        first = min(edit.position for edit in fix.edits)
        last = max(edit.end for edit in fix.edits)
        if all(last < start or end < first for start, end in taken):
            chosen.append(fix)
            taken.append((first, last))
    return chosen
