"""The sample article, imported as a reporter would, must show what an editor expects of it."""

from pathlib import Path

import pytest

from writer.checks import Problem, apply_fix, check
from writer.importers import read
from writer.story import Story

SAMPLE = Path(__file__).parents[3] / "shared" / "stories" / "thrivenews-call.txt"

pytestmark = pytest.mark.skipif(not SAMPLE.exists(), reason="the sample is not here")

EXPECTED = {
    "headline.length": ("warning", "90"),
    "headline.case": ("warning", "“In”"),
    "headline.hype": ("advice", "High-Stakes"),
    "headline.claim": ("warning", "2,500"),
    "byline.missing": ("warning", "byline"),
    "date.missing": ("error", "date"),
    "summary.missing": ("warning", "summary"),
    "more.target": ("advice", "Apple News"),
    "heading.case": ("advice", "title case"),
    "quote.attribution": ("error", "attribution"),
    "quote.social": ("warning", "platform"),
    "quote.snapshot": ("advice", "copy"),
    "quote.marks": ("advice", "marks"),
    "attr.verb": ("advice", "stated"),
    "attr.figure": ("warning", "2,500"),
    "fact.unverified": ("warning", "unverified"),
    "time.relative": ("warning", "this morning"),
    "text.grammar_article": ("warning", "Putin"),
    "export.jsonld": ("warning", "author"),
    "export.loss": ("advice", "Ghost"),
}
"""rule -> its severity, and words of one of its messages"""
WITH_FIX = set(EXPECTED) - {
    "headline.length", "byline.missing", "date.missing", "more.target", "export.jsonld", "export.loss", "time.relative",
}  # fmt: skip


@pytest.fixture
def story() -> Story:
    return Story.from_text(read(SAMPLE.read_text("utf-8"), "text").text)


def of(story: Story, rule_id: str) -> list[Problem]:
    return [problem for problem in check(story) if problem.rule == rule_id]


@pytest.mark.parametrize("rule_id", EXPECTED)
def test_what_is_expected_is_found(story: Story, rule_id: str) -> None:
    severity, words = EXPECTED[rule_id]
    found = of(story, rule_id)
    assert found
    assert {problem.severity for problem in found} == {severity}
    assert any(words in problem.message for problem in found)


@pytest.mark.parametrize("rule_id", sorted(WITH_FIX))
def test_its_first_fix_solves_it(story: Story, rule_id: str) -> None:
    before = of(story, rule_id)
    fix = before[0].fixes[0]
    apply_fix(story, fix)
    assert len(of(story, rule_id)) < len(before) or fix.caret is not None


def test_this_morning_is_tuesday_and_another_day_with_another_date(story: Story) -> None:
    text = story.text
    for date, words in (("2025-03-18", "Tuesday morning"), ("2025-03-20", "Thursday morning")):
        dated = Story.from_text(text.replace("---\n", f"---\ndate: {date}\n", 1))
        problem = of(dated, "time.relative")[0]
        assert words in problem.message
        apply_fix(dated, problem.fixes[0])
        assert f"happening {words}" in dated.text


def test_pasted_as_it_stands_its_sign_off_is_found() -> None:
    lines = SAMPLE.read_text("utf-8").splitlines()
    body = "\n\n".join(lines[1:])
    raw = Story.from_text(f"---\nheadline: {lines[0]}\n---\n{body}\n")
    assert {p.rule for p in check(raw)} >= {"signoff.body", "more.typed", "headline.case"}
    apply_fix(raw, of(raw, "signoff.body")[0].fixes[0])
    assert not of(raw, "signoff.body")
