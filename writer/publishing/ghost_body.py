"""The fields and the Lexical body of a Ghost post, as the exporter for Ghost writes them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from writer.exporters import target
from writer.publishing.base import Post
from writer.publishing.losses import without_fields
from writer.story import Story

_TARGET = "ghost"


@dataclass(frozen=True, slots=True)
class Draft:
    """What is handed in of a story, whatever its status."""

    title: str
    summary: str
    tags: tuple[str, ...]
    lexical: str


def losses_of(story: Story) -> tuple[str, ...]:
    """What a post cannot hold."""
    return without_fields(target(_TARGET).losses(story))


def draft_of(post: Post) -> Draft:
    """Read the request that the exporter would make a post with."""
    output = target(_TARGET).export(post.story, post.file.parent if post.file else None)
    made: Mapping[str, object] = json.loads(output.content)["posts"][0]
    tags = made.get("tags")
    names = [str(tag["name"]) for tag in tags] if isinstance(tags, list) else []
    return Draft(
        str(made.get("title", "")),
        str(made.get("custom_excerpt", "")),
        tuple(names),
        _sized(str(made.get("lexical", "")), post.sizes),
    )


def _sized(lexical: str, sizes: Mapping[str, tuple[int, int]]) -> str:
    """``lexical`` whose pictures say how large they are, as Ghost's own editor does."""
    if not sizes:
        return lexical
    body = json.loads(lexical)
    for node in body["root"]["children"]:
        if node["type"] == "image" and node["src"] in sizes:
            node["width"], node["height"] = sizes[node["src"]]
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"))
