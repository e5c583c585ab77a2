"""Write stories as files that are ready to publish; each file and each loss is named."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from writer.checks import Checker, format_text
from writer.cli.parsing import UsageError, note, readable
from writer.exporters import Exporter, output_path, target
from writer.storage import StoryFile, read_story, write_atomic
from writer.story import Story


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("stories", metavar="STORY", nargs="+")
    parser.add_argument("--to", required=True, metavar="TARGET", help="see writer targets")
    parser.add_argument("-o", dest="folder", metavar="DIR", help="default: the story's folder")
    parser.add_argument("--force", action="store_true", help="export although there are errors")


def run(options: Namespace) -> int:
    """Export each story; 1 when one has errors and was left out, 2 when one cannot be read."""
    to = target(options.to)
    unread: list[str] = []
    checker = Checker()
    stopped = 0
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
        _export(to, story, file, options.folder)
    return 2 if unread else 1 if stopped else 0


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"The folder “{folder}” cannot be made: {error.strerror}.") from error
    return folder


def _export(to: Exporter, story: Story, file: StoryFile, folder: str | None) -> None:
    into = _made(Path(folder)) if folder else file.path.parent
    path = output_path(to, file.path, into)
    write_atomic(path, to.export(story, file.path.parent).encode(), file.mode)
    print(path)
    for loss in to.losses(story):
        note(f"{path}: {loss}")
