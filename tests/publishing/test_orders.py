"""What an order may ask for, and what is known of the stories that were published."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.publishing import queue
from writer.publishing.base import Post
from writer.publishing.changes import changes, differs
from writer.publishing.errors import BadConnection, BadPicture, NotNow
from writer.publishing.ledger import Albums, known_post, ledger
from writer.publishing.orders import Order, check, date_notes, read_when, slug_of
from writer.publishing.pictures import Upload, load_all, local_paths, with_addresses
from writer.publishing.readable import as_text, body_lines, html_lines
from writer.publishing.wagtail_model import Model
from writer.publishing.wagtail_text import losses_of, rich_text
from writer.storage import read_story
from writer.story import Story

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def order(text: str, **given: object) -> tuple[Order, Story]:
    return Order(Path("story.md"), text, **given), Story.from_text(text)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("embargo", "status", "free"),
    [
        ("2026-03-01T13:00:00Z", "publish", False),
        ("2026-03-01T11:00:00Z", "publish", True),
        ("2026-03-01T13:00:00Z", "draft", True),
        ("2026-04-01", "publish", False),
        ("2026-02-01", "publish", True),
        ("next week", "publish", False),
    ],
)
def test_an_embargo_is_kept(embargo: str, status: str, free: bool) -> None:
    text = f"---\nheadline: A\nembargo: {embargo}\n---\nB\n"
    if free:
        check(*order(text, status=status), NOW)
    else:
        with pytest.raises(NotNow, match="embargo"):
            check(*order(text, status=status), NOW)
        check(*order(text, status=status, force=True), NOW)


def test_a_schedule_may_not_be_before_the_embargo() -> None:
    text = "---\nheadline: A\nembargo: 2026-03-01T13:00:00Z\n---\nB\n"
    early = order(text, status="schedule", when=NOW + timedelta(minutes=30))
    with pytest.raises(NotNow):
        check(*early, NOW)
    check(*order(text, status="schedule", when=NOW + timedelta(hours=2)), NOW)


@pytest.mark.parametrize("text", ["B\n", "---\nsummary: x\n---\nB\n", "---\nheadline: [\n---\nB\n"])
def test_a_story_without_a_headline_is_no_post(text: str) -> None:
    with pytest.raises(NotNow):
        check(*order(text), NOW)


@pytest.mark.parametrize(
    "written", ["", "tomorrow", "2030-01-31", "2030-13-01 08:00", "2026-02-01 08:00"]
)
def test_a_time_is_one_to_come(written: str) -> None:
    with pytest.raises(NotNow):
        read_when(written, NOW)


def test_a_time_is_read_with_and_without_its_zone() -> None:
    assert read_when("2030-01-31T08:00:00+01:00", NOW) == datetime(2030, 1, 31, 7, tzinfo=UTC)
    assert read_when("2030-01-31 08:00", NOW).tzinfo is not None


@pytest.mark.parametrize(
    ("front", "slug"),
    [
        ("headline: Łódź votes", "lodz-votes"),
        ("headline: X\nslug: Own Slug", "own-slug"),
        ("headline: 東京", "story-"),
    ],
)
def test_every_story_has_a_slug(front: str, slug: str) -> None:
    found = slug_of(Story.from_text(f"---\n{front}\n---\n"))
    assert found.startswith(slug)
    assert found.isascii()


# -- pictures -----------------------------------------------------------------------------------

WITH_PICTURES = """\
---
headline: A
---
![One](a.png "Cap \\"tion\\"")

Words ![two](<b c.png>) more, and ![ref][x] and ![*em*][].

> ![in
> a quote](a.png)

| a | b |
|---|---|
| ![cell](a.png "t\\|t") | x |

<p><img alt="h" src="d.png"> `![code](a.png)`</p>

