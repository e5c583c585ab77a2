"""Finding what stands for a fact still to come: TK, XX, ???, TODO, lorem ipsum, [NAME].

The letters of a placeholder are also Roman numerals, sizes, brands and Spanish words, so XX counts
only where a figure or a name has to stand, and TK not in the names it is part of.
"""

import re
from collections.abc import Callable, Iterator

from writer.checks.lazy import lazy

_NOUNS = (
    "first name|last name|full name|family name|surname|name|names|city|town|place|location|country|"
    "date|time|day|year|month|number|num|figure|amount|age|title|headline|subhead|link|url|source|"
    "quote|caption|credit|byline|author|company|organi[sz]ation|phone|e-?mail|address|"
    "job title|photo|image|text|details|summary|detail|word|percentage|percent|reporter"
)
_UNITS = (
    "per ?cent|percent|year|month|week|day|hour|minute|second|people|person|million|billion|thousand|"
    "hundred|dollar|euro|pound|point|vote|mile|kilomet|meter|metre|km|kg|ton|soldier|victim|student|"
    "worker|death|resident|employee|member|officer|home|house|time|job|seat|case|goal|page|of the"
)
_NOT_ROMAN_TITLES = "Mr|Mrs|Ms|Dr|President|Mayor|Senator|Sen|Minister|Governor|Gov|Judge|Professor|Prof|Sheriff|Chief|Officer|Director|Coach|Capt|Captain"
_SAYING = "said|says|wrote|told|added|asked|tweeted|posted|stated|explained|is|was|has|had|will"

_PATTERNS: tuple[tuple[tuple[str, ...], tuple[Callable[[], re.Pattern[str]], ...]], ...] = (
    (
        ("TK", "tktk"),
        (
            lazy(
                r"(?<![\w.&@/#-])(?:TK+(?:[ ]?TK+)*|(?:tk){2,})"
                r"(?![\w&@/]|[ ]?\d|-\d|\.\w|[ ]+(?:[Mm]axx|MAXX|Elevator|[Kk]opparberg|Store|Supermarkt|Holdings))"
            ),
        ),
    ),
    (
        ("X",),
        (
            lazy(r"(?<!\w)[$€£¥]\s?X{1,4}(?:[.,]X{1,3})*(?!\w)"),
            lazy(r"(?<![\w-])X(?=\s?%|[ ](?:per ?cent|percent|million|billion|people)\b)"),
        ),
    ),
    (
        ("XX", "xxx"),
        (
            lazy(
                r"(?<![\w/.])X{1,4}(?:[.,:/-]X{2,4})+(?:[.,:/-]\d+)?(?![\w/])|(?<![\w/.])\d+[.,:/-]X{2,4}(?!\w)"
            ),
            lazy(rf"(?<![\w-])(?:X{{2,4}})(?=\s?%|[ -](?:{_UNITS})s?\b(?! (?:rated|century)))"),
            lazy(
                r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December"
                r"|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)\s(?P<day>X{2})(?!\w)"
            ),
            lazy(
                r"(?<![\w-])X{2}(?=\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)"
            ),
            lazy(
                r"\b(?:aged?|about|some|nearly|almost|over|least|most|than|around|roughly|approximately|by|"
                r"killed|injured|wounded|arrested|cost|costs|worth|total|for|and|of|to|with|after|were)\s"
                r"(?P<figure>X{2,3})(?=[\s.,;]+[a-z]|[.,;]?\s*\Z)(?!\s(?:cent|sec|chromo|rated|corps|males?|females?|women|men))"
            ),
            lazy(rf"\b(?:{_NOT_ROMAN_TITLES})\.?\s(?P<name>X{{2,4}})(?!\w)"),
            lazy(rf"(?<![\w.-])(?<![A-Za-z] )X{{2,4}}(?=\s(?:{_SAYING})\b)"),
            lazy(
                r"\b(?:said|wrote|asked|told|spokes(?:wo)?man|spokesperson)\s(?P<who>X{2,4})(?!\w)"
            ),
            lazy(r"(?<![\w-])X{4,}(?!\w|\s(?:Gold|Bitter|beer|[Bb]rewery|lager))"),
            lazy(r"\A\s*(?P<all>X{2,}|x{3,})\s*[.:]?\s*\Z"),
            lazy(r"[\[(](?P<boxed>X{2,4}|x{3,4})[\])]"),
        ),
    ),
    (
        ("X year", "x year", "X-year", "x-year", "00 year", "00-year"),
        (lazy(r"(?<!\w)(?:X{2,4}|X|00)[ -]years?[ -]old\b", re.I),),
    ),
    (("??", "[?"), (lazy(r"(?<![^\s(\[“\"$€£])\?{3,}|\(\?{2,}\)|\[\?+\]"),)),
    (("TODO", "FIXME"), (lazy(r"(?<!\w)(?:TODO|FIXME)(?!\w)(?:\s*:)?"),)),
    (("TB",), (lazy(r"[\[(]TB[ACD][\])]"),)),
    (("orem", "OREM"), (lazy(r"\blorem\s+ipsum\b(?:\s+dolor)?(?:\s+sit)?(?:\s+amet)?", re.I),)),
    (
        ("[",),
        (
            lazy(
                r"\[(?:insert|add|fill in|check|confirm|verify|placeholder|your|TK|need|needs|get)\b[^\[\]\n]{0,80}\]",
                re.I,
            ),
            lazy(
                rf"\[(?:(?:the|a|their|his|her) )?(?:{_NOUNS})(?: (?:goes )?here| tk| to come)?\](?![\[(])",
                re.I,
            ),
        ),
    ),
    (("{{",), (lazy(r"\{\{[^{}\n]{1,60}\}\}"),)),
    (
        (" here", " HERE", " Here"),
        (
            lazy(
                rf"\b(?:insert|enter|type|add|your|write) (?:\w+ ){{0,2}}(?:{_NOUNS}|story|copy) here\b",
                re.I,
            ),
            lazy(rf"\b(?:{_NOUNS}|story|copy|paragraph) (?:goes|to go) here\b", re.I),
        ),
    ),
    (("___",), (lazy(r"(?<!\S)_{3,}(?!\S)"),)),
)
"""Patterns by the letters one of which a text must hold for any of them to match."""
_ALL_KEYS = frozenset(key for keys, _ in _PATTERNS for key in keys)
_KEYS = tuple(key for key in _ALL_KEYS if not any(one in key for one in _ALL_KEYS - {key}))
_SPANISH = re.compile(r"[A-ZÁÉÍÓÚÑ]{2,}")
_ROMAN_BEFORE = lazy(
    r"(?:Bowl|Pope|King|Queen|Louis|Leo|Pius|John|Paul|Benedict|Chapter|Volume|Vol\.|Part|Book|Article|"
    r"Title|Section|Act|Appendix|WrestleMania|Phase|Type|Mark|siglo|século|secolo|siècle|wiek|Dos Equis|Equis)\s\Z",
    re.I,
)


