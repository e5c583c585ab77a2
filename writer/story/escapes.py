"""Backslash escapes and character references, as CommonMark reads them."""

import re

PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
ESCAPABLE = frozenset(PUNCTUATION)
REFERENCE = re.compile(r"&(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|([A-Za-z][A-Za-z0-9]{1,31}));")
_ESCAPE_OR_REFERENCE = re.compile(r"\\([!-/:-@\[-`{-~])|" + REFERENCE.pattern)
_REPLACEMENT = "\ufffd"


def unescape(text: str) -> str:
    """``text`` with its escapes and character references resolved."""
    if "\\" not in text and "&" not in text:
        return text
    return _ESCAPE_OR_REFERENCE.sub(_resolve, text)


def _resolve(match: re.Match[str]) -> str:
    if match[1]:
        return match[1]
    return decode_reference(match[2], match[3], match[4]) or match[0]


def decode_reference(hexadecimal: str | None, decimal: str | None, name: str | None) -> str | None:
    """The character a reference stands for; None when there is no such name."""
    if name:
        from html.entities import html5  # two thousand names that few stories need

        return html5.get(name + ";")
    code = int(hexadecimal, 16) if hexadecimal else int(decimal or "0")
    if code == 0 or code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        return _REPLACEMENT
    return chr(code)
