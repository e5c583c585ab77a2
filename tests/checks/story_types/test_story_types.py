"""Story types: the files, what they say when they are wrong, and what they make of a story."""

from pathlib import Path

import pytest

from writer.checks import Checker, apply_fix, check, default_rules, undo_fix
from writer.checks.settings_file import BadSettings
from writer.checks.story_types import builtin_types, folders_for, story_types, type_of
from writer.checks.story_types.reading import read_type
from writer.story import Story

TYPES = builtin_types()


def found(text: str, checker: Checker | None = None) -> dict[str, str]:
    """Severity by rule."""
    problems = (checker or Checker()).check(Story.from_text(text))
    return {problem.rule: problem.severity for problem in problems}


def test_those_of_the_trade_are_there() -> None:
    assert list(TYPES)[:6] == ["news", "analysis", "interview", "live", "press-release", "obituary"]


@pytest.mark.parametrize("name", list(TYPES))
def test_a_new_story_is_of_its_type_and_not_ready_for_its_tks(name: str) -> None:
    story = Story.from_text(TYPES[name].template)
    made = type_of(story, TYPES)
    assert made is TYPES[name]
    problems = check(story)
    assert any(one.rule == "text.placeholder" for one in problems)
    missing = [one for one in problems if one.rule in ("type.block", "type.order", "type.unknown")]
    assert missing == []


def test_a_type_is_named_by_its_title_too() -> None:
    story = Story.from_text("---\ntype: Press release\n---\nText.\n")
    assert type_of(story, TYPES) is TYPES["press-release"]


def test_the_type_says_how_badly_a_field_is_missing() -> None:
    body = "Text goes here.\n"
    assert (
        found(f"---\nheadline: A ferry strike begins\n---\n{body}")["byline.missing"] == "warning"
    )
    typed = found(f"---\nheadline: A ferry strike begins\ntype: news\n---\n{body}")
    assert typed["byline.missing"] == "error"
    assert typed["dateline.missing"] == "warning"  # which is off for a story of no type
    release = found(f"---\nheadline: A ferry strike begins\ntype: press-release\n---\n{body}")
    assert release["type.field"] == "error"


def test_what_the_house_has_set_stays() -> None:
    rules = [rule for rule in default_rules() if rule.id != "byline.missing"]
    checker = Checker(rules, fixed={"byline.missing"})
    assert "byline.missing" not in found("---\ntype: news\n---\nText.\n", checker)


def test_a_missing_block_is_put_in_its_place_and_taken_out_again() -> None:
    text = "---\ntype: press-release\n---\nThe mayor agrees.\n\n## About\n\nWe run the town.\n"
    story = Story.from_text(text)
    problem = next(one for one in check(story) if one.rule == "type.block")
    changes = apply_fix(story, problem.fixes[0])
    assert [block.kind for block in story.blocks][:3] == ["paragraph", "quote", "heading"]
    undo_fix(story, changes)
    assert story.text == text


def test_own_types_lie_beside_the_story_or_above_it(tmp_path: Path) -> None:
    beside = tmp_path / "desk" / "story_types"
    beside.mkdir(parents=True)
    (beside / "match.toml").write_text('title = "Match report"\n[fields]\nscore = "must"\n')
    (tmp_path / "story_types").mkdir()
    (tmp_path / "story_types" / "news.toml").write_text('title = "Our news"\n')
    types = story_types(*folders_for(tmp_path / "desk" / "story.md"))
    assert types["news"].title == "Our news"
    assert types["match"].field("score") is not None
    problems = found("---\ntype: match\n---\nText.\n", Checker(types=lambda: types))
    assert problems["type.field"] == "error"
    assert "score:" in types["match"].template


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("title = \n", 1, "not TOML"),
        ('title = "A"\n[fields]\nbyline = "perhaps"\n', 3, "must, should or may"),
        ('title = "A"\n\n[[blocks]]\nis = "rhyme"\n', 4, "names no block"),
        ('[[blocks]]\nis = "lead"\n[[blocks]]\nis = "quote"\nmost = "two"\n', 5, "whole number"),
        ('titel = "A"\n', 1, "“titel” is not known"),
        ("words = 3\n", 1, "least = 10"),
    ],
)
def test_a_wrong_file_is_told_in_a_sentence_with_its_line(
    tmp_path: Path, text: str, line: int, says: str
) -> None:
    file = tmp_path / "match.toml"
    file.write_text(text)
    with pytest.raises(BadSettings, match=says) as caught:
        read_type(file)
    assert f"line {line}:" in str(caught.value)
