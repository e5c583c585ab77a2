"""Words no dictionary has: https://vale.sh/docs/checks/spelling."""

import re
from collections.abc import Iterator
from pathlib import Path

from writer.checks.vale.actions import suggestions
from writer.checks.vale.definition import Definition
from writer.checks.vale.dictionary import Dictionary, english, hunspell, read_words
from writer.checks.vale.hits import Hit
from writer.checks.vale.messages import filled
from writer.checks.vale.pieces import Piece
from writer.speech import say

_TOKEN = re.compile(r"\S+")
_EDGE = "\"'`“”‘’«»„()[]{}<>*_.,:;!?…–—/\\#$%&+=|~^"
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_CAMEL = re.compile(r"[A-Z][a-z]+[A-Z]+\w+")


class Spelling:
    """Looks every word up."""

    def __init__(self, definition: Definition, folders: tuple[Path, ...]) -> None:
        self._definition = definition
        self._folders = folders
        self._dictionary: Dictionary | None = None
        self._filters = [definition.pattern(f, "filters") for f in definition.texts("filters")]
        self._standard = not definition.flag("custom")
        accepted = definition.vocabulary.accepted
        words = [rf"\b{term}\b" for term in (*accepted, *definition.texts("exceptions"))]
        self._accepted = definition.pattern(f"(?i){'|'.join(words)}") if words else None
        phrases = [term for term in accepted if " " in term or r"\s" in term]
        self._phrases = definition.pattern(rf"(?i)\b(?:{'|'.join(phrases)})\b") if phrases else None

    def _load(self) -> Dictionary:
        """The dictionary, read when the first word is looked up."""
        definition = self._definition
        named = definition.texts("dictionaries")
        files = [(f"{name}.dic", f"{name}.aff") for name in named]
        if definition.text("dic"):
            files.append((definition.text("dic"), definition.text("aff")))
        found: Dictionary | None = None
        for dic, aff in files:
            place = self._find(dic)
            if place is None:
                raise definition.bad(
                    say("the dictionary “{dic}” is not there.", dic=dic), "dictionaries"
                )
            made = hunspell(place, self._find(aff) or place.with_suffix(".aff"))
            found = made if found is None else found.plus(made._words)
        if found is None or definition.flag("append"):
            found = english() if found is None else found.plus(english()._words)
        for name in definition.texts("ignore"):
            if place := self._find(name):
                words = read_words(place)
                found = found.plus([*words, *(word.lower() for word in words)])
        return found

    def _find(self, name: str) -> Path | None:
        places = [folder / name for folder in self._folders]
        for folder in self._folders:
            places += [
                folder / "config" / sub / name for sub in ("dictionaries", "ignore", "vocabularies")
            ]
            if dicpath := self._definition.text("dicpath"):
                places.append(folder / dicpath / name)
        return next((place for place in places if name and place.is_file()), None)

    def hits(self, piece: Piece) -> Iterator[Hit]:
        """The words that no dictionary has."""
        if self._dictionary is None:
            self._dictionary = self._load()
        dictionary = self._dictionary
        for word, start in _words(self._masked(piece.text)):
            plain = word.replace("’", "'")
            if self._is_left_out(plain) or dictionary.knows(plain):
                continue
            if self._accepted is not None and self._accepted.search(plain):
                continue
            offers = tuple(suggestions(self._definition.action, plain, dictionary.suggest))
            yield Hit(start, start + len(word), filled(self._definition.message, plain), offers)

    def _masked(self, text: str) -> str:
        if self._phrases is None:
            return text
        for match in self._phrases.finditer(text):
            text = text[: match.start()] + " " * len(match[0]) + text[match.end() :]
        return text

    def _is_left_out(self, word: str) -> bool:
        if self._standard and (
            any(not (char.isalpha() or char in "_'") for char in word)
            or word[-1:].isupper()
            or _CAMEL.search(word)
        ):
            return True
        return any(pattern.search(word) for pattern in self._filters)


def _words(text: str) -> Iterator[tuple[str, int]]:
    for match in _TOKEN.finditer(text):
        word = match[0].lstrip(_EDGE)
        start = match.start() + len(match[0]) - len(word)
        word = word.rstrip(_EDGE)
        if _LATIN.search(word):
            for part in re.finditer(r"[^/—–…]+", word):
                yield part[0], start + part.start()
