"""What a check after a key costs, for each kind of edit, at 1,000, 10,000 and 100,000 words.

    python3 packaging/dev.py bench checks_speed

With all rules on, once as they are and once under a house style with words, rules and a Vale
package of its own. Prints processor time in milliseconds: the median of reading the edited blocks,
then the median and the 95th hundredth of all else in the check, which is what the rules for the
whole story cost. That has a budget of 5 ms at 10,000 words.
"""

import math
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.generated import story
from writer.checks import Checker, rules
from writer.checks.house.reading import load_house
from writer.story import Edit, Story

EDITS = 31
BUDGET = 5.0  # ms of a check after an edit at 10,000 words, the edited blocks read
SIZES = (1_000, 10_000, 100_000)
_NEW = "Ana Diaz told The Star that 12 per cent of the fleet had sailed at 7pm on Monday.\n\n"
HOUSE = """
name = "Bench"
avoid = ["going forward", "at this moment in time"]
[rules]
"*" = "on"
[words]
Kiev = "Kyiv"
adviser = "advisor"
[[rule]]
id = "bench.cops"
kind = "existence"
message = "Write “officers”."
tokens = ["cops", "bobbies"]
pass = "The officers came."
fail = "The cops came."
[vale]
styles = "styles"
"""
PACKAGE = {
    "Will": "extends: existence\nmessage: Avoid %s\nignorecase: true\ntokens: [will, shall, going to]",
    "Passive": "extends: existence\nmessage: Passive %s\nraw: ['\\b(?:am|are|were|being|is|been|was|be)\\b\\s+\\w+ed\\b']",
    "Wordy": "extends: substitution\nmessage: Use %s, not %s\nignorecase: true\nswap: {in order to: to, a number of: several, prior to: before}",
    "Long": "extends: occurrence\nmessage: Long sentence\nscope: sentence\nmax: 30\ntoken: '\\b(\\w+)\\b'",
    "Twice": "extends: repetition\nmessage: Twice %s\nalpha: true\ntokens: ['[^\\s]+']",
    "Either": "extends: consistency\nmessage: One spelling, %s\neither: {advisor: adviser, centre: center}",
    "Acronyms": "extends: conditional\nmessage: What is %s\nfirst: '\\b([A-Z]{3,5})\\b'\nsecond: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'",
    "Headings": "extends: capitalization\nmessage: Sentence case\nscope: heading\nmatch: $sentence",
    "Grade": "extends: metric\nmessage: Hard to read\nformula: (0.39 * (words / sentences)) + (11.8 * (syllables / words)) - 15.59\ncondition: '> 12'",
    "Raw": "extends: existence\nmessage: Two spaces\nscope: raw\nnonword: true\ntokens: ['\\. {2}[A-Z]']",
}


def house_checker(folder: Path) -> Checker:
    """All rules, and those of a house style with a Vale package."""
    (folder / "house.toml").write_text(HOUSE, "utf-8")
    styles = folder / "styles" / "Bench"
    styles.mkdir(parents=True)
    for name, text in PACKAGE.items():
        (styles / f"{name}.yml").write_text(text + "\n", "utf-8")
    return load_house(folder / "house.toml").checker()


def edits(made: Story, chance: random.Random) -> Iterator[tuple[str, Callable[[], Edit]]]:
    """Each kind of edit by name, and what makes the next one."""

    def block(*kinds: str) -> int:
        found = [index for index, one in enumerate(made.blocks) if one.kind in kinds]
        return found[(len(found) // 2 + chance.randrange(-3, 3)) % len(found)]

    def within(*kinds: str) -> Edit:
        index = block(*kinds)
        width = max(made.blocks[index].end - 8, 1)
        return Edit(made.start(index) + 4 + chance.randrange(width), 0, chance.choice("ex 7."))

    def field() -> Edit:
        return Edit(made.front.index("headline: ") + 14, 0, chance.choice("ex"))

    def split() -> Edit:
        index = block("paragraph")
        return Edit(made.start(index) + made.blocks[index].end // 2, 0, "\n\n")

    def join() -> Edit:
        index = block("paragraph")
        end = made.blocks[index].end
        return Edit(made.start(index) + end, len(made.blocks[index].source) - end, " ")

    def gone() -> Edit:
        index = block("paragraph")
        return Edit(made.start(index), len(made.blocks[index].source), "")

    yield "a key in a paragraph", lambda: within("paragraph")
    yield "in a heading", lambda: within("heading")
    yield "in a quote", lambda: within("quote")
    yield "in a list", lambda: within("list")
    yield "in a field", field
    yield "a new block", lambda: Edit(made.start(block("paragraph")), 0, _NEW)
    yield "a block goes", gone
    yield "a paragraph parts", split
    yield "two join", join


def measure(words: int, checker: Checker) -> Iterator[tuple[str, float, float, float]]:
    """Each kind of edit with what a check after it costs, in ms.

    The median of reading the edited blocks; the median and the 95th hundredth of the rest.
    """
    made = Story.from_text(story(words))
    checker.check(made)
    for name, make in edits(made, random.Random(7)):
        reading, taken = [], []
        for _ in range(EDITS):
            made.apply(make())
            begun = time.process_time()
            checker.read_ahead(made, math.inf)
            read = time.process_time()
            checker.check(made)
            taken.append((time.process_time() - read) * 1000)
            reading.append((read - begun) * 1000)
        late = sorted(taken)[int(EDITS * 0.95)]
        yield name, statistics.median(reading), statistics.median(taken), late


def main() -> None:
    """Measure and print."""
    worst = 0.0
    with tempfile.TemporaryDirectory() as name:
        for title, make in (
            ("all rules", lambda: Checker(rules())),
            ("with a house style and a Vale package", lambda: house_checker(Path(name))),
        ):
            checker = make()
            print(
                f"{title}: {len(checker.rules)} rules; ms of blocks + story median / 95th hundredth"
            )
            found = {words: list(measure(words, checker)) for words in SIZES}
            for at, (kind, _, _, _) in enumerate(found[SIZES[0]]):
                costs = (found[words][at] for words in SIZES)
                cells = (
                    f"{block:6.2f} +{most:6.2f} /{late:6.2f}" for _, block, most, late in costs
                )
                print(f"  {kind:<22}", *cells)
            worst = max(worst, *(median for _, _, median, _ in found[10_000]))
    verdict = "within" if worst <= BUDGET else "OVER"
    print(
        f"dearest story-wide median at 10,000 words: {worst:.2f} ms, {verdict} the budget of {BUDGET:.0f} ms"
    )


if __name__ == "__main__":
    main()
