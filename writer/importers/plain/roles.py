"""The lines of a body and the roles the passes give them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from writer.importers.base import Decision, on_line
from writer.importers.plain.lines import Line

_SILENT = ("stash", "nothing")  # lines that no reader of the story sees


@dataclass(frozen=True, slots=True)
class Role:
    """What a line is: a block's ``kind``, a heading's ``level``, the first line of its ``group``.

    Lines of one group make one block: a list, a table, a quote of several paragraphs with its
    attribution. ``words`` stand in for the line's own where a part of it went elsewhere.
    """

    kind: str
    level: int = 0
    group: int = -1
    words: str = ""


@dataclass(slots=True, eq=False)
class Body:
    """The lines under the head, the roles found so far, and what was decided.

    A line in ``undone`` is given no role: it stays a paragraph.
    """

    lines: Sequence[Line]
    undone: frozenset[int] = frozenset()
    roles: dict[int, Role] = field(default_factory=dict)
    decisions: list[Decision] = field(default_factory=list)
    speakers: set[str] | None = None  # who says something in the story, once that was asked

    def is_free(self, at: int) -> bool:
        """Whether there is such a line, without a role, that may be given one."""
        inside = 0 <= at < len(self.lines)
        return inside and at not in self.roles and self.lines[at].number not in self.undone

    def kind(self, at: int) -> str:
        """The kind of a line, a paragraph when no pass has said otherwise."""
        role = self.roles.get(at)
        return role.kind if role else "paragraph"

    def before(self, at: int) -> int:
        """The nearest line above that is part of the story; -1 when there is none."""
        at -= 1
        while at >= 0 and self.kind(at) in _SILENT:
            at -= 1
        return at

    def after(self, at: int) -> int:
        """The nearest line below that is part of the story; -1 when there is none."""
        at += 1
        while at < len(self.lines) and self.kind(at) in _SILENT:
            at += 1
        return at if at < len(self.lines) else -1

    def give(self, at: int, role: Role, action: str, said: str) -> None:
        """Give a line its role and report it; ``said`` completes the sentence after the line."""
        self.roles[at] = role
        self.report(at, action, said)

    def withdraw(self, at: int) -> None:
        """Leave a line out of the story, and what was decided about it."""
        self.roles[at] = Role("nothing")
        number = self.lines[at].number
        self.decisions = [made for made in self.decisions if made.line != number]

    def report(self, at: int, action: str, said: str) -> None:
        """Add a decision about a line."""
        number = self.lines[at].number
        self.decisions.append(Decision(number, action, on_line(number, said)))
