"""Turning blocks into headings, lists and plain paragraphs."""

import re
from collections.abc import Callable

from writer.story.block import Block
from writer.story.compose.composition import (
    Composition,
    Span,
    collapsed,
    insertion,
    lines_of,
    moved,
    replacement,
    spans,
)
from writer.story.edit import Edit
from writer.story.story import Story
from writer.story.syntax import ATX_CLOSER

_HASHES = re.compile(r"[ ]{0,3}#{1,6}(?:[ \t]+|$)")
_QUOTE_MARK = re.compile(r"[ ]{0,3}>[ \t]?")
_ITEM_MARK = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)")
_BULLET_MARK = re.compile(r"[ \t]*[-*+](?:[ \t]+|$)")
_UNTOUCHED = frozenset(
    {"code", "html", "table", "stash", "definitions", "read-more", "divider", "footnote"}
)


def heading(story: Story, start: int, end: int, level: int) -> Composition:
    """Make the selected blocks headings of ``level``; all of them being so, paragraphs again."""
    found = _plain_spans(story, start, end)
    mark = "#" * level + " "
    if not found:
        return _insert(story, start, mark)
    blocks = [story.blocks[span.index] for span in found]
    if all(block.kind == "heading" and block.level == level for block in blocks):
        return paragraph(story, start, end)
    return _rewrite(story, start, end, found, lambda block: mark + " ".join(plain_lines(block)))


def paragraph(story: Story, start: int, end: int) -> Composition:
    """Make the selected blocks plain paragraphs; each item of a list becomes one."""
    found = _plain_spans(story, start, end)
    return _rewrite(story, start, end, found, _as_paragraphs)


def bullets(story: Story, start: int, end: int) -> Composition:
    """Make the selected blocks one bulleted list, or, if they are, paragraphs again."""
    return _list(story, start, end, ordered=False)


def numbers(story: Story, start: int, end: int) -> Composition:
    """Make the selected blocks one numbered list, or, if they are, paragraphs again."""
    return _list(story, start, end, ordered=True)


def plain_lines(block: Block) -> list[str]:
    """The lines of a block without the marks that make it what it is."""
    lines = lines_of(block.source)
    match block.kind:
        case "heading":
            if lines and _HASHES.match(lines[0]):
                return [ATX_CLOSER.sub("", _HASHES.sub("", lines[0], count=1))]
            return lines[:-1]
        case "quote" | "pull-quote":
            return [line for line in unquoted(block) if line.strip()]
        case _:
            return lines


def unquoted(block: Block) -> list[str]:
    """The lines of a quote without its marks, the empty ones between its paragraphs included."""
    lines = [_QUOTE_MARK.sub("", line, count=1) for line in lines_of(block.source)]
    return [line for line in lines if not line.startswith("{:")]


def _list(story: Story, start: int, end: int, *, ordered: bool) -> Composition:
    found = _plain_spans(story, start, end)
    if not found:
        return _insert(story, start, "1. " if ordered else "- ")
    blocks = [story.blocks[span.index] for span in found]
    if all(block.kind == "list" and _is_ordered(block) == ordered for block in blocks):
        return paragraph(story, start, end)
    items = [item for block in blocks for item in _items(block)]
    marks = [f"{number}. " if ordered else "- " for number in range(1, len(items) + 1)]
    new = "\n".join(mark + item for mark, item in zip(marks, items, strict=True))
    whole = Span(found[0].index, found[0].start, found[-1].end)
    edit = replacement(story, whole, new)
    anchor = whole.start if start != end else whole.start + len(new)
    return Composition((edit,), anchor, whole.start + len(new))


def _is_ordered(block: Block) -> bool:
    return not _BULLET_MARK.match(block.source)


def _items(block: Block) -> list[str]:
    """What become items: the items of a list with their sub-items, or a block's lines as one."""
    if block.kind != "list":
        return [" ".join(line.strip() for line in plain_lines(block))]
    items: list[str] = []
    for line in lines_of(block.source):
        mark = _ITEM_MARK.match(line)
        if mark and (not line[:1].isspace() or not items):
            items.append(line[mark.end() :])
        elif items:
            items[-1] += "\n" + line
    return items


def _as_paragraphs(block: Block) -> str:
    if block.kind == "list":
        return "\n\n".join(
            " ".join(_ITEM_MARK.sub("", line, count=1).strip() for line in item.split("\n"))
            for item in _items(block)
        )
    if block.kind in ("quote", "pull-quote"):
        return "\n".join(line.rstrip() for line in unquoted(block)).strip()
    return "\n".join(plain_lines(block))


def _plain_spans(story: Story, start: int, end: int) -> list[Span]:
    """The blocks of a selection that hold running words."""
    found = spans(story, start, end)
    return [span for span in found if story.blocks[span.index].kind not in _UNTOUCHED]


def _insert(story: Story, position: int, mark: str) -> Composition:
    edit, at = insertion(story, position, mark)
    return collapsed((edit,), at + len(mark))


def _rewrite(
    story: Story, start: int, end: int, found: list[Span], make: Callable[[Block], str]
) -> Composition:
    rewritten = [(span, make(story.blocks[span.index])) for span in found]
    edits = tuple(replacement(story, span, new) for span, new in rewritten)
    changed = tuple(edit for edit in edits if edit.removed or edit.inserted)
    anchor, caret = (_follow(story, place, rewritten, changed) for place in (start, end))
    return Composition(changed, anchor, caret)


def _follow(
    story: Story, place: int, rewritten: list[tuple[Span, str]], edits: tuple[Edit, ...]
) -> int:
    """Where the letter at ``place`` went: words are kept, so letters can be counted."""
    for span, new in rewritten:
        if span.start <= place <= span.end:
            before = sum(1 for char in story.slice(span.start, place) if char.isalnum())
            earlier = tuple(edit for edit in edits if edit.position < span.start)
            return moved(span.start, earlier) + _after_letters(new, before)
    return moved(place, edits)


def _after_letters(text: str, count: int) -> int:
    if not count:
        return next((at for at, char in enumerate(text) if char.isalnum()), len(text))
    for at, char in enumerate(text):
        count -= char.isalnum()
        if not count:
            return at + 1
    return len(text)
