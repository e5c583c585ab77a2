"""Words and what to write instead: https://vale.sh/docs/checks/substitution."""

import re
from collections.abc import Iterator

from writer.checks.vale.actions import recased, suggestions
from writer.checks.vale.definition import Definition
from writer.checks.vale.exceptions import Exceptions
from writer.checks.vale.existence import wrap
from writer.checks.vale.hits import Hit
from writer.checks.vale.messages import choices, filled, options, unquoted
from writer.checks.vale.patterns import BadPattern, Pattern, needed
from writer.checks.vale.pieces import Piece
from writer.checks.vale.spellings import spelt_as
from writer.checks.vale.tagging import tag
from writer.speech import say

_CAPTURE = re.compile(r"(?<!\\)\((?!\?)")
_REFERENCE = re.compile(r"\$\d|\$\{\d")


class Substitution:
    """Finds the keys of ``swap`` and offers their values."""

    def __init__(self, definition: Definition) -> None:
        self._definition = definition
        swap = definition.pairs("swap")
        if not swap:
            raise definition.bad(say("a substitution rule needs a table “swap”."))
        keys = sorted(swap, key=len, reverse=True)  # the longest wins
        self._values = [swap[key] for key in keys]
        self._ignore = "(?i)" if definition.flag("ignorecase") else ""
        self._capitalize = definition.flag("capitalize")
        groups = "|".join(f"({_CAPTURE.sub('(?:', key)})" for key in keys)
        pattern = self._ignore + wrap(definition, groups, words=not definition.flag("nonword"))
        self._pattern = definition.pattern(pattern, "swap", needs=needed(keys))
        self._exceptions = Exceptions(definition, vocabulary=True)
        self._filled = {
            at: definition.pattern(self._ignore + key, "swap", key)
            for at, key in enumerate(keys)
            if _REFERENCE.search(swap[key])
        }
        tags = definition.text("pos")
        self._tags = definition.pattern(tags, "pos") if tags else None
        self._conforming: dict[str, Pattern | None] = {}

    def hits(self, piece: Piece) -> Iterator[Hit]:
        """The hits in the piece."""
        if self._pattern.needs and not self._pattern.may_match(piece.lower):
            return
        for match in self._pattern.finditer(piece.text):
            group = match.lastindex
            if group is None or match.start(group) == match.end(group):
                continue
            observed: str = match[group]
            expected = self._expected(group - 1, observed)
            if self._is_fine(expected, observed) or self._exceptions.accept(observed):
                continue
            if self._tags is not None and not self._fits_tags(piece.text, *match.span(group)):
                continue
            yield self._hit(match.start(group), match.end(group), observed, expected)

    def _fits_tags(self, text: str, start: int, end: int) -> bool:
        """Whether the words are the parts of speech that ``pos`` asks for: ``back/RB end/NN``."""
        assert self._tags is not None
        found = (token for token in tag(text) if start < token.start + len(token.text))
        words = (f"{token.text}/{token.tag}" for token in found if token.start < end)
        return self._tags.search(" ".join(words)) is not None

    def _expected(self, at: int, observed: str) -> str:
        expected = self._values[at % len(self._values)]
        if self._capitalize and observed[:1] == observed[:1].upper():
            expected = expected[:1].upper() + expected[1:]
        pattern = self._filled.get(at)
        return expected if pattern is None else pattern.sub(expected, observed)

    def _is_fine(self, expected: str, observed: str) -> bool:
        """Whether the words are already what is wanted: some keys match their own value."""
        if self._definition.action.name == "replace":
            return observed in options(expected)
        if _is_phrase(expected):
            return expected == observed
        if expected not in self._conforming:
            try:
                self._conforming[expected] = Pattern(f"^(?:{expected})$")
            except BadPattern:
                self._conforming[expected] = None
        pattern = self._conforming[expected]
        return expected == observed if pattern is None else pattern.search(observed) is not None

    def _hit(self, start: int, end: int, observed: str, expected: str) -> Hit:
        definition, message = self._definition, self._definition.message
        action = definition.action
        if action.name == "replace" and not action.params:
            offers = options(expected)
            if self._capitalize and observed[:1] == observed[:1].upper():
                offers = [word[:1].upper() + word[1:] for word in offers]
            if definition.flag("matchcase"):
                offers = recased(offers, observed)
            said = choices(offers)
            return Hit(start, end, filled(unquoted(message), said, observed), tuple(offers))
        expected = spelt_as(expected, observed)
        offers = suggestions(action, observed) if action.name else self._own_offers(expected)
        return Hit(start, end, filled(message, expected, observed), tuple(offers))

    def _own_offers(self, expected: str) -> list[str]:
        """What a rule without an action may still offer: its value, when that is plain words."""
        plain = [word for word in options(expected) if not re.search(r"[\[\](){}*+?\\^$]", word)]
        return plain if len(plain) == len(options(expected)) else []


def _is_phrase(text: str) -> bool:
    return all(char.isalpha() or char.isdecimal() or char in " -" for char in text)
