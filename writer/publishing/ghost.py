"""Ghost, over its Admin API with the key of a custom integration.

https://ghost.org/docs/admin-api/: each request is signed anew with a token of five minutes; an
update names the ``updated_at`` it was made for, and Ghost refuses one that is stale.
"""

import base64
import hashlib
import hmac
import json
import re
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import quote

from writer.publishing.address import read_address
from writer.publishing.answers import Answer, as_mappings, need_text, strange, text
from writer.publishing.base import Account, Connection, Field, Post, Remote, State, Written
from writer.publishing.errors import BadConnection, Conflict, NotThere, WrongSecret
from writer.publishing.failures import failed
from writer.publishing.ghost_body import draft_of, losses_of
from writer.publishing.line import Line
from writer.publishing.orders import date_notes, story_time
from writer.publishing.pictures import Picture, Upload
from writer.publishing.progress import Progress
from writer.publishing.secrets import Secret
from writer.render.text import one_line
from writer.speech import say
from writer.story import Story

NAME = "ghost"
TITLE = "Ghost"
SECRET = "Admin API key"
FIELDS = (Field("address", say("Address of the site"), "https://example.org", required=True),)
UNIQUE_SLUGS = True
DRAFT_HIDES = True
SENDS_PICTURES = True
_KEY = re.compile(r"([0-9a-fA-F]{8,64}):([0-9a-fA-F]{32,128})")
_STATES: Mapping[str, State] = {
    "published": "published",
    "sent": "published",
    "scheduled": "scheduled",
}
_SENT = {"draft": "draft", "publish": "published", "schedule": "scheduled"}
_ROOT = "/ghost/api/admin"
_MINUTES = 4 * 60  # seconds that a token lasts; Ghost takes five minutes at most
_MOST_NUMBERS = 6


def losses(story: Story, connection: Connection) -> tuple[str, ...]:
    """What a post of Ghost cannot hold."""
    return losses_of(story)


def open_desk(connection: Connection, secret: Secret, progress: Progress) -> "GhostDesk":
    """A desk at a Ghost site."""
    return GhostDesk(connection, secret, progress)


