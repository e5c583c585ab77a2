"""What a check reports: a problem, where it is, and the fixes on offer.

All positions are code points. A :class:`Finding` is what a rule yields; the checker turns it into a
:class:`Problem`, which carries the name of its rule and stands at a place in ``story.text``.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Literal

from writer.story import Edit

Severity = Literal["error", "warning", "advice"]

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "advice")
"""Worst first: an error stops "ready", a warning wants a fix or a reason, advice may be left."""


@dataclass(frozen=True, slots=True)
class Fix:
    """One step that solves a problem, undone in one step.

    ``edits`` are all against the text the problem was found in and do not overlap. No edits at all
    means the fix only takes the writer there: the words have to come from a person.
    ``safe`` says that it can be applied unread: no word, name or address of the story is lost or
    guessed. ``caret`` is where to go on typing, a position in the text once the fix is applied.
    ``made_for`` is the text the fix was made for, so that a stale one can be told (see
    :func:`writer.checks.fixes.is_stale`).
    """

    title: str
    edits: tuple[Edit, ...] = ()
    safe: bool = False
    caret: int | None = None
    made_for: str = field(default="", repr=False, compare=False)

    def placed(self, offset: int, text: str) -> "Fix":
        """The same fix for a block that begins at ``offset`` of the story ``text``."""
        edits = self.edits if not offset else tuple([e.moved(offset) for e in self.edits])
        caret = None if self.caret is None else self.caret + offset
        return Fix(self.title, edits, self.safe, caret, text)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found: a stretch of text, a sentence about it, and fixes.

    Positions are relative to ``block.source`` when the rule looks at one block, and to
    ``story.text`` when it looks at the story. ``severity`` is given only by rules that have several.
    """

    start: int
    end: int
    message: str
    fixes: tuple[Fix, ...] = ()
    severity: Severity | None = None


class Problem:
    """Something a check found in a story, at ``story.text[start:end]``. It is never changed.

    A check after each key gives all problems of a story, whose fixes hardly anybody asks for: with
    ``text``, which gives the story's, they are given for a block that begins at ``offset``, and
    placed when asked for.
    """

    __slots__ = ("_fixes", "_offset", "_text", "end", "message", "rule", "severity", "start")

    def __init__(
        self,
        rule: str,
        severity: Severity,
        message: str,
        start: int,
        end: int,
        fixes: tuple[Fix, ...] = (),
        offset: int = 0,
        text: Callable[[], str] | None = None,
    ) -> None:
        self.rule = rule
        self.severity: Severity = severity
        self.message = message
        self.start = start
        self.end = end
        self._fixes = fixes
        self._offset = offset
        self._text = text

    @property
    def fixes(self) -> tuple[Fix, ...]:
        """What solves it, placed in the text that was checked."""
        text = self._text
        if text is not None:
            words = text()
            self._fixes = tuple([fix.placed(self._offset, words) for fix in self._fixes])
            self._text = None
        return self._fixes

    def _values(self) -> tuple[object, ...]:
        return self.rule, self.severity, self.message, self.start, self.end, self.fixes

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Problem):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash((self.rule, self.start, self.end, self.message))

    def __repr__(self) -> str:
        return f"Problem{self._values()!r}"


def ready(problems: Iterable[Problem]) -> bool:
    """Whether a story with these problems may go out: nothing among them is an error."""
    return all(problem.severity != "error" for problem in problems)
