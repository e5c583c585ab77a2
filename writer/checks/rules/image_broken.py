"""Pictures that are not beside the story."""

from collections.abc import Iterator
from pathlib import Path

from writer.checks.files import picture_size
from writer.checks.inlines import place_of
from writer.checks.places import field_place, quotable
from writer.checks.problem import Finding, Fix
from writer.checks.records import NamedTuple
from writer.checks.rule import PROSE, Rule, View, example
from writer.speech import Said, say
from writer.story import Block, Edit
from writer.story.beside import PICTURE_FIELDS, find_file, is_local, like_named
from writer.story.inline import walk

_PHOTOS = frozenset({".jpg", ".jpeg", ".png", ".gif", ".webp"})


class Picture(NamedTuple):
    """A picture's address and where its markup stands in its block."""

    address: str
    start: int
    end: int


def pictures(block: Block) -> tuple[Picture, ...] | None:
    """The pictures of a block that are files; None when it has none."""
    if "![" not in block.source:
        return None
    found = tuple(
        Picture(inline.url, *place_of(leaf, inline))
        for leaf in block.leaves
        for inline in walk(leaf.inlines)
        if inline.kind == "image" and is_local(inline.url)
    )
    return found or None


def _check(view: View) -> Iterator[Finding]:
    for index, found in view.notes.items():
        start = view.story.start(index)
        for picture in found:
            place = start + picture.start, start + picture.end
            yield from _findings(view, picture.address, place)
    for name in PICTURE_FIELDS if view.folder else ():
        address = view.story.fields.text(name)
        if is_local(address):
            yield from _findings(view, address, field_place(view.story, name))


def _findings(view: View, address: str, place: tuple[int, int]) -> Iterator[Finding]:
    says = _verdict(view, address)
    if says is not None:
        yield Finding(*place, says, tuple(_fixes(view, address, place)))


def _verdict(view: View, address: str) -> Said | None:
    shown = quotable(address)
    if ".." in address.split("/"):
        return say("The picture {address} lies outside the story’s folder.", address=shown)
    if view.folder is None:
        return None
    path = find_file(view.folder, address)
    if path is None:
        return say("The picture {address} is not beside the story.", address=shown)
    if picture_size(path) is None and path.suffix.lower() in _PHOTOS:
        return say("The picture {address} is damaged: no page can show it.", address=shown)
    return None


def _fixes(view: View, address: str, place: tuple[int, int]) -> Iterator[Fix]:
    at = view.story.slice(*place).rfind(address)
    right = _beside(view.folder, address) if view.folder and at >= 0 else ""
    if right:
        edit = Edit(place[0] + at, len(address), right)
        yield Fix(say("Use {address}", address=right), (edit,))


def _beside(folder: Path, address: str) -> str:
    """The address of the file that is meant: in other capitals, or in images/; '' when there is none."""
    if find_file(folder, address) is not None:
        return ""
    name = address.replace("\\", "/").rpartition("/")[2]
    near = like_named(folder, address) if ".." not in address.split("/") else ""
    return near or like_named(folder, f"images/{name}")


RULE = Rule(
    id="image.broken",
    severity="error",
    title="Picture that is not there",
    checks="Every picture that is a file lies in the story's folder or below it, also one that a field "
    "names, and is whole.",
    why="The page shows a hole, and an export has nothing to send.",
    source="PublishPress Checklists; the story file's own promise that pictures lie beside it",
    failing=example('Text.\n\n![The ferry](../gone.jpg "At its pier")\n{: credit="A/B" }\n'),
    passing=example('Text.\n\n![A](https://e.org/a.jpg "At its pier")\n{: credit="A/B" }\n'),
    fix="Takes the file of that name in other capitals or in images/, where there is one.",
    kinds=PROSE | {"image"},
    may_err=lambda story, _: "![" in story.text or any(map(story.fields.has, PICTURE_FIELDS)),
    note=pictures,
    on_story=_check,
)
