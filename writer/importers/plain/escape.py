r"""Plain words as Markdown that reads as the same words.

Only what CommonMark would take for markup is escaped: ``A_B``, ``5 * 3`` and ``[sic]`` stay as they
are, ``1984. It was`` becomes ``1984\. It was``. What a line then reads as is asked of the story
room, so the two cannot disagree; a line that still says something else has every mark escaped.
"""

import re

from writer.story import Story

_SPECIAL = re.compile(r"[\\`*_\[\]<&{~]")
_BLOCK_START = re.compile(
    r"(?:#{1,6}(?=[ \t]|$)|>|[-+*](?=[ \t]|$)|[-*_=](?=[-*_= \t]*$)|`{3}|~{3}|:(?=[ \t]))"
    r"|(?P<number>\d{1,9})(?=[.)](?:[ \t]|$))"
)
# A backslash before a mark, a tag, a character reference, a link, a link definition, a note,
# review marks and attribute lists, struck-out words.
_MARKUP = re.compile(
    r"\\(?=[!-/:-@\[-`{-~])|<(?=[A-Za-z/!?])|&(?=#?\w{1,32};)|\](?=\()|^\[(?=[^\]]*\]:)|"
    r"\[(?=\^)|\{(?=\+\+|--|~~|==|>>|:)|~(?=~)"
)
_LONGEST = 20_000  # reading a longer line again and again is not worth a few backslashes
_EVERY_MARK = re.compile(r"[!-/:-@\[-`{-~]")
_CLOSING_MARKS = re.compile(r"(?<![^ \t])(#+)$")


_URL = re.compile(r"https?://\S+", re.I)


def is_bare_url(text: str) -> bool:
    """Whether a line is an address that stands for what it leads to."""
    if not _URL.fullmatch(text) or len(text) > 2000:
        return False
    return [block.kind for block in Story.from_text(text + "\n").blocks] == ["embed"]


def escape_line(text: str) -> str:
    """The words of a paragraph, a list item or a paragraph of a quote, on one line."""
    start = _BLOCK_START.match(text)
    if start is None and not _SPECIAL.search(text):
        return text
    if len(text) > _LONGEST:
        return _all_escaped(text)
    escaped = _inline(text)
    if start and start["number"]:
        escaped = f"{start['number']}\\{text[start.end()]}{escaped[start.end() + 1 :]}"
    elif start and not escaped.startswith("\\"):
        escaped = "\\" + escaped
    return escaped if _reads_as(escaped, text) else _all_escaped(text)


def escape_heading(text: str) -> str:
    """The words of a heading, to stand after its ``##``."""
    escaped = _CLOSING_MARKS.sub(r"\\\1", _inline(text))
    return escaped if escaped == text or _reads_as("## " + escaped, text) else _all_escaped(text)


def escape_cell(text: str) -> str:
    """The words of a table cell."""
    return escape_line(text).replace("|", r"\|")


def escape_url(url: str) -> str:
    """A bare URL as words that are no embed."""
    return _all_escaped(url)


def _inline(text: str) -> str:
    if not _SPECIAL.search(text):
        return text
    escaped = _MARKUP.sub(r"\\\g<0>", text)
    ticks = re.findall("`+", escaped)
    if len(ticks) != len(set(ticks)):  # two runs of one length make code
        escaped = escaped.replace("`", r"\`")
    return _without_emphasis(escaped)


def _without_emphasis(text: str) -> str:
    """``*`` or ``_``, or both, are escaped in a line where they would make emphasis."""
    if "*" not in text and "_" not in text:
        return text
    for marks in ("", "*", "_", "*_"):
        escaped = text
        for mark in marks:
            escaped = re.sub(rf"(?:(?<!\\)|(?<=\\\\))\{mark}", rf"\\{mark}", escaped)
        if not _has_emphasis(escaped):
            break
    return escaped


def _has_emphasis(text: str) -> bool:
    blocks = Story.from_text("## " + text + "\n").blocks
    spans = (span for block in blocks for leaf in block.leaves for span in leaf.spans)
    return any(kind in ("emphasis", "strong") for kind, _, _ in spans)


def _all_escaped(text: str) -> str:
    return _EVERY_MARK.sub(r"\\\g<0>", text)


def _reads_as(source: str, text: str) -> bool:
    blocks = Story.from_text(f"First.\n\n{source}\n").blocks[1:]
    if len(blocks) != 1 or blocks[0].kind not in ("paragraph", "heading"):
        return False
    return blocks[0].text == text
