"""Keeping the translations: the texts of the interface into each catalogue, and these compiled."""

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping, Sequence
from pathlib import Path

from workbench.console import Trouble, say
from workbench.messages import MANY, SENSE, messages
from workbench.places import HERE

FOLDER = HERE.root / "resources" / "translations"
CONTEXT = "Writer"


def update(arguments: Sequence[str]) -> int:
    """Collect, compile, and say what is not translated; exit code 1 if anything is not."""
    found = messages(HERE.root)
    missing = 0
    for catalogue in sorted(FOLDER.glob("*.ts")):
        known = read(catalogue)
        write(catalogue, found, known)
        compile_(catalogue)
        wanted = [text for text in found if not known.get(text)]
        missing += len(wanted)
        say(f"{catalogue.name}: {len(found) - len(wanted)} of {len(found)} texts translated")
        for text in wanted:
            say(f"  not translated: {text!r}, in {found[text][0]}")
    return 1 if missing else 0


def read(catalogue: Path) -> dict[str, str]:
    """The translations of a catalogue by the English text; '' for what is not translated.

    Those of a counted text, for one, for many or as its language has it, stand with MANY between.
    """
    tree = ElementTree.parse(catalogue)  # our own file, not one from elsewhere
    pairs = {}
    for message in tree.iter("message"):
        forms = [form.text or "" for form in message.iter("numerusform")]
        sense = message.findtext("comment") or ""
        key = SENSE.join(filter(None, (message.findtext("source"), sense)))
        if message.get("numerus"):
            pairs[key + MANY] = MANY.join(forms) if all(forms) else ""
        else:
            pairs[key] = message.findtext("translation") or ""
    return pairs


def write(catalogue: Path, found: Mapping[str, list[str]], known: Mapping[str, str]) -> None:
    """Write a catalogue with the texts found, in Qt's format, keeping what is translated."""
    root = ElementTree.Element("TS", version="2.1", language=_language(catalogue))
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text in sorted(found, key=lambda one: (found[one][0], one)):
        message = ElementTree.SubElement(context, "message")
        for place in found[text]:
            ElementTree.SubElement(message, "location", filename=f"../../{place}")
        source, _, sense = text.removesuffix(MANY).partition(SENSE)
        ElementTree.SubElement(message, "source").text = source
        if sense:
            ElementTree.SubElement(message, "comment").text = sense
        translation = ElementTree.SubElement(message, "translation")
        said = known.get(text, "")
        if text.endswith(MANY):
            message.set("numerus", "yes")
            for form in said.split(MANY):
                ElementTree.SubElement(translation, "numerusform").text = form
        else:
            translation.text = said
        if not said:
            translation.set("type", "unfinished")
    ElementTree.indent(root, " ")
    body = ElementTree.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    catalogue.write_text(f"{head}{body}\n", encoding="utf-8")


def compile_(catalogue: Path) -> None:
    """Make the ``.qm`` that the program reads. Raises Trouble."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    target = catalogue.with_suffix(".qm")
    try:
        done = subprocess.run(
            [tool, "-silent", "-nounfinished", catalogue, "-qm", target],
            check=False,
            capture_output=True,
            text=True,
        )
    except OSError as error:
        raise Trouble(f"{tool.name} cannot be run: {error.strerror}.") from error
    if done.returncode:
        raise Trouble(f"{tool.name} refuses {catalogue.name}: {done.stderr.strip()}")


def _language(catalogue: Path) -> str:
    return catalogue.stem.partition("_")[2]
