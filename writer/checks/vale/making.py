"""A definition as a rule that the checker runs."""

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from writer.checks.marks import quoted
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View
from writer.checks.vale.capitalization import Capitalization
from writer.checks.vale.counting import Occurrence, Repetition
from writer.checks.vale.definition import Definition
from writer.checks.vale.documents import Documents
from writer.checks.vale.existence import Existence
from writer.checks.vale.fields import field_pieces, whole_piece
from writer.checks.vale.hits import Check, Hit, apart
from writer.checks.vale.measures import Measure, Sums, summed
from writer.checks.vale.patterns import TooSlow
from writer.checks.vale.pieces import Piece, cuts_of, pieces_of
from writer.checks.vale.sequence import Sequence
from writer.checks.vale.spelling import Spelling
from writer.checks.vale.substitution import Substitution
from writer.checks.vale.whole_story import Conditional, Consistency
from writer.speech import say
from writer.story import Block, Edit

KINDS_OF_BLOCK = frozenset(
    {"paragraph", "heading", "quote", "pull-quote", "list", "table", "image", "html"}
)
OWN_BLOCKS = frozenset({"paragraph", "heading", "list", "table", "image"})
"""Blocks that hold the reporter's own words."""
_MAKERS: Mapping[str, Callable[[Definition], Check]] = {
    "existence": Existence,
    "substitution": Substitution,
    "occurrence": Occurrence,
    "repetition": Repetition,
    "consistency": Consistency,
    "conditional": Conditional,
    "capitalization": Capitalization,
    "metric": Measure,
    "readability": Measure,
    "sequence": Sequence,
}


def make_rule(
    definition: Definition,
    folders: tuple[Path, ...] = (),
    *,
    suffix: str = "md",
    own_words: bool = False,
    safe: bool = False,
    failing: str = "",
    passing: str = "",
) -> Rule:
    """The rule. ``own_words``: it leaves quotations alone; ``safe``: its fix may be applied unread."""
    check = (
        Spelling(definition, folders)
        if definition.kind == "spelling"
        else _MAKERS[definition.kind](definition)
    )
    runner = _Runner(definition, check, suffix, own_words=own_words, safe=safe)
    by_block = isinstance(check, Consistency | Conditional) or runner.is_whole
    on_block = runner.on_measured if isinstance(check, Measure) else runner.on_block
    by_story = bool(definition.scope.documents)
    return Rule(
        definition.name,
        definition.level,
        title=definition.name,
        checks=_plain(definition.message),
        why=definition.description or say("The house style asks for it."),
        source=definition.link or definition.file.path.name,
        failing=failing,
        passing=passing,
        fix=say("Puts the words of the house style there.") if _has_fix(definition) else "",
        safe=safe,
        own_words=own_words,
        kinds=OWN_BLOCKS if own_words else KINDS_OF_BLOCK,
        on_block=None if by_block or by_story else on_block,
        note=runner.note if by_block and not by_story else None,
        sums=_sums_of if runner.is_whole and not by_story else None,
        on_story=runner.on_documents if by_story else runner.on_story,
        outside=runner.is_slow,
    )


def _sums_of(note: list[tuple[Piece, Sums, str]]) -> Sums:
    """The counts of a block, for a check that measures the whole story."""
    return note[0][1]


def _plain(message: str) -> str:
    return re.sub(r"%(?:\[\d+\])?[sdvq]", "…", message)


def _has_fix(definition: Definition) -> bool:
    return definition.kind in ("substitution", "capitalization") or bool(definition.action.name)


