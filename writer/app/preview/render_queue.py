"""What the worker is asked for next, and what it has been asked for.

Only the latest text of a block waits: a burst of keys queues one rendering of it, not one for each.
Blocks just typed in go first, the rest of a story being opened after them in small jobs, and
blocks that have ended a worker before alone and last.
"""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

JOB_SIZE = 16  # blocks of a story being opened in one job: what a key typed meanwhile waits for
JOBS_AT_ONCE = 2  # one being worked on and one ready, so the worker never waits for us
Request = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Asked:
    """A block that is to be rendered: its key on the page, its source, and whether someone waits.

    Nobody waits for the blocks of a story being opened as they wait for what they type.
    """

    key: int
    source: str
    is_typed: bool = True


@dataclass(slots=True)
class Job:
    """A request that was sent, and what of it is still to be answered."""

    number: int
    blocks: deque[Asked] = field(default_factory=deque)
    front: tuple[str, str] | None = None


class RenderQueue:
    """Says what to send and understands what comes back; knows nothing of processes or time."""

    def __init__(self) -> None:
        self.definitions = ""
        self.folder: str | None = None
        self.template: dict[str, str | bool] | None = None  # of the page; None: the usual one
        self._typed: dict[int, str] = {}
        self._rest: dict[int, str] = {}
        self._suspects: dict[int, str] = {}
        self._suspected: set[int] = set()
        self._front: tuple[str, str] | None = None
        self._has_held_front = False
        self._sent: deque[Job] = deque()
        self._number = 0

    # -- wishes --------------------------------------------------------------------------------

    def want(self, key: int, source: str, *, typed: bool = True) -> None:
        """Have ``source`` rendered for ``key``, in place of whatever waits for it."""
        self.forget(key)
        lane = self._suspects if key in self._suspected else self._typed if typed else self._rest
        lane[key] = source

    def prefer(self, keys: Iterable[int]) -> None:
        """Of the blocks nobody typed in, have these rendered first: someone looks there."""
        first = {key: self._rest.pop(key) for key in keys if key in self._rest}
        if first:
            self._rest = first | self._rest

    def want_front(self, source: str, sample: str) -> None:
        """Have head and foot rendered from the front matter; ``sample`` is text of the body."""
        self._front = (source, sample)

    def forget(self, key: int) -> None:
        """A block is gone or has changed: do not send what waits for it."""
        for lane in (self._typed, self._rest, self._suspects):
            lane.pop(key, None)

    def clear(self) -> None:
        """Forget all that was not sent."""
        for lane in (self._typed, self._rest, self._suspects):
            lane.clear()
        self._suspected.clear()
        self._front = None

    def suspect(self, key: int) -> None:
        """From now on this block is rendered alone, after all others."""
        self._suspected.add(key)
        for lane in (self._typed, self._rest):
            if key in lane:
                self._suspects[key] = lane.pop(key)

    def want_again(self, asked: Asked) -> None:
        """Have a block rendered again, unless a newer text of it waits already."""
        if not any(asked.key in lane for lane in (self._typed, self._rest, self._suspects)):
            self.want(asked.key, asked.source, typed=asked.is_typed)

    @property
    def is_idle(self) -> bool:
        """Whether nothing waits and nothing is being rendered."""
        return not (self._sent or self._typed or self._rest or self._suspects or self._front)

    @property
    def is_working(self) -> bool:
        """Whether the worker owes an answer."""
        return bool(self._sent)

    # -- to the worker -------------------------------------------------------------------------

    def next_request(self) -> Request | None:
        """What to send now; None when nothing waits or enough is under way."""
        if len(self._sent) >= JOBS_AT_ONCE:
            return None
        blocks = self._take_blocks()
        front = self._take_front(blocks)
        if not blocks and front is None:
            return None
        self._number += 1
        self._sent.append(Job(self._number, deque(blocks), front))
        return self._request(blocks, front)

    def _take_blocks(self) -> list[Asked]:
        if self._typed:
            return _take(self._typed, len(self._typed))
        if self._rest:
            return _take(self._rest, JOB_SIZE, is_typed=False)
        return [] if self._sent else _take(self._suspects, 1)

    def _take_front(self, blocks: list[Asked]) -> tuple[str, str] | None:
        """The front matter, unless a block just typed in goes first; it is held back only once."""
        if self._front and blocks and blocks[0].is_typed and not self._has_held_front:
            self._has_held_front = True
            return None
        self._has_held_front = False
        front, self._front = self._front, None
        return front

    def _request(self, blocks: list[Asked], front: tuple[str, str] | None) -> Request:
        request: Request = {"job": self._number}
        if front is not None:
            request |= {"front": front[0], "sample": front[1]}
        if front is not None and self.template:
            request["template"] = self.template
        if blocks:
            request["blocks"] = [asked.source for asked in blocks]
            request["definitions"] = self.definitions
        if blocks and self.folder:
            request["folder"] = self.folder
        return request

    # -- from the worker -----------------------------------------------------------------------

    def answered_block(self, job: object) -> Asked | None:
        """Which block an answer to ``job`` is for; None for an answer to nothing we asked."""
        if not self._sent or self._sent[0].number != job or not self._sent[0].blocks:
            return None
        asked = self._sent[0].blocks.popleft()
        self._drop_finished()
        return asked

    def answered_front(self, job: object) -> bool:
        """Whether an answer to ``job`` is the head and foot we asked for."""
        if not self._sent or self._sent[0].number != job or self._sent[0].front is None:
            return False
        self._sent[0].front = None
        self._drop_finished()
        return True

    def _drop_finished(self) -> None:
        if not self._sent[0].blocks and self._sent[0].front is None:
            self._sent.popleft()

    @property
    def front_in_hand(self) -> tuple[str, str] | None:
        """The front matter, if the worker must be working on that."""
        return self._sent[0].front if self._sent else None

    def give_up_front(self, front: tuple[str, str]) -> None:
        """Do not ask for this front matter again."""
        if self._front == front:
            self._front = None

    @property
    def in_hand(self) -> Asked | None:
        """The block the worker must be working on; None when it is none, or the front matter."""
        if not self._sent or self._sent[0].front is not None:
            return None
        return self._sent[0].blocks[0]

    def take_back(self) -> Asked | None:
        """The worker is gone: what it owed waits again. Gives the block it was working on.

        That block does not wait again; whoever asks decides what becomes of it.
        """
        culprit = self.in_hand
        if culprit:
            self._sent[0].blocks.popleft()
        sent, self._sent = self._sent, deque()
        # Of two texts of one block the newer counts, and of two front matters.
        owed = {asked.key: asked for job in sent for asked in job.blocks}
        for asked in owed.values():
            self.want_again(asked)
        for job in reversed(sent):
            self._front = self._front or job.front
        return culprit


def _take(lane: dict[int, str], most: int, *, is_typed: bool = True) -> list[Asked]:
    keys = list(islice(lane, most))
    return [Asked(key, lane.pop(key), is_typed) for key in keys]
