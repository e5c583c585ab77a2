"""Lines that were broken at a fixed width, joined into the paragraphs they were.

Wrapped text breaks in the middle of sentences, at lines of nearly the same length; text from a
page ends its lines where paragraphs end.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from writer.importers.plain.characters import ends_sentence
from writer.importers.plain.lines import Line, make_line
from writer.importers.plain.lists import item_number

_WIDEST = 100  # no mail program or wire service wraps wider; web pages do not wrap at all
_NARROWEST = 45
_FULL = 0.6  # the part of the width under which a line was not broken for lack of room
_LETTER = re.compile(r"[^\W\d_]")


def unwrap(lines: list[Line], stands_alone: Callable[[Line], bool]) -> tuple[list[Line], list[int]]:
    """The lines with hard wraps taken out, and the numbers of lines joined to the one before.

    ``stands_alone`` says of a line that it starts something, such as a byline or a list item.
    """
    width = _wrap_width(lines, stands_alone)
    if not width:
        return lines, []
    spaced = any(line.blanks for line in lines[1:])
    groups: list[list[Line]] = []
    for line in lines:
        group = groups[-1] if groups else []
        headline = len(groups) == 1 and not spaced  # it may fill its line by chance
        if (
            group
            and _goes_on(group, line, width, stands_alone)
            and not (headline and not line.bare[:1].islower())
        ):
            group.append(line)
        else:
            groups.append([line])
    joined = [line.number for group in groups for line in group[1:]]
    return [_join(group) for group in groups], joined


def _goes_on(
    group: Sequence[Line], line: Line, width: int, stands_alone: Callable[[Line], bool]
) -> bool:
    """Whether a line goes on with the paragraph or the list item above it."""
    last = group[-1]
    if line.blanks or not _is_full(last, line, width):
        return False
    if last.indent < line.indent and ends_sentence(last.bare) and not stands_alone(group[0]):
        return False  # wire copy starts its paragraphs by an indent alone
    if ends_sentence(last.bare) and not ends_sentence(line.bare) and _columns(line) < _FULL * width:
        return False  # a heading, set tight
    return not stands_alone(line) or _is_number_in_text(group, line)


def _is_number_in_text(group: Sequence[Line], line: Line) -> bool:
    """Whether a number at the start of a line is one of the sentence: ``up from`` / ``12. Then``."""
    number, first = item_number(line.text), item_number(group[0].text)
    follows = number == 1 or (first is not None and number == first + 1)
    return number is not None and not follows and not ends_sentence(group[-1].bare)


def _wrap_width(lines: Sequence[Line], stands_alone: Callable[[Line], bool]) -> int:
    """The column at which the source was wrapped; 0 when it was not."""
    tight = [pair for pair in pairwise(lines[1:]) if not pair[1].blanks]
    width = max((_columns(line) for pair in tight for line in pair if line.words > 1), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    filled = [
        pair for pair in tight if _columns(pair[0]) >= _FULL * width and not stands_alone(pair[1])
    ]
    broken = [pair for pair in filled if _breaks_sentence(*pair, width)]
    lower = sum(1 for _, after in broken if after.bare[0].islower())
    styled = sum(1 for line in lines if line.bare[0].islower()) > 0.8 * len(lines)
    if lower and not styled:
        return width if len(broken) >= 0.25 * len(filled) else 0
    # Scripts without case, and copy in capitals, need more of them.
    return width if len(broken) >= max(4, 0.6 * len(filled)) else 0


def _breaks_sentence(line: Line, after: Line, width: int) -> bool:
    return _is_full(line, after, width) and not ends_sentence(line.bare)


def _is_full(line: Line, after: Line, width: int) -> bool:
    """Whether the first word of the next line had no more room on this one.

    A sentence that goes on in lower case needs less: not every wrap is exact.
    """
    if _columns(line) < _FULL * width:
        return False
    if not ends_sentence(line.bare) and after.bare[:1].islower():
        return True
    return _columns(line) + 1 + len(after.text.split(maxsplit=1)[0]) > width


def _columns(line: Line) -> int:
    return line.indent + len(line.text)


def _join(group: list[Line]) -> Line:
    if len(group) == 1:
        return group[0]
    text = group[0].text
    pieces = [text]
    for line in group[1:]:
        pieces.append("" if _splits_word(pieces[-1], line.text) else " ")
        pieces.append(line.text)
    whole = make_line(group[0].number, "".join(pieces))
    return replace(whole, blanks=group[0].blanks, indent=group[0].indent)


def _splits_word(before: str, after: str) -> bool:
    """Whether the break came after the hyphen of a compound: ``long-`` / ``term``."""
    return (
        len(before) > 1
        and before[-1] == "-"
        and before[-2].isalpha()
        and bool(_LETTER.match(after))
    )
