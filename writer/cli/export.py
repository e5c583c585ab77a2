"""Write stories as files that are ready to publish; each file and each loss is named."""

import json
from argparse import ArgumentParser, Namespace
from pathlib import Path

from writer.checks import Checker, format_text
from writer.cli.parsing import note, readable, say
from writer.cli.writing import write_output
from writer.exporters import Exporter, places, target
from writer.storage import StoryFile, read_story
from writer.story import Story


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("stories", metavar="STORY", nargs="+")
    parser.add_argument("--to", required=True, metavar="TARGET", help="see writer targets")
    parser.add_argument("-o", dest="folder", metavar="DIR", help="default: the story's folder")
    parser.add_argument("--force", action="store_true", help="export although there are errors")
    parser.add_argument(
        "--losses",
        choices=("text", "json"),
        default="text",
        help="how to tell what is lost: sentences on stderr, or a report on stdout",
    )


def run(options: Namespace) -> int:
    """Export each story; 1 when one has errors and was left out, 2 when one cannot be read."""
    to = target(options.to)
    unread: list[str] = []
    checker = Checker()
    stopped = 0
    reports: list[dict[str, object]] = []
    for path, file in readable(options.stories, unread, read_story):
        story = Story.from_text(file.text)
        errors = [one for one in checker.check(story) if one.severity == "error"]
        if errors and not options.force:
            stopped += 1
            note(
                format_text(story, path, errors)
                + f"{path}: not exported; --force exports it all the same"
            )
            continue
        report = _export(to, story, file, options)
        reports.append({"story": path, "target": to.NAME, **report})
    if options.losses == "json":
        say(json.dumps(reports, ensure_ascii=False, indent=1) + "\n")
    return 2 if unread else 1 if stopped else 0


def _export(to: Exporter, story: Story, file: StoryFile, options: Namespace) -> dict[str, object]:
    """Tell what is lost, then write; the report of it."""
    into = Path(options.folder) if options.folder else file.path.parent
    output = to.export(story, file.path.parent)
    losses = (*to.losses(story), *output.losses)
    path = places(to, output, file.path, into).path
    if options.losses == "text":
        for loss in losses:
            note(f"{path}: {loss}")
    path = write_output(to, output, file.path, into, file.mode)
    if options.losses == "text":
        print(path)
    return {"path": str(path), "losses": [loss.data for loss in losses]}
