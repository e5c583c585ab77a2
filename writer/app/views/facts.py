"""What search, networks and feeds take from a story."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal
from urllib.parse import unquote, urlsplit

from writer.app.i18n import tr
from writer.render.articles import heading
from writer.render.images import local_file
from writer.render.metadata import Metadata
from writer.render.text import one_line
from writer.render.urls import is_remote, safe_url
from writer.render.words import Words
from writer.story import Story
from writer.story.dates import read_date

SITE = "example.org"  # stands for the site of a story that does not name it
PictureState = Literal["none", "remote", "missing", "local"]
_SHOWN = frozenset({"paragraph", "quote", "pull-quote", "list", "heading"})
_MOST_TEXT = 4_000  # characters of a story without a break that are looked at


@dataclass(frozen=True, slots=True)
class Facts:
    """A story as others see it, each text on one line.

    ``description`` is the summary, else how the story begins. ``opening`` holds the paragraphs before
    the read-more break, or those the story begins with when it has none.
    """

    headline: str
    summary: str
    description: str
    kicker: str
    date: str
    byline: str
    site: str
    crumbs: tuple[str, ...]
    picture: PictureState
    picture_file: Path | None
    picture_words: str
    opening: tuple[str, ...]
    has_break: bool

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing yet to show to anyone."""
        return not (self.headline or self.summary or self.opening)

    @property
    def title(self) -> str:
        """The headline, or what stands for it."""
        return self.headline or tr("Headline")


def facts_of(story: Story, folder: Path | None) -> Facts:
    """What ``story``, which lies in ``folder``, tells others; the same as its page's metadata."""
    shown = heading(story)
    data = Metadata(story, shown)
    site, crumbs = _place(data.address, data.publisher, shown.kicker)
    state, file, words = _picture(data, folder)
    opening, has_break = _opening(story)
    headline = one_line(story.fields.headline)
    is_told = bool(headline or shown.summary or opening)
    return Facts(
        headline=headline,
        summary=shown.summary,
        description=data.description if is_told and (shown.summary or opening) else "",
        kicker=shown.kicker,
        date=_date(story.fields.date, shown.words),
        byline=_names(data.authors, shown.words),
        site=site,
        crumbs=crumbs,
        picture=state,
        picture_file=file,
        picture_words=words,
        opening=opening,
        has_break=has_break,
    )


def _date(written: str, words: Words) -> str:
    """The day as search writes it: months shortened where they are English."""
    moment = read_date(written)
    if moment is None:
        return ""
    if words.language == "en" and words.months:
        words = replace(words, months=tuple(month[:3] for month in words.months))
    return words.date(replace(moment, clock=""))


def _names(names: list[str], words: Words) -> str:
    pieces = words.names(tuple(names)) if names else []
    return "".join(
        f"{before if before == ',' else ' ' + before} {name}" for before, name in pieces
    ).strip()


def _place(address: str, publisher: str, kicker: str) -> tuple[str, tuple[str, ...]]:
    """The site, and the folders that lead to the story, as search shows them after it."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        host = ""
    if not host:
        return publisher or SITE, (kicker.lower(),) if kicker else ()
    folders = [unquote(name) for name in parts.path.split("/") if name]
    return host.removeprefix("www."), tuple(folders[:-1])


def _picture(data: Metadata, folder: Path | None) -> tuple[PictureState, Path | None, str]:
    address, words = data.picture
    if not address:
        return "none", None, ""
    images = (block.image for block in data.story.blocks if block.image)
    source = next(one.path for one in images if safe_url(one.path))
    if is_remote(source):
        return "remote", None, words
    file = local_file(folder, source) if folder else None
    return ("local", file, words) if file else ("missing", None, words)


def _opening(story: Story) -> tuple[tuple[str, ...], bool]:
    texts: list[str] = []
    length = 0
    has_break = any(block.kind == "read-more" for block in story.blocks)
    for block in story.blocks:
        if block.kind == "read-more" or (length > _MOST_TEXT and not has_break):
            break
        text = one_line(block.text) if block.kind in _SHOWN else ""
        if text:
            texts.append(text)
            length += len(text)
    return tuple(texts), has_break
