"""What became of the stories of an export, and the lines that sum it up."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

_MOST_NAMED = 20  # stories in one line; each was told of when its turn came


@dataclass
class Tally:
    """How many stories went which way, by name where they did not go out, and the report of each
    that was written."""

    written: int = 0
    unchanged: int = 0
    stopped: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    reports: list[dict[str, object]] = field(default_factory=list)

    @property
    def code(self) -> int:
        """The exit code."""
        return 2 if self.failed else 1 if self.stopped else 0

    def lines(self, total: int, seconds: float, *, interrupted: bool) -> Iterator[str]:
        """The summary: which stories did not go out, then how many of ``total`` did what."""
        if self.stopped:
            yield f"Not exported for their errors: {_named(self.stopped)}."
        if self.failed:
            yield f"Could not be exported: {_named(self.failed)}."
        counts = (
            (self.written, "exported"),
            (self.unchanged, "unchanged"),
            (len(self.stopped), "not exported for their errors"),
            (len(self.failed), "could not be exported"),
        )
        told = ", ".join(f"{number:,} {what}" for number, what in counts if number)
        rest = total - sum(number for number, _ in counts)
        stopped = f"Stopped; {rest:,} not looked at. " if interrupted else ""
        stories = "story" if total == 1 else "stories"
        yield f"{stopped}{total:,} {stories}: {told or 'none exported'}, in {seconds:.1f} s."


def _named(paths: Sequence[str]) -> str:
    more = len(paths) - _MOST_NAMED
    return ", ".join(paths[:_MOST_NAMED]) + (f" and {more:,} more" if more > 0 else "")
