"""What the elements of copied HTML say about the words in them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import parse_qs, urlsplit

Said = Mapping[str, str | None]  # an element's attributes

_SILENT = frozenset({"style", "script", "head", "title", "template", "noscript", "svg", "math"})
_BOLD = re.compile(r"font-weight\s*:\s*(bold|bolder|[6-9]00|normal|lighter|[1-5]00)", re.I)
_ITALIC = re.compile(r"font-style\s*:\s*(italic|oblique|normal)", re.I)
_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>\"]+\Z", re.I)
_WORD_MARK = re.compile(r"mso-list\s*:\s*ignore", re.I)
_ASIDE = re.compile(r"mso-element\s*:\s*comment|display\s*:\s*none|mso-hide\s*:\s*all", re.I)
_NOTES = re.compile(r"mso-element\s*:\s*(?:footnote|endnote)", re.I)
_COMMENT = re.compile(r"#(?:_msocom_|cmnt)", re.I)
_CONDITION = re.compile(r"<!--.*?-->|<!\[[^<>]*>?", re.S)
_REDIRECT = ("www.google.com", "/url")


@dataclass(frozen=True, slots=True)
class Look:
    """How words are within the elements that are open; ``quote`` tells the quotes apart."""

    tag: str = ""
    bold: bool = False
    italic: bool = False
    url: str = ""
    is_silent: bool = False
    quote: int = 0
    is_pull: bool = False
    in_heading: bool = False
    in_notes: bool = False  # under the text, where a line across parts nothing
    is_mark: bool = False  # the bullet or number that Word writes before an item


def without_conditions(html: str) -> str:
    """HTML without Word's ``<![if ...]>``, of some of which Python's parser makes errors."""
    return _CONDITION.sub(lambda found: found[0] if found[0][:4] == "<!--" else "", html)


def inside(outer: Look, tag: str, said: Said) -> Look:
    """How words look within an element. Docs puts all in ``<b style="font-weight:normal">``."""
    style, classes = said.get("style") or "", said.get("class") or ""
    in_heading = outer.in_heading or (tag[:1] == "h" and tag[1:].isdigit())
    return replace(
        outer,
        tag=tag,
        bold=_is_bold(outer, tag, style) and not in_heading,
        italic=_is_italic(outer, tag, style),
        url=address(said.get("href")) if tag == "a" else outer.url,
        is_silent=outer.is_silent or _is_silent(tag, said, style),
        is_pull=outer.is_pull or "pullquote" in classes,
        in_heading=in_heading,
        in_notes=outer.in_notes or bool(_NOTES.search(style)),
        is_mark=outer.is_mark or bool(_WORD_MARK.search(style)),
    )


def address(href: str | None) -> str:
    """Where a link leads on the web or by mail, without the detour that Docs sends readers on."""
    url = (href or "").strip()
    if not _ADDRESS.match(url):
        return ""
    try:
        parts = urlsplit(url)
        wanted = parse_qs(parts.query).get("q", [""])[0]
    except ValueError:
        return ""
    is_detour = (parts.netloc, parts.path) == _REDIRECT and _ADDRESS.match(wanted)
    return wanted if is_detour else url


def _is_bold(outer: Look, tag: str, style: str) -> bool:
    weight = _BOLD.search(style)
    if weight:
        return weight[1].lower() in ("bold", "bolder") or weight[1][0] in "6789"
    return outer.bold or tag in ("b", "strong")


def _is_italic(outer: Look, tag: str, style: str) -> bool:
    slope = _ITALIC.search(style)
    if slope:
        return slope[1].lower() != "normal"
    return outer.italic or tag in ("i", "em") or (tag == "cite" and not outer.quote)


def _is_silent(tag: str, said: Said, style: str) -> bool:
    """Whether an element holds no words of the text: code, comments, what was struck in review."""
    if tag in _SILENT or _ASIDE.search(style):
        return True
    if tag == "del":
        return "datetime" in said or "cite" in said
    return tag == "a" and bool(_COMMENT.match(said.get("href") or ""))
