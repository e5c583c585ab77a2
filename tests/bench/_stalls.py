"""Who keeps an event loop from its events: a heart that beats in it, and a watch that looks when it stops.

A key that is pressed while the loop is busy waits until it is free again. So the longest time between
two beats is the longest that a key would have had to wait, whatever it was that ran meanwhile.
"""

import gc
import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer

_BEAT = 4  # milliseconds
_LOOK = 0.004  # seconds between two looks at what a late loop is doing
_HOME = str(Path(__file__).resolve().parents[2])
_DEEP = 4  # of our own functions that are named


@dataclass(frozen=True, slots=True)
class Stall:
    """The loop heard nothing for so many milliseconds, of which it was at work for ``cpu``."""

    phase: str
    held: float
    cpu: float
    collecting: float
    """milliseconds of it that Python looked for rings of garbage"""
    seen: tuple[tuple[str, int], ...]
    """what was running, most often first, and how often it was seen"""

    def __str__(self) -> str:
        what = "; ".join(f"{times} x {name}" for name, times in self.seen[:3]) or "Qt alone"
        rings = f", garbage {self.collecting:.0f}" if self.collecting >= 1 else ""
        return f"{self.held:6.1f} ms (processor {self.cpu:.1f}{rings}) {self.phase}: {what}"


@dataclass(slots=True)
class _Now:
    beat: float = 0.0
    cpu: float = 0.0
    collecting: float = 0.0
    seen: Counter[str] = field(default_factory=Counter)


class Watch(QObject):
    """Writes down every time the loop was held up for ``least`` milliseconds, used as ``with Watch()``."""

    def __init__(self, least: float = 30.0) -> None:
        super().__init__()
        self.phase = ""
        self.stalls: list[Stall] = []
        self.longest: dict[str, tuple[float, float]] = {}
        """Milliseconds of the longest time between two beats in each phase, and of the most work in one."""
        self._least = least
        self._now = _Now()
        self._collecting_since = 0.0
        self._main = threading.get_ident()
        self._over = threading.Event()
        self._heart = QTimer(self, interval=_BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._heart.timeout.connect(self._beat)
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> "Watch":
        self._now = _Now(time.perf_counter(), time.thread_time())
        gc.callbacks.append(self._on_collect)
        self._heart.start()
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._heart.stop()
        self._over.set()
        self._thread.join()
        gc.callbacks.remove(self._on_collect)

    def begin(self, phase: str) -> None:
        """From now on what is seen belongs to ``phase``."""
        self._beat()
        self.phase = phase

    def _beat(self) -> None:
        before = self._now
        self._now = _Now(time.perf_counter(), time.thread_time())
        held = (self._now.beat - before.beat) * 1000
        cpu = (self._now.cpu - before.cpu) * 1000
        longest = self.longest.get(self.phase, (0.0, 0.0))
        self.longest[self.phase] = max(longest[0], held), max(longest[1], cpu)
        if held >= self._least:
            seen = tuple(before.seen.most_common())
            self.stalls.append(Stall(self.phase, held, cpu, before.collecting * 1000, seen))

    def _on_collect(self, phase: str, _facts: dict[str, Any]) -> None:
        if threading.get_ident() != self._main:
            return
        if phase == "start":
            self._collecting_since = time.perf_counter()
        else:
            self._now.collecting += time.perf_counter() - self._collecting_since

    def _look(self) -> None:
        while not self._over.wait(_LOOK):
            now = self._now
            if time.perf_counter() - now.beat > 2 * _LOOK:
                frame = sys._current_frames().get(self._main)
                if frame is not None:
                    now.seen[_place(frame)] += 1


def _place(frame: FrameType | None) -> str:
    """The innermost functions of ours that are running, the outermost of them first."""
    names: list[str] = []
    while frame is not None and len(names) < _DEEP:
        code = frame.f_code
        if code.co_filename.startswith(_HOME) and "/bench/" not in code.co_filename:
            path = Path(code.co_filename).relative_to(_HOME)
            if not str(path).startswith("."):
                names.append(f"{path.stem}.{code.co_name}:{frame.f_lineno}")
        frame = frame.f_back
    return " > ".join(reversed(names)) or "Qt"
