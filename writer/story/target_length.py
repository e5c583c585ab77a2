"""How long a story and its sections are to be, as the front matter says it.

    target_length: 600 words
    target_length: [600 words, "Pay: 150 words", "Hours: 200 words"]

A bare number is the whole story's; the others are those of the sections of that heading. It is the
newsroom's own business and is published nowhere.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from writer.story.fields import TARGET_LENGTH, Fields

MOST = 100_000  # words
_NUMBER = re.compile(r"(\d{1,3}(?:[ ,.\u00a0\u202f]\d{3})+|\d{1,6})(?:\s*[^\W\d]+)?")


@dataclass(frozen=True, slots=True)
class TargetLength:
    """Words wanted of the story, 0 for none said, and of its sections by their headings."""

    story: int = 0
    sections: Mapping[str, int] = field(default_factory=dict)

    def of_section(self, heading: str) -> int:
        """Words wanted of a section, 0 for none said. Capitals do not matter."""
        return self.sections.get(heading.strip().casefold(), 0)


def target_length(fields: Fields) -> TargetLength:
    """Read the field; what is no number of words counts as not said."""
    story, sections = 0, {}
    for part in _parts(fields):
        heading, colon, words = part.rpartition(":")
        number = _number(words)
        if number and colon:
            sections[heading.strip().casefold()] = number
        elif number:
            story = number
    return TargetLength(story, sections)


def with_target(fields: Fields, heading: str, words: int) -> str | list[str] | None:
    """The field's value with ``words`` wanted of a section, or of the story for heading ''.

    0 takes the number out; None is a field that says nothing any more. What could not be read stays.
    """
    wanted = heading.strip().casefold()
    kept = []
    for part in _parts(fields):
        name, colon, number = part.rpartition(":")
        is_it = name.strip().casefold() == wanted if colon and _number(number) else not wanted
        if not is_it:
            kept.append(part)
    if words:
        said = f"{heading.strip()}: {words} words" if wanted else f"{words} words"
        kept.insert(len(kept) if wanted else 0, said)
    if not kept:
        return None
    return kept[0] if len(kept) == 1 and not wanted and words else kept


def _parts(fields: Fields) -> list[str]:
    """The entries; ``- Pay: 150`` without quotation marks is a mapping to YAML."""
    value = fields.get(TARGET_LENGTH)
    listed = value if isinstance(value, list) else [value]
    found = []
    for one in listed:
        pairs = one.items() if isinstance(one, dict) else ((None, one),)
        found += [f"{name}: {words}" if name is not None else str(words) for name, words in pairs]
    return [part.strip() for part in found if part not in ("None", "")]


def _number(words: str) -> int:
    found = _NUMBER.fullmatch(words.strip())
    digits = re.sub(r"\D", "", found[1]) if found else ""
    return min(int(digits), MOST) if digits else 0
