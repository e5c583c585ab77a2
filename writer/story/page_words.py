"""A run of words as the page shows it, each character knowing its place in the Markdown."""

import re
from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from writer.story.edit import shared_ends
from writer.story.inline import Inline
from writer.story.leaf import Leaf
from writer.story.links import Definition, normalised

_DASH = re.compile(r"(?:—|–|--)[ \t\u00a0]*")
_BREAK = re.compile(r"<br\s*/?>", re.I)
_TOKEN = re.compile(r"\w+|\s|[^\w\s]")
_BLANKS = re.compile(r"[ \t]+")
_SHOWN_DASH = "— "  # what the page puts before who said a quote
_NOWHERE = (-1, -1)
_ALWAYS_THERE = ("text", "softbreak", "hardbreak")


@dataclass(frozen=True, slots=True)
class Hunk:
    """The words from ``start`` to ``end`` of a text go and ``inserted`` comes."""

    start: int
    end: int
    inserted: str


@dataclass(slots=True)
class PageWords:
    """The text of a leaf on the page; ``places`` are the ranges of its characters in the markup.

    ``marked`` are the pieces that are more than text, each with the place of its words in ``text``.
    """

    text: str = ""
    places: list[tuple[int, int]] = field(default_factory=list)
    codes: list[bool] = field(default_factory=list)
    marked: list[tuple[Inline, tuple[int, int]]] = field(default_factory=list)

    def is_literal(self, at: int) -> bool:
        """Whether the character at ``at`` is text that an escape could stand before."""
        start, end = self.places[at]
        return end - start == 1 and not self.codes[at]

    def is_code(self, start: int, end: int) -> bool:
        """Whether words that come between ``start`` and ``end`` come into code."""
        return any(self.codes[start:end]) if end > start else bool(start and self.codes[start - 1])

    def ranges(self, start: int, end: int, *, keep_marks: bool) -> list[tuple[int, int]]:
        """The parts of the markup that say the words from ``start`` to ``end``.

        Marks around words that all go are part of it, but for those around the first word when
        something comes in its place (``keep_marks``).
        """
        found = [self.places[at] for at in range(start, end)]
        for inline, (first, last) in self.marked:
            goes = first < last and start <= first and last <= end
            if goes and not (keep_marks and first == start):
                found.append((inline.start, inline.end))
        return _merged(found)

    def insertion(self, at: int, before: bool) -> int:
        """Where in the markup words come: where those ``before`` end, or where the next ones start."""
        if before and at > 0 and self.places[at - 1] != _NOWHERE:
            return self.places[at - 1][1]
        if at < len(self.places):
            return self.places[at][0]
        return self.places[-1][1] if self.places else 0


