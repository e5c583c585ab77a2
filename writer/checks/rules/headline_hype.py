"""Loaded words in a headline or subhead."""

import re
from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.phrases import leaves_words
from writer.checks.places import field_place
from writer.checks.problem import Finding, Fix
from writer.checks.quoting import is_theirs
from writer.checks.rule import Rule, View, example
from writer.speech import say
from writer.story import Block, Edit, set_field

_HYPE = lazy(
    r"(?<![\w’'-])(?:(?:high[- ]stakes|(?:highly|much|eagerly|hotly)[- ]anticipated|shocking|stunning|jaw-dropping|"
    r"mind-blowing|game-chang(?:ing|er)|earth-shattering|must-(?:see|read|watch)|unbelievable|incredible|amazing|"
    r"bombshell|explosive (?=report|claim|revelation|interview|testimony|allegation|new)|heart-stopping|"
    r"critical (?=turning|moment|juncture|test|vote|week|talks|meeting|call|phase|stage|point|showdown)|"
    r"nail-biting|viral sensation)|you won[’']t believe|what happen(?:s|ed) next|breaks the internet|claps? back)(?![\w-])",
    re.I,
)


_LETTERS = (
    "stake", "anticipated", "shocking", "stunning", "dropping", "blowing", "chang", "shattering", "must-",
    "unbelievable", "incredible", "amazing", "bombshell", "explosive", "stopping", "critical", "biting", "viral",
    "believe", "next", "internet", "clap",
)  # fmt: skip


def _may_sell(text: str) -> bool:
    """Whether looking for such words is worth the while; cheap, and never wrong on a no."""
    low = text.lower()
    return any(map(low.__contains__, _LETTERS))


def _on_block(block: Block) -> Iterator[Finding]:
    if not _may_sell(block.source):
        return
    for leaf in block.leaves:
        for match in _HYPE().finditer(leaf.text):
            if is_theirs(leaf.text, *match.span()):
                continue
            start, end = leaf.source_at(match.start()), leaf.source_end(match.end())
            if not leaves_words(leaf.text, *match.span()):
                yield Finding(start, end, _say(match[0]))
                continue
            words = _without(block.source, start, end)
            fix = Fix(_title(match[0]), (Edit(0, len(block.source), words),))
            yield Finding(start, end, _say(match[0]), (fix,))


def _on_story(view: View) -> Iterator[Finding]:
    headline = view.story.fields.headline
    if not _may_sell(headline):
        return
    for match in _HYPE().finditer(headline[:500]):
        if not is_theirs(headline, *match.span()):
            start, end = field_place(view.story, "headline")
            if end - start == len(headline):
                start, end = start + match.start(), start + match.end()
            if not leaves_words(headline, *match.span()):
                yield Finding(start, end, _say(match[0]))
                continue
            edit = set_field(view.story, "headline", _without(headline, *match.span()))
            yield Finding(start, end, _say(match[0]), (Fix(_title(match[0]), (edit,)),))


def _without(text: str, start: int, end: int) -> str:
    """``text`` without the words, with a capital for what is then first."""
    before, after = text[:start], text[end:].lstrip(" ")
    opens = not before.strip(" #") or before.rstrip().endswith((":", "?", "!"))
    if opens and text[start : start + 1].isupper():
        after = after[:1].upper() + after[1:]
    if not after.strip():
        before = before.rstrip(" ")
    return before + after


def _say(words: str) -> str:
    return say("“{words}” sells the story instead of telling it.", words=words.strip())


def _title(words: str) -> str:
    return say("Take “{words}” out", words=words.strip())


RULE = Rule(
    id="headline.hype",
    severity="advice",
    title="Loaded word in a headline",
    checks="Headline and subheads say what happened without “high-stakes”, “critical moment”, “shocking”, "
    "“bombshell” and the like, but in quotations.",
    why="Such words tell readers what to feel, and after the tenth of them they feel nothing.",
    source="proselint, weasel words and hyperbole; the Guardian's Typerighter, as a kind of rule",
    failing=example(headline="Shocking ferry strike enters second week"),
    passing=example(headline="Captain in critical condition after ‘shocking’ ferry crash"),
    fix="Takes the word out.",
    english=True,
    kinds=frozenset({"heading"}),
    on_block=_on_block,
    on_story=_on_story,
)
