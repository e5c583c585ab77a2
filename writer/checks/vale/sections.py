"""Scopes: which pieces of a text a rule reads. See https://vale.sh/docs/scoping.

A piece has a set of section names, ``{"text", "heading", "h2", "md"}``. A scope is a list of
selectors, any of which may hold; a selector is names joined by dots, all of which the piece must
have, several of these joined by ``&``, and ``~`` before one that must not be there.
"""

from collections.abc import Iterable
from dataclasses import dataclass

SIZED = frozenset({"raw", "summary"})
"""Sections that stand for the whole text."""
INLINE = ("link", "strong", "emphasis", "code")
"""Sections of parts of a line."""


@dataclass(frozen=True, slots=True)
class Part:
    """One term of a selector."""

    names: frozenset[str]
    negated: bool


@dataclass(frozen=True, slots=True)
class Selector:
    """Terms that must all hold."""

    parts: tuple[Part, ...]

    def asks_for(self, name: str) -> bool:
        """Whether a term names ``name`` as what it wants."""
        return any(not part.negated and name in part.names for part in self.parts)

    def matches(self, sections: frozenset[str]) -> bool:
        """Whether a piece with these sections is read."""
        for part in self.parts:
            inside = part.names <= sections
            if part.negated:
                if inside or sections & SIZED:
                    return False
            elif not inside:
                return False
        return True


@dataclass(frozen=True, slots=True)
class Scope:
    """The selectors of a rule."""

    selectors: tuple[Selector, ...]

    def asks_for(self, name: str) -> bool:
        """Whether any selector wants ``name``."""
        return any(selector.asks_for(name) for selector in self.selectors)

    def matches(self, sections: frozenset[str]) -> bool:
        """Whether a piece is read. Sentences, paragraphs and inline parts (which are read with the
        text around them too) only by who asks for them by name."""
        for cut in ("sentence", "paragraph", *INLINE):
            if cut in sections:
                return any(
                    selector.asks_for(cut) and selector.matches(sections)
                    for selector in self.selectors
                )
        return any(selector.matches(sections) for selector in self.selectors)


def parse_scope(values: Iterable[str]) -> Scope:
    """The scope a rule file names, one string for each selector."""
    return Scope(tuple(_selector(value) for value in values))


def _selector(value: str) -> Selector:
    return Selector(tuple(_part(term.strip()) for term in value.split("&")))


def _part(term: str) -> Part:
    negated = term.startswith("~")
    names = (name.strip() for name in term.removeprefix("~").split("."))
    return Part(frozenset(names), negated)
