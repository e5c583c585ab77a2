"""Packages as they are: configuration, vocabularies, levels, comments, inheritance, refusals."""

import time
from pathlib import Path

import pytest

from tests.checks.vale.running import INI, hits, rule_hits
from writer.checks import Checker, apply_fix, undo_fix
from writer.checks.settings_file import BadSettings
from writer.checks.vale import load_package
from writer.checks.vale.patterns import Pattern, TooSlow
from writer.story import Story

AVOID = "extends: existence\nmessage: Avoid '%s'.\nlevel: {}\ntokens: [{}]\n"
FILES = {
    "styles/T/One.yml": AVOID.format("suggestion", "one"),
    "styles/T/Two.yml": AVOID.format("error", "two"),
    "styles/U/Three.yml": AVOID.format("warning", "three"),
    "styles/U/deep/Four.yml": AVOID.format("warning", "four"),
    "styles/U/_drafts/Five.yml": "not a rule",
    "a.md": "one two three four\n",
}


@pytest.mark.parametrize(
    ("ini", "expected"),
    [
        ("[*.md]\nBasedOnStyles = T\n", ["T.One", "T.Two"]),
        (
            "MinAlertLevel = warning\n[*.md]\nBasedOnStyles = T, U\n",
            ["T.Two", "U.Three", "U.deep.Four"],
        ),
        ("[*.md]\nBasedOnStyles = T\nT.Two = NO\nU.Three = YES\n", ["T.One", "U.Three"]),
        ("[*]\nBasedOnStyles = T\n[*.md]\nBasedOnStyles = U\n", ["U.Three", "U.deep.Four"]),
        ("[*.txt]\nBasedOnStyles = T\n[{a,b}.md]\nU.deep.Four = error\n", ["U.deep.Four"]),
        ("[*.md]\nBasedOnStyles = T\nT = NO\nT.One = YES\n", ["T.One"]),
    ],
)
def test_configuration(ini: str, expected: list[str], tmp_path: Path) -> None:
    found = hits(tmp_path, FILES, f"StylesPath = styles\n{ini}")
    assert [hit.split(":")[3] for hit in found] == expected


def test_levels_are_severities(tmp_path: Path) -> None:
    hits(tmp_path, FILES)
    ini = "StylesPath = styles\n[*.md]\nBasedOnStyles = T\nT.One = error\n"
    (tmp_path / ".vale.ini").write_text(ini)
    package = load_package(tmp_path / ".vale.ini", Path("a.md"))
    problems = Checker(package.rules).check(Story.from_text("one two\n"))
    assert [(p.rule, p.severity) for p in problems] == [("T.One", "error"), ("T.Two", "error")]


def test_a_folder_of_styles_is_all_on(tmp_path: Path) -> None:
    hits(tmp_path, FILES)
    package = load_package(tmp_path / "styles")
    assert [rule.id for rule in package.rules] == ["T.One", "T.Two", "U.Three", "U.deep.Four"]


def test_vocabulary(tmp_path: Path) -> None:
    files = {
        "styles/config/vocabularies/Herald/accept.txt": "# names\nPort Ellis\nMcFerry\n[Oo]kay\n",
        "styles/config/vocabularies/Herald/reject.txt": "boat house\n",
        "a.md": "Port Ellis, port ellis, Mcferry, okay, the boat house.\n",
    }
    ini = (
        "StylesPath = styles\nVocab = Herald\n[*.md]\nBasedOnStyles = Vale\n"
        "Vale.Spelling = NO\nVale.Repetition = NO\n"
    )
    assert hits(tmp_path, files, ini) == [
        "a.md:1:13:Vale.Terms:Use 'Port Ellis' instead of 'port ellis'.",
        "a.md:1:25:Vale.Terms:Use 'McFerry' instead of 'Mcferry'.",
        "a.md:1:44:Vale.Avoid:Avoid using 'boat house'.",
    ]


def test_comments_switch_rules_off(tmp_path: Path) -> None:
    text = (
        "one\n\n<!-- vale off -->\n\none\n\n<!-- vale on -->\n\none <!-- vale T.One = NO -->one\n\n"
        'one two\n\n<!-- vale T.One = YES -->\n\none\n\n<!-- vale T.One["one"] = NO -->\n\none\n\n'
        "<!-- vale T = NO -->\n\none two\n\n`<!-- vale T = YES -->` one\n"
    )
    found = hits(tmp_path, FILES | {"a.md": text})
    places = [":".join(hit.split(":")[1:4]) for hit in found]
    assert places == ["1:1:T.One", "9:1:T.One", "11:5:T.Two", "15:1:T.One"]


def test_a_rule_extends_another(tmp_path: Path) -> None:
    files = FILES | {"styles/T/Two.yml": "extends: U.Three\nmessage: No '%s'!\ntokens+: [six]\n"}
    found = hits(tmp_path, files | {"a.md": "three six\n"})
    assert found == ["a.md:1:1:T.Two:No 'three'!", "a.md:1:7:T.Two:No 'six'!"]


def test_what_is_to_be_ignored_is(tmp_path: Path) -> None:
    ini = INI + "TokenIgnores = (\\[\\[[^\\]]+\\]\\])\nBlockIgnores = BEGIN.{2\\,}END\n"
    found = hits(tmp_path, FILES | {"a.md": "[[one]] one\n\nBEGIN one END one\n"}, ini)
    assert [hit.split(":")[2] for hit in found] == ["9", "15"]


def test_limit(tmp_path: Path) -> None:
    rule = AVOID.format("warning", "one") + "limit: 2\n"
    assert len(rule_hits(tmp_path, rule, "one\n\none\n\none\n")) == 2


