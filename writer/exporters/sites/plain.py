"""Blocks that every reader of Markdown takes for what they are: most of any story.

They need no reading back, which takes longer than all the rest of an export. What is said here is
narrow on purpose: words with nothing in them that means something anywhere in Markdown.
"""

import re
from collections.abc import Iterable

from writer.exporters.content import (
    Block,
    Heading,
    Inline,
    List,
    Paragraph,
    Quote,
    Span,
    Text,
    plain_text,
)

_INSIDE = r"[^\W_]|[ ,;.?!()%’‘“”„«»…—–£€-]"
# A letter or a quotation mark first: no number, dash or mark that a list or heading begins with.
_START = re.compile(r"[^\W\d_]|[“‘„«—–]")
_WORDS = re.compile(rf"(?:{_INSIDE})*")
_ODD = re.compile(r" {2}|--|\.\.|www\.|–-|-–", re.I)
_END = re.compile(r".*[^\W_]", re.S)
_WEB = re.compile(r"https?://[a-z0-9.-]+(?:/[A-Za-z0-9./-]*)?")
_AFTER = (" ", ",", ".", ";", "?", "!")


def is_plain(block: Block) -> bool:
    """Whether ``block`` is read as it is meant by whoever reads Markdown."""
    match block:
        case Paragraph() | Heading():
            return _is_plain_run(block.inlines)
        case Quote(pull=False):
            parts = block.blocks and all(isinstance(one, Paragraph) for one in block.blocks)
            return bool(parts) and all(map(is_plain, block.blocks)) and _is_plain_by(block.by)
        case List(tight=True):
            return bool(block.items) and all(map(_is_plain_item, block.items))
    return False


def _is_plain_item(item: tuple[Block, ...]) -> bool:
    return len(item) == 1 and isinstance(item[0], Paragraph) and is_plain(item[0])


def _is_plain_by(by: tuple[Inline, ...]) -> bool:
    return not by or (isinstance(by[0], Text) and _is_plain_run(by))


def _is_plain_run(inlines: tuple[Inline, ...]) -> bool:
    whole = plain_text(inlines)
    if not _START.match(whole) or whole[-1:].isspace() or not _is_words(whole):
        return False
    before = " "
    for at, one in enumerate(inlines):
        if isinstance(one, Text):
            before = one.text[-1:]
            continue
        follows = inlines[at + 1 : at + 2]
        after = follows[0].text[:1] if follows and isinstance(follows[0], Text) else ""
        if before != " " or (follows and after not in _AFTER) or not _is_plain_span(one):
            return False
        before = ""
    return True


def _is_plain_span(one: Inline) -> bool:
    """A mark or a link around words, with nothing else in it."""
    if not isinstance(one, Span) or one.attributes or one.title:
        return False
    if one.tag not in ("strong", "em", "a") or not _are_words(one.children):
        return False
    words = plain_text(one.children)
    is_whole = bool(words[:1].isalnum() and _END.fullmatch(words))
    return is_whole and (one.tag != "a" or _WEB.fullmatch(one.url) is not None)


def _are_words(inlines: Iterable[Inline]) -> bool:
    return all(isinstance(one, Text) for one in inlines)


def _is_words(text: str) -> bool:
    return _WORDS.fullmatch(text) is not None and _ODD.search(text) is None
