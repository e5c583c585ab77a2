"""Words such as "this morning" that only hold on the day they are written."""

import datetime
from collections.abc import Iterator

from writer.checks.dates import WEEKDAYS, read_field
from writer.checks.lazy import lazy
from writer.checks.problem import Finding, Fix
from writer.checks.records import NamedTuple
from writer.checks.rule import Rule, View, example
from writer.checks.running import OWN, own_matches, place
from writer.speech import say
from writer.story import Block, Edit

_WORDS = lazy(
    r"(?<![\w’'-])(?:(?:(?P<part>[Tt]his (?:morning|afternoon|evening))|(?P<night>[Tt]onight)|(?P<before>[Ll]ast night)"
    r"|(?P<yesterday>[Yy]esterday)|(?P<tomorrow>[Tt]omorrow))(?=(?:[’']s (?!man|men|woman|women|news|paper|world|hero|"
    r"star|technolog|war|battle|child|kids|leader|worker|voter|champion|cars|cities)[a-z]|(?![\w’'-])))"
    r"|(?<!of )(?<!ntil )(?<!ill )(?<!even )(?<!still )(?<!to )(?<!is )(?<!are )(?<!than )(?<!world )(?<!like )"
    r"(?<!alive )(?<!known )(?<!exists )(?<!exist )(?<!as )(?<!do )(?P<today>today)"
    r"(?! (?:is|are|has|have|remains?|lives?|runs?|known|stands?|employs|as|than|looks?|seems?|still|display|many|most|few|fewer|who|there (?:is|are))\b)(?![\w’'-]))"
)
_LETTERS = (
    "his morning",
    "his afternoon",
    "his evening",
    "onight",
    "ast night",
    "esterday",
    "omorrow",
    "today",
)
_THERE = lazy(r"\b[Tt]here(?:’s|'s| is| are)(?: [a-z]+){1,8} \Z")
""""There is a trend today": in our days."""
_DAYS_OFF = {"yesterday": -1, "before": -1, "tomorrow": 1}


class _Note(NamedTuple):
    start: int
    end: int
    words: str
    kind: str


def _note(block: Block) -> tuple[_Note, ...] | None:
    if not any(map(block.source.__contains__, _LETTERS)):
        return None
    found = [
        _Note(*place(leaf, *match.span()), match[0], match.lastgroup or "")
        for leaf, match in own_matches(block, _WORDS())
        if (match[0][0].islower() or _begins(leaf.text, match.start()))
        and not (match.lastgroup == "today" and _THERE().search(leaf.text, 0, match.start()))
    ]
    return tuple(found) or None


def _begins(text: str, at: int) -> bool:
    """Whether a sentence begins there: with a capital anywhere else it is a title."""
    before = text[:at].rstrip()
    return not before or before[-1] in '.!?:;”"—–'


def _check(view: View) -> Iterator[Finding]:
    if not view.notes:
        return
    written = read_field(view.story.fields.date)
    for index, notes in view.notes.items():
        offset = view.story.start(index)
        for note in notes:
            start, end = note.start + offset, note.end + offset
            message = say(
                "“{words}” is another day for most readers; name the weekday.", words=note.words
            )
            fixes: tuple[Fix, ...] = ()
            if written:
                words = _weekday(note, written.date())
                message = say(
                    "“{words}” is {weekday} by the story’s date; name the weekday.",
                    words=note.words,
                    weekday=words,
                )
                fixes = (
                    Fix(
                        say("Change it to “{words}”", words=words),
                        (Edit(start, end - start, words),),
                    ),
                )
            yield Finding(start, end, message, fixes)


def _weekday(note: _Note, written: datetime.date) -> str:
    date = written + datetime.timedelta(days=_DAYS_OFF.get(note.kind, 0))
    weekday = WEEKDAYS[date.weekday()].capitalize()
    if note.kind == "part":
        return f"{weekday} {note.words.split()[1]}"
    return f"{weekday} night" if note.kind in ("night", "before") else weekday


RULE = Rule(
    id="time.relative",
    severity="warning",
    title="Time that depends on the day of reading",
    checks="Outside quotations, the story names the weekday instead of today, tonight, this morning, "
    "yesterday or tomorrow.",
    why="A story is read for days; “this morning” is then wrong.",
    source="The Associated Press Stylebook, time element",
    failing=example("The mayor called the union to talks this morning.\n"),
    passing=example("The mayor called the union on Tuesday. “Today is the day,” she said.\n"),
    fix="Takes the weekday from the date of the story.",
    english=True,
    own_words=True,
    kinds=OWN,
    note=_note,
    on_story=_check,
)
