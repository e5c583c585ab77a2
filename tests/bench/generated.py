"""Stories to measure with: as long as wanted, and no two paragraphs of them alike.

Sentences of the labelled pages are put together anew, with other figures, names and words of the
same shape in them, so that nothing that a checker has seen before helps it.
"""

import random
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import count

from tests.checks.labelling import pages
from writer.checks.words import words as word_list

_SENTENCE = re.compile(r"(?<=[.!?”])\s+(?=[“A-Z])")
_WORD = re.compile(r"[A-Za-z]{4,}|\d{2,}")
_OPENING, _CLOSING = "“([", "”)]"
_NAMES = word_list(
    "Moreno Whitfield Okafor Lindqvist Tanaka Brennan Castellano Duarte Engström Fairbanks Galloway "
    "Hargrove Ibarra Jankowski Kessler Laurent Marchetti Novak Osborne Petrov Quiroga Rasmussen"
)


@cache
def _units() -> tuple[str, ...]:
    """Sentences, and runs of them that a quotation holds together."""
    found: list[str] = []
    for page in pages():
        for paragraph in page.text.partition("\n---\n")[2].strip().split("\n\n"):
            if paragraph[:1] in ">#-*|<![" or "\n" in paragraph:
                continue
            begun = ""
            for sentence in _SENTENCE.split(paragraph):
                begun = f"{begun} {sentence}".strip()
                if _is_whole(begun):
                    found.append(begun)
                    begun = ""
    return tuple(dict.fromkeys(found))


def _is_whole(text: str) -> bool:
    opened = sum(map(text.count, _OPENING))
    return opened == sum(map(text.count, _CLOSING)) and text.count('"') % 2 == 0


@cache
def _words() -> dict[tuple[int, bool], tuple[str, ...]]:
    """The words there are, by length and whether they are names."""
    found: dict[tuple[int, bool], list[str]] = defaultdict(list)
    for word in dict.fromkeys(_WORD.findall(" ".join(_units()))):
        if word.isalpha():
            found[_shape(word)].append(word)
    return {shape: tuple(words) for shape, words in found.items()}


def _shape(word: str) -> tuple[int, bool]:
    return len(word), word[0].isupper()


def _other(match: re.Match[str], chance: random.Random) -> str:
    word = match[0]
    if word.isdigit():
        plain = len(word) == 4 and word[:2] in ("19", "20")
        return word if plain else str(chance.randrange(10 ** (len(word) - 1), 10 ** len(word)))
    if chance.random() > 0.5 or (word[0].isupper() and match.start() == 0):
        return word
    if word[0].isupper() and chance.random() < 0.5:
        return chance.choice(_NAMES)
    return chance.choice(_words().get(_shape(word), (word,)))


def sentences(chance: random.Random) -> Iterator[str]:
    """Sentences without end."""
    while True:
        for unit in chance.sample(_units(), len(_units())):
            yield _WORD.sub(lambda match: _other(match, chance), unit)


def paragraphs(seed: int) -> Iterator[str]:
    """Paragraphs without end, of two to four sentences; a block quote and a list among every twelve."""
    chance = random.Random(seed)
    source = sentences(chance)
    for number in count():
        words = " ".join(next(source) for _ in range(chance.randrange(2, 5)))
        if number % 12 == 5:
            quoted = words.replace("“", "‘").replace("”", "’")
            yield f"> {quoted}\n>\n> — {chance.choice(_NAMES)}, who was there"
        elif number % 12 == 10:
            yield "\n".join(f"- {next(source)}" for _ in range(3))
        else:
            yield words


def story(words: int, seed: int = 1) -> str:
    """The text of a story of about ``words`` words, a subhead over every eighth paragraph."""
    front = (
        f"---\nheadline: Ferry strike enters day {seed} as mayor calls union to talks\n"
        "summary: Crossings stay cancelled until Friday at the earliest.\nbyline: [Ana Ferreira]\n"
        "dateline: Port Ellis\ndate: 2025-03-18T08:40:00-04:00\nsection: Transport\nlanguage: en-US\n---\n"
    )
    parts: list[str] = []
    written = 0
    source = paragraphs(seed)
    while written < words:
        if len(parts) % 9 == 8:
            parts.append(f"## {' '.join(next(source).split()[:6]).strip('“”>-. ')}")
        parts.append(next(source))
        written += len(parts[-1].split())
    return front + "\n\n".join(parts) + "\n"
