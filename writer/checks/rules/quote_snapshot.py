"""A post that is quoted and not kept."""

from collections.abc import Iterator

from writer.checks.places import insert_after
from writer.checks.posts import Post, kept_copy, post_of
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say


def _check(view: View) -> Iterator[Finding]:
    for index, post in view.notes.items():
        if kept_copy(view.story, index) is None:
            start = view.story.start(index)
            says = say("No copy of the post is kept with the story; posts are deleted and changed.")
            end = start + view.story.blocks[index].end
            yield Finding(start, end, says, (_keep(view, index, post),))


def _keep(view: View, index: int, post: Post) -> Fix:
    block = view.story.blocks[index]
    leaves = [leaf.text for leaf in block.leaves if leaf.role == "text"]
    words = "\n".join(leaves).replace("--", "—")
    who = f" of the post by {post.speaker}" if post.speaker else ""
    markup = f"<!--stash original{who.replace('--', '—')}\n{words}\n-->"
    return Fix(say("Keep these words as the original"), (insert_after(view.story, index, markup),))


RULE = Rule(
    id="quote.snapshot",
    severity="advice",
    title="Post quoted without a kept copy",
    checks="A quoted post is followed by a stash that begins with “original” and keeps its words; it is never "
    "published, and the quote is compared with it.",
    why="When the post is gone, the copy is the only proof of what it said.",
    source="Gutenberg issue 12364: deleted posts vanish from the page",
    failing=example(
        "Text.\n\n> It must end now.\n>\n> — Marta Diaz, on [Facebook](https://facebook.com/diaz/1), 17 March 2025\n"
    ),
    passing=example(
        "Text.\n\n> It must end now.\n>\n> — Marta Diaz, on [Facebook](https://facebook.com/diaz/1), 17 March 2025\n\n"
        "<!--stash original\nIt must end now.\n-->\n"
    ),
    fix="Keeps the words as they are now; check them against the post first.",
    english=True,
    kinds=frozenset({"quote"}),
    note=post_of,
    on_story=_check,
)
