"""Display lines that repeat words of the story: pull quotes."""

import re
from collections.abc import Iterator, Sequence

from writer.importers.plain.characters import ends_sentence
from writer.importers.plain.lines import Line
from writer.importers.plain.quotations import Quotation, read_quotation

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_KEY = 4  # words that find a place where the rest is compared
_FEWEST, _MOST = 4, 45
_MOST_CANDIDATES = 400  # no story has more; bounds the work on a hostile one


def find_repeats(lines: Sequence[Line], open_to: Sequence[int]) -> set[int]:
    """Which of the lines ``open_to`` being pull quotes repeat words of a longer line.

    A line in quotation marks repeats from four words on; one without them must be longer, since a
    heading may well share a few words with its text.
    """
    candidates: dict[tuple[str, ...], list[tuple[int, list[str]]]] = {}
    for at in open_to[: 10 * _MOST_CANDIDATES]:
        words = _display_words(lines[at])
        if words and len(candidates) < _MOST_CANDIDATES:
            same = candidates.setdefault(tuple(words[:_KEY]), [])
            if len(same) < 8:
                same.append((at, words))
    return set(_repeated(lines, candidates)) if candidates else set()


def _display_words(line: Line) -> list[str]:
    """The words of a line that could be a display line; none when it could not."""
    if not _FEWEST <= line.words <= _MOST:
        return []
    quotation = read_quotation(line.bare)
    if quotation is None or not quotation.is_whole:
        least = 8 if ends_sentence(line.bare) else 6
        return _words(line.bare) if quotation is None and line.words >= least else []
    return _words(line.bare)


def _repeated(
    lines: Sequence[Line], candidates: dict[tuple[str, ...], list[tuple[int, list[str]]]]
) -> Iterator[int]:
    first_words = {key[0] for key in candidates}
    for at, line in enumerate(lines):
        if line.words <= _FEWEST:
            continue
        words = _words(line.bare)
        for start, word in enumerate(words):
            if word not in first_words:
                continue
            for candidate, said in candidates.get(tuple(words[start : start + _KEY]), ()):
                longer = len(words) > len(said) and candidate != at
                if longer and words[start : start + len(said)] == said:
                    yield candidate


def _words(bare: str) -> list[str]:
    return [word.replace("’", "'") for word in _WORD.findall(bare.casefold())]


def quoted_whole(line: Line) -> bool:
    """Whether all of a line stands in quotation marks."""
    quotation: Quotation | None = read_quotation(line.bare)
    return quotation is not None and quotation.is_whole
