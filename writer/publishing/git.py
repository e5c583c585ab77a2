"""A git working copy of a site: the story's files are written, committed and, if wished, pushed."""

import os
import re
import subprocess
import time
from pathlib import Path

from writer.publishing import folder
from writer.publishing.answers import shown
from writer.publishing.base import Account, Connection, Field, Post, Written
from writer.publishing.base import Remote as RemotePost
from writer.publishing.errors import BadConnection, Dropped, NotAllowed, NotReached, Refused
from writer.publishing.progress import Progress
from writer.publishing.secrets import Secret
from writer.render.text import one_line
from writer.speech import say
from writer.story import Story

NAME = "git"
TITLE = "Git working copy"
SECRET = ""
FIELDS = (
    *folder.FIELDS,
    Field("push", say("Push after each commit"), say("yes or no"), "no"),
)
UNIQUE_SLUGS = True
DRAFT_HIDES = False
SENDS_PICTURES = False
_SECONDS = 90.0
_NAMED = re.compile(r"://[^/@\s]+@")
_OFFLINE = ("could not resolve", "unable to access", "connection", "timed out", "unreachable")
_DENIED = ("permission denied", "authentication", "could not read username", "403", "401")
_INHERITED = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY")


def losses(story: Story, connection: Connection) -> tuple[str, ...]:
    """What the kind of file cannot hold."""
    return folder.losses(story, connection)


def open_desk(connection: Connection, secret: Secret, progress: Progress) -> "GitDesk":
    """A desk at a working copy."""
    return GitDesk(connection, progress)


class GitDesk(folder.FolderDesk):
    """A folder whose changes are commits. Only the story's own files are in ours."""

    def __init__(self, connection: Connection, progress: Progress) -> None:
        super().__init__(connection)
        self._push = connection.get("push").lower() in ("yes", "true", "1", "on")
        self._progress = progress
        self._notes: list[str] = []

    def account(self) -> Account:
        """The working copy and its branch."""
        super().account()
        code, said = self._git("rev-parse", "--is-inside-work-tree")
        if code or said.strip() != "true":
            raise BadConnection(say("“{folder}” is not in a git working copy.", folder=self.folder))
        _, branch = self._git("symbolic-ref", "--quiet", "--short", "HEAD")
        if not branch.strip():
            raise BadConnection(
                say(
                    "The working copy at “{folder}” is on no branch: check one out first.",
                    folder=self.folder,
                )
            )
        return Account(say("{folder}, branch {branch}", folder=self.folder, branch=branch.strip()))

    def write(self, post: Post, current: RemotePost | None) -> Written:
        """Write and commit, then push if the connection says so."""
        self._notes = []
        written = super().write(post, current)
        return Written(written.id, (*written.notes, *self._notes))

    def finish(self, post: Post, paths: list[Path]) -> None:
        """Commit these files, and nothing else that may be changed or staged."""
        names = [str(path) for path in paths]
        there = [name for name in names if Path(name).exists()]
        self._must(say("take the files"), "add", "--force", "--", *there)
        tracked = [name for name in names if name in there or self._is_tracked(name)]
        code, _ = self._git("diff", "--cached", "--quiet", "HEAD", "--", *tracked)
        if code:
            message = f"Publish: {one_line(post.story.fields.headline)}\n"
            self._must(say("commit"), "commit", "--only", "-F", "-", "--", *tracked, given=message)
            _, name = self._git("rev-parse", "--short", "HEAD")
            self._notes.append(say("Committed as {name}.", name=name.strip()))
        else:
            self._notes.append(say("Nothing to commit: the files are there as they are."))
        if self._push:
            self._progress.step(say("Pushing"))
            self._pushed()
            self._notes.append(say("Pushed."))

    def _is_tracked(self, name: str) -> bool:
        return self._git("ls-files", "--error-unmatch", "--", name)[0] == 0

    def _pushed(self) -> None:
        code, said = self._git("push", "--porcelain")
        if not code:
            return
        words = said.lower()
        why = shown(_NAMED.sub("://", said), 160)
        if "rejected" in words or "fetch first" in words or "non-fast-forward" in words:
            raise Refused(
                say(
                    "The commit was made, but others have pushed meanwhile: pull, then publish again."
                )
            )
        if any(sign in words for sign in _DENIED):
            raise NotAllowed(say("The commit was made, but you may not push it: {why}.", why=why))
        if any(sign in words for sign in _OFFLINE):
            raise NotReached(
                say("The commit was made, but its server cannot be reached to push it.")
            )
        raise Refused(say("The commit was made, but it could not be pushed: {why}.", why=why))

    def _must(self, doing: str, *arguments: str, given: str = "") -> None:
        code, said = self._git(*arguments, given=given)
        if not code:
            return
        if "user.email" in said or "tell me who you are" in said.lower():
            raise BadConnection(
                say(
                    "Git does not know who you are: set user.name and user.email once with git config."
                )
            )
        raise Refused(
            say(
                "Git could not {doing}: {said}.",
                doing=doing,
                said=shown(_NAMED.sub("://", said), 160),
            )
        )

    def _git(self, *arguments: str, given: str = "") -> tuple[int, str]:
        """Run git without a question ever asked: code, and all that it said."""
        kept = {name: value for name, value in os.environ.items() if name not in _INHERITED}
        kept |= {"GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C", "GIT_ASKPASS": "true"}
        kept.setdefault("GIT_SSH_COMMAND", "ssh -oBatchMode=yes -oConnectTimeout=10")
        try:
            process = subprocess.Popen(
                ["git", "-C", str(self.folder), *arguments],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                env=kept,
                text=True,
                encoding="utf-8",
                errors="replace",
            )
        except FileNotFoundError:
            raise BadConnection(say("There is no git on this computer.")) from None
        return self._waited(process, given)

    def _waited(self, process: "subprocess.Popen[str]", given: str) -> tuple[int, str]:
        until = time.monotonic() + _SECONDS
        rest: str | None = given
        try:
            while True:
                try:
                    said, _ = process.communicate(rest, timeout=0.2)
                    return process.returncode, said
                except subprocess.TimeoutExpired:
                    rest = None
                    self._progress.check()
                    if time.monotonic() > until:
                        raise Dropped(
                            say("Git takes too long: its server does not answer.")
                        ) from None
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
