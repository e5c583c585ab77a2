"""The parts of a Markdown link: destination, title, label, and definitions of them."""

import re
from dataclasses import dataclass

from writer.story.escapes import unescape
from writer.story.syntax import FOOTNOTE_MARK

_BRACKETED = re.compile(r"<((?:[^<>\n\\]|\\.)*)>")
_TITLE = re.compile(
    r'"((?:[^"\\]|\\[\s\S])*)"|' + r"'((?:[^'\\]|\\[\s\S])*)'|" + r"\(((?:[^()\\]|\\[\s\S])*)\)"
)
_LABEL = re.compile(r"\[((?:[^\\\[\]]|\\.){0,1000})\]", re.S)
_SPACES = re.compile(r"[ \t]*(?:\n[ \t]*)?")
_REST_OF_LINE = re.compile(r"[ \t]*(?:\n|$)")
_WHITE = re.compile(r"[ \t\r\n]+")
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_DEEPEST_PARENTHESES = 32


@dataclass(frozen=True, slots=True)
class Definition:
    """``[label]: url "title"``; ``label`` is normalised for looking up."""

    label: str
    url: str
    title: str


def normalised(label: str) -> str:
    """A link label as labels are compared: case and runs of white space do not count."""
    return _WHITE.sub(" ", label.strip(" \t\r\n")).casefold()


def read_destination(text: str, at: int) -> tuple[str, int] | None:
    """The link destination at ``at`` and the place after it."""
    if text[at : at + 1] == "<":
        match = _BRACKETED.match(text, at)
        return None if match is None else (unescape(match[1]), match.end())
    depth, here = 0, at
    while here < len(text):
        char = text[here]
        if char == "\\" and here + 1 < len(text) and text[here + 1] not in " \n":
            here += 2
            continue
        if char == "(":
            depth += 1
            if depth > _DEEPEST_PARENTHESES:
                return None
        elif char == ")":
            if depth == 0:
                break
            depth -= 1
        elif char <= " " or char == "\x7f":
            break
        here += 1
    return None if depth else (unescape(text[at:here]), here)


def read_title(text: str, at: int) -> tuple[str, int] | None:
    """The link title at ``at`` and the place after it; a title holds no blank line."""
    match = _TITLE.match(text, at)
    if match is None or _BLANK_LINE.search(match[0]):
        return None
    inner = next(group for group in match.groups() if group is not None)
    return unescape(inner), match.end()


def skip_spaces(text: str, at: int) -> int:
    """The place after spaces and at most one line ending."""
    match = _SPACES.match(text, at)
    return match.end() if match else at


def read_label(text: str, at: int) -> tuple[str, int] | None:
    """The label ``[...]`` at ``at`` without its brackets, and the place after it."""
    match = _LABEL.match(text, at)
    if match is None or len(match[1]) > 999:
        return None
    return match[1], match.end()


def read_tail(text: str, at: int) -> tuple[str, str, int] | None:
    """What follows the text of an inline link: ``(url "title")`` as url, title and end."""
    if text[at : at + 1] != "(":
        return None
    destination = read_destination(text, skip_spaces(text, at + 1))
    if destination is None:
        return None
    url, here = destination
    after = skip_spaces(text, here)
    title = read_title(text, after) if after > here else None
    end = skip_spaces(text, title[1]) if title else after
    return (url, title[0] if title else "", end + 1) if text[end : end + 1] == ")" else None


def leading_definitions(text: str) -> tuple[tuple[Definition, ...], int]:
    """The definitions a paragraph opens with, and how long they are."""
    found: list[Definition] = []
    at = 0
    while text.startswith("[", at):
        read = _read_definition(text, at)
        if read is None:
            break
        definition, at = read
        found.append(definition)
    return tuple(found), at


def _read_definition(text: str, at: int) -> tuple[Definition, int] | None:
    label = read_label(text, at)
    if label is None or text[label[1] : label[1] + 1] != ":" or not normalised(label[0]):
        return None
    if FOOTNOTE_MARK.match(text, at):  # in a quote or a list, where notes do not stand
        return None
    start = skip_spaces(text, label[1] + 1)
    destination = read_destination(text, start)
    if destination is None or destination[1] == start:
        return None
    url, after_url = destination
    before_title = skip_spaces(text, after_url)
    title = read_title(text, before_title) if before_title > after_url else None
    if title:
        rest = _REST_OF_LINE.match(text, title[1])
        if rest:
            return Definition(normalised(label[0]), url, title[0]), rest.end()
    rest = _REST_OF_LINE.match(text, after_url)
    return None if rest is None else (Definition(normalised(label[0]), url, ""), rest.end())
