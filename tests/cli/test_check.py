"""``writer check`` over files and folders, with house styles, in every format."""

import json
from pathlib import Path

import pytest

from writer.cli.main import main

GOOD = (
    "---\nheadline: Ferry strike enters second week\nsummary: None sail.\nbyline: Ana Reis\n"
    "date: 2025-03-18T08:40:00-04:00\n---\nThe mayor has called the union to talks.\n"
)
BAD = GOOD.replace("headline: Ferry strike enters second week\n", "")


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = main([str(each) for each in arguments])
    said = capsys.readouterr()
    return code, said.out, said.err


@pytest.fixture
def stories(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("WRITER_HOME", str(tmp_path / "home"))
    folder = tmp_path / "stories"
    (folder / "b").mkdir(parents=True)
    (folder / ".git").mkdir()
    (folder / "a.md").write_text(GOOD)
    (folder / "b" / "c.markdown").write_text(BAD)
    (folder / ".git" / "d.md").write_text(BAD)
    (folder / "note.txt").write_text("no story")
    return folder


def test_a_folder_is_all_its_stories_by_name(
    stories: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(capsys, "check", stories)
    assert code == 1
    assert [line.split(":")[0] for line in out.splitlines()] == [str(stories / "b" / "c.markdown")]
    assert f"{stories / 'a.md'}: no problems" in err


def test_a_folder_without_stories_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(capsys, "check", tmp_path) == (
        2,
        "",
        f"writer: There is no story in “{tmp_path}”.\n",
    )


def test_many_in_several_processes_give_the_same_report(
    stories: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(30):
        (stories / f"s{number:02}.md").write_text(BAD if number % 3 else GOOD)
    alone = run(capsys, "check", "--jobs", "1", "--format", "json", stories)
    together = run(capsys, "check", "--jobs", "3", "--format", "json", stories)
    assert together == alone
    assert [entry["story"] for entry in json.loads(together[1])] == sorted(
        str(path) for path in stories.rglob("*.m*") if ".git" not in path.parts
    )


def test_one_that_cannot_be_read_is_told_and_the_rest_checked(
    stories: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(capsys, "check", stories / "a.md", stories / "none.md", stories / "b")
    assert code == 2
    assert "none.md" in err
    assert "headline.missing" in out


def test_the_nearest_house_style_holds_or_the_one_asked_for(
    stories: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (stories / "b" / "house.toml").write_text('[rules]\n"headline.missing" = "off"\n')
    assert run(capsys, "check", stories)[0] == 0
    assert run(capsys, "check", "--house", "none", stories)[0] == 1
    code, out, _ = run(capsys, "check", "--house", "wire", stories / "a.md")
    assert (code, "dateline.missing" in out) == (0, True)
    code, out, err = run(capsys, "check", "--house", "nowhere", stories)
    assert (code, out) == (2, "")
    assert "no house style “nowhere”" in err
    (stories / "b" / "house.toml").write_text("[rules]\nx.y = 1\n")
    code, _, err = run(capsys, "check", stories / "b")
    assert code == 2
    assert len(err.strip().splitlines()) == 1
    assert "line 2" in err


def test_waived_problems_are_reported_as_such(
    stories: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    waiver = 'waivers: ["headline.missing: because it is a test (Ana, 2025-03-18T08:40Z)"]\n'
    story = stories / "w.md"
    story.write_text(BAD.replace("summary:", f"{waiver}summary:"))
    code, out, _ = run(capsys, "check", "--format", "json", story)
    (entry,) = json.loads(out)
    assert (code, entry["ready"], entry["problems"]) == (0, True, [])
    assert entry["waived"][0]["reason"] == "it is a test"
    _, out, _ = run(capsys, "check", "--format", "sarif", story)
    (result,) = json.loads(out)["runs"][0]["results"]
    assert result["suppressions"][0]["kind"] == "inSource"


def test_rules_of_a_house_are_described_in_sarif(
    stories: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (stories / "house.toml").write_text('[words]\nmayor = "Mayor Reis"\n')
    _, out, _ = run(capsys, "check", "--format", "sarif", stories / "a.md")
    log = json.loads(out)["runs"][0]
    rules = [rule["id"] for rule in log["tool"]["driver"]["rules"]]
    assert [rules[result["ruleIndex"]] for result in log["results"]] == ["house.words"]


def test_house_try_runs_examples_and_shows_what_it_would_flag(
    stories: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    house = stories / "our.toml"
    house.write_text('name = "Ours"\n[words]\nmayor = "Mayor Reis"\n')
    code, out, _ = run(capsys, "house", "try", house, stories)
    assert code == 0
    assert "2 examples tried, 0 wrong" in out
    assert "house.words: 2 in 2 stories" in out
    assert f"{stories / 'a.md'}:7:5" in out
    house.write_text(
        '[[rule]]\nid = "our.one"\nkind = "existence"\nmessage = "m"\ntokens = ["one"]\n'
        'fail = "two"\npass = "three"\n'
    )
    code, out, _ = run(capsys, "house", "try", house)
    assert code == 1
    assert "should fail and passes: two" in out
    assert run(capsys, "house", "try")[0] == 2


def test_fix_knows_the_house_style(stories: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (stories / "house.toml").write_text('[words]\nmayor = "chief"\n')
    assert run(capsys, "fix", stories / "a.md")[0] == 0
    assert "The chief has called" in (stories / "a.md").read_text()


def test_the_pre_commit_hooks_name_a_command_there_is() -> None:
    from ruamel.yaml import YAML

    path = Path(__file__).parents[2] / ".pre-commit-hooks.yaml"
    hooks = YAML(typ="safe", pure=True).load(path.read_text())
    assert {hook["entry"] for hook in hooks} == {"writer check"}


def test_story_types_beside_the_stories_need_no_house_style(
    stories: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (stories / "story_types").mkdir()
    own = stories / "story_types" / "match.toml"
    own.write_text('title = "Match"\n[fields]\nscore = "must"\n')
    (stories / "a.md").write_text(GOOD.replace("summary", "type: match\nsummary"))
    code, out, _ = run(capsys, "check", stories / "a.md")
    assert code == 1
    assert "type.field" in out
    (stories / "house.toml").write_text('name = "Herald"\n[rules]\n"type.field" = "off"\n')
    assert "type.unknown" not in run(capsys, "check", stories / "a.md")[1]
    own.write_text('titel = "Match"\n')
    code, _, err = run(capsys, "check", stories / "a.md")
    assert code == 2
    assert "match.toml, line 1: “titel” is not known" in err
