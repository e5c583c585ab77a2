"""The head of the copy: the headline and the lines under it that are fields."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from writer.importers.base import Decision, excerpt, on_line
from writer.importers.plain.characters import ends_open, ends_sentence, plain
from writer.importers.plain.credits import (
    Credits,
    bare_names,
    read_credits,
    read_label,
    split_tags,
)
from writer.importers.plain.dates import When, whole_moment
from writer.importers.plain.lines import Line, make_line
from writer.importers.plain.lists import marker_length
from writer.importers.plain.names import (
    is_handle,
    is_role,
    is_staff,
    read_dateline,
    read_names,
)
from writer.importers.plain.phrases import (
    embargoed_until,
    is_furniture,
    is_pointer,
    is_read_more,
    is_release_label,
    is_section_name,
)
from writer.importers.plain.shapes import is_caption, is_contact, is_title, starts_question
from writer.speech import say
from writer.story.field_names import field_name

Value = str | tuple[str, ...] | bool

_LONGEST_HEADLINE, _MOST_HEADLINE_WORDS = 400, 50  # more is a paragraph that lost its headline
_LONGEST_SUMMARY, _MOST_SUMMARY_WORDS = 400, 50
_FEWEST_SUMMARY_WORDS = 6  # without a full stop and a byline under it; fewer may be a heading
_MOST_LABEL_WORDS = 4  # of a kicker such as ``Food | Interview`` over the byline
_MOST_LINES = 14
_LONGEST_SECTION = 40  # of ``Food | Interview``
_PARTS = re.compile(r"\s+[|/›»•·>]\s+")
_LAST_LINES = 3  # where a page says who its writer is
_INTRODUCES = ("is", "was", "writes", "reports", "covers", "reported", "contributed", "teaches")
_TITLE_MARKS = (" | ", " - ", " – ", " — ", " · ")  # between a page's headline and its site
_UNDERLINE = re.compile(r"={3,}|-{3,}")
_NOTE = re.compile(
    r"(?:by |editor[’']s note|note|correction|clarification|update|this (?:story|article)\b)", re.I
)
_BY = re.compile(r"(?:written |words |story )?by:?", re.I)
_LABEL = re.compile(
    r"(?:written |words |story )?by\b|(?:first |last )?(?:published|updated|posted)\b", re.I
)
_LABEL_ALONE = re.compile(
    r"(?:written |words |story )?by:?|(?:first |last )?(?:published|updated|posted)(?: on)?:?", re.I
)


@dataclass(slots=True, eq=False)
class Head:
    """The fields of the head, what was decided, and the lines that are left for the body."""

    lines: Sequence[Line]
    undone: frozenset[int]
    fields: dict[str, Value] = field(default_factory=dict)
    decisions: list[Decision] = field(default_factory=list)
    body: list[Line] = field(default_factory=list)
    at: int = 0
    named_at: int = -1  # the line that gave the byline, or added to it

    def take(self, name: str, value: Value, line: Line, said: str) -> None:
        """Give a field its value and report it."""
        self.fields[name] = value
        self.decisions.append(Decision(line.number, name, on_line(line.number, said)))

    def is_undone(self, line: Line) -> bool:
        """Whether the line is to be left as text."""
        return line.number in self.undone

    def below(self, at: int) -> int:
        """The nearest line below that is no page furniture; -1 when there is none."""
        for place in range(at + 1, min(at + 5, len(self.lines))):
            if not is_furniture(self.lines[place].bare):
                return place
        return -1

    def credits_at(self, at: int) -> Credits | None:
        """The credits that a line is; None for no line."""
        return read_credits(self.lines[at].bare) if at >= 0 else None


def read_head(lines: Sequence[Line], undone: frozenset[int]) -> Head:
    """Read the head of the copy; what is not understood starts the body."""
    head = Head(lines, undone)
    _read_above(head)
    _read_headline(head)
    first = head.at
    while head.at < min(len(lines), first + _MOST_LINES):
        line = lines[head.at]
        taken = 0 if head.is_undone(line) else _read_line(head, line, head.at == first)
        taken = taken or _read_kicker(head, line)
        if not taken:
            if not _is_passed_over(head, line):
                break
            head.body.append(line)
        head.at += taken or 1
    head.body.extend(lines[head.at :])
    return head


def _is_passed_over(head: Head, line: Line) -> bool:
    """Whether a line of the body may stand among those of the head: a button, a caption."""
    if head.is_undone(line) or is_furniture(line.bare) or repeats_headline(head, line):
        return True
    return is_caption(line.bare) and _has_credits_below(head)


def repeats_headline(head: Head, line: Line) -> bool:
    """Whether a line is the headline again: pages have it in their title and over the story."""
    headline, said = str(head.fields.get("headline", "")), line.bare.casefold()
    before, _, rest = plain(headline).casefold().partition(said)
    if before or "-->" in said:  # an arrow could not be set aside in a comment
        return False
    return bool(headline) and (not rest or rest[:3] in _TITLE_MARKS)


def _read_above(head: Head) -> None:
    """What may stand above the headline: how the text was sent, a date, a part of the paper."""
    while head.at < len(head.lines) - 1:
        line = head.lines[head.at]
        if head.is_undone(line) or is_furniture(line.bare):
            if not is_furniture(line.bare) and not is_release_label(line.bare):
                return
            head.body.append(line)
        elif is_release_label(line.bare):
            _take_release_label(head, line)
        elif not _takes_dated_or_section(head, line):
            return
        head.at += 1


def _takes_dated_or_section(head: Head, line: Line) -> bool:
    """A full date or the name of a part of the paper, when a headline can still come."""
    if head.lines[head.at + 1].words < 4:
        return False
    moment = whole_moment(line.bare)
    if moment and moment.exact:
        return _read_credits(head, line)
    return _read_section(head, line)


def _take_release_label(head: Head, line: Line) -> None:
    """``FOR IMMEDIATE RELEASE`` is no headline: it becomes the note, or the embargo."""
    moment = whole_moment(embargoed_until(line.bare))
    if moment and moment.exact:
        head.take(
            "embargo", moment.value, line, say("embargoed until {value}.", value=moment.value)
        )
        return
    note = f"{head.fields['note']} {line.text}" if "note" in head.fields else line.text
    head.take(
        "note", note, line, say("{excerpt} became a note to the desk.", excerpt=excerpt(line.bare))
    )


def _read_headline(head: Head) -> None:
    line = head.lines[head.at]
    if line.words > _MOST_HEADLINE_WORDS or len(line.text) > _LONGEST_HEADLINE:
        return
    head.at += 1
    if head.is_undone(line):
        head.body.append(line)
        return
    head.take(
        "headline",
        line.text,
        line,
        say("{excerpt} became the headline.", excerpt=excerpt(line.bare)),
    )
    below = head.lines[head.at] if head.at < len(head.lines) else None
    if below and not below.blanks and _UNDERLINE.fullmatch(below.text):
        head.at += 1


def _read_line(head: Head, line: Line, is_first: bool) -> int:
    """Take what a line of the head says; how many lines that took, 0 when it is no such line."""
    if _read_label(head, line) or _read_credits(head, line):
        return 1
    following = head.lines[head.at + 1] if head.at + 1 < len(head.lines) else None
    if following and not head.is_undone(following) and _read_below_label(head, line, following):
        return 2
    if _read_job(head, line) or _read_bare_name(head, line) or _read_section(head, line):
        return 1
    return 1 if is_first and _read_summary(head, line) else 0


def _read_label(head: Head, line: Line) -> bool:
    label = read_label(line.bare)
    if label is None or label[0] in head.fields:
        return False
    name, value = label
    kept: Value = split_tags(value) if name == "tags" else value
    head.take(
        name,
        kept,
        line,
        say("{excerpt} became the {name}.", excerpt=excerpt(value), name=field_name(name)),
    )
    return True


def _read_credits(head: Head, line: Line) -> bool:
    credits = read_credits(line.bare)
    if credits is None or not _is_new(head, credits) or _is_timeline(head, credits, head.at):
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


def _is_timeline(head: Head, credits: Credits, at: int) -> bool:
    """Whether a bare date under the headline is the first of several that head sections."""
    when = credits.moments[0] if credits.moments else None
    if when is None or credits.names or when.labelled or when.clock or "byline" in head.fields:
        return False
    others = (whole_moment(line.bare) for line in head.lines[at + 1 :])
    return any(other and other.exact == when.exact and not other.clock for other in others)


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


def _read_below_label(head: Head, line: Line, below: Line) -> bool:
    """``By`` or ``Published`` on a line of its own, as pages that link what follows are copied.

    Or a line of credits that was broken in two.
    """
    if not _LABEL.match(line.bare) or line.words > 20:
        return False
    both = replace(line, bare=f"{line.bare} {below.bare}", words=line.words + below.words)
    credits = read_credits(both.bare)
    named = credits is not None and (bool(credits.names) or credits.moments[0].start == 0)
    if named and _read_credits(head, both):
        head.named_at += 1
        return True
    found = read_names(below.bare, least=1) if below.words <= 12 else None
    if found is None or "byline" in head.fields or found.place or not _BY.fullmatch(line.bare):
        return False
    _take_names(head, line, found.names)
    head.named_at += 1
    return True


def _read_job(head: Head, line: Line) -> bool:
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
    short = line.words <= _MOST_LABEL_WORDS and not is_caption(line.bare)
    return dated and short and is_title(line.bare) and not _LABEL.match(line.bare)


def _read_bare_name(head: Head, line: Line) -> bool:
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


def _read_kicker(head: Head, line: Line) -> int:
    """A few words over the byline, such as ``Food & Wine``, that are no part of the paper we know."""
    short = line.words <= _MOST_LABEL_WORDS and not ends_sentence(line.bare)
    if head.is_undone(line) or not short or "kicker" in head.fields or _LABEL.match(line.bare):
        return 0
    if ends_open(line.bare) or marker_length(line.text) or is_caption(line.bare):
        return 0
    if not _has_credits_below(head):
        return 0
    if repeats_headline(head, line) or is_furniture(line.bare) or is_read_more(line.bare):
        return 0
    head.take(
        "kicker", line.text, line, say("{excerpt} became the kicker.", excerpt=excerpt(line.bare))
    )
    return 1


def _is_introduced(head: Head, names: tuple[str, ...]) -> bool:
    """Whether the last lines say who it is: ``Jonas Lindqvist is a columnist in Gothenburg.``"""
    said = tuple(f"{name} {verb} " for name in names for verb in _INTRODUCES)
    return any(line.bare.startswith(said) for line in head.lines[-_LAST_LINES:])


def _read_section(head: Head, line: Line) -> bool:
    """The name of a part of the paper on a line of its own under the headline."""
    first = _PARTS.split(line.bare, maxsplit=1)[0]
    if "section" in head.fields or not is_section_name(first) or len(line.bare) > _LONGEST_SECTION:
        return False
    head.take(
        "section", line.text, line, say("{excerpt} became the section.", excerpt=excerpt(line.bare))
    )
    return True


def _read_summary(head: Head, line: Line) -> bool:
    """The standfirst: what stands between the headline and the byline or date.

    With neither under it, a line without a full stop over a long paragraph is one too.
    """
    if not _could_be_summary(line) or repeats_headline(head, line):
        return False
    at = head.below(head.at)
    if at < 0 or head.is_undone(head.lines[at]):
        return False
    below = head.lines[at]
    unfinished = not ends_sentence(line.bare) and line.words >= _FEWEST_SUMMARY_WORDS
    over_lead = below.words > max(15, line.words) and ends_sentence(below.bare)
    if not _has_credits_below(head) and not (
        unfinished and over_lead and not starts_question(line.bare)
    ):
        return False
    head.take(
        "summary", line.text, line, say("{excerpt} became the summary.", excerpt=excerpt(line.bare))
    )
    return True


def _could_be_summary(line: Line) -> bool:
    bare = line.bare
    if not 4 <= line.words <= _MOST_SUMMARY_WORDS or len(bare) > _LONGEST_SUMMARY:
        return False
    if _NOTE.match(bare) or ends_open(bare) or marker_length(line.text) or read_dateline(line.text):
        return False
    return not (is_caption(bare) or is_contact(bare) or is_pointer(bare) or is_read_more(bare))


def _has_credits_below(head: Head) -> bool:
    """Whether a byline or a date comes next, captions and page furniture aside."""
    at = head.below(head.at)
    while 0 <= at <= head.at + 5:
        if _starts_credits(head, at):
            return True
        if not is_caption(head.lines[at].bare):
            return False
        at = head.below(at)
    return False


def _starts_credits(head: Head, at: int) -> bool:
    """Whether credits start at a line; a bare ``March 3`` may just as well be a heading."""
    below = head.lines[at]
    credits = head.credits_at(at)
    if _LABEL_ALONE.fullmatch(below.bare):
        return True
    if credits:
        sure = bool(credits.names) or any(when.exact or when.labelled for when in credits.moments)
        return sure and not _is_timeline(head, credits, at)
    credits = head.credits_at(head.below(at))
    return bool(bare_names(below.bare)) and credits is not None and bool(credits.moments)
