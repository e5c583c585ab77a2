"""WordPress, over its REST API with an application password.

What it really does is odd in places: https://developer.wordpress.org/rest-api/reference/posts/ for
what it says; accounts without ``unfiltered_html`` have what they send rewritten, and a wrong
password is answered like no password at all.
"""

import base64
import hashlib
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from html import unescape
from urllib.parse import quote

from writer.exporters import target
from writer.exporters.wordpress_blocks import as_html
from writer.publishing.address import read_address
from writer.publishing.answers import Answer, need_number, need_text, number, text
from writer.publishing.base import Account, Connection, Field, Post, Remote, State, Written
from writer.publishing.changes import same
from writer.publishing.errors import NotAllowed, NotThere, Refused, WrongSecret
from writer.publishing.failures import failed
from writer.publishing.line import Line
from writer.publishing.losses import unsent, without_fields
from writer.publishing.orders import date_notes, story_time
from writer.publishing.pictures import Picture, Upload
from writer.publishing.progress import Progress
from writer.publishing.secrets import Secret
from writer.publishing.wordpress_pictures import with_ids
from writer.publishing.wordpress_terms import Terms
from writer.render.text import one_line
from writer.speech import say
from writer.story import Story

NAME = "wordpress"
TITLE = "WordPress"
SECRET = "application password"
FIELDS = (
    Field("address", say("Address of the site"), "https://example.org", required=True),
    Field("user", say("User name"), say("the name you sign in with"), required=True),
)
UNIQUE_SLUGS = True
DRAFT_HIDES = True
SENDS_PICTURES = True
_TARGET = "wordpress"
_STATES: Mapping[str, State] = {
    "publish": "published",
    "private": "published",
    "future": "scheduled",
    "pending": "pending",
    "trash": "gone",
}
_SENT = {"draft": "draft", "publish": "publish", "schedule": "future"}
_ANY = "publish,future,draft,pending,private"
_MOST_NUMBERS = 6  # slug-2, slug-3 ... that are looked for


def losses(story: Story, connection: Connection) -> tuple[str, ...]:
    """What the block editor cannot hold, and the fields WordPress has no box for."""
    found = target(_TARGET).losses(story)
    return (*without_fields(found), *unsent(story, TITLE, ("dateline", "updated", "embargo")))


def open_desk(connection: Connection, secret: Secret, progress: Progress) -> "WordPressDesk":
    """A desk at a WordPress site."""
    return WordPressDesk(connection, secret, progress)


