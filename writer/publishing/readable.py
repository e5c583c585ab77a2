"""What a post says, as lines a reporter can compare: no block comments, no tags, no JSON."""

import json
import re
from collections.abc import Mapping
from html.parser import HTMLParser

from writer.publishing.answers import without_controls

_BLOCKS = frozenset(
    [
        "p",
        "div",
        "section",
        "article",
        "aside",
        "figure",
        "figcaption",
        "blockquote",
        "ul",
        "ol",
        "li",
        "table",
        "thead",
        "tbody",
        "tr",
        "pre",
        "hr",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "footer",
        "details",
        "summary",
        "dl",
        "dt",
        "dd",
        "cite",
        "iframe",
    ]
)
_OPENERS = {"li": "- ", "blockquote": "", "h1": "# ", "h2": "## ", "h3": "### ", "h4": "#### "}
_MARKS = {"strong": "**", "b": "**", "em": "*", "i": "*", "s": "~~", "del": "~~", "mark": "=="}
_SPACES = re.compile(r"[ \t\r\n\f]+")
_TITLES = {
    "headline": "Headline",
    "summary": "Summary",
    "byline": "Byline",
    "slug": "Slug",
    "section": "Section",
    "tags": "Tags",
    "date": "Date",
}
_DEEPEST = 60
_ITALIC, _BOLD, _STRUCK = 2, 1, 4  # of Lexical's text formats


def as_text(content: Mapping[str, str]) -> str:
    """The fields of a post, a line each, and its body as lines."""
    lines = [f"{_TITLES[name]}: {content[name]}" for name in _TITLES if content.get(name)]
    whole = "\n".join([*lines, "", *body_lines(content.get("body", ""))]).strip("\n")
    return f"{without_controls(whole)}\n"


def body_lines(body: str) -> list[str]:
    """A body as lines, whatever it is written in: block markup, HTML, Lexical, a file's text."""
    if body.startswith('{"root"'):
        try:
            return _lexical(json.loads(body))
        except (ValueError, RecursionError):
            return body.splitlines()
    if "<" not in body or body.startswith(("---", "+++")):
        return body.splitlines()
    return html_lines(body)


def html_lines(html: str) -> list[str]:
    """The words of ``html``, a block a line, with light marks for what is bold, linked, a heading."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.end_line()
    return reader.lines


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self._line = ""
        self._start = ""
        self._links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in _BLOCKS:
            self.end_line()
            self._start = _OPENERS.get(tag, self._start if tag == "p" else "")
            if tag == "iframe":
                self._line += given.get("src", "")
        elif tag == "br":
            self.end_line()
        elif tag == "a":
            self._links.append(given.get("href", ""))
            self._line += "["
        elif tag == "img":
            self._line += f"![{given.get('alt', '')}]({given.get('src', '')})"
        else:
            self._line += _MARKS.get(tag, "")

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.end_line()
        elif tag == "a" and self._links:
            self._line += f"]({self._links.pop()})"
        else:
            self._line += _MARKS.get(tag, "")

    def handle_data(self, data: str) -> None:
        self._line += data

    def handle_comment(self, data: str) -> None:
        words = data.strip()
        if words == "more":
            self.end_line()
            self.lines.append("<!--more-->")

    def end_line(self) -> None:
        """Keep the line, unless there is nothing on it."""
        words = _SPACES.sub(" ", self._line).strip(" ")
        if words:
            self.lines.append(self._start + words)
            self._start = ""
        self._line = ""


def _lexical(document: object) -> list[str]:
    lines: list[str] = []
    root = document.get("root") if isinstance(document, dict) else None
    for node in _children(root):
        _block(node, lines, "", 0)
    return lines


def _block(node: Mapping[str, object], lines: list[str], start: str, depth: int) -> None:
    kind = node.get("type")
    if kind in ("list", "listitem") and depth < _DEEPEST:
        inline: list[Mapping[str, object]] = []
        for child in _children(node):
            if child.get("type") in ("list", "listitem"):
                _block(child, lines, "- ", depth + 1)
            else:
                inline.append(child)
        words = "".join(_inline(child, 0) for child in inline)
        if words:
            lines.append(start + words)
    elif kind in ("image", "html", "callout", "embed", "codeblock", "markdown", "bookmark"):
        lines.extend(_card(node))
    elif kind == "horizontalrule":
        lines.append("---")
    else:
        tag = str(node.get("tag", ""))
        mark = _OPENERS.get(tag, "") if tag.startswith("h") else ""
        words = "".join(_inline(child, 0) for child in _children(node))
        lines.extend(mark + line for line in words.split("\n") if line.strip())


def _card(node: Mapping[str, object]) -> list[str]:
    match node.get("type"):
        case "image":
            shown = f"![{node.get('alt', '')}]({node.get('src', '')})"
            return [shown, *html_lines(str(node.get("caption") or ""))]
        case "codeblock":
            return str(node.get("code", "")).splitlines()
        case "embed" | "bookmark":
            return [str(node.get("url", ""))]
    return html_lines(
        str(node.get("html") or node.get("calloutText") or node.get("markdown") or "")
    )


def _inline(node: Mapping[str, object], depth: int) -> str:
    if depth > _DEEPEST:
        return ""
    if node.get("type") == "linebreak":
        return "\n"
    inner = "".join(_inline(child, depth + 1) for child in _children(node))
    if node.get("type") == "link":
        return f"[{inner}]({node.get('url', '')})"
    words = str(node.get("text", "")) + inner
    format = node.get("format")
    if not words or not isinstance(format, int):
        return words
    for bit, mark in ((_BOLD, "**"), (_ITALIC, "*"), (_STRUCK, "~~")):
        if format & bit:
            words = f"{mark}{words}{mark}"
    return words


def _children(node: object) -> list[Mapping[str, object]]:
    found = node.get("children") if isinstance(node, Mapping) else None
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
