"""What a page may hold: everything we write goes through this list, and nothing else gets out.

HTML in a story comes from strangers (pasted pages, wires, mail). nh3 parses it as a browser would
and writes back only what is named here. Left out on purpose: scripts, styles, frames, forms,
players, SVG and MathML; ``id`` and ``name``, which could shadow our own; landmarks, which a story
must not add to the page around it.
"""

import re

import nh3

from writer.render.language import language_tag
from writer.render.urls import SCHEMES, safe_url

TAGS = {
    *("p", "div", "blockquote", "pre", "hr", "figure", "figcaption", "details", "summary"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd"),
    *("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"),
    *("a", "img", "br", "wbr", "span", "em", "strong", "b", "i", "u", "s", "del", "ins", "mark"),
    *("small", "sub", "sup", "code", "kbd", "samp", "var", "abbr", "cite", "q", "bdi", "bdo"),
}
ATTRIBUTES = {
    "*": {"lang", "dir"},
    "a": {"href", "title"},
    "abbr": {"title"},
    "blockquote": {"cite"},
    "code": {"class"},
    "img": {"src", "alt", "title", "width", "height"},
    "li": {"value"},
    "ol": {"start", "reversed", "type"},
    "q": {"cite"},
    "span": {"class"},
    "td": {"class", "colspan", "rowspan"},
    "th": {"class", "colspan", "rowspan", "scope"},
}
DROPPED_WITH_CONTENT = {
    *("script", "style", "template", "noscript", "iframe", "object", "embed", "applet", "noembed"),
    *("svg", "math", "title", "head", "textarea", "select", "option", "button", "noframes"),
    *("frameset", "xmp", "plaintext", "audio", "video", "canvas"),
}
# The classes our own markup carries; a story's HTML may use them and no others.
CLASSES = {
    "span": re.compile(r"speaker|credit|embed-site|c|k|s|m|n"),
    "code": re.compile(r"language-[\w.+#-]{1,40}"),
    "td": re.compile(r"align-(?:left|center|right)"),
    "th": re.compile(r"align-(?:left|center|right)"),
}
_NUMBER = re.compile(r"-?[0-9]{1,6}")
_SIZE = re.compile(r"[1-9][0-9]{0,4}")
_VALUES = {
    "dir": re.compile(r"ltr|rtl|auto"),
    "height": _SIZE,
    "width": _SIZE,
    "colspan": re.compile(r"[1-9][0-9]?"),
    "rowspan": re.compile(r"[1-9][0-9]?"),
    "scope": re.compile(r"row|col|rowgroup|colgroup"),
    "start": _NUMBER,
    "value": _NUMBER,
    "type": re.compile(r"[1aAiI]"),
}
_ADDRESSES = frozenset({"href", "src", "cite"})


def _filtered(tag: str, name: str, value: str) -> str | None:
    """An attribute's value as it may stand; None drops the attribute.

    The sanitiser asks before it looks at its own lists, and keeps a value when the filter raises.
    """
    try:
        return kept_value(tag, name, value)
    except Exception:
        return None


def kept_value(tag: str, name: str, value: str) -> str | None:
    """An attribute's value as it may stand in a story; None drops the attribute."""
    if name in _ADDRESSES:
        return _address(tag, name, value)
    if name == "lang":
        return language_tag(value) or None
    if name == "class":
        classes = CLASSES.get(tag)
        return value if classes and classes.fullmatch(value) else None
    if name == "reversed":
        return ""
    pattern = _VALUES.get(name)
    if pattern is not None and not pattern.fullmatch(value):
        return None
    return value


def _address(tag: str, name: str, value: str) -> str | None:
    url = safe_url(value)
    if url is None or (name != "href" and url.lower().startswith("mailto:")):
        return None
    return url


_CLEANER = nh3.Cleaner(
    tags=TAGS,
    attributes=ATTRIBUTES,
    clean_content_tags=DROPPED_WITH_CONTENT,
    attribute_filter=_filtered,
    url_schemes=set(SCHEMES),
    link_rel=None,
)


def clean(html: str) -> str:
    """``html`` with only what this module allows, well formed; comments are dropped."""
    return _CLEANER.clean(html)
