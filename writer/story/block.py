"""A block: one unit of a story's body, with what its text says."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from writer.story.inline import Inline, parse_inline, walk
from writer.story.kept import kept
from writer.story.leaf import Leaf, leaves_of
from writer.story.lines import bare, heading_level, is_blank, split_lines, without_blank_tail
from writer.story.links import Definition, normalised
from writer.story.node import Node, alone
from writer.story.syntax import BARE_URL, READ_MORE, STASH
from writer.story.tree import parse_tree, plain_tree

if TYPE_CHECKING:
    from writer.story.attribution import Attribution

_TAG = re.compile(r"<[^<>]*>")
_MARKS = (
    r"\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0963"
    r"\u0966-\u0dff\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ece\u0f71-\u0f87\u102b-\u103e\u17b4-\u17d3"
    r"\u1ab0-\u1aff\u1dc0-\u1dff\u200c\u200d\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f"
)
"""What belongs to the letter before it and is none by itself: accents, vowel signs, joiners."""
_CHINESE = r"\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Written without spaces: Han and kana. Word processors count each of these as a word."""
_INSIDE = rf"\w'’.,:/@&?=%#+~\u2010\u2011{_MARKS}-"
_WORD = re.compile(rf"\w[{_INSIDE}]*")
_IS_CHINESE = re.compile(f"[{_CHINESE}]")
_WORD_OR_SIGN = re.compile(rf"[{_CHINESE}]|(?![{_CHINESE}])\w(?:(?![{_CHINESE}])[{_INSIDE}])*")
_SPACELESS = re.compile(r"[\u0e01-\u0e4e\u0e81-\u0ece\u1000-\u103f\u1780-\u17d3]")
"""Thai, Lao, Burmese and Khmer put spaces between phrases; only a dictionary could tell words."""
_SIGNS_A_WORD = 4  # of these, vowels and tones included, on average
_ATTRIBUTE = re.compile(r"""([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s}"']+))|\.([\w-]+)""")
_MARKED = {"#": "heading", ">": "quote", "-": "list"}
_SILENT = frozenset({"stash", "definitions", "read-more", "divider", "code"})


@dataclass(frozen=True, slots=True)
class Image:
    """A picture: ``path`` as written, ``title`` (its caption) and ``credit``."""

    alt: str
    path: str
    title: str
    credit: str


@dataclass(frozen=True)
class Block:
    """A block of ``kind`` and its ``source``, blank lines after it included.

    It does not know where it stands, so an edit elsewhere leaves it the same. Kinds: paragraph,
    heading, quote, pull-quote, read-more, image, embed, list, table, code, html, divider, stash,
    definitions, footnote. ``level`` is a heading's, else 0.
    """

    kind: str
    source: str
    level: int = 0

    @kept
    def _lines(self) -> list[str]:
        return split_lines(self.source)

    @kept
    def tree(self) -> Node:
        """The tree of this block alone: a document whose first child is the block."""
        return plain_tree(self.source) or parse_tree(self.source)

    @kept
    def line_starts(self) -> list[int]:
        """The offset in the source at which each of its lines starts."""
        starts = [0]
        for line in self._lines:
            starts.append(starts[-1] + len(line))
        return starts

    @kept
    def row_starts(self) -> list[int]:
        """The same of the lines that are there: what follows the last line end is one, if empty too."""
        ends = not self._lines or self._lines[-1].endswith(("\n", "\r"))
        return self.line_starts if ends else self.line_starts[:-1]

    @property
    def lines(self) -> int:
        """How many lines it takes, blank lines after it not counted; at least 1."""
        return max(without_blank_tail(self._lines), 1)

    @property
    def end(self) -> int:
        """The offset in the source after its last character that is not a blank line or its end."""
        last = self.lines - 1
        return self.line_starts[last] + len(bare(self._lines[last])) if self._lines else 0

    @kept
    def leaves(self) -> tuple[Leaf, ...]:
        """Its runs of inline text; a quote's attribution has the role ``attribution``."""
        found = leaves_of(self.tree, self.line_starts)
        if self.attribution is not None:
            found[-1].role = "attribution"
        return found

    @kept
    def attribution(self) -> "Attribution | None":
        """Who is quoted, for a quote whose last paragraph says so."""
        if self.kind not in ("quote", "pull-quote"):
            return None
        paragraphs = self.tree.children[0].children if self.tree.children else []
        if not paragraphs or paragraphs[-1].kind != "paragraph":
            return None
        from writer.story.attribution import find_attribution  # stories without quotes open sooner

        found = leaves_of(paragraphs[-1], self.line_starts)
        return find_attribution(found[0]) if found else None

    @kept
    def text(self) -> str:
        """The words a reader sees, without markup; a quote's without its attribution."""
        if self.kind == "image":
            return self.image.alt if self.image else ""
        if self.kind in ("html", "stash", "embed"):
            return _bare_text(self.kind, self.source)
        if self.kind in ("read-more", "divider", "definitions"):
            return ""
        said = [leaf.text for leaf in self.leaves if leaf.role != "attribution"]
        return "\n".join(said)

    @kept
    def words(self) -> int:
        """How many words of it are published, a quote's attribution included."""
        if self.kind in _SILENT or self.kind == "embed":
            return 0
        if self.kind in ("html", "image"):
            return count_words(self.text)
        return sum(count_words(leaf.text) for leaf in self.leaves)

    @kept
    def attributes(self) -> dict[str, str]:
        """What ``{: ... }`` under it says; classes under ``class``, joined by spaces."""
        children = self.tree.children
        return parse_attributes(children[0].attributes) if children else {}

    @kept
    def image(self) -> Image | None:
        """The picture, for an image block."""
        if self.kind != "image":
            return None
        inline = next(piece for piece in self.leaves[0].inlines if piece.kind == "image")
        credit = self.attributes.get("credit", "")
        return Image(alt_text(inline), inline.url, inline.title, credit)

    @kept
    def label(self) -> str:
        """The normalised label of the note that a footnote is; else ''."""
        return normalised(self.tree.children[0].info) if self.kind == "footnote" else ""

    @kept
    def references(self) -> tuple[str, ...]:
        """The normalised labels of the notes it refers to, as often and in the order it does."""
        if "[^" not in self.source:
            return ()
        found = (inline for leaf in self.leaves for inline in walk_seen(leaf.inlines))
        return tuple(normalised(one.text) for one in found if one.kind == "footnote")

    @kept
    def definitions(self) -> tuple[Definition, ...]:
        """The link definitions it holds, at any depth."""
        if "]:" not in self.source:
            return ()
        return tuple(found for node in _nodes(self.tree) for found in node.definitions)


