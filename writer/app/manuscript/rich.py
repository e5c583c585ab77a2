"""Words copied from a word processor or a web page, as Markdown: paragraphs, headings, lists, links.

What comes in is not to be trusted: only words are taken, and addresses of the web and of mail.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from writer.story import Story

LONGEST = 2_000_000  # characters; more is taken as plain text
_DEEPEST = 200  # elements in each other; more is nobody's document
_SILENT = frozenset({"style", "script", "head", "title", "template", "noscript", "svg", "math"})
_VOID = frozenset({"br", "hr", "img", "meta", "link", "input", "wbr", "col", "source", "area"})
_BLOCKS = frozenset(
    [
        "p",
        "div",
        "section",
        "article",
        "header",
        "footer",
        "main",
        "aside",
        "figure",
        "figcaption",
        "blockquote",
        "ul",
        "ol",
        "li",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "dl",
        "dt",
        "dd",
        "address",
        "center",
        "form",
    ]
)
_AS_TYPED = re.compile(r"<(?:pre|table|textarea)\b|monospace|consolas|menlo|courier", re.I)
_BOLD = re.compile(r"font-weight\s*:\s*(bold|bolder|[6-9]00|normal|lighter|[1-5]00)", re.I)
_ITALIC = re.compile(r"font-style\s*:\s*(italic|oblique|normal)", re.I)
_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>\"]+\Z", re.I)
_SPACES = re.compile(r"[ \t\r\n\f]+")
_SPECIAL = re.compile(r"([\\`*_\[\]<>&~{}|])")
_MARKDOWN = re.compile(r"\s{4}|\s*(?:#{1,6} |[>|]|[-*+] |\d+[.)] |```|<!--|\{:|\[)")
_NUMBER = re.compile(r"\d{1,9}(?=[.)])")


@dataclass(frozen=True, slots=True)
class _Run:
    text: str
    bold: bool
    italic: bool
    url: str


@dataclass(slots=True)
class _Block:
    mark: str  # what opens its first line
    under: str  # what opens its other lines
    runs: list[_Run] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _State:
    tag: str = ""
    bold: bool = False
    italic: bool = False
    url: str = ""
    silent: bool = False
    quoted: bool = False
    heading: bool = False


def as_markdown(html: str) -> str | None:
    """The blocks that HTML says, with blank lines between; None for what is better taken as text.

    That is code, a table, and what has neither several blocks nor any mark.
    """
    if len(html) > LONGEST or _AS_TYPED.search(html):
        return None
    reader = _Reader()
    reader.feed(html)
    reader.close()
    written = [(block, _written(block)) for block in reader.blocks]
    kept = [(block, text) for block, text in written if text.strip()]
    marked = any(run.bold or run.italic or run.url for block, _ in kept for run in block.runs)
    if len(kept) < 2 and not marked and not any(block.mark for block, _ in kept):
        return None
    return _joined(kept)


def as_paragraphs(text: str) -> str | None:
    """Plain text whose every line is a paragraph, as in notes and mails, with blank lines between.

    None for what is not so: lines of a poem or an address, lines broken at a width, Markdown.
    """
    lines = text.strip("\n").split("\n")
    if len(lines) < 2 or not all(map(_is_paragraph, lines)):
        return None
    return "\n\n".join(line.strip() for line in lines)


def _is_paragraph(line: str) -> bool:
    ends = line.rstrip(" \"'”’»)")[-1:] in (".", "!", "?", "…", "。")
    return ends and not _MARKDOWN.match(line)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[_Block] = [_Block("", "")]
        self._open: list[_State] = [_State()]
        self._lists: list[int] = []  # 0 for bullets, else the number of the next item

    # what HTMLParser calls

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self._add("\n")
        if tag in _VOID or len(self._open) > _DEEPEST:
            return
        said = dict(attrs)
        if tag in ("ul", "ol"):
            self._lists.append(1 if tag == "ol" else 0)
        self._open.append(_inside(self._open[-1], tag, said))
        if tag in _BLOCKS:
            self._start(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in (one.tag for one in self._open):
            return
        while self._open[-1].tag != tag:
            self._open.pop()
        self._open.pop()
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        if tag in _BLOCKS:
            self._start("")

    def handle_data(self, data: str) -> None:
        text = _SPACES.sub(" ", data)
        self._add(text)

    def _add(self, text: str) -> None:
        state = self._open[-1]
        if not state.silent:
            self.blocks[-1].runs.append(_Run(text, state.bold, state.italic, state.url))

    def _start(self, tag: str) -> None:
        """Go on in a new block, or in the one that has no words yet (a paragraph of a list item)."""
        quote = "> " if self._open[-1].quoted else ""
        mark = under = quote
        if tag == "li":
            mark, under = self._item(quote)
        elif tag[:1] == "h" and tag[1:].isdigit():
            mark = quote + "#" * max(int(tag[1:]), 2) + " "
        last = self.blocks[-1]
        has_words = any(run.text.strip() for run in last.runs)
        if not has_words:
            last.runs.clear()
            if tag == "li" or tag[:1] == "h" or not last.mark.strip("> "):
                last.mark, last.under = mark, under
        else:
            self.blocks.append(_Block(mark, under))

    def _item(self, quote: str) -> tuple[str, str]:
        inner = "".join(" " * (3 if number else 2) for number in self._lists[:-1])
        number = self._lists[-1] if self._lists else 0
        if number:
            self._lists[-1] += 1
        mark = f"{number}. " if number else "- "
        return f"{quote}{inner}{mark}", f"{quote}{inner}{' ' * len(mark)}"


def _inside(outer: _State, tag: str, said: dict[str, str | None]) -> _State:
    """How words look within an element. Docs puts all in ``<b style="font-weight:normal">``."""
    style = said.get("style") or ""
    weight, slope = _BOLD.search(style), _ITALIC.search(style)
    heading = outer.heading or (tag[:1] == "h" and tag[1:].isdigit())
    bold = outer.bold or tag in ("b", "strong")
    if weight:
        bold = weight[1].lower() in ("bold", "bolder") or weight[1][0] in "6789"
    italic = outer.italic or tag in ("i", "em", "cite")
    if slope:
        italic = slope[1].lower() != "normal"
    url = (said.get("href") or "").strip() if tag == "a" else outer.url
    return _State(
        tag,
        bold and not heading,
        italic,
        url if _ADDRESS.match(url) else "",
        outer.silent or tag in _SILENT,
        outer.quoted or tag == "blockquote",
        heading,
    )


def _written(block: _Block) -> str:
    """A block's words with their marks, and its own marks before its lines."""
    lines = _lines(block)
    if not lines:
        return ""
    if not _says(lines, block):
        escaped = _lines(block, escape=True).split("\n")
        lines = "\n".join(map(_not_opening, escaped))
    broken = lines.replace("\n", " " if block.mark.endswith("# ") else f"\\\n{block.under}")
    return block.mark + broken


