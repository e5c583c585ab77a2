"""A real WordPress, from a story to the page its readers see, and what goes wrong on the way."""

import json
import re
import subprocess
import sys
import urllib.request
from datetime import UTC, datetime
from html import unescape
from pathlib import Path

import pytest

from tests.publishing.desk_kit import change, connect, send
from tests.publishing.loopback import faulty
from tests.servers.parts import free_port
from tests.servers.wordpress import WordPress
from writer.publishing.base import Connection
from writer.publishing.connections import keep
from writer.publishing.errors import (
    Cancelled,
    Conflict,
    NotNow,
    Unreached,
    WrongSecret,
)
from writer.publishing.progress import Progress, Step

pytestmark = pytest.mark.server


@pytest.fixture(autouse=True)
def _empty(wordpress: WordPress) -> None:
    """Every test has the site for itself."""
    wordpress.php(
        "foreach (get_posts(['post_type' => ['post', 'attachment'], 'numberposts' => -1,"
        " 'post_status' => 'any, trash, inherit']) as $p) wp_delete_post($p->ID, true);"
    )


def posts(site: WordPress, kind: str = "post") -> list[dict[str, str]]:
    """Every post there is."""
    found = site.php(
        f"echo json_encode(get_posts(['post_type' => '{kind}', 'numberposts' => -1,"
        " 'post_status' => ['publish', 'future', 'draft', 'pending', 'trash', 'inherit']]));"
    )
    return [dict(one) for one in json.loads(found)]


def page(url: str) -> str:
    with urllib.request.urlopen(url, timeout=60) as answer:
        return unescape(answer.read().decode())


def editor(site: WordPress, url: str = "") -> tuple[Connection, str]:
    return connect("wordpress", address=url or site.url, user="editor"), site.passwords["editor"]


def test_a_draft_becomes_a_post_and_is_changed_in_place(wordpress: WordPress, story: Path) -> None:
    to = editor(wordpress)
    draft = send(story, *to, "draft")
    assert (draft.created, draft.remote.state) == (True, "draft")
    assert draft.changes == ()

    live = send(story, *to)
    assert (live.created, live.remote.id, live.remote.state) == (
        False,
        draft.remote.id,
        "published",
    )
    shown = page(live.remote.url)
    for words in ("Ferry strike & “calm” enter second week", "the minute the mayor does", "Pay"):
        assert words in shown
    assert "This is a developing story." in shown

    change(story, "The union wants a deal.", "The union has a deal.")
    again = send(story, *to)
    assert again.remote.id == draft.remote.id
    assert "The union has a deal." in page(again.remote.url)
    assert again.changes == ()
    [post] = posts(wordpress)
    assert post["post_date_gmt"] == "2025-03-18 12:40:00"
    assert post["post_excerpt"] == "Crossings stay cancelled until Friday at the earliest."
    assert post["post_name"] == "ferry-strike-calm-enter-second-week"
    [picture] = posts(wordpress, "attachment")
    assert f'"id":{picture["ID"]}' in post["post_content"]
    assert f"wp-image-{picture['ID']}" in post["post_content"]
    assert picture["post_excerpt"] == "The harbour"


def test_footnotes_are_links_on_the_page(wordpress: WordPress, story: Path) -> None:
    change(
        story,
        "The union wants a deal.",
        "The union wants a deal.[^1]\n\n[^1]: It said so on *Monday*, twice.",
    )
    done = send(story, *editor(wordpress))
    shown = page(done.remote.url)
    assert re.search(r'deal\.<sup><a href="#([\w-]+)-note-1" id="\1-ref-1">1</a></sup>', shown)
    assert re.search(r'twice\. <a href="#([\w-]+)-ref-1" id="\1-note-1">', shown)
    assert done.changes == ()


def test_words_that_look_like_orders_stay_words(wordpress: WordPress, story: Path) -> None:
    """Marks in a headline, WordPress's shortcodes in the text, and no summary at all."""
    story.write_text(
        "---\nheadline: How <script>x()</script> & <b> broke AT&amp;T\ndate: 2025-03-18\n---\n"
        "Watch: [video] and [caption id=1]words[/caption], she [sic] said.\n"
    )
    done = send(story, *editor(wordpress))
    assert done.changes == ()
    assert any("noon" in note for note in done.notes)
    with urllib.request.urlopen(done.remote.url, timeout=60) as answer:
        shown = answer.read().decode()
    assert "How &lt;script&gt;x()&lt;/script&gt; &amp; &lt;b&gt; broke AT&amp;amp;T" in shown
    assert "<script>x()" not in shown
    assert "[\u200bvideo] and [\u200bcaption id=1]words[\u200b/caption], she [sic] said" in shown
    assert posts(wordpress)[0]["post_date"].startswith("2025-03-18")
    assert send(story, *editor(wordpress)).changes == ()


