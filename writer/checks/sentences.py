"""The sentences of a paragraph, and whether one says where it knows its news from."""

import re
from functools import lru_cache

from writer.checks.lazy import lazy
from writer.story.sentences import sentence_ends

_SOURCE = lazy(
    r"\b(?:sa(?:id|ys?|ying)|told|tells?|according to|report(?:ed|s|ing)? (?:by|that|to)|reported|"
    r"announced|confirm(?:ed|s)|estimat(?:ed|es) by|testified|wrote|writes|posted|tweeted|counted|put the|"
    r"(?:officials?|police|authorities|ministry|prosecutors|researchers|data|figures|records|documents|"
    r"statistics|survey|study|report|census|audit|filings?|un|u\.n\.)\b[^.]{0,60}\b(?:show(?:s|ed)?|"
    r"estimates?d?|found|put|suggest(?:s|ed)?|indicates?d?|claims?|claimed|lists?|recorded|says?)|"
    r"(?:data|figures|estimates|statistics|numbers) from|cited|citing|by (?:the )?[^.,]{1,30} count|"
    r"accus(?:e[sd]?|ing)|charg(?:ed|es)|indict(?:ed|ment)|alleges?|complaint|lawsuit|court (?:documents|papers|records|filings?)|"
    r"argu(?:es?|ed|ing)|claims?|claimed|acknowledged|admitted|pleaded|convicted|found guilty)\b",
    re.I,
)


@lru_cache(maxsize=1024)
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Where each sentence of ``text`` starts and ends."""
    found, start = [], 0
    for end in sentence_ends(text):
        if text[start:end].strip():
            found.append((start, end))
        start = end
    return tuple(found)


def sentence_at(text: str, at: int) -> tuple[int, int]:
    """The sentence that holds position ``at``."""
    return next((span for span in sentences(text) if at < span[1]), (0, len(text)))


def around(text: str, at: int) -> str:
    """The sentence that holds ``at`` with the one before and the one after it."""
    spans = sentences(text)
    index = next((i for i, span in enumerate(spans) if at < span[1]), len(spans) - 1)
    first, last = max(index - 1, 0), min(index + 1, len(spans) - 1)
    return text[spans[first][0] : spans[last][1]] if spans else text


def names_source(words: str) -> bool:
    """Whether the words say where they come from: said, according to, police put it at…"""
    return _SOURCE().search(words) is not None