class WordPressDesk:
    """Signed in as one user."""

    def __init__(self, connection: Connection, secret: Secret, progress: Progress) -> None:
        # WordPress shows application passwords in groups of four; the blanks do not count.
        pair = f"{connection.get('user')}:{secret.reveal().replace(' ', '')}"
        basic = f"Basic {base64.b64encode(pair.encode()).decode('ascii')}"
        address = read_address(connection.get("address"))
        self._line = Line(address, secret, lambda: {"Authorization": basic}, progress)
        self._root = "/wp-json"
        self._me: Mapping[str, object] = {}
        self._terms = Terms(self._call)

    def close(self) -> None:
        """Hang up."""
        self._line.close()

    # -- asking --------------------------------------------------------------------------------

    def _call(
        self, method: str, path: str, body: object = None, **params: str | list[str]
    ) -> Answer:
        where, given = self._place(path, params)
        return self._line.call(method, where, json=body, params=given)

    def _place(
        self, path: str, params: Mapping[str, str | list[str]]
    ) -> tuple[str, dict[str, str | list[str]]]:
        """Sites without pretty addresses take the path as a parameter."""
        if self._root:
            return f"{self._root}/wp/v2/{path}", dict(params)
        return "/", {"rest_route": f"/wp/v2/{path}", **params}

    def _done(self, answer: Answer, doing: str) -> Mapping[str, object]:
        if answer.ok:
            return answer.mapping()
        raise self._failure(answer, doing)

    def _failure(self, answer: Answer, doing: str) -> Exception:
        said = answer.json_or_none()
        code, message = text(said, "code"), self._line.said(text(said, "message"))
        where = self._line.where
        if answer.status == 401 and code in (
            "rest_not_logged_in",
            "incorrect_password",
            "invalid_username",
            "invalid_email",
            "",
        ):
            return WrongSecret(
                say("{where} does not accept the user name and application password.", where=where)
            )
        if answer.status in (401, 403):
            return NotAllowed(
                say("Your account on {where} may not {doing}.", where=where, doing=doing)
            )
        if code == "rest_invalid_param":
            return Refused(
                say(
                    "{where} could not {doing}: {message}",
                    where=where,
                    doing=doing,
                    message=message,
                ),
                code,
                said,
            )
        return failed(answer, doing, message, code)

    def account(self) -> Account:
        """Who we are, and whether WordPress will rewrite what we send."""
        answer = self._call("GET", "users/me", context="edit")
        if answer.status == 404 and not text(answer.json_or_none(), "code"):
            self._root = ""
            answer = self._call("GET", "users/me", context="edit")
            if answer.status == 404:
                raise NotThere(
                    say(
                        "There is no WordPress at {base}, or its interface for programs (REST API) is switched off.",
                        base=self._line.address.base,
                    )
                )
        self._me = self._done(answer, say("sign in"))
        notes = []
        if not self._may("unfiltered_html"):
            notes.append(
                say(
                    "Your account may not send unfiltered HTML: WordPress rewrites some of it, and leaves out embeds and colours."
                )
            )
        name = text(self._me, "name") or text(self._me, "slug")
        return Account(self._line.said(name), tuple(notes))

    def _may(self, capability: str) -> bool:
        held = self._me.get("capabilities")
        return isinstance(held, Mapping) and held.get(capability) is True

    # -- posts ---------------------------------------------------------------------------------

    def find(self, post: Post) -> list[Remote]:
        """The posts with this slug, whoever wrote them and whatever their state."""
        slug = post.slug
        slugs = [slug, *(f"{slug}-{at}" for at in range(2, 2 + _MOST_NUMBERS))]
        answer = self._call(
            "GET", "posts", slug=",".join(slugs), status=_ANY, context="edit", per_page="20"
        )
        if answer.status in (400, 403):  # who may see no drafts of others asks for less
            answer = self._call("GET", "posts", slug=",".join(slugs), per_page="20")
        if not answer.ok:
            raise self._failure(answer, say("look at posts"))
        found = [self._remote(one) for one in answer.mappings()]
        return found if found or self._may("publish_posts") else self._find_mine(post)

    def _find_mine(self, post: Post) -> list[Remote]:
        """Posts of our own by their headline: who may not publish is given no slug."""
        headline = one_line(post.story.fields.headline)
        answer = self._call(
            "GET",
            "posts",
            author=str(number(self._me, "id") or 0),
            search=headline,
            status="draft,pending",
            context="edit",
            per_page="20",
        )
        mine = [self._remote(one) for one in answer.mappings()] if answer.ok else []
        return [one for one in mine if same(one.content["headline"], headline)]

    def read(self, id: str) -> Remote | None:
        """A post as it is now."""
        answer = self._call("GET", f"posts/{quote(id, safe='')}", context="edit")
        if answer.status in (404, 410) and text(answer.json_or_none(), "code"):
            return None
        return self._remote(self._done(answer, say("read this post")))

    def _remote(self, post: Mapping[str, object]) -> Remote:
        where = self._line.where
        id = str(need_number(post, where, "id"))
        content = {
            "headline": unescape(_raw(post, "title")),
            "summary": unescape(_raw(post, "excerpt")),
            "slug": text(post, "slug"),
            "section": ", ".join(self._terms.names("categories", post.get("categories"))),
            "tags": ", ".join(self._terms.names("tags", post.get("tags"))),
            "body": _raw(post, "content"),
        }
        digest = hashlib.sha256("\0".join(content.values()).encode()).hexdigest()[:16]
        version = f"{text(post, 'modified_gmt')} {digest}"
        state = _STATES.get(text(post, "status"), "draft")
        edit = f"{self._line.address.base}/wp-admin/post.php?post={id}&action=edit"
        return Remote(id, version, state, text(post, "link"), edit, content)

    def expected(self, post: Post) -> Mapping[str, str]:
        """What the post should say."""
        fields = post.story.fields
        said = {
            "headline": one_line(fields.headline),
            "summary": one_line(fields.summary),
            "slug": post.slug,
            "section": one_line(fields.section),
            "tags": ", ".join(sorted(map(one_line, fields.tags), key=str.casefold)),
            "body": self._body(post),
        }
        if not fields.section:
            del said["section"]  # the site's usual one
        return said

    def _body(self, post: Post) -> str:
        folder = post.file.parent if post.file else None
        exported = target(_TARGET).export(post.story, folder)
        return with_ids(exported.text, post.uploads).strip("\n")

    def write(self, post: Post, current: Remote | None) -> Written:
        """Hand in or change a post."""
        expected = self.expected(post)
        notes = list(date_notes(post))
        body: dict[str, object] = {
            "title": as_html(expected["headline"]),
            "content": expected["body"],
            "excerpt": as_html(expected["summary"]),
            "slug": post.slug,
            "status": self._status(post, notes),
        }
        body |= self._date(post, current)
        fields = post.story.fields
        body["tags"] = self._terms.ids("tags", map(one_line, fields.tags), notes)
        if fields.section:
            body["categories"] = self._terms.ids("categories", [one_line(fields.section)], notes)
        author = self._author(tuple(map(one_line, fields.byline)), notes)
        if author is not None:
            body["author"] = author
        path = f"posts/{current.id}" if current else "posts"
        answer = self._call("POST", path, body)
        found = self._done(answer, say("publish") if post.status != "draft" else say("write posts"))
        return Written(str(need_number(found, self._line.where, "id")), tuple(notes))

    def _status(self, post: Post, notes: list[str]) -> str:
        if post.status != "draft" and not self._may("publish_posts"):
            notes.append(say("Your account may not publish: the story was handed in for review."))
            return "pending"
        return _SENT[post.status]

    def _date(self, post: Post, current: Remote | None) -> dict[str, object]:
        """``date_gmt`` only: ``date`` is in the site's zone, which is not ours to know."""
        when = post.when or story_time(post.story.fields)
        if post.status == "draft":
            return {}
        if when is None and current is not None and current.state == "scheduled":
            when = datetime.now(UTC)  # or it would stay scheduled
        return {"date_gmt": when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S")} if when else {}

    def _author(self, byline: tuple[str, ...], notes: list[str]) -> int | None:
        """The user whose name the byline gives, where we may write for others."""
        if not byline:
            return None
        wanted = byline[0].casefold()
        if wanted in (text(self._me, "name").casefold(), text(self._me, "slug").casefold()):
            return number(self._me, "id")
        found = None
        if self._may("edit_others_posts"):
            answer = self._call("GET", "users", search=byline[0], per_page="20", context="view")
            listed = answer.mappings() if answer.ok else []
            named = [one for one in listed if unescape(text(one, "name")).casefold() == wanted]
            found = number(named[0], "id") if named else None
        if found is None:
            name = self._line.said(text(self._me, "name"))
            notes.append(
                say(
                    "There is no author “{byline}” you may write for: the post is {name}’s.",
                    byline=byline[0],
                    name=name,
                )
            )
        return found

    # -- pictures ------------------------------------------------------------------------------

    def upload(self, picture: Picture) -> Upload:
        """Send a picture with its words; the name is plain ASCII, for RFC 5987 is refused."""
        where, params = self._place("media", {})
        fields = {"title": as_html(picture.alt or picture.name), "alt_text": picture.alt}
        if picture.caption:
            fields["caption"] = as_html(picture.caption)
        answer = self._line.call(
            "POST",
            where,
            params=params,
            fields=fields,
            file=("file", picture.name, picture.data, picture.kind),
        )
        return self._as_upload(self._done(answer, say("send pictures")))

    def has_upload(self, upload: Upload) -> bool:
        """Whether the picture is there, and is the one."""
        answer = self._call("GET", f"media/{quote(upload.id, safe='')}")
        return answer.ok and text(answer.mapping(), "source_url") == upload.url

    def find_upload(self, picture: Picture) -> Upload | None:
        """A picture with this file name, which holds a part of its digest."""
        stem = picture.name.rpartition(".")[0]
        answer = self._call("GET", "media", search=picture.alt or stem, per_page="50")
        for one in answer.mappings() if answer.ok else []:
            if re.search(rf"/{re.escape(stem)}(?:-scaled)?\.\w+$", text(one, "source_url")):
                return self._as_upload(one)
        return None

    def _as_upload(self, media: Mapping[str, object]) -> Upload:
        where = self._line.where
        id = str(need_number(media, where, "id"))
        return Upload(id, need_text(media, where, "source_url"))


def _raw(post: Mapping[str, object], name: str) -> str:
    """What was written, where we may see it; else what is shown."""
    said = post.get(name)
    if isinstance(said, Mapping) and isinstance(said.get("raw"), str):
        return text(said, "raw")
    return text(said, "rendered")