class _Runner:
    """Runs one check over the pieces its scope names, and stops for good when it is too slow."""

    def __init__(
        self, definition: Definition, check: Any, suffix: str, *, own_words: bool, safe: bool
    ) -> None:
        self._definition = definition
        self._check = check
        self._suffix = suffix
        self._own_words = own_words
        self._safe = safe
        self._slow = False
        scope = definition.scope
        self._cuts = scope.asks_for("sentence") or scope.asks_for("paragraph")
        self._whole = scope.asks_for("raw") or (
            scope.asks_for("summary") and not isinstance(check, Measure)
        )
        self._summary = isinstance(check, Measure) and check.is_whole
        self._last: tuple[object, list[Finding]] = (None, [])
        self._documents = Documents(scope, suffix) if scope.documents else None

    # -- blocks --------------------------------------------------------------------------------

    def _pieces(self, block: Block) -> Iterator[Piece]:
        pieces = pieces_of(block, self._suffix)
        if self._summary:
            yield from pieces
            return
        scope = self._definition.scope
        yield from (piece for piece in pieces if scope.matches(piece.sections))
        if self._cuts:
            cuts = cuts_of(block, self._suffix)
            yield from (piece for piece in cuts if scope.matches(piece.sections))

    def on_block(self, block: Block) -> Iterator[Finding]:
        """The findings in one block."""
        for piece in self._pieces(block):
            for hit in self._hits(piece):
                yield self._finding(piece, hit, block.source)

    def on_measured(self, block: Block) -> Iterator[Finding]:
        """What is too much in one piece of a block."""
        for piece, note, source in self.note(block) or ():
            for _, hit in self._check.hits_among([note]):
                finding = self._finding(piece, hit, source)
                yield Finding(finding.start, finding.end, finding.message)

    def _hits(self, piece: Piece) -> list[Hit]:
        if self._slow:
            return []
        try:
            hits = list(apart(self._check.hits(piece)))
        except TooSlow:
            self._slow = True
            return []
        if not self._own_words or not hits:
            return hits
        theirs = quoted(piece.text)
        return [
            hit
            for hit in hits
            if not any(start < hit.end and hit.start < end for start, end in theirs)
        ]

    def note(self, block: Block) -> list[tuple[Piece, Any, str]] | None:
        """What a story-wide check remembers of one block."""
        if self._slow:
            return None
        try:
            found = [
                (piece, self._check.note(piece), block.source) for piece in self._pieces(block)
            ]
        except TooSlow:
            self._slow = True
            return None
        kept = [each for each in found if each[1] is not None]
        if kept and self._summary:
            return [(kept[0][0], summed([note for _, note, _ in kept]), block.source)]
        return kept or None

    @property
    def is_whole(self) -> bool:
        """Whether it measures the whole story."""
        return self._summary

    def is_slow(self) -> bool:
        """Whether the check was stopped."""
        return self._slow

    # -- the story -----------------------------------------------------------------------------

    def on_story(self, view: View) -> Iterator[Finding]:
        """Findings in the fields, in the whole text, and among the notes."""
        if view.notes:
            yield from self._among(view)
        if hasattr(self._check, "hits"):
            yield from self._in_fields(view)
        if self._slow:
            yield self._too_slow()

    def _too_slow(self) -> Finding:
        message = say(
            "{name} took too long and was left out: its pattern is too costly.",
            name=self._definition.name,
        )
        return Finding(0, 0, message, (), "advice")

    def _among(self, view: View) -> Iterator[Finding]:
        if self._summary:
            hits = self._check.hits_of_sums(view.sums())
            yield from (Finding(0, 0, hit.message) for hit in hits)
            return
        noted = [
            (view.story.start(index), *each)
            for index, notes in view.notes.items()
            for each in notes
        ]
        for at, hit in self._check.hits_among([note for _, _, note, _ in noted]):
            offset, piece, _, source = noted[at]
            finding = self._finding(piece, hit, source)
            yield Finding(finding.start + offset, finding.end + offset, finding.message)

    def _in_fields(self, view: View) -> Iterator[Finding]:
        """Kept from one edit to the next: fields change seldom."""
        story = view.story
        key: object = story.text if self._whole else story.front
        if self._last[0] != key:
            self._last = key, self._fresh(view)
        yield from self._last[1]

    def _fresh(self, view: View) -> list[Finding]:
        text = view.story.text if self._whole else view.story.front
        pieces = [*field_pieces(view.story, self._suffix)]
        if self._whole:
            raw = self._definition.scope.asks_for("raw")
            pieces.append(whole_piece(view.story, "raw" if raw else "summary", self._suffix))
        scope = self._definition.scope
        found: list[Finding] = []
        for piece in pieces:
            if scope.matches(piece.sections):
                found += (self._finding(piece, hit, text) for hit in self._hits(piece))
            if self._cuts and "frontmatter" in piece.sections:
                for start, end in piece.sentences:
                    part = piece.cut(start, end, "sentence")
                    if scope.matches(part.sections):
                        found += (self._finding(part, hit, text) for hit in self._hits(part))
        return found

    # -- elements of the page ------------------------------------------------------------------

    def on_documents(self, view: View) -> Iterator[Finding]:
        """The findings of a rule with a ``doc(...)`` scope, kept until the story changes."""
        key = view.story.text
        if self._last[0] != key:
            self._last = key, [*self._in_wholes(view), *self._in_chosen(view)]
        yield from self._last[1]
        if self._slow:
            yield self._too_slow()

    def _in_wholes(self, view: View) -> Iterator[Finding]:
        """Elements read as one: what is found is told at their first line."""
        check = self._check
        for whole in self._documents.wholes(view.story) if self._documents else ():
            if isinstance(check, Measure):
                notes = [note for part in whole.parts if (note := check.note(part)) is not None]
                hits = list(check.hits_of_all(notes))
            elif hasattr(check, "hits"):
                hits = self._hits(whole.piece)
            else:
                note = check.note(whole.piece)
                hits = [] if note is None else [hit for _, hit in check.hits_among([note])]
            end = view.story.text.find("\n", whole.start)
            stop = whole.start if end < 0 or not whole.parts else end
            yield from (Finding(whole.start, stop, hit.message) for hit in hits)

    def _in_chosen(self, view: View) -> Iterator[Finding]:
        """Pieces that stand in, or outside, the elements."""
        chosen = list(self._documents.chosen(view.story)) if self._documents else []
        if hasattr(self._check, "hits"):
            found = [(one, hit) for one in chosen for hit in self._hits(one.piece)]
        else:
            noted = [(one, self._check.note(one.piece)) for one in chosen]
            noted = [(one, note) for one, note in noted if note is not None]
            among = self._check.hits_among([note for _, note in noted])
            found = [(noted[at][0], hit) for at, hit in among]
        for one, hit in found:
            finding = self._finding(one.piece, hit, one.source)
            fixes = tuple(fix.placed(one.offset, "") for fix in finding.fixes)
            yield Finding(
                finding.start + one.offset, finding.end + one.offset, finding.message, fixes
            )

    # -- findings ------------------------------------------------------------------------------

    def _finding(self, piece: Piece, hit: Hit, source: str) -> Finding:
        if hit.line_only:
            start = piece.place(0, 0)[0] if "raw" not in piece.sections else 0
            line = source.rfind("\n", 0, start) + 1
            return Finding(line, line, hit.message)
        start, end = piece.place(hit.start, hit.end)
        fixes = tuple(self._fixes(piece, hit, start, end, source))
        return Finding(start, end, hit.message, fixes)

    def _fixes(self, piece: Piece, hit: Hit, start: int, end: int, source: str) -> Iterator[Fix]:
        words = piece.text[hit.start : hit.end]
        if source[start:end] != words:
            return  # markup stands among the words
        safe = self._safe and len(hit.offers) == 1
        for offer in dict.fromkeys(hit.offers):
            if offer == words:
                continue
            if offer:
                yield Fix(
                    say("Use “{words}”", words=offer), (Edit(start, end - start, offer),), safe=safe
                )
            else:
                yield Fix(
                    say("Remove “{words}”", words=words), (_removal(source, start, end),), safe=safe
                )


def _removal(source: str, start: int, end: int) -> Edit:
    """Takes the words out with one of the spaces around them."""
    before, after = source[start - 1 : start] if start else "", source[end : end + 1]
    if before == " " and (not after or after in " .,;:!?)\r\n"):
        return Edit(start - 1, end - start + 1, "")
    if after == " " and (not before or before in '\n(“"> '):
        return Edit(start, end - start + 1, "")
    return Edit(start, end - start, "")
