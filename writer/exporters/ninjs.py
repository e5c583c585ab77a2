"""ninjs 3.1, the IPTC's news in JSON.

https://iptc.org/std/ninjs/userguide/ ; the rich body is XHTML, as the samples that came last have
it.
"""

import json
from pathlib import Path

from writer.exporters.base import Loss, Output, counted
from writer.exporters.content import Content, Figure, ReadMore, content_of, flat, walk_blocks
from writer.exporters.content.counting import Counts
from writer.exporters.content.dates import assumed, rfc3339
from writer.exporters.content.html import Writer
from writer.exporters.content.pictures import Pictures, picture_urls, pictures_of
from writer.exporters.content.text import plain_blocks, plain_body
from writer.exporters.content.uris import uri_of, web_address
from writer.exporters.losses import changed_slug, closing, lost, no_place, opening
from writer.render.images import image_size
from writer.render.metadata import Metadata
from writer.render.urls import is_remote
from writer.speech import say
from writer.story import Story, count_words
from writer.story.people import Person

NAME = "ninjs"
TITLE = "ninjs 3.1 (IPTC)"
SUFFIX = ".ninjs.json"
_SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"
_HELD = (
    *("headline", "summary", "byline", "dateline", "date", "updated", "section", "tags"),
    *("language", "slug", "status", "embargo", "developing", "sign_off", "type", "byline.web"),
)
_MEDIA = {"png": "image/png", "jpg": "image/jpeg", "gif": "image/gif", "webp": "image/webp"}


def losses(story: Story) -> tuple[Loss, ...]:
    """What ninjs has no place for."""
    content = content_of(story)
    counts = Counts(content)
    embeds, pulled = counts.embeds, counts.pull_quotes
    local = sum(1 for url in picture_urls(content) if not is_remote(url))
    return (
        *opening(story, content, zone=False),
        *assumed("ninjs", content),
        *changed_slug(content),
        *no_place("ninjs", content, _HELD),
        *lost("read-more", min(content.breaks, 1), say("ninjs has no read-more break: left out.")),
        *lost(
            "pull-quote.markup",
            pulled,
            say(
                "ninjs has no pull quotes: {counted} kept in the markup.",
                counted=counted(pulled, "pull quote"),
            ),
        ),
        *lost(
            "image.upload",
            local,
            say(
                "ninjs names pictures by their web address: {counted} must be put on a server.",
                counted=counted(local, "picture"),
            ),
        ),
        *lost(
            "html.flat",
            counts.html,
            say(
                "{counted} of HTML kept as paragraphs: ninjs receivers take plain forms.",
                counted=counted(counts.html, "passage"),
            ),
        ),
        *lost(
            "embed.link", embeds, say("{counted} kept as a link.", counted=counted(embeds, "embed"))
        ),
        *closing(story, content, no_notes="ninjs"),
    )


def export(story: Story, folder: Path | None = None) -> Output:
    """The news object; its pictures are associated objects and lie beside it."""
    content = content_of(story)
    pictures = pictures_of(content, folder)
    item = _item(story, content, pictures)
    item = {key: value for key, value in item.items() if value not in ("", [])}
    text = json.dumps(item, ensure_ascii=False, indent=2) + "\n"
    return Output(text.encode(), files=pictures.files, losses=pictures.losses)


def _item(story: Story, content: Content, pictures: Pictures) -> dict[str, object]:
    metadata = Metadata(story, content.shown)
    return {
        "uri": web_address(metadata.address) or uri_of(content),
        "standard": {"name": "ninjs", "version": "3.1", "schema": _SCHEMA},
        "type": "text",
        "representationType": "full",
        "firstCreated": rfc3339(content.date),
        "versionCreated": rfc3339(content.updated or content.date),
        "contentCreated": rfc3339(content.date),
        "embargoedUntil": rfc3339(content.embargo),
        "pubStatus": pub_status(content),
        "edNote": note(content),
        "language": content.language,
        "title": content.headline,
        "slugline": content.slug,
        "by": ", ".join(content.byline),
        "located": content.dateline,
        "headlines": [{"role": "main", "value": content.headline}],
        "descriptions": [{"role": "summary", "contentType": "text/plain", "value": content.summary}]
        if content.summary
        else [],
        "people": list(map(_author, content.people)),
        "places": [{"name": content.dateline, "rel": "dateline"}] if content.dateline else [],
        "subjects": _subjects(content),
        "genres": [{"name": content.type}] if content.type else [],
        "bodies": _bodies(content, pictures),
        "associations": _associations(content, pictures),
    }


