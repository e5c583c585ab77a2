"""Title case and sentence case, and how far a text is from them.

Title case after AP lowers articles, conjunctions and prepositions of three letters or fewer, but not
the first and the last word; Chicago lowers longer prepositions too. Vale's own reading of both is
in its ``strcase`` package, whose results these functions give.
"""

import re

from writer.checks.vale.patterns import BadPattern, Pattern
from writer.checks.vale.tagging import tag_words
from writer.checks.words import word_set

_SMALL = word_set("a an and as at but by en for if in nor of on or per the to vs vs. via v v.")
_PREPOSITIONS = word_set(
    "with from into during including until against among throughout despite towards upon "
    "concerning about over through before between after since without under within along "
    "following across beyond around down near above"
)
_TITLE_WORD = re.compile(r"[^\W_]+[^\s\-/]*")
_WORD = r"[\p{N}\p{L}*]+[^\s]*"
_NUMBERED = re.compile(r"\d+\.")
_PLAIN_MARKS = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-"})


class Vocabulary:
    """Words that are written in one way wherever they stand."""

    def __init__(self, terms: list[str]) -> None:
        self.terms = sorted(terms, key=len, reverse=True)
        self._patterns = [(term, _pattern(term)) for term in self.terms]

    def written(self, word: str) -> str:
        """How the word is written; '' when it is not in the vocabulary."""
        for term, pattern in self._patterns:
            if term.casefold() == word.casefold():
                return term
            if pattern is not None and pattern.search(word):
                return word
        return ""


def _pattern(term: str) -> Pattern | None:
    try:
        return Pattern(term)
    except BadPattern:
        return None


def title_case(text: str, vocabulary: Vocabulary, *, chicago: bool = False) -> str:
    """``text`` in title case."""
    plain = text.translate(_PLAIN_MARKS)
    tags = tag_words(text)

    def write(match: re.Match[str]) -> str:
        word, at = match[0], match.start()
        if known := vocabulary.written(word):
            return known
        before, after = plain[at - 1 : at], plain[match.end() : match.end() + 1]
        bounding = at == 0 or match.end() == len(plain)
        small = _is_small(word.lower(), bounding, tags.get(match.end() + 1, ""), chicago)
        follows = before in (" ", "-", "/") and before != ""
        two_before = plain[at - 2 : at - 1] if at > 1 else ""
        joined = after == "-" and before != "-"
        if small and follows and two_before not in (":", "-") and not joined:
            return word.lower()
        return word[:1].upper() + word[1:]

    return _TITLE_WORD.sub(write, text)


def _is_small(word: str, bounding: bool, next_tag: str, chicago: bool) -> bool:
    if word == "to" and not chicago and next_tag:
        return next_tag.startswith("NN")  # AP keeps the capital of an infinitive's "To"
    return not bounding and (word in _SMALL or (chicago and word in _PREPOSITIONS))


def sentence_case(text: str, vocabulary: Vocabulary, indicators: list[str]) -> list[str]:
    """The words of ``text`` in sentence case; after a word that ends in an indicator a new one begins."""
    pattern = _words_pattern(vocabulary.terms)
    made: list[str] = []
    before = ""
    for at, match in enumerate(pattern.finditer(text)):
        word = match[0]
        begins = at == 0 or _indicates(before, at - 1, indicators)
        made.append(
            vocabulary.written(word)
            or (word[:1].upper() + word[1:].lower() if begins else word.lower())
        )
        before = word
    return made


def _words_pattern(terms: list[str]) -> Pattern:
    joined = "|".join(terms)
    if not terms:
        return Pattern(f"(?i){_WORD}")
    return Pattern(rf"(?i)\b(?:{joined})\b|{_WORD}")


def _indicates(word: str, at: int, indicators: list[str]) -> bool:
    ends = any(word.endswith(mark) and len(word) > len(mark) for mark in indicators)
    return ends or (at == 0 and _NUMBERED.search(word) is not None)


def tokens(text: str, exceptions: str) -> list[str]:
    """The words that are compared: an exception of several words is one."""
    source = f"{exceptions}|{_WORD}" if exceptions else _WORD
    return [match[0] for match in Pattern(source).finditer(text)]
