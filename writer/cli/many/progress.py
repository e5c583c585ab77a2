"""A bar on the terminal that says how far an export of many stories is."""

import sys
import time

_WIDTH = 30
_EVERY = 0.1  # seconds between drawings


class Progress:
    """Draws on standard error, and only when that is a terminal and there is something to wait for."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._done = 0
        self._drawn = 0.0
        self._begun = time.monotonic()
        self._shows = total > 1 and sys.stderr.isatty()
        self._is_there = False

    def step(self) -> None:
        """One more story is done."""
        self._done += 1
        now = time.monotonic()
        if self._shows and (now - self._drawn >= _EVERY or self._done == self._total):
            self._drawn = now
            self._draw(now)

    def clear(self) -> None:
        """Take the bar away: a line is to be printed, or it is over."""
        if self._is_there:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._is_there = False

    def _draw(self, now: float) -> None:
        filled = _WIDTH * self._done // self._total
        bar = "█" * filled + "░" * (_WIDTH - filled)
        left = (now - self._begun) / self._done * (self._total - self._done)
        text = f"{bar} {self._done:,} of {self._total:,}{_time_left(left)}"
        encoding = sys.stderr.encoding or "utf-8"
        if text.encode(encoding, "replace").decode(encoding) != text:
            text = text.replace("█", "#").replace("░", ".")
        sys.stderr.write(f"\r{text}\x1b[K")
        sys.stderr.flush()
        self._is_there = True


def _time_left(seconds: float) -> str:
    if seconds < 2:
        return ""
    minutes, seconds = divmod(round(seconds), 60)
    return f", {minutes}:{seconds:02} left" if minutes else f", {seconds} s left"
