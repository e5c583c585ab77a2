"""What an importer is and what it answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from writer.errors import WriterError
from writer.speech import Said, say


class UnknownKind(WriterError):
    """There is no importer for what was asked; the sentence says what to do instead."""


class NothingToImport(WriterError):
    """The source holds no words."""

    def __init__(self) -> None:
        super().__init__(say("There is no text to import: the source is empty."))


@dataclass(frozen=True, slots=True)
class Decision:
    """One thing an importer decided.

    ``line`` is the line of the source it is about, from 1; a line break of any kind ends a line.
    ``action`` is one word for programs, ``message`` a sentence for the reporter.
    """

    line: int
    action: str
    message: str


@dataclass(frozen=True, slots=True)
class Imported:
    """The text of a story file, and what was decided to get there, in the order of the source.

    ``kind`` is the importer's, so that the same one can read the source again.
    """

    text: str
    decisions: tuple[Decision, ...]
    kind: str = "text"


class Importer(Protocol):
    """A module of this folder that reads one kind of source.

    ``SUFFIXES`` are the file names it is for, dot included, in lower case. ``read`` takes the
    source and the lines whose decisions are not wanted: those lines stay plain text.
    """

    KIND: str
    TITLE: str
    SUFFIXES: tuple[str, ...]

    def read(self, raw: str, undone: frozenset[int] = frozenset()) -> Imported:
        """The story file that ``raw`` says; raises NothingToImport when it holds no words."""
        ...


def excerpt(text: str, most: int = 60) -> Said:
    """The start of ``text`` in typographic quotes, for a message."""
    short = " ".join(text[: 4 * most].split())
    if len(short) > most:
        short = short[:most].rsplit(" ", 1)[0].rstrip(",;:.") + "…"
    return say("“{words}”", words=short.strip("“”"))


def on_line(line: int, said: str) -> Said:
    """``said`` with the line of the source it is about before it."""
    return say("Line {line}: {said}", line=line, said=said)


def in_order(decisions: Sequence[Decision]) -> tuple[Decision, ...]:
    """Decisions in the order of the source; those about one line stay as they were made."""
    return tuple(sorted(decisions, key=lambda decision: decision.line))
