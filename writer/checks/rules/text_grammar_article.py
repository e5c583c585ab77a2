"""An article before a person's name."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.names import TITLES
from writer.checks.problem import Finding, Fix
from writer.checks.records import NamedTuple
from writer.checks.rule import Rule, View, example
from writer.checks.running import OWN, own_matches, place
from writer.speech import say
from writer.story import Block, Edit

_ARTICLE = lazy(
    r"the (?<![\w’'-]the )(?P<name>[^\W\d_a-z][\w’-]+)"
    r"(?= (?:said|says|told|wrote|has|had|was|is|will|would|could|also|spoke|met|called|[a-z]{2,}ed)\b|[.,;])"
)
_MOST_MENTIONS = 50


class _Note(NamedTuple):
    start: int
    end: int
    name: str


def _note(block: Block) -> tuple[_Note, ...] | None:
    found = [
        _Note(*place(leaf, match.start(), match.start("name")), match["name"])
        for leaf, match in own_matches(block, _ARTICLE())
        if match["name"][0].isupper() and match["name"][1:].islower()
    ]
    return tuple(found) or None


def _check(view: View) -> Iterator[Finding]:
    people: dict[str, bool] = {}
    text = view.story.text if view.notes else ""
    for index, notes in view.notes.items():
        offset = view.story.start(index)
        for note in notes:
            if note.name not in people:
                people[note.name] = _is_person(note.name, text)
            if people[note.name]:
                start, end = note.start + offset, note.end + offset
                fix = Fix(say("Remove “the”"), (Edit(start, end - start, ""),), safe=True)
                yield Finding(
                    start,
                    end,
                    say("“{name}” is a person; “the” is too much.", name=note.name),
                    (fix,),
                )


def _is_person(name: str, text: str) -> bool:
    """Whether the story gives the name with a title and a first name: President Vladimir Putin."""
    at = text.find(name)
    for _ in range(_MOST_MENTIONS):
        if at < 0:
            return False
        before = text[max(0, at - 60) : at].split()[-3:]
        while before and any(word.endswith((",", ";", ":")) for word in before):
            del before[0]  # "President Fisher, Minneapolis Fed": a list of people goes on
        titles = [word.rstrip(".").lower() in TITLES for word in before]
        if any(titles[:-1]) and not titles[-1] and before[-1][0].isupper():
            return True
        at = text.find(name, at + len(name))
    return False


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
    kinds=OWN,
    note=_note,
    on_story=_check,
)
