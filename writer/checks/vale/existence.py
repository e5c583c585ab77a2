"""Words that should not be there: https://vale.sh/docs/checks/existence."""

from collections.abc import Iterator, Sequence

import regex  # type: ignore[import-untyped]  # its stubs are a package of their own

from writer.checks.vale.actions import recased, suggestions
from writer.checks.vale.definition import Action, Definition
from writer.checks.vale.exceptions import Exceptions
from writer.checks.vale.hits import Hit
from writer.checks.vale.messages import choices, filled
from writer.checks.vale.patterns import needed
from writer.checks.vale.pieces import Piece
from writer.speech import say

WORD = r"(?m)\b(?:%s)\b"
ANY = r"(?m)(?:%s)"


def wrap(definition: Definition, joined: str, *, words: bool) -> str:
    """``joined`` as a pattern of whole words, or of anything."""
    template = (definition.word_template or WORD) if words else ANY
    return template.replace("%s", joined, 1)


class Existence:
    """Finds any of the tokens."""

    def __init__(self, definition: Definition) -> None:
        self._definition = definition
        nonword = definition.flag("nonword")
        tokens = [token for token in definition.texts("tokens") if token.strip()]
        raw = "".join(definition.texts("raw"))
        if not tokens and not raw:
            raise definition.bad(say("an existence rule needs “tokens” or “raw”."))
        self._grouped = _fills_groups(definition)
        if self._grouped:
            tokens = [f"(?P<{_TOKEN}{at}>{token})" for at, token in enumerate(tokens)]
        joined = "|".join(tokens)
        pattern = wrap(definition, joined, words=not nonword and bool(tokens))
        pattern = pattern + raw if definition.flag("append") else raw + pattern
        if definition.flag("ignorecase"):
            pattern = f"(?i){pattern}"
        needs = () if raw else needed(tokens)
        self._pattern = definition.pattern(pattern, "tokens" if tokens else "raw", needs=needs)
        self._exceptions = Exceptions(definition, vocabulary=not nonword)

    def hits(self, piece: Piece) -> Iterator[Hit]:
        """The hits in the piece."""
        if self._pattern.needs and not self._pattern.may_match(piece.lower):
            return
        for match in self._pattern.finditer(piece.text):
            start, end = match.span()
            observed = match[0].strip()
            if start == end or self._exceptions.accept(observed):
                continue
            if not self._exceptions.accept_within(piece.text, start, end):
                groups = _captured(match) if self._grouped else ()
                yield hit_for(self._definition, start, end, match[0], groups)


_TOKEN = "writer_token_"
"""Names the group that a token stands in when an action asks what it captured."""


def _fills_groups(definition: Definition) -> bool:
    """Whether the action speaks of ``$1``: of what a token captured."""
    action = definition.action
    return action.name in ("replace", "edit") and any("$" in param for param in action.params)


def _captured(match: "regex.Match[str]") -> list[str]:
    """What the token that matched has captured, or the whole pattern when it has no tokens."""
    places = [(at, name) for name, at in match.re.groupindex.items() if name.startswith(_TOKEN)]
    first = next((at for at, name in places if match[name] is not None), 0)
    last = min((at for at, _ in places if at > first), default=match.re.groups + 1)
    return [match[at] or "" for at in range(first + 1, last)]


def hit_for(
    definition: Definition, start: int, end: int, match: str, groups: Sequence[str] = ()
) -> Hit:
    """The hit of a rule whose message names what it matched, then what would be better."""
    action = definition.action
    if definition.flag("matchcase") and action.name == "replace":
        action = Action("replace", tuple(recased(action.params, match)))
    offers = tuple(suggestions(action, match, groups=groups))
    if not action.name:
        return Hit(start, end, filled(definition.message, match))
    better = offers[0] if len(offers) == 1 else choices(offers) if offers else match
    return Hit(start, end, filled(definition.message, match, better), offers)
