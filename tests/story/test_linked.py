"""Links as words and an address."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from writer.story import Story, apply_edits, compose

words = st.text(st.sampled_from("ab \"'[](){}<>\\*_`!&;:=.#é\u00a0😀“”"), max_size=16)


def changed(text: str, start: int, end: int, said: str | None, url: str) -> str:
    story = Story.from_text(text)
    link = compose.link_wanted(story, start, end)
    done = compose.set_link(story, link, link.words if said is None else said, url)
    return apply_edits(text, done.edits)


@pytest.mark.parametrize(
    ("text", "at", "said", "url", "after"),
    [
        ("See the pier now.\n", (4, 12), None, "https://e.org/a", "See [the pier](https://e.org/a) now.\n"),
        ("See the pier now.\n", (4, 12), "it", "e.org", "See [it](https://e.org) now.\n"),
        ("See pier now.\n", (6, 6), None, "/a", "See [pier](/a) now.\n"),
        ("See  now.\n", (4, 4), "the *pier*", "/a", "See [the \\*pier\\*](/a) now.\n"),
        ("See  now.\n", (4, 4), "", "e.org/x", "See [https://e.org/x](https://e.org/x) now.\n"),
        ("See  now.\n", (4, 4), "it", "", "See  now.\n"),
        ("See [it](/a) now.\n", (6, 6), None, "/b c", "See [it](</b c>) now.\n"),
        ("See [it](/a 'T') now.\n", (6, 6), "that", "/b", 'See [that](/b "T") now.\n'),
        ("See [*it* so](/a) now.\n", (8, 8), None, "/b", "See [*it* so](/b) now.\n"),
        ("See [*it* so](/a) now.\n", (8, 8), None, "", "See *it* so now.\n"),
        ("See [it][p] now.\n\n[p]: /a\n", (6, 6), None, "", "See it now.\n\n[p]: /a\n"),
        ("See [it][p] now.\n\n[p]: /a\n", (6, 6), None, "/b", "See [it](/b) now.\n\n[p]: /a\n"),
        ("See <https://e.org> now.\n", (8, 8), "it", "e.org/b", "See [it](https://e.org/b) now.\n"),
        ("See [it](/a) now.\n", (0, 16), None, "/b", "See [it](/b) now.\n"),
        ("| a |\n|---|\n| x |\n", (14, 15), "x|y", "e.org/a|b", "| a |\n|---|\n| [x&#124;y](https://e.org/a%7Cb) |\n"),
        ("> See [it](/a)\n> now.\n", (8, 8), None, "/b", "> See [it](/b)\n> now.\n"),
    ],
)  # fmt: skip
def test_a_link_is_made_changed_and_taken_away(
    text: str, at: tuple[int, int], said: str | None, url: str, after: str
) -> None:
    assert changed(text, *at, said, url) == after


@settings(max_examples=80)
@given(words, st.sampled_from(["https://e.org/a(b)", "/x y", "#top", "ana@e.org"]))
def test_any_words_are_the_links_words(said: str, url: str) -> None:
    after = changed("See [it](/a) now.\n", 6, 6, said, url)
    link = compose.link_at(Story.from_text(after), 5, 5)
    assert link is not None
    assert link.words == (" ".join(said.split()) or "it")
    assert link.url == compose.whole_address(url)


def test_nothing_changed_is_no_edit() -> None:
    for text in ('A [b](</c d> "E \\"f\\"") g.\n', "A [*b*](/c) g.\n"):
        story = Story.from_text(text)
        link = compose.link_at(story, 5, 5)
        assert link is not None
        done = compose.set_link(story, link, link.words, link.url)
        assert apply_edits(text, done.edits) == text


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("example.org", "https://example.org"),
        ("example.org/a?b#c", "https://example.org/a?b#c"),
        ("example.org:8080/a", "https://example.org:8080/a"),
        ("ana@example.org", "mailto:ana@example.org"),
        ("HTTP://x", "HTTP://x"),
        ("mailto:a@b.c", "mailto:a@b.c"),
        ("tel:+123", "tel:+123"),
        ("/about", "/about"),
        ("#top", "#top"),
        ("../a.md", "../a.md"),
        (" https://e.org ", "https://e.org"),
        ("", ""),
    ],
)
def test_what_people_leave_out_of_an_address(typed: str, address: str) -> None:
    assert compose.whole_address(typed) == address
