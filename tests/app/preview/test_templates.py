"""The page in each template: the export's article, its colours, its style sheet, and hostile ones."""

from pathlib import Path

import pytest

from tests.app.preview.conftest import PATIENCE, Desk
from tests.render import stories
from writer.render import article
from writer.render.templates import Template, template_named, templates
from writer.story import Story

NAMES = [one.name for one in templates()]
STORY = (
    "---\nheadline: A\npublisher: The Courier\n---\n"
    + "Some words of it. " * 9
    + "\n\n## A section\n"
)


def same_as_export(desk: Desk, template: Template) -> None:
    """The page's article must be what the export writes."""
    assert desk.article() == desk.normalised(article(desk.story, None, template))


def own(place: Path, **files: str) -> Template:
    """A template of a newsroom's own."""
    folder = place / "ours"
    folder.mkdir()
    for name, text in files.items():
        (folder / name.replace("_", ".")).write_text(text)
    return template_named("ours", (place,))


@pytest.mark.parametrize("name", NAMES)
def test_the_article_is_the_exports_in_every_template(desk: Desk, name: str) -> None:
    template = template_named(name)
    desk.preview.wear(template)
    for text in stories.ALL.values():
        desk.open(text)
        same_as_export(desk, template)


def test_another_template_changes_the_page_at_once(desk: Desk) -> None:
    desk.open(STORY)
    for name in (*NAMES[1:], NAMES[0]):
        template = template_named(name)
        desk.preview.wear(template)
        desk.wait()
        same_as_export(desk, template)
        desk.until("document.querySelectorAll('link[href*=\"page.css\"]').length === 1")
        desk.edit(desk.story.length, 0, f"\nIn {name}.\n")
        desk.wait()
        same_as_export(desk, template)
        is_letter = name == "newsletter"
        assert desk.value("document.querySelector('body > .letter-head') !== null") == is_letter


def test_the_page_is_dark_when_asked(desk: Desk) -> None:
    desk.open(STORY)
    paper = "getComputedStyle(document.body).backgroundColor"
    assert desk.value(paper) == "rgb(255, 255, 255)"
    desk.preview.wear(None, dark=True)
    desk.until(f"{paper} === 'rgb(23, 22, 21)'")
    desk.preview.wear(None, dark=False)
    desk.until(f"{paper} === 'rgb(255, 255, 255)'")


def test_words_that_run_the_other_way_stand_on_their_own_side(desk: Desk) -> None:
    words = "(p => { const r = document.createRange(); r.selectNodeContents(p); return r; })"
    gap = (
        "(n => { const p = document.querySelectorAll('.story-body p')[n],"
        f" box = p.getBoundingClientRect(), words = {words}(p).getBoundingClientRect();"
        " return [words.left - box.left < 1, box.right - words.right < 1].join(); })"
    )
    desk.open("Few words.\n\nשלום עולם.\n")
    assert [desk.value(f"{gap}({number})") for number in (0, 1)] == ["true,false", "false,true"]


def test_what_is_read_stays_when_the_template_changes(desk: Desk) -> None:
    desk.open("\n\n".join(f"Paragraph {number} of it. " * 6 for number in range(100)) + "\n")
    desk.value("scrollTo({top: 3000, behavior: 'instant'})")
    first = "[...document.querySelectorAll('p')].find(p => p.getBoundingClientRect().top >= 0)"
    number = str(desk.value(f"{first}.textContent.split(' ')[1]"))
    desk.preview.wear(template_named("newsletter"))
    desk.wait()
    desk.until("document.querySelectorAll('link[href*=\"page.css\"]').length === 1")
    assert abs(int(str(desk.value(f"{first}.textContent.split(' ')[1]"))) - int(number)) <= 1


def test_an_own_template_shows_and_is_the_exports(desk: Desk, tmp_path: Path) -> None:
    template = own(
        tmp_path, header_html="<h1>{{ headline }}!</h1>", page_css="h1 { color: rgb(1, 2, 3) }"
    )
    desk.preview.wear(template)
    desk.open(STORY)
    assert desk.value("document.querySelector('h1').textContent") == "A!"
    desk.until("getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)'")
    same_as_export(desk, template)


def test_a_broken_template_is_told_and_the_page_shows_all_the_same(
    desk: Desk, tmp_path: Path
) -> None:
    told: list[str] = []
    desk.preview.template_broken.connect(told.append)
    desk.preview.wear(own(tmp_path, header_html="{{ nobody }}"))
    desk.open(STORY)
    same_as_export(desk, template_named("news-site"))
    assert len(told) == 1
    assert "ours" in told[0]


def test_a_template_that_never_ends_is_put_aside(desk: Desk, tmp_path: Path) -> None:
    told: list[str] = []
    desk.preview.template_broken.connect(told.append)
    endless = "{% for a in headline * 999 %}" * 9 + "{% endfor %}" * 9
    desk.preview.wear(own(tmp_path, header_html=endless))
    desk.open(STORY)
    desk.qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    desk.edit(desk.story.length, 0, "\nMore.\n")
    desk.wait()
    same_as_export(desk, template_named("news-site"))
    assert "too long" in told[0]


def test_a_hostile_template_runs_and_reaches_nothing(desk: Desk, tmp_path: Path) -> None:
    header = (
        "<h1>A</h1><script>document.title='x'</script><img src=x onerror=\"document.title='y'\">"
    )
    template = own(
        tmp_path, header_html=header, page_css="body { background: url(story://page/x) }"
    )
    desk.preview.wear(template)
    desk.open(STORY)
    assert desk.value("document.title") == "Page"
    assert desk.value("document.scripts.length") == 0


def test_the_same_story_without_a_template_is_the_usual_page() -> None:
    story = Story.from_text(STORY)
    assert article(story) == article(story, None, template_named(NAMES[0]))


@pytest.mark.parametrize(
    ("style", "is_indented"),
    [(".story p + p { text-indent: 30px; }", True), (".story p { color: red; }", False)],
)
def test_a_style_sheet_may_look_at_neighbours(
    desk: Desk, tmp_path: Path, style: str, is_indented: bool
) -> None:
    """Also in a story so long that its blocks are laid into groups otherwise."""
    template = own(tmp_path, page_css=style)
    desk.open("\n\n".join(f"Paragraph {at}." for at in range(200)))
    assert desk.value("isGrouped")
    desk.preview.wear(template)
    desk.wait()
    same_as_export(desk, template)
    desk.until("document.querySelectorAll('link[href*=\"page.css\"]').length === 1")
    indents = "[...article.querySelectorAll('p')].map((p) => getComputedStyle(p).textIndent)"
    found = desk.value(indents)
    assert found.count("30px") == (199 if is_indented else 0)
    assert desk.value("isGrouped") != is_indented
    desk.edit(0, 0, "New.\n\n")
    desk.preview.wear(None)
    desk.wait()
    assert desk.value("isGrouped")
    same_as_export(desk, template_named(NAMES[0]))
