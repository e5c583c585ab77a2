"""What scripts and people get: JSON as the design has it, lines of text, SARIF, rule pages."""

import json

import pytest

from writer.checks import UnknownRule, check, format_text, page, rule, rules, to_json
from writer.checks.rule import example
from writer.checks.sarif import to_sarif
from writer.story import Story

BODY = "Text 😀.\n\n> It must end now, Diaz\n> said.\n"


def checked() -> tuple[Story, list]:  # type: ignore[type-arg]
    story = Story.from_text(example(BODY))
    return story, check(story, [rule for rule in rules() if rule.default and not rule.notice])


def test_json_is_as_the_design_has_it() -> None:
    story, problems = checked()
    assert json.loads(json.dumps(to_json(story, "a/story.md", problems))) == {
        "story": "a/story.md",
        "ready": False,
        "problems": [
            {
                "rule": "quote.attribution",
                "severity": "error",
                "message": "Quote has no attribution line.",
                "line": 12,
                "column": 1,
                "end_line": 13,
                "end_column": 8,
                "fixes": [
                    {"title": "Attribute to Diaz", "safe": False},
                    {"title": "Add an attribution line", "safe": False},
                ],
            }
        ],
    }


def test_text_is_one_line_a_problem() -> None:
    story, problems = checked()
    assert format_text(story, "story.md", problems) == (
        "story.md:12:1 error quote.attribution Quote has no attribution line. "
        "[fix: Attribute to Diaz]\n"
    )
    assert format_text(story, "story.md", []) == ""


def test_columns_count_code_points() -> None:
    story = Story.from_text(example("😀 TK\n"))
    entry = to_json(story, "s", check(story))["problems"][0]  # type: ignore[index]
    assert (entry["line"], entry["column"], entry["end_column"]) == (10, 3, 5)


def test_sarif_names_every_rule_and_places_every_problem() -> None:
    story, problems = checked()
    log = json.loads(json.dumps(to_sarif([("a b/story.md", story, problems)])))
    run = log["runs"][0]
    assert log["version"] == "2.1.0"
    assert [each["id"] for each in run["tool"]["driver"]["rules"]] == [r.id for r in rules()]
    result = run["results"][0]
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "a%20b/story.md"
    assert place["region"] == {"startLine": 12, "startColumn": 1, "endLine": 13, "endColumn": 8}
    replacement = result["fixes"][0]["artifactChanges"][0]["replacements"][0]
    assert replacement["insertedContent"]["text"] == "\n>\n> — Diaz"
    assert result["level"] == "error"


def test_a_rule_is_found_by_its_id() -> None:
    assert rule("more.count").id == "more.count"
    with pytest.raises(UnknownRule, match=r"There is no rule “more\.cont”"):
        rule("more.cont")


def test_page_is_markdown_with_both_examples() -> None:
    text = page(rule("headline.length"))
    assert text.startswith("# headline.length\n")
    assert "error, warning or advice" in text
    assert text.count("```") == 4
