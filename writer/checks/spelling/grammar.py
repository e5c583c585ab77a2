"""Grammar by Harper, where it is installed: English only, offline, nothing leaves the machine."""

from functools import lru_cache
from typing import Any, NamedTuple, Protocol

_DIALECTS = {"US": 0, "GB": 1, "IE": 1, "NZ": 2, "AU": 2, "CA": 3, "IN": 4, "ZA": 1}
_SPELLING = frozenset({"Spelling", "Typo"})  # the dictionaries' business
_PUNCTUATION = frozenset({"Formatting", "Punctuation", "Capitalization"})  # the house style's
_OPENING, _CLOSING = "“«„", "”»“"


class Remark(NamedTuple):
    """Something about the words from ``start`` to ``end`` of a text, and what to write instead."""

    start: int
    end: int
    message: str
    replacements: tuple[str, ...]


class Grammar(Protocol):
    """Reads a text."""

    def remarks(self, text: str) -> list[Remark]:
        """What is wrong with ``text``; what stands in quotation marks is left as it was said."""


class NoGrammar:
    """Finds nothing: Harper is not installed, or does not know the language."""

    def remarks(self, text: str) -> list[Remark]:
        return []


class Harper:
    """Harper's linter."""

    def __init__(self, linter: Any) -> None:
        self._linter = linter

    def remarks(self, text: str) -> list[Remark]:
        quoted = quotations(text)
        return [
            Remark(lint.span.start, lint.span.end, lint.message, _replacements(text, lint))
            for lint in self._linter.lint(text)
            if lint.lint_kind not in _SPELLING | _PUNCTUATION
            and not any(a < lint.span.end and lint.span.start < b for a, b in quoted)
        ]


def _replacements(text: str, lint: Any) -> tuple[str, ...]:
    found = []
    words = text[lint.span.start : lint.span.end]
    for suggestion in lint.suggestions:
        kind = int(suggestion.kind)
        found.append(
            ("" if kind == 1 else words if kind == 2 else "") + suggestion.replacement_text
        )
    return tuple(found)


def quotations(text: str) -> list[tuple[int, int]]:
    """The stretches that stand in quotation marks; one that is not closed runs to the end."""
    found: list[tuple[int, int]] = []
    opened = -1
    straight = False
    for at, char in enumerate(text):
        if opened < 0 and (char in _OPENING or char == '"'):
            opened, straight = at, char == '"'
        elif opened >= 0 and (char == '"' if straight else char in _CLOSING):
            found.append((opened, at + 1))
            opened = -1
    return [*found, (opened, len(text))] if opened >= 0 else found


@lru_cache(maxsize=4)
def grammar(language: str) -> Grammar:
    """Who reads texts of a language tag such as ``en-GB``."""
    base, _, region = language.replace("_", "-").partition("-")
    if base.lower() not in ("", "en"):
        return NoGrammar()
    try:
        import harper

        return Harper(harper.Linter(dialect=harper.Dialect(_DIALECTS.get(region.upper(), 0))))
    except ImportError:
        return NoGrammar()