def test_fields_arrive_as_terms_and_author(wordpress: WordPress, story: Path) -> None:
    admin = connect("wordpress", address=wordpress.url, user="admin")
    done = send(story, admin, wordpress.passwords["admin"])
    assert done.remote.content["section"] == "Transport"
    assert done.remote.content["tags"] == "ferries, labour, Zürich"
    name = wordpress.php(
        f"echo get_the_author_meta('display_name', get_post({done.remote.id})->post_author);"
    )
    assert name == "Ana Ferreira"
    again = send(story, admin, wordpress.passwords["admin"])  # terms that exist are no error
    assert again.remote.content["tags"] == "ferries, labour, Zürich"


def test_what_others_changed_is_shown_and_not_overwritten(
    wordpress: WordPress, story: Path
) -> None:
    to = editor(wordpress)
    id = send(story, *to).remote.id
    wordpress.php(
        f"wp_update_post(['ID' => {id}, 'post_content' => str_replace('a deal', 'a raise',"
        f" get_post({id})->post_content)]);"
    )
    change(story, "a deal", "peace")
    with pytest.raises(Conflict, match="Somebody changed") as caught:
        send(story, *to)
    assert "wants peace" in caught.value.mine
    assert "wants a raise" in caught.value.theirs
    assert "wp:paragraph" not in caught.value.theirs  # lines to read, no markup
    assert "a raise" in posts(wordpress)[0]["post_content"]
    send(story, *to, overwrite=True)
    assert "peace" in posts(wordpress)[0]["post_content"]


def test_a_change_that_changes_nothing_of_ours_is_no_conflict(
    wordpress: WordPress, story: Path
) -> None:
    to = editor(wordpress)
    id = send(story, *to).remote.id
    wordpress.php(f"sleep(1); wp_update_post(['ID' => {id}, 'comment_status' => 'closed']);")
    assert send(story, *to).remote.id == id


def test_a_post_of_the_same_name_is_not_taken_for_ours(wordpress: WordPress, story: Path) -> None:
    to = editor(wordpress)
    send(story, *to)
    copy = story.with_name("copy.md")
    copy.write_bytes(story.read_bytes())
    with pytest.raises(Conflict, match="already"):
        send(copy, *to)
    assert len(posts(wordpress)) == 1
    other = send(copy, *to, anew=True)
    assert other.created
    assert any("slug" in line and "-2" in line for line in other.changes)
    assert len(posts(wordpress)) == 2


def test_a_renamed_story_keeps_its_post(wordpress: WordPress, story: Path) -> None:
    to = editor(wordpress)
    id = send(story, *to).remote.id
    moved = story.rename(story.with_name("renamed.md"))
    assert send(moved, *to).remote.id == id


def test_a_deleted_post_is_not_made_again_unasked(wordpress: WordPress, story: Path) -> None:
    to = editor(wordpress)
    first = send(story, *to).remote.id
    wordpress.php(f"wp_trash_post({first});")
    with pytest.raises(NotNow, match="deleted"):
        send(story, *to)
    assert send(story, *to, anew=True).remote.id != first


def test_a_wrong_password_is_said_to_be_one(wordpress: WordPress, story: Path) -> None:
    to, _ = editor(wordpress)
    with pytest.raises(WrongSecret, match="does not accept") as caught:
        send(story, to, "abcd efgh ijkl mnop")
    assert "abcd" not in str(caught.value)
    assert posts(wordpress) == []


def test_a_schedule_is_kept_and_can_be_brought_forward(wordpress: WordPress, story: Path) -> None:
    to = editor(wordpress)
    when = datetime(2031, 1, 2, 8, 0, tzinfo=UTC)
    planned = send(story, *to, "schedule", when)
    assert planned.remote.state == "scheduled"
    [post] = posts(wordpress)
    assert (post["post_status"], post["post_date_gmt"]) == ("future", "2031-01-02 08:00:00")
    assert send(story, *to).remote.state == "published"


def test_a_published_post_is_not_hidden_unasked(wordpress: WordPress, story: Path) -> None:
    to = editor(wordpress)
    send(story, *to)
    with pytest.raises(NotNow, match="take it off"):
        send(story, *to, "draft")
    assert send(story, *to, "draft", overwrite=True).remote.state == "draft"


