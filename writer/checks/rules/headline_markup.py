"""Markup in a headline."""

import re
from collections.abc import Iterator

from writer.checks.places import field_place
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say
from writer.story import set_field

_MARKUP: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(
            r"</?(?:a|b|i|em|strong|u|s|br|p|span|h[1-6]|sup|sub|small|mark|code)\b[^<>]*>", re.I
        ),
        "",
    ),
    (re.compile(r"\[([^\[\]]+)\]\([^()\s]*\)"), r"\1"),
    (re.compile(r"(?<![\w*])\*\*(?=\S)([^*]+?)(?<=\S)\*\*(?!\w)"), r"\1"),
    (re.compile(r"(?<![\w_])__(?=\S)([^_]+?)(?<=\S)__(?!\w)"), r"\1"),
    (re.compile(r"(?<![\w*])\*(?=\S)([^*]+?)(?<=\S)\*(?!\w)"), r"\1"),
    (re.compile(r"(?<![\w_])_(?=\S)([^_]+?)(?<=\S)_(?!\w)"), r"\1"),
    (re.compile(r"\A#{1,6}\s+"), ""),
    (re.compile(r"&nbsp;"), " "),
    (re.compile(r"&amp;"), "&"),
    (re.compile(r"&(?:quot|[lr]dquo|ldquo);"), '"'),
)
_SIGNS = frozenset("<[*_#&")


def _check(view: View) -> Iterator[Finding]:
    headline = view.story.fields.headline[:2000]
    if not _SIGNS.intersection(headline):
        return
    plain = headline
    for pattern, replacement in _MARKUP:
        plain = pattern.sub(replacement, plain)
    if plain == headline:
        return
    start, end = field_place(view.story, "headline")
    fixes: tuple[Fix, ...] = ()
    if plain.strip() and len(view.story.fields.headline) == len(headline):
        edit = set_field(view.story, "headline", " ".join(plain.split()))
        fixes = (Fix(say("Take the markup out"), (edit,), safe=True),)
    yield Finding(start, end, say("The headline has markup in it."), fixes)


RULE = Rule(
    id="headline.markup",
    severity="error",
    title="Markup in the headline",
    checks="The headline is plain words: no HTML, no Markdown.",
    why="Feeds, phones and search results show the signs instead of what they mean.",
    source="Apple News RSS guide: no HTML in titles",
    failing=example(headline="Ferry strike **enters** second week"),
    passing=example(headline="Ferry strike enters 2nd week * and 5 < 7"),
    fix="Takes the signs out and leaves the words.",
    safe=True,
    on_story=_check,
)
