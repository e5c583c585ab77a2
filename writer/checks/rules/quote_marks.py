"""Block quotes with marks and without, or with a “she said” between them."""

from collections.abc import Iterator
from itertools import pairwise

from writer.checks.dash_lines import attribution_line, quote_body
from writer.checks.marks import pair
from writer.checks.places import newline
from writer.checks.problem import Finding, Fix
from writer.checks.records import NamedTuple
from writer.checks.rule import Rule, View, example
from writer.checks.speakers import clauses
from writer.speech import say
from writer.story import Block, Edit

_OUTER = {"“": "”", '"': '"', "«": "»", "„": "“"}


class _Note(NamedTuple):
    form: str
    """wrapped, bare, or broken by words that are the reporter's"""
    marks: tuple[int, int]
    """Where the first and the last character of the words stand."""
    gaps: tuple[tuple[int, int, str], ...]
    """The reporter's words between two quotations, with the marks around them, and what replaces them."""
    speaker: str


def _note(block: Block) -> _Note | None:
    leaves = [leaf for leaf in block.leaves if leaf.role == "text" and leaf.text.strip()]
    if not leaves:
        return None
    first, last = leaves[0], leaves[-1]
    marks = first.source_at(0), last.source_end(len(last.text.rstrip())) - 1
    opening, closing = first.text.lstrip()[:1], last.text.rstrip()[-1:]
    if opening not in _OUTER:
        return _Note("bare", marks, (), "")
    gaps = tuple(_gaps(block)) if len(leaves) == 1 else ()
    if gaps:
        said = clauses(first.text[:5000])
        return _Note("broken", marks, gaps, next((one.name for one in said if one.name), ""))
    return _Note("wrapped", marks, (), "") if closing == _OUTER[opening] else None


def _gaps(block: Block) -> Iterator[tuple[int, int, str]]:
    leaf = next(leaf for leaf in block.leaves if leaf.role == "text")
    pairs = sorted(pair(leaf.text).pairs)
    if not pairs or pairs[0][0] != 0 or not clauses(leaf.text[:5000]):
        return
    for (_, closer), (opener, _) in pairwise(pairs):
        between = leaf.text[closer + 1 : opener]
        start, end = leaf.source_at(closer), leaf.source_end(opener + 1)
        if (
            block.source[start:end] == leaf.text[closer : opener + 1]
            and len(between) < 120
            and "." in between
        ):
            before = leaf.text[closer - 1]
            comma = before == ","
            yield start - comma, end, ". " if comma else " "


def _check(view: View) -> Iterator[Finding]:
    forms = [note.form for note in view.notes.values()]
    for index, note in view.notes.items():
        if note.form == "broken":
            yield _broken(view, index, note)
    if {"wrapped", "bare"} <= set(forms):
        rare = "bare" if forms.count("wrapped") >= forms.count("bare") else "wrapped"
        for index, note in view.notes.items():
            if note.form == rare:
                yield _other_form(view, index, note)


def _broken(view: View, index: int, note: _Note) -> Finding:
    story, start = view.story, view.story.start(index)
    block = story.blocks[index]
    first, last, _ = note.gaps[0]
    edits = [Edit(start + a, b - a, words) for a, b, words in note.gaps[:1]]
    title = say("Take the words between the quotations out")
    if block.attribution is None and note.speaker:
        at = start + len(quote_body(block))
        edits.append(Edit(at, 0, attribution_line(block, newline(story), note.speaker)))
        title = say("Move “{speaker}” to the attribution", speaker=note.speaker)
    says = say("The marks in this quote are broken off for words that are not the speaker’s.")
    return Finding(start + first, start + last, says, (Fix(title, tuple(edits)),))


def _other_form(view: View, index: int, note: _Note) -> Finding:
    start = view.story.start(index)
    first, last = note.marks
    block = view.story.blocks[index]
    if note.form == "bare":
        says, title = (
            say("This quote has no quotation marks; the other ones have."),
            say("Put marks around it"),
        )
        edits = (Edit(start + first, 0, "“"), Edit(start + last + 1, 0, "”"))
    else:
        says, title = (
            say("This quote has quotation marks; the other ones have none."),
            say("Take the marks out"),
        )
        edits = (Edit(start + first, 1, ""), Edit(start + last, 1, ""))
    return Finding(start, start + block.end, says, (Fix(title, edits),))


RULE = Rule(
    id="quote.marks",
    severity="advice",
    title="Block quotes with and without marks",
    checks="Block quotes have quotation marks all, or none has; and the marks hold all of the words, without a "
    "“she said” in between.",
    why="Set apart and indented, the words are known to be quoted; two customs in one story look like a slip.",
    source="house; the trade does either",
    failing=example("> “It must end.”\n>\n> — Marta Diaz\n\nText.\n\n> It will.\n>\n> — Ana Roe\n"),
    passing=example(
        "> “It must end.”\n>\n> — Marta Diaz\n\nText.\n\n> “It will.”\n>\n> — Ana Roe\n"
    ),
    fix="Follows what most of the quotes do; moves a “she said” to the attribution.",
    kinds=frozenset({"quote"}),
    note=_note,
    on_story=_check,
)
