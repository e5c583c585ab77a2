"""Pull quotes whose words are not in the story."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.places import quotable
from writer.checks.problem import Finding, Fix
from writer.checks.rule import PROSE, Rule, View, example
from writer.speech import say
from writer.story import Block, Edit

_MARKS = str.maketrans(dict.fromkeys("“”„‟«»‹›\"‘’‚'", "") | {"\u00a0": " ", "\u202f": " "})
_CUT = lazy(r"\s*(?:\[…\]|\[\.\.\.\]|\(…\)|…|\.\.\.)\s*")
_SPECIAL = lazy(r"([\\`*_\[\]<&])")
_ALIKE = 0.6
_TOKEN = lazy(r"\S+")


class _Words:
    """The words of a block as they are compared, if they ever are: few stories have pull quotes."""

    __slots__ = ("_block", "_plain")

    def __init__(self, block: Block) -> None:
        self._block = block
        self._plain: str | None = None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Words) and self._block == other._block

    def __hash__(self) -> int:
        return hash(self._block)

    @property
    def is_pull(self) -> bool:
        return self._block.kind == "pull-quote"

    @property
    def plain(self) -> str:
        if self._plain is None:
            self._plain = _plain(self._block.text)
        return self._plain


def _note(block: Block) -> _Words | None:
    return None if block.kind == "image" else _Words(block)


def _plain(text: str) -> str:
    return " ".join(text.translate(_MARKS).split())


def _check(view: View) -> Iterator[Finding]:
    pulls = view.of_kind("pull-quote")
    if not pulls:
        return
    story = view.story
    others = {at: note.plain for at, note in view.notes.items() if not note.is_pull}
    for index in pulls:
        words = _plain(story.blocks[index].text).strip(" .,;:")
        if words and not any(_holds(text, words) for text in others.values()):
            start = story.start(index)
            message = say("{words} is no longer said in the story.", words=quotable(words, 60))
            fixes = tuple(_fixes(view, index, words, others))
            yield Finding(start, start + story.blocks[index].end, message, fixes)


def _holds(text: str, words: str) -> bool:
    """Whether the words stand in the text; a pull quote may leave out what an ellipsis stands for."""
    at = 0
    for part in _CUT().split(words):
        found = text.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    return True


def _fixes(view: View, index: int, words: str, others: dict[int, str]) -> Iterator[Fix]:
    now = _nearest(view, words, others)
    block, start = view.story.blocks[index], view.story.start(index)
    leaf = block.leaves[0] if block.leaves else None
    if now and leaf is not None:
        first = start + leaf.source_of_markup(0)
        said = [one for one in block.leaves if one.role != "attribution"]
        last = start + said[-1].source_of_markup(len(said[-1].markup))
        edit = Edit(first, last - first, _SPECIAL().sub(r"\\\1", now))
        yield Fix(say("Use the words as they are now"), (edit,))
    yield Fix(say("Remove the pull quote"), (Edit(start, len(block.source), ""),))


def _nearest(view: View, words: str, others: dict[int, str]) -> str:
    """The passage of the story that is most like the words; '' when none is like them."""

    wanted = words.split()
    vocabulary = set(wanted)
    ranked = sorted(
        ((len(vocabulary & set(text.split())), -at) for at, text in others.items()), reverse=True
    )
    best = ("", _ALIKE)
    for count, at in ranked[:3]:
        if count * 2 < len(vocabulary):
            break
        passage, ratio = _passage(view.story.blocks[-at].text, wanted)
        if ratio > best[1]:
            best = (passage, ratio)
    return best[0]


def _passage(text: str, wanted: list[str]) -> tuple[str, float]:
    """The stretch of ``text`` that stands for ``wanted``, and how like it is."""
    from difflib import SequenceMatcher  # two milliseconds that few checks need

    tokens = list(_TOKEN().finditer(text))
    plain = [_plain(token[0]) for token in tokens]
    matcher = SequenceMatcher(None, plain, wanted, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if not blocks:
        return "", 0.0
    first = max(blocks[0].a - blocks[0].b, 0)
    missing = len(wanted) - blocks[-1].b - blocks[-1].size
    last = min(blocks[-1].a + blocks[-1].size + missing, len(tokens))
    passage = text[tokens[first].start() : tokens[last - 1].end()]
    ratio = SequenceMatcher(None, plain[first:last], wanted, autojunk=False).ratio()
    return " ".join(passage.split()), ratio


RULE = Rule(
    id="quote.pull_words",
    severity="error",
    title="Pull quote that is not in the story",
    checks="The words of every pull quote stand in the story as well; marks do not count.",
    why="A pull quote repeats: when the words in the story are corrected, it must be too.",
    source="Apple News Format, PullQuote: repeats words of the article",
    failing=example(
        "The crews will sit down with the mayor on Monday.\n\n"
        "> The crews will sit down with the mayor on Friday\n{: .pull }\n"
    ),
    passing=example(
        "The crews “will sit down” with the mayor on Monday.\n\n"
        "> The crews will sit down with the mayor\n{: .pull }\n"
    ),
    fix="Takes the words as they stand in the story now, or removes the pull quote.",
    kinds=PROSE | {"footnote"},
    may_err=lambda story, _: "{:" in story.text,
    note=_note,
    on_story=_check,
)
