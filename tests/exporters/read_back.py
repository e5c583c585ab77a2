"""What each target's file says and how it is built, read back as its receivers would."""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree

import cmarkgfm
from cmarkgfm.cmark import Options
from markdown import markdown

from tests.exporters.said import figures, text_of
from writer.exporters import Output

_WORD = re.compile(r"\w+")
_FRONT = re.compile(r"\A---\n.*?\n---\n", re.S)
_FIGURE = re.compile(r"\{\{< figure (.*?) >\}\}")
_PARAMETER = re.compile(r'(\w+)="((?:[^"\\]|\\.)*)"')
_EMPTY = re.compile(r"<(pre|code|li|ul|ol|blockquote)(?: [^>]*)?>(?:\s|&#(?:32|9);|&nbsp;)*</\1>")
_NITF = "{http://iptc.org/std/NITF/2006-10-18/}"
_PARTS = {
    "h2": "heading",
    "h3": "heading",
    "h4": "heading",
    "h5": "heading",
    "h6": "heading",
    "hl2": "heading",
    "blockquote": "quote",
    "bq": "quote",
    "li": "item",
    "table": "table",
    "pre": "code",
    "img": "picture",
    "media": "picture",
    "a": "link",
    "hr": "divider",
}


@dataclass(frozen=True, slots=True)
class Said:
    """The words of a body in reading order, and how often each part occurs in it."""

    words: list[str]
    parts: Counter[str]


class _Parts(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: Counter[str] = Counter()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag in _PARTS:
            self.parts[_PARTS[tag]] += 1


def _without_empty(html: str) -> str:
    """``html`` without lists, items, quotes and code that hold nothing."""
    html = html.replace("<!-- -->", "")
    while (shorter := _EMPTY.sub("", html)) != html:
        html = shorter
    return html


def said_in(html: str) -> Said:
    """What HTML says."""
    reader = _Parts()
    reader.feed(_without_empty(html))
    reader.close()
    return Said(_WORD.findall(text_of(html)), reader.parts)


def _html(output: Output) -> Said:
    body = re.sub(r"<header.*?</header>|<head>.*?</head>", "", output.text, flags=re.S)
    return said_in(re.sub(r"<!doctype.*?<article", "<article", body, flags=re.S))


def _commonmark(output: Output) -> Said:
    body = _FIGURE.sub(_figure, _FRONT.sub("", output.text))
    html = cmarkgfm.markdown_to_html_with_extensions(
        body,
        options=Options.CMARK_OPT_UNSAFE | Options.CMARK_OPT_FOOTNOTES,
        extensions=["table", "strikethrough"],
    )
    return said_in(html)


def _figure(match: re.Match[str]) -> str:
    """Hugo's shortcode as Hugo writes it out."""
    values = dict(_PARAMETER.findall(match[1]))
    return f"<figure><img>\n\n{values.get('caption', '')}\n\n</figure>"


def _pelican(output: Output) -> Said:
    body = output.text.partition("\n\n")[2]
    return said_in(markdown(body, extensions=["extra"]))


def _blocks(output: Output) -> Said:
    return _block_markup(output.text)


def _block_markup(text: str) -> Said:
    """An embed is WordPress's own form of a link to another site."""
    return said_in(text.replace('<figure class="wp-block-embed">', "<figure><a></a>"))


def _wxr(output: Output) -> Said:
    root = ElementTree.fromstring(output.text)
    found = root.findtext(".//{http://purl.org/rss/1.0/modules/content/}encoded")
    return _block_markup(found or "")


def _lexical(output: Output) -> Said:
    data = json.loads(output.text)
    post = data["posts"][0] if "posts" in data else data["db"][0]["data"]["posts"][0]
    return said_in("".join(_node(json.loads(post["lexical"])["root"])))


_NODES = {
    "paragraph": "p",
    "extended-heading": "h2",
    "extended-quote": "blockquote",
    "aside": "blockquote",
    "list": "ul",
    "listitem": "li",
    "link": "a",
}


def _node(node: dict[str, Any]) -> Iterator[str]:
    """A node as HTML, near enough to be counted."""
    match node["type"]:
        case "extended-text":
            yield _escaped(node["text"])
        case "linebreak":
            yield "<br>"
        case "html":
            yield node["html"]
        case "codeblock":
            yield f"<pre>{_escaped(node['code'])}</pre>"
        case "image":
            yield f"<p><img>{node['caption']}</p>"
        case "horizontalrule":
            yield "<hr>"
        case kind:
            tag = _NODES.get(kind, "div")
            yield f"<{tag}>"
            for child in node["children"]:
                yield from _node(child)
            yield f"</{tag}>"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _ninjs(output: Output) -> Said:
    bodies = json.loads(output.text).get("bodies", [])
    if not bodies:
        return said_in("")
    ElementTree.fromstring(f"<div>{bodies[0]['value']}</div>")
    return said_in(bodies[0]["value"])


def _nitf(output: Output) -> Said:
    root = ElementTree.fromstring(output.text)
    body = root.find(f".//{_NITF}body.content")
    end = root.find(f".//{_NITF}body.end")
    parts = [one for one in (body, end) if one is not None]
    html = "".join(ElementTree.tostring(one, encoding="unicode") for one in parts)
    return said_in(re.sub(r"(</?)ns0:", r"\1", html))


def _apple(output: Output) -> Said:
    components = json.loads(output.text)["components"]
    return said_in("".join(_component(one) for one in components))


def _component(one: dict[str, Any]) -> str:
    role, text = one["role"], one.get("text", "")
    if role in ("title", "byline", "intro"):
        return ""
    if role.startswith("heading"):
        return f"<h2>{text}</h2>"
    if role in ("quote", "pullquote"):
        return f"<blockquote>{text}</blockquote>"
    if role == "photo":
        return f"<p><img>{_escaped(one.get('caption', ''))}</p>"
    if role == "divider":
        return "<hr>"
    return str(one.get("html", text))


def _text(output: Output) -> Said:
    return Said(_WORD.findall(figures(output.text)), Counter())


READERS: dict[str, Callable[[Output], Said]] = {
    "html": _html,
    "html-fragment": _html,
    "markdown": _commonmark,
    "hugo": _commonmark,
    "jekyll": _commonmark,
    "eleventy": _commonmark,
    "astro": _commonmark,
    "pelican": _pelican,
    "wordpress": _blocks,
    "wxr": _wxr,
    "ghost": _lexical,
    "ghost-import": _lexical,
    "ninjs": _ninjs,
    "nitf": _nitf,
    "newsml-g2": _nitf,
    "apple-news": _apple,
    "text": _text,
}
