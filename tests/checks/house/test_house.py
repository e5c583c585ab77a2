"""House styles: what a file says, and what it says when it is wrong."""

from pathlib import Path

import pytest

from writer.checks import Problem, default_rules, fix_all
from writer.checks.house import DEFAULT, House, find_house, named_houses
from writer.checks.house.reading import load_house
from writer.checks.house.trying import try_examples
from writer.checks.settings_file import BadSettings
from writer.story import Story

RULE = """
[[rule]]
id = "our.mayor"
kind = "existence"
message = "Name the mayor, not “%s”."
severity = "advice"
tokens = ["hizzoner"]
fail = ["Ask hizzoner.", "Hizzoner? No, hizzoner."]
pass = "Ask Mayor Reis."
"""
STORY = (
    "---\nheadline: Kiev ferries stay in harbour\nsummary: A summary.\nbyline: Ana Reis\n"
    "date: 2025-03-18T08:40Z\n---\nThey left Kiev. “We left Kiev,” she said.\n\n> We left Kiev.\n>\n"
    "> — Ana Reis, mayor\n"
)


def house(folder: Path, text: str, name: str = "house.toml") -> House:
    (folder / name).write_text(text, encoding="utf-8")
    return load_house(folder / name)


def check(made: House, text: str = STORY) -> list[Problem]:
    return made.checker().check(Story.from_text(text))


def ids(made: House) -> set[str]:
    return {rule.id for rule in made.all_rules()}


def test_without_a_file_the_default_rules_are_on() -> None:
    assert ids(DEFAULT) == {rule.id for rule in default_rules()}


def test_words_are_mended_but_not_in_quotations(tmp_path: Path) -> None:
    made = house(tmp_path, '[words]\nKiev = "Kyiv"\n')
    found = [problem for problem in check(made) if problem.rule == "house.words"]
    assert [problem.message for problem in found] == ["Write “Kyiv”, not “Kiev”."] * 2
    story = Story.from_text(STORY)
    assert fix_all(story, ["house.words"], made.checker()) == 2
    assert story.text == STORY.replace("line: Kiev", "line: Kyiv").replace(
        "They left Kiev", "They left Kyiv"
    )


def test_yaml_says_the_same(tmp_path: Path) -> None:
    toml = house(tmp_path, '[words]\nKiev = "Kyiv"\n[rules]\n"para.long" = "warning"\n' + RULE)
    yaml = house(
        tmp_path,
        "words: {Kiev: Kyiv}\nrules:\n  para.long: warning\nrule:\n  - id: our.mayor\n"
        "    kind: existence\n    message: Name the mayor, not “%s”.\n    severity: advice\n"
        "    tokens: [hizzoner]\n    fail: [Ask hizzoner.]\n    pass: Ask Mayor Reis.\n",
        "house.yaml",
    )
    assert ids(toml) == ids(yaml)
    assert [p.message for p in check(toml)] == [p.message for p in check(yaml)]


def test_rules_on_off_severe_and_limited(tmp_path: Path) -> None:
    made = house(
        tmp_path,
        '[rules]\n"headline.length" = { severity = "error", most = 20, long = 10 }\n'
        '"quote.*" = "off"\nheading.h1 = "advice"\n"dateline.missing" = true\n',
    )
    on = ids(made)
    assert "dateline.missing" in on
    assert not any(rule.startswith("quote.") for rule in on)
    length = next(problem for problem in check(made) if problem.rule == "headline.length")
    assert length.severity == "error"
    assert "over 20" in length.message


def test_none_of_writers_own(tmp_path: Path) -> None:
    assert ids(house(tmp_path, "builtin = false\n" + RULE)) == {"our.mayor"}


def test_accepted_words_are_left_alone(tmp_path: Path) -> None:
    made = house(tmp_path, 'accept = ["Kiev Ballet"]\n[words]\nKiev = "Kyiv"\n' + RULE)
    assert "our.mayor" in ids(made)


def test_one_extends_another(tmp_path: Path) -> None:
    house(tmp_path, '[words]\nKiev = "Kyiv"\n[rules]\n"para.long" = "error"\n' + RULE, "desk.toml")
    made = house(tmp_path, 'extends = "desk.toml"\n[rules]\n"para.long" = "off"\n')
    assert {"house.words", "our.mayor"} <= ids(made)
    assert "para.long" not in ids(made)
    assert load_house(tmp_path / "desk.toml").rule("para.long") is not None


def test_examples_are_tried(tmp_path: Path) -> None:
    made = house(tmp_path, RULE.replace('pass = "Ask Mayor Reis."', 'pass = "Ask hizzoner."'))
    tried = list(try_examples(made))
    assert [(each.fails, each.good) for each in tried] == [
        (True, True),
        (True, True),
        (False, False),
    ]


def test_vale_packages_as_they_are(tmp_path: Path) -> None:
    style = tmp_path / "styles" / "Herald"
    style.mkdir(parents=True)
    (style / "Late.yml").write_text("extends: existence\nmessage: Not '%s'\ntokens: [late]\n")
    text = "They came late. “Too late.”\n"
    by_part = house(tmp_path, '[vale]\nstyles = "styles"\nbased_on = ["Herald"]\n')
    by_folder = load_house(tmp_path / "styles")
    (tmp_path / ".vale.ini").write_text("StylesPath = styles\n[*]\nBasedOnStyles = Herald\n")
    by_ini = load_house(tmp_path / ".vale.ini")
    for made in (by_part, by_folder, by_ini):
        found = [p.message for p in check(made, text) if p.rule == "Herald.Late"]
        assert found == ["Not 'late'", "Not 'late'"]  # quotations too, as Vale has it
    off = house(tmp_path, '[vale]\nstyles = "styles"\n[vale.rules]\n"Herald.Late" = "NO"\n')
    assert not any(p.rule == "Herald.Late" for p in check(off, text))


