"""Several processes that each do one story after the other; answers come in the order of the tasks.

A story that takes too long costs its process, which is replaced, and itself; so does one that ends
its process. The memory of each is bounded as that of the preview's worker is.
"""

import gc
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING, cast

from writer.cli.many.work import Failed, Result, Task, prepare, work
from writer.render.worker import limit_memory

if TYPE_CHECKING:
    from multiprocessing.context import SpawnContext
    from multiprocessing.process import BaseProcess

SECONDS = 60.0  # for one story
SLOW_SECONDS = 240.0  # for one that another program works on, which has limits of its own
_AHEAD = 6  # tasks a process has at hand, so that it never waits for the next
_MOST_WAITING = 200  # answers held back for one that is late: they take memory
_GOODBYE = 2.0  # seconds a process is given to end


def processes(tasks: int) -> int:
    """How many processes are worth their start for so many tasks."""
    cores = (
        len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    )
    return max(1, min(cores, tasks // 8, 32))


def results(
    tasks: Sequence[Task], number: int, seconds: float = SECONDS
) -> Generator[Result, None, None]:
    """The result of each task in order, from ``number`` processes; with one, from this one."""
    if number < 2:
        yield from map(work, tasks)
        return
    prepare(tasks[0])
    pool = _Pool(tasks, seconds)
    try:
        yield from pool.run(number)
    finally:
        pool.end()


@dataclass
class _Worker:
    process: "BaseProcess"
    line: Connection
    at_hand: deque[int] = field(default_factory=deque)
    since: float = 0.0


class _Pool:
    def __init__(self, tasks: Sequence[Task], seconds: float) -> None:
        self._tasks = tasks
        self._seconds = seconds
        self._context = cast("SpawnContext", multiprocessing.get_context(_method()))
        self._workers: list[_Worker] = []
        self._left = deque(range(len(tasks)))
        self._ready: dict[int, Result] = {}
        self._next = 0

    def run(self, number: int) -> Generator[Result, None, None]:
        self._workers = [self._start() for _ in range(number)]
        while self._next < len(self._tasks):
            for worker in self._workers:
                self._feed(worker)
            self._receive()
            while self._next in self._ready:
                yield self._ready.pop(self._next)
                self._next += 1

    def end(self) -> None:
        """End every process, whatever it is doing."""
        for worker in self._workers:
            worker.line.close()
            worker.process.kill()
        for worker in self._workers:
            worker.process.join(_GOODBYE)

    def _start(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        # A copy of this process has our ends of all lines; while it has them, none is seen to end.
        forked = self._context.get_start_method() == "fork"
        spare = [ours, *(worker.line for worker in self._workers)] if forked else []
        process = self._context.Process(target=_serve, args=(theirs, spare), daemon=True)
        process.start()
        theirs.close()
        return _Worker(process, ours)

    def _feed(self, worker: _Worker) -> None:
        while self._left and len(worker.at_hand) < _AHEAD:
            if self._left[0] > self._next + _MOST_WAITING:
                return
            index = self._left.popleft()
            if not worker.at_hand:
                worker.since = time.monotonic()
            worker.at_hand.append(index)
            try:
                worker.line.send(self._tasks[index])
            except OSError:  # it has died: told when its line is read
                return

    def _receive(self) -> None:
        busy = [worker for worker in self._workers if worker.at_hand]
        now = time.monotonic()
        patience = min((worker.since + self._seconds - now for worker in busy), default=0.0)
        lines = {worker.line: worker for worker in busy}
        heard = {cast(Connection, one) for one in wait(list(lines), max(patience, 0.0))}
        for line in heard:
            self._take(lines[line])
        now = time.monotonic()
        for worker in busy:
            if worker.line not in heard and now >= worker.since + self._seconds:
                self._lose(worker, f"takes longer than {self._seconds:.0f} seconds")

    def _take(self, worker: _Worker) -> None:
        try:
            result: Result = worker.line.recv()
        except (EOFError, OSError):
            self._lose(worker, "ends its process: it may take too much memory")
            return
        self._ready[worker.at_hand.popleft()] = result
        worker.since = time.monotonic()

    def _lose(self, worker: _Worker, reason: str) -> None:
        """Give up a process and what it was at; what it only had at hand is done by others."""
        index = worker.at_hand.popleft()
        path = self._tasks[index].path
        self._ready[index] = Failed(f"“{path}” cannot be exported: it {reason}.")
        self._left.extendleft(reversed(worker.at_hand))
        worker.line.close()
        worker.process.kill()
        worker.process.join(_GOODBYE)
        self._workers.remove(worker)
        self._workers.append(self._start())


def _method() -> str:
    """How processes start: as copies of this one where that is safe, for they start at once."""
    alone = threading.active_count() == 1
    return "fork" if sys.platform.startswith("linux") and alone else "spawn"


def _serve(line: Connection, spare: Sequence[Connection]) -> None:
    """The life of a process: it ends when its line does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the one who started us
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    for other in spare:
        other.close()
    limit_memory()
    # A story leaves few rings of objects and many objects: looking for rings after every few hundred
    # takes a tenth of the time.
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
    while True:
        try:
            task: Task = line.recv()
            line.send(work(task))
        except (EOFError, OSError):  # whoever asked is gone
            return
