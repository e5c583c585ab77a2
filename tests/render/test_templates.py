"""House page templates: those that ship, a newsroom's own, and hostile ones."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.render import stories
from writer.render import apart, article, page
from writer.render.templates import (
    DEFAULT,
    BrokenTemplate,
    Template,
    UnknownTemplate,
    has_dark,
    stylesheet,
    template_named,
    templates,
)
from writer.story import Story

STORY = Story.from_text(stories.ALL["full"])
NAMES = [one.name for one in templates()]


def own(place: Path, **files: str) -> Template:
    """A template of a newsroom's own with these files; names end in ``_html`` or ``_css``."""
    folder = place / "ours"
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name.replace("_", ".")).write_text(text, encoding="utf-8")
    return template_named("ours", (place,))


def test_three_templates_ship() -> None:
    assert NAMES == ["news-site", "long-read", "newsletter"]
    assert len({stylesheet(one) for one in templates()}) == 3
    assert all(map(has_dark, templates()))
    with pytest.raises(UnknownTemplate, match="long-read"):
        template_named("no-such")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("story", stories.ALL)
def test_the_page_holds_the_article(name: str, story: str) -> None:
    template, told = template_named(name), Story.from_text(stories.ALL[story])
    whole = page(told, None, template)
    assert whole.count(article(told, None, template)) == 1
    assert whole.count("<h1>") == 1
    assert "</style><" not in whole.partition("</style>")[0]


@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from(NAMES))
def test_no_field_breaks_out_of_a_template(headline: str, publisher: str, name: str) -> None:
    import json

    front = f"headline: {json.dumps(headline)}\npublisher: {json.dumps(publisher)}\n"
    story = Story.from_text(f"---\n{front}---\nText.\n")
    plain = Story.from_text("---\nheadline: A\npublisher: B\n---\nText.\n")
    whole, usual = page(story, None, template_named(name)), page(plain, None, template_named(name))
    assert whole.count("<script") == usual.count("<script") == 1
    assert whole.count("<h1>") == 1


def test_a_newsroom_brings_its_own(tmp_path: Path) -> None:
    template = own(
        tmp_path,
        header_html='<header class="story-header x"><h1>{{ headline | upper }}</h1></header>',
        bottom_html="<p>© {{ publisher or 'us' }}</p>",
        page_css="h1 { color: red }",
    )
    whole = page(STORY, None, template)
    assert '<header class="story-header x"><h1>FERRY' in whole
    assert '<div class="page-bottom">\n<p>© ' in whole
    assert "h1 { color: red }" in whole
    assert article(STORY, None, template) in whole


def test_a_style_sheet_alone_is_enough(tmp_path: Path) -> None:
    template = own(tmp_path, page_css=":root { --red: green }")
    assert article(STORY, None, template) == article(STORY)
    assert not has_dark(template)


def test_no_folder_shadows_a_template_one_knows(tmp_path: Path) -> None:
    (tmp_path / "news-site").mkdir()
    (tmp_path / "news-site" / "page.css").write_text("h1 { color: red }")
    assert template_named("news-site", (tmp_path,)) == DEFAULT


HOSTILE_HEADERS = (
    "{{ ''.__class__.__mro__ }}",
    "{{ headline.format.__globals__ }}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{% include '/etc/passwd' %}",
    "{% for i in range(3) %}x{% endfor %}",
    "{{ nobody }}",
    "{% if %}",
    "{{ 1 / 0 }}",
    "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
)


@pytest.mark.parametrize("text", HOSTILE_HEADERS)
def test_a_template_reaches_nothing(tmp_path: Path, text: str) -> None:
    template = own(tmp_path, header_html=text)
    with pytest.raises(BrokenTemplate, match="ours"):
        page(STORY, None, template)


def test_what_a_template_makes_is_sanitised(tmp_path: Path) -> None:
    header = (
        '<h1 onclick="x">{{ headline }}</h1><script>alert(1)</script><img src="javascript:1">'
        '<iframe src="https://e.org"></iframe><a href="data:text/html,x" style="x">y</a></article>'
    )
    whole = page(STORY, None, own(tmp_path, header_html=header))
    made = whole.partition('<header class="story-header">')[2].partition("</header>")[0]
    assert "<h1>Ferry" in made
    for word in ("script", "onclick", "iframe", "data:", "style=", "</article>"):
        assert word not in made


@pytest.mark.parametrize(
    "text",
    [
        "@import 'https://e.org/x.css';",
        "p { background: url(https://e.org/x.png) }",
        "p { background: URL( '//e.org/x.png' ) }",
        r"p { background: u\72l(https://e.org/x.png) }",
        r"@\69mport 'https://e.org/x.css';",
        "p { background: image-set('https://e.org/x.png' 1x) }",
        "@im/**/port 'x';",
    ],
)
def test_a_style_sheet_asks_for_nothing(tmp_path: Path, text: str) -> None:
    with pytest.raises(BrokenTemplate, match="asks for other files"):
        page(STORY, None, own(tmp_path, page_css=text))


def test_a_style_sheet_does_not_end_its_element(tmp_path: Path) -> None:
    text = (
        "p::before { content: '</style><script>alert(1)</script>' } p { background: url(data:x) }"
    )
    whole = page(STORY, None, own(tmp_path, page_css=text))
    assert whole.count("</style>") == 1


def test_a_link_out_of_a_template_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / "secret.html").write_text("secret")
    template = own(tmp_path / "places", page_css="")
    (template.folder / "header.html").symlink_to(tmp_path / "secret.html")
    with pytest.raises(BrokenTemplate, match="elsewhere"):
        page(STORY, None, template)


@pytest.mark.parametrize(
    "text",
    [
        "{% for a in headline %}" * 12 + "{% endfor %}" * 12,
        "{% set x = 'x' * 999999 %}" + "{% set x = x ~ x %}" * 30 + "{{ x }}",
    ],
)
def test_a_template_that_never_ends_is_given_up(
    tmp_path: Path, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "PATIENCE", 4)
    with pytest.raises(BrokenTemplate, match="ours"):
        page(STORY, None, own(tmp_path, header_html=text))


@pytest.mark.parametrize("data", [b"\xff\xfe", b"x" * 300_000])
def test_a_file_that_is_no_template(tmp_path: Path, data: bytes) -> None:
    template = own(tmp_path, page_css="")
    (template.folder / "page.css").write_bytes(data)
    with pytest.raises(BrokenTemplate, match="ours"):
        page(STORY, None, template)
