"""Links without an address or without words."""

from collections.abc import Iterator

from writer.checks.inlines import inner_of, place_of
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, example
from writer.speech import say
from writer.story import Block, Edit, Leaf
from writer.story.inline import Inline, walk

_NOWHERE = frozenset({"", "#", "#!", "http:", "https:", "mailto:", "javascript:void(0)"})


def _on_block(block: Block) -> Iterator[Finding]:
    if "](" not in block.source and "<" not in block.source:
        return
    for leaf in block.leaves:
        if leaf.role != "code":
            for inline in walk(leaf.inlines):
                if inline.kind == "link":
                    yield from _judge(block, leaf, inline)


def _judge(block: Block, leaf: Leaf, link: Inline) -> Iterator[Finding]:
    nowhere = _goes_nowhere(link.url.strip())
    wordless = not _has_content(link)
    start, end = place_of(leaf, link)
    if nowhere and wordless:
        fix = Fix(say("Remove the empty link"), (Edit(start, end - start, ""),), safe=True)
        yield Finding(start, end, say("This link has neither words nor an address."), (fix,))
    elif nowhere:
        first, last = inner_of(leaf, link, start, block.source)
        words = Edit(start, end - start, block.source[first:last])
        fix = Fix(say("Keep the words, drop the link"), (words,), safe=True)
        yield Finding(start, end, say("This link goes nowhere: it has no address."), (fix,))
    elif wordless:
        yield Finding(
            start, end, say("This link has no words to click on."), _name(block, leaf, link)
        )


def _goes_nowhere(url: str) -> bool:
    """Whether there is no address; in ``[a]("title")`` the title is taken for one."""
    return url.rstrip("/").lower() in _NOWHERE or (url[:1] == url[-1:] == '"')


def _name(block: Block, leaf: Leaf, link: Inline) -> tuple[Fix, ...]:
    start, end = place_of(leaf, link)
    first, last = inner_of(leaf, link, start, block.source)
    shown = link.url.removeprefix("https://").removeprefix("http://").removeprefix("mailto:")
    shown = shown.rstrip("/").replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
    return (
        Fix(say("Use the address as its words"), (Edit(first, last - first, shown),)),
        Fix(say("Remove the link"), (Edit(start, end - start, ""),)),
    )


def _has_content(link: Inline) -> bool:
    return any(
        piece.kind == "image" or (piece.kind in ("text", "code") and piece.text.strip())
        for piece in walk(link.children)
    )


RULE = Rule(
    id="link.empty",
    severity="error",
    title="Empty link",
    checks="Every link has an address and words (or a picture) to click on.",
    why="A link without words is invisible on the page and read out as its bare address.",
    source="Gutenberg issue 60746; WCAG 2.4.4",
    failing=example("The mayor has called the [union]() to talks.\n"),
    passing=example("The mayor has called the [union](https://example.org/u) to talks.\n"),
    fix="Drops a link without an address and keeps its words; else offers the address as words.",
    safe=True,
    may_err=lambda story, _: "](" in story.text or "<" in story.text,
    on_block=_on_block,
)
