"""Key to painted text in the manuscript, at 1,000 and at 100,000 words, in one run.

    python3 packaging/dev.py bench typing_latency

Prints medians and their ratio: it says whether a key's cost grows with the story.
"""

import os
import statistics
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from writer.app import theme
from writer.app.checking import Checking
from writer.app.document import StoryDocument
from writer.app.manuscript.editor import Manuscript
from writer.app.problem_marks import ProblemMarks

PARAGRAPH = (
    "The council said on Tuesday that the **ferries** would stay in port until a deal was struck, "
    "and that [the timetable](https://example.org/t) would follow, although nobody would say when. "
    "“We are ready,” the mayor said, and the crews, who have waited for most of a year, agreed. "
)
WORDS = len(PARAGRAPH.split())


def story(words: int) -> str:
    """A story of about ``words`` words in sections of five paragraphs."""
    parts = ["---\nheadline: Ferries stay in port\n---\n"]
    for number in range(words // WORDS):
        if number % 5 == 0:
            parts.append(f"## Section {number // 5}\n\n")
        parts.append(PARAGRAPH.strip() + "\n\n")
    return "".join(parts)


class Desk:
    """A manuscript with everything on that listens to keys."""

    def __init__(self, words: int) -> None:
        self.document = StoryDocument()
        self.manuscript = Manuscript(self.document)
        self.checking = Checking(self.document)
        self.marks = ProblemMarks(self.manuscript, self.checking)
        self.manuscript.resize(700, 800)
        self.manuscript.show()
        started = time.perf_counter()
        self.document.load(story(words))
        QApplication.processEvents()
        self.opened = time.perf_counter() - started
        middle = self.document.story.start(len(self.document.story.blocks) // 2)
        self.manuscript.select_in_story(middle + 20, middle + 20)

    def key(self, key: Qt.Key) -> float:
        """Milliseconds from a key to the painted viewport."""
        started = time.perf_counter()
        QTest.keyClick(self.manuscript, key)
        self.manuscript.viewport().repaint()
        return (time.perf_counter() - started) * 1000


def main() -> None:
    """Measure and print."""
    app = QApplication([])
    theme.apply(app, theme.LIGHT)
    desks = {words: Desk(words) for words in (1_000, 100_000)}
    times: dict[int, list[float]] = {words: [] for words in desks}
    for turn in range(120):
        for words, desk in desks.items():
            key = Qt.Key.Key_Backspace if turn % 2 else Qt.Key.Key_X
            times[words].append(desk.key(key))
            if turn % 20 == 0:
                QApplication.processEvents()
    medians = {words: statistics.median(values) for words, values in times.items()}
    for words, median in medians.items():
        print(
            f"{words:>8,} words: key to paint {median:.2f} ms, opened in {desks[words].opened:.2f} s"
        )
    print(f"ratio 100,000 / 1,000: {medians[100_000] / medians[1_000]:.2f}")


if __name__ == "__main__":
    main()
