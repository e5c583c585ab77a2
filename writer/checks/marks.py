"""Pairing quotation marks in a run of plain words.

Marks differ by language: English “…”, German „…“, Polish „…”, Finnish ”…”, French and Spanish «…»,
German books »…«, typewriters "…". A paragraph is read in the way that leaves the fewest marks
without a partner, because a check of marks that cries wolf is switched off. Inches and feet are no
quotation marks. Single marks are apostrophes too, so only an opening ‘ is ever looked at.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from writer.checks.lazy import lazy
from writer.checks.records import NamedTuple

DOUBLE = '“”„‟"«»「」『』'
_DOUBLE = re.compile(f"[{DOUBLE}]")
_OPENING_CONTEXT = frozenset('([{—–-/…¿¡“„‘«"*_')
_CLOSING_CONTEXT = frozenset(".,;:!?)]}—–-/…”’»'\"*_")
_AS_APOSTROPHE = re.compile(r'"(?:s|t|re|ve|ll|d|m)\b(?!")')
_NEVER_FIRST = frozenset(".,;:!?)]}”»")
_CLOSES = {"”": '“„"‟', "“": "„", '"': '"“„', "»": "«", "」": "「", "』": "『"}
CLOSING = {
    "“": "”",
    "„": "“",
    "‟": "”",
    '"': '"',
    "«": "»",
    "「": "」",
    "『": "』",
    "‘": "’",
    "”": "”",
}
OPENING = {"”": "“", "“": "„", '"': '"', "»": "«", "」": "「", "』": "『"}
_ELISIONS = lazy(
    r"‘(?=\d|(?:em|n|til|cause|tis|twas|bout|round|cos|cuz|s|neath|gainst|ere|hood|burbs|phone|nuff)\b)",
    re.I,
)
_SINGLE_OPENER = lazy(r"(?:(?<=[\s(\[—–“„«\"])|^)‘(?=\w)")
_SINGLE_CLOSER = re.compile(r"(?<=[^\s(\[])[’'](?!\w)")


class Pairing(NamedTuple):
    """Which marks belong together, by their places in the text."""

    pairs: tuple[tuple[int, int], ...] = ()
    unclosed: tuple[int, ...] = ()
    unopened: tuple[int, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether every mark has its partner."""
        return not (self.unclosed or self.unopened)

    @property
    def strays(self) -> int:
        """How many marks have no partner."""
        return len(self.unclosed) + len(self.unopened)


_NONE = Pairing()


def pair(text: str, skip: Iterable[tuple[int, int]] = (), *, nordic: bool = True) -> Pairing:
    """Pair the double marks of ``text``; those within the stretches ``skip`` (code) do not count.

    ``nordic`` False does not accept the Finnish and Swedish ”…”, which in other languages is a
    quotation whose first mark faces the wrong way.
    """
    return _pair(text, tuple(skip), nordic)


@lru_cache(maxsize=512)
def _pair(text: str, skip: tuple[tuple[int, int], ...], nordic: bool) -> Pairing:
    """Several rules ask about the same paragraph, one after the other."""
    places = [match.start() for match in _DOUBLE.finditer(text)]
    if not places:
        return _NONE
    if '"' in text:
        places = [place for place in places if not is_apostrophe(text, place)]
    for start, end in skip:
        places = [place for place in places if not start <= place < end]
    best = _read(text, places)
    if best.is_whole:
        return best
    for other in _other_readings(text, places, nordic):
        if other.strays < best.strays:
            best = other
    return best


def is_apostrophe(text: str, place: int) -> bool:
    """Whether the mark at ``place`` is a typewriter's " that stands for an apostrophe: Kuwait"s."""
    if _AS_APOSTROPHE.match(text, place) is None or not text[place - 1 : place].isalpha():
        return False
    return '"' not in text[:place].split()[-1]  # "so"s is a plural


def quoted(text: str) -> list[tuple[int, int]]:
    """The stretches within double quotation marks, marks included; an unclosed one runs on."""
    pairing = pair(text)
    open_ended = [(place, len(text)) for place in pairing.unclosed[:1]]
    return sorted([(start, end + 1) for start, end in pairing.pairs] + open_ended)


