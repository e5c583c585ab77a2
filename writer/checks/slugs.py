"""Slugs: the short name of a story in addresses and on the wire."""

import re
import unicodedata

_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th"}
)


def make_slug(text: str) -> str:
    """``text`` in small letters, figures and hyphens: "Café São Paulo" is cafe-sao-paulo."""
    low = text.lower().translate(_LETTERS).replace("’", "").replace("'", "")
    plain = unicodedata.normalize("NFKD", low).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def cut_slug(slug: str, most: int) -> str:
    """The slug in at most ``most`` characters, cut between words where it can be."""
    if len(slug) <= most:
        return slug
    cut = slug[: most + 1].rpartition("-")[0]
    return cut or slug[:most]
