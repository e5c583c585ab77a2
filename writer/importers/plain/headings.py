"""Section headings in text that has lost its markup.

A heading is a short line without end punctuation that stands between finished paragraphs: what is
above it has ended, what is below it is prose, a list or, for a section with subsections, another
heading. A line that fails any of this stays a paragraph, because a missed heading is one key to
mend, while a false one breaks the story in two.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from writer.importers.base import excerpt
from writer.importers.plain.characters import ends_open, ends_sentence, has_letter
from writer.importers.plain.levels import heading_levels
from writer.importers.plain.lines import Line
from writer.importers.plain.phrases import is_link_label, is_pointer, is_read_more
from writer.importers.plain.roles import Body, Role
from writer.importers.plain.shapes import (
    MOST_WORDS,
    could_be_heading,
    is_aside,
    is_contact,
)
from writer.speech import say

_MOST_WORDS_UNPUNCTUATED = 6
_MARKED = re.compile(r"(#{1,6})[ \t]+(?P<words>\S.*?)[ \t]*#*$")
_BOLD = re.compile(r"(\*\*|__)(?=\S)(?P<words>[^*_]+)(?<=\S)\1$")
_UNDERLINE = re.compile(r"={3,}|-{3,}|~{3,}")


def mark_headings(body: Body) -> None:
    """Take headings that the source itself marks: ``## Talks``, or a line underlined.

    Their level is the mark's until ``find_headings`` has seen the others.
    """
    for at in range(len(body.lines)):
        level = _mark_level(body, at) if body.is_free(at) else 0
        if not level:
            continue
        body.roles[at] = Role("heading", level, at)
        if _is_underlined(body, at):
            body.roles[at + 1] = Role("nothing")


def _mark_level(body: Body, at: int) -> int:
    """The level a line is marked with; 0 when it is not."""
    line = body.lines[at]
    if line.words > 20 or len(line.text) > 200:
        return 0
    marked = _MARKED.match(line.text)
    if marked and has_letter(marked["words"]) and not marked["words"][0].isdigit():
        return len(marked[1])
    if _is_underlined(body, at):
        return 2 if body.lines[at + 1].text[0] == "=" else 3
    return 0


def _is_underlined(body: Body, at: int) -> bool:
    below = at + 1
    if below >= len(body.lines) or below in body.roles or body.lines[below].blanks:
        return False
    rule = body.lines[below].text
    near = abs(len(rule) - len(body.lines[at].text)) <= 3
    return near and _UNDERLINE.fullmatch(rule) is not None


def _marked_words(line: Line) -> str:
    found = _MARKED.match(line.text) or _BOLD.match(line.text)
    return found["words"].strip() if found else ""


def _without_stars(line: Line) -> Line:
    """A line in bold stars without them; any other line as it is."""
    bold = _BOLD.match(line.text) if line.text[0] in "*_" and len(line.text) < 200 else None
    if bold is None:
        return line
    words = bold["words"]
    return replace(line, text=words, bare=words, words=len(words.split()))


def find_headings(body: Body) -> None:
    """Give the lines that are headings by their shape and place the role ``heading``."""
    marked = sorted(at for at, role in body.roles.items() if role.kind == "heading")
    shaped = _shaped(body)
    spaced = _is_spaced(body.lines)
    found = [
        at
        for at, fits in enumerate(shaped)
        if fits and _stands_as_heading(body, at, shaped) and not (spaced and _is_tail(body, at))
    ]
    top = min((body.roles[at].level for at in marked), default=2)
    shift = (3 if found and top > 2 else 2) - top
    for at in marked:
        _make(body, at, min(body.roles[at].level + shift, 6))
    stacked = [body.before(at) in found[place - 1 : place] for place, at in enumerate(found)]
    levels = heading_levels([body.lines[at] for at in found], stacked)
    for at, level in zip(found, levels, strict=True):
        under_mark = any(number < at for number in marked[:1]) and _is_bold(body.lines[at])
        _make(body, at, 3 if under_mark else level)


def _shaped(body: Body) -> list[bool]:
    """Which lines have a heading's shape; in copy without full stops only very short ones do."""
    prose = [line for line in body.lines if line.words > MOST_WORDS]
    ended = sum(1 for line in prose if ends_sentence(line.bare))
    most = _MOST_WORDS_UNPUNCTUATED if prose and ended < 0.4 * len(prose) else 99
    shaped = [
        body.is_free(at) and line.words <= most and could_be_heading(_without_stars(line))
        for at, line in enumerate(body.lines)
    ]
    asked = sum(1 for at, fits in enumerate(shaped) if fits and body.lines[at].bare[-1] == "?")
    if asked < 2:
        return shaped
    return [fits or _is_question(body, at) for at, fits in enumerate(shaped)]


