"""A new story made from what its type needs."""

from collections.abc import Iterator

from writer.checks.story_types.model import BlockNeed, StoryType
from writer.story import ORDER

_EMPTY = ("headline", "summary", "byline", "dateline", "date")
"""Fields that every new story shows, empty, for a reporter to fill in."""


def template_of(made: StoryType) -> str:
    """The front matter and the skeleton of the body."""
    return (
        "".join(_front(made)) + "".join(f"{part}\n\n" for part in _body(made)).rstrip("\n") + "\n"
    )


def _front(made: StoryType) -> Iterator[str]:
    needed = {need.name: need.value for need in made.fields if need.need != "may" or need.value}
    values = dict.fromkeys(_EMPTY, "") | needed | {"type": made.name}
    yield "---\n"
    for name in sorted(values, key=_rank):
        yield f"{name}: {values[name]}".rstrip() + "\n"
    yield "---\n"


def _rank(name: str) -> tuple[int, str]:
    return (ORDER.index(name), "") if name in ORDER else (len(ORDER), name)


def _body(made: StoryType) -> Iterator[str]:
    for need in made.blocks:
        if need.need == "may" and not need.sample:
            continue
        yield from [skeleton(need)] * max(need.count.least or 1, 1)


def skeleton(need: BlockNeed) -> str:
    """A block as a new story starts with it; what is to be filled in is marked TK."""
    return need.sample.strip("\n") or {
        "section": f"## {need.heading or 'TK heading'}",
        "subsection": f"### {need.heading or 'TK heading'}",
        "quote": "> “TK”\n>\n> — TK name, role",
        "pull-quote": "> TK words repeated from the story\n{: .pull }",
        "list": "- TK\n- TK",
        "image": '![TK what it shows](TK.jpg "TK caption")\n{: credit="TK" }',
        "read-more": "<!--more-->",
        "table": "| TK | TK |\n| --- | --- |\n| TK | TK |",
        "embed": "https://example.org/",
    }.get(need.role, "TK")