def test_a_script_is_refused_with_a_sentence(tmp_path: Path) -> None:
    script = "extends: script\nmessage: x\nscript: x.tengo\n"
    hits(tmp_path, FILES | {"styles/T/Two.yml": script})
    package = load_package(tmp_path / ".vale.ini", Path("a.md"))
    assert [rule.id for rule in package.rules] == ["T.One"]
    assert "T.Two: script rules" in package.refused[0]


@pytest.mark.parametrize(
    ("rule", "line", "says"),
    [
        ("extends: existance\nmessage: x\n", 1, "“extends” is one of"),
        ("extends: existence\ntokens: [a]\n", 1, "needs a “message”"),
        ("extends: existence\nmessage: x\nlevel: bad\ntokens: [a]\n", 3, "suggestion, warning"),
        ("extends: existence\nmessage: x\ntokens:\n  - '(a'\n", 3, "is not a pattern"),
        ("extends: existence\nmessage: x\n", 1, "“tokens” or “raw”"),
        ("extends: occurrence\nmessage: x\nmax: lots\ntoken: a\n", 3, "“max” is a number"),
        ("extends: metric\nmessage: x\nformula: open('x')\ncondition: '> 1'\n", 3, "not a formula"),
        ("extends: [\n", 2, "not YAML"),
        ("extends: capitalization\nmessage: x\nmatch: $shout\n", 3, "$title, $sentence"),
    ],
)
def test_a_wrong_rule_is_told_with_its_line(
    rule: str, line: int, says: str, tmp_path: Path
) -> None:
    with pytest.raises(BadSettings) as caught:
        rule_hits(tmp_path, rule, "a\n")
    assert says in str(caught.value)
    assert f"line {line}:" in str(caught.value)


def test_a_hostile_pattern_is_stopped_and_told(tmp_path: Path) -> None:
    rule = "extends: existence\nmessage: x\nnonword: true\ntokens: ['(a|aa)+$']\n"
    begun = time.process_time()
    found = rule_hits(tmp_path, rule, "a" * 60 + "!\n\n" + "a" * 61 + "!\n")
    assert time.process_time() - begun < 10
    assert len(found) == 1
    assert "took too long" in found[0]
    with pytest.raises(TooSlow):
        Pattern("(a|aa)+$").search("a" * 60 + "!")


@pytest.mark.parametrize(
    ("rule", "before", "after"),
    [
        ("extends: substitution\nmessage: x\nswap: {utilise: use}\n", "We utilise it.", "We use it."),
        ("extends: existence\nmessage: x\naction: {name: remove}\ntokens: [very]\n", "A very old boat.", "A old boat."),
        (
            "extends: existence\nmessage: x\naction: {name: edit, params: [truncate, ' ']}\ntokens: [the the]\n",
            "On the the quay.",
            "On the quay.",
        ),
        (
            "extends: existence\nmessage: x\nnonword: true\naction: {name: edit, params: [regex, ' +', ' ']}\ntokens: ['a  b']\n",
            "So a  b.",
            "So a b.",
        ),
        ("extends: existence\nmessage: x\naction: {name: convert, params: [simple]}\ntokens: [snakeCase]\n", "A snakeCase.", "A snake case."),
    ],
)  # fmt: skip
def test_actions_mend_and_are_undone(rule: str, before: str, after: str, tmp_path: Path) -> None:
    rule_hits(tmp_path, rule, before)
    package = load_package(tmp_path / ".vale.ini", Path("a.md"))
    story = Story.from_text(before)
    problem = Checker(package.rules).check(story)[0]
    changes = apply_fix(story, problem.fixes[0])
    assert story.text == after
    undo_fix(story, changes)
    assert story.text == before


def test_an_edit_costs_the_edited_block_and_gives_the_same(tmp_path: Path) -> None:
    from writer.story import Edit

    hits(tmp_path, FILES)
    package = load_package(tmp_path / "styles")
    checker = Checker(package.rules)
    story = Story.from_text("one\n\ntwo\n\nthree\n")
    checker.check(story)
    story.apply(Edit(5, 3, "four and one"))
    assert checker.check(story) == Checker(package.rules).check(Story.from_text(story.text))


@pytest.mark.parametrize(
    ("setting", "expected"),
    [
        ("", [1, 3, 3, 5, 7, 9]),
        ("IgnoredScopes = em, strong\n", [1, 3, 5, 7, 9]),
        ("SkippedScopes = blockquote, h1\n", [3, 3, 7, 9]),
        ("IgnoredScopes = a\nSkippedScopes = ul\n", [1, 3, 3, 5, 9]),
    ],
)
def test_scopes_that_no_rule_reads(setting: str, expected: list[int], tmp_path: Path) -> None:
    files = {
        "styles/T/One.yml": AVOID.format("warning", "one"),
        "a.md": "# For one\n\nThere is *one* and one.\n\n> Not one.\n\n- one\n\n1. one\n",
    }
    ini = f"StylesPath = styles\n{setting}[*.md]\nBasedOnStyles = T\n"
    assert [int(hit.split(":")[1]) for hit in hits(tmp_path, files, ini)] == expected


def test_a_field_may_be_ignored(tmp_path: Path) -> None:
    text = "---\nredirect_to: one\ntitle: one\n---\none\n"
    for scopes, lines in (
        ("text.frontmatter.redirect_to", ["3", "5"]),
        ("text.frontmatter", ["5"]),
    ):
        ini = f"StylesPath = styles\nIgnoredScopes = code, {scopes}\n[*.md]\nT.One = warning\n"
        found = hits(tmp_path, FILES | {"a.md": text}, ini)
        assert [hit.split(":")[1] for hit in found] == lines
