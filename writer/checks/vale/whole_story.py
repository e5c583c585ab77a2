"""Checks that need the story so far: either this or that, and this only with that.

https://vale.sh/docs/checks/consistency and https://vale.sh/docs/checks/conditional
"""

import re
from collections.abc import Iterator, Sequence

from writer.checks.records import NamedTuple
from writer.checks.vale.definition import Definition
from writer.checks.vale.exceptions import Exceptions
from writer.checks.vale.existence import hit_for, wrap
from writer.checks.vale.hits import Hit
from writer.checks.vale.patterns import Pattern, captures
from writer.checks.vale.pieces import Piece
from writer.speech import say

Span = tuple[int, int, str]


class _Uses(NamedTuple):
    """Which of each pair a piece uses, and where its last use of the pair is first seen."""

    sides: tuple[tuple[bool, bool], ...]
    places: tuple[Span | None, ...]


class Consistency:
    """Of each pair of ``either`` only one may be used in a story."""

    def __init__(self, definition: Definition) -> None:
        self._definition = definition
        either = definition.pairs("either")
        if not either:
            raise definition.bad(say("a consistency rule needs a table “either”."))
        ignore = "(?i)" if definition.flag("ignorecase") else ""
        words = not definition.flag("nonword")
        self._steps: list[Pattern] = []
        for one, other in either.items():
            joined = f"(?P<left_>{one})|(?P<right_>{other})"
            source = ignore + wrap(definition, joined, words=words)
            self._steps.append(definition.pattern(source, "either", one))

    def note(self, piece: Piece) -> _Uses | None:
        """What the piece uses."""
        sides: list[tuple[bool, bool]] = []
        places: list[Span | None] = []
        for step in self._steps:
            matches = list(step.finditer(piece.text))
            left = any(match["left_"] is not None for match in matches)
            right = any(match["right_"] is not None for match in matches)
            sides.append((left, right))
            places.append(_first_seen(piece.text, matches[-1][0]) if matches else None)
        return _Uses(tuple(sides), tuple(places)) if any(places) else None

    def hits_among(self, notes: Sequence[_Uses]) -> Iterator[tuple[int, Hit]]:
        """One hit for each pair in each piece that uses it once both have been seen."""
        seen = [[False, False] for _ in self._steps]
        for at, note in enumerate(notes):
            for step, (sides, place) in enumerate(zip(note.sides, note.places, strict=True)):
                seen[step][0] |= sides[0]
                seen[step][1] |= sides[1]
                if place and all(seen[step]):
                    yield at, hit_for(self._definition, *place)


def _first_seen(text: str, word: str) -> Span:
    """The first place of the word, standing alone where it can."""
    alone = re.search(rf"(?:^|\b){re.escape(word)}(?:\b|$)", text)
    start = alone.start() if alone else text.find(word)
    return start, start + len(word), word


class _Terms(NamedTuple):
    defined: tuple[str, ...]
    used: tuple[Span, ...]


class Conditional:
    """``first`` may be there only when ``second`` was there before it."""

    def __init__(self, definition: Definition) -> None:
        self._definition = definition
        for name in ("first", "second"):
            if not definition.text(name):
                raise definition.bad(say("a conditional rule needs “{name}”.", name=name))
        if other := definition.text("in"):
            raise definition.left_out(
                say("“in” looks in “{other}”, a scope of a view; views are not read.", other=other)
            )
        self._first = definition.pattern(definition.text("first"), "first")
        self._second = definition.pattern(definition.text("second"), "second")
        self._captures = captures(definition.text("second"))
        self._exceptions = Exceptions(definition, vocabulary=True)

    def note(self, piece: Piece) -> _Terms | None:
        """What the piece defines, and what it uses and is not an exception."""
        text = piece.text
        if not self._captures and self._second.search(text):
            return None
        defined = (
            tuple(
                group for match in self._second.finditer(text) for group in match.groups() if group
            )
            if self._captures
            else ()
        )
        used = tuple(
            (*match.span(), match[0])
            for match in self._first.finditer(text)
            if match[0]
            and not self._exceptions.accept(match[0])
            and not self._exceptions.accept_within(text, *match.span())
        )
        return _Terms(defined, used) if defined or used else None

    def hits_among(self, notes: Sequence[_Terms]) -> Iterator[tuple[int, Hit]]:
        """What is used and was not defined by then."""
        defined: set[str] = set()
        for at, note in enumerate(notes):
            defined.update(note.defined)
            for start, end, word in note.used:
                if word not in defined:
                    yield at, hit_for(self._definition, start, end, word)
