"""Pictures with neither caption nor credit."""

from collections.abc import Iterator

from writer.checks.problem import Finding
from writer.checks.rule import Rule, example
from writer.checks.rules.image_alt import is_decorative
from writer.speech import say
from writer.story import Block


def _on_block(block: Block) -> Iterator[Finding]:
    image = block.image
    if image and not image.title.strip() and not image.credit.strip() and not is_decorative(block):
        yield Finding(0, block.end, say("The picture has neither a caption nor a credit."))


RULE = Rule(
    id="image.credit",
    severity="warning",
    title="Picture without caption and credit",
    checks="Every picture has a caption or a credit, unless it is decorative.",
    why="Whose picture it is and what it shows is part of the news, and often of the licence.",
    source="Superdesk media metadata",
    failing=example("Text.\n\n![The ferry](ferry.jpg)\n"),
    passing=example('Text.\n\n![The ferry](ferry.jpg)\n{: credit="Ana Ferreira" }\n'),
    kinds=frozenset({"image"}),
    on_block=_on_block,
)
