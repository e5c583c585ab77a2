"""What a page says about itself to search engines and social networks.

schema.org NewsArticle as JSON-LD, Open Graph (https://ogp.me) and Twitter cards, from the fields
alone. What a story does not say is not made up: in JSON-LD it is ``[null]``, which that language
reads as no value at all (https://www.w3.org/TR/json-ld11/#dfn-null) and which keeps the shape that
checkers of structured data ask for.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from writer.render.heading import Heading
from writer.render.text import one_line, shortened
from writer.render.urls import is_remote, safe_url
from writer.story import Story, word_count
from writer.story.corrections import corrections
from writer.story.dates import read_date
from writer.story.kept import kept
from writer.story.people import Person

LONGEST_TITLE = 70  # characters of <title>; search engines cut it there
LONGEST_HEADLINE = 110  # characters that Google takes of a NewsArticle's headline
LONGEST_DESCRIPTION = 300
# A picture of nothing, 1 by 1 pixel: networks ask for a picture and take this one for none.
NO_PICTURE = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="
_UNKNOWN: list[None] = [None]
_ADDRESS_KEYS = ("url", "canonical", "canonical_url", "permalink")
_ESCAPES = {
    "<": "\\u003c",
    ">": "\\u003e",
    "&": "\\u0026",
    "\u2028": "\\u2028",
    "\u2029": "\\u2029",
}


@dataclass(frozen=True)
class Metadata:
    """The page of ``story`` as machines are told of it."""

    story: Story
    heading: Heading

    @kept
    def title(self) -> str:
        """The title of the window or tab. Counted as written in HTML, as checkers do."""
        searched = one_line(self.story.fields.text("search_headline"))
        headline, most = searched or self.heading.headline, LONGEST_TITLE
        marks = sum({"&": 4, "<": 3, ">": 3, '"': 4, "'": 4}.get(char, 0) for char in headline)
        wide = sum(1 for char in headline if ord(char) > 0xFFFF)
        return shortened(headline, max(most - marks - wide, 10))

    @kept
    def description(self) -> str:
        """The summary, or how the story begins."""
        if self.heading.summary:
            return self.heading.summary
        texts = (one_line(b.text) for b in self.story.blocks if b.kind == "paragraph")
        return shortened(next(filter(None, texts), self.heading.headline), LONGEST_DESCRIPTION)

    @kept
    def address(self) -> str:
        """Where the story will be published, if it says so; '' otherwise."""
        for key in _ADDRESS_KEYS:
            url = safe_url(self.story.fields.text(key)) or ""
            if url.lower().startswith(("https://", "http://")):
                return url
        return ""

    @property
    def used(self) -> frozenset[str]:
        """The keys of fields, unknown to Writer otherwise, that machines are told of here."""
        text = self.story.fields.text
        same = (
            key for key in _ADDRESS_KEYS if self.address and safe_url(text(key)) == self.address
        )
        return frozenset(("publisher", "search_headline", *same))

    @kept
    def picture(self) -> tuple[str, str]:
        """Address and description of the story's first picture; ('', '') when it has none."""
        for block in self.story.blocks:
            url = safe_url(block.image.path) if block.image else None
            if block.image and url and not url.startswith("mailto:"):
                words = one_line(block.image.alt) or one_line(block.image.title)
                return self._absolute(url), words or self.heading.headline
        return "", ""

    def _absolute(self, url: str) -> str:
        if is_remote(url) or not self.address:
            return url
        from urllib.parse import urljoin

        return urljoin(self.address, url)

    @property
    def publisher(self) -> str:
        return one_line(self.story.fields.text("publisher"))

    @property
    def authors(self) -> list[str]:
        return [person.name for person in self.heading.people]

    @property
    def tags(self) -> list[str]:
        return [tag for tag in map(one_line, self.story.fields.tags) if tag]

    @property
    def corrections(self) -> tuple[str, ...]:
        """What the story corrects of its earlier versions."""
        texts = (block.text for block in self.story.blocks if block.kind == "paragraph")
        return corrections(self.story.fields, texts)

    def tags_in_head(self) -> Iterator[tuple[str, str, str]]:
        """(attribute, name, content) of every meta element that has something to say."""
        for attribute, name, content in (*self._plain_tags(), *self._graph(), *self._card()):
            if content:
                yield attribute, name, content

    def _plain_tags(self) -> Iterator[tuple[str, str, str]]:
        yield "name", "description", self.description
        yield "name", "author", ", ".join(self.authors)
        yield "name", "keywords", ", ".join(self.tags)

    def _graph(self) -> Iterator[tuple[str, str, str]]:
        picture, words = self.picture
        yield "property", "og:type", "article"
        yield "property", "og:title", self.heading.headline
        yield "property", "og:description", self.description
        yield "property", "og:url", self.address or "#"  # this very page
        yield "property", "og:image", picture or NO_PICTURE
        yield "property", "og:image:alt", words or self.heading.headline
        yield "property", "og:locale", _locale(self.heading.language)
        yield "property", "og:site_name", self.publisher
        yield "property", "article:published_time", _machine(self.story.fields.date)
        yield "property", "article:modified_time", _machine(self.story.fields.updated)
        yield "property", "article:section", self.heading.kicker
        for author in self.authors:
            yield "property", "article:author", author
        for tag in self.tags:
            yield "property", "article:tag", tag

    def _card(self) -> Iterator[tuple[str, str, str]]:
        picture, words = self.picture
        yield "name", "twitter:card", "summary_large_image" if picture else "summary"
        yield "name", "twitter:title", self.heading.headline
        yield "name", "twitter:description", self.description
        yield "name", "twitter:image", picture or NO_PICTURE
        yield "name", "twitter:image:alt", words or self.heading.headline

    def json_ld(self) -> str:
        """The NewsArticle, as text that may stand in a script element."""
        text = json.dumps(self._news_article(), ensure_ascii=False, indent=1)
        return re.sub("[<>&\u2028\u2029]", lambda match: _ESCAPES[match[0]], text)

    def _news_article(self) -> dict[str, object]:
        fields, shown = self.story.fields, self.heading
        published, updated = _machine(fields.date), _machine(fields.updated)
        publisher = self.publisher
        optional: dict[str, object] = {
            "articleSection": shown.kicker,
            "genre": one_line(fields.text("type")),
            "dateline": one_line(fields.dateline),
            "keywords": self.tags,
            "wordCount": word_count(self.story),
            "url": self.address,
            "correction": [
                {"@type": "CorrectionComment", "text": text} for text in self.corrections
            ],
        }
        return {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": shortened(shown.headline, LONGEST_HEADLINE),
            "description": self.description,
            "inLanguage": shown.language,
            "author": list(map(_person, self.heading.people)) or _UNKNOWN,
            "datePublished": published or _UNKNOWN,
            "dateModified": updated or published or _UNKNOWN,
            "image": self.picture[0] or _UNKNOWN,
            "publisher": {
                "@type": "Organization",
                "name": publisher or _UNKNOWN,
                "logo": {"@type": "ImageObject", "url": _UNKNOWN},
            },
            "mainEntityOfPage": {"@type": "WebPage", "@id": self.address or "#"},
            **{name: value for name, value in optional.items() if value},
        }


def _person(person: Person) -> dict[str, str]:
    """https://schema.org/Person"""
    said = {"name": person.name, "jobTitle": person.role, "url": person.url}
    return {"@type": "Person", **{name: value for name, value in said.items() if value}}


def _machine(written: str) -> str:
    moment = read_date(written)
    return moment.machine if moment else ""


def _locale(tag: str) -> str:
    return "" if tag == "und" else tag.replace("-", "_")
