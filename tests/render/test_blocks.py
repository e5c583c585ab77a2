"""The form each kind of block takes on the page."""

import pytest

from writer.render import Context, block_of, fragments, render_block
from writer.story import Story


def rendered(source: str) -> str:
    return render_block(block_of(source))


def test_quote_has_its_speaker_outside_the_words() -> None:
    html = rendered(
        "> “Now.”\n>\n> — Marta *Diaz*, president, on [her page](https://e.org/1), 2025"
    )
    assert html == (
        '<figure class="quote">\n<blockquote cite="https://e.org/1">\n<p>“Now.”</p>\n</blockquote>\n'
        '<figcaption>— <span class="speaker">Marta <em>Diaz</em></span>, president, on '
        '<a href="https://e.org/1">her page</a>, 2025</figcaption>\n</figure>'
    )


@pytest.mark.parametrize("dash", ["—", "–", "--", "&mdash;", "— "])
def test_an_attribution_gets_one_dash(dash: str) -> None:
    assert "<figcaption>— <span" in rendered(f"> Now.\n>\n> {dash} Diaz")


def test_a_comma_inside_markup_ends_no_name() -> None:
    assert '<span class="speaker"><em>Diaz, M.</em></span></fig' in rendered(
        "> N\n>\n> — *Diaz, M.*"
    )


def test_quote_without_attribution_is_only_words() -> None:
    html = rendered("> Now.")
    assert "<blockquote>\n<p>Now.</p>\n</blockquote>\n</figure>" in html
    assert "figcaption" not in html


def test_pull_quote_is_marked_as_repetition() -> None:
    html = rendered("> Now.\n{: .pull }")
    assert html.startswith('<figure class="pull-quote" data-nosnippet>')
    assert "{:" not in html


def test_picture_has_caption_and_credit() -> None:
    assert rendered('![Ferry & pier](a%20b.jpg "At *berth*")\n{: credit="Jo <Park>/HN" }') == (
        '<figure class="image">\n<img alt="Ferry &amp; pier" src="a%20b.jpg">\n<figcaption>At *berth* '
        '<span class="credit">Jo &lt;Park&gt;/HN</span></figcaption>\n</figure>'
    )


def test_picture_that_may_not_be_loaded_leaves_its_words() -> None:
    assert rendered("![The ferry](javascript:x)") == (
        '<figure class="image">\n<p>The ferry</p>\n</figure>'
    )


def test_embed_is_a_link_that_says_its_address() -> None:
    assert rendered("https://v.example/a?b=c&d\n") == (
        '<figure class="embed"><a href="https://v.example/a?b=c&amp;d">https://'
        '<span class="embed-site">v.example</span>/a?b=c&amp;d</a></figure>'
    )


def test_table_scrolls_by_keyboard_and_is_named_by_its_first_row() -> None:
    html = rendered("| *A* | B |\n|---|--:|\n| 1 | 2 |")
    assert html.startswith('<figure class="table" tabindex="0" aria-label="A, B">\n<table>')
    assert '<th class="align-right" scope="col">B</th>' in html


def test_table_of_headings_only_has_no_header_cells() -> None:
    assert "<th " not in rendered("| A | B |\n|---|---|")


def test_empty_header_cell_is_no_header() -> None:
    assert rendered("| | B |\n|---|---|\n| 1 | 2 |").count("<th ") == 1


@pytest.mark.parametrize(
    "source", ["<!--stash\nsecret\n-->", "[a]: /b", "##", "<!-- note -->", "<script>x</script>"]
)
def test_what_is_not_published_is_nothing(source: str) -> None:
    assert rendered(source) == ""


def test_read_more_is_kept_for_publishing_systems() -> None:
    assert rendered("<!-- more -->") == "<!--more-->"


def test_code_is_coloured_by_classes_and_says_the_same() -> None:
    html = rendered("```python\nx = 'a' < 1  # b\n```")
    assert "<span class=\"s\">'a'</span>" in html
    assert '<span class="m">1</span>' in html
    assert "style=" not in html


def test_code_of_no_known_language_is_plain() -> None:
    assert rendered("```nonsense x\na < b\n```") == (
        '<pre><code class="language-nonsense">a &lt; b\n</code></pre>'
    )


def test_spaces_at_line_ends_are_written_as_references() -> None:
    assert rendered("```\na \n```") == "<pre><code>a&#32;\n</code></pre>"


def test_links_use_definitions_of_other_blocks() -> None:
    story = Story.from_text("See [it].\n\n[it]: https://e.org/x")
    assert fragments(story)[0] == '<p>See <a href="https://e.org/x">it</a>.</p>'


def test_links_nobody_can_follow_or_see_are_words() -> None:
    assert rendered("[a](javascript:x) [](https://e.org) [b](<http://a b/>)") == "<p>a  b</p>"


def test_a_picture_that_repeats_its_link_is_a_decoration() -> None:
    assert 'alt=""' in rendered("[![Ferry](a.jpg) *Ferry*](/x)")


def test_raw_html_that_breaks_out_of_its_paragraph_stays_in_one_box() -> None:
    html = rendered("One </p></div></article><div>two</div>")
    assert html.startswith('<div class="html">')
    assert html.endswith("</div>")
    assert "article" not in html


@pytest.mark.parametrize(
    "source",
    [
        "[" * 10_000,
        "[a](" * 5_000,
        "*a **b " * 5_000,
        ">" * 2_000 + "x",
        "- " * 400 + "x",
        "<div>" * 10_000,
        "a <b>" * 10_000,
        "`" * 10_000 + "a",
        "<a" * 10_000,
        "&" * 10_000,
        "|" * 2_000 + "\n" + "|-" * 2_000,
    ],
    ids=lambda source: source[:8],
)
def test_hostile_blocks_are_rendered_all_the_same(source: str) -> None:
    assert rendered(source)


def test_control_characters_and_half_characters_do_not_get_out() -> None:
    html = rendered("a\x00b\ud800c\x02wzxhzdk:0\x03\x0bd\x7f\ufffe")
    assert html == "<p>a\ufffdb\ufffdcwzxhzdk:0 d</p>"
    html.encode()


def test_rendering_twice_gives_the_same() -> None:
    source = "> <b>x *y*\n>\n> — Z, [w](/x)"
    assert render_block(block_of(source), Context()) == render_block(block_of(source), Context())
