"""Phrases and what to write instead, found in the reporter's own words."""

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache

from writer.checks.problem import Finding, Fix
from writer.checks.running import own_matches, place
from writer.checks.vocabulary import small, vocabulary
from writer.speech import say
from writer.story import Block, Edit, Leaf


class Phrases(dict[str, tuple[str, ...]]):
    """Phrase in small letters -> what to choose from; '' takes it out, nothing offers no fix."""

    @cached_property
    def likely(self) -> dict[str, list[str]]:
        """The phrases by their longest words, without which they are not there."""
        found: dict[str, list[str]] = {}
        for phrase in self:
            longest = max(vocabulary(phrase), key=lambda word: (len(word), word))
            found.setdefault(longest, []).append(phrase)
        return found


def table(text: str) -> Phrases:
    """Lines of ``phrase = one way | another`` as a table; ``phrase`` alone offers no fix."""
    found = Phrases()
    for line in text.strip().splitlines():
        phrase, sign, ways = line.partition("=")
        choices = tuple(way.strip() for way in ways.split("|")) if sign else ()
        found[phrase.strip()] = choices
    return found


def phrases_in(block: Block, phrases: Phrases) -> Iterator[tuple[Leaf, re.Match[str]]]:
    """Where the phrases stand in the block's own words, as whole words."""
    likely, words = phrases.likely, small(block.source)
    for word in sorted(likely.keys() & vocabulary(block.source)):
        for phrase in likely[word]:
            if phrase in words:
                yield from own_matches(block, _whole(phrase))


def say_instead(block: Block, phrases: Phrases, why: str) -> Iterator[Finding]:
    """A finding for each phrase; ``why`` is the end of its sentence: "“…” says nothing"."""
    for leaf, match in phrases_in(block, phrases):
        start, end = place(leaf, *match.span())
        choices = phrases[match[0].lower()] if block.source[start:end] == match[0] else ()
        fixes = tuple(
            _fix(block, start, end, match[0], way)
            for way in choices
            if way or leaves_words(leaf.text, *match.span())
        )
        yield Finding(start, end, say("“{words}” {why}.", words=match[0], why=why), fixes)


def leaves_words(text: str, start: int, end: int) -> bool:
    """Whether more than signs is left once the words are out: no fix leaves an empty heading."""
    return any(map(str.isalnum, text[:start] + text[end:]))


def like(model: str, words: str) -> str:
    """``words`` with a capital first letter when ``model`` has one."""
    return words[:1].upper() + words[1:] if model[:1].isupper() else words


def swap(start: int, end: int, words: str, *, safe: bool = False, was: str = "") -> Fix:
    """The fix that puts ``words`` in the place of a stretch of the source."""
    title = (
        say("Change {was} to “{words}”", was=was, words=words)
        if was
        else say("Change it to “{words}”", words=words)
    )
    return Fix(title, (Edit(start, end - start, words),), safe)


def _fix(block: Block, start: int, end: int, was: str, way: str) -> Fix:
    if way:
        return swap(start, end, like(was, way))
    source = block.source
    end += source[end : end + 1] == " "
    following = source[end : end + 1]
    if was[:1].isupper() and following.isalpha():
        return Fix(
            say("Take “{words}” out", words=was), (Edit(start, end - start + 1, following.upper()),)
        )
    return Fix(say("Take “{words}” out", words=was), (Edit(start, end - start, ""),))


@lru_cache(maxsize=512)
def _whole(phrase: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w’'-]){re.escape(phrase)}(?![\w’'-])", re.I)
