"""Capitals in headlines and subheads: title case, sentence case, or a mix of both.

Which words are names nobody knows without a dictionary of the world; the body of the story tells:
a word it writes small is no name, one it writes with a capital within a sentence is.
"""

from collections.abc import Callable, Container, Hashable, Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Protocol

from writer.checks.lazy import lazy
from writer.checks.places import prose
from writer.checks.records import NamedTuple
from writer.checks.words import word_set
from writer.story import Block

SMALL = word_set(
    "a an the and but or nor for of in on at to by as with from into over per vs vs. via amid than"
)
"""Words that title case leaves small."""
_EVIDENCE = word_set("of and or to for at by an but as in")
"""Small words that, with a capital, are no part of a phrasal verb ("Calls On") or a name."""
_VERBS = word_set(
    "says calls wins loses dies kills killed faces seeks warns urges vows plans bans cuts raises drops "
    "falls gets makes takes gives sets opens closes ends begins returns meets votes backs blocks rejects "
    "approves denies accuses charged arrested dead announces launches enters reaches hits strikes joins "
    "leaves signs pleads sues fires resigns retires agrees refuses orders asks tells wants needs becomes "
    "nears injured wounded claims posts reports rises grows beats defeats"
)
_PHRASAL_IN = word_set(
    "weighs sworn moves steps closes cash cashes kicks sets settles pitches chips opts digs"
)
_WORD = lazy(r"[^\W_][\w’'.&-]*")
_BREAK = lazy(r"[:?!—–|]\s*[“‘\"']?\Z|\.\s+\Z|[“‘\"(]\Z")
_LOW = lazy(r"\b[a-z](?<![’'-][a-z])[a-z’]{2,}(?![\w-])")
_NAMED = lazy(r"[A-Z](?<=[\w,;:’] [A-Z])[\w’-]+")


class Shapes(NamedTuple):
    """The words a text writes small, and those it writes with a capital within a sentence."""

    low: frozenset[str]
    named: frozenset[str]


def shapes(block: Block) -> Shapes | None:
    """The shapes of a paragraph's words, for rules to keep as their note."""
    if block.kind not in ("paragraph", "quote", "list"):
        return None
    return _shapes_of(block)


@lru_cache(maxsize=8)
def _shapes_of(block: Block) -> Shapes:
    """Several rules ask about the same block, one after the other."""
    return _shapes(" ".join(leaf.text for leaf in prose(block)))


def _of(kind: str) -> Callable[[object], Iterable[str]]:
    return lambda note: getattr(note, kind) if isinstance(note, Shapes) else ()


FACTS = {"low": _of("low"), "named": _of("named")}
"""What rules whose notes are shapes want to know of all of them."""


class Knowing(Protocol):
    """What tells facts by their name: a view of the story, or of what is near a block."""

    def facts(self, name: str) -> Container[Hashable]:
        """The facts of that name."""


class Words:
    """What the body of a story knows of words, for a rule that keeps the facts ``FACTS``."""

    def __init__(self, view: "Knowing") -> None:
        self._view = view

    def is_common(self, word: str) -> bool:
        """Whether the word is no name: the body writes it small, and never with a capital."""
        plain = _plain(word)
        if plain.lower() in _VERBS:
            return True
        low, facts = plain.lower(), self._view.facts("low")
        return (low in facts or f"{low}s" in facts) and plain not in self._view.facts("named")

    def is_name(self, word: str) -> bool:
        """Whether the body writes the word with a capital within a sentence."""
        return _plain(word) in self._view.facts("named")


class Case(NamedTuple):
    """What the words of a headline show."""

    kind: str
    """title, sentence, mixed, or '' when nothing tells"""
    high: tuple[str, ...]
    """common words with a capital"""
    low: tuple[str, ...]
    """words without one"""


class _Parts(NamedTuple):
    """The words of a headline that show something, whatever the story knows of them."""

    high: tuple[tuple[int, str], ...]
    """words with a capital, which may be names, and how many words stand before them"""
    low: tuple[str, ...]
    small_high: tuple[str, ...]
    """small words with a capital"""
    small_low: tuple[str, ...]
    content: tuple[str, ...]
    """those of ``low`` that a headline in title case would not leave small"""


