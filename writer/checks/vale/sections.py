"""Scopes: which pieces of a text a rule reads. See https://vale.sh/docs/scoping.

A piece has a set of section names, ``{"text", "heading", "h2", "md"}``. A scope is a list of
selectors, any of which may hold; a selector is names joined by dots, all of which the piece must
have, several of these joined by ``&``, and ``~`` before one that must not be there. A name may be
``doc(...)``, a CSS selector: the piece must stand in an element that it chooses.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

SIZED = frozenset({"raw", "summary"})
"""Sections that stand for the whole text."""
INLINE = ("link", "strong", "emphasis", "code")
"""Sections of parts of a line."""
DOC = "doc("


@dataclass(frozen=True, slots=True)
class Part:
    """One term of a selector."""

    names: frozenset[str]
    negated: bool


@dataclass(frozen=True, slots=True)
class Selector:
    """Terms that must all hold."""

    parts: tuple[Part, ...]

    @property
    def element(self) -> str:
        """The ``doc(...)`` that is all it says: the element is read as one; else ''."""
        only = self.parts[0] if len(self.parts) == 1 else None
        name = next(iter(only.names), "") if only and not only.negated else ""
        return name if name.startswith(DOC) else ""

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

    @property
    def documents(self) -> tuple[str, ...]:
        """The names written ``doc(...)``, each once."""
        names = (name for s in self.selectors for part in s.parts for name in part.names)
        return tuple(dict.fromkeys(name for name in names if name.startswith(DOC)))

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
    return Selector(tuple(_part(term.strip()) for term in terms(value)))


def expanded(value: str, named: Mapping[str, str]) -> str:
    """A chain with its named scopes written out. Raises ValueError when a chain is negated."""
    found = []
    for term in map(str.strip, terms(value)):
        name = term.removeprefix("~").strip()
        chain = named.get(name)
        if chain is None:
            found.append(term)
        elif term.startswith("~") and len(terms(chain)) > 1:
            raise ValueError(name)
        else:
            found.append(f"~{chain}" if term.startswith("~") else chain)
    return " & ".join(found)


def terms(value: str) -> list[str]:
    """The terms of a chain; an ``&`` within ``doc(...)`` joins nothing."""
    found, depth = [""], 0
    for char in value:
        depth += (char == "(") - (char == ")")
        if char == "&" and depth <= 0:
            found.append("")
        else:
            found[-1] += char
    return found


def _part(term: str) -> Part:
    negated = term.startswith("~")
    if (name := term.removeprefix("~").strip()).startswith(DOC):
        return Part(frozenset({name}), negated)
    names = (name.strip() for name in term.removeprefix("~").split("."))
    return Part(frozenset(names), negated)
