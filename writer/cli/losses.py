"""Tell what targets cannot hold of stories; nothing is written."""

import json
from argparse import ArgumentParser, Namespace

from writer.cli.parsing import readable, say
from writer.exporters import Exporter, target, targets
from writer.exporters.announcing import announced
from writer.storage import read_story
from writer.story import Story


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("stories", metavar="STORY", nargs="+")
    parser.add_argument("--to", action="append", metavar="TARGET", help="default: every target")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(options: Namespace) -> int:
    """Print the losses of each story in each target; 2 when a story cannot be read."""
    chosen = [target(name) for name in options.to] if options.to else list(targets())
    unread: list[str] = []
    found: list[dict[str, object]] = []
    for path, file in readable(options.stories, unread, read_story):
        story = Story.from_text(file.text)
        for exporter in chosen:
            losses = announced(exporter, story, file.path.parent)
            found.append(
                {
                    "story": path,
                    "target": exporter.NAME,
                    "losses": [loss.data for loss in losses],
                }
            )
            if options.format == "text":
                say(_lines(path, exporter, tuple(map(str, losses))))
    if options.format == "json":
        say(json.dumps(found, ensure_ascii=False, indent=1) + "\n")
    return 2 if unread else 0


def _lines(path: str, exporter: Exporter, losses: tuple[str, ...]) -> str:
    return "".join(f"{path}: {exporter.NAME}: {line}\n" for line in losses or ("nothing is lost.",))
