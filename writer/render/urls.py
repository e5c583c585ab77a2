"""Which addresses a page may link to, and how they are written.

Written as cmark writes them (non-ASCII and unsafe characters percent-encoded) and so that the URL
Standard accepts them: https://url.spec.whatwg.org/#url-writing. An address that cannot be written
so is no link; its words stay.
"""

import re
from functools import lru_cache
from urllib.parse import quote

SCHEMES = frozenset({"http", "https", "mailto"})
_AS_IT_IS = "!#$%&'()*+,-./:;=?@_~"
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_LABEL = r"[^\x00-\x2c./:;<=>?@\[\\\]^`{|}\x7f]+"
_HOST = re.compile(rf"{_LABEL}(?:\.{_LABEL})*\.?")
_IPV6 = re.compile(r"\[[0-9a-fA-F:]*:[0-9a-fA-F:.]*\]")
_DOTTED_NUMBERS = re.compile(
    r"[0-9.]+|.*\.(?:[0-9]+|0[xX][0-9a-fA-F]*)\.?|[0-9]+|0[xX][0-9a-fA-F]*"
)
_IPV4 = re.compile(r"(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)")


@lru_cache(maxsize=1024)  # a page asks for each address several times
def safe_url(url: str) -> str | None:
    """``url`` as an attribute may hold it; None when a page must not or cannot link there."""
    url = url.strip()
    if not (url.isascii() and url.isprintable()):  # as nearly every address is
        url = "".join(char for char in url if char not in "\t\n\r")
        if any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 for char in url):
            return None
    if not url:
        return None
    scheme = _SCHEME.match(url)
    if scheme is None:
        return _relative(url)
    name, rest = scheme[0][:-1].lower(), url[scheme.end() :]
    if name not in SCHEMES:
        return None
    if name == "mailto":
        return f"{scheme[0]}{_encoded(rest)}" if "@" in rest else None
    return _absolute(scheme[0], rest)


def is_remote(url: str) -> bool:
    """Whether ``url`` names its host."""
    return _SCHEME.match(url) is not None or url.startswith(("//", "\\\\", "/\\", "\\/"))


def host_of(url: str) -> tuple[str, str, str]:
    """``url`` in three parts, the host in the middle; joined they are ``url`` again."""
    match = re.match(r"([a-zA-Z][a-zA-Z0-9+.-]*://)([^/?#]*)(.*)", url, re.S)
    return (match[1], match[2], match[3]) if match else ("", url, "")


def _relative(url: str) -> str | None:
    if url.startswith(("//", "\\\\", "/\\", "\\/")):
        return _absolute("", url.replace("\\", "/"))
    return _encoded(url) or None


def _absolute(scheme: str, rest: str) -> str | None:
    if not rest.startswith("//"):
        return None
    end = min((at for at in map(rest.find, "/?#", (2, 2, 2)) if at > 0), default=len(rest))
    authority = _authority(rest[2:end])
    return None if authority is None else f"{scheme}//{authority}{_encoded(rest[end:])}"


def _authority(written: str) -> str | None:
    """The host and port, or None when it is not one; no user name or password may hide there."""
    host, colon, port = written.rpartition(":") if not written.endswith("]") else (written, "", "")
    if not colon:
        host, port = written, ""
    if colon and port and not (port.isascii() and port.isdigit() and int(port) < 65536):
        return None
    if not (_IPV6.fullmatch(host) or _is_name(host)):
        return None
    return f"{host}:{port}" if port else host


def _is_name(host: str) -> bool:
    if not _HOST.fullmatch(host) or "%" in host:
        return False
    if _DOTTED_NUMBERS.fullmatch(host):
        return _IPV4.fullmatch(host) is not None
    try:
        return host.isascii() or bool(host.encode("idna"))
    except UnicodeError:
        return False


def _encoded(part: str) -> str:
    """A path, query and fragment with what they cannot hold percent-encoded."""
    head, mark, fragment = _STRAY_PERCENT.sub("%25", part).partition("#")
    encoded = quote(head, safe=_AS_IT_IS)
    return f"{encoded}#{quote(fragment, safe=_AS_IT_IS).replace('#', '%23')}" if mark else encoded
