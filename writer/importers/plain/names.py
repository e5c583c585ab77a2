"""Names of people, places and agencies: bylines, datelines and attribution lines."""

import re
from dataclasses import dataclass

from writer.importers.plain.characters import word_set
from writer.importers.plain.dates import find_moments, whole_moment

_PARTICLES = word_set(
    "de da do das dos del della di du d' la le las los der den van von zu zur ten ter bin ibn al el "
    "abu y e af av"
)
_NEVER_NAMES = word_set(
    "a an the and or but if of to in on at for from with without by as is are was were be been "
    "what why how who when where which this that these those we i you he she it they our your "
    "his her its their not no yes key live update updates news latest background "
    "analysis opinion editorial talks plan plans numbers next more about after before inside "
    "top story stories video photos gallery part chapter day week weekend monday tuesday "
    "wednesday thursday friday saturday sunday january february march april june july august "
    "september october november december reaction reactions timeline summary overview context "
    "conclusion introduction verdict question questions answers contact notes sources related "
    "el los las un una der die das ein eine les une os as um uma"
) - {"e"}
_ROLES = re.compile(
    r"\b(?:writer|reporter|correspondent|editor|columnist|journalist|analyst|producer|bureau|"
    r"contributor|contributing|freelance|staff|chief|fellow|intern|special to|for the|"
    r"professor|director|redacción|redactora?|reportera?|corresponsal|periodista|"
    r"redaktion|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|journaliste|"
    r"correspondante?|rédact\w+|jornalista|repórter|correspondente|redação)\b",
    re.I,
)
_ORGANISATIONS = re.compile(
    r"\b(?:news|press|agency|agencies|wire|times|post|herald|gazette|tribune|journal|observer|"
    r"chronicle|guardian|magazine|daily|weekly|media|network|broadcasting|radio|tv|reuters|ap|afp|"
    r"upi|dpa|efe|lusa|ansa|ntb|tt|apa|kna|epd|bbc|cnn|npr|pa|aap|bloomberg|associated|agencia|"
    r"agence|agência|agências|agencias|agentur|agencies|newsroom|desk|service|online|zeitung)\b",
    re.I,
)
_PLACE_WORDS = word_set(
    "port san santa santo são new los las saint st. st fort mount lake north south east west el "
    "rio buenos cape hong tel kuala sri puerto bad ciudad city"
)
_BY = re.compile(
    r"(?:(?:(?:words|written|reported|story|text|article|posted|published|review|analysis|"
    r"interview) (?:and \w+ )?)?by|von|por|par|di|door|"
    r"(?:texto|text|texte|autor|autora|auteur|author|authors|byline|writer)(?: de| von| par)?:)"
    r":? ",
    re.I,
)
_NEVER_PLACES = word_set(
    "breaking update updated exclusive developing analysis opinion watch note correction live "
    "factbox explainer editor's related photos video alert just q a by published posted"
)
_WEEKDAY_END = re.compile(r", ((?:mon|tues|wednes|thurs|fri|satur|sun)day)$", re.I)
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")
_STAFF = re.compile(
    r"(?:(?:from|by) )?(?:our |an? |the )?(?:own |special |foreign |local |chief )?(?:staff|"
    r"correspondents?|reporters?|wire|web desk|news desk|newsroom|agencies|wire services?)"
    r"(?:,? (?:and|&) (?:wire|agency|agencies|news|staff))*"
    r"(?: (?:reports?|reporters?|writers?|correspondents?|services?|of (?:the )?[\w ]{2,30}))?",
    re.I,
)
_SEPARATED = re.compile(
    r"(\s+(?=[(@])|\s*[;,&]\s*(?:(?:and|und|et|y|e)\s+)?|\s+(?:and|und|et|y|e|en|with|mit|avec|con|com)\s+)"
)
_WHERE = re.compile(r" (?:in|from|at|à|in|aus|en|em) (?=[^\W\d_])")
_HANDLE = re.compile(r"@\w{2,}|\S+@\S+\.\w+|\(@?\w+\)")

_DASH = re.compile(r"\s*(?:—|–|--|\.-)\s*|\s+-\s+")
_AGENCY = re.compile(r"\s*[(\[]([^()\[\]]{1,40})[)\]]$")
_LONGEST = 250


@dataclass(frozen=True, slots=True)
class Byline:
    """The reporters' names, and a place when the line says where they are."""

    names: tuple[str, ...]
    place: str = ""


@dataclass(frozen=True, slots=True)
class Dateline:
    """What stands before the dash of a first paragraph, and the paragraph without it."""

    place: str
    date: str
    agency: str
    rest: str


def is_name(text: str, least: int = 2) -> bool:
    """Whether the words could be a person's name by their shape."""
    words = text.split()
    if not least <= len(words) <= 5 or any(char.isdigit() for char in text):
        return False
    if not words[0][0].isupper() or not words[-1][0].isupper():
        return False
    return all(_is_name_word(word) for word in words)


def _is_name_word(word: str) -> bool:
    kept = word.strip(".")
    if not kept or not all(char.isalpha() or char in "'’.-‐" for char in kept):
        return False
    lower = kept.casefold()
    return lower in _PARTICLES or (kept[0].isupper() and lower not in _NEVER_NAMES)


def is_role(text: str) -> bool:
    """Whether the words are a job or an employer: ``Staff Writer``, ``Associated Press``."""
    return len(text.split()) <= 8 and bool(_ROLES.search(text) or _ORGANISATIONS.search(text))


