"""How a piece is to be capitalised: https://vale.sh/docs/checks/capitalization."""

from collections.abc import Callable, Iterator

from writer.checks.vale.casing import Vocabulary, sentence_case, title_case, tokens
from writer.checks.vale.definition import Definition
from writer.checks.vale.exceptions import Exceptions
from writer.checks.vale.hits import Hit
from writer.checks.vale.messages import filled
from writer.checks.vale.patterns import Pattern
from writer.checks.vale.pieces import Piece
from writer.speech import say

_DEFAULT_SHARE = 0.8


class Capitalization:
    """Compares each piece with its own words in the case that is wanted."""

    def __init__(self, definition: Definition) -> None:
        self._definition = definition
        self._exceptions = Exceptions(definition, vocabulary=True)
        self._vocabulary = Vocabulary(self._exceptions.terms)
        self._share = definition.number("threshold") or _DEFAULT_SHARE
        self._indicators = definition.texts("indicators")
        prefix = definition.text("prefix")
        self._prefix = definition.pattern(prefix, "prefix") if prefix else None
        wanted = definition.text("match")
        if not wanted:
            raise definition.bad(say("a capitalization rule needs “match”."))
        self._offers = wanted in ("$title", "$sentence")
        self._judge = self._judges().get(wanted) or self._by_pattern(
            definition.pattern(wanted, "match")
            if not wanted.startswith("$")
            else self._unknown(wanted)
        )

    def _unknown(self, wanted: str) -> Pattern:
        raise self._definition.bad(
            say(
                "“match” is $title, $sentence, $lower, $upper or a pattern, not “{wanted}”.",
                wanted=wanted,
            ),
            "match",
        )

    def _judges(self) -> dict[str, Callable[[str], tuple[str, bool]]]:
        return {
            "$title": self._title,
            "$sentence": self._sentence,
            "$lower": lambda text: self._whole(text, text.lower()),
            "$upper": lambda text: self._whole(text, text.upper()),
        }

    def _by_pattern(self, pattern: Pattern) -> Callable[[str], tuple[str, bool]]:
        def judge(text: str) -> tuple[str, bool]:
            fits = pattern.search(text) is not None or self._exceptions.accept(text)
            return pattern.source, fits

        return judge

    def _whole(self, text: str, expected: str) -> tuple[str, bool]:
        return expected, text == expected or self._exceptions.accept(text)

    def _title(self, text: str) -> tuple[str, bool]:
        prefix, rest = self._split(text)
        chicago = self._definition.text("style") == "Chicago"
        expected = prefix + title_case(rest, self._vocabulary, chicago=chicago)
        return expected, self._fits(text, expected, first_counts=False)

    def _sentence(self, text: str) -> tuple[str, bool]:
        prefix, rest = self._split(text)
        words = sentence_case(rest, self._vocabulary, self._indicators)
        expected = prefix + " ".join(words)
        return expected, self._fits(text, expected, first_counts=True)

    def _split(self, text: str) -> tuple[str, str]:
        match = self._prefix.search(text) if self._prefix else None
        if match is None or match.start():
            return "", text
        return text[: match.end()], text[match.end() :]

    def _fits(self, text: str, expected: str, *, first_counts: bool) -> bool:
        """Whether enough of the words are as expected; a wrong first word is never enough."""
        wanted = tokens(expected, self._exceptions.source)
        found = tokens(text, self._exceptions.source)
        good = 0
        for at, word in enumerate(found):
            same = at >= len(wanted) or word == wanted[at] or self._exceptions.accept(word)
            if same or (not first_counts and word == word.upper()):
                good += 1
            elif first_counts and at == 0 and word != _titled(word):
                return False
        return not found or good / len(found) >= self._share

    def hits(self, piece: Piece) -> Iterator[Hit]:
        """The whole piece, when it is written otherwise."""
        expected, fits = self._judge(piece.text)
        if fits:
            return
        action = self._definition.action
        offers = action.params
        if self._offers and (not action.name or (action.name == "replace" and not offers)):
            offers = (expected,)
        message = filled(self._definition.message, piece.text, expected)
        yield Hit(0, len(piece.text), message, offers)


def _titled(word: str) -> str:
    """As Go's ``strings.Title(strings.ToLower(word))``: each run of letters begins with a capital."""
    out: list[str] = []
    before = " "
    for char in word.lower():
        inside = before.isalnum() or before in "_'"
        out.append(char if inside else char.upper())
        before = char
    return "".join(out)
