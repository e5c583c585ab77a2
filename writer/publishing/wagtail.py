"""Wagtail 8 and later, over its API version 3 with a bearer token.

Every site has page models of its own, and says in ``api/v3/schema/`` which fields of them a program
may write: what a story's fields are called there is found out, or said by the connection. The
answer to a hand-in lists what was taken out of it.
"""

import re
from collections.abc import Mapping
from datetime import UTC
from urllib.parse import quote, urlsplit

from writer.publishing.address import read_address
from writer.publishing.answers import Answer, as_mappings, need_number, number, text
from writer.publishing.base import Account, Connection, Field, Post, Remote, State, Written
from writer.publishing.errors import BadConnection, NotNow, NotThere, WrongSecret
from writer.publishing.failures import failed
from writer.publishing.line import Line
from writer.publishing.losses import unsent
from writer.publishing.pictures import Picture, Upload
from writer.publishing.progress import Progress
from writer.publishing.secrets import Secret
from writer.publishing.wagtail_model import Model
from writer.publishing.wagtail_text import losses_of, normal, rich_text
from writer.render.text import one_line
from writer.speech import say
from writer.story import Story

NAME = "wagtail"
TITLE = "Wagtail"
SECRET = "API token"
FIELDS = (
    Field("address", say("Address of the site"), "https://example.org", required=True),
    Field("type", say("Type of page"), say("news.ArticlePage; found out if there is only one")),
    Field(
        "parent",
        say("Number of the page that stories go under"),
        say("3; else the site’s first page"),
    ),
    Field("body", say("Field for the body"), say("body; found out if not given")),
)
UNIQUE_SLUGS = True
DRAFT_HIDES = False
SENDS_PICTURES = True
_ROOT = "/api/v3"
_PAGE = 20  # of a list at once; sites refuse more unless they are set up otherwise
_MOST_PAGES = 10


def losses(story: Story, connection: Connection) -> tuple[str, ...]:
    """What rich text cannot hold; what a site has switched off is only known on sending."""
    return (*losses_of(story), *unsent(story, TITLE, ("updated", "embargo")))


def open_desk(connection: Connection, secret: Secret, progress: Progress) -> "WagtailDesk":
    """A desk at a Wagtail site."""
    return WagtailDesk(connection, secret, progress)


