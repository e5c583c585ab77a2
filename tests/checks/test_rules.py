"""Every rule: its examples do what its page says, and its fixes mend and are undone."""

import atexit
import re
import shutil
import tempfile
import time
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.checks.strategies import hostile
from writer.checks import Problem, Rule, apply_fix, page, rules, undo_fix
from writer.checks import check as check_in
from writer.checks import rule as rule_of
from writer.checks.rule import example
from writer.story import Story

IDS = [rule.id for rule in rules()]
FIRST_DOZEN = (
    "headline.missing headline.length byline.missing date.missing summary.missing heading.skip heading.empty "
    "heading.nobody more.count more.position more.typed quote.attribution quote.unpaired text.placeholder "
    "link.empty image.alt"
)

each_rule = pytest.mark.parametrize("rule", rules(), ids=IDS)


_PICTURE = re.compile(r"!\[[^\]]*\]\(([\w./-]+\.(?:jpg|png))")


@cache
def _folder() -> Path:
    """A folder with the pictures the examples show; only those called small are small."""
    from PIL import Image

    folder = Path(tempfile.mkdtemp(prefix="writer-examples-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    for name in {
        name for rule in rules() for name in _PICTURE.findall(rule.failing + rule.passing)
    }:
        if ".." not in name:
            place = folder / name
            place.parent.mkdir(exist_ok=True)
            Image.new("1", (300 if "small" in name else 1200, 90)).save(place)
    return folder


def check(story: Story, chosen: Iterable[Rule]) -> list[Problem]:
    """Check a story that lies in the examples' folder."""
    return check_in(story, chosen, _folder())


def found(text: str, *more: Rule) -> set[str]:
    """The ids of the rules that find something: those on by default, and ``more``."""
    on = {rule.id: rule for rule in (*(r for r in rules() if r.default), *more)}
    return {problem.rule for problem in check(Story.from_text(text), on.values())}


def test_the_first_dozen_are_there() -> None:
    assert set(FIRST_DOZEN.split()) <= set(IDS)
    assert len(set(IDS)) == len(IDS)


NOTICES = {rule.id for rule in rules() if rule.notice}
"""What these say of targets is true of other rules' examples too."""


@each_rule
def test_failing_example_has_this_problem_and_no_other(rule: Rule) -> None:
    others = found(rule.failing, rule) - {rule.id} - NOTICES
    assert rule.id in found(rule.failing, rule)
    assert not others or rule.notice


@each_rule
def test_passing_example_has_no_problem(rule: Rule) -> None:
    assert found(rule.passing, rule) - (NOTICES - {rule.id}) == set()


@each_rule
def test_every_fix_of_the_example_mends_it_and_is_undone(rule: Rule) -> None:
    story = Story.from_text(rule.failing)
    problems = [p for p in check(story, [rule]) if p.rule == rule.id]
    for fix in (fix for problem in problems for fix in problem.fixes):
        changes = apply_fix(story, fix)
        needs_words = fix.caret is not None  # the writer goes on typing there
        left = [p for p in check(story, [rule]) if p.rule == rule.id]
        assert len(left) < len(problems) or needs_words, fix.title
        undo_fix(story, changes)
        assert story.text == rule.failing


@each_rule
def test_safe_means_that_the_example_has_a_safe_fix(rule: Rule) -> None:
    problems = check(Story.from_text(rule.failing), [rule])
    safe = any(fix.safe for problem in problems for fix in problem.fixes)
    assert not safe or rule.safe
    assert bool(rule.fix) or not any(problem.fixes for problem in problems)


@each_rule
def test_severity_is_one_the_rule_declares(rule: Rule) -> None:
    for problem in check(Story.from_text(rule.failing), [rule]):
        assert problem.severity in rule.every_severity


@each_rule
def test_page_says_all_there_is(rule: Rule) -> None:
    text = page(rule)
    for part in (rule.id, rule.states, rule.why, rule.source, rule.failing, rule.passing):
        assert part in text


@given(hostile)
def test_no_text_makes_a_rule_fail_and_every_fix_can_be_applied_and_undone(text: str) -> None:
    story = Story.from_text(text)
    for problem in check(story, rules()):
        assert 0 <= problem.start <= problem.end <= len(text)
        for fix in problem.fixes:
            undo_fix(story, apply_fix(story, fix))
            assert story.text == text


@given(st.sampled_from(IDS), hostile)
def test_a_safe_fix_never_adds_to_the_problems_of_its_rule(rule_id: str, text: str) -> None:
    rule = next(rule for rule in rules() if rule.id == rule_id)
    story = Story.from_text(text)
    problems = check(story, [rule])
    for problem in problems:
        for fix in (fix for fix in problem.fixes if fix.safe):
            changes = apply_fix(story, fix)
            assert len(check(story, [rule])) <= len(problems), fix.title
            undo_fix(story, changes)


LONG_LINES = {
    "letters": "a" * 333_333,
    "words": "Diaz said no. " * 23_333,
    "capitals": "Van Der Diaz " * 26_666,
    "openers": "“" * 100_000,
    "closers": "”" * 100_000,
    "mixed marks": "«“„" * 33_333 + "»" * 33_333,
    "straight marks": ' "a' * 100_000,
    "singles": " ‘a" * 100_000,
    "placeholders": "TK XX ??? [insert " * 16_666,
    "underscores": "X" * 166_666 + "_" * 166_666,
    "commas": "said, " * 50_000,
    "stops": "J. " * 100_000,
    "spaces": "a" + " " * 333_333 + "said",
    "quoted": "> " + "“Diaz said " * 33_333,
    "digits": "6'2\" " * 66_666,
    "headings": "## H\n" * 6_666,
    "breaks": "<!--more-->\n" * 6_666,
    "quotes": "> q\n\n" * 2_000,
    "links": "[](u) " * 6_666,
}


@pytest.mark.parametrize("name", LONG_LINES)
def test_a_huge_paragraph_costs_a_second_not_a_minute(name: str) -> None:
    story = Story.from_text(example(LONG_LINES[name] + "\n"))
    for block in story.blocks:
        _ = [leaf.text for leaf in block.leaves]  # reading the text is not the checks' cost
    begun = time.process_time()
    check(story, rules())
    assert time.process_time() - begun < 4


def test_a_rule_is_known_by_the_trades_other_word_too() -> None:
    assert rule_of("standfirst.missing").id == "summary.missing"
