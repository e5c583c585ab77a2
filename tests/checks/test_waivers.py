"""Waivers: a problem left as it is, with a reason, wherever its words go."""

import datetime

import pytest

from writer.checks import Checker, Problem
from writer.checks.rule import example
from writer.checks.waivers import CannotWaive, unneeded, unwaive, waive, waivers_of
from writer.story import Edit, Story

NOW = datetime.datetime(2025, 3, 18, 8, 40, tzinfo=datetime.UTC)
TEXT = example("Some (really) “odd” words come TK here.\n\nThe mayor called the the union.\n")


def problem(story: Story, rule: str, checker: Checker | None = None) -> Problem | None:
    found = (checker or Checker()).check(story)
    return next((each for each in found if each.rule == rule), None)


def waived(story: Story, rule: str, reason: str = "it is a quotation (really)") -> None:
    found = problem(story, rule)
    assert found is not None
    story.apply(waive(story, found, reason, "Ana Reis", NOW))


def test_a_waived_problem_is_gone_and_kept_with_its_reason() -> None:
    story = Story.from_text(TEXT)
    checker = Checker()
    waived(story, "text.double_word")
    assert problem(story, "text.double_word", checker) is None
    (kept,) = checker.waived
    assert kept.problem.rule == "text.double_word"
    assert kept.waiver.reason == "it is a quotation (really)"
    assert (kept.waiver.name, kept.waiver.at) == ("Ana Reis", "2025-03-18T08:40Z")
    assert "2025-03-18T08:40Z" in story.front


def test_it_survives_edits_around_it_moving_and_another_beside_it() -> None:
    story = Story.from_text(TEXT)
    waived(story, "text.double_word")
    at = story.text.index("The mayor called")
    story.apply(Edit(at, 9, "On Monday the mayor"))
    assert problem(story, "text.double_word") is None
    story.apply(Edit(story.text.index("the union"), 0, "in the end "))
    text = story.text
    assert problem(Story.from_text(text.replace("union", "crews")), "text.double_word") is None
    more = Story.from_text(text + "\nThey called and and went.\n")
    left = problem(more, "text.double_word")
    assert left is not None
    assert "and and" in more.slice(left.start, left.end)


def test_it_is_taken_back_to_the_same_bytes() -> None:
    story = Story.from_text(TEXT)
    waived(story, "text.double_word")
    story.apply(unwaive(story, waivers_of(story)[0]))
    assert story.text == TEXT


def test_several_a_field_and_a_whole_paragraph() -> None:
    body = "The mayor gave in.\n\n" + "The mayor has called the union to talks today. " * 12 + "\n"
    story = Story.from_text(example(body, byline=None))
    from writer.checks import rule

    checker = Checker([rule("para.long"), rule("byline.missing"), rule("headline.length")])
    while found := checker.check(story):
        story.apply(waive(story, found[0], "house custom", "Ana", NOW))
    assert checker.check(story) == []
    assert len(checker.waived) == 2
    end = len(story.text) - 2
    story.apply(Edit(end, 0, " And more of it follows."))
    assert checker.check(story) == []


def test_what_holds_for_nothing_any_more_is_told() -> None:
    story = Story.from_text(TEXT)
    checker = Checker()
    waived(story, "text.double_word")
    story.apply(Edit(story.text.index("the the"), 4, ""))
    checker.check(story)
    assert [each.rule for each in unneeded(story, checker.waived)] == ["text.double_word"]


def test_a_waiver_is_never_published() -> None:
    story = Story.from_text(TEXT)
    waived(story, "text.double_word")
    assert "waivers" not in story.fields.values


def test_a_story_whose_fields_cannot_be_read_says_so() -> None:
    story = Story.from_text("---\nheadline: [\n---\nThe mayor called the the union.\n")
    found = problem(story, "text.double_word")
    assert found is not None
    with pytest.raises(CannotWaive):
        waive(story, found, "because", "Ana", NOW)


def test_lines_that_are_no_waivers_are_left_alone() -> None:
    text = "---\nwaivers:\n  - nonsense\n  - [1, 2]\n  - 'x.y: because so'\n---\nText.\n"
    assert [each.rule for each in waivers_of(Story.from_text(text))] == ["x.y"]
