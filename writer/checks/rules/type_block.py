"""A block that stories of this type need, or have too many of."""

import re
from collections.abc import Iterator
from functools import lru_cache

from writer.checks.lazy import lazy
from writer.checks.marks import pair
from writer.checks.places import insert_after, prose
from writer.checks.problem import Finding, Fix
from writer.checks.quoting import has_marks
from writer.checks.rule import Rule, View, example
from writer.checks.speakers import clauses, introduced
from writer.checks.story_types.model import SEVERITY, BlockNeed, StoryType
from writer.checks.story_types.template import skeleton
from writer.speech import say, together
from writer.story import Block, Edit, Story

_OF_OTHERS = lazy(
    r"(?:[”“»\"][,.]?\s+(?:[^\W\d_]+\s+){0,3}?|[-–—]\s?)(?:dit|disait|(?:affirm|assur|ajout|racont|confi|lanc|indiqu|"
    r"précis|estim|déclar|expliqu|soulign)(?:e|é|ait)|dice|sostiene|señaló|agregó|añadió|relató|diz|contou|afirma|dijo|"
    r"sagt|erklärt|meint|meinte|betont|betonte|fügte|erzählt|erzählte|teilte|berichtet|berichtete|zegt|vertelt|aldus)\b"
    r"|(?:selon|d[’']après|según|segundo|secondo|laut|volgens)\s[^.!?]{2,80}",
    re.I,
)
"""Who says it, in languages whose clauses are not read word by word."""
_FEWEST = 3
"""Words of a quotation in which somebody is heard; fewer are a name or a word at arm's length."""


def _note(block: Block) -> tuple[str, ...] | None:
    """Runs of words with quotation marks; who speaks in them is asked only where a quote is missing."""
    if not has_marks(block.source):
        return None
    return tuple(leaf.text for leaf in prose(block))


def _heard(view: View) -> int:
    """How many runs of words quote somebody and say whom."""
    return sum(_is_heard(text) for texts in view.notes.values() for text in texts)


@lru_cache(maxsize=512)
def _is_heard(text: str) -> bool:
    if not any(len(text[a:b].split()) >= _FEWEST for a, b in pair(text).pairs):
        return False
    return bool(clauses(text) or introduced(text).name or _OF_OTHERS().search(text))


def _check(view: View) -> Iterator[Finding]:
    made = view.story_type
    if made is None:
        return
    places = made.places(view.story)
    for at, (need, found) in enumerate(zip(made.blocks, places, strict=True)):
        least = max(need.count.least or 0, need.need != "may")
        if len(found) < least:
            if need.role == "quote" and len(found) + _heard(view) >= least:
                continue  # somebody is heard among the words
            yield from _few(view.story, made, need, found, _before(places, at), least)
        elif need.count.most is not None and len(found) > need.count.most:
            yield _many(view.story, need, found)


def _few(
    story: Story, made: StoryType, need: BlockNeed, found: list[int], after: int, least: int
) -> Iterator[Finding]:
    severity = SEVERITY.get(need.need)
    if severity is None:
        return
    after = max(after, *found, -1)
    if not story.blocks:
        start = end = story.length
        edit = Edit(start, 0, f"{skeleton(need)}\n")
    else:
        start = end = story.start(max(after, 0)) + story.blocks[max(after, 0)].end
        edit = insert_after(story, max(after, 0), skeleton(need))
    said = say("{title}: the {block} is missing.", title=made.title, block=need.title)
    if found:
        said = say(
            "{title}: {least} of the block “{block}” are needed; there is {count}.",
            title=made.title,
            least=least,
            block=need.title,
            count=len(found),
        )
    says = together(filter(None, (said, need.why)), " ")
    yield Finding(
        start, end, says, (Fix(say("Put in: {block}", block=need.title), (edit,)),), severity
    )


def _many(story: Story, need: BlockNeed, found: list[int]) -> Finding:
    index = found[need.count.most or 0]
    start = story.start(index)
    message = say(
        "There are {count} of the block “{title}”; at most {most} fit.",
        count=len(found),
        title=need.title,
        most=need.count.most,
    )
    return Finding(start, start + story.blocks[index].end, message, (), "warning")


def _before(places: list[list[int]], at: int) -> int:
    """The block after which one of the kind ``at`` belongs; -1 when nothing comes before it."""
    return max((found[0] for found in places[:at] if found), default=-1)


RULE = Rule(
    id="type.block",
    severity="error",
    severities=("error", "warning"),
    title="Block that the story type needs",
    checks="The story has the blocks its type needs: a quote, a section called “About”, two questions. "
    "A quotation among the words counts as a quote when they say whose it is.",
    why="Each kind of story keeps a promise to its readers; what is missing is easily overlooked.",
    source="the story type's file; Superdesk content profiles do the same",
    failing=example("Ana Reis has died.\n\n" * 60, type="news"),
    passing=example(
        "Ana Reis has died.\n\n> “We miss her.”\n>\n> — Jo Roe, mayor\n\n" + "She was 90.\n\n" * 60,
        type="news",
    ),
    fix="Puts in the skeleton of the block, to be filled in.",
    may_err=lambda story, _: story.fields.has("type"),
    kinds=frozenset({"paragraph", "list"}),
    note=_note,
    on_story=_check,
)
