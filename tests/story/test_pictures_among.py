"""Pictures among words are described as those of their own block are."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from writer.story import Story, apply_edits, compose

words = st.text(st.sampled_from("ab \"'[]{}<>\\*_`!&;:=.#é\u00a0😀“”|"), max_size=16).map(
    lambda text: " ".join(text.split(" ")).strip(" ")
)
PLACES = (
    "Look ![x](a.png) here.\n",
    "> Said ![x](a.png)\n> there.\n>\n> — A\n",
    "- one ![x](a.png)\n- two\n",
    "## On ![x](a.png) it\n",
    "| a | b |\n| --- | --- |\n| ![x](a.png) c | d |\n",
    "See [the ![x](a.png) map](https://example.org).\n",
    "Look ![x](a.png)![y](b.png).\n",
)


@pytest.mark.parametrize("text", PLACES)
@settings(max_examples=25)
@given(alt=words, caption=words, credit=words)
def test_what_is_typed_is_what_the_story_says(
    text: str, alt: str, caption: str, credit: str
) -> None:
    story = Story.from_text(text)
    at = text.index("![x")
    picture = compose.picture_at(story, at + 3)
    assert picture is not None
    assert picture.among_words
    assert text[picture.start : picture.end] == "![x](a.png)"
    done = compose.describe_picture(story, picture, alt, caption, credit)
    said = Story.from_text(apply_edits(text, done.edits))
    assert [block.kind for block in said.blocks] == [block.kind for block in story.blocks]
    again = compose.picture_at(said, at)
    assert again is not None
    assert (again.image.alt, again.image.path) == (alt, "a.png")
    assert (again.image.title, again.image.credit) == (caption, credit)


def test_the_caret_must_be_in_the_picture() -> None:
    text = "Look ![x](a.png) here.\n"
    story = Story.from_text(text)
    found = [at for at in range(len(text)) if compose.picture_at(story, at)]
    assert found == list(range(5, 17))


def test_a_picture_by_reference_is_one_too() -> None:
    text = "Look ![x][map] here.\n\n[map]: a.png 'At sea (Jane Roe/Herald)'\n"
    story = Story.from_text(text)
    picture = compose.picture_at(story, 8)
    assert picture is not None
    assert picture.image.title == "At sea"
    assert picture.image.credit == "Jane Roe/Herald"
    done = compose.describe_picture(story, picture, "y", "At sea", "Jane Roe/Herald")
    assert apply_edits(text, done.edits).startswith(
        'Look ![y](a.png "At sea (Jane Roe/Herald)") here.'
    )


def test_a_picture_of_its_own_block_keeps_its_credit_under_it() -> None:
    text = "![x](a.png)\n\nWords.\n"
    story = Story.from_text(text)
    picture = compose.picture_at(story, 4)
    assert picture is not None
    assert not picture.among_words
    done = compose.describe_picture(story, picture, "y", "", "A/B")
    assert apply_edits(text, done.edits) == '![y](a.png)\n{: credit="A/B" }\n\nWords.\n'


def test_nothing_changed_is_no_edit() -> None:
    text = 'Look ![x](a.png "The house (left)") here.\n'
    story = Story.from_text(text)
    picture = compose.picture_at(story, 8)
    assert picture is not None
    image = picture.image
    done = compose.describe_picture(story, picture, image.alt, image.title, image.credit)
    assert done.edits == ()
