"""What a check after a key costs, for each kind of edit, at 1,000, 10,000 and 100,000 words.

    python3 packaging/dev.py bench checks_speed
    python3 packaging/dev.py bench checks_speed 10000        one length only

With all rules on: as they are, under a house style with words and rules of its own, and under one
with a Vale package too. Prints processor time in milliseconds: the median of reading the edited blocks,
then the median and the 95th hundredth of all else in the check, which is what the rules for the
whole story cost. That has a budget of 5 ms at 10,000 words.
"""

import gc
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

EDITS, FEWER = 31, 11
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
"""
VALE = """
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


def house_checker(folder: Path, *, vale: bool = True) -> Checker:
    """All rules, and those of a house style, with or without a Vale package."""
    house = folder / ("vale.toml" if vale else "house.toml")
    house.write_text(HOUSE + (VALE if vale else ""), "utf-8")
    styles = folder / "styles" / "Bench"
    styles.mkdir(parents=True, exist_ok=True)
    for name, text in PACKAGE.items():
        (styles / f"{name}.yml").write_text(text + "\n", "utf-8")
    return load_house(house).checker()


class Typist:
    """Makes edits of each kind in the middle of a story."""

    def __init__(self, made: Story, chance: random.Random) -> None:
        self._made = made
        self._chance = chance

    def kinds(self) -> dict[str, Callable[[], list[Edit]]]:
        """Each kind of edit by name, and what makes the next one."""
        return {
            "a key in a paragraph": lambda: self._within("paragraph"),
            "in a heading": lambda: self._within("heading"),
            "in a quote": lambda: self._within("quote"),
            "in a list": lambda: self._within("list"),
            "in the headline": lambda: self._field("headline"),
            "in the summary": lambda: self._field("summary"),
            "another date": self._date,
            "a new block": lambda: self._new(1),
            "20 blocks pasted": lambda: self._new(20),
            "a block goes": self._gone,
            "a paragraph parts": self._split,
            "two join": self._join,
            "a section moves": self._move,
        }

    def _block(self, *kinds: str) -> int:
        found = [index for index, one in enumerate(self._made.blocks) if one.kind in kinds]
        return found[(len(found) // 2 + self._chance.randrange(-3, 3)) % len(found)]

    def _within(self, *kinds: str) -> list[Edit]:
        index = self._block(*kinds)
        width = max(self._made.blocks[index].end - 8, 1)
        place = self._made.start(index) + 4 + self._chance.randrange(width)
        return [Edit(place, 0, self._chance.choice("ex 7."))]

    def _field(self, name: str) -> list[Edit]:
        place = self._made.front.index(f"{name}: ") + len(name) + 6
        return [Edit(place, 0, self._chance.choice("ex"))]

    def _date(self) -> list[Edit]:
        place = self._made.front.index("\ndate: ") + len("\ndate: 2025-03-")
        return [Edit(place, 2, f"{self._chance.randrange(1, 29):02}")]

    def _new(self, count: int) -> list[Edit]:
        words = (self._chance.randrange(10, 99) for _ in range(count))
        place = self._made.start(self._block("paragraph"))
        return [Edit(place, 0, "".join(_NEW.replace("12", f"{number}") for number in words))]

    def _gone(self) -> list[Edit]:
        index = self._block("paragraph")
        return [Edit(self._made.start(index), len(self._made.blocks[index].source), "")]

    def _split(self) -> list[Edit]:
        index = self._block("paragraph")
        return [Edit(self._made.start(index) + self._made.blocks[index].end // 2, 0, "\n\n")]

    def _join(self) -> list[Edit]:
        index = self._block("paragraph")
        block, start = self._made.blocks[index], self._made.start(index)
        return [Edit(start + block.end, len(block.source) - block.end, " ")]

    def _move(self) -> list[Edit]:
        """A section is cut and put in before the one that stands before it."""
        made = self._made
        headings = [at for at, one in enumerate(made.blocks) if one.kind == "heading"]
        middle = max(len(headings) // 2, 1)
        before, first = headings[middle - 1], headings[middle]
        stop = headings[middle + 1] if middle + 1 < len(headings) else len(made.blocks)
        words = "".join(block.source for block in made.blocks[first:stop])
        return [Edit(made.start(first), len(words), ""), Edit(made.start(before), 0, words)]


def measure(words: int, checker: Checker) -> Iterator[tuple[str, float, float, float]]:
    """Each kind of edit with what a check after it costs, in ms.

    The median of reading the edited blocks; the median and the 95th hundredth of the rest.
    """
    text = story(words)
    for name in Typist(Story.from_text(text), random.Random()).kinds():
        made, reading, taken = Story.from_text(text), [], []
        checker.check(made)
        make = Typist(made, random.Random(7)).kinds()[name]
        for _ in range(EDITS if words <= 10_000 else FEWER):
            changes = [made.apply(edit) for edit in make()]
            begun = time.process_time()
            checker.read_ahead(made, math.inf)
            read = time.process_time()
            checker.check(made)
            taken.append((time.process_time() - read) * 1000)
            reading.append((read - begun) * 1000)
            for change in reversed(changes):  # so that the story stays as long as it is
                made.apply(change.inverse)
            checker.check(made)
        late = sorted(taken)[int(len(taken) * 0.95)]
        yield name, statistics.median(reading), statistics.median(taken), late


def main() -> None:
    """Measure and print."""
    gc.set_threshold(50_000, 20, 50)  # as the program does
    sizes = tuple(map(int, sys.argv[1:])) or SIZES
    worst = 0.0
    with tempfile.TemporaryDirectory() as name:
        for title, make in (
            ("all rules", lambda: Checker(rules())),
            ("with a house style", lambda: house_checker(Path(name), vale=False)),
            ("with a house style and a Vale package", lambda: house_checker(Path(name))),
        ):
            checker = make()
            print(
                f"{title}: {len(checker.rules)} rules; ms of blocks + story median / 95th hundredth"
            )
            found = {words: list(measure(words, checker)) for words in sizes}
            for at, (kind, _, _, _) in enumerate(found[sizes[0]]):
                costs = (found[words][at] for words in sizes)
                cells = (
                    f"{block:6.2f} +{most:6.2f} /{late:6.2f}" for _, block, most, late in costs
                )
                print(f"  {kind:<22}", *cells)
            worst = max(worst, *(median for _, _, median, _ in found.get(10_000, [("", 0, 0, 0)])))
    verdict = "within" if worst <= BUDGET else "OVER"
    print(
        f"dearest story-wide median at 10,000 words: {worst:.2f} ms, {verdict} the budget of {BUDGET:.0f} ms"
    )


if __name__ == "__main__":
    main()