def test_it_is_found_beside_the_story_above_it_and_in_the_settings(tmp_path: Path) -> None:
    stories, settings = tmp_path / "desk" / "today", tmp_path / "settings"
    stories.mkdir(parents=True)
    settings.mkdir()
    story = stories / "story.md"
    (settings / "house.toml").write_text('name = "mine"\n')
    assert find_house(story, settings) == settings / "house.toml"
    (tmp_path / "desk" / "house.yaml").write_text("name: desk\n")
    assert find_house(story, settings) == tmp_path / "desk" / "house.yaml"
    (stories / ".writer").mkdir()
    (stories / ".writer" / "house.toml").write_text('name = "today"\n')
    assert find_house(story, settings) == stories / ".writer" / "house.toml"


@pytest.mark.parametrize("name", sorted(named_houses()))
def test_those_that_come_along_are_sound(name: str) -> None:
    made = load_house(named_houses()[name])
    assert all(example.good for example in try_examples(made))


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("[rules]\nno.such = 'off'\n", 2, "There is no rule “no.such”"),
        ("[rules]\n'para.long' = 'loud'\n", 2, "is on, off, error"),
        ("[rules]\n'para.long' = { most = 'ten' }\n", 2, "whole number"),
        ("[rules]\n'para.long' = { least = 10 }\n", 2, "no limit “least”; it has most"),
        ("\ncolour = 1\n", 2, "“colour” is not known"),
        ("words = 3\n", 1, "“words” is a table"),
        ("avoid = 'that'\n", 1, "list of words"),
        ("name = 'a'\nextends = 'nowhere'\n", 2, "There is no house style “nowhere”"),
        ("[[rule]]\nkind = 'existence'\n", 1, "needs an “id”"),
        ("[[rule]]\nid = 'a.b'\nkind = 'rhyme'\n", 3, "“kind” is one of"),
        (RULE.replace('pass = "Ask Mayor Reis."', ""), 2, "one that passes"),
        (RULE.replace('"hizzoner"]', '"(hizzoner"]'), 7, "is not a pattern"),
        (RULE + RULE, 11, "is there twice"),
        (RULE.replace("our.mayor", "para.long"), 2, "give yours another id"),
        ("[vale]\nstyles = 'nowhere'\n", 2, "is not there"),
        ("name = 'x\n", 1, "not TOML"),
    ],
)
def test_a_wrong_file_is_told_in_a_sentence_with_its_line(
    text: str, line: int, says: str, tmp_path: Path
) -> None:
    with pytest.raises(BadSettings) as caught:
        house(tmp_path, text).checker()
    assert says in str(caught.value)
    assert f"line {line}:" in str(caught.value)


def test_an_alias_bomb_and_a_deep_file_are_refused(tmp_path: Path) -> None:
    bomb = "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{name}: &{name} [{', '.join([f'*{before}'] * 10)}]\n"
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    for text in (bomb, "avoid: " + "[" * 3000 + "]" * 3000 + "\n"):
        with pytest.raises(BadSettings):
            house(tmp_path, text, "house.yaml")


def test_every_fix_is_undone_to_the_same_bytes(tmp_path: Path) -> None:
    from writer.checks import apply_fix, undo_fix

    made = house(tmp_path, '[words]\nKiev = "Kyiv"\nthey = "the crews"\n' + RULE)
    story = Story.from_text(STORY)
    for problem in made.checker().check(story):
        for fix in problem.fixes:
            undo_fix(story, apply_fix(story, fix))
            assert story.text == STORY


def test_a_spelling_rule_leaves_the_fields_of_names_alone(tmp_path: Path) -> None:
    file = tmp_path / "house.toml"
    file.write_text(
        '[[rule]]\nid = "h.spell"\nkind = "spelling"\nmessage = "%s?"\nfail = ["The boaat."]\npass = ["The boat."]\n'
    )
    text = "---\nheadline: The boaat\nbyline: Zzyxa Qwerf\ndateline: Qqqton\n---\nThe boat left.\n"
    found = [p.message for p in load_house(file).checker().check(Story.from_text(text))]
    assert "boaat?" in found
    assert not any("Qwerf" in said or "Qqqton" in said for said in found)


WORDS = '[words]\n"e-mail" = "email"\n"web site" = "website"\nKiev = "Kyiv"\nnew = "novel"\n'


@pytest.mark.parametrize(
    ("words", "instead"),
    [
        ("E-mail is old.", ["Email"]),
        ("E-mails and an e-mail: e-mails", ["Emails", "email", "emails"]),
        ("A pre-e-mail-age thing, e-mail-based", []),
        ("Our web\nsite, a web  site. Web sites!", ["website", "website", "Websites"]),
        ("Not kiev but pro-Kiev and Kiev-based", ["Kyiv", "Kyiv"]),
        ("News of a new ferry. New York", ["novel"]),
    ],
)
def test_words_in_their_other_forms(tmp_path: Path, words: str, instead: list[str]) -> None:
    made = house(tmp_path, WORDS)
    text = f"---\nheadline: Ferries\n---\nThe mayor said so.\n\n{words}\n"
    found = [one for one in check(made, text) if one.rule == "house.words"]
    offered = [one.fixes[0].title for one in found]
    assert offered == [f"Use “{each}”" for each in instead]
    assert not any("\n" in one.message or "  " in one.message for one in found)


@pytest.mark.parametrize("value", ["3", "true", '""', '["Kyiv"]'])
def test_words_to_write_are_text(tmp_path: Path, value: str) -> None:
    with pytest.raises(BadSettings, match=r"line 2.*instead of “Kiev” as text"):
        house(tmp_path, f"[words]\nKiev = {value}\n")
