"""Lines that credit and date a story: ``By Ana Ferreira | Published March 18, 2025 | 4 min read``."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from writer.importers.plain.dates import When, find_moments, labelled_moment, whole_moment
from writer.importers.plain.names import (
    is_agency,
    is_handle,
    is_name,
    is_place,
    is_role,
    read_byline,
    read_names,
)
from writer.importers.plain.phrases import is_furniture

_SEPARATOR = re.compile(r"\s*[|·•]\s*|\s+[/–—-]{1,2}\s+|\s*—\s*")
_EDGES = " ,;:|·•–—-/"
_LABELLED = re.compile(
    r"(?:(?P<dateline>location|place|dateline|where)|(?P<section>section|category|filed (?:under|in))"
    r"|(?P<tags>tags|keywords|topics)|(?P<summary>summary|standfirst|dek|subhead(?:ing)?|excerpt))"
    r"\s*:\s*(?P<value>\S.*)",
    re.I,
)
_LONGEST, _MOST_WORDS = 250, 30


@dataclass(slots=True, eq=False)
class Credits:
    """What a line of credits says; ``extra`` is what it says besides, such as the reading time."""

    names: tuple[str, ...] = ()
    place: str = ""
    moments: list[When] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)


def read_credits(bare: str) -> Credits | None:
    """Who wrote the story and when, for a line that says nothing else."""
    if len(bare) > _LONGEST or len(bare.split()) > _MOST_WORDS:
        return None
    whole = whole_moment(bare)
    if whole:
        return Credits(moments=[whole])
    found = Credits(moments=list(find_moments(bare)))
    for piece, after_comma in _pieces(bare, found.moments):
        if not _take(found, piece, after_comma):
            moment = labelled_moment(bare)
            return Credits(moments=[moment]) if moment else None
    return found if found.names or found.moments else None


def read_label(bare: str) -> tuple[str, str] | None:
    """The field and value of a line such as ``Section: Transport``."""
    found = _LABELLED.fullmatch(bare) if len(bare) <= _LONGEST else None
    if found is None:
        return None
    name = next(name for name in ("dateline", "section", "tags", "summary") if found[name])
    return name, found["value"]


def split_tags(value: str) -> tuple[str, ...]:
    """The tags in a line of them."""
    return tuple(tag.strip() for tag in value.split(",") if tag.strip())


def _pieces(bare: str, moments: list[When]) -> Iterator[tuple[str, bool]]:
    """What stands around the moments, and whether a comma sets each piece apart from one."""
    edges = [0, *(edge for when in moments for edge in (when.start, when.end)), len(bare)]
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        between = bare[start:end]
        comma = between.rstrip().endswith(",") and end < len(bare)
        for piece in _SEPARATOR.split(between):
            if piece.strip(_EDGES):
                yield piece.strip(_EDGES), comma


def _take(found: Credits, piece: str, before_comma: bool) -> bool:
    """Add one piece to what was found; False when it is not understood."""
    byline = None if found.names else read_byline(piece)
    if byline:
        found.names, found.place = byline.names, byline.place
    elif found.moments and not found.place and before_comma and is_place(piece):
        found.place = piece
    elif found.names and (is_role(piece) or is_handle(piece)):
        found.names = (*found.names[:-1], f"{found.names[-1]}, {piece}")
    elif found.moments and not found.names and (names := bare_names(piece)):
        found.names = names
    elif found.moments and not found.place and is_place(piece):
        found.place = piece
    elif is_furniture(piece) and (found.names or found.moments):
        found.extra.append(piece)
    else:
        return False
    return True


def bare_names(piece: str) -> tuple[str, ...]:
    """Names that no By announces: a person's or an agency's."""
    if is_agency(piece) or is_name(piece):
        return (piece,)
    several = read_names(piece)
    return several.names if several else ()
