"""A post whose place on the network the quote does not tell."""

from collections.abc import Iterator

from writer.checks.dash_lines import attribution_line, quote_body
from writer.checks.places import newline
from writer.checks.posts import PLATFORMS, Post, post_of
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import all_of, say
from writer.story import Block, Edit


def _note(block: Block) -> Post | None:
    post = post_of(block)
    return post if post is not None and post.lacks else None


def _check(view: View) -> Iterator[Finding]:
    for index, post in view.notes.items():
        start = view.story.start(index)
        says = say("If this is a post, the quote lacks its {listed}.", listed=all_of(post.lacks))
        fixes = tuple(_fixes(view, index, post))
        yield Finding(start, start + view.story.blocks[index].end, says, fixes)


def _fixes(view: View, index: int, post: Post) -> Iterator[Fix]:
    names = () if post.platform else PLATFORMS
    for name in names:
        yield _add(view, index, post, f", on {name}", say("It was posted on {name}", name=name))
    if not names and not post.link:
        yield _add(view, index, post, ", [link]()", say("Add the link"), back=1)
    elif not names:
        yield _add(view, index, post, ", ", say("Add the date"))


def _add(view: View, index: int, post: Post, words: str, title: str, back: int = 0) -> Fix:
    """Put ``words`` at the end of the attribution, or make one of the speaker and them."""
    block, start = view.story.blocks[index], view.story.start(index)
    if block.attribution is not None:
        at = start + block.attribution.end
        return Fix(title, (Edit(at, 0, words),), caret=at + len(words) - back)
    at = start + len(quote_body(block))
    inserted = attribution_line(block, newline(view.story), post.speaker + words)
    return Fix(title, (Edit(at, 0, inserted),), caret=at + len(inserted) - back)


RULE = Rule(
    id="quote.social",
    severity="warning",
    title="Post without its place",
    checks="A quote taken from a social network says the platform and the date, and links to the post. A "
    "quote that somebody “wrote” is taken for one, unless a letter, ruling, book or the like is named.",
    why="Readers who want to see it for themselves must find it, and know who posted it and when.",
    source="Guardian's fields for a tweet; Reuters Handbook on social media sources",
    failing=example(
        "Text.\n\n> It must end now.\n>\n> — Marta Diaz, on Facebook\n\n<!--stash original\nIt must end now.\n-->\n"
    ),
    passing=example(
        "Text.\n\n> It must end now.\n>\n> — Marta Diaz, on [Facebook](https://facebook.com/diaz/1), 17 March 2025\n\n"
        "<!--stash original\nIt must end now.\n-->\n"
    ),
    fix="Adds the platform chosen, or the place to type what lacks.",
    english=True,
    kinds=frozenset({"quote"}),
    note=_note,
    on_story=_check,
)