def find_placeholders(text: str) -> list[tuple[int, int]]:
    """Where the placeholders of ``text`` stand, in order, none within another."""
    if not may_have_placeholder(text):
        return []
    patterns = _worth_trying(text)
    found = sorted({span for pattern in patterns for span in _spans(pattern(), text)})
    apart: list[tuple[int, int]] = []
    for start, end in found:
        if apart and start < apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return apart


def may_have_placeholder(text: str) -> bool:
    """Whether looking for placeholders is worth the while; cheap, and never wrong on a no."""
    return any(map(text.__contains__, _KEYS))


def _worth_trying(text: str) -> list[Callable[[], re.Pattern[str]]]:
    groups = (group for keys, group in _PATTERNS if any(key in text for key in keys))
    return [pattern for group in groups for pattern in group]


def _spans(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    for match in pattern.finditer(text):
        span = match.span(match.lastgroup) if match.lastgroup else match.span()
        words = text[span[0] : span[1]]
        if all(is_fine(text, *span) is False for is_fine in _exceptions(words)):
            yield span


def _exceptions(words: str) -> tuple[Callable[[str, int, int], bool], ...]:
    if words.startswith("TODO") and not words.endswith(":"):
        return (_is_spanish,)
    if set(words) == {"X"}:
        return (_is_roman,)
    return ()


def _is_spanish(text: str, start: int, end: int) -> bool:
    """TODO is "everything" in a Spanish line set in capitals."""
    around = text[max(0, start - 20) : start].split()[-1:] + text[end : end + 20].split()[:1]
    return any(_SPANISH.match(word) for word in around)


def _is_roman(text: str, start: int, end: int) -> bool:
    return _ROMAN_BEFORE().search(text[max(0, start - 20) : start]) is not None
