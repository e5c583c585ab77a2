"""Keeping the translations: the texts of the interface into each catalogue, and these compiled."""

from collections.abc import Sequence

from workbench.catalogue import FOLDER, read, write
from workbench.compiled import compile_
from workbench.console import say
from workbench.messages import messages
from workbench.places import HERE


def update(arguments: Sequence[str]) -> int:
    """Collect, compile, and say what is not translated; exit code 1 if anything is not."""
    found = messages(HERE.root)
    missing = 0
    for catalogue in sorted(FOLDER.glob("*.ts")):
        known = read(catalogue)
        write(catalogue, found, known)
        compile_(catalogue, FOLDER)
        wanted = [text for text in found if not known.get(text)]
        missing += len(wanted)
        say(f"{catalogue.name}: {len(found) - len(wanted)} of {len(found)} texts translated")
        for text in wanted:
            say(f"  not translated: {text!r}, in {found[text][0]}")
    return 1 if missing else 0