def _author(person: Person) -> dict[str, str]:
    said = {"uri": web_address(person.url), "name": person.name, "rel": "author"}
    return {key: value for key, value in said.items() if value}


def pub_status(content: Content) -> str:
    """The IPTC's status of a story: usable, withheld or canceled."""
    if content.status == "withdrawn":
        return "canceled"
    return "usable" if content.is_public else "withheld"


def note(content: Content) -> str:
    """What editors who receive the story are to know of its state."""
    said: list[str] = []
    if content.status == "corrected":
        said.append("Corrected version.")
    elif content.status and not content.is_public and content.status != "withdrawn":
        said.append(f"Status: {content.status}.")
    said += content.corrections
    if content.developing:
        said.append("Developing story.")
    for words, name in (("Date", "date"), ("Updated", "updated"), ("Embargo", "embargo")):
        typed = content.fields.text(name)
        if typed and getattr(content, name) is None:
            said.append(f"{words}: {typed}.")
    return " ".join(said)


def _subjects(content: Content) -> list[dict[str, str]]:
    section = [{"name": content.section, "rel": "section"}] if content.section else []
    return [*section, *({"name": tag, "rel": "keyword"} for tag in content.tags)]


def _bodies(content: Content, pictures: Pictures) -> list[dict[str, object]]:
    writer = Writer(pictures.addresses, xml=True, notes=content.slug)
    whole = (*content.signed, *content.linked_notes(content.slug))
    rich = writer.blocks(block for block in whole if not isinstance(block, ReadMore))
    plain = plain_body(content)
    if not plain:
        return []
    # Without the words of pictures: so the schema counts.
    read = plain_blocks(block for block in flat(content.whole) if not isinstance(block, Figure))
    counts = {"charCount": len(read), "wordCount": count_words(read)}
    return [
        {"role": "main", "contentType": "application/xhtml+xml", **counts, "value": rich},
        {"role": "plain", "contentType": "text/plain", **counts, "value": plain},
    ]


def _associations(content: Content, pictures: Pictures) -> list[dict[str, object]]:
    """The pictures that stand alone: their files, captions and credits."""
    files = {one.name: one.source for one in pictures.files}
    found: list[dict[str, object]] = []
    for block in walk_blocks(content.blocks):
        if not isinstance(block, Figure) or not block.url:
            continue
        address = pictures.addresses.get(block.url, block.url)
        # A file has no address that the schema takes: its name is the rendition's title.
        href = web_address(address)
        rendition: dict[str, object] = {
            "name": "main",
            **({"href": href} if href else {"title": address}),
        }
        ending = address.rpartition(".")[2].lower().replace("jpeg", "jpg")
        if ending in _MEDIA:
            rendition["contentType"] = _MEDIA[ending]
            size = (
                image_size(files[address].read_bytes(), _MEDIA[ending])
                if address in files
                else None
            )
            if size:
                rendition |= {"width": size[0], "height": size[1]}
        number = len(found) + 1
        one: dict[str, object] = {
            "name": f"picture-{number}",
            "uri": f"{uri_of(content)}:picture-{number}",
            "type": "picture",
            "by": block.credit,
            "headlines": [{"value": block.caption}] if block.caption else [],
            "descriptions": [{"role": "alt", "value": block.alt}] if block.alt else [],
            "renditions": [rendition],
        }
        found.append({key: value for key, value in one.items() if value not in ("", [])})
    return found