![far](https://example.org/far.png)

[x]: e.png "Title"
[*em*]: f.png

<!--stash ![no](g.png) -->
"""


def test_every_picture_that_is_a_file_is_found() -> None:
    story = Story.from_text(WITH_PICTURES)
    assert set(local_paths(story)) == {"a.png", "b c.png", "e.png", "f.png", "d.png"}


def test_pictures_get_new_addresses_and_nothing_else_changes() -> None:
    story = Story.from_text(WITH_PICTURES)
    new = {
        path: f"https://x.example/{at}.png?a=1&b=(2)" for at, path in enumerate(local_paths(story))
    }
    moved = with_addresses(story, new)
    assert local_paths(moved) == {}
    assert [block.kind for block in moved.blocks] == [block.kind for block in story.blocks]
    image = moved.blocks[0].image
    assert image is not None
    assert (image.path, image.title) == (new["a.png"], 'Cap "tion"')
    assert "`![code](a.png)`" in moved.text


@given(st.text(alphabet='![]()<>"\\ \na.png|`*', max_size=60))
def test_any_text_survives_new_addresses(body: str) -> None:
    story = Story.from_text(body)
    paths = local_paths(story)
    same = with_addresses(story, {})
    assert same.text == body
    with_addresses(story, dict.fromkeys(paths, "https://x.example/p.png"))


def test_a_bad_picture_stops_it_before_anything_is_sent(tmp_path: Path) -> None:
    for name, data in {"cut.png": b"\x89PNG\r\n\x1a\n123", "x.svg": b"<svg/>"}.items():
        (tmp_path / name).write_bytes(data)
        with pytest.raises(BadPicture, match=name):
            load_all(Story.from_text(f"![a]({name})\n"), tmp_path)
    with pytest.raises(BadPicture, match=r"none\.png"):
        load_all(Story.from_text("![a](none.png)\n"), tmp_path)
    pictures, said = load_all(Story.from_text("![a](none.png)\n"), tmp_path, strict=False)
    assert (pictures, len(said)) == ([], 1)


# -- what is remembered -------------------------------------------------------------------------


def test_what_is_known_of_a_post_outlives_the_program(tmp_path: Path) -> None:
    story = tmp_path / "a.md"
    story.write_text("x")
    with ledger("paper", story, "a") as kept:
        kept.keep(id="7", slug="a", version="v", content={"body": "b"})
        with pytest.raises(NotNow, match="right now"), ledger("paper", story, "a"):
            pass
    with ledger("paper", story, "a") as kept:
        assert (kept.entry.id, kept.entry.content) == ("7", {"body": "b"})
    assert known_post("paper", story) is not None
    assert known_post("other", story) is None
    moved = story.rename(tmp_path / "b.md")
    with ledger("paper", moved, "a") as kept:
        assert kept.entry.id == "7"
    with ledger("paper", tmp_path / "c.md", "a") as kept:
        assert kept.entry.id == ""


def test_pictures_are_remembered_by_what_is_in_them() -> None:
    albums = Albums("paper")
    assert not albums.attempt("d1")
    assert albums.get("d1") is None
    albums.keep("d1", Upload("3", "https://x.example/a.png"))
    assert Albums("paper").get("d1") == Upload("3", "https://x.example/a.png")
    assert Albums("other").get("d1") is None


def test_the_queue_keeps_the_words_that_were_approved(tmp_path: Path) -> None:
    story = tmp_path / "a.md"
    story.write_text("---\nheadline: A\n---\nApproved.\n")
    when = datetime(2031, 1, 1, tzinfo=UTC)
    queue.put(Order(story, read_story(story).text, "schedule", when), "paper")
    story.write_text("---\nheadline: A\n---\nHalf a sen\n")
    [one] = queue.waiting()
    assert one.order.text.endswith("Approved.\n")
    assert (one.order.status, one.order.when, one.connection) == ("schedule", when, "paper")
    queue.put(Order(story, "newer"), "paper")
    assert [one.order.text for one in queue.waiting()] == ["newer"]
    queue.take_out(story, "paper")
    assert queue.waiting() == ()


# -- comparing ----------------------------------------------------------------------------------


def test_the_same_html_written_otherwise_is_the_same() -> None:
    sent = {"headline": "A & B", "body": '<p>x</p>\n<img src="a"/>'}
    back = {"headline": "A &amp; B", "body": '<p>x</p>\n\n<img src="a" />'}
    assert not differs(sent, back)
    assert changes(sent, back) == ()


def test_what_a_server_changed_is_told_in_words() -> None:
    sent = {"slug": "a", "tags": "x", "body": "<p>One.</p><iframe src='u'></iframe><p>Two.</p>"}
    back = {"slug": "a-2", "tags": "", "body": "<p>One.</p><p>Two!</p>"}
    told = " ".join(changes(sent, back))
    assert "“a-2”" in told
    assert "“x” was not taken" in told
    assert "Two!" in told
    [markup] = changes({"body": '<p style="a">x</p>'}, {"body": "<p>x</p>"})
    assert "words are the same" in markup


def test_bodies_are_lines_to_read() -> None:
    block = '<!-- wp:heading -->\n<h2 class="x">Next &amp; last</h2>\n<!-- /wp:heading -->'
    assert html_lines(f"{block}<ul><li>a <b>b</b></li></ul><!--more-->") == [
        "## Next & last",
        "- a **b**",
        "<!--more-->",
    ]
    lexical = (
        '{"root":{"children":[{"type":"paragraph","children":[{"type":"extended-text","text":"Hi",'
        '"format":1}]},{"type":"image","src":"s","alt":"a","caption":"c"}]}}'
    )
    assert body_lines(lexical) == ["**Hi**", "![a](s)", "c"]
    assert as_text({"headline": "H", "body": "<p>x</p>"}) == "Headline: H\n\nx\n"


@given(st.text(max_size=80))
def test_any_body_is_lines(body: str) -> None:
    body_lines(body)
    body_lines('{"root"' + body)
    changes({"body": body}, {"body": body[::-1]})


def test_a_folder_is_remembered_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from writer.exporters import UnknownTarget
    from writer.publishing.connections import made

    monkeypatch.chdir(tmp_path)
    assert made("site", "folder", {"folder": "out"}).get("folder") == str(tmp_path / "out")
    with pytest.raises(UnknownTarget, match="markdown"):
        made("site", "folder", {"folder": "out", "target": "wax tablet"})


def test_connections_need_what_they_need() -> None:
    from writer.publishing.connections import connection, connections, keep, made, remove

    keep(made("paper", "wordpress", {"address": "example.org/", "user": "ana"}))
    keep(made("site", "folder", {"folder": "/x"}))
    assert [one.name for one in connections()] == ["paper", "site"]
    assert connection("paper").get("address") == "https://example.org"
    remove("site")
    with pytest.raises(BadConnection, match="paper"):
        connection("site")
    for name, kind, settings in (
        ("", "folder", {"folder": "/x"}),
        ("x", "fax", {}),
        ("x", "wordpress", {"address": "example.org"}),
        ("x", "folder", {"folder": "/x", "color": "red"}),
    ):
        with pytest.raises(BadConnection):
            made(name, kind, settings)


@pytest.mark.parametrize(
    ("date", "note"),
    [("2025-03-18", "noon"), ("2999-03-18", "still to come"), ("2025-03-18T08:00:00Z", "")],
)
def test_a_time_that_the_story_does_not_have_is_told(date: str, note: str) -> None:
    story = Story.from_text(f"---\nheadline: A\ndate: {date}\n---\nB\n")
    found = " ".join(date_notes(Post(story, "a", "publish", None)))
    assert note in found
    assert bool(found) == bool(note)


def test_wagtail_embeds_only_what_its_pages_show() -> None:
    """For any other site its pages show nothing at all, not even the address."""
    story = Story.from_text("https://youtu.be/abc\n\nhttps://example.org/film\n")
    body = rich_text(story, {}, frozenset(["embed", "link"]))
    assert '<embed embedtype="media" url="https://youtu.be/abc"/>' in body
    assert '<a href="https://example.org/film">https://example.org/film</a>' in body
    assert any("1 embed kept as a link" in said for said in losses_of(story))


def test_what_is_too_long_for_a_page_of_wagtail_is_cut_and_told() -> None:
    model = Model("news.Page", "body", {"summary": "intro"}, {"headline": 255, "summary": 10})
    told = {"headline": "word " * 60, "summary": "Short.", "section": "anything at all"}
    assert len(model.cut("headline", told["headline"])) <= 255
    (said,) = model.cuts(told)
    assert "255 characters of the field “headline”" in said
