"""What a check after a key costs, at 1,000, 10,000 and 100,000 words, with all rules on.

    python3 packaging/dev.py bench checks_speed

Prints medians of processor time: the edited block's rules, the story-wide rules, and how both grow
with the story. The story-wide rules have a budget of 5 ms at 10,000 words.
"""

import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.checks.labelling import pages
from writer.checks import Checker, rules
from writer.checks.rule import example
from writer.story import Edit, Story

EDITS = 31
BUDGET = 5.0  # ms of the story-wide rules at 10,000 words


def story(words: int) -> Story:
    """A story of about ``words`` words, of the labelled paragraphs, with subheads between them."""
    paragraphs = list(_paragraphs())
    parts: list[str] = []
    count = at = 0
    while count < words:
        paragraph = paragraphs[at % len(paragraphs)]
        if at % 8 == 7:
            parts.append(f"## What comes next, part {at}")
        parts.append(paragraph)
        count += len(paragraph.split())
        at += 1
    return Story.from_text(example("\n\n".join(parts) + "\n"))


def _paragraphs() -> Iterator[str]:
    for page in pages():
        yield from page.text.partition("\n---\n")[2].strip().split("\n\n")


def measure(words: int) -> tuple[float, float]:
    """Milliseconds of reading the edited block, and of all the rest of a check after an edit."""
    made = story(words)
    checker = Checker(rules())
    checker.check(made)
    middle = len(made.blocks) // 2
    block, whole = [], []
    for number in range(EDITS):
        edit = Edit(made.start(middle) + 3, number % 2, "" if number % 2 else "x")
        made.apply(edit)
        begun = time.process_time()
        checker._look(made)
        read = time.process_time()
        checker.check(made)
        whole.append(time.process_time() - read)
        block.append(read - begun)
    return statistics.median(block) * 1000, statistics.median(whole) * 1000


def main() -> None:
    """Measure and print."""
    print(f"{len(list(rules()))} rules")
    found = {words: measure(words) for words in (1_000, 10_000, 100_000)}
    first = found[1_000]
    for words, (block, rest) in found.items():
        print(
            f"{words:>7,} words: edited block {block:6.2f} ms ({block / first[0]:4.1f} x), "
            f"story-wide {rest:6.2f} ms ({rest / first[1]:5.1f} x)"
        )
    verdict = "within" if found[10_000][1] <= BUDGET else "OVER"
    print(
        f"story-wide at 10,000 words: {found[10_000][1]:.2f} ms, {verdict} the budget of {BUDGET:.0f} ms"
    )


if __name__ == "__main__":
    main()
