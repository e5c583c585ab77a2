"""Hyphens where a dash belongs."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.checks.running import OWN, own_matches, place
from writer.speech import say, say_count
from writer.story import Block, Edit

_HYPHENS = lazy(
    r"(?<=[^\W\d_] |[”’)%,] )-{1,2}(?= [a-z“])|(?<=[^\W\d_])--(?=[^\W\d_])"
    r"|(?<=\w )--(?= \w)"
)


def _note(block: Block) -> tuple[Edit, ...] | None:
    if " - " not in block.source and "--" not in block.source:
        return None
    dash = "–" if " – " in block.source and "—" not in block.source else "—"
    edits = []
    for leaf, match in own_matches(block, _HYPHENS()):
        start, end = place(leaf, *match.span())
        if block.source[start:end] == match[0] and not _in_address(leaf.text, match.start()):
            edits.append(Edit(start, end - start, dash))
    return tuple(edits) or None


def _in_address(text: str, at: int) -> bool:
    """Whether the place is in an address: https://example.org/a--b."""
    word = text[: at + 1].split()[-1] + text[at + 1 :].partition(" ")[0]
    return any(sign in word for sign in ("/", "@", "www."))


def _check(view: View) -> Iterator[Finding]:
    """Told once: who types hyphens for dashes does so all through the story."""
    edits = tuple(
        edit.moved(view.story.start(index)) for index, note in view.notes.items() for edit in note
    )
    if not edits:
        return
    dash = edits[0].inserted
    edits = tuple(Edit(edit.position, edit.removed, dash) for edit in edits)
    fix = Fix(say("Make it a dash: {dash}", dash=dash), edits, safe=True)
    message = say_count(
        len(edits),
        "A hyphen stands where a dash belongs.",
        "{count:,} hyphens stand where dashes belong.",
    )
    yield Finding(edits[0].position, edits[0].end, message, (fix,))


RULE = Rule(
    id="text.dash",
    severity="advice",
    title="Hyphen instead of a dash",
    checks="A break in a sentence is a dash, not “-” or “--”; told once for the whole story. Scores, "
    "ranges and names are left alone.",
    why="Hyphens join; a reader who meets one between two blanks reads the sentence twice.",
    source="The Associated Press Stylebook, punctuation; proselint, typography",
    failing=example("The mayor called the union - and the operator - to talks.\n"),
    passing=example(
        "The mayor — after a week — called. Vardal won 3 - 1 on the Ellis - Vardal ferry.\n"
    ),
    fix="Puts dashes in, such as the story uses.",
    safe=True,
    english=True,
    own_words=True,
    kinds=OWN,
    note=_note,
    on_story=_check,
)
