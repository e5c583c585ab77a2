"""Tell what stories still lack: each problem with its place, its rule and its fix."""

from argparse import ArgumentParser, Namespace

from writer.checks import Checker, Problem, format_text, ready, to_json
from writer.cli.parsing import note, readable, say
from writer.storage import read_text
from writer.story import Story

Checked = tuple[str, Story, list[Problem]]


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("stories", metavar="STORY", nargs="+")
    parser.add_argument("--format", choices=("text", "json", "sarif"), default="text")


def run(options: Namespace) -> int:
    """Check each story; 1 when one has errors, 2 when one could not be read."""
    unread: list[str] = []
    checker = Checker()
    checked: list[Checked] = []
    for path, text in readable(options.stories, unread, read_text):
        story = Story.from_text(text)
        checked.append((path, story, checker.check(story)))
    say(_REPORTS[options.format](checked))
    if unread:
        return 2
    return 0 if all(ready(problems) for _, _, problems in checked) else 1


def _text(checked: list[Checked]) -> str:
    for path, _, problems in checked:
        if not problems:
            note(f"{path}: no problems")
    return "".join(format_text(story, path, problems) for path, story, problems in checked)


def _json(checked: list[Checked]) -> str:
    import json

    entries = [to_json(story, path, problems) for path, story, problems in checked]
    return json.dumps(entries, ensure_ascii=False, indent=2) + "\n"


def _sarif(checked: list[Checked]) -> str:
    import json

    from writer.checks.sarif import to_sarif

    return json.dumps(to_sarif(checked), ensure_ascii=False, indent=2) + "\n"


_REPORTS = {"text": _text, "json": _json, "sarif": _sarif}
