"""An update that readers are not told of."""

from collections.abc import Iterator

from writer.checks.dates import read_field
from writer.checks.lazy import lazy
from writer.checks.places import field_place, newline
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say
from writer.story import Block, Edit

_PUBLIC = frozenset(("published", "corrected"))
_LINE = lazy(
    r"\s*(?:this (?:story|article|report|post) (?:has been|was) (?:updated|corrected)|updated?\b|correction\b|corrected\b|clarification\b)"
)
_MENTIONS = lazy(r"\b(?:updated|corrected|correction|update:)")


def _note(block: Block) -> bool | None:
    start = block.text[:80].lower()
    begins = start.lstrip().startswith(("this ", "updat", "correct", "clarif"))
    return True if begins and _LINE().match(start) else None


def _check(view: View) -> Iterator[Finding]:
    fields = view.story.fields
    if fields.status.lower() not in _PUBLIC or not fields.text("updated").strip() or view.notes:
        return
    date, updated = read_field(fields.date), read_field(fields.text("updated"))
    if date is None or updated is None or date.replace(tzinfo=None) >= updated.replace(tzinfo=None):
        return
    if _MENTIONS().search(fields.sign_off.lower()):
        return
    start, end = field_place(view.story, "updated")
    says = say("The story was updated after it came out, and no line says what is new.")
    yield Finding(start, end, says, (_add(view, f"{updated:%B} {updated.day}, {updated.year}"),))


def _add(view: View, day: str) -> Fix:
    story, line = view.story, newline(view.story)
    last = len(story.blocks) - 1
    tail = story.blocks[last].source[story.blocks[last].end :] if last >= 0 else ""
    gap = line * max(0, 2 - tail.count("\n")) if last >= 0 else ""
    words = f"{gap}Updated {day}: "
    return Fix(
        say("Add an update line"),
        (Edit(story.length, 0, words + line),),
        caret=story.length + len(words),
    )


RULE = Rule(
    id="update.note",
    severity="warning",
    title="Update that is not told",
    checks="A published story with an update time has a line that begins with “Updated”, “Update” or "
    "“Correction”, or a sign-off that says so.",
    why="Readers who come back, and systems that took the story, must learn what changed.",
    source="Reuters Handbook, advisory lines: what changed, and in which paragraph",
    failing=example(status="published", updated="2025-03-18T17:12:00-04:00"),
    passing=example(
        "The mayor has called the union to talks.\n\nUpdated March 18, 2025: adds the mayor’s call.\n",
        status="published",
        updated="2025-03-18T17:12:00-04:00",
    ),
    fix="Adds the line, for the writer to finish.",
    kinds=frozenset({"paragraph", "list", "heading", "quote"}),
    note=_note,
    on_story=_check,
)
