"""The page's HTML as a tree of elements. It is well formed: the sanitiser wrote it."""

import re
from dataclasses import dataclass, field
from html import unescape

_PIECE = re.compile(r"<!--.*?-->|<(/?)([a-z][a-z0-9]*)((?:[^>\"]|\"[^\"]*\")*)>|([^<]+|<)", re.S)
_ATTRIBUTE = re.compile(r' ([a-z-]+)(?:="([^"]*)")?')
_VOID = frozenset({"br", "hr", "img", "wbr"})


@dataclass(slots=True, eq=False)
class Element:
    """An element; ``source`` is where it stands in the HTML it was read from."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: "list[Element | str]" = field(default_factory=list)

    def get(self, name: str) -> str:
        """An attribute's value, '' when it is not there."""
        return self.attributes.get(name, "")

    @property
    def elements(self) -> "list[Element]":
        """The children that are elements."""
        return [child for child in self.children if isinstance(child, Element)]

    @property
    def text(self) -> str:
        """All words inside, as they stand."""
        return "".join(
            child if isinstance(child, str) else "\n" if child.name == "br" else child.text
            for child in self.children
        )


def parse(html: str) -> Element:
    """The elements of ``html`` under one without a name."""
    root = Element("")
    stack = [root]
    for match in _PIECE.finditer(html):
        closing, name, attributes, text = match.groups()
        if text is not None:
            stack[-1].children.append(unescape(text))
        elif closing:
            if len(stack) > 1:
                stack.pop()
        elif name:
            found = _ATTRIBUTE.findall(attributes)
            element = Element(name, {key: unescape(value) for key, value in found})
            stack[-1].children.append(element)
            if name not in _VOID:
                stack.append(element)
    return root
