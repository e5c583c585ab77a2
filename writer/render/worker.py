"""Renders blocks for the window in a process of its own, which the window may kill and replace.

``python -m writer.render.worker`` reads one JSON object a line and writes one JSON object a line;
it ends when its input does. Nothing else is ever written to standard output.

Blocks, in order, each answered as soon as it is rendered, so that the window knows which one is
being worked on::

    {"job": 7, "blocks": ["## One\n\n", "Two"], "definitions": "[a]: https://e.org\n",
     "folder": "/where/the/story/lies"}
    {"job": 7, "index": 0, "html": "<h2>One</h2>"}
    {"job": 7, "index": 1, "html": "<p>Two</p>"}
    {"job": 7, "done": true}

``definitions`` is the source of the story's blocks that hold link definitions, joined; with
``folder``, pictures in it come back with their size and with an address that is new when the file
changes; the picture itself never crosses. Both may be left out. A block that could not be
rendered comes back as plain text with ``"failed": true``. Heading levels are as written: the window
settles them with ``writer.render.levels``, as the export does.

The head and foot of the article, from the source of the front matter (``sample`` is some text of the
body, from which script and direction are taken when the story names no language)::

    {"job": 8, "front": "---\nheadline: A\n---\n", "sample": "Two",
     "template": {"name": "long-read", "folder": "/where/it/lies", "own": false}}
    {"job": 8, "header": "<header ...", "footer": "", "top": "", "bottom": "", "language": "en",
     "direction": "ltr"}

Without ``template`` it is the news site's. One that cannot be used is answered with the news site's
parts and ``"broken"``, the sentence that says why.

A job may hold both ``blocks`` and ``front``; the front is answered first. A line that is no such
object is answered with ``{"job": null, "error": "..."}``.
"""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from writer.render.blocks import block_of, plain, render_block
from writer.render.context import Context, definitions_in
from writer.story import Story
from writer.story.fields import parse_fields

if TYPE_CHECKING:
    from writer.render.templates import Template

MEMORY = 1 << 30  # bytes of address space for the work; a block that wants more is not a story
Answer = dict[str, Any]


def answers(request: Answer) -> Iterator[Answer]:
    """The answers to one request, in order. Raises KeyError or TypeError when it is not one."""
    job = request["job"]
    if "front" in request:
        yield {"job": job, **_front(request)}
    if "blocks" in request:
        yield from _blocks(request, job)
        yield {"job": job, "done": True}


def _blocks(request: Answer, job: object) -> Iterator[Answer]:
    folder = request.get("folder")
    definitions = Story.from_text("\n\n" + request.get("definitions", "")).blocks
    context = Context(definitions_in(definitions), Path(folder) if folder else None, beside=True)
    for index, source in enumerate(request["blocks"]):
        try:
            yield {"job": job, "index": index, "html": render_block(block_of(source), context)}
        except Exception as error:  # whatever it is, the other blocks are to be seen
            print(f"block {index} of job {job}: {error!r}", file=sys.stderr)
            yield {"job": job, "index": index, "html": plain(source), "failed": True}


def _front(request: Answer) -> Answer:
    from writer.render.heading import Heading  # Jinja only where it is used
    from writer.render.parts import parts
    from writer.render.templates import DEFAULT, BrokenTemplate

    heading = Heading(parse_fields(request["front"]), request.get("sample", ""))
    broken: Answer = {}
    try:
        made = parts(heading, _template(request))
    except BrokenTemplate as error:
        made, broken = parts(heading, DEFAULT), {"broken": str(error)}
    return {
        "header": made.header,
        "footer": made.footer,
        "top": made.top,
        "bottom": made.bottom,
        "language": heading.language,
        "direction": heading.locale[1],
        **broken,
    }


def _template(request: Answer) -> "Template":
    from writer.render.templates import DEFAULT, Template

    told = request.get("template")
    if not told:
        return DEFAULT
    return Template(str(told["name"]), Path(told["folder"]), bool(told.get("own", True)))


def serve(requests: TextIO, replies: TextIO) -> None:
    """Answer ``requests`` until they end."""
    for line in requests:
        if not line.strip():
            continue
        try:
            for answer in answers(json.loads(line)):
                _write(replies, answer)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            _write(replies, {"job": None, "error": repr(error)})


def _write(replies: TextIO, answer: Answer) -> None:
    replies.write(json.dumps(answer) + "\n")  # ASCII: nothing a pipe could stumble over
    replies.flush()


def _taken() -> int:
    """The bytes of address space there are already: a copy of a large process is large."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
        return pages * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError, AttributeError):
        return 0


def limit_memory() -> None:
    """Bound the process, where the system can: a hostile block must not take the machine down."""
    try:
        import resource
    except ImportError:  # not on Windows
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = _taken() + MEMORY
    most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))


def main() -> None:
    """Serve on standard input and output; whatever else is printed goes to standard error."""
    limit_memory()
    replies = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8", newline="\n")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    requests = os.fdopen(os.dup(sys.stdin.fileno()), "r", encoding="utf-8", errors="replace")
    with suppress(BrokenPipeError):  # whoever asked has gone
        serve(requests, replies)


if __name__ == "__main__":
    main()
