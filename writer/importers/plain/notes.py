"""Footnotes typed as Markdown has them: ``[^1]`` in the words, ``[^1]: the note`` on a line of its own.

They are taken for footnotes only where both are there; anything else in brackets is words.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from writer.importers.base import Decision, excerpt
from writer.importers.plain.characters import plain
from writer.importers.plain.escape import escape_line
from writer.importers.plain.lines import Line

_LABEL = r"[^\s\[\]`\\<]{1,200}"
_NOTE = re.compile(rf"\[\^({_LABEL})\]:[ \t]*(.*)", re.S)
_REFERENCE = re.compile(rf"\[\^({_LABEL})\]")
_INDENT = 4  # columns; what is set in so far under a note goes on with it


@dataclass(frozen=True, slots=True)
class Notes:
    """The notes of a text: each label with its paragraphs, and what was decided."""

    found: tuple[tuple[str, tuple[str, ...]], ...] = ()
    decisions: tuple[Decision, ...] = ()

    def into(self, body: str) -> str:
        """``body`` with its references to the notes as references, and the notes under it."""
        for label, _ in self.found:
            typed = "".join(rf"\\?{re.escape(char)}" for char in f"[^{label}]")
            body = re.sub(typed, lambda found: found[0].replace("\\", ""), body, flags=re.I)
        notes = "\n".join(self._written())
        return f"{body}\n{notes}\n" if notes else body

    def _written(self) -> Iterator[str]:
        for label, paragraphs in self.found:
            first, *rest = map(escape_line, paragraphs)
            yield "\n\n".join((f"[^{label}]: {first}", *(f"    {one}" for one in rest)))


def take_notes(lines: Sequence[Line], undone: frozenset[int]) -> tuple[list[Line], Notes]:
    """The lines without the notes among them; a line in ``undone`` stays what it was."""
    notes = {at: found for at, found in _found(lines) if lines[at].number not in undone}
    if not notes:
        return list(lines), Notes()
    rest: list[Line] = []
    taken: list[tuple[str, list[str]]] = []
    decisions: list[Decision] = []
    labels = {label for label, _ in notes.values()}
    open_note = False
    for at, line in enumerate(lines):
        if at in notes:
            label, words = notes[at]
            taken.append((label, [words]))
            said = f"Line {line.number}: {excerpt(words)} became a footnote."
            decisions.append(Decision(line.number, "footnote", said))
            open_note = True
        elif open_note and line.indent >= _INDENT:
            taken[-1][1].append(line.text)
        else:
            open_note = False
            rest.append(_without_references(line, labels))
    if not rest:  # notes to nothing
        return list(lines), Notes()
    made = tuple((label, tuple(paragraphs)) for label, paragraphs in taken)
    return rest, Notes(made, tuple(decisions))


def _found(lines: Sequence[Line]) -> Iterator[tuple[int, tuple[str, str]]]:
    """The lines that are notes with something that refers to them, each label once."""
    referred: set[str] = set()
    notes: dict[str, tuple[int, str]] = {}
    for at, line in enumerate(lines):
        if "[^" not in line.text:
            continue
        note = _NOTE.match(line.text)
        if note and note[2].strip():
            notes.setdefault(note[1].casefold(), (at, note[1]))
        said = line.text[note.start(2) :] if note else line.text
        referred |= {label.casefold() for label in _REFERENCE.findall(said)}
    for label, (at, typed) in notes.items():
        if label in referred:
            match = _NOTE.match(lines[at].text)
            yield at, (typed, match[2].strip() if match else "")


def _without_references(line: Line, labels: set[str]) -> Line:
    """A line that is looked at as if it had no references; its words stay as they are."""
    if "[^" not in line.text:
        return line
    known = {label.casefold() for label in labels}
    bare = _REFERENCE.sub(lambda one: "" if one[1].casefold() in known else one[0], line.text)
    bare = plain(bare)
    return replace(line, bare=bare, words=len(bare.split())) if bare else line
