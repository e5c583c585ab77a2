"""What differs between what was handed in and what is there, in sentences."""

import re
from collections.abc import Mapping
from difflib import SequenceMatcher
from html import unescape

from writer.publishing.answers import without_controls
from writer.publishing.readable import body_lines
from writer.speech import Said, say, say_count
from writer.story.field_names import field_name

_NAMES = ("headline", "summary", "byline", "slug", "section", "tags", "date")
_LONGEST = 70
_MOST = 6
_SELF_CLOSED = re.compile(r"\s*/>")
_MORE = re.compile(r"\s+")


def same(one: str, other: str) -> bool:
    """Whether two texts are the same but for how HTML may write the same thing."""
    return one == other or _plain(one) == _plain(other)


def _plain(markup: str) -> str:
    closed = _SELF_CLOSED.sub(">", unescape(markup).replace("\u00a0", " "))
    return _MORE.sub(" ", closed).strip()


def differs(known: Mapping[str, str], now: Mapping[str, str]) -> bool:
    """Whether a post says something else than it did."""
    return any(name in now and not same(text, now[name]) for name, text in known.items())


def changes(sent: Mapping[str, str], found: Mapping[str, str]) -> tuple[str, ...]:
    """What the server made of what was sent, one sentence each; nothing when it kept it all."""
    said: list[str] = []
    for name in _NAMES:
        before, after = sent.get(name, ""), found.get(name, "")
        if name in sent and name in found and not same(before, after):
            said.append(_field(field_name(name), before, after))
    return (*said, *_body(sent.get("body", ""), found.get("body", "")))


def _field(name: str, before: str, after: str) -> str:
    if not after:
        return say("The {name} “{before}” was not taken.", name=name, before=_cut(before))
    if not before:
        return say("The {name} there is “{after}”.", name=name, after=_cut(after))
    return say(
        "The {name} became “{after}” (sent: “{before}”).",
        name=name,
        after=_cut(after),
        before=_cut(before),
    )


def _body(sent: str, found: str) -> list[str]:
    if same(sent, found):
        return []
    before, after = body_lines(sent), body_lines(found)
    said: list[str] = []
    steps = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    for kind, a, b, c, d in steps:
        if kind != "equal":
            said.append(_passage(before[a:b], after[c:d]))
    if not said:
        return [_rewritten(sent, found)]
    if len(said) > _MOST:
        rest = say_count(
            len(said) - _MOST,
            "And {count} more place of the body was changed.",
            "And {count} more places of the body were changed.",
        )
        said = [*said[:_MOST], rest]
    return said


def _passage(before: list[str], after: list[str]) -> str:
    gone, come = _cut(" / ".join(before)), _cut(" / ".join(after))
    if not come:
        return say("Left out there: “{gone}”.", gone=gone)
    if not gone:
        return say("Added there: “{come}”.", come=come)
    return say("“{gone}” became “{come}”.", gone=gone, come=come)


def _rewritten(sent: str, found: str) -> Said:
    """That only tags are different, with the first that is."""
    tags = re.compile(r"<[^>]*>")
    before, after = tags.findall(_plain(sent)), tags.findall(_plain(found))
    for one, other in zip(before, after, strict=False):
        if one != other:
            return say(
                "The markup was rewritten, the words are the same: “{before}” became “{after}”.",
                before=_cut(one),
                after=_cut(other),
            )
    return say("The markup was rewritten, the words are the same.")


def _cut(text: str) -> str:
    line = " ".join(without_controls(text).split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
