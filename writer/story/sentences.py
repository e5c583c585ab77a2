"""Where the sentences of plain words end: abbreviations, initials and numbers do not end one."""

import re

_ABBREVIATIONS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "mx",
        "dr",
        "prof",
        "rev",
        "hon",
        "st",
        "sr",
        "jr",
        "gov",
        "sen",
        "rep",
        "gen",
        "lt",
        "col",
        "sgt",
        "capt",
        "cpl",
        "pvt",
        "maj",
        "adm",
        "cmdr",
        "supt",
        "det",
        "insp",
        "pres",
        "no",
        "nos",
        "vs",
        "etc",
        "inc",
        "ltd",
        "co",
        "corp",
        "bros",
        "dept",
        "est",
        "approx",
        "fig",
        "vol",
        "pp",
        "ed",
        "eds",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "mt",
        "ft",
        "ave",
        "blvd",
        "rd",
        "al",
        "cf",
        "ca",
        "sra",
        "srta",
        "dra",
        "bzw",
        "usw",
        "nr",
        "mme",
        "mlle",
        "art",
    ]
)
_END = re.compile(r"[.!?…]+[\"”’»)\]]*(?=\s+[\"“‘«„(\[¿¡]*[^\W_])")
_LAST_WORD = re.compile(r"([^\W_](?:[\w.]*\w)?)\Z")


def sentence_ends(text: str) -> list[int]:
    """Where the sentences of ``text`` end; the last one at the end of the text."""
    ends = [end.end() for end in _END.finditer(text) if _ends_here(text, end)]
    return [*ends, len(text)]


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """The sentences of ``text``, each from where the one before ends; together they are all of it."""
    ends = sentence_ends(text)
    return list(zip([0, *ends[:-1]], ends, strict=True))


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
