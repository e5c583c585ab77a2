"""A real Wagtail, from a story to the page its readers see, and what goes wrong on the way."""

import urllib.request
from datetime import UTC, datetime
from html import unescape
from pathlib import Path

import pytest

from tests.publishing.desk_kit import change, connect, send
from tests.publishing.loopback import faulty
from tests.servers.wagtail import Wagtail
from writer.publishing.base import Connection
from writer.publishing.errors import Conflict, NotNow, WrongSecret

pytestmark = pytest.mark.server


@pytest.fixture(autouse=True)
def slug(story: Path, request: pytest.FixtureRequest) -> str:
    """Every test has a story of its own name."""
    name = request.node.name.replace("_", "-").replace("[", "-").replace("]", "")[:60].strip("-")
    change(story, "language: en-US", f"language: en-US\nslug: {name}")
    return str(name)


def desk(site: Wagtail, url: str = "") -> tuple[Connection, str]:
    return connect("wagtail", address=url or site.url), site.token


def page(url: str) -> str:
    with urllib.request.urlopen(url, timeout=60) as answer:
        return unescape(answer.read().decode())


def pages(site: Wagtail, slug: str) -> int:
    """How many pages have this slug or one made of it."""
    code = f"from wagtail.models import Page\nprint(Page.objects.filter(slug__startswith={slug!r}).count())"
    return int(site.shell(code).split()[-1])


def test_a_draft_is_published_and_changed_in_place(wagtail: Wagtail, story: Path) -> None:
    to = desk(wagtail)
    draft = send(story, *to, "draft")
    assert (draft.created, draft.remote.state) == (True, "draft")
    live = send(story, *to)
    assert (live.created, live.remote.id, live.remote.state) == (
        False,
        draft.remote.id,
        "published",
    )
    shown = page(live.remote.url)
    for words in ("Ferry strike & “calm”", "<b>enters</b>", "the minute the mayor does", "Pay"):
        assert words in shown
    assert "<img" in shown
    assert "— Marta Diaz, union president" in shown
    assert live.remote.content["tags"] == "ferries, labour, Zürich"
    assert live.remote.content["section"] == "Transport"
    assert live.changes == ()
    change(story, "wants a deal", "has a deal")
    assert send(story, *to, "draft").remote.state == "published"  # a draft of it, the page stays
    assert "wants a deal" in page(live.remote.url)
    send(story, *to)
    assert "has a deal" in page(live.remote.url)
    count = "from wagtail.images.models import Image\nprint(Image.objects.count())"
    before = wagtail.shell(count)
    send(story, *to)
    assert wagtail.shell(count) == before


def test_what_the_site_takes_out_is_told(wagtail: Wagtail, story: Path) -> None:
    change(story, "- Pay", "- `Pay`")
    change(story, "The union wants a deal.", "H<sub>2</sub>O for the crew.")
    done = send(story, *desk(wagtail), "draft")
    assert "Pay" in done.remote.content["body"]
    assert "H2O for the crew." in done.remote.content["body"]


def test_footnotes_are_on_the_page(wagtail: Wagtail, story: Path) -> None:
    change(
        story,
        "The union wants a deal.",
        "The union wants a deal.[^1]\n\n[^1]: It said so on *Monday*, twice.",
    )
    shown = page(send(story, *desk(wagtail)).remote.url)
    assert "wants a deal.[1]" in shown
    assert "<li" in shown.partition("Notes")[2]
    assert "It said so on <i>Monday</i>, twice." in shown


def test_what_others_changed_is_shown_and_not_overwritten(
    wagtail: Wagtail, story: Path, slug: str
) -> None:
    to = desk(wagtail)
    send(story, *to)
    wagtail.shell(
        "from news.models import ArticlePage\n"
        f"page = ArticlePage.objects.get(slug={slug!r}).get_latest_revision_as_object()\n"
        "page.body = page.body.replace('a deal', 'a raise')\npage.save_revision()"
    )
    change(story, "a deal", "peace")
    with pytest.raises(Conflict) as caught:
        send(story, *to)
    assert "wants peace" in caught.value.mine
    assert "wants a raise" in caught.value.theirs
    assert "peace" in send(story, *to, overwrite=True).remote.content["body"]


def test_a_page_of_the_same_name_is_not_taken_for_ours(wagtail: Wagtail, story: Path) -> None:
    send(story, *desk(wagtail), "draft")
    copy = story.with_name("copy.md")
    copy.write_bytes(story.read_bytes())
    with pytest.raises(Conflict, match="already"):
        send(copy, *desk(wagtail), "draft")


def test_a_wrong_token_is_said_to_be_one(wagtail: Wagtail, story: Path) -> None:
    for token in ("wagtail_wrong", "zwei Wörter"):
        with pytest.raises(WrongSecret) as caught:
            send(story, desk(wagtail)[0], token)
        assert token not in str(caught.value)


def test_a_schedule_is_kept(wagtail: Wagtail, story: Path, slug: str) -> None:
    when = datetime(2031, 1, 2, 8, 0, tzinfo=UTC)
    done = send(story, *desk(wagtail), "schedule", when)
    assert done.remote.state == "scheduled"
    code = f"from wagtail.models import Page\nprint(Page.objects.get(slug={slug!r}).go_live_at)"
    assert "2031-01-02 08:00:00" in wagtail.shell(code)


def test_a_deleted_page_is_not_made_again_unasked(wagtail: Wagtail, story: Path, slug: str) -> None:
    send(story, *desk(wagtail), "draft")
    wagtail.shell(f"from wagtail.models import Page\nPage.objects.get(slug={slug!r}).delete()")
    with pytest.raises(NotNow, match="deleted"):
        send(story, *desk(wagtail), "draft")


def test_a_lost_answer_leads_to_no_second_page(wagtail: Wagtail, story: Path, slug: str) -> None:
    broken: list[str] = []

    def once(request: bytes) -> str:
        kind = next(
            (k for k in ("pages", "images") if f"POST /api/v3/{k}/ ".encode() in request), ""
        )
        if not kind or kind in broken:
            return ""
        broken.append(kind)
        return "lost"

    with faulty(wagtail.url, once) as line:
        done = send(story, *desk(wagtail, line.url))
    assert "pages" in broken
    assert done.remote.state == "published"
    assert pages(wagtail, slug) == 1