def case_of(text: str, is_common: Callable[[str], bool]) -> Case:
    """How ``text`` uses capitals; its first word and words after a colon do not count."""
    maybe, low, small_high, small_low, content = _parts(text)
    found = [(at, word) for at, word in maybe if is_common(word)]
    high = [word for _, word in found]
    apart = any(after - before > 1 for (before, _), (after, _) in pairwise(found))
    sure = apart or any(word.lower() in _VERBS for word in high)  # else it may be a name
    if (sure and content) or (small_high and (small_low or content)):
        return Case("mixed", (*small_high, *high), (*small_low, *content))
    if (high and not content) or (small_high and not low):
        return Case("title", (*small_high, *high), small_low)
    return Case("sentence" if content else "", (), content)


@lru_cache(maxsize=2048)
def _parts(text: str) -> _Parts:
    high: list[tuple[int, str]] = []
    low: list[str] = []
    small_high: list[str] = []
    small_low: list[str] = []
    found = _words(text)
    for at, (word, opens, _) in enumerate(found):
        following = found[at + 1][0] if at + 1 < len(found) else ""
        if opens or not word[0].isalpha() or (not word[1:].islower() and word[1:]):
            continue
        plain = _plain(word)
        if word[0].islower():
            (small_low if plain in SMALL else low).append(plain)
        elif plain.lower() in _EVIDENCE:
            before = found[at - 1][0].lower() if at else ""
            if following and following.lower() not in SMALL and before not in _PHRASAL_IN:
                small_high.append(plain)
        elif plain.lower() not in SMALL:
            high.append((at, plain))
    content = tuple(word for word in low if len(word) > 3 or word in _VERBS)
    return _Parts(tuple(high), tuple(low), tuple(small_high), tuple(small_low), content)


def title_case(text: str) -> str:
    """Capitals for all words but the small ones."""
    found = _words(text)
    last = len(found) - 1

    def write(at: int, word: str, opens: bool) -> str:
        small = word.lower() in SMALL and not opens and at != last
        if small:
            return word.lower() if word[1:].islower() or len(word) == 1 else word
        return word[0].upper() + word[1:]

    return _rewritten(text, found, write)


def sentence_case(text: str, words: Words) -> str:
    """Capitals for the first word and for what the body writes as names."""
    found = _words(text)

    def write(at: int, word: str, opens: bool) -> str:
        keeps = (
            opens or not word[0].isupper() or any(c.isupper() for c in word[1:].replace("-", ""))
        )
        if "-" in word and not opens and not words.is_name(word):
            return "-".join(
                part if words.is_name(part) else part.lower() for part in word.split("-")
            )
        if keeps or (words.is_name(word) and not words.is_common(word)):
            return word
        return word.lower()

    return _rewritten(text, found, write)


@lru_cache(maxsize=2048)
def _words(text: str) -> tuple[tuple[str, bool, int], ...]:
    """Each word, whether a sentence or a part after a colon begins with it, and where it stands."""
    return tuple(_each_word(text))


def _each_word(text: str) -> Iterator[tuple[str, bool, int]]:
    for match in _WORD().finditer(text):
        before = text[: match.start()]
        yield (
            match[0],
            not before.strip(" “‘\"'") or _BREAK().search(before) is not None,
            match.start(),
        )


def _rewritten(
    text: str, found: tuple[tuple[str, bool, int], ...], write: Callable[[int, str, bool], str]
) -> str:
    pieces, at = [], 0
    for index, (word, opens, start) in enumerate(found):
        pieces += [text[at:start], write(index, word, opens)]
        at = start + len(word)
    return "".join([*pieces, text[at:]])


def _plain(word: str) -> str:
    for ending in ("’s", "'s"):
        word = word.removesuffix(ending)
    return word.rstrip(".’'")


@lru_cache(maxsize=4096)
def _shapes(text: str) -> Shapes:
    found = _NAMED().findall(text)
    has_marks = "’" in text or "'" in text
    named = frozenset(map(_plain, found) if has_marks else found)  # which end in no full stop
    return Shapes(frozenset(_LOW().findall(text)), named)
