"""Patterns that strangers wrote: Vale's dialect (.NET and RE2), each search bounded in time."""

import re
from collections.abc import Iterable, Iterator, Sequence

import regex  # type: ignore[import-untyped]  # its stubs are a package of their own

from writer.errors import WriterError
from writer.parser_faults import of_pattern
from writer.speech import say

SECONDS = 0.5
"""How long one search of one piece of text may take; a sound pattern needs a thousandth of it."""
_LONGEST = 400_000
_HEX = re.compile(r"\\x\{([0-9A-Fa-f]{1,6})\}")
_POSIX = re.compile(r"\[:\^?[a-z]+:\]")


class BadPattern(WriterError):
    """A pattern that cannot be read; the sentence says why."""


class TooSlow(Exception):
    """A search took longer than SECONDS; whoever runs the rule leaves the rule out."""


class Pattern:
    """A compiled pattern. Every search may raise TooSlow."""

    __slots__ = ("_compiled", "needs", "source")

    def __init__(self, source: str, needs: Sequence[str] = ()) -> None:
        if len(source) > _LONGEST:
            raise BadPattern(
                say(
                    "The pattern has {count:,} characters; at most {most:,} fit.",
                    count=len(source),
                    most=_LONGEST,
                )
            )
        self.source = source
        self.needs = tuple(needs)
        """lower-case words of which a text must hold one, or the pattern cannot match; may be empty"""
        try:
            self._compiled = regex.compile(translate(source), regex.V1)
        except (regex.error, ValueError, OverflowError, RecursionError) as error:
            raise BadPattern(
                say(
                    "“{pattern}” is not a pattern: {error}.",
                    pattern=_shown(source),
                    error=of_pattern(str(error)),
                )
            ) from error

    def may_match(self, lower: str) -> bool:
        """False when the pattern cannot match a text of these lower-case characters."""
        return not self.needs or any(need in lower for need in self.needs)

    def finditer(self, text: str) -> Iterator["regex.Match[str]"]:
        """The matches, left to right."""
        try:
            yield from self._compiled.finditer(text, timeout=SECONDS)
        except TimeoutError as error:
            raise TooSlow(self.source) from error

    def search(self, text: str) -> "regex.Match[str] | None":
        """The first match."""
        try:
            return self._compiled.search(text, timeout=SECONDS)
        except TimeoutError as error:
            raise TooSlow(self.source) from error

    def sub(self, replacement: str, text: str) -> str:
        """``text`` with every match replaced; ``$1`` and ``${1}`` stand for groups."""
        try:
            return str(
                self._compiled.sub(lambda found: expand(replacement, found), text, timeout=SECONDS)
            )
        except TimeoutError as error:
            raise TooSlow(self.source) from error


_REFERENCE = re.compile(r"\$(?:\$|(\d+)|\{(\d+)\})")


def expand(template: str, match: "regex.Match[str]") -> str:
    """``template`` with ``$1`` and ``${1}`` filled in; a group that is not there is empty."""

    def fill(reference: re.Match[str]) -> str:
        number = reference[1] or reference[2]
        if number is None:
            return "$"
        try:
            return match[int(number)] or ""
        except IndexError:
            return ""

    return _REFERENCE.sub(fill, template)


def translate(source: str) -> str:
    """A pattern in .NET's or RE2's dialect as the ``regex`` package reads it."""
    source = _HEX.sub(lambda found: f"\\U{int(found[1], 16):08x}", source)
    out: list[str] = []
    at = 0
    while at < len(source):
        char = source[at]
        if char == "\\":
            step, made = _escape(source, at)
            out.append(made)
            at += step
        elif char == "[":
            end, made = _char_class(source, at)
            out.append(made)
            at = end
        else:
            out.append(char)
            at += 1
    return "".join(out)


def _escape(source: str, at: int) -> tuple[int, str]:
    following = source[at + 1 : at + 2]
    if following == "z":
        return 2, r"\Z"
    if following == "Z":
        return 2, r"(?=\n?\Z)"
    if following == "k" and (named := re.match(r"\\k[<{'](\w+)[>}']", source[at:])):
        return named.end(), f"(?P={named[1]})"
    if following == "Q":
        end = source.find(r"\E", at + 2)
        literal = source[at + 2 : end if end >= 0 else len(source)]
        return len(literal) + (4 if end >= 0 else 2), re.escape(literal)
    return 2, source[at : at + 2]


def _char_class(source: str, at: int) -> tuple[int, str]:
    """A class with what only the ``regex`` package reads in it (sets in sets) written out."""
    start = at
    out = ["["]
    at += 1
    if source[at : at + 1] == "^":
        out.append("^")
        at += 1
    first = True
    while at < len(source):
        char = source[at]
        if char == "]" and not first:
            return at + 1, "".join([*out, "]"])
        posix = _POSIX.match(source, at)
        if posix:
            out.append(posix[0])
            at = posix.end()
        elif char == "\\":
            out.append(source[at : at + 2])
            at += 2
        else:
            twice = char in "&|~-" and source[at + 1 : at + 2] == char
            out.append(f"\\{char}" if char in "[]" or twice else char)
            at += 1
        first = False
    return start + 1, r"\["  # never closed: the compiler says so


_PLAIN = re.compile(r"[A-Za-z][A-Za-z ]*")


def needed(tokens: Iterable[str]) -> tuple[str, ...]:
    """For each token a lower-case text without which it cannot match; () when one has none."""
    found: list[str] = []
    for token in tokens:
        plain = _PLAIN.match(token)
        if plain is None or _has_choice(token):
            return ()
        literal = plain[0]
        if token[plain.end() : plain.end() + 1] in ("?", "*", "{"):
            literal = literal[:-1]
        literal = literal.split(" ")[0].lower()
        if len(literal) < 2:
            return ()
        found.append(literal)
    return tuple(dict.fromkeys(found))


def _has_choice(token: str) -> bool:
    """Whether a ``|`` stands outside all brackets."""
    depth = 0
    skip = False
    for char in token:
        if skip:
            skip = False
        elif char == "\\":
            skip = True
        elif char in "([":
            depth += 1
        elif char in ")]":
            depth -= 1
        elif char == "|" and depth <= 0:
            return True
    return False


def captures(source: str) -> bool:
    """Whether the pattern has a group that captures; brackets in classes or escaped are none."""
    at = 0
    while at < len(source):
        char = source[at]
        if char == "[":
            at = _char_class(source, at)[0]
        elif char == "(" and not (source[at + 1 : at + 2] == "?" and not _NAMED.match(source, at)):
            return True
        else:
            at += 2 if char == "\\" else 1
    return False


_NAMED = re.compile(r"\(\?P?<[^=!]|\(\?'")


def _shown(source: str) -> str:
    return source if len(source) <= 60 else f"{source[:59]}…"
