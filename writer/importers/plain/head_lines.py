"""The head of the copy: the headline and the lines under it that are fields."""

import re
from collections.abc import Sequence

from writer.importers.base import excerpt
from writer.importers.plain.bylines import (
    LABEL,
    take_bare_name,
    take_below_label,
    take_credits,
    take_job,
)
from writer.importers.plain.characters import ends_open, ends_sentence
from writer.importers.plain.credits import read_label, split_tags
from writer.importers.plain.dates import whole_moment
from writer.importers.plain.head import Head, Value, has_credits_below, repeats_headline
from writer.importers.plain.lines import Line
from writer.importers.plain.lists import marker_length
from writer.importers.plain.names import read_dateline
from writer.importers.plain.phrases import (
    embargoed_until,
    is_furniture,
    is_pointer,
    is_read_more,
    is_release_label,
    is_section_name,
)
from writer.importers.plain.shapes import is_caption, is_contact, starts_question
from writer.speech import say
from writer.story.field_names import field_name

_LONGEST_HEADLINE, _MOST_HEADLINE_WORDS = 400, 50  # more is a paragraph that lost its headline
_LONGEST_SUMMARY, _MOST_SUMMARY_WORDS = 400, 50
_FEWEST_SUMMARY_WORDS = 6  # without a full stop and a byline under it; fewer may be a heading
_MOST_LABEL_WORDS = 4  # of a kicker such as ``Food | Interview`` over the byline
_MOST_LINES = 14
_LONGEST_SECTION = 40  # of ``Food | Interview``
_PARTS = re.compile(r"\s+[|/›»•·>]\s+")
_UNDERLINE = re.compile(r"={3,}|-{3,}")
_NOTE = re.compile(
    r"(?:by |editor[’']s note|note|correction|clarification|update|this (?:story|article)\b)", re.I
)


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
    return is_caption(line.bare) and has_credits_below(head)


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
        return take_credits(head, line)
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
    if _read_label(head, line) or take_credits(head, line):
        return 1
    following = head.lines[head.at + 1] if head.at + 1 < len(head.lines) else None
    if following and not head.is_undone(following) and take_below_label(head, line, following):
        return 2
    if take_job(head, line) or take_bare_name(head, line) or _read_section(head, line):
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


def _read_kicker(head: Head, line: Line) -> int:
    """A few words over the byline, such as ``Food & Wine``, that are no part of the paper we know."""
    short = line.words <= _MOST_LABEL_WORDS and not ends_sentence(line.bare)
    if head.is_undone(line) or not short or "kicker" in head.fields or LABEL.match(line.bare):
        return 0
    if ends_open(line.bare) or marker_length(line.text) or is_caption(line.bare):
        return 0
    if not has_credits_below(head):
        return 0
    if repeats_headline(head, line) or is_furniture(line.bare) or is_read_more(line.bare):
        return 0
    head.take(
        "kicker", line.text, line, say("{excerpt} became the kicker.", excerpt=excerpt(line.bare))
    )
    return 1


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
    if not has_credits_below(head) and not (
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
