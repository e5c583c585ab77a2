"""What differs between what was handed in and what is there, in sentences."""

import re
from collections.abc import Mapping
from difflib import SequenceMatcher
from html import unescape

from writer.publishing.answers import without_controls
from writer.publishing.readable import body_lines

_NAMES = {
    "headline": "headline",
    "summary": "summary",
    "byline": "byline",
    "slug": "slug",
    "section": "section",
    "tags": "tags",
    "date": "date",
}
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
    for name, words in _NAMES.items():
        before, after = sent.get(name, ""), found.get(name, "")
        if name in sent and name in found and not same(before, after):
            said.append(_field(words, before, after))
    return (*said, *_body(sent.get("body", ""), found.get("body", "")))


def _field(name: str, before: str, after: str) -> str:
    if not after:
        return f"The {name} “{_cut(before)}” was not taken."
    if not before:
        return f"The {name} there is “{_cut(after)}”."
    return f"The {name} became “{_cut(after)}” (sent: “{_cut(before)}”)."


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
        return [f"The markup was rewritten, the words are the same{_example(sent, found)}."]
    if len(said) > _MOST:
        said = [*said[:_MOST], f"And {len(said) - _MOST} more places of the body were changed."]
    return said


def _passage(before: list[str], after: list[str]) -> str:
    gone, come = _cut(" / ".join(before)), _cut(" / ".join(after))
    if not come:
        return f"Left out there: “{gone}”."
    if not gone:
        return f"Added there: “{come}”."
    return f"“{gone}” became “{come}”."


def _example(sent: str, found: str) -> str:
    """The first tag that is different."""
    tags = re.compile(r"<[^>]*>")
    before, after = tags.findall(_plain(sent)), tags.findall(_plain(found))
    for one, other in zip(before, after, strict=False):
        if one != other:
            return f": “{_cut(one)}” became “{_cut(other)}”"
    return ""


def _cut(text: str) -> str:
    line = " ".join(without_controls(text).split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
