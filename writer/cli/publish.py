"""Publish a story to a connection, or send what waits for the network.

The secret comes from the system's keyring, else it is asked for; where nobody sits at a terminal it
is read from standard input. It is never an argument.
"""

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import replace

from writer.checks import format_text
from writer.checks.blocking import errors
from writer.cli.asking import Secrets
from writer.cli.parsing import UsageError, note, say
from writer.errors import WriterError
from writer.publishing import queue
from writer.publishing.base import Connection
from writer.publishing.connections import connection, system_of
from writer.publishing.errors import (
    BadPicture,
    Cancelled,
    Conflict,
    NotNow,
    PublishFailed,
    Unreached,
)
from writer.publishing.orders import Order, Published, read_when
from writer.publishing.progress import Progress, Step
from writer.publishing.publishing import publish
from writer.storage import read_story
from writer.story import Story

_REMEDIES = {
    "force": "--force publishes it all the same.",
    "overwrite": "--overwrite does it all the same.",
    "anew": "--new makes a new post.",
}


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("story", metavar="STORY", nargs="?")
    parser.add_argument("--to", metavar="CONNECTION", help="see writer connections")
    status = parser.add_mutually_exclusive_group()
    status.add_argument("--draft", action="store_true", help="hand in as a draft")
    status.add_argument("--schedule", metavar="WHEN", help="a date and time, 2030-01-31 08:00")
    parser.add_argument(
        "--force",
        action="store_true",
        help="although there are errors, an embargo, or a missing picture",
    )
    parser.add_argument(
        "--overwrite", action="store_true", help="put it in the place of what was changed there"
    )
    parser.add_argument("--new", action="store_true", help="make another post of it")
    parser.add_argument(
        "--queue",
        action="store_true",
        help="without STORY: send what waits; with STORY: let it wait and send nothing now",
    )


def run(options: Namespace) -> int:
    """Publish; 1 when the story has errors or was changed there, 2 when it cannot be done."""
    if not options.story:
        if not options.queue:
            raise UsageError("Which story? writer publish STORY --to CONNECTION.")
        return _send_queue()
    if not options.to:
        raise UsageError("To which connection? writer connections lists them: --to CONNECTION.")
    if options.new and options.queue:
        raise UsageError("A new post is made now or not at all: give --new without --queue.")
    to = connection(options.to)
    file = read_story(options.story)
    story = Story.from_text(file.text)
    order = Order(
        file.path,
        file.text,
        "draft" if options.draft else "schedule" if options.schedule else "publish",
        read_when(options.schedule) if options.schedule else None,
        options.overwrite,
        options.force,
        options.new,
    )
    if not options.draft and not options.force and _has_errors(options.story, story):
        return 1
    for loss in system_of(to).losses(story, to):
        note(f"{options.story}: {loss}")
    if options.queue:
        queue.put(order, to.name)
        note(f"{options.story} waits: writer publish --queue sends it.")
        return 0
    return _publish(options.story, order, to, Secrets())


def _has_errors(name: str, story: Story) -> bool:
    found = errors(story)
    if found:
        note(
            format_text(story, name, found)
            + f"{name}: not published; --force publishes it all the same"
        )
    return bool(found)


def _publish(name: str, order: Order, to: Connection, secrets: Secrets) -> int:
    secret = secrets.of(to)
    try:
        done = publish(order, to, secret, Progress(_Meter()))
    except Unreached as error:
        queue.put(replace(order, anew=False), to.name)
        note(f"writer: {error} “{name}” waits; writer publish --queue sends it.")
        return 2
    except Conflict as error:
        _tell_conflict(name, to, error)
        return 1
    except (NotNow, BadPicture) as error:
        if error.remedy not in _REMEDIES:
            raise
        raise PublishFailed(f"{error} {_REMEDIES[error.remedy]}") from None
    except KeyboardInterrupt:
        raise Cancelled("Stopped: publishing was cancelled.") from None
    finally:
        _Meter.clear()
    queue.take_out(order.path, to.name)
    secrets.worked(to)
    _tell(name, done)
    return 0


def _tell(name: str, done: Published) -> None:
    words = {"draft": "draft", "pending": "for review", "published": "published"}
    state = words.get(done.remote.state, done.remote.state)
    for line in done.notes:
        note(f"{name}: {line}")
    for line in done.changes:
        note(f"{name}: changed by the server: {line}")
    shown = done.remote.url or done.remote.edit_url
    say(f"{shown}\n")
    note(f"{name}: {'new' if done.created else 'updated'}, {state}")


def _tell_conflict(name: str, to: Connection, error: Conflict) -> None:
    from difflib import unified_diff

    lines = unified_diff(
        error.theirs.splitlines(),
        error.mine.splitlines(),
        f"there: {to.name}",
        f"yours: {name}",
        lineterm="",
    )
    say("".join(f"{line}\n" for line in lines))
    another = "." if error.is_ours else ", --new makes another post."
    note(f"writer: {error} --overwrite puts yours in its place{another}")


def _send_queue() -> int:
    """Send what waits, one after the other; 2 when something still waits."""
    worst = 0
    secrets = Secrets()
    waits = queue.waiting()
    if not waits:
        note("Nothing waits to be published.")
    for one in waits:
        name = one.order.path.name
        try:
            code = _send(one, secrets)
        except Cancelled:
            raise
        except WriterError as error:
            note(f"writer: {name} still waits: {error}")
            code = 2
        worst = max(worst, code)
    return worst


def _send(one: queue.Waiting, secrets: Secrets) -> int:
    """Send one; 0 also when another Writer has sent it meanwhile."""
    with queue.claimed(one) as is_ours:
        if not is_ours:
            note(f"{one.order.path.name} waits no more.")
            return 0
        return _publish(one.order.path.name, one.order, connection(one.connection), secrets)


class _Meter:
    """A line on the terminal that says what is being done."""

    def __call__(self, step: Step) -> None:
        if sys.stderr.isatty():
            of = f" ({step.done} of {step.total})" if step.total else ""
            sys.stderr.write(f"\r\x1b[K{step.text}{of}…")
            sys.stderr.flush()

    @staticmethod
    def clear() -> None:
        """Take the line away."""
        if sys.stderr.isatty():
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
