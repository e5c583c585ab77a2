"""The words of copied blocks as Markdown: emphasis, links, and nothing taken for a mark that is none."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from writer.story import Story

_SPECIAL = re.compile(r"([\\`*_\[\]<>&~{}|])")
_NUMBER = re.compile(r"\d{1,9}(?=[.)])")
_BAR = re.compile(r"(?<!\\)\|")
_DASH = re.compile(r"\s*(?:—|–|--)")


@dataclass(frozen=True, slots=True)
class Run:
    """Words that look the same; ``is_markup`` says that they are Markdown already."""

    text: str
    bold: bool = False
    italic: bool = False
    url: str = ""
    is_markup: bool = False


@dataclass(slots=True)
class Block:
    """One unit of what was copied.

    ``kind`` is paragraph, heading, item, attribution, note, table, picture, divider, read-more, code
    or embed; of those without words ``markup`` is all. ``lead`` opens its first line, ``under`` its other
    ones. ``quote`` tells the quotes apart; 0 is none.
    """

    kind: str = "paragraph"
    lead: str = ""
    under: str = ""
    quote: int = 0
    is_pull: bool = False
    markup: str = ""
    runs: list[Run] = field(default_factory=list)

    @property
    def has_words(self) -> bool:
        return (
            bool(self.markup)
            or self.kind == "picture"
            or any(run.text.strip() for run in self.runs)
        )


def written(block: Block) -> str:
    """A block's words with their marks, and its own marks before its lines."""
    if block.markup:
        return block.markup
    if block.kind == "code":
        return _fenced("".join(run.text for run in block.runs).strip("\n"))
    lines = _lines(block.runs)
    if not lines:
        return ""
    if not _says(lines, block.runs):
        escaped = _lines(block.runs, escape=True).split("\n")
        lines = "\n".join(map(_not_opening, escaped))
    if block.kind == "attribution" and not _DASH.match(lines):
        lines = f"— {lines}"
    broken = " " if block.kind in ("heading", "attribution") else f"\\\n{block.under}"
    return block.lead + lines.replace("\n", broken)


def _fenced(code: str) -> str:
    longest = max(map(len, re.findall(r"`+", code)), default=0)
    fence = "`" * max(longest + 1, 3)
    return f"{fence}\n{code}\n{fence}" if code.strip() else ""


def table(rows: Sequence[Sequence[Sequence[Block]]]) -> str:
    """The lines of a table whose cells hold blocks; every row gets as many cells as the longest."""
    width = max(map(len, rows))
    lines = [_row([_cell(cell) for cell in row], width) for row in rows]
    lines.insert(1, _row(["---"] * width, width))
    return "\n".join(lines)


def _row(cells: list[str], width: int) -> str:
    return "| " + " | ".join(cells + [""] * (width - len(cells))) + " |"


def _cell(blocks: Sequence[Block]) -> str:
    said = (written(replace(block, lead="", kind="heading")) for block in blocks)
    return _BAR.sub(r"\\|", " ".join(filter(None, said)))


def _lines(runs: list[Run], *, escape: bool = False) -> str:
    words = "".join(_marked(run, escape=escape) for run in _merged(runs))
    return re.sub(r" *\n[ \n]*", "\n", words).strip(" \n")


def _not_opening(line: str) -> str:
    """A line that starts no list and no heading."""
    number = _NUMBER.match(line)
    if number:
        return f"{number[0]}\\{line[number.end() :]}"
    return f"\\{line}" if line[:1] in ("#", "+", "-", "=") else line


def _says(lines: str, runs: list[Run]) -> bool:
    """Whether the words are read as they were, with nothing of them taken for a mark."""
    markup = [run.text for run in runs if run.is_markup]
    for one in markup:
        lines = lines.replace(one, "", 1)
    read = Story.from_text("x\n\n" + lines.replace("\n", "\\\n") + "\n").blocks[1:]
    wanted = "".join(run.text for run in runs if not run.is_markup)
    same = len(read) == 1 and read[0].kind in ("paragraph", "embed")
    return same and "".join(read[0].text.split()) == "".join(wanted.split())


def _merged(runs: list[Run]) -> Iterator[Run]:
    """Neighbours that look the same as one; spaces take the look of what is before them."""
    made: list[Run] = []
    for run in runs:
        last = made[-1] if made and not made[-1].is_markup and not run.is_markup else None
        alike = last and (last.bold, last.italic, last.url) == (run.bold, run.italic, run.url)
        if last and (alike or (not run.text.strip(" ") and not last.url)):
            made[-1] = replace(last, text=last.text + run.text)
        else:
            made.append(run)
    for run in made:
        yield replace(run, text=re.sub(r" {2,}", " ", run.text))


def _marked(run: Run, *, escape: bool = False) -> str:
    words = run.text.strip(" \n\u00a0")
    if not words or run.is_markup:
        return run.text
    head, _, tail = run.text.partition(words)
    mark = "*" * (2 * run.bold + run.italic)
    said = _SPECIAL.sub(r"\\\1", words) if escape else words
    said = f"{mark}{said}{mark}"
    if run.url:
        url = f"<{run.url}>" if re.search(r"[()]", run.url) else run.url
        said = f"<{run.url}>" if words == run.url else f"[{said}]({url})"
    return f"{head}{said}{tail}"
