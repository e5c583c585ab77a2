"""Two marks where one belongs."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.marks import is_apostrophe
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, example
from writer.checks.running import OWN, own_matches, place
from writer.speech import say
from writer.story import Block, Edit

_PAIRS = (",,", "..", ";;", "::", ",.", "?.", "!.", ";.", "!!", ";,")
_TWICE = lazy(
    r"(?<=[\w”’\")])(?:,{2,}|;{2,}|(?<!\.)\.\.(?![./\\])|(?<!:)::(?!:)(?=\s|\Z)|,\.(?!\d|\.)|[?!]\.(?!\.|\w)|"
    r";[.,]|!{2,})(?=\s|\Z|[”’\")])"
)
_MARK = lazy(r'(?<=[^\W\d_])"(?=[a-z])')
_NAMES = lazy(r"(?:Yahoo|Jeopardy|Mamma Mia|Oklahoma|Hamilton|Airplane|Oliver|Panic|P!nk|Wham)\Z")


def _on_block(block: Block) -> Iterator[Finding]:
    if '"' in block.source:
        yield from _apostrophes(block)
    if not any(map(block.source.__contains__, _PAIRS)):
        return
    for leaf, match in own_matches(block, _TWICE()):
        start, end = place(leaf, *match.span())
        marks = match[0]
        if block.source[start:end] != marks or _NAMES().search(leaf.text[: match.start()]):
            continue
        kept = "." if marks[0] in ",;" and marks[-1] == "." else marks[0]
        fix = Fix(say("Keep “{kept}”", kept=kept), (Edit(start, end - start, kept),), safe=True)
        yield Finding(start, end, say("“{marks}” is one mark too many.", marks=marks), (fix,))


def _apostrophes(block: Block) -> Iterator[Finding]:
    """Kuwait"s: a quotation mark typed for an apostrophe."""
    for leaf, match in own_matches(block, _MARK()):
        if not is_apostrophe(leaf.text, match.start()):
            continue
        start, end = place(leaf, *match.span())
        if block.source[start:end] == '"':
            right = "’" if "’" in leaf.text or "“" in leaf.text else "'"
            fix = Fix(say("Make it an apostrophe"), (Edit(start, end - start, right),), safe=True)
            yield Finding(start, end, say("A quotation mark stands for an apostrophe."), (fix,))


RULE = Rule(
    id="text.punctuation",
    severity="warning",
    title="Doubled punctuation",
    checks="No comma, stop, semicolon or exclamation mark stands twice, or beside another, outside "
    "quotations, and no quotation mark stands for an apostrophe. An ellipsis and an abbreviation's stop before a comma are none.",
    why="It is what an edit leaves behind, and readers see it before they see the sentence.",
    source="LanguageTool, DOUBLE_PUNCTUATION; house",
    failing=example("The mayor has called the union,, and the operator, to talks.\n"),
    passing=example("He works for Ellis Inc., she said ... and left at 5 p.m. “No!!” he cried.\n"),
    fix="Keeps one of them.",
    safe=True,
    own_words=True,
    kinds=OWN,
    on_block=_on_block,
)