def _is_question(body: Body, at: int) -> bool:
    """Whether a short line is one more question of an interview, however it starts."""
    line = body.lines[at]
    asks = line.bare.endswith("?") and line.bare[0].isupper() and line.bare.count("?") == 1
    return asks and 2 <= line.words <= MOST_WORDS and ":" not in line.bare and body.is_free(at)


def _make(body: Body, at: int, level: int) -> None:
    words = _marked_words(body.lines[at])
    kind = "section" if level == 2 else "subsection"
    said = excerpt(words or body.lines[at].text)
    body.give(
        at,
        Role("heading", level, at, words),
        kind,
        (
            say("{said} became a section heading.", said=said)
            if level == 2
            else say("{said} became a subsection heading.", said=said)
        ),
    )


def _stands_as_heading(body: Body, at: int, shaped: Sequence[bool]) -> bool:
    """Whether what is above has ended and what is below is what a heading stands over."""
    if not _has_ended(body, body.before(at), shaped):
        return False
    run = _run_length(body, at, shaped)
    if run > 2:
        return False
    below = body.after(at)
    if below < 0:
        return False
    if shaped[below] and body.kind(below) == "paragraph":
        return _is_body(body, body.after(below), shaped)
    return _is_body(body, below, shaped)


def _run_length(body: Body, at: int, shaped: Sequence[bool]) -> int:
    """How many heading-shaped lines stand together: three or more are names or verses.

    Lines set tight are one run, which ends at a blank line.
    """
    count = 1
    for step in (body.before, body.after):
        here, there = at, step(at)
        while count < 3 and there >= 0 and _is_shaped(body, there, shaped):
            upper, lower = body.lines[min(here, there)], body.lines[max(here, there)]
            if lower.blanks and not upper.blanks:
                break
            count += 1
            here, there = there, step(there)
    return count


def _is_shaped(body: Body, at: int, shaped: Sequence[bool]) -> bool:
    return shaped[at] and body.kind(at) == "paragraph"


def _has_ended(body: Body, above: int, shaped: Sequence[bool]) -> bool:
    """Whether the line above a heading ends something; the first line of a body has none above."""
    if above < 0 or body.kind(above) != "paragraph":
        return True
    line = body.lines[above]
    if is_link_label(line.bare):
        return False
    if is_pointer(line.bare) or is_read_more(line.bare):
        return True
    if shaped[above] or ends_sentence(line.bare):
        return True
    return not ends_open(line.bare) and (line.words > MOST_WORDS or is_aside(line))


def _is_body(body: Body, at: int, shaped: Sequence[bool]) -> bool:
    """Whether a line is what a heading stands over: prose, or any block that is not a heading.

    A caption or a time of day between the two does not part them.
    """
    while at >= 0 and body.kind(at) == "paragraph":
        line = body.lines[at]
        if not is_aside(line) or shaped[at]:
            return not shaped[at] and _is_prose(line)
        at = body.after(at)
    return at >= 0 and body.kind(at) not in ("heading", "divider", "read-more")


def _is_prose(line: Line) -> bool:
    """Whether a line reads as running text: many words, or a few that end as a sentence does."""
    if is_pointer(line.bare) or line.bare[0].islower():
        return False
    ends = ends_sentence(line.bare) or line.bare.endswith(":")
    return line.words > MOST_WORDS or (ends and line.words >= 3 and not is_contact(line.bare))


def _is_spaced(lines: Sequence[Line]) -> bool:
    """Whether the source sets its paragraphs apart with blank lines."""
    prose = [line for line in lines[1:] if line.words > MOST_WORDS]
    return bool(prose) and sum(1 for line in prose if line.blanks) >= 0.6 * len(prose)


def _is_bold(line: Line) -> bool:
    return _without_stars(line) is not line


def _is_tail(body: Body, at: int) -> bool:
    """Whether a line hangs on the one above: no blank line before it, one after it.

    In a source that sets paragraphs apart such a line is a caption, a verse or a signature.
    """
    below = at + 1
    if at == 0 or body.lines[at].blanks or body.kind(at - 1) != "paragraph":
        return False
    joined_above = not could_be_heading(body.lines[at - 1])
    return joined_above and below < len(body.lines) and body.lines[below].blanks > 0
