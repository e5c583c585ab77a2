"""Words in a row, told by pattern and part of speech: https://vale.sh/docs/checks/sequence.

Tags come from ``tagging``, which is simple; patterns, gaps and negation are exact.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from writer.checks.vale.actions import suggestions
from writer.checks.vale.definition import Definition, as_text
from writer.checks.vale.hits import Hit
from writer.checks.vale.messages import filled
from writer.checks.vale.patterns import Pattern
from writer.checks.vale.pieces import Piece
from writer.checks.vale.tagging import Token, tag
from writer.speech import say

UPOS = {
    "ADJ": "JJ|JJR|JJS",
    "ADP": "IN|RP",
    "ADV": "RB|RBR|RBS|WRB",
    "AUX": "MD|VB|VBD|VBG|VBN|VBP|VBZ",
    "CCONJ": "CC",
    "DET": "DT|PDT|WDT|PRP\\$|WP\\$",
    "INTJ": "UH",
    "NOUN": "NN|NNS",
    "NUM": "CD",
    "PART": "RP|TO|POS",
    "PRON": "PRP|PRP\\$|WP|WP\\$|EX",
    "PROPN": "NNP|NNPS",
    "PUNCT": "[.,:]|''|``|\\(|\\)",
    "SCONJ": "IN|WRB",
    "SYM": "SYM|\\$|#",
    "VERB": "VB|VBD|VBG|VBN|VBP|VBZ",
    "X": "FW|LS",
}
_MOST_STEPS = 400


@dataclass(frozen=True, slots=True)
class _Step:
    """One place of the sequence. Steps of one ``group`` are a gap and the word it leads to."""

    word: Pattern | None
    tag: Pattern | None
    negate: bool
    optional: bool
    target: bool
    group: int

    def matches(self, token: Token) -> bool:
        """Whether the word may stand here."""
        for pattern, text in ((self.word, token.text), (self.tag, token.tag)):
            if pattern is not None and (pattern.search(text) is not None) == self.negate:
                return False
        return True


class Sequence:
    """Finds the words of ``tokens`` in a row."""

    def __init__(self, definition: Definition) -> None:
        self._definition = definition
        listed = definition.values.get("tokens")
        if not isinstance(listed, list) or not listed:
            raise definition.bad(say("a sequence rule needs a list “tokens”."), "tokens")
        self._ignore = "(?i)" if definition.flag("ignorecase") else ""
        self._steps: list[_Step] = []
        for at, token in enumerate(listed):
            self._add(token, at)
        anchors = [
            at for at, step in enumerate(self._steps) if not step.negate and not step.optional
        ]
        worded = [at for at in anchors if self._steps[at].word]
        if not anchors or len(self._steps) > _MOST_STEPS:
            raise definition.bad(
                say("a sequence needs a word or tag that must be there."), "tokens"
            )
        self._anchor = (worded or anchors)[0]
        self._exceptions = [
            definition.pattern(e, "exceptions") for e in definition.texts("exceptions")
        ]

    def _add(self, token: object, at: int) -> None:
        definition = self._definition
        if not isinstance(token, dict):
            raise definition.bad(say("each token has a “pattern” or a “tag”."), "tokens", at)
        upos = as_text(token.get("upos"))
        names = [UPOS.get(name.strip().upper()) for name in upos.split("|")] if upos else []
        if None in names:
            raise definition.bad(
                say("“{upos}” is no universal tag.", upos=upos), "tokens", at, "upos"
            )
        tags = as_text(token.get("tag")) or (f"^(?:{'|'.join(map(str, names))})$" if names else "")
        words = as_text(token.get("pattern"))
        word = definition.pattern(f"{self._ignore}^(?:{words})$", "tokens", at) if words else None
        known = definition.pattern(tags, "tokens", at) if tags else None
        skip, least = self._number(token, "skip", at), max(self._number(token, "min", at), 1)
        negate, target = bool(token.get("negate")), bool(token.get("target"))
        for _ in range(least):
            group = self._steps[-1].group + 1 if self._steps else 0
            step = _Step(word, known, negate, True, target, group)
            self._steps += [step] * skip
            if words or tags:
                self._steps.append(replace(step, optional=False))

    def _number(self, token: dict[str, object], name: str, at: int) -> int:
        value = token.get(name, 0)
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 100:
            raise self._definition.bad(
                say("“{name}” is a number up to 100.", name=name), "tokens", at, name
            )
        return value

    def hits(self, piece: Piece) -> Iterator[Hit]:
        """The rows in a sentence."""
        words = tag(piece.text)
        left_out = [
            span for e in self._exceptions for span in (m.span() for m in e.finditer(piece.text))
        ]
        for at, token in enumerate(words):
            if not self._steps[self._anchor].matches(token):
                continue
            places = self._row(words, at)
            if not places:
                continue
            first, last = self._reported(places)
            start, end = words[first].start, words[last].start + len(words[last].text)
            if any(s <= start < e for s, e in left_out):
                continue
            texts = [
                words[index].text for index in range(min(places.values()), max(places.values()) + 1)
            ]
            match = piece.text[start:end]
            offers = tuple(suggestions(self._definition.action, match))
            yield Hit(start, end, filled(self._definition.message, *texts), offers)

    def _row(self, words: tuple[Token, ...], at: int) -> dict[int, int]:
        """The word of each step when the row stands around the anchor at ``at``; {} when not."""
        right = self._walk(words, at, range(self._anchor, len(self._steps)), 1)
        left = self._walk(words, at - 1, range(self._anchor - 1, -1, -1), -1)
        return {} if right is None or left is None else left | right

    def _walk(
        self, words: tuple[Token, ...], at: int, steps: range, direction: int
    ) -> dict[int, int] | None:
        places: dict[int, int] = {}
        order = list(steps)
        index = 0
        while index < len(order):
            step = self._steps[order[index]]
            if not 0 <= at < len(words):
                rest = [self._steps[each] for each in order[index:]]
                return places if all(each.negate for each in rest) else None
            places[order[index]] = at
            matched = step.matches(words[at])
            last_of_group = self._is_last(order, index)
            if not matched and last_of_group:
                return None
            if matched:
                while index < len(order) and self._steps[order[index]].group == step.group:
                    index += 1
            else:
                index += 1
            at += direction
        return places

    def _is_last(self, order: list[int], index: int) -> bool:
        """Whether no other step of its group is left: the word must then stand here."""
        step = self._steps[order[index]]
        if index + 1 < len(order) and self._steps[order[index + 1]].group == step.group:
            return False
        return any(not each.optional for each in self._steps if each.group == step.group)

    def _reported(self, places: dict[int, int]) -> tuple[int, int]:
        """The words to point at: those of the targets, or all."""
        targets = [
            places[at] for at, step in enumerate(self._steps) if step.target and at in places
        ]
        found = targets or list(places.values())
        return min(found), max(found)