class GhostDesk:
    """Signed in as an integration."""

    def __init__(self, connection: Connection, secret: Secret, progress: Progress) -> None:
        parts = _KEY.fullmatch(secret.reveal().strip())
        if parts is None or len(parts[2]) % 2:
            raise BadConnection(
                say(
                    "An Admin API key of Ghost is two long numbers with a colon between them: Settings, Integrations, Add custom integration."
                )
            )
        self._id, self._secret = parts[1], Secret(parts[2])
        self._skew = 0
        address = read_address(connection.get("address"))
        self._line = Line(address, secret, self._signed, progress)

    def close(self) -> None:
        """Hang up."""
        self._line.close()

    def _signed(self) -> Mapping[str, str]:
        now = int(time.time()) + self._skew
        head = {"alg": "HS256", "typ": "JWT", "kid": self._id}
        claims = {"iat": now - 5, "exp": now + _MINUTES, "aud": "/admin/"}
        signed = b".".join(_b64(json.dumps(part).encode()) for part in (head, claims))
        key = bytes.fromhex(self._secret.reveal())
        mark = _b64(hmac.new(key, signed, hashlib.sha256).digest())
        token = b".".join((signed, mark)).decode("ascii")
        return {"Authorization": f"Ghost {token}", "Accept-Version": "v5.0"}

    # -- asking --------------------------------------------------------------------------------

    def _call(
        self, method: str, path: str, body: object = None, **params: str | list[str]
    ) -> Answer:
        answer = self._line.call(method, f"{_ROOT}/{path}", json=body, params=params)
        if answer.status == 401 and self._is_clock(answer):
            answer = self._line.call(method, f"{_ROOT}/{path}", json=body, params=params)
        return answer

    def _is_clock(self, answer: Answer) -> bool:
        """Whether a token was refused for a clock that is wrong here: then we go by theirs."""
        said = json.dumps(answer.json_or_none()).lower()
        if self._skew or not ("expired" in said or "maxage" in said or "not active" in said):
            return False
        try:
            theirs = parsedate_to_datetime(answer.headers.get("date", ""))
        except ValueError:
            return False
        self._skew = int(theirs.timestamp() - time.time())
        return abs(self._skew) > 30

    def _failure(self, answer: Answer, doing: str) -> Exception:
        said = answer.json_or_none()
        errors = said.get("errors") if isinstance(said, Mapping) else None
        first = errors[0] if isinstance(errors, list) and errors else {}
        why = self._line.said(text(first, "context") or text(first, "message"))
        where = self._line.where
        if answer.status == 401:
            return WrongSecret(say("{where} does not accept the Admin API key.", where=where))
        if answer.status == 404 and not errors:
            return NotThere(say("There is no Ghost at {base}.", base=self._line.address.base))
        return failed(answer, doing, why, text(first, "type"))

    def _posts(self, answer: Answer, doing: str) -> list[Mapping[str, object]]:
        if not answer.ok:
            raise self._failure(answer, doing)
        return as_mappings(answer.mapping().get("posts"), self._line.where)

    def account(self) -> Account:
        """The site: a key is nobody's in particular."""
        answer = self._call("GET", "posts/", limit="1", fields="id")
        self._posts(answer, say("sign in"))
        site = self._call("GET", "site/")
        name = text(site.json_or_none(), "site", "title") if site.ok else ""
        return Account(self._line.said(name) or self._line.where)

    # -- posts ---------------------------------------------------------------------------------

    def find(self, post: Post) -> list[Remote]:
        """The posts with its slug, and with the numbers that Ghost adds."""
        slugs = [post.slug, *(f"{post.slug}-{at}" for at in range(2, 2 + _MOST_NUMBERS))]
        listed = self._call(
            "GET",
            "posts/",
            filter=f"slug:[{','.join(slugs)}]",
            formats="html,lexical",
            include="tags,authors",
            limit="20",
        )
        return [self._remote(one) for one in self._posts(listed, say("look at posts"))]

    def read(self, id: str) -> Remote | None:
        """A post as it is now."""
        path = f"posts/{quote(id, safe='')}/"
        answer = self._call("GET", path, formats="html,lexical", include="tags,authors")
        if answer.status == 404 and isinstance(answer.json_or_none(), Mapping):
            return None
        found = self._posts(answer, say("read this post"))
        return self._remote(found[0]) if found else None

    def _remote(self, post: Mapping[str, object]) -> Remote:
        where = self._line.where
        id = need_text(post, where, "id")
        tags = post.get("tags")
        names = [text(tag, "name") for tag in tags] if isinstance(tags, list) else []
        content = {
            "headline": text(post, "title"),
            "summary": text(post, "custom_excerpt"),
            "slug": text(post, "slug"),
            "tags": ", ".join(filter(None, names)),
            "body": text(post, "lexical") or text(post, "html"),
        }
        state = _STATES.get(text(post, "status"), "draft")
        edit = f"{self._line.address.base}/ghost/#/editor/post/{id}"
        return Remote(id, text(post, "updated_at"), state, text(post, "url"), edit, content)

    def expected(self, post: Post) -> Mapping[str, str]:
        """What the post should say. Ghost's first tag is the section it is filed under."""
        draft = draft_of(post)
        return {
            "headline": draft.title,
            "summary": draft.summary,
            "slug": post.slug,
            "tags": ", ".join(draft.tags),
            "body": draft.lexical,
        }

    def write(self, post: Post, current: Remote | None) -> Written:
        """Hand in or change a post. Raises Conflict when Ghost says that it was changed."""
        draft = draft_of(post)
        notes = list(date_notes(post))
        sent: dict[str, object] = {
            "title": draft.title,
            "custom_excerpt": draft.summary or None,
            "slug": post.slug,
            "status": _SENT[post.status],
            "tags": [{"name": name} for name in draft.tags],
            "lexical": draft.lexical,
        }
        sent |= self._date(post, current) | self._authors(post.story, notes)
        if current is None:
            answer = self._call("POST", "posts/", {"posts": [sent]})
        else:
            sent["updated_at"] = current.version
            answer = self._call("PUT", f"posts/{quote(current.id, safe='')}/", {"posts": [sent]})
        if answer.status == 409 and current is not None:
            raise self._stale(current, self.expected(post))
        found = self._posts(answer, say("publish"))
        if not found:
            raise strange(self._line.where, "post")
        return Written(need_text(found[0], self._line.where, "id"), tuple(notes))

    def _stale(self, current: Remote, mine: Mapping[str, str]) -> Conflict:
        from writer.publishing.readable import as_text

        now = self.read(current.id) or current
        return Conflict(
            say("Somebody is editing this post in Ghost: it was not overwritten. Compare both."),
            as_text(mine),
            as_text(now.content),
        )

    def _date(self, post: Post, current: Remote | None) -> dict[str, object]:
        when = post.when or (story_time(post.story.fields) if post.status == "publish" else None)
        if when is None and post.status == "publish" and current and current.state == "scheduled":
            when = datetime.now(UTC)
        if when is None or post.status == "draft":
            return {}
        return {"published_at": when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")}

    def _authors(self, story: Story, notes: list[str]) -> dict[str, object]:
        """The staff members whose names the byline gives."""
        byline = [one_line(name) for name in story.fields.byline]
        if not byline:
            return {}
        answer = self._call("GET", "users/", limit="100")
        listed = answer.mapping().get("users") if answer.ok else []
        known = {text(one, "name").casefold(): text(one, "id") for one in _mappings(listed)}
        found = [known[name.casefold()] for name in byline if known.get(name.casefold())]
        missing = [name for name in byline if name.casefold() not in known]
        if missing:
            notes.append(
                say("No member of the staff there is called {listed}.", listed=", ".join(missing))
            )
        return {"authors": [{"id": id} for id in found]} if found else {}

    # -- pictures ------------------------------------------------------------------------------

    def upload(self, picture: Picture) -> Upload:
        """Send a picture; ``ref`` comes back with it."""
        answer = self._line.call(
            "POST",
            f"{_ROOT}/images/upload/",
            fields={"purpose": "image", "ref": picture.name},
            file=("file", picture.name, picture.data, picture.kind),
        )
        if not answer.ok:
            raise self._failure(answer, say("send pictures"))
        images = as_mappings(answer.mapping().get("images"), self._line.where)
        url = need_text(images[0] if images else {}, self._line.where, "url")
        return Upload(url, url)

    def has_upload(self, upload: Upload) -> bool:
        """Whether the file is still served where it was put, if that is on this server."""
        base = self._line.address.base
        if not upload.url.startswith(f"{base}/"):
            return True
        return self._line.call("GET", upload.url[len(base) :], signed=False).status != 404

    def find_upload(self, picture: Picture) -> Upload | None:
        """Ghost has no list of its pictures; one that was sent twice is a file nobody sees."""
        return None


def _mappings(value: object) -> list[Mapping[str, object]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _b64(data: bytes) -> bytes:
    return base64.urlsafe_b64encode(data).rstrip(b"=")
