"""Print the structure of a story."""

import json
from argparse import ArgumentParser, Namespace
from typing import Any

from writer.cli.parsing import say
from writer.storage import read_text
from writer.story import Story, outline

_WIDTH = 72


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("story", metavar="STORY")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(options: Namespace) -> int:
    """Print one outline."""
    found = outline(Story.from_text(read_text(options.story)))
    if options.format == "json":
        say(json.dumps(found, ensure_ascii=False, indent=2) + "\n")
    else:
        say(_as_text(found))
    return 0


def _counted(words: int) -> str:
    return "1 word" if words == 1 else f"{words} words"


def _as_text(found: dict[str, Any]) -> str:
    lines = [found["headline"] or "(no headline)", _counted(found["words"]), ""]
    for block in found["blocks"]:
        indent = "  " if block["kind"] == "subsection" else ""
        lines.append(f"{block['line']:>5}  {block['kind']:<11} {indent}{_cut(_words(block))}")
    if found["sign_off"]:
        lines += ["", f"Sign-off: {found['sign_off']}"]
    return "\n".join(lines) + "\n"


def _words(block: dict[str, Any]) -> str:
    said = block.get("attribution")
    words = " ".join(block["text"].split())
    return f"{_cut(words, 40)} — {said['text']}" if said else words


def _cut(text: str, width: int = _WIDTH) -> str:
    return text if len(text) <= width else text[: width - 1].rstrip() + "…"
