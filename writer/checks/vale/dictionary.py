"""Words that are spelled right: Hunspell's files, word lists, or the English list that comes along."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

MOST_WORDS = 2_000_000
_MOST_BYTES = 40_000_000
_LETTERS = "abcdefghijklmnopqrstuvwxyz'"


class Dictionary:
    """A set of words; ``breaks`` says whether a word with a hyphen may be its parts."""

    def __init__(self, words: Iterable[str], *, breaks: bool = True) -> None:
        self._words = frozenset(words)
        self._breaks = breaks

    def knows(self, word: str) -> bool:
        """Whether the word is spelled right, in its own case or that of a sentence's start."""
        word = word.replace("’", "'")
        if self._has(word) or (word.endswith("'s") and self._has(word[:-2])):
            return True
        parts = word.split("-")
        return self._breaks and len(parts) > 1 and all(map(self._has, parts))

    def _has(self, word: str) -> bool:
        if word in self._words:
            return True
        if (
            word[:1].isupper()
            and (word[1:].islower() or len(word) == 1)
            and word.lower() in self._words
        ):
            return True
        return word.isupper() and bool({word.lower(), word.capitalize()} & self._words)

    def suggest(self, word: str, most: int = 5) -> list[str]:
        """Words one letter away."""
        lower = word.lower()
        near = dict.fromkeys(one for one in _one_away(lower) if one in self._words)
        cased = (one.capitalize() if word[:1].isupper() else one for one in near)
        return list(cased)[:most]

    def plus(self, words: Iterable[str]) -> "Dictionary":
        """The same with more words."""
        return Dictionary(self._words.union(words), breaks=self._breaks)


def _one_away(word: str) -> Iterator[str]:
    splits = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    for left, right in splits:
        if len(right) > 1:
            yield left + right[1] + right[0] + right[2:]
    for left, right in splits:
        if right:
            yield left + right[1:]
    for left, right in splits:
        for letter in _LETTERS:
            if right:
                yield left + letter + right[1:]
            yield left + letter + right


@cache
def english() -> Dictionary:
    """The English words that come with the spelling checker."""
    from spellchecker import SpellChecker

    known = SpellChecker(language="en").word_frequency.dictionary
    return Dictionary([*known, *_extra()], breaks=True)


def _extra() -> Iterator[str]:
    yield from [
        "a",
        "i",
        "I",
        "okay",
        "email",
        "emails",
        "online",
        "website",
        "websites",
        "internet",
        "app",
        "apps",
        "intro",
        "blog",
        "blogs",
        "online",
        "smartphone",
        "smartphones",
        "podcast",
        "podcasts",
        "livestream",
        "webhook",
        "webhooks",
        "inbox",
        "login",
        "foo",
    ]


def read_words(path: Path) -> list[str]:
    """The words of a list, one on each line. Raises OSError."""
    text = path.read_bytes()[:_MOST_BYTES].decode("utf-8", "replace")
    lines = (line.strip() for line in text.splitlines())
    return [line for line in lines if line and not line.startswith("# ")]


@cache
def hunspell(dic: Path, aff: Path) -> Dictionary:
    """The words of a Hunspell dictionary, affixes applied. Raises OSError."""
    raw = aff.read_bytes()[:_MOST_BYTES] if aff.is_file() else b""
    encoding = re.search(rb"^SET\s+(\S+)", raw, re.M)
    name = encoding[1].decode("ascii", "replace") if encoding else "latin-1"
    affixes = _Affixes(_decoded(raw, name))
    words: set[str] = set()
    for line in _decoded(dic.read_bytes()[:_MOST_BYTES], name).splitlines()[1:]:
        entry = line.split("\t")[0].strip()
        if entry:
            stem, _, flags = entry.partition("/")
            words.update(affixes.forms(stem, flags.split(" ")[0]))
        if len(words) > MOST_WORDS:
            break
    return Dictionary(words, breaks=True)


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding, "replace")
    except LookupError:
        return data.decode("latin-1")


class _Affixes:
    """The prefixes and suffixes an .aff file allows."""

    def __init__(self, text: str) -> None:
        self._long = re.search(r"^FLAG\s+(long|num)", text, re.M)
        self._rules: dict[str, list[tuple[bool, bool, str, str, re.Pattern[str] | None]]] = {}
        crossing: dict[str, bool] = {}
        for line in text.splitlines():
            parts = line.split()
            if len(parts) < 4 or parts[0] not in ("PFX", "SFX"):
                continue
            if parts[2] in ("Y", "N") and parts[3].isdigit() and parts[1] not in crossing:
                crossing[parts[1]] = parts[2] == "Y"
            else:
                self._add(parts, crossing.get(parts[1], False))

    def _add(self, parts: list[str], crosses: bool) -> None:
        kind, flag, gone, come = parts[:4]
        condition = parts[4] if len(parts) > 4 else "."
        suffix = kind == "SFX"
        try:
            pattern = None
            if condition != ".":
                pattern = re.compile(f"(?:{condition})$" if suffix else f"(?:{condition})")
        except re.error:
            return
        come = come.split("/")[0]
        rule = (suffix, crosses, "" if gone == "0" else gone, "" if come == "0" else come, pattern)
        self._rules.setdefault(flag, []).append(rule)

    def _flags(self, flags: str) -> list[str]:
        if self._long is None:
            return list(flags)
        if self._long[1] == "num":
            return flags.split(",")
        return [flags[at : at + 2] for at in range(0, len(flags), 2)]

    def forms(self, stem: str, flags: str) -> Iterator[str]:
        """The stem and all it can become."""
        yield stem
        rules = [rule for flag in self._flags(flags) for rule in self._rules.get(flag, ())]
        prefixes = [rule for rule in rules if not rule[0]]
        for rule in rules:
            made = _apply(stem, rule)
            if made is None:
                continue
            yield made
            if rule[0] and rule[1]:
                yield from (
                    both for prefix in prefixes if prefix[1] and (both := _apply(made, prefix))
                )


def _apply(word: str, rule: tuple[bool, bool, str, str, re.Pattern[str] | None]) -> str | None:
    suffix, _, gone, come, pattern = rule
    if pattern is not None and not (pattern.search(word) if suffix else pattern.match(word)):
        return None
    if suffix:
        return word[: len(word) - len(gone)] + come if word.endswith(gone) else None
    return come + word[len(gone) :] if word.startswith(gone) else None
