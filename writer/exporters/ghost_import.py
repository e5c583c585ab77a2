"""Ghost's import file: what Settings, Import takes, alone or in a zip with its pictures.

https://ghost.org/docs/migration/custom/#the-import-json
"""

import json
from pathlib import Path

from writer.exporters.base import Loss, Output
from writer.exporters.content import Content, content_of
from writer.exporters.content.dates import universal, utc
from writer.exporters.content.pictures import picture_urls, pictures_of
from writer.exporters.content.story import slug_of
from writer.exporters.ghost import HELD, post, post_losses
from writer.exporters.ghost_lexical import Lexical
from writer.exporters.losses import closing
from writer.render.urls import is_remote
from writer.speech import say
from writer.story import Story

NAME = "ghost-import"
TITLE = "Ghost import file"
SUFFIX = ".ghost-import.json"
_VERSION = "5.130.0"  # of Ghost, whose import file this is


def losses(story: Story) -> tuple[Loss, ...]:
    """What a Ghost post has no place for; pictures travel in a zip."""
    content = content_of(story)
    found = list(post_losses(story, content, (*HELD, "updated")))
    if any(not is_remote(url) for url in picture_urls(content)):
        message = say(
            "Ghost takes pictures with the import file only in one zip: zip it with content."
        )
        found.append(Loss("image.zip", message))
    return (*found, *closing(story, content, no_notes="Ghost"))


def export(story: Story, folder: Path | None = None) -> Output:
    """The import file; pictures are named as Ghost's zip wants them."""
    content = content_of(story)
    into = f"content/images/{content.slug}/"
    pictures = pictures_of(content, folder, into, f"__GHOST_URL__/{into}")
    data = _data(content, Lexical(pictures.addresses, pictures.sizes).story(content))
    meta = {"exported_on": _milliseconds(content), "version": _VERSION}
    made = {"db": [{"meta": meta, "data": data}]}
    text = json.dumps(made, ensure_ascii=False, indent=2) + "\n"
    return Output(text.encode(), files=pictures.files, losses=pictures.losses)


def _data(content: Content, lexical: str) -> dict[str, object]:
    fields = post(content, lexical)
    names = [str(tag["name"]) for tag in fields.pop("tags", [])]  # type: ignore[attr-defined]
    changed = utc(content.updated or content.date)
    if changed:
        fields["updated_at"] = changed.replace("Z", ".000Z")
    one = {"id": 1, **fields, "type": "post", "visibility": "public"}
    tags = [{"id": at, "name": name, "slug": _tag(name)} for at, name in enumerate(names, 1)]
    joined = [{"post_id": 1, "tag_id": at, "sort_order": at - 1} for at in range(1, len(names) + 1)]
    return {"posts": [one], "tags": tags, "posts_tags": joined}


def _tag(name: str) -> str:
    """A tag's slug; Ghost's internal tags have one of their own kind."""
    if name.startswith("#"):
        return f"hash-{slug_of(name[1:])}"
    return slug_of(name) or name


def _milliseconds(content: Content) -> int:
    """When the story was last touched: the same file for the same story."""
    moment = content.updated or content.date
    return int(universal(moment).timestamp()) * 1000 if moment else 0
