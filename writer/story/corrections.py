"""What a story corrects of its earlier versions: labelled paragraphs, or a field of its own."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from writer.story.fields import Fields

LONGEST = 700  # characters; longer paragraphs are news about a correction
_BEGINNINGS = ("correct", "clarif", "korrekt", "berichtig", "richtigst", "rectif", "correcc")


@cache
def _label() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:correction|corrected|clarification|korrektur|berichtigung|richtigstellung|rectificati(?:f|on)"
        r"|correcci[oó]n|rectificaci[oó]n)(?:s|en)?\b"
        r"(?:\s*[.-](?=\s)|(?:\s*\([^()]*\)|,\s[^:]{0,40}|\s(?=[^:]*\d)[^:]{0,40})?\s*[:—–])",
        re.I,
    )


def is_correction(text: str) -> bool:
    """Whether the words of a paragraph begin with “Correction:”, with or without a date."""
    if len(text) > LONGEST or not text[:14].lstrip().lower().startswith(_BEGINNINGS):
        return False
    return _label().match(text[:120]) is not None


def corrections(fields: Fields, paragraphs: Iterable[str]) -> tuple[str, ...]:
    """Each correction once, those of the field ``corrections`` first."""
    typed = _texts(fields.get("corrections"))
    found = (*typed, *filter(is_correction, paragraphs))
    return tuple(dict.fromkeys(" ".join(one.split()) for one in found if one.strip()))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, list):
        for one in value:
            yield from _texts(one)
    elif isinstance(value, dict):
        yield from _texts(value.get("text"))
    elif isinstance(value, str):
        yield value
