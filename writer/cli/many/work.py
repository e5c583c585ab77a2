"""What is done with one story, in whichever process: read, check, tell the losses, export."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from writer.errors import WriterError
from writer.exporters import Loss, Output, exported, is_slow, target
from writer.exporters.addresses import picture_addresses
from writer.render.templates import DEFAULT, Template, template_named
from writer.storage import read_story
from writer.storage.page_places import page_places
from writer.story import Story
from writer.story.node import unlink

if TYPE_CHECKING:
    from writer.checks import Problem


@dataclass(frozen=True, slots=True)
class Task:
    """A story's path, the names of a target and of a page template ('' for the usual one), and
    whether errors may stop it."""

    path: str
    to: str
    force: bool
    template: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    """What came out. ``mode`` and ``digest`` are the story file's; ``pictures`` are the addresses
    it was looked at for; ``had_errors`` says that only ``force`` let it through."""

    output: Output
    losses: tuple[Loss, ...]
    mode: int
    digest: str
    pictures: tuple[str, ...]
    had_errors: bool


@dataclass(frozen=True, slots=True)
class Stopped:
    """The story has errors; ``text`` has a line for each."""

    text: str


@dataclass(frozen=True, slots=True)
class Failed:
    """The story cannot be read or exported; ``text`` is one sentence."""

    text: str


Result = Done | Stopped | Failed


def work(task: Task) -> Result:
    """Do it. Raises nothing: one bad story does not stop the rest."""
    try:
        return _work(task)
    except WriterError as error:
        return Failed(str(error))
    except MemoryError:
        return Failed(f"“{task.path}” cannot be exported: it takes too much memory.")
    except Exception as error:  # a bug of ours, which must not cost the other stories
        return Failed(f"“{task.path}” cannot be exported, by a fault of Writer: {error!r}.")


def _work(task: Task) -> Result:
    file = read_story(task.path)
    story = Story.from_text(file.text)
    found = _errors(story)
    if found and not task.force:
        from writer.checks import format_text

        return Stopped(format_text(story, task.path, found))
    exporter = target(task.to)
    output = exported(exporter, story, file.path.parent, _template(task, file.path.parent))
    losses = (*exporter.losses(story), *output.losses)
    pictures = picture_addresses(story)
    for block in story.blocks:
        unlink(block.tree)
    return Done(output, losses, file.mode, file.digest, pictures, bool(found))


def prepare(task: Task) -> None:
    """Load what the work on every story needs, before this process is copied for others."""
    with suppress(WriterError):
        exporter = target(task.to)
        story = Story.from_text("---\nheadline: A\n---\n*B*\n")
        exporter.losses(story)
        _errors(story)
        if not is_slow(exporter):  # a page engine belongs to the process that started it
            exporter.export(story)


def _template(task: Task, folder: Path) -> Template:
    return template_named(task.template, page_places(folder)) if task.template else DEFAULT


def _errors(story: Story) -> "list[Problem]":
    from writer.checks.blocking import errors  # nothing to export needs no rules

    return errors(story)
