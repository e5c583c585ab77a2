"""What a rule is: one small file in ``writer/checks/rules/`` that defines ``RULE``.

A rule has up to three parts, and the checker calls those it has:

``on_block(block)``
    findings in one block, from that block alone; kept until the block changes.
``measure(block, limits)``
    the same, for a rule with limits that a house style may change; ``on_story`` finds them in the
    view.
``note(block)``
    what the rule wants to remember of one block (None: nothing); kept until the block changes.
``on_story(view)``
    findings that need more than one block, or the fields. It is called again when something is
    another that it has read of the view, so it works from the view's notes, facts and kinds and
    does not read through the words.
``on_note(near)``
    findings in one noted block that depend on those beside it, on ``whole(view)`` and on the facts;
    it is called again only for the blocks for which these are others. Better than ``on_story``
    wherever it is enough.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from writer.checks.problem import Finding, Severity
from writer.checks.view import Limits, View
from writer.speech import Said, say
from writer.story import Block, Story

if TYPE_CHECKING:
    from writer.checks.near import Near

__all__ = ["PROSE", "Limits", "Rule", "View", "example"]
PROSE = frozenset({"paragraph", "heading", "quote", "pull-quote", "list", "table", "footnote"})
"""Kinds of block that hold the reporter's words. Code, HTML and stash are nobody's business."""


@dataclass(frozen=True)
class Rule:
    """A rule, its page and its examples (which are run as tests)."""

    id: str
    severity: Severity
    title: str
    """The problem in a few words: "No headline"."""
    checks: str
    why: str
    source: str
    """Where the rule comes from; "house" is a sensible trade default with no standard behind it."""
    failing: str
    """A story with exactly this problem."""
    passing: str
    fix: str = ""
    """What the fix does; empty when only a person can mend it."""
    safe: bool = False
    """Whether the fix may be applied unread (by ``writer fix``)."""
    severities: tuple[Severity, ...] = ()
    """Every severity the rule may report, when it has more than one."""
    default: bool = True
    """Whether the rule is on when no house style says otherwise."""
    english: bool = False
    """Whether the rule is about English words: it is silent in a story in another language."""
    own_words: bool = False
    """Whether it is about the reporter's words only: it is silent within a quotation that runs on
    over several paragraphs."""
    notice: bool = False
    """Whether it only tells what targets make of the story, beside what other rules find."""
    kinds: frozenset[str] = PROSE
    """The kinds of block ``on_block``, ``measure`` and ``note`` are called with."""
    limits: Limits = field(default_factory=dict)
    """The numbers a house style may change; ``checks`` names each in braces: "at most {most}"."""
    forced: Severity | None = None
    """The severity a house style gives everything the rule reports."""
    on_block: Callable[[Block], Iterable[Finding]] | None = None
    measure: Callable[[Block, Limits], Iterable[Finding]] | None = None
    note: Callable[[Block], Any] | None = None
    on_story: Callable[[View], Iterable[Finding]] | None = None
    on_note: "Callable[[Near], Iterable[Finding]] | None" = None
    whole: Callable[[View], object] | None = None
    """What ``on_note`` has to know of the whole story: when it is another, all is looked at again."""
    facts: Mapping[str, Callable[[Any], Iterable[Hashable]]] = field(default_factory=dict)
    """What each note says that ``on_story`` wants to know of all notes together, by name."""
    sums: Callable[[Any], Sequence[int]] | None = None
    """The numbers of each note that ``on_story`` wants to know summed up."""
    may_err: Callable[[Story, Limits], bool] | None = None
    """A glance at a story that tells whether an error of this rule is possible in it, for who only asks
    for errors: never wrong on a no."""
    outside: Callable[[], object] | None = None
    """What ``on_story`` reads that is not in the view, such as the hour: when this gives something
    else than before, it is called again."""

    @cached_property
    def every_severity(self) -> tuple[Severity, ...]:
        """The severities the rule may report, worst first."""
        if self.forced is not None:
            return (self.forced,)
        return self.severities or (self.severity,)

    @property
    def is_of_story(self) -> bool:
        """Whether it looks at more than one block at a time."""
        return self.on_story is not None or self.on_note is not None

    @cached_property
    def states(self) -> Said:
        """What the rule checks, with the limits as they are."""
        limits: dict[str, Any] = dict(self.limits)
        return say(self.checks, **limits)

    @cached_property
    def look(self) -> Callable[[Block], Iterable[Finding]] | None:
        """What finds problems in one block, within the rule's limits."""
        measure, limits = self.measure, self.limits
        return self.on_block if measure is None else lambda block: measure(block, limits)

    def within(self, limits: Limits) -> "Rule":
        """The same rule with some limits changed."""
        return replace(self, limits={**self.limits, **limits})

    def at(self, severity: Severity) -> "Rule":
        """The same rule, everything it reports being of that severity."""
        return replace(self, forced=severity)


_FIELDS = {
    "headline": "Ferry strike enters second week",
    "summary": "Crossings stay cancelled until Friday at the earliest.",
    "byline": "[Ana Ferreira]",
    "dateline": "Port Ellis",
    "date": "2025-03-18T08:40:00-04:00",
    "section": "Transport",
    "language": "en-US",
}
_BODY = "The mayor has called the union to talks.\n"


def example(body: str = _BODY, **fields: str | None) -> str:
    """A story without a problem but those that ``body`` or ``fields`` bring in (None: leave out)."""
    lines = (f"{key}: {value}\n" for key, value in _with(fields) if value is not None)
    return f"---\n{''.join(lines)}---\n{body}"


def _with(fields: dict[str, str | None]) -> Iterator[tuple[str, str | None]]:
    yield from (_FIELDS | fields).items()
