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
from writer.story.compose.items import as_headings, as_list, as_paragraphs
from writer.story.compose.list_lines import items_of, renumbered
from writer.story.compose.places import QUOTES, body_end
from writer.story.edit import Edit
from writer.story.story import Story
from writer.story.syntax import ATX_CLOSER

_HASHES = re.compile(r"[ ]{0,3}#{1,6}(?:[ \t]+|$)")
_QUOTE_MARK = re.compile(r"[ ]{0,3}>[ \t]?")
_MARKS = re.compile(r"^[ \t]*(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)", re.M)
_BULLET_MARK = re.compile(r"[ \t]*[-*+](?:[ \t]+|$)")
_BROKEN = re.compile(r"(?<!\\)((?:\\\\)*)\\\Z")
_UNTOUCHED = frozenset(
    {"code", "html", "table", "stash", "definitions", "read-more", "divider", "footnote", "image"}
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
    return _rewrite(
        story, start, end, found, lambda span: _as_heading(story, span, mark, start, end)
    )


def paragraph(story: Story, start: int, end: int) -> Composition:
    """Make the selected blocks plain paragraphs; each item of a list becomes one."""
    found = _plain_spans(story, start, end)
    return _rewrite(story, start, end, found, lambda span: _as_paragraphs(story.blocks[span.index]))


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
            return unquoted(block)
        case _:
            return lines


def unquoted(block: Block) -> list[str]:
    """The lines of a quote without its marks, the empty ones between its paragraphs included.

    A dash that waits for the name of who said it is no words, and left out.
    """
    said = block.attribution
    lines = lines_of(block.source[: said.start] if said and not said.text else block.source)
    lines = [_QUOTE_MARK.sub("", line, count=1).rstrip() for line in lines]
    lines = [line for line in lines if not line.startswith("{:")]
    while lines and not lines[-1]:
        lines.pop()
    return lines


def runs(found: list[Span]) -> list[list[Span]]:
    """Blocks in runs of neighbours: what stands between two runs is not touched by a command."""
    parted: list[list[Span]] = []
    for span in found:
        if not parted or parted[-1][-1].index + 1 < span.index:
            parted.append([])
        parted[-1].append(span)
    return parted


def _list(story: Story, start: int, end: int, *, ordered: bool) -> Composition:
    found = _plain_spans(story, start, end)
    if not found:
        return _insert(story, start, "1. " if ordered else "- ")
    blocks = [story.blocks[span.index] for span in found]
    if all(block.kind == "list" and _is_ordered(block) == ordered for block in blocks):
        return paragraph(story, start, end)
    made = [_listed(story, run, ordered=ordered) for run in runs(found)]
    return _with_edits(story, start, end, made)


def _listed(story: Story, run: list[Span], *, ordered: bool) -> tuple[Span, str]:
    """Neighbouring blocks as one list, with the lists of that kind that they touch."""
    blocks = [story.blocks[span.index] for span in run]
    lines = [line for block in blocks for line in _as_items(block, ordered=ordered)]
    first, last = run[0].index, run[-1].index
    if _goes_on(story, first - 1, ordered=ordered):
        first -= 1
        lines = [*items_of(story.blocks[first]), *lines]
    if _goes_on(story, last + 1, ordered=ordered):
        last += 1
        lines = [*lines, *items_of(story.blocks[last])]
    whole = Span(first, story.start(first), body_end(story, last))
    return whole, "\n".join(renumbered(lines))


def _goes_on(story: Story, index: int, *, ordered: bool) -> bool:
    """Whether block ``index`` is a list of that kind, with no blank lines in it."""
    if not 0 <= index < len(story.blocks):
        return False
    block = story.blocks[index]
    tight = all(line.strip() for line in items_of(block))
    return block.kind == "list" and tight and _is_ordered(block) == ordered


def _in_new(story: Story, place: int, span: Span, new: str) -> int:
    """Where the letter at ``place`` is in ``new``, which says the words of ``span``."""
    before = _unnumbered(story.slice(span.start, min(max(place, span.start), span.end)))
    count = sum(1 for char in before if char.isalnum())
    at = _after_letters(_unnumbered(new), count)
    follows = before[_after_letters(before, count) :] if count else ""
    for char in follows:  # “We will.” and not “We will
        if new[at : at + 1] != char:
            break
        at += 1
    return span.start + at


def _unnumbered(text: str) -> str:
    """The text, as long as it was, with marks of items that are no letters."""
    return _MARKS.sub(lambda match: "-" * len(match[0]), text)


def _is_ordered(block: Block) -> bool:
    return not _BULLET_MARK.match(block.source)


def _as_items(block: Block, *, ordered: bool) -> list[str]:
    """What become items: those of a list with what they hold, the paragraphs of anything else."""
    if block.kind == "list":
        return as_list(block, ordered=ordered)
    mark = "1. " if ordered else "- "
    if block.kind not in QUOTES:
        return [mark + in_one_line(plain_lines(block))]
    said = block.attribution
    paragraphs = _quoted_paragraphs(block)
    if said is not None and said.text and len(paragraphs) > 1:
        paragraphs[-2:] = [" ".join(paragraphs[-2:])]
    return [mark + words for words in paragraphs]


def _quoted_paragraphs(block: Block) -> list[str]:
    """The paragraphs of a quote, each in one line, its attribution too."""
    text = "\n".join(line.strip() for line in unquoted(block))
    parts = re.split(r"\n{2,}", text.strip("\n"))
    return [in_one_line(part.split("\n")) for part in parts if part]


def in_one_line(lines: list[str]) -> str:
    """Lines as one, without the breaks that were made on purpose."""
    *broken, last = [line.strip() for line in lines] or [""]
    return " ".join([*(_BROKEN.sub(r"\1", line).rstrip() for line in broken), last])


def _as_heading(story: Story, span: Span, mark: str, start: int, end: int) -> str:
    """A block as a heading: of a quote its first paragraph, of a list the selected items."""
    block = story.blocks[span.index]
    if block.kind == "list":
        top = story.line(span.index)
        rows = [
            story.line_column(min(max(at, span.start), span.end))[0] - top for at in (start, end)
        ]
        return as_headings(items_of(block), mark, *rows)[0]
    if block.kind in QUOTES:
        first, *more = _quoted_paragraphs(block) or [""]
        return "\n\n".join([mark + first, *more])
    return mark + in_one_line(plain_lines(block))


def _as_paragraphs(block: Block) -> str:
    if block.kind == "list":
        return "\n\n".join(as_paragraphs(block))
    if block.kind in QUOTES:
        return "\n".join(unquoted(block)).strip()
    return "\n".join(plain_lines(block))


def _plain_spans(story: Story, start: int, end: int) -> list[Span]:
    """The blocks of a selection that hold running words."""
    found = spans(story, start, end)
    return [span for span in found if story.blocks[span.index].kind not in _UNTOUCHED]


def _insert(story: Story, position: int, mark: str) -> Composition:
    edit, at = insertion(story, position, mark)
    return collapsed((edit,), at + len(mark))


def _rewrite(
    story: Story, start: int, end: int, found: list[Span], make: Callable[[Span], str]
) -> Composition:
    return _with_edits(story, start, end, [(span, make(span)) for span in found])


def _with_edits(
    story: Story, start: int, end: int, rewritten: list[tuple[Span, str]]
) -> Composition:
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
            earlier = tuple(edit for edit in edits if edit.position < span.start)
            return moved(span.start, earlier) + _in_new(story, place, span, new) - span.start
    return moved(place, edits)


def _after_letters(text: str, count: int) -> int:
    if not count:
        return next((at for at, char in enumerate(text) if char.isalnum()), len(text))
    for at, char in enumerate(text):
        count -= char.isalnum()
        if not count:
            return at + 1
    return len(text)