def _merged(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


def page_words(
    leaf: Leaf, definitions: Mapping[str, Definition], notes: Set[str] = frozenset()
) -> PageWords | None:
    """The words of ``leaf`` as the page shows them; None when it does not show them as words.

    References to ``notes`` (their labels) have no words: their numbers are the page's own.
    """
    if leaf.role == "code":
        return None
    words = PageWords()
    _collect(words, leaf.markup, leaf.resolved(definitions), notes)
    if leaf.role == "attribution":
        dash = _DASH.match(words.text)
        if dash is None:
            return None
        _replace_dash(words, dash.end())
    return words


def _collect(words: PageWords, markup: str, inlines: list[Inline], notes: Set[str]) -> None:
    """Add the characters of all pieces; nested deep by a hostile text, so no recursion."""
    pieces: list[str] = []
    at = 0
    stack = [(inline, -1) for inline in reversed(inlines)]
    while stack:
        inline, begun = stack.pop()
        if begun >= 0:
            words.marked.append((inline, (begun, at)))
            continue
        if inline.kind not in _ALWAYS_THERE:
            stack.append((inline, at))
        said, places = _said(markup, inline, notes)
        pieces.append(said)
        words.places += places
        words.codes += [inline.kind == "code"] * len(said)
        at += len(said)
        if inline.kind != "image":
            stack.extend((child, -1) for child in reversed(inline.children))
    words.text = "".join(pieces)


def _said(markup: str, inline: Inline, notes: Set[str]) -> tuple[str, list[tuple[int, int]]]:
    """What a piece itself says, and where each character of it stands."""
    whole = inline.start, inline.end
    match inline.kind:
        case "softbreak":
            return " ", [whole]
        case "hardbreak":
            return "\n", [whole]
        case "html" if _BREAK.fullmatch(inline.text):
            return "\n", [whole]
        case "code":
            raw = markup[inline.start : inline.end]
            ticks = len(raw) - len(raw.lstrip("`"))
            start = inline.start + ticks + (len(raw) - 2 * ticks - len(inline.text)) // 2
            return inline.text, [(start + at, start + at + 1) for at in range(len(inline.text))]
        case "footnote" if normalised(inline.text) not in notes:
            return markup[inline.start : inline.end], [
                (at, at + 1) for at in range(inline.start, inline.end)
            ]
        case "text" if inline.end - inline.start == len(inline.text):
            return inline.text, [(at, at + 1) for at in range(inline.start, inline.end)]
        case "text":
            return inline.text, [whole] * len(inline.text)
    return "", []


def _replace_dash(words: PageWords, length: int) -> None:
    """The dash of an attribution is the page's own: nothing that is typed can change it."""
    by = len(_SHOWN_DASH) - length
    words.text = _SHOWN_DASH + words.text[length:]
    words.places[:length] = [_NOWHERE] * len(_SHOWN_DASH)
    words.codes[:length] = [False] * len(_SHOWN_DASH)
    words.marked = [
        (inline, (max(start + by, 0), max(end + by, 0))) for inline, (start, end) in words.marked
    ]


def same_words(one: str, other: str) -> bool:
    """Whether two texts look the same on a page: spaces beside each other are one."""
    return _shown(one) == _shown(other)


def _shown(text: str) -> list[str]:
    return [_BLANKS.sub(" ", line).strip(" ") for line in text.strip().split("\n")]


def hunks(words: PageWords, new: str) -> list[Hunk]:
    """What differs between ``words`` and ``new``, word by word; none when a dash of the page was touched."""
    old = words.text
    head, tail = shared_ends(old, new)
    before, after = _tokens(old[head : len(old) - tail]), _tokens(new[head : len(new) - tail])
    found: list[Hunk] = []
    at = [head]
    for token in before:
        at.append(at[-1] + len(token))
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, first, last, new_first, new_last in matcher.get_opcodes():
        if kind != "equal":
            inserted = "".join(after[new_first:new_last])
            found.append(_tidy(old, _trimmed(old, Hunk(at[first], at[last], inserted))))
    found = [hunk for hunk in found if hunk.start != hunk.end or hunk.inserted]
    dash = sum(place == _NOWHERE for place in words.places)
    return [] if any(hunk.start < dash for hunk in found) else found


def _tokens(text: str) -> list[str]:
    """Words, or, of very many, the whole: finding what they share takes the square of their number."""
    tokens = _TOKEN.findall(text)
    return tokens if len(tokens) <= 600 else [text]


def _trimmed(old: str, hunk: Hunk) -> Hunk:
    gone = old[hunk.start : hunk.end]
    head, tail = shared_ends(gone, hunk.inserted)
    end = len(hunk.inserted) - tail
    return Hunk(hunk.start + head, hunk.end - tail, hunk.inserted[head:end])


def _tidy(old: str, hunk: Hunk) -> Hunk:
    """Line ends that come are spaces, and no space comes or stays beside another one.

    Spaces at the ends of a line are marks in Markdown, and a line without words ends a paragraph.
    """
    start, end, text = (
        hunk.start,
        hunk.end,
        re.sub(r"[\s\x1c-\x1f]*[\n\r\x0b\x0c\u2028\u2029]\s*", " ", hunk.inserted),
    )
    before, after = old[start - 1 : start] or "\n", old[end : end + 1] or "\n"
    if before in " \n":
        text = text.lstrip(" \t")
    if after in " \n":
        text = text.rstrip(" \t")
    if not text and start < end and before in " \n" and after == " ":
        end += 1
    elif not text and start < end and before == " " and after == "\n":
        start -= 1
    return Hunk(start, end, text)
