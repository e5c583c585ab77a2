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
