"""Fixes: applied in one step, undone to the same text, refused when stale."""

import pytest

from writer.checks import Checker, StaleFix, apply_fix, check, fix_all, is_stale, rules, undo_fix
from writer.checks.rule import example
from writer.story import Edit, Story


def found(story: Story) -> set[str]:
    """The rules that find something, but for those that only tell what targets make of it."""
    return {problem.rule for problem in check(story)} - {rule.id for rule in rules() if rule.notice}


def test_a_fix_for_another_text_is_refused() -> None:
    story = Story.from_text(example("Lead.\n\n<!--more-->\n\n<!--more-->\n\nText.\n"))
    fix = next(p for p in check(story) if p.rule == "more.count").fixes[0]
    assert not is_stale(story, fix)
    story.apply(Edit(0, 0, " "))
    assert is_stale(story, fix)
    with pytest.raises(StaleFix, match="has changed"):
        apply_fix(story, fix)


def test_all_safe_fixes_leave_none_and_touch_nothing_else() -> None:
    body = (
        "<!--more-->\n\nLead.\n\nRead more\n\n##\n\n#### Deep\n\nText [here]().\n\n"
        "##### Deeper\n\nText.\n\n<!--more-->\n\n> A quote.\n"
    )
    story = Story.from_text(example(body))
    assert fix_all(story) >= 5
    assert found(story) == {"quote.attribution"}
    assert story.text == example(
        "Lead.\n\n### Deep\n\n".replace("###", "##")
        + "Text here.\n\n### Deeper\n\nText.\n\n<!--more-->\n\n> A quote.\n"
    )


def test_fix_all_can_be_kept_to_some_rules() -> None:
    story = Story.from_text(example("Lead.\n\n##\n\n#### Deep\n\nText.\n"))
    assert fix_all(story, ["heading.empty"]) == 1
    assert found(story) == {"heading.skip"}


def test_headline_from_the_body_of_a_bare_text() -> None:
    text = "# Ferry strike enters second week\n\nThe mayor has called the union to talks.\n"
    story = Story.from_text(text)
    problem = next(p for p in Checker().check(story) if p.rule == "headline.missing")
    changes = apply_fix(story, problem.fixes[0])
    assert story.fields.headline == "Ferry strike enters second week"
    assert story.text.endswith("---\nThe mayor has called the union to talks.\n")
    undo_fix(story, changes)
    assert story.text == text


def test_line_ends_of_the_story_are_kept() -> None:
    text = example("Lead.\n\n> “No,” Diaz said.\n\nRead more\n\nText.\n").replace("\n", "\r\n")
    story = Story.from_text(text)
    for rule in ("more.typed", "quote.attribution"):
        apply_fix(story, next(p for p in check(story) if p.rule == rule).fixes[0])
    assert "> “No,” Diaz said.\r\n>\r\n> — Diaz\r\n\r\n<!--more-->\r\n\r\nText." in story.text
    assert story.text.count("\n") == story.text.count("\r\n")
