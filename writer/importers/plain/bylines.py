"""Who wrote it, where and when: the lines of the head that are credits."""

import re
from dataclasses import replace

from writer.importers.base import excerpt
from writer.importers.plain.characters import ends_sentence
from writer.importers.plain.credits import Credits, bare_names, read_credits
from writer.importers.plain.dates import When
from writer.importers.plain.head import Head, is_timeline
from writer.importers.plain.lines import Line, make_line
from writer.importers.plain.names import is_handle, is_role, is_staff, read_names
from writer.importers.plain.shapes import is_caption, is_title
from writer.speech import say

_MOST_PAPER_WORDS = 4  # of the name of a newspaper, between byline and date
_LAST_LINES = 3  # where a page says who its writer is
_INTRODUCES = ("is", "was", "writes", "reports", "covers", "reported", "contributed", "teaches")
_BY = re.compile(r"(?:written |words |story )?by:?", re.I)
LABEL = re.compile(
    r"(?:written |words |story )?by\b|(?:first |last )?(?:published|updated|posted)\b", re.I
)
"""What a line of credits starts with."""


def take_credits(head: Head, line: Line) -> bool:
    """Names, a place and dates of a line of credits; False when it is none or says nothing new."""
    credits = read_credits(line.bare)
    if credits is None or not _is_new(head, credits) or is_timeline(head, credits, head.at):
        return False
    if credits.names:
        _take_names(head, line, credits.names)
    if credits.place:
        head.take(
            "dateline",
            credits.place,
            line,
            say("{excerpt} became the dateline.", excerpt=excerpt(credits.place)),
        )
    for when in credits.moments:
        said = say(
            "{excerpt} became the {label}",
            excerpt=excerpt(line.bare[when.start : when.end]),
            label=_label(when),
        )
        head.take(
            when.field, when.value, line, say("{said}, {value}.", said=said, value=when.value)
        )
    if credits.extra:
        head.body.append(make_line(line.number, " · ".join(credits.extra)))
    return True


def _label(when: When) -> str:
    return say("date") if when.field == "date" else say("time of the last update")


def _is_new(head: Head, credits: Credits) -> bool:
    """Whether a line of credits repeats no field, or repeats a date with more to it."""
    if credits.names and "byline" in head.fields:
        return False
    if credits.place and "dateline" in head.fields:
        return False
    return all(
        str(when.value).startswith(str(head.fields.get(when.field, ""))) for when in credits.moments
    )


def _take_names(head: Head, line: Line, names: tuple[str, ...]) -> None:
    head.named_at = head.at
    said = (
        excerpt(" and ".join(names)) if len(names) < 3 else say("{count} names", count=len(names))
    )
    head.take("byline", names, line, say("{said} became the byline.", said=said))


def take_below_label(head: Head, line: Line, below: Line) -> bool:
    """``By`` or ``Published`` on a line of its own, as pages that link what follows are copied.

    Or a line of credits that was broken in two.
    """
    if not LABEL.match(line.bare) or line.words > 20:
        return False
    both = replace(line, bare=f"{line.bare} {below.bare}", words=line.words + below.words)
    credits = read_credits(both.bare)
    named = credits is not None and (bool(credits.names) or credits.moments[0].start == 0)
    if named and take_credits(head, both):
        head.named_at += 1
        return True
    found = read_names(below.bare, least=1) if below.words <= 12 else None
    if found is None or "byline" in head.fields or found.place or not _BY.fullmatch(line.bare):
        return False
    _take_names(head, line, found.names)
    head.named_at += 1
    return True


def take_job(head: Head, line: Line) -> bool:
    """A reporter's job, paper or address on the line under the byline stays with the name."""
    names = head.fields.get("byline")
    under = head.named_at >= 0 and head.below(head.named_at) == head.at
    job = is_handle(line.bare) or (is_role(line.bare) and line.words <= 8)
    job = job or _is_paper(head, line)
    if not isinstance(names, tuple) or not under or not job or ends_sentence(line.bare):
        return False
    head.named_at = head.at
    joined = (*names[:-1], f"{names[-1]}, {line.text}")
    head.take(
        "byline",
        joined,
        line,
        say("{excerpt} was added to the byline.", excerpt=excerpt(line.bare)),
    )
    return True


def _is_paper(head: Head, line: Line) -> bool:
    """Whether a line between byline and date names who the reporter works for."""
    below = head.credits_at(head.below(head.at))
    dated = below is not None and bool(below.moments) and not below.names
    short = line.words <= _MOST_PAPER_WORDS and not is_caption(line.bare)
    return dated and short and is_title(line.bare) and not LABEL.match(line.bare)


def take_bare_name(head: Head, line: Line) -> bool:
    """A name without By counts over a date, a job or an address, or when the end introduces it."""
    at = head.below(head.at)
    if "byline" in head.fields or at < 0 or line.words > 10:
        return False
    if is_staff(line.bare):
        _take_names(head, line, (line.text,))
        return True
    names = bare_names(line.bare)
    below = head.lines[at]
    credits = head.credits_at(at)
    dated = credits is not None and bool(credits.moments) and not credits.names
    job = (is_role(below.bare) or is_handle(below.bare)) and not ends_sentence(below.bare)
    if not names or not (dated or (job and below.words <= 6) or _is_introduced(head, names)):
        return False
    _take_names(head, line, names)
    return True


def _is_introduced(head: Head, names: tuple[str, ...]) -> bool:
    """Whether the last lines say who it is: ``Jonas Lindqvist is a columnist in Gothenburg.``"""
    said = tuple(f"{name} {verb} " for name in names for verb in _INTRODUCES)
    return any(line.bare.startswith(said) for line in head.lines[-_LAST_LINES:])
