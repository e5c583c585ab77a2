"""A house style's ``[words]``: pairs of plain words, found as a reader would find them.

As in Vale a pair is told by its letters as they stand, so that ``Kiev = "Kyiv"`` leaves “kiev” alone.
A word in small letters is also found with a capital where a sentence begins; a blank stands for any
space, a soft line end included; and the plain plural is found where the words to write have one too.
"""

import re
from collections.abc import Iterator, Mapping

from writer.checks.words import word_set

_PLAIN = re.compile(r"[^\W_]+(?:[ '’-][^\W_]+)*")
_BEGINS = r"(?:\A|[.!?…:][”\"’»)\]]*\s+)[“\"‘«„(\[]*"
"""What stands before the first word of a sentence."""
_OTHER_WORDS = word_set(
    "new good mean custom thank arm cloth head right minute force quarter ground damage manner moral saving talk "
    "spectacle premise physic economic ethic politic mathematic statistic content brief short look spirit letter "
    "term effect remain need beside"
)
"""Words that with an s at the end mean something else."""
_NO_PLURAL = re.compile(r"(?:[sxz]|ch|sh|[^aeiou]y|[^a-z])\Z")
_SHORTEST = 4  # letters of a word of which the plural is found


def spread(pairs: Mapping[str, str]) -> dict[str, str]:
    """Pairs of a pattern and what to write, each as often as its words may take another form."""
    found: dict[str, str] = {}
    for wrong, right in pairs.items():
        if not _PLAIN.fullmatch(wrong):
            found[wrong] = right  # a pattern, whose writer decides what it finds
            continue
        for words, instead in _numbers(wrong, right, pairs):
            for pattern in _patterns(words):
                found[pattern] = instead
    return found


def _numbers(wrong: str, right: str, pairs: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    yield wrong, right
    ways = right.split("|")
    if not wrong[0].islower() or len(wrong) < _SHORTEST or wrong in _OTHER_WORDS:
        return
    if any(map(_NO_PLURAL.search, (wrong, *ways))) or f"{wrong}s" in pairs:
        return
    yield f"{wrong}s", "|".join(f"{way}s" for way in ways)


def _patterns(words: str) -> Iterator[str]:
    """The words with their own first letter and, at the start of a sentence, with a capital."""
    pattern = r"\s+".join(words.split(" "))
    if not words[0].islower():
        yield pattern
        return
    # What may not come before is asked behind the words, so that they can be looked for at once.
    yield rf"{pattern}(?<!\w-{pattern})(?!-\w)"
    capital = pattern[0].upper() + pattern[1:]
    is_long = len(re.split(r"[ -]", words)) > 1
    begins = "" if is_long else rf"(?<={_BEGINS}{capital})(?!\s+[A-Z])"  # “New York” is a name
    yield rf"{capital}{begins}(?<!\w-{capital})(?!-\w)"
