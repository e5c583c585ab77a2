"""How long a key takes to the page, at 1,000 and at 100,000 words.

    python tests/bench/preview_latency.py [--words 1000 100000] [--keys 60]

From the edit of the story (which is part of it) until the page has been patched and laid out. Prints
the median and the 95th percentile in milliseconds for each size, what opening it took, and the
ratio of the medians of the largest to the smallest. Pixels come one frame later.
"""

import argparse
import os
import random
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from writer.app.preview.preview import Preview
from writer.app.preview.scheme import register
from writer.story import Edit, Story

WORDS = (
    "the strike entered its second week as the mayor called union leaders to talks about ferries"
)
_PARAGRAPH = 60  # words


def story_of(words: int) -> str:
    """A story of about so many words, with a section and a quote now and then."""
    rolls = random.Random(1)
    blocks = []
    for number in range(max(words // _PARAGRAPH, 1)):
        text = " ".join(rolls.choices(WORDS.split(), k=_PARAGRAPH))
        kind = number % 7
        blocks.append(
            f"> {text}\n>\n> — Ana Ferreira, mayor"
            if kind == 3
            else f"{text} **and** [so](https://e.org)"
        )
        if kind == 5:
            blocks.append("## A section of it")
    return "---\nheadline: A bench\nlanguage: en\n---\n" + "\n\n".join(blocks) + "\n"


def wait_for(done: "object", milliseconds: int = 60_000) -> None:
    """Run the event loop until ``done()`` is true."""
    loop = QEventLoop()
    poll = QTimer()
    poll.setInterval(0)
    poll.timeout.connect(lambda: done() and loop.quit())  # type: ignore[operator]
    poll.start()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def measure(preview: Preview, words: int, keys: int) -> float:
    """Show a story of ``words`` and type into the middle of it; the median in milliseconds."""
    story = Story.from_text(story_of(words))
    begun = time.perf_counter()
    middle = len(story.blocks) // 2
    preview.show_story(story, None, middle)
    preview.start()
    view = preview._view
    assert view is not None
    wait_for(lambda: preview._is_filled and view.is_free)
    first = time.perf_counter() - begun
    wait_for(lambda: view.is_free and preview._client.queue.is_idle and not preview._feed._fresh)
    whole = time.perf_counter() - begun
    pause(500)
    took = [type_key(preview, story, middle, number) for number in range(keys)]
    median = statistics.median(took)
    high = statistics.quantiles(took, n=20)[-1]
    print(
        f"{words:>9,} words: key to page {median:6.1f} ms (p95 {high:.1f});"
        f" opened in {first:.2f} s, whole in {whole:.2f} s, {len(story.blocks):,} blocks"
    )
    return median


def type_key(preview: Preview, story: Story, block: int, number: int) -> float:
    """Type one character into ``block``; the milliseconds until the page has it."""
    pause(25)
    view = preview._view
    assert view is not None
    position = story.start(block) + 10 + number
    begun = time.perf_counter()
    preview.apply(story.apply(Edit(position, 0, "x")))
    wait_for(lambda: view.is_free and preview._client.queue.is_idle and not preview._feed._fresh)
    return (time.perf_counter() - begun) * 1e3


def pause(milliseconds: int) -> None:
    """Run the event loop for some time."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main() -> None:
    """Measure each size with a preview of its own."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--words", type=int, nargs="+", default=[1_000, 100_000])
    parser.add_argument("--keys", type=int, default=60)
    options = parser.parse_args()
    register()
    application = QApplication(sys.argv[:1])
    medians = []
    for words in options.words:
        preview = Preview()
        preview.resize(520, 800)
        preview.show()
        medians.append(measure(preview, words, options.keys))
        preview.shutdown()
    print(f"ratio of the largest to the smallest: {medians[-1] / medians[0]:.2f}")
    application.quit()


if __name__ == "__main__":
    main()
