"""A reference to a footnote that is not there, or that says nothing."""

from collections.abc import Iterator

from writer.checks.footnotes import FACTS, Reference, noted
from writer.checks.places import newline
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say
from writer.story import Edit


def _check(view: View) -> Iterator[Finding]:
    defined, used = view.facts("defined"), view.facts("used")
    for index, note in view.notes.items():
        start = view.story.start(index)
        for reference in note.references:
            if reference.label not in defined:
                yield _missing(view, start, reference)
        if note.label in used and not note.says:
            end = start + view.story.blocks[index].end
            yield Finding(start, end, say("This footnote says nothing."))


def _missing(view: View, start: int, reference: Reference) -> Finding:
    first, last = start + reference.start, start + reference.end
    says = say(
        "There is no footnote “{label}”: readers will see the brackets.", label=reference.label
    )
    remove = Fix(say("Remove the reference"), (Edit(first, last - first, ""),))
    return Finding(first, last, says, (_write(view, reference.label), remove))


def _write(view: View, label: str) -> Fix:
    """The note, with the trade's mark for words to come, under the last block."""
    story, line = view.story, newline(view.story)
    last = len(story.blocks) - 1
    at = story.start(last) + story.blocks[last].end
    return Fix(say("Add the footnote"), (Edit(at, 0, f"{line}{line}[^{label}]: TK"),))


RULE = Rule(
    id="footnote.missing",
    severity="error",
    title="Reference without a footnote",
    checks="Every reference such as [^1] has its footnote, and every footnote in use says something.",
    why="A reference without a note is printed as it was typed, brackets and all.",
    source="GitHub Flavored Markdown: footnotes",
    failing=example("The union refused the offer.[^1]\n"),
    passing=example("The union refused the offer.[^1]\n\n[^1]: Port authority, 16 March.\n"),
    fix="Adds the footnote, to be written, under the story; or removes the reference.",
    may_err=lambda story, _: "[^" in story.text,
    note=noted,
    on_story=_check,
    facts=FACTS,
)
