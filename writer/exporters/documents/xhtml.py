"""The page's HTML as XHTML that may stand in a file of its own: no address leads nowhere."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from writer.exporters.content.elements import Element, parse
from writer.exporters.documents.runs import absolute
from writer.render.text import escape

_VOID = frozenset({"br", "hr", "img", "wbr"})
_NOTE = re.compile(r"fn-\d+")
_KINDS = {"doc-noteref": "noteref", "doc-endnotes": "endnotes", "doc-backlink": "backlink"}
"""What reading systems call the roles of a page, to show notes over the page they stand on."""
_HEADING = re.compile(r"h[2-6]")


@dataclass
class Book:
    """Writes the pieces of one story. ``pictures`` are the names of files by address.

    ``headings`` are (level, words, id) of what has been written, ``absent`` are pictures that are
    not there. A link to a place on a site nobody knows is only its words.
    """

    pictures: Mapping[str, str]
    headings: list[tuple[int, str, str]] = field(default_factory=list)
    absent: list[str] = field(default_factory=list)

    def xhtml(self, html: str) -> str:
        """``html``, a piece of the page, as XHTML."""
        return "".join(map(self._child, parse(html).children))

    def _child(self, child: "Element | str") -> str:
        if isinstance(child, str):
            return escape_text(child)
        if child.name == "img" and child.get("src") not in self.pictures:
            return self._absent(child)
        if child.name == "a" and not absolute(child.get("href")) and not child.get("role"):
            inside = "".join(map(self._child, child.children))
            return f"<span>{inside}</span>" if _is_inline(child) else f"<div>{inside}</div>"
        return self._element(child)

    def _element(self, element: Element) -> str:
        attributes = self._attributes(element)
        if element.name in _VOID:
            return f"<{element.name}{attributes}/>"
        inside = "".join(map(self._child, element.children))
        return f"<{element.name}{attributes}>{inside}</{element.name}>"

    def _attributes(self, element: Element) -> str:
        found = dict(element.attributes)
        if "src" in found:
            found["src"] = self.pictures[found["src"]]
        role = found.get("role", "")
        kind = _KINDS.get(role) or ("endnote" if _NOTE.fullmatch(found.get("id", "")) else "")
        if kind:
            found["epub:type"] = kind
        for name in ("href", "cite"):
            if name in found and not role:  # what has one leads to a note or back
                url = absolute(found.pop(name))
                if url:
                    found[name] = url
        if "lang" in found:
            found["xml:lang"] = found["lang"]
        if _HEADING.fullmatch(element.name):
            found["id"] = self._heading(element)
        return "".join(f' {name}="{escape(value)}"' for name, value in found.items())

    def _heading(self, element: Element) -> str:
        name = element.get("id") or f"section-{len(self.headings) + 1}"
        self.headings.append((int(element.name[1]), " ".join(_said(element).split()), name))
        return name

    def _absent(self, picture: Element) -> str:
        """The words of a picture that is not in the file."""
        source, words = picture.get("src"), escape_text(picture.get("alt"))
        if source not in self.absent:
            self.absent.append(source)
        return f"<span>{words}</span>" if words else ""


def escape_text(text: str) -> str:
    """``text`` as the content of an element."""
    return escape(text)


def _said(element: Element) -> str:
    """The words of a heading, without numbers of notes."""
    parts = (one if isinstance(one, str) else _said(one) for one in element.children)
    return "" if element.get("class") == "noteref" else "".join(parts)


def _is_inline(element: Element) -> bool:
    from writer.render.tidy import BLOCKS

    return all(one.name not in BLOCKS and _is_inline(one) for one in element.elements)
