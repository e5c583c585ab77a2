"""Commas and stops outside the closing mark, in American English."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.marks import pair
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.checks.running import place
from writer.speech import say
from writer.story import Block, Edit

_OUTSIDE = lazy(r"(?<=[\w)])[”\"](?P<mark>[.,])(?![.\d])")


def _note(block: Block) -> tuple[tuple[int, int, str], ...] | None:
    source = block.source
    if not any(map(source.__contains__, ("”.", "”,", '".', '",'))):
        return None
    found = []
    for leaf in block.leaves:
        if leaf.role != "text":
            continue
        closers = {last for _, last in pair(leaf.text).pairs}
        for match in _OUTSIDE().finditer(leaf.text):
            start, end = place(leaf, *match.span())
            if match.start() in closers and source[start:end] == match[0]:
                found.append((start, end, match[0]))
    return tuple(found) or None


def _check(view: View) -> Iterator[Finding]:
    language = view.story.fields.text("language").lower().replace("_", "-")
    if language != "en-us":
        return
    for index, notes in view.notes.items():
        offset = view.story.start(index)
        for start, end, marks in notes:
            fix = Fix(
                say("Move it inside"), (Edit(start + offset, end - start, marks[::-1]),), safe=True
            )
            says = (
                say("In American English the comma stands within the quotation mark.")
                if marks[1] == ","
                else say("In American English the full stop stands within the quotation mark.")
            )
            yield Finding(start + offset, end + offset, says, (fix,))


RULE = Rule(
    id="quote.punctuation",
    severity="advice",
    title="Comma or stop outside the mark",
    checks="In a story in American English (`language: en-US`) commas and full stops stand within quotation marks.",
    why="American readers take anything else for a slip.",
    source="The Associated Press Stylebook, punctuation: quotation marks",
    failing=example("The mayor called it “a good day”, and left.\n"),
    passing=example("The mayor called it “a good day,” and left.\n"),
    fix="Moves it inside.",
    safe=True,
    kinds=frozenset({"paragraph", "list"}),
    note=_note,
    on_story=_check,
)
