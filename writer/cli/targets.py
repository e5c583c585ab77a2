"""List what a story can be exported to."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from writer.cli.parsing import say
from writer.exporters import targets
from writer.render.templates import Template, templates
from writer.storage.page_places import page_places


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments: none."""


def run(options: Namespace) -> int:
    """Print a line for each target, then one for each template of its page."""
    say("".join(f"{one.NAME:<15} {one.TITLE}\n" for one in targets()))
    say(f"{'zip:TARGET':<15} Any of these in one zip with the story’s pictures\n")
    say("\nPage templates (--template) of the web page:\n")
    known = templates(page_places(Path.cwd()))
    say("".join(f"{one.name:<15} {one.title}{_own(one)}\n" for one in known))
    return 0


def _own(template: Template) -> str:
    return f" (your own, in {template.folder})" if template.is_own else ""
