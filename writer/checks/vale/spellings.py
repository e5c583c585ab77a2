"""The spellings a term stands for: ``OAuth2?`` is OAuth2 or OAuth, ``Docker(file|ize)`` two words."""

from functools import lru_cache

_MOST = 64
_MARKS = "[]{}*+^$.|()?\\"


def spelt_as(term: str, observed: str) -> str:
    """The spelling of ``term`` that ``observed`` was to have; the term when none fits."""
    if not any(mark in term for mark in _MARKS):
        return term
    folded = observed.casefold()
    return next((each for each in spellings(term) if each.casefold() == folded), term)


@lru_cache(maxsize=512)
def spellings(term: str) -> tuple[str, ...]:
    """All spellings; () when they are too many or have no end, as with classes and stars."""
    reader = _Reader(term)
    found = reader.choices()
    return tuple(found) if found is not None and reader.at == len(term) else ()


class _Reader:
    """Reads words, choices, groups and question marks; anything else has no finite spellings."""

    def __init__(self, term: str) -> None:
        self._term = term
        self.at = 0

    def choices(self) -> list[str] | None:
        """What stands between bars, up to a bracket or the end."""
        found: list[str] = []
        while True:
            row = self._row()
            if row is None or len(found) + len(row) > _MOST:
                return None
            found += row
            if self._term[self.at : self.at + 1] != "|":
                return found
            self.at += 1

    def _row(self) -> list[str] | None:
        made = [""]
        while self.at < len(self._term) and self._term[self.at] not in "|)":
            part = self._part()
            if part is None or len(made) * len(part) > _MOST:
                return None
            made = [one + other for one in made for other in part]
        return made

    def _part(self) -> list[str] | None:
        char = self._term[self.at]
        self.at += 1
        if char == "(":
            part = self._group()
        elif char == "\\":
            following = self._term[self.at : self.at + 1]
            self.at += 1
            part = None if following.isalnum() or not following else [following]
        else:
            part = None if char in _MARKS else [char]
        if part is not None and self._term[self.at : self.at + 1] == "?":
            self.at += 1
            return [*part, ""]
        return part

    def _group(self) -> list[str] | None:
        if self._term.startswith("?:", self.at):
            self.at += 2
        elif self._term.startswith("?", self.at):
            return None
        found = self.choices()
        closes = self._term[self.at : self.at + 1] == ")"
        self.at += 1
        return found if closes else None
