"""An attribution taken apart for the bar that edits it: who, where, when, link."""

import re
from dataclasses import dataclass

from writer.story.attribution import Attribution

_TIME = re.compile(
    r"\b\d{4}\b|\b\d{1,2}[:.]\d\d\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|\b\d{1,2}(?:st|nd|rd|th)?\b \w|\w \d{1,2}\b|\b(?:today|yesterday)\b",
    re.I,
)
_AGE = re.compile(r"aged?\b", re.I)
_ADDRESS = re.compile(r"https?://\S+\Z", re.I)
_PLACE = re.compile(r"(?:on|in|at|to|via|for|during)\b", re.I)


@dataclass(frozen=True, slots=True)
class Parts:
    """Who said it, what they are, where and when, and the address of the source."""

    speaker: str = ""
    role: str = ""
    where: str = ""
    when: str = ""
    link: str = ""


def parts_of(said: Attribution | None) -> Parts:
    """The parts of an attribution; of none, all empty."""
    if said is None:
        return Parts()
    speaker = [said.speaker]
    where: list[str] = []
    when: list[str] = []
    link = said.source
    for part in (piece.strip() for piece in said.detail.split(",")):
        if _ADDRESS.match(part) and link in ("", part):
            link = part
        elif _PLACE.match(part) and not when:
            where.append(part)
        elif (_TIME.search(part) and not _AGE.match(part)) or when:
            when.append(part)
        elif where:
            where.append(part)
        elif part:
            speaker.append(part)
    if said.linked and said.linked in speaker[-1] and len(speaker) > 1 and not where:
        where = [speaker.pop()]
    role = ", ".join(speaker[1:])
    return Parts(speaker[0], role, ", ".join(where), ", ".join(when), link)
