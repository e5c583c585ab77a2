"""Pictures as Markdown say what was typed, whatever was typed."""

from hypothesis import given
from hypothesis import strategies as st

from writer.story import Story, apply_edits, compose

words = st.text(st.sampled_from("ab \"'[](){}<>\\*_`!&;:=.#é\u00a0😀“”"), max_size=16).map(
    lambda text: " ".join(text.split(" ")).strip(" ")
)


@given(words, words, words)
def test_what_is_typed_is_what_the_story_says(alt: str, caption: str, credit: str) -> None:
    text = "One.\n\n![x](a.png)\n{: .wide }\n\nTwo.\n"
    story = Story.from_text(text)
    done = compose.describe_image(story, 1, alt, caption, credit)
    said = Story.from_text(apply_edits(text, done.edits))
    assert [block.kind for block in said.blocks] == ["paragraph", "image", "paragraph"]
    image = said.blocks[1].image
    assert image is not None
    assert image.path == "a.png"
    assert said.blocks[1].attributes.get("class") == "wide"
    assert image.title == caption
    assert image.alt == alt
    plain = credit.replace("{", "(").replace("}", ")")
    assert _straight(image.credit).split() == _straight(plain).split()
    assert '"' not in image.credit


def test_quotation_marks_of_a_credit_become_those_of_print() -> None:
    story = Story.from_text("![x](a.png)\n")
    done = compose.describe_image(story, 0, "", "", 'Jane "JR" Roe/"AP"')
    said = Story.from_text(apply_edits(story.text, done.edits)).blocks[0].image
    assert said is not None
    assert said.credit == "Jane “JR” Roe/“AP”"


def _straight(text: str) -> str:
    return text.replace("“", '"').replace("”", '"')
