"""Words copied from a word processor or a web page, as Markdown: paragraphs, headings, lists, tables.

What comes in is not to be trusted: only words are taken, and addresses of the web and of mail.
"""

import re
from dataclasses import dataclass

from writer.app.manuscript.rich_blocks import read_blocks
from writer.app.manuscript.rich_words import Block, written

LONGEST = 2_000_000  # characters; more is taken as plain text
_AS_TYPED = re.compile(r"<textarea\b|monospace|consolas|menlo|courier", re.I)
_OFFICE = re.compile(r"schemas-microsoft-com|\bmso-|docs-internal-guid", re.I)
_MARKDOWN = re.compile(r"\s{4}|\s*(?:#{1,6} |[>|]|[-*+] |\d+[.)] |```|<!--|\{:|\[)")


@dataclass(frozen=True, slots=True)
class Copied:
    """What HTML says as Markdown, and how many of its pictures lie where Writer cannot fetch them."""

    text: str
    pictures_left_out: int = 0


def as_markdown(html: str, first_note: int = 1) -> Copied | None:
    """The blocks that HTML says, with blank lines between; None for what is better taken as text.

    That is code, and what has neither several blocks nor any mark. ``first_note`` is the number
    that its first footnote gets.
    """
    if len(html) > LONGEST or (_AS_TYPED.search(html) and not _OFFICE.search(html)):
        return None
    blocks, left_out = read_blocks(html, first_note)
    kept = [(block, text) for block in blocks if (text := written(block)).strip()]
    if not any(_says_more(block) for block, _ in kept) and len(kept) < 2:
        return None
    return Copied(_joined(kept), left_out)


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


def _says_more(block: Block) -> bool:
    """Whether a block is more than its plain words."""
    if block.kind == "code":
        return False  # by itself its text is the same
    marked = any(run.bold or run.italic or run.url for run in block.runs)
    return marked or bool(block.lead or block.quote) or block.kind != "paragraph"


def _joined(kept: list[tuple[Block, str]]) -> str:
    """Items of a list stand under each other, all else apart; a quote is kept together."""
    text = ""
    for at, (block, words) in enumerate(kept):
        before = kept[at - 1][0] if at else None
        after = kept[at + 1][0] if at + 1 < len(kept) else None
        if block.quote:
            words = "\n".join(f"> {line}".rstrip() for line in words.split("\n"))
        text += (_between(before, block) if before else "") + words
        if block.is_pull and (after is None or after.quote != block.quote):
            text += "\n{: .pull }"
    return text


def _between(before: Block, block: Block) -> str:
    if before.quote != block.quote:
        return "\n\n"
    if before.kind == block.kind == "item":
        return "\n"
    return "\n>\n" if block.quote else "\n\n"
