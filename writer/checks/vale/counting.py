"""Words that come too often, too seldom, or twice running.

https://vale.sh/docs/checks/occurrence and https://vale.sh/docs/checks/repetition
"""

from collections.abc import Iterator

from writer.checks.vale.definition import Definition
from writer.checks.vale.exceptions import Exceptions
from writer.checks.vale.existence import hit_for
from writer.checks.vale.hits import Hit
from writer.checks.vale.messages import filled
from writer.checks.vale.pieces import Piece, sentence_spans
from writer.speech import say

_MASKS = frozenset("*@")


class Occurrence:
    """Counts a token in each piece."""

    def __init__(self, definition: Definition) -> None:
        self._definition = definition
        token = definition.text("token")
        if not token:
            raise definition.bad(say("an occurrence rule needs a “token”."))
        self._most = int(definition.number("max"))
        self._least = int(definition.number("min"))
        ignore = "(?i)" if definition.flag("ignorecase") else ""
        self._pattern = definition.pattern(f"{ignore}(?:{token})", "token")

    def hits(self, piece: Piece) -> Iterator[Hit]:
        """One hit when the count does not fit, at the first match."""
        matches = list(self._pattern.finditer(piece.text))
        count = len(matches)
        if not ((self._most and count > self._most) or (self._least and count < self._least)):
            return
        message = filled(self._definition.message, str(count))
        if not matches:
            yield Hit(0, 0, message, line_only=True)
            return
        for match in matches:
            if match[0].strip() and not set(match[0]) <= _MASKS:
                yield Hit(match.start(), match.end(), message)
                return


class Repetition:
    """Finds a token that follows itself."""

    def __init__(self, definition: Definition) -> None:
        self._definition = definition
        tokens = definition.texts("tokens")
        if not tokens:
            raise definition.bad(say("a repetition rule needs “tokens”."))
        self._ignore = definition.flag("ignorecase")
        self._alpha = definition.flag("alpha")
        self._most = int(definition.number("max"))
        ignore = "(?i)" if self._ignore else ""
        self._pattern = definition.pattern(f"{ignore}({'|'.join(tokens)})", "tokens")
        self._exceptions = Exceptions(definition, vocabulary=True)

    def hits(self, piece: Piece) -> Iterator[Hit]:
        """The pairs in the piece."""
        text, before, before_start, count = piece.text, "", 0, 0
        for match in self._pattern.finditer(text):
            word = match[0].strip()
            if self._is_again(word, before):
                count += 1
                start, end = before_start, match.end()
                if count > self._most and self._is_slip(text, start, end):
                    found = hit_for(self._definition, start, end, text[start:end])
                    yield Hit(start, end, filled(self._definition.message, word), found.offers)
                    count = 0
            before, before_start = word, match.start()

    def _is_again(self, word: str, before: str) -> bool:
        if not word or (self._alpha and not word.isalpha()):
            return False
        return word.casefold() == before.casefold() if self._ignore else word == before

    def _is_slip(self, text: str, start: int, end: int) -> bool:
        """A word that ends one sentence and starts the next is none."""
        pair = text[start:end]
        if len(list(sentence_spans(pair))) > 1 or self._exceptions.accept(pair):
            return False
        return not self._exceptions.accept_within(text, start, end)
