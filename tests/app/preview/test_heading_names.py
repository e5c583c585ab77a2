"""Names given change by change are the names of the whole article."""

from hypothesis import given
from hypothesis import strategies as st

from writer.app.preview.heading_names import HeadingNames
from writer.render.anchors import named

_NOTE = '<sup class="noteref"><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup>'
_HTML = [
    *("<p>x</p>", "", "<h2>One</h2>", f"<h3>On<em>e</em>{_NOTE}</h3>", "<h2>One 1</h2>"),
    *("<div><h2>One</h2><h3>Two</h3></div>", "<h2>???</h2>", "<h2>Fn 1</h2>"),
    *('<p><a href="#one">a</a></p>', '<p><a href="#one-1">a</a> <a href="#two">b</a></p>'),
    *(
        '<h2><a href="#one">One</a></h2>',
        '<p><a href="https://e.org/#one">a</a></p>',
        f"<p>{_NOTE}</p>",
    ),
]
step = st.tuples(st.integers(0, 7), st.sampled_from(_HTML), st.booleans())


@given(st.lists(st.lists(step, max_size=4), max_size=20))
def test_the_page_is_named_as_the_export(steps: list[list[tuple[int, str, bool]]]) -> None:
    names = HeadingNames()
    raw: dict[int, str] = {}
    page: dict[int, str] = {}
    for batch in steps:
        fresh = {key: html for key, html, stays in batch if stays}
        gone = {key for key, _, stays in batch if not stays} - fresh.keys()
        raw = {key: html for key, html in (raw | fresh).items() if key not in gone}
        page = {key: html for key, html in page.items() if key not in gone}
        page |= names.update(fresh, gone, sorted(raw))
        assert [page[key] for key in sorted(raw)] == named([raw[key] for key in sorted(raw)])


def test_only_headings_whose_names_change_are_shown_anew() -> None:
    names = HeadingNames()
    html = {key: f"<h2>Part {key}</h2>" for key in range(9)}
    assert names.update(html, [], range(9)) == html
    link = '<p><a href="#part-3">there</a></p>'
    assert names.update({9: link}, [], range(10)) == {
        9: link,
        3: '<h2 id="part-3">Part 3</h2>',
    }
    assert names.update({}, [9], range(9)) == {3: html[3]}
