"""Making quotes and saying who is quoted."""

from writer.story.block import Block
from writer.story.compose.composition import (
    Composition,
    Span,
    collapsed,
    insertion,
    moved,
    replacement,
    spans,
)
from writer.story.compose.kinds import paragraph, plain_lines, runs
from writer.story.compose.places import DASH, QUOTE, QUOTES
from writer.story.edit import Edit
from writer.story.lines import bare, is_blank, split_lines
from writer.story.story import Story

_DASH = "> — "
_QUOTABLE = frozenset({"paragraph", "heading", "list", "embed", *QUOTES})


def quote(story: Story, start: int, end: int) -> Composition:
    """Make the selected blocks one quote with a place for its attribution; a quote, text again.

    A pull quote becomes a quote of the story. What can be in no quote stays between two of them.
    The caret stands in the attribution afterwards, where the speaker belongs.
    """
    found = spans(story, start, end)
    kinds = [story.blocks[span.index].kind for span in found]
    if kinds and all(kind == "pull-quote" for kind in kinds):
        return _as_said(story, found, start, end)
    if kinds and all(kind in QUOTES for kind in kinds):
        return paragraph(story, start, end)
    quotable = [span for span in found if story.blocks[span.index].kind in _QUOTABLE]
    if not quotable:
        edit, at = insertion(story, start, f"> \n>\n{_DASH}")
        return collapsed((edit,), at + 2)
    made = [_as_quote(story, run) for run in runs(quotable)]
    if not _is_attributed(story, quotable):
        made[-1] = (made[-1][0], made[-1][1] + f"\n>\n{_DASH}")
    edits = tuple(replacement(story, span, new) for span, new in made)
    shift = sum(len(edit.inserted) - edit.removed for edit in edits)
    return collapsed(edits, made[-1][0].end + shift)


def _as_said(story: Story, found: list[Span], start: int, end: int) -> Composition:
    """Take the marks of pull quotes off."""
    edits = []
    for span in found:
        block = story.blocks[span.index]
        cut = _end_of_words(block)
        edits.append(Edit(span.start + cut, block.end - cut, ""))
    made = tuple(edits)
    return Composition(made, moved(start, made), moved(end, made))


def _as_quote(story: Story, run: list[Span]) -> tuple[Span, str]:
    said = [_quoted(story.blocks[span.index]) for span in run]
    return Span(run[0].index, run[0].start, run[-1].end), "\n>\n".join(said)


def _is_attributed(story: Story, quotable: list[Span]) -> bool:
    """Whether the last of the blocks says already who is quoted."""
    block = story.blocks[quotable[-1].index]
    if block.kind in QUOTES:
        return block.attribution is not None and bool(block.attribution.text)
    dash = DASH.match(block.source)
    return (
        len(quotable) > 1 and block.kind == "paragraph" and dash is not None and dash[0][-1] == " "
    )


def _quoted(block: Block) -> str:
    lines = plain_lines(block) if block.kind != "list" else _lines(block)
    return "\n".join(f"> {line}".rstrip() for line in lines)


def _lines(block: Block) -> list[str]:
    return [bare(line) for line in split_lines(block.source) if not is_blank(line)]


def attribute(story: Story, index: int, attribution: str) -> Edit | None:
    """The edit that makes ``attribution`` the last line of quote ``index``; '' takes it out.

    None when the block is no quote.
    """
    block = story.blocks[index]
    if block.kind not in QUOTES:
        return None
    start = story.start(index)
    said = block.attribution
    if said is not None and attribution:
        return Edit(start + said.start, said.end - said.start, f"— {attribution}")
    if said is not None:
        return _without_attribution(block, start, said.start, said.end)
    if not attribution:
        return Edit(start, 0, "")
    at = _end_of_words(block)
    return Edit(start + at, 0, f"\n>\n{_DASH}{attribution}")


def _end_of_words(block: Block) -> int:
    """Where the quoted words end: before a line of attributes such as ``{: .pull }``."""
    lines = split_lines(block.source)
    count = block.lines
    if count > 1 and lines[count - 1].startswith("{:"):
        count -= 1
    return block.line_starts[count - 1] + len(bare(lines[count - 1]))


def _without_attribution(block: Block, start: int, first: int, last: int) -> Edit:
    kept = block.source[:first].rstrip(" \t\r\n>")
    return Edit(start + len(kept), last - len(kept), "")


def quote_words(block: Block) -> str:
    """The quoted words as Markdown, without ``>`` marks and attribution."""
    lines = split_lines(block.source)[: block.lines]
    while lines and lines[-1].startswith("{:"):
        lines.pop()
    source = "".join(lines)
    if block.attribution is not None:
        source = source[: block.attribution.start]
    bare_lines = [QUOTE.sub("", bare(line), count=1) for line in split_lines(source)]
    return "\n".join(bare_lines).strip("\n ")


def rewrite_quote(story: Story, index: int, words: str, attribution: str) -> Composition:
    """Make quote ``index`` say ``words`` (Markdown) with ``attribution`` under it ('' for none).

    Its attributes, such as ``{: .pull }``, stay. The caret stands at the end of the quote.
    """
    block, start = story.blocks[index], story.start(index)
    lines = [f"> {line}".rstrip() for line in words.strip().split("\n")] if words.strip() else []
    said = " ".join(attribution.split())
    if said:
        lines += [">", f"{_DASH}{said}"] if lines else [f"{_DASH}{said}"]
    kept = [bare(line) for line in split_lines(block.source)[: block.lines]]
    lines += [line for line in kept if line.startswith("{:")] if lines else []
    new = "\n".join(lines)
    edit = replacement(story, Span(index, start, start + block.end), new)
    edits = (edit,) if edit.removed or edit.inserted else ()
    return collapsed(edits, start + len(new))
