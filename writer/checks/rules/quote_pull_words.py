"""Pull quotes whose words are not in the story."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.places import quotable
from writer.checks.problem import Finding, Fix
from writer.checks.rule import PROSE, Rule, View, example
from writer.speech import say
from writer.story import Block, Edit
from writer.story.leaf import Leaf
from writer.story.repeated import bare_words, holds, said_leaves, wanted_of

_SPECIAL = lazy(r"([\\`*_\[\]<&])")
_ALIKE = 0.6
_UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff"
_ON = r"\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ece\u102b-\u103e\u17b4-\u17d3"
_TOKEN = lazy(rf"[{_UNSPACED}][{_ON}]*|[^\s{_UNSPACED}]+")
"""A word; a sign and what is written on it, where no spaces part the words."""
_LEAD = lazy(r"\A[“”„‟«»‹›\"‘’‚'\s]*")
_TAIL = lazy(r"[“”„‟«»‹›\"‘’‚'\s.,;:]*\Z")


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
            self._plain = bare_words(self._block.text)
        return self._plain


def _note(block: Block) -> _Words | None:
    return None if block.kind == "image" else _Words(block)


def _check(view: View) -> Iterator[Finding]:
    pulls = view.of_kind("pull-quote")
    if not pulls:
        return
    story = view.story
    others = {at: note.plain for at, note in view.notes.items() if not note.is_pull}
    for index in pulls:
        missing = [leaf for leaf in said_leaves(story.blocks[index]) if _is_new(leaf, others)]
        if missing:
            start = story.start(index)
            words = quotable(wanted_of(missing[0]), 60)
            message = say("{words} is no longer said in the story.", words=words)
            fixes = tuple(_fixes(view, index, missing, others))
            yield Finding(start, start + story.blocks[index].end, message, fixes)


def _is_new(leaf: Leaf, others: dict[int, str]) -> bool:
    words = wanted_of(leaf)
    return bool(words) and not any(holds(text, words) for text in others.values())


def _fixes(view: View, index: int, missing: list[Leaf], others: dict[int, str]) -> Iterator[Fix]:
    block, start = view.story.blocks[index], view.story.start(index)
    edits = []
    for leaf in missing:
        now = _nearest(view, leaf, others)
        if now:
            first = start + leaf.source_of_markup(0)
            last = start + leaf.source_of_markup(len(leaf.markup))
            edits.append(Edit(first, last - first, _SPECIAL().sub(r"\\\1", now)))
    if edits:
        yield Fix(say("Use the words as they are now"), tuple(edits))
    yield Fix(say("Remove the pull quote"), (Edit(start, len(block.source), ""),))


def _nearest(view: View, leaf: Leaf, others: dict[int, str]) -> str:
    """The passage of the story that is most like the words; '' when none is like them."""
    wanted = _TOKEN().findall(wanted_of(leaf).casefold())
    vocabulary = set(wanted)
    ranked = sorted(
        (
            (len(vocabulary & set(_TOKEN().findall(text.casefold()))), -at)
            for at, text in others.items()
        ),
        reverse=True,
    )
    best = ("", _ALIKE)
    for count, at in ranked[:3]:
        if count * 2 < len(vocabulary):
            break
        passage, ratio = _passage(view.story.blocks[-at].text, wanted)
        if ratio > best[1]:
            best = (passage, ratio)
    return _dressed(best[0], leaf.text)


def _passage(text: str, wanted: list[str]) -> tuple[str, float]:
    """The stretch of ``text`` that stands for ``wanted``, and how like it is."""
    from difflib import SequenceMatcher  # two milliseconds that few checks need

    tokens = list(_TOKEN().finditer(text))
    plain = [bare_words(token[0]).strip(".,;:").casefold() for token in tokens]
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


def _dressed(passage: str, old: str) -> str:
    """``passage`` with the marks around it, and the capital, that the ``old`` words had."""
    words = _TAIL().sub("", _LEAD().sub("", passage, count=1), count=1)
    if not words:
        return passage
    lead, tail = _LEAD().match(old), _TAIL().search(old)
    assert lead is not None
    assert tail is not None
    first = old[lead.end() : lead.end() + 1]
    if first.isupper() and first.lower() == words[0]:
        words = first + words[1:]
    end = tail[0].lstrip(".,;:") if words[-1] in "?!…" else tail[0]
    return lead[0] + words + end


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
