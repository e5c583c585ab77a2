"""Characters that receiving systems refuse or readers cannot see."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say
from writer.story import Block, Edit

_BAD = lazy(
    "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\u200b\\u2028\\u2029\\u2060\\ufeff\\ufff9-\\ufffd"
    "\\u202d\\u202e\\ue000-\\uf8ff\\ufdd0-\\ufdef\\ufffe\\uffff\\U000f0000-\\U0010ffff\\ud800-\\udfff]+"
)
_NAMES = {
    "\ufffd": say("a character that was lost (�)"),
    "\u200b": say("an invisible zero-width space"),
    "\ufeff": say("an invisible byte order mark"),
    "\u2060": say("an invisible word joiner"),
    "\u2028": say("an invisible line separator"),
    "\u2029": say("an invisible paragraph separator"),
    "\u202d": say("an invisible direction override"),
    "\u202e": say("an invisible direction override"),
    "\ufffc": say("the stand-in for an object that was not copied"),
}
_BLANKS = frozenset("\u2028\u2029\x0b\x0c")
_ALL = frozenset(
    {"paragraph", "heading", "quote", "pull-quote", "list", "table", "image", "embed", "html"}
)


def _on_block(block: Block) -> Iterator[Finding]:
    if _may_hold(block.source):
        yield from _found(block.source, 0)


def _may_hold(text: str) -> bool:
    return "\ufffd" in text or not text.replace("\n", "").isprintable()


def _on_story(view: View) -> Iterator[Finding]:
    front = view.story.front
    mark = 1 if front.startswith("\ufeff") else 0  # that one says how the file is encoded
    yield from _found(front[mark:], mark)


def _found(text: str, offset: int) -> Iterator[Finding]:
    for match in _BAD().finditer(text):
        start, end = match.start() + offset, match.end() + offset
        char = match[0][0]
        name = _NAMES.get(char) or say(
            "a character no system can show (U+{code:04X})", code=ord(char)
        )
        fixes: tuple[Fix, ...] = ()
        if "\ufffd" not in match[0]:
            blank = " " if _BLANKS.intersection(match[0]) else ""
            fixes = (Fix(say("Take it out"), (Edit(start, end - start, blank),), safe=True),)
        yield Finding(start, end, say("Here is {name}.", name=name), fixes)


RULE = Rule(
    id="text.forbidden",
    severity="error",
    title="Character that systems refuse",
    checks="No control characters, invisible spaces, direction overrides, private characters or the "
    "stand-in � for a lost one. Joiners that Persian, Hindi and emoji need are left alone.",
    why="Feeds break on them, search does not find the word, and � says that a letter is missing.",
    source="Superdesk, disallowed characters; XML 1.0, section 2.2",
    failing=example("The mayor has called the uni\u200bon to talks.\n"),
    passing=example("The mayor’s café → 👩‍🚒 is in می‌خواهم Street.\n"),
    fix="Takes it out; a lost character has to be typed again.",
    safe=True,
    kinds=_ALL,
    may_err=lambda story, _: _may_hold(story.text),
    on_block=_on_block,
    on_story=_on_story,
)
