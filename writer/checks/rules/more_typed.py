"""A read-more break typed as words."""

import re
from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.places import any_words, remove_block, replace_block
from writer.checks.problem import Finding, Fix
from writer.checks.records import NamedTuple
from writer.checks.rule import Rule, View, example
from writer.checks.words import word_set
from writer.speech import say
from writer.story import Block

_WORDINGS = lazy(
    r"(?:(?:click|tap|press)(?: here)? (?:to|for|and) )?"
    r"(?:"
    r"(?:read|see|show|view|load|learn|find out) (?:more|on)"
    r"(?: (?:here|below|now|inside|after the (?:jump|break|fold|advert|ad)|about this(?: story)?))?"
    r"|(?:please )?(?:continue|keep|go on)(?: on)? reading"
    r"(?: (?:here|below|this|the)?(?: ?(?:full|main|rest of the))? ?(?:story|article|post|text|piece)?)"
    r"|(?:please )?(?:continue|keep|go on) reading(?: (?:here|below|the rest))?"
    r"|read (?:the )?(?:rest|remainder)(?: of (?:this|the) (?:story|article|post|entry|piece))?(?: here)?"
    r"|read (?:the |this )?(?:full|whole|entire|complete) (?:story|article|post|piece|text|report)(?: here)?"
    r"|(?:the )?(?:story|article|post|text|report)?(?: is)? ?continue[sd]"
    r"(?: (?:below|here|after (?:the )?(?:ad|ads|advert|advertisement|jump|break|fold)|on next page|inside))"
    r"|more (?:below|after the (?:jump|break|fold))"
    r"|expand (?:story|article|text)"
    r"|leia mais|continue lendo|continuar a ler|ler mais|saiba mais"
    r"|leer más|seguir leyendo|sigue leyendo|continuar leyendo"
    r"|lire la suite|lire plus|en savoir plus|continuer la lecture"
    r"|weiterlesen|mehr lesen|lesen sie weiter|mehr anzeigen"
    r"|leggi tutto|continua a leggere|leggi di più"
    r"|lees meer|lees verder|läs mer|les mer|læs mere|lue lisää|czytaj dalej|czytaj więcej"
    r"|читать далее|читать дальше|читати далі"
    r")"
)
_MARKED_MORE = lazy(r"[\s\-–—(\[{<]*[-–—(\[{<]+\s*more\s*[-–—)\]}>]+[\s\-–—)\]}>]*", re.I)
_TRIM = lazy(r"^[\W_]+|[\W_]+$")
_LONGEST = 80
_FIRST_WORDS = word_set(
    "click tap press read see show view load learn find please continue continued continues keep go "
    "the story article post text report is more expand leia continuar ler saiba leer seguir sigue lire "
    "en weiterlesen mehr lesen leggi continua lees läs les læs lue czytaj читать читати"
)


class _Note(NamedTuple):
    has_link: bool


def _note(block: Block) -> _Note | None:
    """Whether a paragraph says nothing but "read more"."""
    if len(block.source) > 600 or block.kind != "paragraph":
        return None
    return _Note("](" in block.source or "<" in block.source) if says_more(block.text) else None


def says_more(text: str) -> bool:
    """Whether ``text`` is one of the usual wordings of a read-more line, arrows and dots aside."""
    stripped = text.strip()
    if len(stripped) > _LONGEST:
        return False
    words = " ".join(_TRIM().sub("", stripped).casefold().split())
    if words.partition(" ")[0] not in _FIRST_WORDS:
        return False
    return bool(_WORDINGS().fullmatch(words) or _MARKED_MORE().fullmatch(stripped))


def _check(view: View) -> Iterator[Finding]:
    story = view.story
    taken = bool(view.of_kind("read-more"))
    for index, note in view.notes.items():
        start = story.start(index)
        block = story.blocks[index]
        fix = _fix(view, index, note, taken)
        message = say("“Read more” is typed as text; it is not a break.")
        yield Finding(start, start + block.end, message, (fix,))
        taken = True


def _fix(view: View, index: int, note: _Note, taken: bool) -> Fix:
    """The line becomes the break; where one exists, or nothing could be cut, the line goes."""
    blocks = view.story.blocks
    cuts = any_words(blocks[:index]) and any_words(blocks[index + 1 :])
    if taken or not cuts:
        return Fix(say("Remove the line"), (remove_block(view.story, index),), not note.has_link)
    edit = replace_block(view.story, index, "<!--more-->")
    return Fix(say("Turn it into the read-more break"), (edit,), not note.has_link)


RULE = Rule(
    id="more.typed",
    severity="warning",
    title="“Read more” typed as text",
    checks="No paragraph says only “Read more”, “Continue reading” or the like.",
    why="It comes along when a web page is pasted; readers click on it and nothing happens.",
    source="Apple News suppresses such lines",
    failing=example("Lead.\n\nRead More »\n\nText.\n"),
    passing=example("Lead.\n\n<!--more-->\n\nText. Read more on Friday.\n"),
    fix="Turns the line into the read-more break, or removes it when the story has one.",
    safe=True,
    kinds=frozenset({"paragraph"}),
    note=_note,
    on_story=_check,
)
