"""What a story type is: the fields and blocks a story of that type needs, their order and size."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from writer.checks.problem import Severity
from writer.speech import say
from writer.story import Block, Story, roles

Need = Literal["must", "should", "may"]
NEEDS: tuple[Need, ...] = ("must", "should", "may")
SEVERITY: Mapping[str, Severity] = {"must": "error", "should": "warning"}
"""How bad it is when what a type needs is not there."""

ROLES: Mapping[str, str] = {
    "lead": say("lead"),
    "paragraph": say("paragraph"),
    "section": say("section"),
    "subsection": say("subsection"),
    "quote": say("quote"),
    "pull-quote": say("pull quote"),
    "list": say("list"),
    "table": say("table"),
    "image": say("picture"),
    "embed": say("embed"),
    "read-more": say("read-more break"),
}
"""The blocks a type may speak of, by the names the outline has for them, and their trade words."""


@dataclass(frozen=True, slots=True)
class Size:
    """From ``least`` to ``most`` of something; None is no limit."""

    least: int | None = None
    most: int | None = None

    def verdict(self, count: int) -> str:
        """ "few", "many", or '' when ``count`` fits."""
        if self.least is not None and count < self.least:
            return "few"
        return "many" if self.most is not None and count > self.most else ""


@dataclass(frozen=True, slots=True)
class FieldNeed:
    """A field by its canonical name; ``characters`` is the size of its text."""

    name: str
    need: Need
    characters: Size = Size()
    value: str = ""
    """what a new story of this type starts with"""


@dataclass(frozen=True, slots=True)
class BlockNeed:
    """A kind of block a story of the type has.

    ``role`` is one of ROLES. With ``heading`` only the section of that name is meant. ``count`` is
    how many there are, ``words`` the size of each.
    """

    role: str
    need: Need
    count: Size = Size()
    words: Size = Size()
    heading: str = ""
    why: str = ""
    sample: str = ""
    """the Markdown a new story of this type starts with"""

    def fits(self, block: Block, role: str) -> bool:
        """Whether a block of that role in a story is one of these."""
        if role != self.role:
            return False
        return not self.heading or block.text.strip().casefold() == self.heading.casefold()

    @property
    def title(self) -> str:
        """Its name in a sentence: “quote”, “section “About””."""
        words = ROLES[self.role]
        return (
            say("{words} “{heading}”", words=words, heading=self.heading) if self.heading else words
        )


@dataclass(frozen=True, slots=True)
class StoryType:
    """A story type as its file describes it."""

    name: str
    title: str
    about: str = ""
    fields: tuple[FieldNeed, ...] = ()
    blocks: tuple[BlockNeed, ...] = ()
    ordered: bool = True
    """Whether the first of each block listed comes in the order of the list."""
    words: Size = Size()
    words_need: Need = "should"
    own_template: str = ""
    path: Path | None = field(default=None, compare=False)

    def field(self, name: str) -> FieldNeed | None:
        """What the type says of a field."""
        return next((need for need in self.fields if need.name == name), None)

    def places(self, story: Story) -> list[list[int]]:
        """For each block listed, the indexes of the story's blocks that are meant."""
        listed = list(zip(story.blocks, roles(story), strict=True))
        return [
            [at for at, (block, role) in enumerate(listed) if need.fits(block, role)]
            for need in self.blocks
        ]

    @property
    def template(self) -> str:
        """The text of a new story of this type."""
        from writer.checks.story_types.template import template_of

        return self.own_template or template_of(self)