def walk_seen(pieces: list[Inline]) -> Iterator[Inline]:
    """Every piece in reading order but for what stands in the words of a picture."""
    stack = list(reversed(pieces))
    while stack:
        piece = stack.pop()
        yield piece
        if piece.kind != "image":
            stack.extend(reversed(piece.children))


def alt_text(image: Inline) -> str:
    """What stands in for a picture."""
    return "".join(piece.text for piece in walk(image.children) if piece.kind in ("text", "code"))


def count_words(text: str) -> int:
    """Words as word processors count them: runs of letters and digits, marks inside included.

    In Chinese and Japanese each sign counts, as in Word and Google Docs; in Thai and its neighbours,
    where words stand together, they are estimated.
    """
    if text.isascii():
        return len(_WORD.findall(text))
    found = (_WORD_OR_SIGN if _IS_CHINESE.search(text) else _WORD).findall(text)
    if _SPACELESS.search(text) is None:
        return len(found)
    return sum(max(round(len(_SPACELESS.findall(run)) / _SIGNS_A_WORD), 1) for run in found)


def parse_attributes(source: str) -> dict[str, str]:
    """The attributes of ``{: .pull credit="A/B" }``."""
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(source):
        if match[5]:
            found["class"] = f"{found['class']} {match[5]}" if "class" in found else match[5]
        else:
            found[match[1]] = match[2] or match[3] or match[4] or ""
    return found


def make_block(node: Node, source: str) -> Block:
    """The block that a child of the document is, given its source."""
    kind = node.kind
    if kind == "paragraph":
        kind = _paragraph_kind(node)
    elif kind == "quote":
        classes = parse_attributes(node.attributes).get("class", "").split()
        kind = "pull-quote" if "pull" in classes else "quote"
    elif kind == "html":
        kind = _html_kind(node)
    block = Block(kind, source, node.level)
    if not node.is_open:
        block.__dict__["tree"] = alone(node)  # what parsing it again would give
    return block


def plain_block(source: str) -> Block:
    """The block that ``end_of_plain`` has found; its tree is grown when it is wanted."""
    kind = _MARKED.get(source[0], "paragraph")
    if kind != "paragraph":
        return Block(kind, source, heading_level(source))
    is_address = source[:4].lower() == "http" and BARE_URL.match(
        source.partition("\n")[0].strip(" \t")
    )
    return Block("embed" if is_address else "paragraph", source)


def _paragraph_kind(node: Node) -> str:
    if not node.content:
        return "definitions"
    first = node.content[0][2].strip(" \t")
    if len(node.content) == 1 and BARE_URL.match(first):
        return "embed"
    if first.startswith("![") and not node.definitions and _is_one_image(node):
        return "image"
    return "paragraph"


def _is_one_image(node: Node) -> bool:
    pieces = parse_inline(node.text)
    return len(pieces) == 1 and pieces[0].kind == "image"


def _html_kind(node: Node) -> str:
    first = node.content[0][2].lstrip(" \t")
    if STASH.match(first):
        return "stash"
    lines = [text for _, _, text in node.content if not is_blank(text)]
    return "read-more" if len(lines) == 1 and READ_MORE.match(first) else "html"


def _bare_text(kind: str, source: str) -> str:
    if kind == "embed":
        return source.strip().strip("<>")
    if kind == "stash":
        inner = STASH.sub("", source.strip(), count=1)
        return inner.removesuffix("-->").strip()
    return " ".join(_TAG.sub(" ", source).split())


def _nodes(root: Node) -> Iterator[Node]:
    stack = [root]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(reversed(node.children))
