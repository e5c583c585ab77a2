"""HTML that a story brings along, put into the shape the HTML standard asks for.

The sanitiser makes it harmless and well formed, not valid: ``<b><p>``, a list item outside a list,
a table whose cells overlap. Each element here is kept where its content model allows it
(https://html.spec.whatwg.org/multipage/dom.html#content-models), otherwise renamed to a plain
``div`` or taken off its content. Words are never dropped.
"""

import re
from dataclasses import dataclass, field
from html import unescape

from writer.render.text import says_something
from writer.render.tidy_table import is_regular

_PIECE = re.compile(r"<(/?)([a-z][a-z0-9]*)((?:[^>\"]|\"[^\"]*\")*)>|([^<]+|<)")
_SCOPE = re.compile(r' scope="[a-z]*"')
_NUMBER = re.compile(r' value="[^"]*"')
_ALTERNATIVE = re.compile(r' alt="([^"]*)"')
_VOID = frozenset({"br", "hr", "img", "wbr"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
BLOCKS = _HEADINGS | {
    *("p", "div", "blockquote", "pre", "hr", "figure", "figcaption", "details", "summary"),
    *("ul", "ol", "li", "dl", "dt", "dd"),
    *("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"),
}
# Blocks that hold words and inline elements only; others hold blocks as well.
_HOLDS_TEXT = _HEADINGS | {"p", "pre", "summary", "dt", "th", "caption"}
# Inline elements that may hold blocks where their parent may.
_TRANSPARENT = frozenset({"a", "del", "ins"})
_PARTS = {
    "li": {"ul", "ol"},
    "dt": {"dl"},
    "dd": {"dl"},
    "figcaption": {"figure"},
    "summary": {"details"},
    "caption": {"table"},
    "thead": {"table"},
    "tbody": {"table"},
    "tfoot": {"table"},
    "tr": {"thead", "tbody", "tfoot"},
    "th": {"tr"},
    "td": {"tr"},
}
_DEEPEST = 80


@dataclass(slots=True, eq=False)
class Piece:
    """An element with its children, or (``name`` '') a run of text already escaped."""

    name: str
    text: str = ""
    attributes: str = ""
    children: "list[Piece]" = field(default_factory=list)

    @property
    def is_block(self) -> bool:
        if self.name in _TRANSPARENT:
            return any(child.is_block for child in self.children)
        return self.name in BLOCKS

    @property
    def is_blank(self) -> bool:
        return not self.name and not self.text.strip(" \t\n")


def tidied(html: str) -> str:
    """Valid HTML with the words of ``html``, which the sanitiser has cleaned."""
    root = _mended(_parsed(html), "div", frozenset())
    written: list[str] = []
    for child in root.children:
        _write(child, written)
    return "".join(written).strip()


def is_one_element(html: str) -> bool:
    """Whether ``html``, which the sanitiser has cleaned, is a block or nothing."""
    parts = [child for child in _parsed(html).children if not child.is_blank]
    return not parts or (len(parts) == 1 and parts[0].name in BLOCKS)


def _parsed(html: str) -> Piece:
    """The tree of well-formed ``html``; elements deeper than anyone nests by hand lose their tags."""
    root = Piece("div")
    stack = [root]
    open_names: list[bool] = []
    for match in _PIECE.finditer(html):
        closing, name, attributes, text = match.groups()
        if text is not None:
            stack[-1].children.append(Piece("", text))
        elif closing:
            if open_names and open_names.pop():
                stack.pop()
        else:
            piece = Piece(name, attributes=attributes)
            kept = len(stack) <= _DEEPEST
            if kept or name in _VOID:
                stack[-1].children.append(piece)
            if name not in _VOID:
                open_names.append(kept)
                if kept:
                    stack.append(piece)
    return root


def _mended(piece: Piece, parent: str, around: frozenset[str]) -> Piece:
    """``piece`` with its name and its children as they may stand in ``parent``, inside ``around``."""
    if piece.name == "h1":
        piece.name = "h2"
    if parent not in _PARTS.get(piece.name, {parent}):
        piece.name, piece.attributes = "div", ""
    if piece.name == "li" and parent != "ol":
        piece.attributes = _NUMBER.sub("", piece.attributes)
    inside = around | {piece.name}
    children: list[Piece] = []
    for child in piece.children:
        children.extend(_placed(_mended(child, piece.name, inside), piece.name, inside))
    piece.children = children
    shape = _SHAPES.get(piece.name)
    if shape:
        shape(piece)
    return piece


def _placed(child: Piece, parent: str, around: frozenset[str]) -> list[Piece]:
    """What of a mended child can stand in ``parent``: itself, what it holds, or nothing."""
    if not child.name:
        return [child]
    if _stands(child, parent, around):
        return [child]
    content = child.children
    if child.name == "img":  # one that cannot be shown leaves its words
        alternative = _ALTERNATIVE.search(child.attributes)
        return [Piece("", alternative[1])] if alternative else []
    if child.name in BLOCKS:  # its words stay apart from its neighbours'
        content = [Piece("", "\n"), *content, Piece("", "\n")]
    return [kept for piece in content for kept in _placed(piece, parent, around)]


def _stands(child: Piece, parent: str, around: frozenset[str]) -> bool:
    """Whether ``child`` may stand in ``parent`` and is worth it."""
    if _is_empty(child):
        return False
    if child.name == "bdo" and " dir=" not in child.attributes:
        return False
    if child.name == "a" and " href=" not in child.attributes:
        return False
    if child.name in ("a", "details") and {"a", "summary"} & around:
        return False
    if child.name == "a" and _holds_table(child):  # whose box takes the keyboard
        return False
    if child.is_block:
        # Inside an inline element a block stays for now: that element goes, one level up.
        return parent not in _HOLDS_TEXT
    return not any(grandchild.is_block for grandchild in child.children)


def _is_empty(piece: Piece) -> bool:
    """Whether nothing would be seen of an element that a validator wants content in."""
    if piece.name == "img":
        return "src=" not in piece.attributes
    if piece.name not in _HEADINGS and piece.name not in ("p", "a", "summary", "caption", "figure"):
        return False
    return not _says_something(piece)


def _says_something(piece: Piece) -> bool:
    if not piece.name:
        return says_something(unescape(piece.text))
    if piece.name == "img":
        return ' alt="' in piece.attributes and ' alt=""' not in piece.attributes
    return any(map(_says_something, piece.children))


def _holds_table(piece: Piece) -> bool:
    return any(child.name == "table" or _holds_table(child) for child in piece.children)


# -- elements with a shape of their own -----------------------------------------------------------


def _list(piece: Piece) -> None:
    """Whatever stands between the items becomes an item."""
    piece.children = [
        child if child.name == "li" or child.is_blank else Piece("li", children=[child])
        for child in piece.children
    ]


def _definitions(piece: Piece) -> None:
    """Terms, then what they mean, over and over; anything else is no definition list."""
    names = "".join(
        {"dt": "t", "dd": "d"}.get(x.name, "?") for x in piece.children if not x.is_blank
    )
    if not re.fullmatch(r"(?:t+d+)+", names):
        _plain(piece, {"dl", "dt", "dd"})


def _figure(piece: Piece) -> None:
    """One caption, first or last."""
    parts = [child for child in piece.children if not child.is_blank]
    captions = [child for child in parts if child.name == "figcaption"]
    for child in captions:
        if len(captions) > 1 or child not in (parts[0], parts[-1]):
            child.name = "div"


def _details(piece: Piece) -> None:
    """A summary first, and no other."""
    parts = [child for child in piece.children if not child.is_blank]
    summaries = [child for child in parts if child.name == "summary"]
    if len(summaries) != 1 or parts[0] is not summaries[0]:
        _plain(piece, {"details", "summary"})


def _table(piece: Piece) -> None:
    """Rows whose cells fit; otherwise its parts become plain boxes, one after the other."""
    piece.children = [child for child in piece.children if not child.is_blank]
    if not is_regular(piece):
        _plain(piece, {"table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"})
        return
    rows = [row for group in piece.children if group.name != "caption" for row in group.children]
    rows = [row for row in rows if row.name == "tr"]
    has_data = any(cell.name == "td" for row in rows for cell in row.children)
    for row in rows:
        scope = "row" if any(cell.name == "td" for cell in row.children) else "col"
        for cell in row.children:
            if cell.name == "th":
                _header_cell(cell, scope, has_data)


def _header_cell(cell: Piece, scope: str, has_data: bool) -> None:
    """A header cell heads something and says what; one that does not is a plain cell."""
    if not has_data or not _says_something(cell):
        cell.name, cell.attributes = "td", _SCOPE.sub("", cell.attributes)
    elif " scope=" not in cell.attributes:
        cell.attributes += f' scope="{scope}"'


def _plain(piece: Piece, names: set[str]) -> None:
    """Make ``piece`` and its parts plain boxes."""
    if piece.name in names:
        piece.name, piece.attributes = "div", ""
    for child in piece.children:
        if child.name in names:
            _plain(child, names)


_SHAPES = {
    "ul": _list,
    "ol": _list,
    "dl": _definitions,
    "figure": _figure,
    "details": _details,
    "table": _table,
}


def _write(piece: Piece, written: list[str]) -> None:
    if not piece.name:
        written.append(piece.text)
        return
    attributes = piece.attributes.replace(' reversed=""', " reversed")
    if piece.name == "img":
        attributes = _image_attributes(attributes)
    written.append(f"<{piece.name}{attributes}>")
    if piece.name in _VOID:
        return
    for child in piece.children:
        _write(child, written)
    written.append(f"</{piece.name}>")


def _image_attributes(attributes: str) -> str:
    """A picture without words gets the empty alt of a decoration, and then no title."""
    if ' alt="' not in attributes:
        attributes += ' alt=""'
    return re.sub(r' title="[^"]*"', "", attributes) if ' alt=""' in attributes else attributes
