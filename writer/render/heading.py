"""The head and foot of the page: headline, summary, byline, dates, sign-off."""

from dataclasses import dataclass

from writer.render.language import direction, guessed, language_tag
from writer.render.text import escape, one_line
from writer.render.urls import safe_url
from writer.render.words import Words, words_for
from writer.story import Fields
from writer.story.dates import read_date
from writer.story.kept import kept
from writer.story.people import Person, people

_SAMPLE = 2_000  # characters looked at to guess the script of a story that names no language


@dataclass(frozen=True)
class Heading:
    """What the head and foot show of ``fields``. ``sample`` is some of the body's text."""

    fields: Fields
    sample: str = ""

    @kept
    def locale(self) -> tuple[str, str]:
        """Language tag and direction of the page."""
        tag = language_tag(self.fields.language)
        if tag:
            return tag, direction(tag)
        return guessed((self.fields.headline + " " + self.sample)[:_SAMPLE])

    @property
    def language(self) -> str:
        return self.locale[0]

    @kept
    def words(self) -> Words:
        """The page's own words."""
        return words_for(self.language)

    @property
    def kicker(self) -> str:
        return one_line(self.fields.section)

    @kept
    def headline(self) -> str:
        """Every page has a headline; a story without one says so."""
        return one_line(self.fields.headline) or self.words.untitled

    @property
    def summary(self) -> str:
        return one_line(self.fields.summary)

    @property
    def sign_off(self) -> str:
        return one_line(self.fields.sign_off)

    @property
    def publisher(self) -> str:
        return one_line(self.fields.text("publisher"))

    @property
    def tags(self) -> list[str]:
        return [tag for tag in map(one_line, self.fields.tags) if tag]

    @kept
    def meta(self) -> list[str]:
        """Who, where, when: pieces of HTML in the order of the page."""
        pieces = (self.byline, self.dateline, self.published, self.updated, self.developing)
        return [piece for piece in pieces if piece]

    @kept
    def dateline(self) -> str:
        """Where, as HTML."""
        dateline = one_line(self.fields.dateline)
        return f'<span class="dateline">{escape(dateline)}</span>' if dateline else ""

    @kept
    def published(self) -> str:
        """When, as HTML."""
        return self._time(self.fields.date)

    @kept
    def updated(self) -> str:
        """When it was updated, as HTML."""
        written = self.fields.updated
        return f"{self._own(self.words.updated)} {self._time(written)}" if written else ""

    @kept
    def developing(self) -> str:
        """That the story goes on, as HTML."""
        if not self.fields.developing:
            return ""
        return f'<strong class="developing">{self._own(self.words.developing)}</strong>'

    @kept
    def people(self) -> tuple[Person, ...]:
        """The people of the byline; an address no page may follow is not theirs."""
        found = (
            Person(one_line(one.name), one_line(one.role), safe_url(one.url) or "", one.others)
            for one in people(self.fields)
        )
        return tuple(one for one in found if one.name)

    @kept
    def byline(self) -> str:
        """Who, as HTML; a name leads to the page of who bears it."""
        names = tuple(one.name for one in self.people)
        written = "".join(
            f"{before if before == ',' else ' ' + self._own(before)} "
            f'<span class="author">{_linked(person)}</span>'
            for (before, _), person in zip(self.words.names(names), self.people, strict=True)
        )
        return f'<span class="byline">{written.strip()}</span>' if written else ""

    def _time(self, written: str) -> str:
        """A date for readers and machines; one that is no date stands as it was typed."""
        moment = read_date(written)
        if moment is None:
            return escape(one_line(written))
        return f'<time datetime="{moment.machine}">{escape(self.words.date(moment))}</time>'

    def _own(self, word: str) -> str:
        """A word of ours, marked when it is not in the story's language."""
        if self.words.language == self.language.partition("-")[0]:
            return escape(word)
        return f'<span lang="{self.words.language}" dir="ltr">{escape(word)}</span>'


def _linked(person: Person) -> str:
    name = escape(person.name)
    return f'<a href="{escape(person.url)}">{name}</a>' if person.url else name
