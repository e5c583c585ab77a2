"""The labelled stories: what an editor would mark in them, and what the rules mark.

A page in ``labelled/`` is a story in which each stretch that a rule should mark is written
``⟦words⟧(rule.id)``. A finding is right when it touches such a stretch of its rule.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from writer.checks import Checker, Rule, rules
from writer.story import Story

FOLDER = Path(__file__).parent / "labelled"
_LABEL = re.compile(r"⟦([^⟧]*)⟧\(([a-z_.]+)\)")


@dataclass(frozen=True)
class Page:
    """A story and its labels: (rule, start, end) in the story's text."""

    name: str
    text: str
    labels: tuple[tuple[str, int, int], ...]

    @property
    def paragraphs(self) -> int:
        """How many blocks of prose the story has."""
        return len(Story.from_text(self.text).blocks)


@dataclass
class Tally:
    """How the rules did: right and wrong findings, and labels they passed over, by rule."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    mistakes: list[str] = field(default_factory=list)

    def precision(self, rule_id: str) -> float:
        """The share of the rule's findings that are right; 1 when it found nothing."""
        found = self.right[rule_id] + self.wrong[rule_id]
        return self.right[rule_id] / found if found else 1.0


def pages() -> list[Page]:
    """Every labelled story."""
    return [_read(path) for path in sorted(FOLDER.glob("[0-9]*.md"))]


def _read(path: Path) -> Page:
    marked = path.read_text("utf-8")
    pieces: list[str] = []
    labels = []
    at = length = 0
    for match in _LABEL.finditer(marked):
        pieces += [marked[at : match.start()], match[1]]
        start = length + match.start() - at
        length = start + len(match[1])
        labels.append((match[2], start, length))
        at = match.end()
    return Page(path.name, "".join([*pieces, marked[at:]]), tuple(labels))


def measured() -> list[Rule]:
    """The rules that judge words; those that count, or look whether a field is there, are always right."""
    return [
        rule
        for rule in rules()
        if not (rule.notice or rule.limits or rule.id.endswith((".missing", ".unlabelled")))
    ]


def tally(stories: list[Page]) -> Tally:
    """What the rules, those off by default too, make of the stories."""
    result = Tally()
    checker = Checker(measured())
    for page in stories:
        story = Story.from_text(page.text)
        found = checker.check(story)
        for problem in found:
            if any(
                _touches(problem.rule, problem.start, problem.end, label) for label in page.labels
            ):
                result.right[problem.rule] += 1
            else:
                result.wrong[problem.rule] += 1
                line = story.line_column(problem.start)[0]
                result.mistakes.append(f"{page.name}:{line} {problem.rule} {problem.message}")
        for label in page.labels:
            if not any(_touches(p.rule, p.start, p.end, label) for p in found):
                result.missed[label[0]] += 1
                result.mistakes.append(
                    f"{page.name} missed {label[0]}: {page.text[label[1] : label[2]]}"
                )
    return result


def table(result: Tally) -> Iterator[str]:
    """The precision of every rule that found something, as a Markdown table."""
    yield "| rule | right | wrong | missed | precision | on |"
    yield "| --- | --: | --: | --: | --: | --- |"
    on = {rule.id for rule in rules() if rule.default}
    for rule_id in sorted({*result.right, *result.wrong, *result.missed}):
        share = f"{result.precision(rule_id):.0%}"
        yield (
            f"| {rule_id} | {result.right[rule_id]} | {result.wrong[rule_id]} | {result.missed[rule_id]} "
            f"| {share} | {'yes' if rule_id in on else 'no'} |"
        )


def _touches(rule_id: str, start: int, end: int, label: tuple[str, int, int]) -> bool:
    return rule_id == label[0] and start <= label[2] and label[1] <= end
