"""An error mended under another name."""

import re
from collections.abc import Iterator

from writer.checks.corrections import ADMITS, WRONG, is_labelled
from writer.checks.lazy import lazy
from writer.checks.phrases import like
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say
from writer.story import Block, Edit
from writer.story.corrections import LONGEST

_OTHER_NAME = lazy(
    r"\s*(?:(?P<verb>fix(?:es|ed)?|clarif(?:ies|ied)|updat(?:es|ed)|amend(?:s|ed)|edit(?:s|ed))\s*:?\s+(?:to (?:fix|correct|reflect)\b|"
    r"(?:the )?(?:spelling|name|date|age|title|figures?|number|attribution|byline|headline|typo|error|mistake)s?\b)"
    r"|(?:this|the) (?:story|article|report|post|headline|piece) (?:has been|was) (?:updated|edited|amended|changed|clarified|fixed|revised) to "
    r"(?:fix|correct|remove an? (?:error|incorrect)|(?:reflect|clarify|say|note|show) that\b[^.]*\bnot\b))",
    re.I,
)
_BEGINS = (
    "fix", "clarif", "updat", "amend", "edit", "this ", "the ", "an ", "earlier", "previous", "original",
)  # fmt: skip
_CORRECTED = lazy(r"\bcorrect(?:ion|ed)s?\b")


def _note(block: Block) -> str | None:
    if block.kind == "heading":
        return (
            "heading"
            if "orrect" in block.source and _CORRECTED().search(block.text.lower())
            else None
        )
    text = block.text
    if (
        len(text) > LONGEST
        or not text[:24].lstrip().lower().startswith(_BEGINS)
        or is_labelled(block)
    ):
        return None
    if _OTHER_NAME().match(text):
        return "named"
    if (
        ADMITS().match(text)
        and WRONG().search(text)
        and not text.lower().startswith(("the report was", "the story was wrong"))
    ):
        return "bare"
    return None


def _check(view: View) -> Iterator[Finding]:
    for index, kind in view.notes.items():
        if kind == "heading" or view.notes.get(index - 1) == "heading":
            continue
        block, start = view.story.blocks[index], view.story.start(index)
        at = start + block.leaves[0].source_of_markup(0)
        first = block.source[at - start : at - start + 1]
        edit = (
            Edit(at, 1, f"Correction: {like('A', first)}")
            if first.isalpha()
            else Edit(at, 0, "Correction: ")
        )
        fix = Fix(say("Call it a correction"), (edit,))
        says = say("This mends an error and is not called a correction.")
        yield Finding(start, start + block.end, says, (fix,))


RULE = Rule(
    id="correction.label",
    severity="error",
    title="Correction under another name",
    checks="A line that mends an error begins with “Correction”: not “Fixes”, “Clarifies” or “This story was "
    "updated to correct”.",
    why="An update is news; an error that is passed off as one costs the trust that admitting it would keep.",
    source="Associated Press, corrections must be labelled; Reuters Handbook: CORRECTED, REFILE, WITHDRAWN",
    failing=example(
        "The mayor spoke.\n\nThis story has been updated to correct the spelling of Diaz.\n"
    ),
    passing=example(
        "The mayor spoke.\n\nCorrection, March 18, 2025: An earlier version misspelled Diaz as Dias.\n"
    ),
    fix="Puts “Correction:” before it.",
    english=True,
    kinds=frozenset({"paragraph", "heading"}),
    note=_note,
    on_story=_check,
)
