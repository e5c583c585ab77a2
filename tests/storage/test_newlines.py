"""Line ends: the untouched text comes out the same; edits leave the other lines their ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.storage.newlines import Newlines

ENDS = ["\r\n", "\n", "\r", "\u2029", "\ufdd0", "\ufdd1"]
texts = st.lists(st.sampled_from([*ENDS, "a", "b c", "", "é\u2028x", "\x0b"]), max_size=20).map(
    "".join
)


@given(texts)
def test_the_untouched_text_comes_out_the_same(text: str) -> None:
    plain, newlines = Newlines.split(text)
    assert not any(end in plain for end in ENDS if end != "\n")
    assert newlines.join(plain) == text


@given(st.lists(st.text("ab", max_size=3), min_size=1), st.sampled_from(ENDS))
def test_a_file_of_one_kind_keeps_nothing_per_line(lines: list[str], end: str) -> None:
    plain, newlines = Newlines.split(end.join(lines))
    assert not newlines.mixed
    newlines.edited(0, 0, 2)
    assert newlines.join("new\n\n" + plain) == "new" + newlines.usual * 2 + end.join(lines)


def lines_of(text: str, newlines: Newlines) -> list[tuple[str, str]]:
    plain, own = Newlines.split(text)
    each = own._each or [own.usual] * plain.count("\n")
    return list(zip(plain.split("\n"), each, strict=False))


@given(texts, st.data())
def test_edits_keep_the_ends_of_other_lines(text: str, data: st.DataObject) -> None:
    plain, newlines = Newlines.split(text)
    # The model: each "\n" of the plain text carries its own end.
    ends = iter([end for _, end in lines_of(text, newlines)])
    model = [(c, next(ends) if c == "\n" else "") for c in plain]
    for _ in range(data.draw(st.integers(0, 4))):
        start = data.draw(st.integers(0, len(model)))
        stop = data.draw(st.integers(start, len(model)))
        inserted = data.draw(st.text("xy\n", max_size=4))
        line = sum(c == "\n" for c, _ in model[:start])
        removed = sum(c == "\n" for c, _ in model[start:stop])
        newlines.edited(line, removed, inserted.count("\n"))
        model[start:stop] = [(c, newlines.usual if c == "\n" else "") for c in inserted]
    plain_now = "".join(c for c, _ in model)
    joined = newlines.join(plain_now)
    assert Newlines.split(joined)[0] == plain_now
    expected = "".join(end or c for c, end in model)
    # Two exceptions: the original text has its original ends; CR and LF must not melt together.
    if plain_now != plain and Newlines.split(expected)[0] == plain_now:
        assert joined == expected


def test_inserted_lines_take_the_most_frequent_end() -> None:
    plain, newlines = Newlines.split("a\r\nb\r\nc\nd")
    assert newlines.mixed
    newlines.edited(1, 0, 1)
    assert newlines.join("a\nb\nnew\nc\nd".replace("b\nnew", "b\nnew")) == "a\r\nb\r\nnew\r\nc\nd"
    assert plain == "a\nb\nc\nd"


def test_undoing_brings_the_very_ends_back() -> None:
    plain, newlines = Newlines.split("a\rb\r\nc\r\n")
    newlines.edited(0, 1, 0)
    assert newlines.join("ab\nc\n") == "ab\r\nc\r\n"
    newlines.edited(0, 0, 1)
    assert newlines.join(plain) == "a\rb\r\nc\r\n"


def test_an_emptied_line_between_cr_and_lf_stays_a_line() -> None:
    _, newlines = Newlines.split("a\rX\nb")
    newlines.edited(1, 0, 0)
    joined = newlines.join("a\n\nb")
    assert Newlines.split(joined)[0] == "a\n\nb"


@pytest.mark.parametrize("plain", ["", "a\nb\nc\nd\ne", "a"])
def test_an_unreported_edit_loses_no_words(plain: str) -> None:
    _, newlines = Newlines.split("a\rb\nc")
    assert Newlines.split(newlines.join(plain))[0] == plain
