"""The small parts: addresses, dates, languages, heading levels, text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.render.language import direction, language_tag
from writer.render.levels import heading_levels, levelled, shown_levels
from writer.render.text import escape, shortened, visible
from writer.render.urls import host_of, safe_url
from writer.story.dates import read_date


@pytest.mark.parametrize(
    ("written", "safe"),
    [
        ("https://e.org/ä?q=a b#f", "https://e.org/%C3%A4?q=a%20b#f"),
        ("HTTP://E.org", "HTTP://E.org"),
        ("/a/b", "/a/b"),
        ("a b.png", "a%20b.png"),
        ("#part", "#part"),
        ("mailto:a@b.org", "mailto:a@b.org"),
        ("//e.org/x", "//e.org/x"),
        ("http://e.org/%zz|{}", "http://e.org/%25zz%7C%7B%7D"),
        ("http://[::1]:80/", "http://[::1]:80/"),
        ("http://bücher.example/", "http://bücher.example/"),
        ("java\nscript:alert(1)", None),
        ("javascript:alert(1)", None),
        ("JAVASCRIPT:x", None),
        ("\x01javascript:x", None),
        ("data:text/html,x", None),
        ("file:///etc/passwd", None),
        ("vbscript:x", None),
        ("tel:1", None),
        ("mailto:", None),
        ("http:", None),
        ("http://", None),
        ("http:e.org", None),
        ("http://a b/", None),
        ("http://a..b/", None),
        ("http://e.org:99999/", None),
        ("http://user:secret@e.org/", None),
        ("http://1.2.3/", None),
        ("http://e.org\\@evil.org/", None),
        ("\\\\evil\\x", "//evil/x"),
        ("", None),
        (" ", None),
    ],
)
def test_addresses(written: str, safe: str | None) -> None:
    assert safe_url(written) == safe


@given(st.text())
def test_an_address_made_safe_is_safe_and_stays_so(text: str) -> None:
    safe = safe_url(text)
    if safe is not None:
        assert safe_url(safe) == safe
        assert not set(safe) & set(' \t\n"<>\\`')


@given(st.text())
def test_the_parts_of_an_address_are_the_address(text: str) -> None:
    assert "".join(host_of(text)) == text


@pytest.mark.parametrize(
    ("written", "machine"),
    [
        ("2025-03-18", "2025-03-18"),
        ("2025-3-8", "2025-03-08"),
        ("2025-03-18 08:40", "2025-03-18T08:40:00"),
        ("2025-03-18T08:40:00-04:00", "2025-03-18T08:40:00-04:00"),
        ("2025-03-18T8:40+0100", "2025-03-18T08:40:00+01:00"),
        ("2025-03-18t08:40:07.5z", "2025-03-18T08:40:07Z"),
    ],
)
def test_dates(written: str, machine: str) -> None:
    moment = read_date(written)
    assert moment is not None
    assert moment.machine == machine


@pytest.mark.parametrize(
    "written", ["", "soon", "2025-02-30", "0000-01-01", "2025-03-18T24:00", "18.3.2025", "2025-03"]
)
def test_what_is_no_date(written: str) -> None:
    assert read_date(written) is None


@given(st.text(max_size=40))
def test_no_text_breaks_the_reading_of_dates_and_languages(text: str) -> None:
    read_date(text)
    assert language_tag(language_tag(text)) == language_tag(text)


@pytest.mark.parametrize(
    ("written", "tag", "way"),
    [
        ("en", "en", "ltr"),
        ("EN_us", "en-US", "ltr"),
        ("en-UK", "en-GB", "ltr"),
        ("zh-hans-cn", "zh-Hans-CN", "ltr"),
        ("sr-Latn", "sr-Latn", "ltr"),
        ("ur", "ur", "rtl"),
        ("az-Arab", "az-Arab", "rtl"),
        ("he-Latn", "he-Latn", "ltr"),
        ("de-XX", "de", "ltr"),
    ],
)
def test_languages(written: str, tag: str, way: str) -> None:
    assert language_tag(written) == tag
    assert direction(tag) == way


@pytest.mark.parametrize("written", ["", "english", "xx", "i-klingon", "<en>x"])
def test_what_is_no_language(written: str) -> None:
    assert language_tag(written) in ("", "en")


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ([2, 3, 3, 2], [2, 3, 3, 2]),
        ([4, 4, 2, 4], [2, 2, 2, 3]),
        ([2, 4, 3, 6], [2, 3, 3, 4]),
        ([6, 5, 4], [2, 2, 2]),
        ([], []),
    ],
)
def test_levels(written: list[int], shown: list[int]) -> None:
    assert shown_levels(written) == shown


@given(st.lists(st.integers(2, 6)))
def test_levels_that_skip_none_are_kept(written: list[int]) -> None:
    shown = shown_levels(written)
    assert shown_levels(shown) == shown
    for before, level in zip([1, *shown], shown, strict=False):
        assert 2 <= level <= before + 1


def test_levels_of_blocks_are_settled_in_reading_order() -> None:
    parts = ["<h4>A</h4>", '<p title="<h6>">x</p>', "<div><h5 lang='en'>B</h5><h4>C</h4></div>"]
    found = levelled(parts)
    assert [heading_levels(html) for html in found] == [(2,), (), (3, 2)]
    assert found[1] == parts[1]
    assert "<h3 lang='en'>B</h3>" in found[2]


@given(st.text())
def test_text_made_visible_can_be_written_and_stays(text: str) -> None:
    shown = visible(text)
    shown.encode()
    assert visible(shown) == shown
    assert not set(escape(text)) & set('<>"\x00')


def test_texts_are_cut_between_words() -> None:
    assert shortened("one two three", 9) == "one two…"
    assert shortened("onetwothree", 6) == "onetw…"
    assert shortened("one", 3) == "one"
