"""Levels settled change by change are the levels of the whole article."""

from hypothesis import given
from hypothesis import strategies as st

from writer.app.preview.heading_levels import HeadingLevels
from writer.render.levels import TOP, Path, deeper, levelled

_HTML = ["<p>x</p>", "", *(f"<h{level}>H</h{level}>" for level in range(2, 7))]
html = st.sampled_from([*_HTML, "<div><h3>a</h3><h5>b</h5></div>", "<ul><li><h4>c</h4></li></ul>"])
step = st.tuples(st.integers(0, 7), html, st.booleans())


@given(st.lists(st.lists(step, max_size=4), max_size=20))
def test_the_page_is_levelled_as_the_export(steps: list[list[tuple[int, str, bool]]]) -> None:
    levels = HeadingLevels()
    raw: dict[int, str] = {}
    page: dict[int, str] = {}
    for batch in steps:
        fresh = {key: html for key, html, stays in batch if stays}
        gone = {key for key, _, stays in batch if not stays} - fresh.keys()
        raw = {key: html for key, html in (raw | fresh).items() if key not in gone}
        page = {key: html for key, html in page.items() if key not in gone}
        order = sorted(raw)
        page |= levels.update(fresh, gone, order)
        assert [page[key] for key in order] == levelled([raw[key] for key in order])
        assert levels._paths == _paths_anew(levels)


@given(st.lists(st.tuples(st.integers(0, 9), html, st.sampled_from("+-=")), max_size=30))
def test_blocks_that_come_and_go_anywhere_are_levelled_as_the_export(
    steps: list[tuple[int, str, str]],
) -> None:
    levels = HeadingLevels()
    raw: dict[int, str] = {}
    page: dict[int, str] = {}
    order: list[int] = []
    for number, (place, html, act) in enumerate(steps):
        at = place % (len(order) + 1)
        gone = order[at : at + 1] if act == "-" else []
        order = [key for key in order if key not in gone]
        if act == "+":
            order.insert(at, number)
        fresh = dict.fromkeys(order[at : at + 1], html) if act != "-" else {}
        raw |= fresh
        page |= levels.update(fresh, gone, order)
        assert [page[key] for key in order] == levelled([raw[key] for key in order])
        assert levels._paths == _paths_anew(levels)


def test_a_heading_put_before_the_first_one_is_heard_by_it() -> None:
    levels = HeadingLevels()
    block = "<div><h4>a</h4><h2>b</h2></div>"
    levels.update({1: block}, [], [1])
    shown = levels.update({0: "<h2>c</h2>"}, [], [0, 1])
    assert shown == {0: "<h2>c</h2>", 1: "<div><h3>a</h3><h2>b</h2></div>"}


def test_a_change_is_followed_only_to_where_the_sections_are_what_they_were() -> None:
    levels = HeadingLevels()
    html = {key: f"<h{2 + key % 3}>H</h{2 + key % 3}>" for key in range(3_000)}
    assert levels.update(html, [], range(3_000)) == html
    changed = levels.update({1_501: "<p>x</p>"}, [], range(3_000))
    assert changed == {1_501: "<p>x</p>", 1_502: "<h3>H</h3>"}
    changed = levels.update({1_500: "<p>x</p>"}, [], range(3_000))
    assert changed == {1_500: "<p>x</p>", 1_502: "<h4>H</h4>"}
    changed = levels.update({1_501: "<h4>H</h4>"}, [], range(3_000))
    assert changed == {1_501: "<h4>H</h4>"}
    assert levels._paths == _paths_anew(levels)


def _paths_anew(levels: HeadingLevels) -> list[Path]:
    path, paths = TOP, []
    for key in levels._keys:
        for level in levels._written[key]:
            path = deeper(path, level)
        paths.append(path)
    return paths
