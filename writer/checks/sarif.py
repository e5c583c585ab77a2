"""Problems as SARIF 2.1.0, which code hosts and editors read.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from collections.abc import Iterable, Sequence
from urllib.parse import quote

from writer import __version__
from writer.checks.problem import Fix, Problem, Severity
from writer.checks.registry import rules
from writer.checks.rule import Rule
from writer.checks.waivers import Waived
from writer.story import Story

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "advice": "note"}


def to_sarif(checked: Iterable[tuple[str, Story, Sequence[Problem]]]) -> dict[str, object]:
    """The log of a run over stories, each given as path, story and problems."""
    return log([one for each in checked for one in results(*each)])


def results(
    path: str, story: Story, problems: Sequence[Problem], waived: Sequence[Waived] = ()
) -> list[dict[str, object]]:
    """The results of one story; what is waived is suppressed, with its reason."""
    found = [_result(path, story, problem) for problem in problems]
    for each in waived:
        suppression = {
            "kind": "inSource",
            "status": "accepted",
            "justification": str(each.waiver),
        }
        found.append(_result(path, story, each.problem) | {"suppressions": [suppression]})
    return found


def log(found: list[dict[str, object]]) -> dict[str, object]:
    """The log of these results. Rules that are not Writer's own are described by their name."""
    ids = {str(result["ruleId"]) for result in found}
    known = {known.id for known in rules()}
    described = [_descriptor(each) for each in rules()]
    described += [{"id": rule_id} for rule_id in sorted(ids - known)]
    places = {each["id"]: place for place, each in enumerate(described)}
    for result in found:
        result["ruleIndex"] = places[result["ruleId"]]
    driver = {"name": "Writer", "semanticVersion": __version__, "rules": described}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": found}
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _descriptor(each: Rule) -> dict[str, object]:
    return {
        "id": each.id,
        "shortDescription": {"text": f"{each.title}."},
        "fullDescription": {"text": each.states},
        "help": {"text": f"{each.why} {each.fix}".strip()},
        "defaultConfiguration": {"level": _LEVELS[each.severity], "enabled": each.default},
    }


def _result(path: str, story: Story, problem: Problem) -> dict[str, object]:
    location = {
        "physicalLocation": {
            "artifactLocation": _artifact(path),
            "region": _region(story, problem.start, problem.end),
        }
    }
    result: dict[str, object] = {
        "ruleId": problem.rule,
        "level": _LEVELS[problem.severity],
        "message": {"text": problem.message},
        "locations": [location],
    }
    fixes = [_fix(path, story, fix) for fix in problem.fixes if fix.edits]
    return result | {"fixes": fixes} if fixes else result


def _fix(path: str, story: Story, fix: Fix) -> dict[str, object]:
    replacements = [
        {
            "deletedRegion": _region(story, edit.position, edit.end),
            "insertedContent": {"text": edit.inserted},
        }
        for edit in sorted(fix.edits, key=lambda edit: edit.position)
    ]
    change = {"artifactLocation": _artifact(path), "replacements": replacements}
    return {"description": {"text": fix.title}, "artifactChanges": [change]}


def _artifact(path: str) -> dict[str, str]:
    return {"uri": quote(path.replace("\\", "/"))}


def _region(story: Story, start: int, end: int) -> dict[str, int]:
    line, column = story.line_column(start)
    end_line, end_column = story.line_column(end)
    return {
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": end_column,
    }
