"""Running a Vale package over texts, as Vale's own tests do: files in, lines of hits out."""

from pathlib import Path

from writer.checks import Checker
from writer.checks.vale import load_package
from writer.story import Story

INI = "StylesPath = styles\nMinAlertLevel = suggestion\n\n[*.md]\nBasedOnStyles = T\n"


def hits(folder: Path, files: dict[str, str], ini: str = INI) -> list[str]:
    """``name.md:line:column:Rule:message`` of every hit in the .md files, in order."""
    (folder / ".vale.ini").write_text(ini, encoding="utf-8")
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "styles").mkdir(exist_ok=True)
    found: list[str] = []
    for name in sorted(name for name in files if name.endswith(".md")):
        package = load_package(folder / ".vale.ini", Path(name))
        story = Story.from_text(files[name])
        problems = Checker(package.rules, after=package.silenced).check(story)
        for problem in problems:
            line, column = story.line_column(problem.start)
            found.append(f"{name}:{line}:{column}:{problem.rule}:{problem.message}")
    return found


def rule_hits(folder: Path, rule: str, text: str) -> list[str]:
    """``line:column message`` of one rule, given as YAML, in one text."""
    lines = hits(folder, {"styles/T/R.yml": rule, "a.md": text})
    return [
        f"{line}:{column} {said}" for _, line, column, _, said in (x.split(":", 4) for x in lines)
    ]
