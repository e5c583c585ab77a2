"""Sentences and lengths, as far as the checks need them."""

import re


def words(text: str) -> tuple[str, ...]:
    """The words of a list that is written as one string, to be read at a glance."""
    return tuple(text.split())


def word_set(text: str) -> frozenset[str]:
    """The words of a list that is written as one string, for looking up."""
    return frozenset(text.split())


_ABBREVIATIONS = word_set(
    "mr mrs ms mx dr prof rev hon st sr jr gov sen rep gen lt col sgt capt cpl pvt maj adm cmdr "
    "supt det insp pres no nos vs etc inc ltd co corp bros dept est approx fig vol pp ed eds "
    "jan feb mar apr jun jul aug sep sept oct nov dec mt ft ave blvd rd al cf ca sra srta dra "
    "bzw usw nr mme mlle art"
)
_END = re.compile(r"[.!?…]+[\"”’»)\]]*(?=\s+[\"“‘«„(\[¿¡]*[^\W_])")
_LAST_WORD = re.compile(r"([^\W_](?:[\w.]*\w)?)\Z")


def first_sentence(text: str) -> str:
    """The first sentence of a paragraph's plain words."""
    return text[: sentence_ends(text[:2000])[0]].strip() if text.strip() else ""


def sentence_ends(text: str) -> list[int]:
    """Where the sentences of ``text`` end; the last one at the end of the text."""
    ends = [end.end() for end in _END.finditer(text) if _ends_here(text, end)]
    return [*ends, len(text)]


def shorten(text: str, limit: int) -> str:
    """``text`` in at most ``limit`` characters, cut between words, an ellipsis for the rest."""
    if len(text) <= limit:
        return text
    cut = text[:limit].rsplit(None, 1)[0]
    return cut[: limit - 1].rstrip(" ,;:—–-") + "…"


def clip(text: str, count: int = 4, limit: int = 60) -> str:
    """The last few words of ``text``, to name a place by."""
    return " ".join(text[-limit:].split()[-count:])


def _ends_here(text: str, end: re.Match[str]) -> bool:
    following = text[end.end() : end.end() + 12].lstrip(' \t\n\u00a0"“‘«„([¿¡')[:1]
    if following.islower():
        return False
    if not end[0].startswith(".") or end[0].startswith(".."):
        return True
    word = _LAST_WORD.search(text, max(0, end.start() - 20), end.start())
    if word is None:
        return True
    name = word[1]
    return len(name) > 1 and "." not in name and name.lower() not in _ABBREVIATIONS
