"""A real Ghost, from a story to the page its readers see, and what goes wrong on the way."""

import base64
import json
import time
import urllib.request
from datetime import UTC, datetime
from html import unescape
from pathlib import Path

import pytest

from tests.publishing.desk_kit import change, connect, send
from tests.publishing.loopback import answer, faulty, says, server
from tests.servers.ghost import Ghost
from writer.publishing.base import Connection
from writer.publishing.errors import BadConnection, Conflict, NotNow, WrongSecret
from writer.publishing.ghost import GhostDesk
from writer.publishing.progress import Progress
from writer.publishing.publishing import try_connection
from writer.publishing.secrets import Secret

KEY = "65f0c0ffee0000000000beef:" + "0123456789abcdef" * 4


@pytest.fixture
def slug(story: Path, request: pytest.FixtureRequest) -> str:
    """Every test has a story of its own name."""
    name = request.node.name.replace("_", "-").replace("[", "-").replace("]", "")[:60].strip("-")
    change(story, "language: en-US", f"language: en-US\nslug: {name}")
    return str(name)


def desk(site: Ghost, url: str = "") -> tuple[Connection, str]:
    return connect("ghost", address=url or site.url), site.key


def page(url: str) -> str:
    with urllib.request.urlopen(url, timeout=60) as got:
        return unescape(got.read().decode())


def _part(token: str, at: int) -> dict[str, object]:
    part = token.split(".")[at]
    return dict(json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))))


def test_each_request_is_signed_for_a_few_minutes() -> None:
    with server(says(answer(b'{"posts": []}'))) as seen:
        to = connect("ghost", address=seen.url)
        try_connection(to, Secret(KEY))
        [line] = [
            one for one in seen.requests[0].split(b"\r\n") if one.startswith(b"Authorization")
        ]
    token = line.decode().partition("Ghost ")[2]
    assert _part(token, 0) == {"alg": "HS256", "typ": "JWT", "kid": KEY.partition(":")[0]}
    claims = _part(token, 1)
    assert claims["aud"] == "/admin/"
    assert int(str(claims["exp"])) - int(str(claims["iat"])) <= 300
    assert KEY.rpartition(":")[2] not in token


@pytest.mark.parametrize("key", ["", "abc", "a:b", f"{KEY}0", KEY.upper() + "Ü"])
def test_what_is_no_key_is_refused_before_anything_is_sent(key: str) -> None:
    to = connect("ghost", address="http://127.0.0.1:9")
    with pytest.raises(BadConnection, match="Admin API key"):
        try_connection(to, Secret(key))


def test_a_clock_that_is_wrong_here_goes_by_the_servers() -> None:
    late = json.dumps({"errors": [{"message": "Invalid token: jwt expired"}]}).encode()
    wrong = answer(
        late, "401 No", "Content-Type: application/json", "Date: Wed, 01 Jan 2031 08:00:00 GMT"
    )
    with server(says(wrong)) as seen:
        one = GhostDesk(connect("ghost", address=seen.url), Secret(KEY), Progress())
        with pytest.raises(WrongSecret):
            one.account()
        one.close()
        assert len(seen.requests) == 2
        token = seen.requests[1].split(b"Ghost ")[1].split(b"\r\n")[0].decode()
    signed = datetime.fromtimestamp(int(str(_part(token, 1)["iat"])), UTC)
    assert signed.year in (2030, 2031)


@pytest.mark.server
def test_a_draft_is_published_and_changed_in_place(ghost: Ghost, story: Path, slug: str) -> None:
    to = desk(ghost)
    draft = send(story, *to, "draft")
    assert (draft.created, draft.remote.state) == (True, "draft")
    live = send(story, *to)
    assert (live.created, live.remote.id, live.remote.state) == (
        False,
        draft.remote.id,
        "published",
    )
    assert live.changes == ()
    shown = page(live.remote.url)
    for words in ("Ferry strike & “calm”", "the minute the mayor does", "Marta Diaz", "Pay"):
        assert words in shown
    assert live.remote.content["slug"] == slug
    assert live.remote.content["tags"].startswith("Transport, ferries")
    assert "/content/images/" in live.remote.content["body"]
    assert '"width":320,"height":180' in live.remote.content["body"]
    change(story, "wants a deal", "has a deal")
    again = send(story, *to)
    assert "has a deal" in page(again.remote.url)
    assert again.remote.content["body"].count("/content/images/") == 1


