"""Quotes, pull quotes and the attribution lines under them."""

import re
from collections.abc import Sequence

from writer.importers.base import excerpt
from writer.importers.plain.characters import ends_sentence
from writer.importers.plain.lines import Line
from writer.importers.plain.names import is_name, is_role
from writer.importers.plain.pulls import find_repeats, quoted_whole
from writer.importers.plain.quotations import (
    SAYING,
    Quotation,
    read_quotation,
    split_tail_attribution,
    strip_dash,
)
from writer.importers.plain.roles import Body, Role
from writer.speech import say

_SPEAKER = re.compile(rf"\b(?:(\w[\w'’-]*)(?= {SAYING}\b)|(?<=\b){SAYING}(?: \w+)? (\w[\w'’-]*))")
_LONGEST_SPEAKER = 20  # words
_LONGEST_SUBHEAD = 6  # words in quotation marks that may be a heading


def find_display_lines(body: Body) -> None:
    """Give pull quotes, and quotes that an attribution line follows, their roles."""
    free = [at for at in range(len(body.lines)) if body.is_free(at)]
    repeats = find_repeats(body.lines, [at for at in free if not _may_be_subhead(body.lines[at])])
    for at in free:
        if not body.is_free(at):
            continue
        speaker = _attribution_below(body, at, pulled=at in repeats)
        if at in repeats:
            _make_quote(body, [at], "pull-quote", speaker)
        elif speaker > 0 and _may_be_quoted(body, at, speaker):
            _make_quote(body, [at], "quote", speaker)


def find_quotes(body: Body) -> None:
    """Give each paragraph that is one speaker's quotation the role ``quote``."""
    at = 0
    while at < len(body.lines):
        end, is_quote = _quotation_at(body, at)
        if is_quote:
            _make_quote(
                body, range(at, end), "quote", _attribution_below(body, end - 1, pulled=False)
            )
        at = end


def _may_be_subhead(line: Line) -> bool:
    """Whether a line in quotation marks is short enough to be a heading: ``‘We were robbed’``"""
    return line.words <= _LONGEST_SUBHEAD and not ends_sentence(line.bare)


def _quotation_at(body: Body, at: int) -> tuple[int, bool]:
    """Where the paragraphs looked at from here end, and whether they are one quotation."""
    found = _read(body, at) if body.is_free(at) else None
    if found is None:
        return at + 1, False
    if found.is_one_speaker or split_tail_attribution(body.lines[at].bare)[1]:
        return at + 1, True
    return _open_quotation(body, at) if found.is_open else (at + 1, False)


def _open_quotation(body: Body, start: int) -> tuple[int, bool]:
    """Paragraphs that each open a quotation which only the last one closes.

    A short ``she said`` after the last closing mark belongs to it.
    """
    at = start + 1
    while body.is_free(at) and body.lines[at].bare[:1] == body.lines[start].bare[:1]:
        found = _read(body, at)
        if found is not None and not found.is_open:
            ends = found.closed and not found.outside and len(found.tail.split()) <= 6
            is_quote = ends or found.is_one_speaker
            return (at + 1, True) if is_quote else (at, False)
        at += 1
    return at, False


def _read(body: Body, at: int) -> Quotation | None:
    return read_quotation(body.lines[at].bare)


def _attribution_below(body: Body, at: int, *, pulled: bool) -> int:
    """The line under a quotation that says whose it is; -1 when there is none.

    It starts with a dash and is no speech; or it is a name and a job: ``Marta Diaz, president``.
    A bare name counts under a pull quote, or when the person speaks in the story.
    """
    below = at + 1
    if not body.is_free(below):
        return -1
    line = body.lines[below]
    if line.words > _LONGEST_SPEAKER:
        return -1
    said = strip_dash(line.bare)
    if said:
        return below if said[0].isalnum() and not _is_speech(said) else -1
    name, comma, _ = line.bare.partition(",")
    quoted = quoted_whole(body.lines[at]) and ends_sentence(body.lines[at].bare)
    if not (pulled or quoted) or ends_sentence(line.bare) or not is_name(name):
        return -1
    if comma:
        return below if line.words <= 14 else -1
    return below if pulled or _speaks(body, name) else -1


def _speaks(body: Body, name: str) -> bool:
    """Whether the story has a person of this name, or surname, saying something."""
    if body.speakers is None:
        body.speakers = {
            found[1] or found[2] for line in body.lines for found in _SPEAKER.finditer(line.bare)
        }
    return name.split()[-1] in body.speakers


def _is_speech(said: str) -> bool:
    """Whether words after a dash are talk, as in novels, not a name: they end a sentence."""
    name = said.split(",")[0]
    return ends_sentence(said) and not (is_name(name) or is_role(name))


def _may_be_quoted(body: Body, at: int, speaker: int) -> bool:
    """Whether the line over an attribution is its quotation."""
    line = body.lines[at]
    found = read_quotation(line.bare)
    if found is not None:
        return found.is_whole or found.is_one_speaker
    name = strip_dash(body.lines[speaker].bare).split(",")[0]
    last = body.after(speaker) < 0
    return is_name(name) and line.words <= 40 and ends_sentence(line.bare) and not last


def _make_quote(body: Body, lines: Sequence[int], kind: str, speaker: int) -> None:
    start = lines[0]
    for at in lines:
        text = body.lines[at].text
        words, said = split_tail_attribution(text)
        body.roles[at] = Role(kind, 0, start, words if said else "")
    if kind == "pull-quote":
        body.report(
            start,
            kind,
            say("{said} repeats the story and became a pull quote.", said=_said(body, start)),
        )
    else:
        body.report(start, kind, say("{said} became a quote.", said=_said(body, start)))
    if speaker > 0:
        body.roles[speaker] = Role("attribution", 0, start)
        said = excerpt(strip_dash(body.lines[speaker].text) or body.lines[speaker].text)
        body.report(
            speaker,
            "attribution",
            say("{said} became the attribution of the quote above.", said=said),
        )


def _said(body: Body, at: int) -> str:
    return excerpt(body.lines[at].text, 40)