def _lines(block: _Block, *, escape: bool = False) -> str:
    words = "".join(_marked(run, escape=escape) for run in _merged(block.runs))
    return re.sub(r" *\n[ \n]*", "\n", words).strip(" \n")


def _not_opening(line: str) -> str:
    """A line that starts no list and no heading."""
    number = _NUMBER.match(line)
    if number:
        return f"{number[0]}\\{line[number.end() :]}"
    return f"\\{line}" if line[:1] in ("#", "+", "-", "=") else line


def _says(lines: str, block: _Block) -> bool:
    """Whether the words are read as they were, with nothing of them taken for a mark."""
    read = Story.from_text("x\n\n" + lines.replace("\n", "\\\n") + "\n").blocks[1:]
    wanted = "".join(run.text for run in block.runs)
    same = len(read) == 1 and read[0].kind in ("paragraph", "embed")
    return same and "".join(read[0].text.split()) == "".join(wanted.split())


def _merged(runs: list[_Run]) -> Iterator[_Run]:
    """Neighbours that look the same as one; spaces take the look of what is before them."""
    made: list[_Run] = []
    for run in runs:
        last = made[-1] if made else None
        alike = last and (last.bold, last.italic, last.url) == (run.bold, run.italic, run.url)
        if last and (alike or (not run.text.strip(" ") and not last.url)):
            made[-1] = _Run(last.text + run.text, last.bold, last.italic, last.url)
        else:
            made.append(run)
    for run in made:
        yield _Run(re.sub(r" {2,}", " ", run.text), run.bold, run.italic, run.url)


def _marked(run: _Run, *, escape: bool = False) -> str:
    words = run.text.strip(" \n\u00a0")
    if not words:
        return run.text
    head, _, tail = run.text.partition(words)
    mark = "*" * (2 * run.bold + run.italic)
    said = _SPECIAL.sub(r"\\\1", words) if escape else words
    said = f"{mark}{said}{mark}"
    if run.url:
        url = f"<{run.url}>" if re.search(r"[()]", run.url) else run.url
        said = f"<{run.url}>" if words == run.url else f"[{said}]({url})"
    return f"{head}{said}{tail}"


def _joined(kept: list[tuple[_Block, str]]) -> str:
    """Items of a list stand under each other, all else apart."""
    text = ""
    before: _Block | None = None
    for block, words in kept:
        items = before and _is_item(before) and _is_item(block)
        quoted = before and before.mark.startswith(">") and block.mark.startswith(">")
        text += ("\n" if items else "\n>\n" if quoted else "\n\n") if before else ""
        text += words
        before = block
    return text


def _is_item(block: _Block) -> bool:
    return bool(re.search(r"(?:- |\d\. )\Z", block.mark))
