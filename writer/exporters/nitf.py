"""NITF 3.6, the IPTC's markup for news texts, as a file of its own.

The structure is that of the standard's DTD: ``head`` with ``docdata`` for machines, ``body.head``
for the fields that readers see, ``body.content``, and the sign-off in ``body.end``.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from writer.exporters.base import Loss, Output, counted
from writer.exporters.content import Content, content_of
from writer.exporters.content.counting import Counts
from writer.exporters.content.dates import assumed, instant
from writer.exporters.content.pictures import Pictures, pictures_of
from writer.exporters.content.uris import uri_of
from writer.exporters.content.xml import DECLARATION, element, lines, told
from writer.exporters.losses import changed_slug, closing, listed, lost, opening
from writer.exporters.ninjs import note
from writer.exporters.nitf_body import KNOWN, Nitf
from writer.exporters.tips import tips
from writer.render.text import one_line
from writer.speech import say
from writer.story import Story
from writer.story.dates import Moment
from writer.story.people import Person

NAME = "nitf"
TITLE = "NITF 3.6 (IPTC)"
SUFFIX = ".nitf.xml"
# What is no NameChar of XML 1.0 (https://www.w3.org/TR/xml/#NT-NameChar).
_NO_NAME = re.compile(
    r"[^-.:_0-9A-Za-z\u00b7\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u1fff\u200c\u200d\u203f"
    r"\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff]"
)
NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/"


def losses(story: Story) -> tuple[Loss, ...]:
    """What NITF has no place for."""
    content = content_of(story)
    return (
        *opening(story, content, zone=False),
        *assumed("NITF", content),
        *changed_slug(content),
        *body_losses(content),
        *closing(story, content, no_notes="NITF"),
    )


def body_losses(content: Content) -> tuple[Loss, ...]:
    """What NITF's body has no form for."""
    counts = Counts(content)
    lower, words = counts.lower_headings, counts.without(KNOWN)
    html, embeds = counts.html, counts.embeds
    languages, pictures = counts.code_languages, counts.inline_pictures
    return (
        *renamed_fields(content),
        *tips("NITF", content, links=False),
        *lost(
            "heading.level",
            lower,
            say(
                "NITF has one level of headings: {counted} kept as sections.",
                counted=counted(lower, "subsection"),
            ),
        ),
        *lost("read-more", min(content.breaks, 1), say("NITF has no read-more break: left out.")),
        *lost(
            "text.marks",
            words,
            say(
                "NITF has no mark for {counted} of text: kept as plain words.",
                counted=counted(words, "piece"),
            ),
        ),
        *lost(
            "html.flat",
            html,
            say(
                "NITF holds no HTML: {counted} kept as paragraphs.",
                counted=counted(html, "passage"),
            ),
        ),
        *lost(
            "embed.link",
            embeds,
            say("NITF has no embeds: {counted} kept as a link.", counted=counted(embeds, "embed")),
        ),
        *lost(
            "code.language",
            languages,
            say(
                "NITF has no place for the language of {counted} of code.",
                counted=counted(languages, "block"),
            ),
        ),
        *lost(
            "image.inline",
            pictures,
            say(
                "NITF has no pictures inside lines: {counted} kept as words.",
                counted=counted(pictures, "picture"),
            ),
        ),
    )


def renamed_fields(content: Content) -> Iterator[Loss]:
    """Fields of the story's own whose names NITF cannot hold as they are."""
    names = [str(key) for key in content.others if name_token(str(key)) != str(key)]
    if names:
        message = say(
            "NITF’s names of fields hold no spaces or marks: {listed} get dashes.",
            listed=listed(names),
        )
        yield Loss("field.renamed", message, len(names))


def export(story: Story, folder: Path | None = None) -> Output:
    """The document; its pictures lie beside it."""
    content = content_of(story)
    pictures = pictures_of(content, folder)
    text = f"{DECLARATION}\n{document(content, pictures)}\n"
    return Output(text.encode(), files=pictures.files, losses=pictures.losses)


def document(content: Content, pictures: Pictures) -> str:
    """The ``nitf`` element."""
    return element("nitf", lines((_head(content), _body(content, pictures))), "\n", xmlns=NAMESPACE)


def _head(content: Content) -> str:
    return element(
        "head",
        told("title", content.headline),
        *_meta(content),
        _docdata(content),
        element("pubdata", type="web", position_dot_section=content.section),
        element("revision-history", norm=_norm(content.updated), function="editor")
        if content.updated
        else "",
    )


def _meta(content: Content) -> list[str]:
    """Fields that have no element of their own."""
    fields = {"generator": "Writer", "language": content.language, "status": content.status}
    fields |= {name_token(key): value for key, value in content.told_extras.items()}
    return [element("meta", name=key, content=value) for key, value in fields.items() if value]


def name_token(key: str) -> str:
    """``key`` as XML's NMTOKEN, the names that NITF's ``meta`` takes: dashes for all else."""
    return _NO_NAME.sub("-", one_line(key).strip()) or "-"


def _docdata(content: Content) -> str:
    keywords = "".join(element("keyword", key=tag) for tag in content.tags)
    said = note(content)
    corrected = content.status == "corrected"
    return element(
        "docdata",
        element("correction", info="Corrected version.") if corrected else "",
        element("doc-id", id_string=uri_of(content)),
        element("date.issue", norm=_norm(content.date)) if content.date else "",
        element("date.release", norm=_norm(content.embargo)) if content.embargo else "",
        element("ed-msg", info=said) if said else "",
        element("du-key", key=content.slug),
        element("key-list", keywords) if keywords else "",
        management_status=_status(content),
    )


def _status(content: Content) -> str:
    if content.status == "withdrawn":
        return "canceled"
    if not content.is_public:
        return "withheld"
    return "embargoed" if content.embargo else "usable"


def _norm(moment: Moment | None) -> str:
    """ISO 8601 without marks, as NITF has dates: ``20250318T084000-0400``."""
    written = instant(moment).isoformat(timespec="seconds") if moment else ""
    return written.replace("-", "", 2).replace(":", "")


def _body(content: Content, pictures: Pictures) -> str:
    nitf = Nitf(pictures.addresses)
    blocks = nitf.body(content)
    end = element("body.end", told("tagline", content.sign_off)) if content.sign_off else ""
    main = element("body.content", "\n", blocks, "\n") if blocks else element("body.content")
    return element("body", lines((_body_head(content), main, end)), "\n")


def _byline(person: Person) -> str:
    """Name, role and page: NITF’s byline has an element for each."""
    return element(
        "byline",
        told("person", person.name),
        told("byttl", person.role),
        told("virtloc", person.url),
    )


def _body_head(content: Content) -> str:
    people = list(map(_byline, content.people))
    place = told("location", content.dateline)
    date = (
        told("story.date", content.shown.words.date(content.date), norm=_norm(content.date))
        if content.date
        else ""
    )
    return element(
        "body.head",
        element("hedline", told("hl1", content.headline)),
        *people,
        element("dateline", place, date) if place or date else "",
        element("abstract", told("p", content.summary)) if content.summary else "",
    )