def is_agency(text: str) -> bool:
    """Whether the words are an agency or a paper and nothing else."""
    words = text.split()
    return (
        len(words) <= 4
        and bool(_ORGANISATIONS.search(text))
        and all(word[0].isupper() or word in ("the", "of", "de") for word in words)
    )


def is_staff(text: str) -> bool:
    """Whether the words stand in for a reporter's name: ``From our correspondent``."""
    return len(text) <= 80 and len(text.split()) > 1 and _STAFF.fullmatch(text) is not None


def is_handle(text: str) -> bool:
    """Whether the words are an address or a name on a network."""
    return _HANDLE.fullmatch(text) is not None


def is_place(text: str) -> bool:
    """Whether the words could be a place rather than a person: capitals, or ``Port Ellis``."""
    words = text.split(",")[0].split()
    if not words or len(words) > 4 or not all(word[0].isupper() for word in words):
        return False
    if words[0].casefold() in _NEVER_PLACES:
        return False
    return text.isupper() or words[0].casefold() in _PLACE_WORDS or len(words) == 1


def read_byline(bare: str, *, in_head: bool = True) -> Byline | None:
    """Who wrote the story, for a line that starts with By; None when it does not say that.

    Away from the head a single word is no name: ``By Friday`` starts a sentence.
    """
    by = _BY.match(bare) if len(bare) <= _LONGEST else None
    if by is None:
        return None
    if in_head and _STAFF.fullmatch(bare):
        return Byline((bare[by.end() :],))
    return read_names(bare[by.end() :].strip(" .:"), least=1 if in_head else 2)


def read_names(text: str, least: int = 2) -> Byline | None:
    """The names in ``Ana Ferreira, Staff Writer, and Ben Okoro``; jobs stay with their name."""
    pieces = _SEPARATED.split(text)
    names: list[str] = []
    place = ""
    for at in range(0, len(pieces), 2):
        piece, mark = pieces[at].strip(), pieces[at - 1] if at else ""
        least = 2 if at and " " in pieces[0].strip() else least
        if not piece:
            continue
        if names and (is_role(piece) or is_handle(piece)):
            names[-1] += f"{mark.rstrip()} {piece}".replace(" ,", ",")
            continue
        who, where = _read_person(piece, least)
        if who:
            names.append(who)
            place = place or where
        elif names and len(piece.split()) <= 6:
            names[-1] += f"{mark if mark.startswith(',') else ' ' + mark.strip() + ' '}{piece}"
        else:
            return None
    return Byline(tuple(names), place) if names and len(names) <= 12 else None


def _read_person(piece: str, least: int) -> tuple[str, str]:
    """A name, and the place in ``Ana Ferreira in Port Ellis``."""
    if is_name(piece, least) or (least == 1 and is_agency(piece)):
        return piece, ""
    employed = piece.partition(" for ")
    if employed[2] and is_name(employed[0], least):
        return piece, ""
    where = _WHERE.search(piece)
    if where and is_name(piece[: where.start()], least) and piece[where.end()].isupper():
        return piece[: where.start()], piece[where.end() :]
    return "", ""


def read_dateline(text: str) -> Dateline | None:
    """The dateline a paragraph starts with: ``PORT ELLIS, March 18 (Wire) — The ferries``.

    Capitals, a date or an agency make it sure; without one of them a place must be short and the
    dash a long one, as in ``Port Ellis — The ferries``.
    """
    dash = _DASH.search(text[:110])
    if dash is None:
        return None
    rest = text[dash.end() :]
    head, date = _split_date(text[: dash.start()].strip(" ,"))
    bracket = _AGENCY.search(head)
    agency = bracket[1].strip() if bracket else ""
    head = head[: bracket.start()].strip(" ,") if bracket else head
    if whole_moment(agency):
        agency, date = "", agency
    if not date:
        head, date = _split_date(head)
    found = Dateline(head, date, agency, rest)
    return found if _begins(rest) and _is_dateline(found, dash[0].strip()) else None


def _split_date(text: str) -> tuple[str, str]:
    """A dateline's start without the date it ends in, and that date."""
    for when in find_moments(text):
        if when.end == len(text) and when.start:
            return text[: when.start].strip(" ,"), text[when.start :]
    weekday = _WEEKDAY_END.search(text)
    return (text[: weekday.start()], weekday[1]) if weekday else (text, "")


def _is_dateline(found: Dateline, dash: str) -> bool:
    words = found.place.replace(",", " ").replace("/", " ").split()
    if not 1 <= len(words) <= 7 or not all(_is_place_word(word) for word in words):
        return False
    if words[0].casefold() in _NEVER_PLACES or _INITIALS.fullmatch(words[0]):
        return False
    if len(words[0]) > 1 and found.place.split(",")[0].isupper():
        return True
    if found.date or found.agency:
        return True
    return dash in ("—", ".-") and len(words) <= 3 and "—" not in found.rest[:120]


def _is_place_word(word: str) -> bool:
    lower = word.casefold().strip(".")
    if any(char.isdigit() for char in word):
        return False
    return lower in _PARTICLES or (word[0].isupper() and lower not in _NEVER_NAMES)


def _begins(rest: str) -> bool:
    first = next((char for char in rest[:5] if char.isalnum()), "")
    return bool(first) and not first.islower() and len(rest.split(maxsplit=3)) > 2
