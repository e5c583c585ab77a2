"""Inline Markdown: emphasis, links, images, code and the rest, each with its place in the text.

CommonMark's algorithm (spec 0.30, appendix): a chain of pieces is made left to right; brackets and
runs of ``*`` and ``_`` are remembered and paired when their partner comes. Its time grows with the
length of the text, whatever the text: Python-Markdown's own patterns can need a minute for a line
of brackets, and give no places, which problems, the outline and clicks on the page all need.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from writer.story.chain import Chain, Inline, Piece
from writer.story.emphasis import Run, Runs
from writer.story.escapes import ESCAPABLE, REFERENCE, decode_reference
from writer.story.links import Definition, normalised, read_label, read_tail
from writer.story.syntax import CLOSE_TAG, FOOTNOTE_MARK, OPEN_TAG

_MOST_KEPT = 20_000  # code points of a text whose pieces are kept
__all__ = ["Inline", "parse_inline", "shared_inlines", "walk"]

_PLAIN = re.compile(r"[^\n`\[\]\\!<&*_]+")
_TICKS = re.compile(r"`+")
_URL = re.compile(r"<([A-Za-z][A-Za-z0-9.+-]{1,31}:[^<>\x00-\x20]*)>")
_EMAIL = re.compile(
    r"<([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
    r"(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)>"
)
_TAG = re.compile(rf"{OPEN_TAG}|{CLOSE_TAG}")
_RAW = {"<!--": "-->", "<?": "?>", "<![CDATA[": "]]>", "<!": ">"}


@dataclass(slots=True, eq=False)
class _Bracket:
    """An opening bracket, with the runs of emphasis that stood before it."""

    piece: Piece
    image: bool
    runs_below: Run | None
    text_start: int
    active: bool = True
    holds_bracket: bool = False


class _Reader:
    def __init__(self, text: str, definitions: Mapping[str, Definition]) -> None:
        self.text = text
        self.definitions = definitions
        self.at = 0
        self.chain = Chain()
        self.runs = Runs(self.chain)
        self.brackets: list[_Bracket] = []
        self._ticks: dict[int, list[int]] | None = None
        self._unclosed: set[str] = set()

    # -- reading -------------------------------------------------------------------------------

    def read(self) -> list[Inline]:
        text = self.text
        while self.at < len(text):
            plain = _PLAIN.match(text, self.at)
            if plain:
                self._add("text", plain.end(), plain[0])
            else:
                self._special(text[self.at])
        self.runs.pair(None)
        return self.chain.taken()

    def _special(self, char: str) -> None:
        match char:
            case "\n":
                self._line_end()
            case "\\":
                self._backslash()
            case "`":
                self._code()
            case "*" | "_":
                self._run(char)
            case "[":
                if not self._footnote():
                    self._open_bracket(image=False)
            case "!" if self.text.startswith("![", self.at):
                if not self._footnote(after="!"):
                    self._open_bracket(image=True)
            case "]":
                self._close_bracket()
            case "<":
                self._angle()
            case "&":
                self._reference()
            case _:
                self._add("text", self.at + 1, char)

    def _add(self, kind: str, end: int, text: str = "", url: str = "") -> Piece:
        piece = self.chain.append(Inline(kind, self.at, end, text, url))
        self.at = end
        return piece

    def _line_end(self) -> None:
        last = self.chain.tail.inline
        hard = last.kind == "text" and last.text.endswith("  ")
        if last.kind == "text":
            kept = last.text.rstrip(" \t")
            last.end -= len(last.text) - len(kept)
            last.text = kept
        end = self.at + 1
        while self.text[end : end + 1] in (" ", "\t"):
            end += 1
        self._add("hardbreak" if hard else "softbreak", end)

    def _backslash(self) -> None:
        following = self.text[self.at + 1 : self.at + 2]
        if following == "\n":
            end = self.at + 2
            while self.text[end : end + 1] in (" ", "\t"):
                end += 1
            self._add("hardbreak", end)
        elif following in ESCAPABLE and following:
            self._add("text", self.at + 2, following)
        else:
            self._add("text", self.at + 1, "\\")

    def _code(self) -> None:
        opening = _TICKS.match(self.text, self.at)
        assert opening
        close = self._closing_ticks(len(opening[0]), opening.end())
        if close is None:
            self._add("text", opening.end(), opening[0])
            return
        code = self.text[opening.end() : close].replace("\n", " ")
        if len(code) > 1 and code[0] == code[-1] == " " and code.strip(" "):
            code = code[1:-1]
        self._add("code", close + len(opening[0]), code)

    def _closing_ticks(self, length: int, after: int) -> int | None:
        if self._ticks is None:
            self._ticks = {}
            for run in _TICKS.finditer(self.text):
                self._ticks.setdefault(len(run[0]), []).append(run.start())
            for places in self._ticks.values():
                places.reverse()
        places = self._ticks.get(length, [])
        while places and places[-1] < after:
            places.pop()
        return places[-1] if places else None

    def _angle(self) -> None:
        for pattern, prefix in ((_URL, ""), (_EMAIL, "mailto:")):
            match = pattern.match(self.text, self.at)
            if match:
                start = self.at
                link = self._add("link", match.end(), "", prefix + match[1]).inline
                link.children.append(Inline("text", start + 1, match.end() - 1, match[1]))
                return
        end = self._html_end()
        if end:
            self._add("html", end, self.text[self.at : end])
        else:
            self._add("text", self.at + 1, "<")

    def _html_end(self) -> int:
        tag = _TAG.match(self.text, self.at)
        if tag:
            return tag.end()
        for opening, closing in _RAW.items():
            if not self.text.startswith(opening, self.at):
                continue
            if opening == "<!" and not self.text[self.at + 2 : self.at + 3].isalpha():
                continue
            if closing in self._unclosed:
                return 0
            end = self.text.find(closing, self.at + len(opening))
            if end < 0:
                self._unclosed.add(closing)
                return 0
            return end + len(closing)
        return 0

    def _reference(self) -> None:
        match = REFERENCE.match(self.text, self.at)
        decoded = decode_reference(match[1], match[2], match[3]) if match else None
        if match and decoded:
            self._add("text", match.end(), decoded)
        else:
            self._add("text", self.at + 1, "&")

    def _run(self, char: str) -> None:
        end = self.at
        while self.text[end : end + 1] == char:
            end += 1
        before = self.text[self.at - 1] if self.at else "\n"
        after = self.text[end : end + 1] or "\n"
        self.runs.add(self._add("text", end, char * (end - self.at)), before, after)

    # -- links ---------------------------------------------------------------------------------

    def _footnote(self, after: str = "") -> bool:
        """Take a reference to a note, with the exclamation mark it may stand ``after``.

        ``[^1](/url)`` is a link and ``![^1](/url)`` a picture, as in GFM.
        """
        start = self.at + len(after)
        if not self.text.startswith("[^", start):
            return False
        match = FOOTNOTE_MARK.match(self.text, start)
        if match is None or read_tail(self.text, match.end()):
            return False
        if self.brackets:
            self.brackets[-1].holds_bracket = True
        if after:
            self._add("text", start, after)
        self._add("footnote", match.end(), match[1])
        return True

    def _open_bracket(self, *, image: bool) -> None:
        if self.brackets:
            self.brackets[-1].holds_bracket = True
        end = self.at + (2 if image else 1)
        piece = self._add("text", end, self.text[self.at : end])
        self.brackets.append(_Bracket(piece, image, self.runs.last, end))

    def _close_bracket(self) -> None:
        start = self.at
        if not self.brackets:
            self._add("text", start + 1, "]")
            return
        bracket = self.brackets[-1]
        target = self._target(bracket, start) if bracket.active else None
        if target is None:
            self.brackets.pop()
            self._add("text", start + 1, "]")
            return
        url, title, end = target
        node = Inline("image" if bracket.image else "link", bracket.piece.inline.start, end)
        node.url, node.title = url, title
        self.runs.pair(bracket.runs_below)
        self.chain.enclose(bracket.piece, None, node)
        self.chain.remove(bracket.piece)
        self.at = end
        self.brackets.pop()
        if not bracket.image:  # links do not hold links
            for outer in reversed(self.brackets):
                if outer.image:
                    continue
                if not outer.active:
                    break
                outer.active = False

    def _target(self, bracket: _Bracket, start: int) -> tuple[str, str, int] | None:
        tail = read_tail(self.text, start + 1)
        if tail:
            return tail
        after = start + 1
        label = read_label(self.text, after)
        if label and label[0].strip():
            name, end = label
        elif bracket.holds_bracket:
            return None
        else:
            name, end = self.text[bracket.text_start : start], label[1] if label else after
        found = self.definitions.get(normalised(name)) if len(name) < 1000 else None
        return (found.url, found.title, end) if found else None


def parse_inline(text: str, definitions: Mapping[str, Definition] | None = None) -> list[Inline]:
    """The inline pieces of ``text`` in order; ``definitions`` by normalised label."""
    plain = plain_words(text)
    if plain is not None:
        return [Inline("text", 0, len(plain), plain)]
    return _Reader(text.rstrip(" \t\n"), definitions or {}).read()


def plain_words(text: str) -> str | None:
    """The words of a text that has no marks in it, as most paragraphs of a story have none."""
    stripped = text.rstrip(" \t\n")
    return stripped if _PLAIN.fullmatch(stripped) else None


def shared_inlines(text: str) -> list[Inline]:
    """The inline pieces of ``text``, read once for all who ask: not to be changed by any of them.

    Checks, targets and the page each read the same paragraphs, one soon after the other. Those of a
    huge one would fill the memory, as each key makes another text of it.
    """
    return _lately_read(text) if len(text) <= _MOST_KEPT else parse_inline(text)


@lru_cache(maxsize=512)
def _lately_read(text: str) -> list[Inline]:
    return parse_inline(text)


def walk(pieces: list[Inline]) -> Iterator[Inline]:
    """Every piece, parents before children, in reading order."""
    stack = list(reversed(pieces))
    while stack:
        piece = stack.pop()
        yield piece
        stack.extend(reversed(piece.children))
