"""Publishing one story, from the order to what the server made of it.

Before anything is sent the post is looked at: what somebody else changed there is never written
over unseen. The hand-in is written down before it is made, so a broken line leads to looking for
what arrived, not to a second post. At the end the post is read back.
"""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC
from typing import TypeVar

from writer.publishing.answers import without_controls
from writer.publishing.base import Connection, Desk, Post, Remote, System, Written
from writer.publishing.changes import changes, differs
from writer.publishing.connections import system_of
from writer.publishing.errors import Cancelled, Conflict, Dropped, NotNow, Refused, Unreached
from writer.publishing.ledger import Albums, Entry, Ledger, ledger
from writer.publishing.orders import Order, Published, check, slug_of
from writer.publishing.pictures import Picture, Upload, load_all, with_addresses
from writer.publishing.progress import Progress
from writer.publishing.readable import as_text
from writer.publishing.secrets import Secret
from writer.speech import say
from writer.story import Story

T = TypeVar("T")


def publish(
    order: Order, connection: Connection, secret: Secret, progress: Progress | None = None
) -> Published:
    """Carry out ``order``. Raises PublishFailed, and SaveFailed when it cannot be written down."""
    progress = progress or Progress()
    story = Story.from_text(order.text)
    check(order, story)
    strict = order.status != "draft" and not order.force
    pictures, bad = load_all(story, order.path.parent, strict=strict)
    system = system_of(connection)
    with closing(system.open_desk(connection, secret, progress)) as desk:
        progress.step(say("Signing in to {name}", name=connection.name), 0, len(pictures) + 3)
        account = desk.account()
        key = ledger_key(connection)
        with ledger(key, order.path, slug_of(story)) as kept:
            work = _Work(order, story, pictures, system, desk, kept, Albums(key), progress)
            done = work.run()
    notes = (*account.notes, *bad, *_picture_notes(pictures), *done.notes)
    return Published(done.remote, done.created, notes, done.changes, done.sent)


def _picture_notes(pictures: list[Picture]) -> list[str]:
    placed = [picture.path for picture in pictures if picture.has_place]
    return [
        say(
            "The picture “{path}” says where it was taken, and so does the file over there.",
            path=path,
        )
        for path in placed
    ]