@pytest.mark.server
def test_footnotes_are_on_the_page(ghost: Ghost, story: Path) -> None:
    change(
        story,
        "The union wants a deal.",
        "The union wants a deal.[^1]\n\n[^1]: It said so on *Monday*, twice.",
    )
    shown = page(send(story, *desk(ghost)).remote.url)
    assert "wants a deal.<sup>1</sup>" in shown
    assert "It said so on <em>Monday</em>, twice." in shown.partition(">Notes<")[2]


@pytest.mark.server
def test_what_others_changed_is_shown_and_not_overwritten(
    ghost: Ghost, story: Path, slug: str
) -> None:
    to = desk(ghost)
    send(story, *to)
    other = story.with_name("other.md")
    other.write_text(story.read_text().replace("a deal", "a raise"))
    send(other, connect("ghost", "colleague", address=ghost.url), ghost.key, overwrite=True)
    change(story, "a deal", "peace")
    with pytest.raises(Conflict, match="Somebody changed") as caught:
        send(story, *to)
    assert "wants peace" in caught.value.mine
    assert "wants a raise" in caught.value.theirs
    assert "peace" in send(story, *to, overwrite=True).remote.content["body"]


@pytest.mark.server
def test_an_edit_between_look_and_hand_in_is_refused_by_ghost(
    ghost: Ghost, story: Path, slug: str
) -> None:
    to = desk(ghost)
    id = send(story, *to).remote.id
    second = int(time.time())
    while int(time.time()) <= second + 1:  # Ghost tells two times apart by whole seconds
        time.sleep(0.1)
    other = story.with_name("other.md")
    other.write_text(story.read_text().replace("a deal", "a raise"))
    change(story, "a deal", "peace")
    done: list[str] = []

    def meanwhile(request: bytes) -> str:
        if request.startswith(b"PUT ") and not done:
            done.append("edited")
            colleague = connect("ghost", "colleague", address=ghost.url)
            send(other, colleague, ghost.key, overwrite=True)
        return ""

    with faulty(ghost.url, meanwhile) as line, pytest.MonkeyPatch.context() as patch:
        from writer.publishing import ghost as system
        from writer.publishing.address import read_address

        through = read_address(line.url)
        patch.setattr(
            system, "read_address", lambda url: through if not done else read_address(url)
        )
        with pytest.raises(Conflict, match="editing"):
            send(story, *to)
    assert done
    assert id


@pytest.mark.server
def test_schedules_deletions_and_wrong_keys(ghost: Ghost, story: Path, slug: str) -> None:
    to = desk(ghost)
    when = datetime(2031, 1, 2, 8, 0, tzinfo=UTC)
    assert send(story, *to, "schedule", when).remote.state == "scheduled"
    assert send(story, *to).remote.state == "published"
    with pytest.raises(NotNow, match="take it off"):
        send(story, *to, "draft")
    with pytest.raises(WrongSecret):
        send(story, to[0], KEY)


@pytest.mark.server
def test_a_lost_answer_leads_to_no_second_post(ghost: Ghost, story: Path, slug: str) -> None:
    broken: list[str] = []

    def once(request: bytes) -> str:
        if not broken and request.startswith(b"POST /ghost/api/admin/posts/"):
            broken.append("post")
            return "lost"
        return ""

    with faulty(ghost.url, once) as line:
        done = send(story, *desk(ghost, line.url))
    assert broken
    assert done.remote.content["slug"] == slug
    assert done.remote.state == "published"
