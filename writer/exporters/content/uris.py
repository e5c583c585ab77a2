"""Addresses in the form that machines demand, and a name for a story that is the same everywhere."""

from urllib.parse import quote

from writer.exporters.content.story import Content, slug_of
from writer.render.text import one_line
from writer.render.urls import host_of

_KEPT = "!$%&'()*+,-./:;=?@_~#[]"


def uri_of(content: Content) -> str:
    """A URN as agencies form them: publisher, day, slug. The same story has the same name."""
    publisher = slug_of(one_line(content.fields.text("publisher"))) or "writer"
    day = content.date.machine[:10].replace("-", "") if content.date else "undated"
    return f"urn:newsml:{publisher}:{day}:{content.slug}"


def web_address(url: str) -> str:
    """``url`` as RFC 3986 has it, '' when it is not a whole address of the web.

    Hosts in other letters are written as DNS has them, other letters behind the host in percents.
    """
    before, host, rest = host_of(f"https:{url}" if url.startswith("//") else url)
    if before.lower() not in ("http://", "https://") or not host:
        return ""
    try:
        host = host.encode("ascii" if host.isascii() else "idna").decode()
    except UnicodeError:
        return ""
    return f"{before.lower()}{quote(host, safe=_KEPT)}{quote(rest, safe=_KEPT)}"
