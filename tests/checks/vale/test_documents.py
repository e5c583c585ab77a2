"""Scopes that choose parts of a document, metrics that count other rules' hits, formats."""

from pathlib import Path

import pytest

from tests.checks.vale.running import INI, hits
from writer.checks.settings_file import BadSettings
from writer.checks.vale.css import BadSelector, parse_selector
from writer.checks.vale.page_tree import page_of
from writer.story import Story

STORY = """# Ferries stay in the harbour

Reportedly the boats sail again.

## What the union wants

Reportedly more pay. The union will strike again.

A second paragraph, reportedly.

### The last offer

The offer was reportedly low.

## What the mayor says

- Talks, reportedly.
- Peace.
"""
WORD = "extends: existence\nmessage: \"%s\"\nscope: '{}'\nignorecase: true\ntokens: [reportedly]\n"
UNION = 'doc(section:has(> h2:contains("union")))'


def said(folder: Path, rule: str, text: str = STORY, **files: str) -> list[str]:
    """line:column message of one rule in one text."""
    more = {name.replace("__", "/"): content for name, content in files.items()}
    found = hits(folder, {"styles/T/R.yml": rule, "a.md": text, **more})
    return [
        f"{line}:{column} {said}" for _, line, column, _, said in (x.split(":", 4) for x in found)
    ]


@pytest.mark.parametrize(
    ("scope", "lines"),
    [
        (f"text & {UNION}", [7, 9, 13]),
        (f"sentence & {UNION}", [7, 9, 13]),
        (f"~{UNION}", [3, 17]),
        ("text & doc(h2 + p)", [7]),
        ("text & doc(h1 ~ section p)", [7, 9, 13]),
        ("list & doc(section:has(> h2:contains('mayor')))", [17]),
        ("text & doc(section section > p, li:first-child)", [7, 9, 13, 17]),
        ("text & doc(p:not(h2 + p):nth-of-type(n+2))", [9]),
        ("heading & doc(section)", []),
        ("doc(p)", []),
    ],
)
def test_pieces_by_where_they_stand(scope: str, lines: list[int], tmp_path: Path) -> None:
    found = said(tmp_path, WORD.format(scope.replace("'", "''")))
    assert [int(each.split(":")[0]) for each in found] == lines


def test_an_element_alone_is_read_as_one(tmp_path: Path) -> None:
    rule = f"extends: occurrence\nmessage: no demand\nscope: '{UNION}'\nmin: 1\ntoken: '(?i)we demand'\n"
    assert said(tmp_path, rule) == ["5:1 no demand"]
    assert said(tmp_path, rule.replace("we demand", "will strike")) == []


def test_an_element_that_is_missing_is_told_on_the_first_line(tmp_path: Path) -> None:
    scope = 'doc(section:has(> h2:contains("background")))'
    rule = (
        f"extends: occurrence\nmessage: no background\nscope: '{scope}'\nmin: 1\ntoken: '(?s).'\n"
    )
    assert said(tmp_path, rule) == ["1:1 no background"]


def test_the_words_of_one_section_are_measured(tmp_path: Path) -> None:
    rule = f"extends: metric\nmessage: '%s words'\nscope: '{UNION}'\nformula: words\ncondition: '> 3'\n"
    assert said(tmp_path, rule) == ["5:1 17.00 words"]
    subheads = rule.replace("formula: words", "formula: heading.h3").replace("> 3", "> 0")
    assert said(tmp_path, subheads) == ["5:1 1.00 words"]


def test_a_sequence_stays_within_its_element(tmp_path: Path) -> None:
    rule = (
        f"extends: sequence\nmessage: '%s'\nscope: '{UNION}'\ntokens:\n  - tag: MD\n  - tag: VB\n"
    )
    assert said(tmp_path, rule) == ["7:32 will"]


def test_a_scope_may_have_a_name(tmp_path: Path) -> None:
    named = {"styles__config__scopes__Parts.yml": f"union: '{UNION}'\nlead: text & doc(h1 + p)\n"}
    assert said(tmp_path, WORD.format("text & union"), **named)[0] == "7:1 Reportedly"
    assert said(tmp_path, WORD.format("lead"), **named) == ["3:1 Reportedly"]
    with pytest.raises(BadSettings, match="turns a chain of scopes around"):
        said(tmp_path, WORD.format("~lead"), **named)


@pytest.mark.parametrize(
    "wrong", ["doc(h2[)", "doc(h2:hover)", "doc(> p)", "doc()", "doc(p:nth-child(x))"]
)
def test_a_selector_that_is_none_is_an_error_with_its_line(wrong: str, tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match=r"R\.yml, line 3: T\.R: “doc\("):
        said(tmp_path, WORD.format(wrong))


