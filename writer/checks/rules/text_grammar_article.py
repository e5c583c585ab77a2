"""An article before a person's name."""

from collections.abc import Iterator
from functools import lru_cache

from writer.checks.lazy import lazy
from writer.checks.names import TITLES
from writer.checks.problem import Finding, Fix
from writer.checks.records import NamedTuple
from writer.checks.rule import Rule, View, example
from writer.checks.running import OWN, own_matches, place
from writer.checks.vocabulary import small, vocabulary
from writer.speech import say
from writer.story import Block, Edit

_ARTICLE = lazy(
    r"(?P<the>[Tt]he) (?<![\w’'-][Tt]he )(?P<name>[^\W\d_a-z][\w’-]+)"
    r"(?= (?:said|says|told|wrote|has|had|was|is|will|would|could|also|spoke|met|called|left|went|"
    r"came|took|made|gave|won|held|began|did|does|[a-z]{2,}ed)\b|[.,;])"
)
_NAME = lazy(r"[^\W\d_][\w’-]*")
_SEPARATES = (",", ";", ":")


class _Article(NamedTuple):
    start: int
    end: int
    name: str


class _Note(NamedTuple):
    articles: tuple[_Article, ...]
    people: frozenset[str]
    """Names that stand after a title and another name."""


def _note(block: Block) -> _Note | None:
    people = (
        frozenset[str]() if TITLES.isdisjoint(vocabulary(block.source)) else _people(block.source)
    )
    found = [
        _Article(*place(leaf, match.start(), match.start("name")), match["name"])
        for leaf, match in (own_matches(block, _ARTICLE()) if block.kind in OWN else ())
        if match["name"][0].isupper() and match["name"][1:].islower()
    ]
    return _Note(tuple(found), people) if found or people else None


@lru_cache(maxsize=64)
def _people(text: str) -> frozenset[str]:
    """Names that the text gives with a title and a first name: President Vladimir Putin."""
    words = text.split()
    titles = [
        at
        for at, word in enumerate(small(text).split())
        if word in TITLES or (word[-1] == "." and word.rstrip(".") in TITLES)
    ]
    found: set[str] = set()
    for at in (at + step for at in titles for step in (2, 3)):
        if at < len(words) and _follows_title(words[max(0, at - 3) : at]):
            match = _NAME().match(words[at])
            if match:
                found |= {match[0], match[0].partition("’")[0]}
    return frozenset(found)


def _follows_title(before: list[str]) -> bool:
    while any(word.endswith(_SEPARATES) for word in before):
        before = before[1:]  # "President Fisher, Minneapolis Fed": a list of people goes on
    last = before[-1:]
    return any(map(_is_title, before[:-1])) and not _is_title(last[0]) and last[0][0].isupper()


def _is_title(word: str) -> bool:
    return word.rstrip(".").lower() in TITLES


def _check(view: View) -> Iterator[Finding]:
    known, in_fields = view.facts("people"), _people(view.story.front)
    people = {name for name in view.facts("names") if name in known or name in in_fields}
    for index, notes in view.notes.items() if people else ():
        offset = view.story.start(index)
        for note in notes.articles:
            if note.name in people:
                start, end = note.start + offset, note.end + offset
                fix = Fix(say("Remove “the”"), (Edit(start, end - start, ""),), safe=True)
                yield Finding(
                    start,
                    end,
                    say("“{name}” is a person; “the” is too much.", name=note.name),
                    (fix,),
                )


RULE = Rule(
    id="text.grammar_article",
    severity="warning",
    title="“The” before a person’s name",
    checks="No article stands before the surname of a person the story names in full.",
    why="“The Putin said” is a slip, often what is left of “the Russian president”.",
    source="LanguageTool, articles before proper nouns",
    failing=example("President Vladimir Putin spoke. He named issues the Putin outlined.\n"),
    passing=example("President Vladimir Putin spoke. The Putin era and the Senate said no.\n"),
    fix="Removes the article.",
    safe=True,
    english=True,
    own_words=True,
    kinds=OWN | {"quote", "heading"},
    note=_note,
    on_story=_check,
    facts={
        "names": lambda note: [one.name for one in note.articles],
        "people": lambda note: note.people,
    },
)
