"""The few words a page adds of its own, in the language of the story where we have them."""

import json
from dataclasses import dataclass
from functools import cache

from writer.render.language import DEFAULT
from writer.resources import read_text
from writer.story.dates import Moment


@dataclass(frozen=True, slots=True)
class Words:
    """The words of ``language``; dates are in ISO form where we have no names of months.

    ``back`` is the name of the link from a note to one of its references, ``{number}`` in it.
    """

    language: str
    by: str
    conjunction: str
    updated: str
    developing: str
    untitled: str
    notes: str
    back: str
    months: tuple[str, ...]
    date_form: str
    time_form: str

    def date(self, moment: Moment) -> str:
        """A date as readers write it: 18 March 2025, 08:40. The zone is in the machine form."""
        month = self.months[moment.month - 1] if self.months else f"{moment.month:02}"
        date = self.date_form.format(day=moment.day, month=month, year=moment.year)
        return self.time_form.format(date=date, time=moment.clock) if moment.clock else date

    def names(self, names: tuple[str, ...]) -> list[tuple[str, str]]:
        """Each name with what stands before it: ``By Ana, Bo and Cy``."""
        last = len(names) - 1
        before = [self.by, *[","] * (last - 1), self.conjunction][: len(names)]
        return list(zip(before, names, strict=True))


@cache
def words_for(tag: str) -> Words:
    """The words for a language tag; English ones where the language has none here."""
    table: dict[str, dict[str, str]] = json.loads(read_text("pages", "words.json"))
    known = tag.partition("-")[0]
    language = known if known in table else DEFAULT
    entry = table[language]
    return Words(
        language=language,
        by=entry["by"],
        conjunction=entry["and"],
        updated=entry["updated"],
        developing=entry["developing"],
        untitled=entry["untitled"],
        notes=entry["notes"],
        back=entry["back"],
        months=tuple(entry["months"].split()) if known in table else (),
        date_form=entry["date"] if known in table else "{year}-{month}-{day:02}",
        time_form=entry["time"],
    )
