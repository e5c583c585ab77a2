"""Pictures that are too small."""

from collections.abc import Iterator

from writer.checks.files import picture_size
from writer.checks.problem import Finding
from writer.checks.rule import PROSE, Rule, View, example
from writer.checks.rules.image_broken import pictures
from writer.speech import say
from writer.story.beside import find_file

LIMITS = {"smallest": 460, "search": 1200}


def _check(view: View) -> Iterator[Finding]:
    if view.folder is None:
        return
    for index, found in view.notes.items():
        start = view.story.start(index)
        for picture in found:
            path = find_file(view.folder, picture.address)
            size = picture_size(path) if path else None
            if size and size[0] < view.limits["search"]:
                small = size[0] < view.limits["smallest"]
                needed = view.limits["smallest" if small else "search"]
                message = (
                    say(
                        "The picture is {width:,} pixels wide; under {needed:,} pixels it looks blurred.",
                        width=size[0],
                        needed=needed,
                    )
                    if small
                    else say(
                        "The picture is {width:,} pixels wide; under {needed:,} pixels it is not shown "
                        "large by search engines.",
                        width=size[0],
                        needed=needed,
                    )
                )
                yield Finding(start + picture.start, start + picture.end, message)


RULE = Rule(
    id="image.size",
    severity="advice",
    title="Small picture",
    checks="Pictures are at least 460 pixels wide, better 1,200.",
    why="A small picture is blown up on the page, and search engines show large ones only.",
    source="Guardian prosemirror-elements; Google Discover: large images, 1,200 px",
    failing=example('Text.\n\n![The ferry](small.png "At its pier")\n{: credit="A/B" }\n'),
    passing=example('Text.\n\n![A](https://e.org/a.jpg "At its pier")\n{: credit="A/B" }\n'),
    kinds=PROSE | {"image"},
    limits=LIMITS,
    note=pictures,
    on_story=_check,
)