@dataclass(slots=True)
class _Work:
    """One order at one desk."""

    order: Order
    story: Story
    pictures: list[Picture]
    system: System
    desk: Desk
    ledger: Ledger
    albums: Albums
    progress: Progress

    def run(self) -> Published:
        """Look, send the pictures, hand in, read back."""
        total = len(self.pictures) + 3
        self.progress.step(say("Looking at what is there"), 1, total)
        current = self._current()
        uploads = {}
        for at, picture in enumerate(self.pictures if self.system.SENDS_PICTURES else ()):
            self.progress.step(
                say("Sending picture {at} of {count}", at=at + 1, count=len(self.pictures)),
                at + 2,
                total,
            )
            uploads[picture.path] = self._upload(picture)
        post = self._post(uploads)
        self.progress.step(say("Handing in the story"), total - 1, total)
        written = self._hand_in(post, current)
        self.progress.step(say("Reading it back"), total, total)
        return self._read_back(post, current, written)

    # -- what is there ----------------------------------------------------------------------

    def _current(self) -> Remote | None:
        """The post to change, None for a new one. Raises Conflict and NotNow."""
        entry = self.ledger.entry
        if self.order.anew:
            self.ledger.keep(id="", version="", content={}, intended={}, attempted=False)
            self._note_others()
            return None
        if entry.id:
            return self._known(entry)
        if entry.attempted:
            return self._arrived(entry)
        return self._unknown()

    def _known(self, entry: Entry) -> Remote | None:
        remote = self.desk.read(entry.id)
        if remote is None or remote.state == "gone":
            if not self.order.overwrite:
                raise NotNow(
                    say(
                        "The post was deleted there after you published it: publish it as a new one if"
                        " that is what you want."
                    ),
                    "anew",
                )
            self.ledger.keep(id="", version="", content={}, intended={}, attempted=False)
            self._note_others()
            return None
        if not self.order.overwrite and _is_foreign(entry, remote):
            raise self._conflict(
                say("Somebody changed this post there after you published it"), remote
            )
        self._hold_online(remote)
        return remote

    def _hold_online(self, remote: Remote) -> None:
        offline = self.order.status != "publish" and remote.state == "published"
        if offline and self.system.DRAFT_HIDES and not self.order.overwrite:
            raise NotNow(
                say("The post is on the site now, and this would take it off."),
                "overwrite",
            )

    def _arrived(self, entry: Entry) -> Remote | None:
        """What a hand-in of ours made of which the answer was lost, if it made anything."""
        found = [
            one
            for one in self.desk.find(replace(self._post({}), slug=entry.slug))
            if one.id not in entry.others
        ]
        headline = entry.intended.get("headline", "")
        ours = [one for one in found if not differs({"headline": headline}, one.content)]
        return ours[0] if ours else None

    def _unknown(self) -> Remote | None:
        found = self._note_others()
        if not found or not self.system.UNIQUE_SLUGS:
            return None
        if self.order.overwrite:
            return found[0]
        raise self._conflict(
            say(
                "There is a post “{slug}” already that was not published from this file",
                slug=found[0].content.get("slug") or slug_of(self.story),
            ),
            found[0],
            is_ours=False,
        )

    def _note_others(self) -> list[Remote]:
        slug = slug_of(self.story)
        found = self.desk.find(replace(self._post({}), slug=slug))
        self.ledger.keep(slug=slug, others=tuple(one.id for one in found))
        return found

    def _conflict(self, what: str, remote: Remote, *, is_ours: bool = True) -> Conflict:
        known = {one.path: self.albums.get(one.digest) for one in self.pictures}
        sent = {path: upload for path, upload in known.items() if upload is not None}
        mine, theirs = self.desk.expected(self._post(sent)), remote.content
        shared = {name: text for name, text in theirs.items() if name in mine}
        return Conflict(
            say("{what}: it was not overwritten. Compare both first.", what=what),
            as_text(mine),
            as_text(shared),
            what=what,
            is_ours=is_ours,
        )

    # -- sending ----------------------------------------------------------------------------

    def _post(self, uploads: dict[str, Upload]) -> Post:
        placed = with_addresses(self.story, {path: one.url for path, one in uploads.items()})
        by_url = {one.url: one for one in uploads.values()}
        seen = {one.path: one.size for one in self.pictures}
        slug = self.ledger.entry.slug if not self.story.fields.slug else ""
        return Post(
            placed if uploads else self.story,
            slug or slug_of(self.story),
            self.order.status,
            self.order.when.astimezone(UTC) if self.order.when else None,
            by_url,
            self.order.path,
            {one.url: seen[path] for path, one in uploads.items() if path in seen},
        )

    def _upload(self, picture: Picture) -> Upload:
        known = self.albums.get(picture.digest)
        if known is not None and self.desk.has_upload(known):
            return known
        unsure = self.albums.attempt(picture.digest)
        found = self.desk.find_upload(picture) if unsure else None
        if found is None:
            found = self._retried(
                lambda: self.desk.upload(picture), lambda: self.desk.find_upload(picture)
            )
        self.albums.keep(picture.digest, found)
        return found

    def _retried(self, act: Callable[[], T], look: Callable[[], T | None]) -> T:
        """What ``act`` gives; after a broken line what ``look`` finds, else one more ``act``."""
        try:
            return act()
        except Dropped:
            self.progress.check()
            found = look()
            return found if found is not None else act()

    def _hand_in(self, post: Post, current: Remote | None) -> Written:
        expected = self.desk.expected(post)
        self.ledger.keep(slug=post.slug, attempted=True, intended=dict(expected))
        written = self._retried(
            lambda: self.desk.write(post, current), lambda: self._taken(post, current)
        )
        self.ledger.keep(id=written.id, version="", content=dict(expected))
        return written

    def _taken(self, post: Post, current: Remote | None) -> Written | None:
        """What became of a hand-in whose answer was lost. None: nothing, hand it in again."""
        if current is None:
            arrived = self._arrived(self.ledger.entry)
            return self.desk.write(post, arrived) if arrived else None
        now = self.desk.read(current.id)
        if now is None or now.version == current.version:
            return None
        if differs(self.desk.expected(post), now.content) and differs(current.content, now.content):
            raise self._conflict(say("Somebody changed this post while you published it"), now)
        return Written(now.id)

    # -- reading back -----------------------------------------------------------------------

    def _read_back(self, post: Post, current: Remote | None, written: Written) -> Published:
        try:
            remote = self.desk.read(written.id)
        except (Unreached, Cancelled) as error:
            raise type(error)(
                say(
                    "The story was handed in, but it could not be read back: {error}",
                    error=str(error),
                )
            ) from None
        if remote is None:
            raise Refused(say("The server took the story, and now says that it is not there."))
        expected = self.desk.expected(post)
        self.ledger.keep(
            id=remote.id,
            version=remote.version,
            url=remote.url,
            content=dict(remote.content),
            intended={},
        )
        return Published(
            replace(
                remote,
                url=without_controls(remote.url),
                edit_url=without_controls(remote.edit_url),
            ),
            current is None,
            written.notes,
            changes(expected, remote.content),
            expected,
        )


def _is_foreign(entry: Entry, remote: Remote) -> bool:
    """Whether the post says something that we neither saw there nor meant to write.

    By its words, for the marks of time that systems keep are only good to a second.
    """
    known = [told for told in (entry.content, entry.intended) if told]
    return all(differs(told, remote.content) for told in known)


def ledger_key(connection: Connection) -> str:
    """What a connection is known by: under another address it is another one."""
    return f"{connection.name}\n{connection.get('address')}"


def try_connection(
    connection: Connection, secret: Secret, progress: Progress | None = None
) -> tuple[str, tuple[str, ...]]:
    """Sign in and say as whom, with what should be known. Raises PublishFailed."""
    system = system_of(connection)
    with closing(system.open_desk(connection, secret, progress or Progress())) as desk:
        account = desk.account()
    return account.name, account.notes
