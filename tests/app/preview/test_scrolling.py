"""Where the reader is on the page: it stays while the story changes, and follows the caret."""

import random

import pytest

from tests.app.preview.conftest import PATIENCE, Desk


@pytest.mark.parametrize("count", [140, 300])  # a story that grows into groups, and one in groups
def test_what_is_read_does_not_move_when_text_elsewhere_changes(desk: Desk, count: int) -> None:
    paragraphs = [
        f"Paragraph {number} " + "of the story, in some words. " * 9 for number in range(count)
    ]
    desk.open("\n\n".join(paragraphs) + "\n")
    desk.value("scrollTo({top: 6000, behavior: 'instant'})")
    desk.settled("scrollY")
    find = "[...document.querySelectorAll('p')].find(p => p.getBoundingClientRect().top > 0)"
    number = desk.value(f"{find}.textContent.split(' ')[1]")
    top = f"""[...document.querySelectorAll('p')].find(
        p => p.textContent.startsWith('Paragraph {number} ')).getBoundingClientRect().top"""
    before = desk.settled(top)
    rolls = random.Random(1)
    for turn in range(EDITS):
        edit_elsewhere(desk, rolls, f"Paragraph {number} ")
        if turn % 5 == 0:
            desk.wait()
    desk.wait()
    assert desk.settled(top) == pytest.approx(before, abs=1)


EDITS = 150
_ELSEWHERE = (
    "Some more words for it. " * 8,
    "x",
    "A new one.\n\n",
    "## A heading\n\n",
    "> A quote.\n\n",
    "- a\n- b\n\n",
    "",
    "",
)


def edit_elsewhere(desk: Desk, rolls: random.Random, kept: str) -> None:
    """Edit a block that is not on screen around the one that starts with ``kept``."""
    blocks = desk.story.blocks
    here = next(at for at, block in enumerate(blocks) if block.source.startswith(kept))
    far = [at for at in range(len(blocks)) if at < here - 2 or at > here + 12]
    at = rolls.choice(far)
    start, inserted = desk.story.start(at), rolls.choice(_ELSEWHERE)
    desk.edit(start, 0 if inserted else rolls.randint(1, len(blocks[at].source)), inserted)


@pytest.mark.parametrize("count", [100, 300])  # a story in one group, and one in several
def test_what_is_read_stays_in_view_when_the_page_is_made_larger(desk: Desk, count: int) -> None:
    words = "of the story, in some words. " * 9
    desk.open("\n\n".join(f"Paragraph {number} {words}" for number in range(count)) + "\n")
    desk.value("scrollTo({top: 6000, behavior: 'instant'})")
    desk.settled("scrollY")
    number = desk.value("pickAnchor(new Set()).slot.nodes[0].textContent.split(' ')[1]")
    find = f"[...document.querySelectorAll('p')].find(p => p.textContent.includes(' {number} '))"
    for steps in (4, -6):
        height = desk.value("innerHeight")
        desk.preview.views.tools.step(steps)
        desk.until(f"innerHeight !== {height}")
        desk.settled("scrollY")
        assert 0 <= desk.value(f"{find}.getBoundingClientRect().top / innerHeight") < 0.5


def test_the_followed_block_comes_into_view_unless_the_reader_scrolls(desk: Desk) -> None:
    desk.open("\n\n".join(f"Paragraph {number}." for number in range(300)) + "\n")
    desk.preview.follow(150)
    desk.qtbot.waitUntil(lambda: desk.value("scrollY") > 2000, timeout=PATIENCE)
    there = desk.settled("scrollY")
    desk.preview.follow(151)
    desk.wait()
    assert desk.settled("scrollY") == there  # it is on screen: nothing moves
    desk.value("dispatchEvent(new WheelEvent('wheel'))")
    desk.preview.follow(2)
    desk.wait()
    assert desk.settled("scrollY") == there
