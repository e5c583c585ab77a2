"""The items of a list when it turns into another kind of list, headings or paragraphs."""

from writer.story.block import Block
from writer.story.compose.list_lines import content_indent, items_of, renumbered, shifted
from writer.story.compose.places import ITEM


def as_list(block: Block, *, ordered: bool) -> list[str]:
    """The lines of a list with its outer items numbered or bulleted; what they hold moves along."""
    lines = items_of(block)
    made: list[str] = []
    number, by = 0, 0
    for row, line in enumerate(lines):
        match = ITEM.match(line)
        if match and _depth(line) <= _depth(lines[0]):
            number += 1
            mark = f"{number}." if ordered else "-"
            words = line[match.end() :]
            by = len(mark) + 1 - (content_indent(line) - _depth(line))
            made.append(f"{match[1]}{mark} {words}")
        else:
            made += shifted([lines[row]], 0, 1, by)
    return made


def as_paragraphs(block: Block) -> list[str]:
    """Each item of a list, inner ones too, as a paragraph of its own."""
    return [" ".join(line.strip() for line in item) for item in _items(items_of(block))]


def as_headings(lines: list[str], mark: str, first: int, last: int) -> tuple[str, int]:
    """The lines of a list with its items on the rows ``first`` to ``last`` made headings.

    Any other ``mark`` makes of them what it opens. The items around them stay a list, which goes
    on with its numbers. Gives the text, and where in it the last of the headings has its words.
    """
    parts: list[str] = []
    kept: list[str] = []
    row = counted = at = 0
    for item in _items(lines, strip=False):
        chosen = row <= last and row + len(item) > first
        row += len(item)
        if not chosen:
            kept += item
            continue
        counted = _keep(parts, kept, counted)
        kept = []
        opener = ITEM.match(item[0])
        words = [item[0][opener.end() :] if opener else item[0], *item[1:]]
        at = sum(len(part) + 2 for part in parts) + len(mark)
        parts.append(mark + " ".join(line.strip() for line in words if line.strip()))
    _keep(parts, kept, counted)
    return "\n\n".join(parts), at


def _keep(parts: list[str], lines: list[str], counted: int) -> int:
    """Add items that stay to ``parts``; the number of the last outer one, 0 for none."""
    while lines and not lines[-1].strip():
        lines = lines[:-1]
    if not lines:
        return counted
    lines = shifted(lines, 0, len(lines), -_depth(lines[0]))
    opener = ITEM.match(lines[0])
    if opener and opener[3]:
        first = f"{counted + 1}{opener[4]} {lines[0][opener.end() :]}" if counted else lines[0]
        lines = renumbered([first, *lines[1:]])
    parts.append("\n".join(lines))
    numbers = [match[3] for match in map(ITEM.match, lines) if match and not match[1] and match[3]]
    return int(numbers[-1]) if numbers else counted


def _items(lines: list[str], *, strip: bool = True) -> list[list[str]]:
    """The lines by item; a paragraph further down in an item is one for itself when ``strip``."""
    items: list[list[str]] = []
    parted = False
    for line in lines:
        match = ITEM.match(line)
        blank = not line.strip()
        if match or not items or (strip and parted and not blank):
            items.append([line[match.end() :] if match and strip else line])
        elif not (strip and blank):
            items[-1].append(line)
        parted = blank
    return items


def _depth(line: str) -> int:
    return len(line[: len(line) - len(line.lstrip(" \t"))].expandtabs(4))
