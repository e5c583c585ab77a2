"""Where one goes to in a block: its words, not the marks before them."""

from writer.story import Story, compose


def test_the_words_of_a_block_start_after_its_marks() -> None:
    text = "One.\n\n## Two\n\n> Three\n\n- four\n\n1. five\n\n![six](a.png)\n"
    story = Story.from_text(text)
    starts = [compose.words_start(story, index) for index in range(len(story.blocks))]
    assert [text[start:].split("\n")[0] for start in starts] == [
        "One.",
        "Two",
        "Three",
        "four",
        "five",
        "![six](a.png)",
    ]
