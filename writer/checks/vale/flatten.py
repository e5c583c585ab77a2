"""Inline markup taken off a text, each character remembering where it stood."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from writer.story import Leaf
from writer.story.inline import Inline

_ADDRESS = re.compile(
    r"(?:https?://|ftp://|www\.)[^\s<>*]*[^\s<>*?!.,:;\"'”’)\]_~]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
    re.I,
)
_TASK = re.compile(r"\[[ xX]\]\s+")
_OPENING = re.compile(r"<\s*(code|kbd|tt|script|style)\b", re.I)
_CLOSING = re.compile(r"</\s*(code|kbd|tt|script|style)\b", re.I)
_BREAK = re.compile(r"<br\s*/?>", re.I)
_TAGS = re.compile(r"<!--.*?-->|<[^<>]*>", re.S)
_INLINE_TAG = re.compile(
    r"</?(?:b|big|i|small|abbr|acronym|cite|dfn|em|kbd|strong|a|br|img|span|sub|sup|code|tt|del)\b",
    re.I,
)
_SKIPPED = re.compile(r"<(script|style|pre|figure|noscript|iframe)\b.*?</\1\s*>", re.I | re.S)
_MARK = "*"

Run = tuple[int, int, int, bool]
"""Where a run starts in the text, where in the source, how long it is there, and whether both are
the same characters."""


@dataclass(frozen=True, slots=True)
class Flat:
    """A text and the runs it was made of, in order."""

    text: str
    starts: tuple[int, ...]
    runs: tuple[Run, ...]

    def source(self, at: int) -> int:
        """The place in the source of the character at ``at``."""
        index = bisect_right(self.starts, at) - 1
        if index < 0:
            return self.runs[0][1] if self.runs else 0
        start, place, length, same = self.runs[index]
        return (
            place + (at - start if same else 0) if at - start < max(length, 1) else place + length
        )

    def source_end(self, end: int) -> int:
        """The place in the source after the character before ``end``."""
        if end <= 0:
            return self.source(0)
        index = bisect_right(self.starts, end - 1) - 1
        if index < 0:
            return self.source(0)
        start, place, length, same = self.runs[index]
        return place + (end - start if same else length)

    def cut(self, start: int, end: int) -> "Flat":
        """The part from ``start`` to ``end``."""
        runs: list[Run] = []
        for index, (at, place, length, same) in enumerate(self.runs):
            after = self.starts[index + 1] if index + 1 < len(self.runs) else len(self.text)
            if after <= start or at >= end:
                continue
            skip = max(start - at, 0)
            runs.append(
                (at + skip - start, place + skip, length - skip, True)
                if same
                else (max(at - start, 0), place, length, False)
            )
        return Flat(self.text[start:end], tuple(run[0] for run in runs), tuple(runs))

    def stripped(self) -> "Flat":
        """Without the space around it."""
        left = len(self.text) - len(self.text.lstrip())
        return self.cut(left, max(len(self.text.rstrip()), left))


class _Builder:
    def __init__(self, leaf: Leaf, *, show_code: bool) -> None:
        self._leaf = leaf
        self._show_code = show_code
        self._parts: list[str] = []
        self._runs: list[Run] = []
        self._at = 0
        self._hidden = 0
        """how many raw ``<code>`` elements are open"""

    def add(self, text: str, start: int, end: int) -> None:
        """Add text that stands at markup[start:end]."""
        if not text:
            return
        same = self._leaf.markup[start:end] == text
        place = self._leaf.source_of_markup(start)
        self._runs.append((self._at, place, self._leaf.source_of_markup(end - 1) + 1 - place, same))
        self._parts.append(text)
        self._at += len(text)

    def take(self, inline: Inline) -> None:
        """Add one piece and what is in it."""
        match inline.kind:
            case "text":
                text = _MARK * len(inline.text) if self._hidden else inline.text
                self.add_same(text, inline)
            case "code":
                self._code(inline)
            case "softbreak" | "hardbreak":
                self.add("\n", inline.start, inline.start + 1)
            case "html":
                self._html(inline)
            case "image":
                pass
            case _:
                for child in inline.children:
                    self.take(child)

    def add_same(self, text: str, inline: Inline) -> None:
        """Add text of a piece that may be masked: masked text keeps its places."""
        start = inline.start
        same = len(text) == inline.end - inline.start
        place = self._leaf.source_of_markup(start)
        length = self._leaf.source_of_markup(max(inline.end - 1, start)) + 1 - place
        if text:
            self._runs.append((self._at, place, length, same))
            self._parts.append(text)
            self._at += len(text)

    def _code(self, inline: Inline) -> None:
        ticks = (inline.end - inline.start - len(inline.text)) // 2
        text = inline.text if self._show_code else _MARK * len(inline.text)
        inner = Inline("code", inline.start + ticks, inline.start + ticks + len(inline.text))
        self.add_same(text, inner)

    def _html(self, inline: Inline) -> None:
        if _OPENING.match(inline.text):
            self._hidden += 1
        elif _CLOSING.match(inline.text):
            self._hidden = max(0, self._hidden - 1)
        elif _BREAK.match(inline.text):
            self.add(" ", inline.start, inline.end)

    def done(self) -> Flat:
        """The text so far."""
        text = "".join(self._parts)
        return Flat(text, tuple(run[0] for run in self._runs), tuple(self._runs))


def flatten(leaf: Leaf, inlines: list[Inline] | None = None, *, show_code: bool = False) -> Flat:
    """The plain text of a leaf, or of some of its pieces, code and bare addresses masked."""
    builder = _Builder(leaf, show_code=show_code)
    for inline in leaf.inlines if inlines is None else inlines:
        builder.take(inline)
    flat = builder.done()
    if show_code:
        return flat
    text = _ADDRESS.sub(lambda found: _MARK * len(found[0]), flat.text)
    flat = Flat(text, flat.starts, flat.runs)
    task = _TASK.match(text) if inlines is None else None
    return flat.cut(task.end(), len(text)) if task else flat


def flatten_html(source: str) -> Iterator[Flat]:
    """The runs of text between the block tags of a block of HTML."""
    source = _SKIPPED.sub(lambda found: " " * len(found[0]), source)
    parts: list[str] = []
    runs: list[Run] = []
    at = length = 0
    for tag in [*_TAGS.finditer(source), None]:
        words = source[at : tag.start() if tag else len(source)]
        if words:
            runs.append((length, at, len(words), True))
            parts.append(words)
            length += len(words)
        at = tag.end() if tag else len(source)
        if tag is None or not (_INLINE_TAG.match(tag[0]) or tag[0].startswith("<!--")):
            flat = Flat("".join(parts), tuple(run[0] for run in runs), tuple(runs)).stripped()
            if flat.text:
                yield flat
            parts, runs, length = [], [], 0
