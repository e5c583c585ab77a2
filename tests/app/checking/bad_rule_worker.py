"""The worker with one rule more, which does what a paragraph says: HANG, DIE or BREAK."""

import os
import time
from collections.abc import Iterator

from writer.checks import Finding, Rule, default_rules
from writer.checks.house import house
from writer.cli.checks_worker import main
from writer.story import Block


def look(block: Block) -> Iterator[Finding]:
    """Find the word BAD, or do as told."""
    if "HANG" in block.text:
        time.sleep(3600)
    if "DIE" in block.text:
        os._exit(3)
    if "BREAK" in block.text:
        raise LookupError("broken")
    if "BAD" in block.text:
        yield Finding(0, 3, "Bad.")


RULE = Rule("desk.bad", "error", "Bad", "Looks", "So", "house", "BAD\n", "good\n", on_block=look)
house.default_rules = lambda: (*default_rules(), RULE)
main()