def test_an_author_is_told_what_wordpress_rewrites(wordpress: WordPress, story: Path) -> None:
    to = connect("wordpress", address=wordpress.url, user="author")
    secret = wordpress.passwords["author"]
    done = send(story, to, secret)
    assert any("unfiltered HTML" in line for line in done.notes)
    assert done.changes == ()  # ``&amp;`` for ``&`` is no change of words
    assert send(story, to, secret).remote.id == done.remote.id  # and no conflict


def test_a_contributor_hands_in_for_review(wordpress: WordPress, story: Path) -> None:
    change(story, '![Boats at dusk](<pictures/rüti église.png> "The harbour")\n\n', "")
    to = connect("wordpress", address=wordpress.url, user="contributor")
    done = send(story, to, wordpress.passwords["contributor"])
    assert done.remote.state == "pending"
    assert any("review" in line for line in done.notes)


@pytest.mark.parametrize("fault", ["lost", "cut"])
def test_a_lost_answer_leads_to_no_second_post(
    wordpress: WordPress, story: Path, fault: str
) -> None:
    """The server makes the post, and the line breaks before it can say so."""
    broken: list[str] = []

    def once(request: bytes) -> str:
        kind = "post" if request.startswith(b"POST /wp-json/wp/v2/posts ") else "other"
        kind = "media" if request.startswith(b"POST /wp-json/wp/v2/media ") else kind
        if kind == "other" or kind in broken:
            return ""
        broken.append(kind)
        return fault

    with faulty(wordpress.url, once) as line:
        done = send(story, *editor(wordpress, line.url))
    assert sorted(broken) == ["media", "post"]
    assert done.remote.state == "published"
    assert [post["ID"] for post in posts(wordpress)] == [int(done.remote.id)]
    assert len(posts(wordpress, "attachment")) == 1


@pytest.mark.parametrize("role", ["author", "contributor"])
def test_who_may_do_less_makes_no_second_post_either(
    wordpress: WordPress, story: Path, role: str
) -> None:
    change(story, '![Boats at dusk](<pictures/rüti église.png> "The harbour")\n\n', "")
    broken: list[str] = []

    def once(request: bytes) -> str:
        if broken or not request.startswith(b"POST /wp-json/wp/v2/posts "):
            return ""
        broken.append("post")
        return "lost"

    with faulty(wordpress.url, once) as line:
        to = connect("wordpress", address=line.url, user=role)
        done = send(story, to, wordpress.passwords[role])
    assert broken
    assert [post["ID"] for post in posts(wordpress)] == [int(done.remote.id)]


def test_a_server_that_dies_half_way_is_taken_up_later(wordpress: WordPress, story: Path) -> None:
    """It makes the post and is gone; the same order, given again later, finds it."""
    dead: list[str] = []

    def dies(request: bytes) -> str:
        if not dead and request.startswith(b"POST /wp-json/wp/v2/posts "):
            dead.append("now")
            return "lost"
        return "unsent" if dead else ""

    port = free_port()
    with faulty(wordpress.url, dies, port) as line:
        to = editor(wordpress, line.url)
        with pytest.raises(Unreached):
            send(story, *to)
    assert len(posts(wordpress)) == 1
    with faulty(wordpress.url, lambda _request: "", port):
        done = send(story, *to)
    assert (done.remote.state, len(posts(wordpress))) == ("published", 1)
    assert len(posts(wordpress, "attachment")) == 1


def test_what_waits_for_the_network_is_sent_once(
    wordpress: WordPress, story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The command line: without network, then with it, then with nothing left to send."""
    port = free_port()
    to, secret = editor(wordpress, f"http://127.0.0.1:{port}")
    keep(to)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")

    def writer(*arguments: str) -> int:
        command = [sys.executable, "-m", "writer", "publish", *arguments]
        return subprocess.run(command, input=f"{secret}\n".encode(), timeout=120).returncode

    assert writer(str(story), "--to", "desk", "--force") == 2
    assert posts(wordpress) == []
    with faulty(wordpress.url, lambda _request: "", port):
        assert writer("--queue") == 0
        assert writer("--queue") == 0
    [post] = posts(wordpress)
    assert post["post_status"] == "publish"


def test_a_cancelled_hand_in_leaves_nothing_behind(wordpress: WordPress, story: Path) -> None:
    progress = Progress()

    def stop(step: Step) -> None:
        if step.text.startswith("Sending picture"):
            progress.cancel()

    progress.tell = stop
    with pytest.raises(Cancelled):
        send(story, *editor(wordpress), progress=progress)
    assert posts(wordpress) == []
    assert send(story, *editor(wordpress)).created
