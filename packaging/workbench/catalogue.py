"""The catalogues: what the interface says in another language, in the ``.ts`` format of Qt."""

import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping
from pathlib import Path

from workbench.messages import MANY, SENSE
from workbench.places import HERE

FOLDER = HERE.root / "resources" / "translations"
CONTEXT = "Writer"


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
    root = ElementTree.Element("TS", version="2.1", language=language(catalogue))
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


def language(catalogue: Path) -> str:
    """The language that a catalogue is in."""
    return catalogue.stem.partition("_")[2]
