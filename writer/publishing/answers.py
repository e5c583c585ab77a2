"""Reading what a server says as if it were hostile: bounded, typed, and clean enough to show."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape

from writer.publishing.errors import StrangeAnswer
from writer.speech import say

MAX_BYTES = 32 * 2**20
"""Bytes of an answer; the raw text of the longest story is far below."""
_TAG = re.compile(r"<[^<>]{0,400}>")
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+")
_LONGEST = 240


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. ``where`` is the server's name for messages."""

    status: int
    headers: Mapping[str, str]
    data: bytes
    where: str

    @property
    def ok(self) -> bool:
        """Whether it was done."""
        return 200 <= self.status < 300

    @property
    def is_cut_off(self) -> bool:
        """Whether it is data that ends too early: without a length, HTTP does not see it."""
        kind = self.headers.get("content-type", "")
        if not self.data or "json" not in kind or "content-length" in self.headers:
            return False
        return self.json_or_none() is None and self.data.strip() != b"null"

    def json(self) -> object:
        """The data. Raises StrangeAnswer when it is no JSON."""
        try:
            return json.loads(self.data)
        except (ValueError, RecursionError):
            raise StrangeAnswer(
                say(
                    "{where} answered with something other than data (HTTP {status}): is the address right, and is the interface for programs switched on?",
                    where=self.where,
                    status=self.status,
                )
            ) from None

    def json_or_none(self) -> object:
        """The data, None when it is no JSON."""
        try:
            return self.json()
        except StrangeAnswer:
            return None

    def mapping(self) -> Mapping[str, object]:
        """The data as a mapping. Raises StrangeAnswer."""
        return as_mapping(self.json(), self.where)

    def mappings(self) -> list[Mapping[str, object]]:
        """The data as a list of mappings. Raises StrangeAnswer."""
        return as_mappings(self.json(), self.where)


def strange(where: str, lacking: str = "") -> StrangeAnswer:
    """The error for an answer without what it must have."""
    if lacking:
        return StrangeAnswer(
            say(
                "The answer of {where} is not what this kind of system says: there is no {lacking} in it.",
                where=where,
                lacking=lacking,
            )
        )
    return StrangeAnswer(
        say("The answer of {where} is not what this kind of system says.", where=where)
    )


def as_mapping(value: object, where: str) -> Mapping[str, object]:
    """``value`` if it is a mapping. Raises StrangeAnswer."""
    if not isinstance(value, dict):
        raise strange(where)
    return value


def as_mappings(value: object, where: str) -> list[Mapping[str, object]]:
    """``value`` if it is a list of mappings. Raises StrangeAnswer."""
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise strange(where)
    return value


def text(value: object, *path: str) -> str:
    """The text at ``path`` in nested mappings; '' where there is none."""
    for name in path:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value if isinstance(value, str) else ""


def number(value: object, *path: str) -> int | None:
    """The whole number at ``path`` in nested mappings; None where there is none."""
    for name in path:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def need_number(value: object, where: str, *path: str) -> int:
    """As :func:`number`. Raises StrangeAnswer where there is none."""
    found = number(value, *path)
    if found is None:
        raise strange(where, ".".join(path))
    return found


def need_text(value: object, where: str, *path: str) -> str:
    """As :func:`text`. Raises StrangeAnswer where it is missing or empty."""
    found = text(value, *path)
    if not found:
        raise strange(where, ".".join(path))
    return found


def without_controls(words: str) -> str:
    """Words of a server without the codes that move a cursor or turn a line round; lines stay."""
    return "\n".join(_CONTROLS.sub(" ", line.replace("\t", " ")) for line in words.split("\n"))


def shown(words: str, most: int = _LONGEST) -> str:
    """Words of a server, to be put into a sentence of ours: one line, no tags, no control codes."""
    line = " ".join(_CONTROLS.sub(" ", unescape(_TAG.sub(" ", words[: 20 * most]))).split())
    return line if len(line) <= most else line[: most - 1] + "…"
