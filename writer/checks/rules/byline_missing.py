"""No byline."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.names import NOT_NAMES, bare_name, is_name_word, tokens
from writer.checks.places import field_place, quotable, remove_block, together
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.checks.words import word_set
from writer.speech import say
from writer.story import set_field

_BYLINE = lazy(r"(?:By|BY|by):?\s+(\S.{2,90})\Z")
_BETWEEN = lazy(r",?\s+(?:and|&)\s+|,\s+")
_PARTICLES = word_set("van der den de la le du des del della da dos do von bin ibn al el")
_FIRST_BLOCKS = 4


def _check(view: View) -> Iterator[Finding]:
    story = view.story
    if any(name.strip() for name in story.fields.byline) or story.fields.error:
        return
    start, end = field_place(story, "byline")
    yield Finding(start, end, say("The story has no byline."), tuple(_fixes(view)))


def _fixes(view: View) -> Iterator[Fix]:
    """A byline typed as the first lines of the body can move to its field."""
    story = view.story
    for index in view.opening("paragraph", _FIRST_BLOCKS):
        match = _BYLINE().match(story.blocks[index].text.strip())
        names = _BETWEEN().split(match[1]) if match else []
        if names and all(map(_is_name, names)):
            edits = together(set_field(story, "byline", names), remove_block(story, index))
            yield Fix(say("Use {names} as the byline", names=quotable(", ".join(names))), edits)
            break


def _is_name(text: str) -> bool:
    words = tokens(text)
    fits = all(is_name_word(word) or word.lower() in _PARTICLES for word in words)
    return (
        fits and 1 < len(words) < 6 and words[0].lower() not in NOT_NAMES and bool(bare_name(words))
    )


RULE = Rule(
    id="byline.missing",
    severity="warning",
    title="No byline",
    checks="The story says who wrote it.",
    why="Readers and search engines trust a named reporter; Apple News refuses stories without one.",
    source="Apple News publishing steps; Google `author`; JTI and the Trust Project's author indicator",
    failing=example("By Ana Ferreira\n\nThe mayor has called the union to talks.\n", byline=None),
    passing=example(byline="[Ana Ferreira]"),
    fix="A “By Ana Ferreira” line at the top of the body moves to the byline field.",
    on_story=_check,
)
