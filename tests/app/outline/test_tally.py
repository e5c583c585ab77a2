"""What is kept of a story's blocks is what one look at all of them would find."""

from hypothesis import given
from hypothesis import strategies as st

from tests.story.strategies import edits, hostile
from writer.app.lengths.counting import count
from writer.app.outline.rows import outline_rows
from writer.app.outline.tally import Tally
from writer.story import Edit, Story
from writer.story.edit import shared_ends

PART = """## A section

Words of it, [^1] and more.

> “Said.”
>
> — Ana

![A pier](pier.png)

### Below

- one
- two

[^1]: A note.

"""


@given(hostile, st.data())
def test_what_is_kept_is_what_a_fresh_look_finds(text: str, data: st.DataObject) -> None:
    story, tally = Story.from_text(PART + text), Tally()
    for _ in range(3):
        worst = dict.fromkeys(range(0, len(story.blocks), 3), "warning")
        assert outline_rows(story, worst, tally) == outline_rows(story, worst)
        assert count(story, tally) == count(story)
        story.apply(Edit(*data.draw(edits(story.text))))


@given(st.text("ab", max_size=9), st.text("ab", max_size=9))
def test_what_two_share_at_their_ends(one: str, other: str) -> None:
    head, tail = shared_ends(one, other)
    assert one[:head] == other[:head]
    assert one[len(one) - tail :] == other[len(other) - tail :]
    most = min(len(one), len(other))
    assert head == most or one[head] != other[head]
    assert head + tail == most or one[-1 - tail] != other[-1 - tail]


def test_an_edit_reads_its_own_blocks_and_no_others() -> None:
    story, tally = Story.from_text(PART * 40), Tally()
    tally.read(story)
    kept = story.blocks[100]
    kept.__dict__["words"] = 1_000_000  # nobody asks it again
    story.apply(Edit(4, 0, "new "))
    assert tally.read(story).word_count() < 10_000
    story.apply(Edit(story.start(100) + 2, 0, "x"))
    assert tally.read(story).word_count() < 10_000
