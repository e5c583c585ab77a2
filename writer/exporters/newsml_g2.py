"""A NewsML-G2 news item, the IPTC's envelope for news; its text is NITF.

https://iptc.org/std/NewsML-G2/guidelines/ ; elements stand in the order of the standard's schema.
"""

from pathlib import Path

from writer.exporters.base import Loss, Output
from writer.exporters.content import Content, content_of
from writer.exporters.content.dates import assumed, rfc3339
from writer.exporters.content.pictures import pictures_of
from writer.exporters.content.story import slug_of
from writer.exporters.content.text import plain_body
from writer.exporters.content.uris import uri_of, web_address
from writer.exporters.content.xml import DECLARATION, element, lines, told
from writer.exporters.losses import changed_slug, closing, opening
from writer.exporters.ninjs import note, pub_status
from writer.exporters.nitf import body_losses, document
from writer.render.text import one_line
from writer.speech import say
from writer.story import Story, count_words
from writer.story.people import Person

NAME = "newsml-g2"
TITLE = "NewsML-G2 (IPTC)"
SUFFIX = ".newsml.xml"
_NAMESPACE = "http://iptc.org/std/nar/2006-10-01/"
_CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml"
_VERSION = "2.35"
_NEVER = "1970-01-01T00:00:00Z"


def losses(story: Story) -> tuple[Loss, ...]:
    """What NewsML-G2 and the NITF in it have no place for."""
    content = content_of(story)
    found = [*opening(story, content, zone=False), *assumed("NewsML-G2", content)]
    if content.date is None and content.updated is None:
        message = say(
            "NewsML-G2 demands the time of a version, and there is none: {date} stands in.",
            date=_NEVER,
        )
        found.append(Loss("date.missing", message))
    return (
        *found,
        *changed_slug(content),
        *body_losses(content),
        *closing(story, content, no_notes="NewsML-G2"),
    )


def export(story: Story, folder: Path | None = None) -> Output:
    """The news item; its pictures lie beside it."""
    content = content_of(story)
    pictures = pictures_of(content, folder)
    words = str(count_words(plain_body(content)))
    text = element(
        "inlineXML",
        lines((document(content, pictures),)),
        "\n",
        contenttype="application/nitf+xml",
        wordcount=words,
    )
    item = element(
        "newsItem",
        lines(
            (
                element("catalogRef", href=_CATALOG),
                _item_meta(content),
                _content_meta(content),
                element("contentSet", lines((text,)), "\n"),
            )
        ),
        "\n",
        xmlns=_NAMESPACE,
        guid=uri_of(content),
        version="1",
        standard="NewsML-G2",
        standardversion=_VERSION,
        conformance="power",
        xml__lang=content.language,
    )
    return Output(f"{DECLARATION}\n{item}\n".encode(), files=pictures.files, losses=pictures.losses)


def _item_meta(content: Content) -> str:
    publisher = one_line(content.fields.text("publisher"))
    signal = ""
    if content.status == "corrected":
        signal = "sig:correction"
    elif content.updated and content.is_public:
        signal = "sig:update"
    parts = (
        element("itemClass", qcode="ninat:text"),
        element("provider", told("name", publisher), literal=slug_of(publisher) or "writer"),
        element("versionCreated", rfc3339(content.updated or content.date) or _NEVER),
        told("firstCreated", rfc3339(content.date)),
        told("embargoed", rfc3339(content.embargo)),
        element("pubStatus", qcode=f"stat:{pub_status(content)}"),
        told("title", content.headline),
        told("edNote", note(content)),
        element("signal", qcode=signal) if signal else "",
    )
    return element("itemMeta", lines(parts), "\n")


def _creator(person: Person) -> str:
    uri = web_address(person.url)
    literal = "" if uri else slug_of(person.name) or person.name
    return element("creator", told("name", person.name), uri=uri, literal=literal)


def _content_meta(content: Content) -> str:
    names = content.byline
    parts = (
        told("contentCreated", rfc3339(content.date)),
        told("contentModified", rfc3339(content.updated)),
        element(
            "located", told("name", content.dateline), literal=slug_of(content.dateline) or "place"
        )
        if content.dateline
        else "",
        *map(_creator, content.people),
        element("language", tag=content.language),
        element("genre", told("name", content.type), literal=slug_of(content.type) or "type")
        if content.type
        else "",
        *(told("keyword", tag) for tag in content.tags),
        element(
            "subject", told("name", content.section), literal=slug_of(content.section) or "section"
        )
        if content.section
        else "",
        told("slugline", content.slug),
        told("headline", content.headline),
        told("dateline", content.dateline),
        told("by", ", ".join(names)),
        told("description", content.summary, role="drol:summary"),
    )
    return element("contentMeta", lines(parts), "\n")
