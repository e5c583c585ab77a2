"""The people a story has named already, for those who ask who said it."""

from collections.abc import Iterator

from writer.app.quotes.parts import parts_of
from writer.checks.names import bare_name, is_name_word, tokens
from writer.story import Block, Story

_AROUND = 40  # blocks before and after the quote whose words are read for names
_MOST = 60
_PARTICLES = frozenset(
    ("van", "der", "den", "de", "la", "du", "del", "da", "von", "bin", "al", "ten")
)


def people(story: Story, index: int) -> dict[str, str]:
    """Names with the role last given to each ('' for none): those quoted, then those written of.

    ``index`` is the quote that asks; people named near it come first.
    """
    found: dict[str, str] = {}
    for at, block in enumerate(story.blocks):
        if at != index and block.kind == "quote":
            parts = parts_of(block.attribution)
            if parts.speaker:
                found[parts.speaker] = parts.role or found.get(parts.speaker, "")
    near = range(max(index - _AROUND, 0), min(index + _AROUND, len(story.blocks)))
    for at in sorted(near, key=lambda at: abs(at - index)):
        if at != index and story.blocks[at].kind in ("paragraph", "list"):
            for name in names_in(story.blocks[at]):
                if not any(_same(name, known) for known in found):
                    found[name] = ""
    return dict(list(found.items())[:_MOST])


def names_in(block: Block) -> Iterator[str]:
    """Runs of two capitalised words and more, without titles: people more often than not."""
    run: list[str] = []
    for word in [*tokens(block.text), "."]:
        if is_name_word(word) or (run and word in _PARTICLES):
            run.append(word)
            continue
        while run and run[-1] in _PARTICLES:
            run.pop()
        name = bare_name(run) if len(run) > 1 else ""
        if " " in name:
            yield name
        run = []


def _same(name: str, known: str) -> bool:
    """Whether a name is one already there, or the surname of it."""
    return name == known or known.endswith(" " + name) or name in known
