"""XML written by hand: elements in the order they are given, the same bytes for the same story."""

from collections.abc import Iterable

from writer.render.text import visible

_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_ATTRIBUTE = _TEXT | str.maketrans({'"': "&quot;", "\n": "&#10;", "\t": "&#9;"})
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'


def text(words: str) -> str:
    """``words`` as the content of an element; what XML cannot hold is taken out."""
    return visible(words).translate(_TEXT)


def element(name: str, /, *content: str, **attributes: str) -> str:
    """An element whose ``content`` is written already; attributes without a value are left out.

    In names of attributes ``__`` stands for a colon, ``_dot_`` for a dot and ``_`` for a dash.
    """
    written = "".join(
        f' {_name(key)}="{visible(value).translate(_ATTRIBUTE)}"'
        for key, value in attributes.items()
        if value
    )
    inner = "".join(content)
    return f"<{name}{written}>{inner}</{name}>" if inner else f"<{name}{written}/>"


def _name(key: str) -> str:
    return key.rstrip("_").replace("__", ":").replace("_dot_", ".").replace("_", "-")


def told(name: str, words: str, /, **attributes: str) -> str:
    """An element of words; '' when there are none."""
    return element(name, text(words), **attributes) if words else ""


def lines(parts: Iterable[str], indent: str = "") -> str:
    """The parts that are not empty, each on a line of its own."""
    return "".join(f"\n{indent}{part}" for part in parts if part)


def cdata(words: str) -> str:
    """``words`` as they are."""
    return f"<![CDATA[{visible(words).replace(']]>', ']]]]><![CDATA[>')}]]>"
