"""Who knows how words are spelt: the system's dictionaries, ours, or nobody.

A part that is missing is a null object: callers never ask which one they have.
"""

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import Any, Literal, Protocol

_MOST = 8  # suggestions
_SLOW = 14  # letters from which on only words at one letter's distance are looked for
_APOSTROPHES = str.maketrans("’‘ʼ", "'''")
_ELIDED = frozenset(
    (
        "l",
        "d",
        "j",
        "m",
        "t",
        "s",
        "n",
        "c",
        "qu",
        "jusqu",
        "lorsqu",
        "puisqu",
        "dell",
        "all",
        "nell",
        "sull",
        "un",
        "quest",
    )
)
_COMPOUNDING = frozenset(("de", "nl", "sv", "da", "nb", "fi", "hu"))
_SHORTEST = 3  # letters of a part of a compound


Kind = Literal["none", "system", "list"]


class Speller(Protocol):
    """Answers for one language."""

    name: str
    """The dictionary's name, '' when there is none."""
    kind: Kind
    """nobody, a dictionary of the system's, a word list that comes with Writer"""

    def knows(self, word: str) -> bool:
        """Whether ``word`` is spelt right."""

    def suggest(self, word: str) -> list[str]:
        """What may have been meant, the likeliest first."""


class NoSpeller:
    """Knows every word: there is no dictionary for the language."""

    name = ""
    kind: Kind = "none"

    def knows(self, word: str) -> bool:
        return True

    def suggest(self, word: str) -> list[str]:
        return []


class EnchantSpeller:
    """The dictionaries installed on the system (Hunspell, Nuspell, AppleSpell ...)."""

    kind: Kind = "system"

    def __init__(self, dictionary: Any) -> None:
        self._dictionary = dictionary
        self.name = f"{dictionary.tag} ({dictionary.provider.name})"

    def knows(self, word: str) -> bool:
        return bool(self._dictionary.check(word))

    def suggest(self, word: str) -> list[str]:
        return list(self._dictionary.suggest(word)[:_MOST])


class ListSpeller:
    """Word lists with frequencies, which come with pyspellchecker."""

    kind: Kind = "list"

    def __init__(self, language: str, region: str = "") -> None:
        from spellchecker import SpellChecker

        self._near = SpellChecker(language=language, distance=1)
        self._language = language
        self._is_british = language == "en" and region.upper() != "US"
        self.name = language

    def knows(self, word: str) -> bool:
        lower = word.lower()
        if lower in self._near or self._is_compound(lower):
            return True
        return self._is_british and any(one in self._near for one in as_in_america(lower))

    def _is_compound(self, word: str) -> bool:
        """Whether it is two known words in one, as "Fährstreik" is."""
        if self._language not in _COMPOUNDING:
            return False
        for at in range(_SHORTEST, len(word) - _SHORTEST + 1):
            heads = (word[:at], word[:at].removesuffix("s"), word[:at] + "e")
            if word[at:] in self._near and any(head in self._near for head in heads):
                return True
        return False

    def suggest(self, word: str) -> list[str]:
        lower = word.lower()
        found: Iterable[str] = self._near.candidates(lower) or ()
        if not found and len(word) < _SLOW:
            found = self._two_letters_off(lower)
        ranked = sorted(found, key=self._near.word_usage_frequency, reverse=True)
        return [_in_case(one, word) for one in islice(ranked, _MOST) if one != lower]

    def _two_letters_off(self, word: str) -> Iterable[str]:
        nearer = self._near.edit_distance_1(word)
        return {
            two for one in nearer for two in self._near.edit_distance_1(one) if two in self._near
        }


_IN_AMERICA = (
    ("our", "or"),
    ("isation", "ization"),
    ("ising", "izing"),
    ("ise", "ize"),
    ("yse", "yze"),
    ("ysing", "yzing"),
    ("lled", "led"),
    ("lling", "ling"),
    ("ller", "ler"),
    ("tre", "ter"),
    ("bre", "ber"),
    ("ogue", "og"),
    ("ence", "ense"),
    ("mme", "m"),
    ("que", "ck"),
    ("oeuvre", "euver"),
    ("paed", "ped"),
    ("aem", "em"),
    ("llery", "lry"),
    ("ough", "ow"),
)
"""British endings and their American ones (Oxford Guide to Style, 2002, on variant spellings)."""


def as_in_america(word: str) -> Iterator[str]:
    """What a British spelling may be in America: the word list has American ones alone."""
    for british, american in _IN_AMERICA:
        at = word.rfind(british)
        if at >= 0:
            yield word[:at] + american + word[at + len(british) :]


def _in_case(suggestion: str, word: str) -> str:
    return suggestion[:1].upper() + suggestion[1:] if word[:1].isupper() else suggestion


@lru_cache(maxsize=8)
def speller(language: str) -> Speller:
    """The best speller there is for a language tag such as ``en-GB``."""
    tag = language.strip().replace("-", "_") or "en"
    for find in (_enchant, _word_list):
        found = find(tag)
        if found is not None:
            return found
    return NoSpeller()


def _enchant(tag: str) -> Speller | None:
    try:
        import enchant  # type: ignore[import-untyped]  # the package has no types
    except ImportError:  # the package or the library behind it is not installed
        return None
    broker = enchant.Broker()
    base = tag.partition("_")[0]
    known = broker.list_languages()
    near = [one for one in known if one.partition("_")[0] == base]
    for one in (tag, base, *sorted(near)):
        if one in known:
            try:
                return EnchantSpeller(broker.request_dict(one))
            except enchant.errors.Error:
                continue
    return None


def _word_list(tag: str) -> Speller | None:
    try:
        from spellchecker import SpellChecker

        base = tag.partition("_")[0].lower()
        region = tag.rpartition("_")[2] if "_" in tag else ""
        return ListSpeller(base, region) if base in SpellChecker.languages() else None
    except (ImportError, OSError, ValueError):
        return None


def judge(
    one: Speller, own: Callable[[str], bool], *, with_accents: bool = False
) -> Callable[[str], bool]:
    """Whether a word is right by ``one`` or by the writer's ``own`` words; remembers its answers.

    ``with_accents``: a word may have accents that the dictionary leaves out, as café and naïve do
    in English.
    """

    def known(word: str) -> bool:
        if own(word) or one.knows(word):
            return True
        bare = _without_accents(word) if with_accents else word
        return bare != word and one.knows(bare)

    @lru_cache(maxsize=50_000)
    def right(word: str) -> bool:
        plain = word.translate(_APOSTROPHES)
        bare = plain.removesuffix("'s").removesuffix("'")
        if known(plain) or (bare != plain and known(bare)):
            return True
        head, mark, tail = plain.partition("'")
        if mark and head.lower() in _ELIDED and len(tail) > 1:
            return own(tail) or one.knows(tail)
        return tail.startswith("n'") and known(head) and known(tail[2:])  # rock'n'roll

    return right


def _without_accents(word: str) -> str:
    split = unicodedata.normalize("NFD", word)
    return "".join(char for char in split if not unicodedata.combining(char))
