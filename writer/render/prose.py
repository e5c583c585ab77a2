"""Paragraphs and headings of words, emphasis and links, written as HTML without a tree between.

Nearly all that stories consist of. The tree and its serialiser take ten times as long, and what they
write is the same, byte for byte; all else (pictures, raw HTML, lists, code blocks) is theirs.
"""

from collections.abc import Callable, Sequence

from writer.render.footnotes import mark
from writer.render.inline import holds_link, is_seen
from writer.render.text import visible
from writer.render.urls import safe_url
from writer.story.inline import Inline

_TAGS = {"emphasis": "em", "strong": "strong"}
_WRITTEN = frozenset(
    {"text", "softbreak", "hardbreak", "code", "footnote", "link", "emphasis", "strong"}
)


def prose(pieces: Sequence[Inline]) -> str | None:
    """The HTML of ``pieces``, not yet sanitised; None when they hold what needs a tree.

    Emphasis is nested thousands deep by a hostile text, so no recursion here.
    """
    if len(pieces) == 1 and pieces[0].kind == "text":
        return words(pieces[0].text)
    written: list[str] = []
    work: list[tuple[Inline, str] | str] = [(piece, "") for piece in reversed(pieces)]
    while work:
        here = work.pop()
        if isinstance(here, str):
            written.append(here)
            continue
        piece, parent = here
        if piece.kind == "text":
            written.append(words(piece.text))
        elif piece.kind not in _WRITTEN:
            return None
        elif plain := _PLAIN.get(piece.kind):
            written.append(plain(piece))
        else:
            opening, tag = _opening(piece, parent)
            if opening:
                written.append(opening)
                work.append(f"</{tag}>")
            work.extend((child, tag) for child in reversed(piece.children))
    return "".join(written)


def words(text: str) -> str:
    """``text`` as the content of an element."""
    text = visible(text)
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    return text.replace(">", "&gt;") if ">" in text else text


def _opening(piece: Inline, parent: str) -> tuple[str, str]:
    """The start tag and the name of a piece's element; without one, '' and that of its parent."""
    if piece.kind == "link":
        url = safe_url(piece.url)
        if url is None or holds_link(piece.children) or not is_seen(piece.children):
            return "", parent
        title = f' title="{_attribute(piece.title)}"' if piece.title else ""
        return f'<a href="{_quoted(url)}"{title}>', "a"
    tag = _TAGS[piece.kind]
    if tag == parent == "strong":  # as cmark does: strong is strong
        return "", parent
    return f"<{tag}>", tag


def _attribute(text: str) -> str:
    return _quoted(visible(text))


def _quoted(text: str) -> str:
    return (
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    )


_PLAIN: dict[str, Callable[[Inline], str]] = {
    "softbreak": lambda piece: "\n",
    "hardbreak": lambda piece: "<br>\n",
    "code": lambda piece: f"<code>{words(piece.text)}</code>",
    "footnote": lambda piece: mark(piece.text),
}
