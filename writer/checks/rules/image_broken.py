"""Pictures that are not beside the story."""

from collections.abc import Iterator

from writer.checks.inlines import place_of
from writer.checks.places import quotable
from writer.checks.problem import Finding, Fix
from writer.checks.records import NamedTuple
from writer.checks.rule import PROSE, Rule, View, example
from writer.speech import say
from writer.story import Block, Edit
from writer.story.beside import find_file, is_local
from writer.story.inline import walk


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
            outside = ".." in picture.address.split("/")
            if outside or (view.folder and find_file(view.folder, picture.address) is None):
                yield _finding(view, start, picture, outside)


def _finding(view: View, start: int, picture: Picture, outside: bool) -> Finding:
    name = picture.address.replace("\\", "/").rpartition("/")[2]
    address = quotable(picture.address)
    says = (
        say("The picture {address} lies outside the story’s folder.", address=address)
        if outside
        else say("The picture {address} is not beside the story.", address=address)
    )
    fixes = []
    beside = f"images/{name}"
    source = view.story.slice(start + picture.start, start + picture.end)
    at = source.rfind(picture.address)
    if view.folder and beside != picture.address and at >= 0 and find_file(view.folder, beside):
        edit = Edit(start + picture.start + at, len(picture.address), beside)
        fixes.append(Fix(say("Use {address}", address=beside), (edit,)))
    return Finding(
        start + picture.start,
        start + picture.end,
        says,
        tuple(fixes),
    )


RULE = Rule(
    id="image.broken",
    severity="error",
    title="Picture that is not there",
    checks="Every picture that is a file lies in the story's folder or below it.",
    why="The page shows a hole, and an export has nothing to send.",
    source="PublishPress Checklists; the story file's own promise that pictures lie beside it",
    failing=example('Text.\n\n![The ferry](../gone.jpg "At its pier")\n{: credit="A/B" }\n'),
    passing=example('Text.\n\n![A](https://e.org/a.jpg "At its pier")\n{: credit="A/B" }\n'),
    fix="Takes the file of that name in images/, where there is one.",
    kinds=PROSE | {"image"},
    may_err=lambda story, _: "![" in story.text,
    note=pictures,
    on_story=_check,
)
