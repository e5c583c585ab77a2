"""What a newsroom's own page template may put on a page: as little as a story, and its landmarks."""

import re

import nh3

from writer.render.sanitise import ATTRIBUTES, DROPPED_WITH_CONTENT, TAGS, kept_value
from writer.render.urls import SCHEMES

_TAGS = TAGS | {"header", "footer", "time", "address", "nav", "section"}
_CLASS = re.compile(r"[a-zA-Z][\w-]{0,40}(?: [a-zA-Z][\w-]{0,40}){0,7}")
_ATTRIBUTES = {**ATTRIBUTES, "*": {"lang", "dir", "class"}, "time": {"datetime"}}
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)(?:[^>\"]|\"[^\"]*\")*>")
_VOID = frozenset({"br", "hr", "img", "wbr"})
_ELEMENTS = {"header": "header", "footer": "footer", "top": "div", "bottom": "div"}
_OWN_CLASSES = {"header": "story-header", "footer": "story-footer"}


def _filtered(tag: str, name: str, value: str) -> str | None:
    try:
        if name == "class":
            return value if _CLASS.fullmatch(value) else None
        return value if name == "datetime" else kept_value(tag, name, value)
    except Exception:  # the sanitiser keeps a value when its filter raises
        return None


_CLEANER = nh3.Cleaner(
    tags=_TAGS,
    attributes=_ATTRIBUTES,
    clean_content_tags=DROPPED_WITH_CONTENT,
    attribute_filter=_filtered,
    url_schemes=set(SCHEMES),
    link_rel=None,
)


def clean_part(part: str, html: str) -> str:
    """``html`` of a template's ``part`` (header, footer, top, bottom) as one harmless element."""
    cleaned = _CLEANER.clean(html).strip()
    element = _ELEMENTS[part]
    if not cleaned or _is_one(cleaned, element):
        return cleaned
    return f'<{element} class="{_OWN_CLASSES.get(part, f"page-{part}")}">\n{cleaned}\n</{element}>'


def _is_one(html: str, element: str) -> bool:
    """Whether well-formed ``html`` is one ``element`` and nothing beside it."""
    depth, first = 0, True
    for tag in _TAG.finditer(html):
        if first and (tag.start() or tag[1] or tag[2] != element):
            return False
        first = False
        depth += 0 if tag[2] in _VOID else -1 if tag[1] else 1
        if not depth:
            return tag.end() == len(html)
    return False