class WagtailDesk:
    """Signed in with a token."""

    def __init__(self, connection: Connection, secret: Secret, progress: Progress) -> None:
        token = secret.reveal().strip()
        if not (token.isascii() and token.isprintable()) or " " in token:
            raise WrongSecret(say("An API token of Wagtail is one word of letters and digits."))
        bearer = f"Bearer {token}"
        self._connection = connection
        address = read_address(connection.get("address"))
        self._line = Line(address, secret, lambda: {"Authorization": bearer}, progress)
        self._model = Model("", "")
        self._parent = 0

    def close(self) -> None:
        """Hang up."""
        self._line.close()

    # -- asking --------------------------------------------------------------------------------

    def _call(
        self, method: str, path: str, body: object = None, **params: str | list[str]
    ) -> Answer:
        return self._line.call(method, f"{_ROOT}/{path}", json=body, params=params)

    def _done(self, answer: Answer, doing: str) -> Mapping[str, object]:
        if answer.ok:
            return answer.mapping()
        raise self._failure(answer, doing)

    def _failure(self, answer: Answer, doing: str) -> Exception:
        said = answer.json_or_none()
        errors = said.get("errors") if isinstance(said, Mapping) else None
        first = errors[0] if isinstance(errors, list) and errors else {}
        where = self._line.where
        if answer.status == 401:
            return WrongSecret(say("{where} does not accept the API token.", where=where))
        if answer.status == 404 and not isinstance(said, Mapping):
            return NotThere(
                say(
                    "There is no Wagtail with an API (version 3) at {base}.",
                    base=self._line.address.base,
                )
            )
        place = first.get("loc") if isinstance(first, Mapping) else None
        at = f"{'.'.join(map(str, place))}: " if isinstance(place, list) and place else ""
        message = text(first, "msg") or text(said, "detail")
        return failed(answer, doing, self._line.said(f"{at}{message}" if message else ""))

    def account(self) -> Account:
        """Who the token is, and what the site's pages are like."""
        me = self._done(self._call("GET", "whoami/"), say("sign in"))
        self._model = self._find_model()
        self._parent = self._find_parent()
        return Account(self._line.said(text(me, "user", "username")), self._model.notes)

    def _find_model(self) -> Model:
        wanted = self._connection.get("type")
        found: list[Model] = []
        names = [wanted] if wanted else self._types()
        for name in names:
            answer = self._call("GET", f"schema/{quote(name, safe='.')}/")
            if answer.status == 404 and wanted:
                raise BadConnection(
                    say(
                        "{where} has no type of page “{wanted}”.",
                        where=self._line.where,
                        wanted=wanted,
                    )
                )
            schema = self._done(answer, say("look at its types of pages"))
            model = Model.of(name, schema, self._connection.get("body"))
            if model.body:
                found.append(model)
        if not found:
            raise BadConnection(
                say(
                    "{where} lets programs write no rich text in its pages: its developer has to mark the fields as writable.",
                    where=self._line.where,
                )
            )
        if len(found) > 1:
            listed = ", ".join(model.type for model in found)
            raise BadConnection(
                say(
                    "{where} has several types of pages: give the connection one of {listed}.",
                    where=self._line.where,
                    listed=listed,
                )
            )
        return found[0]

    def _types(self) -> list[str]:
        listed = self._done(self._call("GET", "schema/"), say("look at its types of pages"))
        names = [text(one, "name") for one in as_mappings(listed.get("types"), self._line.where)]
        return [name for name in names if name and not name.startswith("wagtail")][:30]

    def _find_parent(self) -> int:
        given = self._connection.get("parent")
        if given:
            if not given.isascii() or not given.isdigit():
                raise BadConnection(say("The page that stories go under is given by its number."))
            return int(given)
        listed = self._done(self._call("GET", "sites/"), say("look at its sites"))
        sites = as_mappings(listed.get("items"), self._line.where)
        usual = [one for one in sites if one.get("is_default_site")] or sites
        if not usual:
            raise BadConnection(say("The site has no first page: give the number of a page."))
        return need_number(usual[0], self._line.where, "root_page_id")

    # -- pages ---------------------------------------------------------------------------------

    def find(self, post: Post) -> list[Remote]:
        """The page with this slug under the same page, where a slug can be only once."""
        for at in range(_MOST_PAGES):
            listed = self._done(
                self._call(
                    "GET",
                    "pages/",
                    child_of=str(self._parent),
                    order="-id",
                    limit=str(_PAGE),
                    offset=str(at * _PAGE),
                ),
                say("look at pages"),
            )
            items = as_mappings(listed.get("items"), self._line.where)
            for item in items:
                if text(item, "meta", "slug") == post.slug:
                    found = self.read(str(need_number(item, self._line.where, "id")))
                    return [found] if found else []
            if len(items) < _PAGE:
                break
        return []

    def read(self, id: str) -> Remote | None:
        """The newest version of a page, published or not."""
        path = f"pages/{quote(id, safe='')}/"
        answer = self._call("GET", path, version="draft")
        if answer.status == 404 and isinstance(answer.json_or_none(), Mapping):
            return None
        page = self._done(answer, say("read this page"))
        listed = self._done(
            self._call("GET", f"{path}revisions/", limit="1"), say("read its versions")
        )
        newest = as_mappings(listed.get("items"), self._line.where)
        return self._remote(page, newest[0] if newest else {})

    def _remote(self, page: Mapping[str, object], revision: Mapping[str, object]) -> Remote:
        id = str(need_number(page, self._line.where, "id"))
        state: State = "draft"
        if text(page, "meta", "first_published_at"):
            state = "published"
        elif text(revision, "approved_go_live_at"):
            state = "scheduled"
        content = {"headline": text(page, "title"), "slug": text(page, "meta", "slug")}
        for name, theirs in self._model.fields.items():
            value = page.get(theirs)
            content[name] = _listed(value) if isinstance(value, list) else str(value or "")
        content["body"] = normal(text(page, self._model.body))
        edit = f"{self._line.address.base}/admin/pages/{id}/edit/"
        url = text(page, "meta", "html_url")
        return Remote(id, str(number(revision, "id") or ""), state, url, edit, content)

    def expected(self, post: Post) -> Mapping[str, str]:
        """What the page should say."""
        told = self._told(post)
        known = {
            name: self._model.cut(name, words)
            for name, words in told.items()
            if name == "headline" or name in self._model.fields
        }
        body = normal(rich_text(post.story, post.uploads, self._model.features))
        return {**known, "slug": post.slug, "body": body}

    def _told(self, post: Post) -> dict[str, str]:
        story = post.story.fields
        return {
            "headline": one_line(story.headline),
            "summary": one_line(story.summary),
            "byline": ", ".join(map(one_line, story.byline)),
            "section": one_line(story.section),
            "dateline": one_line(story.dateline),
            "tags": _listed([one_line(tag) for tag in story.tags]),
        }

    def write(self, post: Post, current: Remote | None) -> Written:
        """Make or change a page; a draft of a published page leaves the published one as it is."""
        meta: dict[str, object] = {"type": self._model.type}
        if current is None:
            meta["parent_id"] = self._parent
        if post.status != "draft":
            meta["action"] = "publish"
        expected = self.expected(post)
        sent: dict[str, object] = {
            "meta": meta,
            "title": expected["headline"],
            "slug": post.slug,
            self._model.body: {
                "format": "db_html",
                "content": rich_text(post.story, post.uploads, self._model.features),
            },
        }
        for name, theirs in self._model.fields.items():
            tags = [one_line(tag) for tag in post.story.fields.tags]
            sent[theirs] = tags if name == "tags" else expected[name]
        sent |= self._time(post, current)
        if current is None:
            answer = self._call("POST", "pages/", sent)
        else:
            answer = self._call("PATCH", f"pages/{quote(current.id, safe='')}/", sent)
        page = self._done(answer, say("publish") if post.status != "draft" else say("write pages"))
        notes = (*self._model.cuts(self._told(post)), *self._warnings(page))
        return Written(str(need_number(page, self._line.where, "id")), notes)

    def _time(self, post: Post, current: Remote | None) -> dict[str, object]:
        field = self._model.go_live
        if post.status == "schedule":
            if not field or post.when is None:
                raise NotNow(
                    say(
                        "{where} lets no program schedule a page: hand it in as a draft, and set the time there.",
                        where=self._line.where,
                    )
                )
            return {field: post.when.astimezone(UTC).isoformat()}
        return {field: None} if field and current is not None else {}

    def _warnings(self, page: Mapping[str, object]) -> tuple[str, ...]:
        """What the site took out, as it says itself."""
        meta = page.get("meta")
        listed = meta.get("warnings") if isinstance(meta, Mapping) else None
        said: dict[str, None] = {}
        for one in listed if isinstance(listed, list) else []:
            if isinstance(one, str):
                said[self._line.said(one)] = None
            elif isinstance(one, Mapping):
                said[self._warning(one)] = None
        return tuple(said)

    def _warning(self, one: Mapping[str, object]) -> str:
        tag, detail = self._line.said(text(one, "tag")), text(one, "detail")
        words = self._line.said(re.sub(r"<[^>]*>", " ", detail))
        shown = f"<{tag}>" if not words else f"<{tag}> “{words}”"
        if text(one, "action") == "removed":
            return say(
                "The site allows no such markup here, it was left out: {shown}.", shown=shown
            )
        return say(
            "The site allows no such markup here, it was kept as plain text: {shown}.", shown=shown
        )

    # -- pictures ------------------------------------------------------------------------------

    def upload(self, picture: Picture) -> Upload:
        """Send a picture. Its title is its file name: so it is found again."""
        answer = self._line.call(
            "POST",
            f"{_ROOT}/images/",
            fields={"title": picture.name, "description": picture.alt[:255]},
            file=("file", picture.name, picture.data, picture.kind),
        )
        return self._as_upload(self._done(answer, say("send pictures")))

    def has_upload(self, upload: Upload) -> bool:
        """Whether the picture is there, and is the one."""
        answer = self._call("GET", f"images/{quote(upload.id, safe='')}/")
        return answer.ok and self._as_upload(answer.mapping()).url == upload.url

    def find_upload(self, picture: Picture) -> Upload | None:
        """One of the newest pictures, if it has this name."""
        answer = self._call("GET", "images/", order="-id", limit=str(_PAGE))
        items = answer.mapping().get("items") if answer.ok else []
        for one in as_mappings(items, self._line.where):
            if text(one, "title") == picture.name:
                return self._as_upload(one)
        return None

    def _as_upload(self, image: Mapping[str, object]) -> Upload:
        """Its address is only a name here: rich text refers to pictures by number."""
        id = str(need_number(image, self._line.where, "id"))
        path = urlsplit(text(image, "meta", "download_url")).path
        return Upload(id, f"{self._line.address.base}{path}")


def _listed(names: list[object] | list[str]) -> str:
    """Tags in an order of their own: the server keeps none."""
    return ", ".join(sorted(map(str, names), key=str.casefold))
