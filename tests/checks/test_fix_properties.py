"""Every fix, on every rule's failing example and on stories made of several: undone to the same
text, its problem gone, no other brought in, and safe ones done for good."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.checks import Problem, Rule, apply_fix, check, fix_all, rules, undo_fix
from writer.checks.rule import example
from writer.story import Story

ALL = {rule.id: rule for rule in rules()}
IDS = sorted(ALL)
FOLLOW_UPS = {
    "footnote.missing": {"text.placeholder"},  # the footnote is to be written
    "correction.label": {"correction.place"},  # what is called a correction needs its date
    "type.block": {"text.placeholder"},  # what is put in is for the writer to fill
    "type.field": {"text.placeholder"},
    "type.unknown": {"type.block", "type.size", "type.field"},  # a known type has needs
    "type.unlabelled": {"type.block", "type.size", "type.field"},
}
"""What a fix may uncover: it was there before, under another name."""


def judged(text: str, rule: Rule) -> list[Problem]:
    """The problems of the rules that are on, and of this one, without notices about targets."""
    on = [one for one in rules() if (one.default and not one.notice) or one is rule]
    return check(Story.from_text(text), on)


def body_of(rule: Rule) -> str:
    return rule.failing.partition("\n---\n")[2]


stories = st.lists(st.sampled_from(IDS), min_size=1, max_size=4).map(
    lambda ids: example("\n\n".join(body_of(ALL[one]).strip("\n") for one in ids) + "\n")
)


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.id)
def test_a_fix_solves_its_problem_and_brings_in_no_other(rule: Rule) -> None:
    before = judged(rule.failing, rule)
    for problem in (one for one in before if one.rule == rule.id):
        for fix in (fix for fix in problem.fixes if fix.caret is None and fix.edits):
            story = Story.from_text(rule.failing)
            apply_fix(story, fix)
            after = Counter(one.rule for one in judged(story.text, rule))
            allowed = Counter(one.rule for one in before)
            allowed[rule.id] -= 1
            new = {one for one in after if after[one] > allowed[one]}
            assert new <= FOLLOW_UPS.get(rule.id, set()), f"{fix.title}: {story.text}"


@given(stories)
def test_every_fix_of_a_mixed_story_is_undone_to_the_same_text(text: str) -> None:
    story = Story.from_text(text)
    for problem in check(story, rules()):
        for fix in problem.fixes:
            undo_fix(story, apply_fix(story, fix))
            assert story.text == text


@given(stories)
def test_safe_fixes_are_done_for_good(text: str) -> None:
    story = Story.from_text(text)
    fix_all(story)
    fixed = story.text
    assert fix_all(story) == 0
    assert story.text == fixed