@pytest.mark.parametrize(
    ("selector", "tags"),
    [
        ("blockquote p", ["p"]),
        ("p.pull", ["p"]),
        ("ol > li:last-child", ["li"]),
        ("table th:first-child, tr:nth-child(2) td", ["th", "td", "td"]),
        ("p:has(a, strong)", ["p"]),
        ("h2:only-of-type", ["h2"]),
        ("li:nth-child(odd)", ["li"]),
        ("li:nth-last-child(2n+2)", ["li"]),
        ("p:is(blockquote p)", ["p"]),
        ("*:contains('nothing of that kind')", []),
    ],
)
def test_selectors(selector: str, tags: list[str]) -> None:
    text = (
        "## Head\n\nSee **here**.\n\nLater.\n{: .pull }\n\n> Said.\n\n1. one\n2. two\n\n"
        "| a | b |\n| - | - |\n| c | d |\n"
    )
    test = parse_selector(selector)
    assert [each.tag for each in page_of(Story.from_text(text)).everything() if test(each)] == tags


def test_a_selector_without_end_is_refused() -> None:
    with pytest.raises(BadSelector):
        parse_selector("p:has(" * 40 + ")" * 40)


COUNTING = {
    "styles/T/Weak.yml": "extends: existence\nmessage: weak\nlevel: suggestion\ntokens: [maybe, perhaps]\n",
    "styles/T/Loud.yml": "extends: existence\nmessage: loud\nlevel: suggestion\nnonword: true\ntokens: ['!']\n",
    "styles/T/Sum.yml": 'extends: metric\nmessage: "%s slips"\nlevel: error\n'
    "formula: check[\"T.Weak\"] + check['T.Loud'] * 2\ncondition: '> 2'\n",
}


def test_a_metric_counts_what_other_rules_found(tmp_path: Path) -> None:
    loud = hits(tmp_path, {**COUNTING, "a.md": "Maybe not, perhaps! maybe\n"})
    assert "a.md:1:1:T.Sum:4.00 slips" in loud
    quiet = hits(tmp_path, {**COUNTING, "a.md": "Perhaps, maybe, not.\n"})
    assert not any("T.Sum" in each for each in quiet)
    hidden = hits(
        tmp_path, {**COUNTING, "a.md": "<!-- vale off -->\n\nMaybe not, perhaps! maybe\n"}
    )
    assert hidden == []


def test_a_format_may_stand_for_another(tmp_path: Path) -> None:
    rule = 'extends: existence\nmessage: "%s"\nscope: text.md\ntokens: [ferry]\n'
    ini = INI.replace("[*.md]", "[formats]\nmdx = md\n\n[*.md]")
    assert hits(tmp_path, {"styles/T/R.yml": rule, "a.md": "The ferry.\n"}, ini) == [
        "a.md:1:5:T.R:ferry"
    ]
    from writer.checks.vale.ini import read_ini

    made = read_ini(tmp_path / ".vale.ini")
    assert [made.format_of(Path(name)) for name in ("a.mdx", "a.markdown", "a.txt")] == [
        "md",
        "md",
        "txt",
    ]


def test_classes_are_scopes_and_may_be_ignored(tmp_path: Path) -> None:
    text = 'One ferry.\n\nTwo ferries and a ferry.\n{: .note }\n\n<div class="aside note">A ferry.</div>\n'
    rule = 'extends: existence\nmessage: "%s"\ntokens: [ferry]\n'
    files = {"styles/T/R.yml": rule, "a.md": text}
    assert [each.split(":")[1] for each in hits(tmp_path, files)] == ["1", "3", "6"]
    ignoring = INI.replace("\n\n", "\nIgnoredClasses = other, note\n\n", 1)
    assert [each.split(":")[1] for each in hits(tmp_path, files, ignoring)] == ["1"]
    scoped = {**files, "styles/T/R.yml": rule + "scope: text.class.note\n"}
    assert [each.split(":")[1] for each in hits(tmp_path, scoped)] == ["3"]


def test_a_paragraph_with_a_class_is_one(tmp_path: Path) -> None:
    rule = 'extends: existence\nmessage: "%s"\nscope: paragraph\ntokens: [ferry]\n'
    text = "# A ferry\n\nA ferry.\n{: .note }\n\n- A ferry.\n\n> A ferry.\n"
    assert said(tmp_path, rule, text) == ["3:3 ferry"]
