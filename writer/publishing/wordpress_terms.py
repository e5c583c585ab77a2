"""WordPress's tags and categories: names on our side, numbers on theirs."""

import re
from collections.abc import Iterable, Mapping
from html import unescape
from typing import Protocol

from writer.publishing.answers import Answer, number, text
from writer.speech import say

_TAG = re.compile(r"<[^>]*>?")


class Call(Protocol):
    """A request to the REST API."""

    def __call__(
        self, method: str, path: str, body: object = None, **params: str | list[str]
    ) -> Answer:
        """Ask."""
        ...


class Terms:
    """The terms of one site, remembered while the desk is open."""

    def __init__(self, call: Call) -> None:
        self._call = call
        self._names: dict[tuple[str, int], str] = {}

    def ids(self, kind: str, names: Iterable[str], notes: list[str]) -> list[int]:
        """The numbers of terms, made where they are missing; ``notes`` tells which cannot be."""
        found: list[int] = []
        for name in dict.fromkeys(filter(None, names)):
            id = self._find(kind, name) or self._make(kind, name)
            if id is None and not _TAG.sub("", name).strip():
                notes.append(say("WordPress takes no “{name}”: it has no words.", name=name))
            elif id is None:
                notes.append(
                    say("There is no tag “{name}”, and your account may not make one.", name=name)
                    if kind == "tags"
                    else say(
                        "There is no category “{name}”, and your account may not make one.",
                        name=name,
                    )
                )
            else:
                found.append(id)
        return found

    def names(self, kind: str, ids: object) -> list[str]:
        """The names of terms by number, in alphabetical order."""
        wanted = [id for id in ids if isinstance(id, int)] if isinstance(ids, list) else []
        missing = [id for id in wanted if (kind, id) not in self._names]
        if missing:
            listed = ",".join(map(str, missing[:100]))
            answer = self._call("GET", kind, include=listed, per_page="100")
            for one in answer.mappings() if answer.ok else []:
                self._remember(kind, one)
        named = [self._names.get((kind, id), str(id)) for id in wanted]
        return sorted(named, key=str.casefold)

    def _find(self, kind: str, name: str) -> int | None:
        answer = self._call("GET", kind, search=name, per_page="100")
        for one in answer.mappings() if answer.ok else []:
            if self._remember(kind, one).casefold() == name.casefold():
                return number(one, "id")
        return None

    def _make(self, kind: str, name: str) -> int | None:
        answer = self._call("POST", kind, {"name": name})
        said = answer.json_or_none()
        if answer.ok and isinstance(said, Mapping):
            self._remember(kind, said)
            return number(said, "id")
        if text(said, "code") == "term_exists":
            return number(said, "data", "term_id")
        return None

    def _remember(self, kind: str, term: Mapping[str, object]) -> str:
        name, id = unescape(text(term, "name")), number(term, "id")
        if id is not None:
            self._names[kind, id] = name
        return name
