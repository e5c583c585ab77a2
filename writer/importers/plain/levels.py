"""Which headings are sections and which are subsections, when no markup says so."""

import re
from collections.abc import Sequence

from writer.importers.plain.characters import is_capitals, word_set
from writer.importers.plain.lines import Line
from writer.importers.plain.shapes import starts_question

_NUMBERED = re.compile(r"(\d{1,2}(?:\.\d{1,2})*)[.):]? ")
_SMALL = word_set("a an the and or but of to in on at for with from by as vs de la du von und")


def heading_levels(lines: Sequence[Line], stacked: Sequence[bool]) -> list[int]:
    """2 or 3 for each heading; ``stacked`` says which stand directly under the one before.

    Capitals or numbers rank the headings when they can; else a stacked one is a subsection.
    """
    capitals = [is_capitals(line.bare) for line in lines]
    if _capitals_rank(capitals, stacked):
        return [2 if upper else 3 for upper in capitals]
    depths = [_depth(line) for line in lines]
    if max(depths, default=0) > 1 and min(depth for depth in depths if depth) == 1:
        return [
            3 if depth > 1 or stack else 2 for depth, stack in zip(depths, stacked, strict=True)
        ]
    return _stacked_levels(lines, stacked)


def _capitals_rank(capitals: Sequence[bool], stacked: Sequence[bool]) -> bool:
    """Whether headings in capitals rank over the others: they come first and hold some of them."""
    if not any(capitals) or all(capitals) or not capitals[0]:
        return False
    over = any(stack and upper for stack, upper in zip(stacked[1:], capitals, strict=False))
    return over or sum(capitals) > 1


def _depth(line: Line) -> int:
    """How many numbers a heading starts with: 2 for ``1.2 The vote``."""
    found = _NUMBERED.match(line.bare)
    return found[1].count(".") + 1 if found else 0


def _stacked_levels(lines: Sequence[Line], stacked: Sequence[bool]) -> list[int]:
    """A heading under a heading is a subsection; so are later ones that are set like it.

    When nothing tells, the first heading after a lone subsection is another one: a section is not
    cut into one part.
    """
    levels: list[int] = []
    top = sub = None
    subs = 0
    for at, line in enumerate(lines):
        holds_next = at + 1 < len(lines) and stacked[at + 1]
        like = _likeness(line, sub, top) if sub and top and not holds_next else -1
        if stacked[at] or like > 0 or (like == 0 and subs == 1):
            levels.append(3)
            sub, subs = line, subs + 1
        else:
            levels.append(2)
            top, subs = line, 0
            sub = sub if not holds_next else None
    return levels


def _likeness(line: Line, sub: Line, top: Line) -> int:
    """Over 0 when a heading is set as the last subsection was, under 0 when as its section was.

    What sets those two apart is asked of the line: a shared first word (Phase One, Phase Two), the
    capitals, the space above, the indent, and for less, the length.
    """
    score = 0
    for trait, weight in ((_first_word, 2), (_case, 2), (_space, 2), (_asks, 1)):
        of_sub, of_top, of_line = trait(sub), trait(top), trait(line)
        if of_sub and of_top and of_sub != of_top and of_line in (of_sub, of_top):
            score += weight if of_line == of_sub else -weight
    if abs(top.words - sub.words) >= 2:
        score += 1 if abs(line.words - sub.words) < abs(line.words - top.words) else -1
    return score


def _first_word(line: Line) -> str:
    return line.bare.split()[0].casefold()


def _space(line: Line) -> str:
    return f"{line.blanks} {line.indent}"


def _asks(line: Line) -> str:
    return "asks" if line.bare.endswith("?") or starts_question(line.bare) else "tells"


def _case(line: Line) -> str:
    """How a heading is set: capitals, title or sentence; '' for one word, which does not tell."""
    words = [word for word in line.bare.split() if word[0].isalpha() and word not in _SMALL]
    if is_capitals(line.bare):
        return "capitals"
    if len(words) < 2:
        return ""
    return "title" if all(word[0].isupper() for word in words) else "sentence"
