"""The line patterns of CommonMark's blocks (spec 0.30) and of the few a story adds.

Sources: https://spec.commonmark.org/0.30/ for blocks, the GFM specification for tables, cmark-gfm for
footnotes (a label holds no space), and the attribute lists of Python-Markdown and kramdown for ``{: .pull }``.
"""

import re
from functools import cache

ATX_HEADING = re.compile(r"(#{1,6})(?:[ \t]+|$)")
ATX_CLOSER = re.compile(r"(?:^|[ \t]+)#+[ \t]*$")
SETEXT = re.compile(r"(?:=+|-+)[ \t]*$")
DIVIDER = re.compile(r"(?:\*[ \t]*){3,}$|(?:_[ \t]*){3,}$|(?:-[ \t]*){3,}$")
FENCE = re.compile(r"(`{3,})([^`]*)$|(~{3,})(.*)$")
CLOSING_FENCE = re.compile(r"(?:`{3,}|~{3,})(?=[ \t]*$)")
BULLET = re.compile(r"[*+-](?=[ \t]|$)")
ORDERED = re.compile(r"([0-9]{1,9})([.)])(?=[ \t]|$)")
FOOTNOTE = re.compile(r"\[\^([^\s\[\]`\\<]{1,200})\]:[ \t]*")
FOOTNOTE_MARK = re.compile(r"\[\^([^\s\[\]`\\<]{1,200})\]")
ATTRIBUTES = re.compile(r"\{:[^{}]*\}[ \t]*$")

_HTML_TAG_NAMES = (
    "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|"
    "dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[123456]|head|"
    "header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|"
    "param|section|source|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul"
)
_ATTRIBUTE = (
    r"(?:\s+[a-zA-Z_:][a-zA-Z0-9:._-]*"
    r"(?:\s*=\s*(?:[^\"'=<>`\x00-\x20]+|'[^']*'|\"[^\"]*\"))?)"
)
OPEN_TAG = rf"<[A-Za-z][A-Za-z0-9-]*{_ATTRIBUTE}*\s*/?>"
CLOSE_TAG = r"</[A-Za-z][A-Za-z0-9-]*\s*>"

# How HTML blocks of kinds 1 to 7 start, and end; an end of None is a blank line.
_HTML_STARTS = (
    r"<(?:script|pre|textarea|style)(?:\s|>|$)",
    r"<!--",
    r"<\?",
    r"<![A-Za-z]",
    r"<!\[CDATA\[",
    rf"</?(?:{_HTML_TAG_NAMES})(?:\s|/?>|$)",
    rf"(?:{OPEN_TAG}|{CLOSE_TAG})\s*$",
)
_HTML_ENDS = (r"</(?:script|pre|textarea|style)>", r"-->", r"\?>", r">", r"\]\]>", None, None)
HTML_KINDS = range(len(_HTML_STARTS))
ANY_TAG = 6  # the kind that cannot interrupt a paragraph


@cache
def html_start(kind: int) -> re.Pattern[str]:
    """How an HTML block of ``kind`` starts. Compiled when needed: few stories have any."""
    return re.compile(_HTML_STARTS[kind], re.I)


@cache
def html_end(kind: int) -> re.Pattern[str] | None:
    """How an HTML block of ``kind`` ends; None: at a blank line."""
    end = _HTML_ENDS[kind]
    return None if end is None else re.compile(end, re.I)


READ_MORE = re.compile(r"<!--[ \t]*more(?:[ \t]([^\r\n]*?))?-->[ \t]*$", re.I)
STASH = re.compile(r"<!--[ \t]*stash\b", re.I)
BARE_URL = re.compile(r"<?https?://[^\s<>\"\\^`{|}]+>?$", re.I)

_CELL_RULE = r"[ \t]*:?-+:?[ \t]*"
TABLE_RULE = re.compile(
    rf"\|?{_CELL_RULE}(?:\|{_CELL_RULE})*\|?[ \t]*$",
)


def break_label(source: str) -> str:
    """The own words of the read-more break ``source``, as WordPress has them; '' for none."""
    match = READ_MORE.match(source.strip())
    return (match[1] or "").strip() if match else ""


def split_row(row: str) -> list[tuple[int, str]]:
    """The cells of a table row as (offset in the row, text); ``\\|`` is a literal pipe."""
    start = len(row) - len(row.lstrip(" \t"))
    end = len(row.rstrip(" \t"))
    if row[start : start + 1] == "|":
        start += 1
    cells: list[tuple[int, str]] = []
    at = start
    while at < end:
        if row[at] == "\\":
            at += 2
        elif row[at] == "|":
            cells.append(_trimmed(row, start, at))
            start = at = at + 1
        else:
            at += 1
    if start < end:
        cells.append(_trimmed(row, start, end))
    return cells


def _trimmed(row: str, start: int, end: int) -> tuple[int, str]:
    cell = row[start:end]
    return start + len(cell) - len(cell.lstrip(" \t")), cell.strip(" \t")


def is_table_rule(line: str, header: str) -> bool:
    """Whether ``line`` is the rule under the table header ``header``."""
    if "|" not in header + line or not TABLE_RULE.match(line):
        return False
    return len(split_row(line)) == len(split_row(header))