def stray_single(text: str) -> int | None:
    """The place of an opening ‘ that nothing closes, when there is no doubt about it."""
    if "‘" not in text or _SINGLE_CLOSER.search(text):
        return None
    places = [
        m.start() for m in _SINGLE_OPENER().finditer(text) if not _ELISIONS().match(text, m.start())
    ]
    return places[0] if len(places) == 1 else None


def faces(text: str, place: int) -> str:
    """What the characters around a mark make of it: "open", "close", or "either"."""
    before, after = text[place - 1 : place] if place else "", text[place + 1 : place + 2]
    opens = (not before or before.isspace() or before in _OPENING_CONTEXT) and (
        bool(after) and not after.isspace() and after not in _NEVER_FIRST
    )
    closes = (
        bool(before)
        and not before.isspace()
        and (not after or after.isspace() or after in _CLOSING_CONTEXT)
    )
    if opens == closes:
        return "either"
    return "open" if opens else "close"


def _read(text: str, places: list[int]) -> Pairing:
    """Pair by what each mark stands for in English, German, French and Japanese."""
    stack: list[int] = []
    waiting: dict[str, int] = {}
    pairs: list[tuple[int, int]] = []
    unclosed: list[int] = []
    unopened: list[int] = []
    for place in places:
        char = text[place]
        partners = _CLOSES.get(char, "")
        partner_waits = any(waiting.get(partner) for partner in partners)
        if char == '"' and _is_inch(text, place, bool(waiting.get('"'))):
            continue
        if _opens(text, place, partner_waits):
            stack.append(place)
            waiting[char] = waiting.get(char, 0) + 1
        elif not partner_waits:
            unopened.append(place)
        else:
            while True:
                opener = stack.pop()
                waiting[text[opener]] -= 1
                if text[opener] in partners:
                    break
                unclosed.append(opener)
            pairs.append((opener, place))
    return Pairing(tuple(pairs), tuple(sorted(unclosed + stack)), tuple(unopened))


def _opens(text: str, place: int, partner_waits: bool) -> bool:
    match text[place]:
        case "„" | "‟" | "«" | "「" | "『":
            return True
        case "“":
            return not partner_waits
        case '"':
            side = faces(text, place)
            return side == "open" or (side == "either" and not partner_waits)
        case _:
            return False


def _is_inch(text: str, place: int, open_mark: bool) -> bool:
    """Whether a straight mark after a digit means inches: 6'2", a 12" pipe."""
    if not text[place - 1 : place].isdigit() and text[place - 1 : place] not in ("½", "¼", "¾"):
        return False
    return (
        not open_mark
        or re.search(r"\d\s?['’′]\s?\d{0,2}$", text[max(0, place - 6) : place]) is not None
    )


def _other_readings(text: str, places: list[int], nordic: bool) -> list[Pairing]:
    """Readings by other customs: ”…” and »…» and »…«, and one straight mark being inches."""
    readings = []
    marks = {text[place] for place in places}
    if nordic and "”" in marks and not marks & {"“", "„"}:
        readings.append(_by_turns(text, places, "”"))
    if "»" in marks:
        readings.append(_by_turns(text, places, "»«"))
    kept = [p for p in places if text[p] != '"' or not text[p - 1 : p].isdigit()]
    if len(kept) == len(places) - 1:
        readings.append(_read(text, kept))
    return [reading for reading in readings if reading is not None]


def _by_turns(text: str, places: list[int], marks: str) -> Pairing | None:
    """Pair these marks by turns, if they face so: one opens, the next closes."""
    these = [place for place in places if text[place] in marks]
    pairs = tuple(zip(these[::2], these[1::2], strict=False))
    for opener, closer in pairs:
        if faces(text, opener) == "close" or faces(text, closer) == "open" or text[opener] == "«":
            return None
    rest = _read(text, [place for place in places if text[place] not in marks])
    odd = these[-1:] if len(these) % 2 else []
    return Pairing(rest.pairs + pairs, tuple(sorted([*rest.unclosed, *odd])), rest.unopened)
