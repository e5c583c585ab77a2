"""An attribution line made of its parts."""

import re

from writer.app.i18n import tr

_ENDS_LINK = re.compile(r"[\s<>()]")
_PREPOSITIONS = (tr("on"), "in", "at", "to", "for", "via")


def attribution_line(
    speaker: str, role: str = "", where: str = "", when: str = "", link: str = ""
) -> str:
    """An attribution without its dash: ``Marta Diaz, mayor, on [her page](https://e.org), 17 March``.

    The link's words are those that say where, without a leading "on", "in" or "at"; where nothing
    says where, those of the speaker.
    """
    who, what, place, time = (_tidy(part) for part in (speaker, role, where, when))
    url = _url(link)
    if url and place:
        lead, words = _preposition(place)
        place = f"{lead}{_linked(words, url)}"
    elif url and who:
        name, comma, rest = who.partition(",")
        who = f"{_linked(name, url)}{comma}{rest}"
    elif url:
        place = f"<{url}>"
    return ", ".join(part for part in (who, what, place, time) if part)


def _tidy(part: str) -> str:
    return re.sub(r"[ \t\n]+", " ", part).strip(" ,")


def _linked(words: str, url: str) -> str:
    if words.startswith("[") and words.endswith(")"):  # it is a link already
        return words
    escaped = words.replace("[", "\\[").replace("]", "\\]")
    return f"[{escaped}]({url})"


def _url(link: str) -> str:
    """The address with whatever would end it in Markdown written as its percent code."""
    return _ENDS_LINK.sub(lambda mark: f"%{ord(mark[0]):02X}", link.strip())


def _preposition(place: str) -> tuple[str, str]:
    first, space, rest = place.partition(" ")
    if space and first.lower() in _PREPOSITIONS:
        return f"{first} ", rest
    return "", place
