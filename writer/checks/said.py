"""What people are quoted with in a story, sentence by sentence, so that it can be compared."""

from functools import lru_cache

from writer.checks.lazy import lazy
from writer.checks.marks import DOUBLE, pair
from writer.checks.records import NamedTuple
from writer.checks.running import place
from writer.checks.sentences import sentences
from writer.story import Block

FEWEST = 6
"""Words a sentence must have to be worth comparing."""
_MARKS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " "})
_MAY_QUOTE = lazy(f"[&{''.join(sorted(DOUBLE))}]")  # an entity may be a mark
_JOINS = lazy(r"\w[^\w\s'’‘]\w|[\n\t\u00a0]")
_PLAIN = lazy(r"[^\w\s']+")


class Said(NamedTuple):
    """A sentence within quotation marks or in a block quote: its words, where, and as it stands."""

    plain: str
    start: int
    end: int
    words: str


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """``text`` without the differences that do not count: marks, blanks, capitals."""
    return " ".join(_PLAIN().sub(" ", text.translate(_MARKS)).lower().split())


@lru_cache(maxsize=256)
def said_in(block: Block) -> tuple[Said, ...]:
    """The sentences of at least ``FEWEST`` words that somebody is quoted with in the block."""
    quote = block.kind in ("quote", "pull-quote")
    if not quote and not _MAY_QUOTE().search(block.source):
        return ()
    found = []
    for leaf in block.leaves:
        if leaf.role != "text":
            continue
        inside = _inside(leaf.text)
        if quote and not inside:
            inside = [(0, len(leaf.text))]
        for start, end in inside:
            for first, last in sentences(leaf.text[start:end]):
                words = leaf.text[start + first : start + last]
                if words.count(" ") < FEWEST - 1 and not _JOINS().search(words):
                    continue
                lead = len(words) - len(words.lstrip(' “"„«'))
                tail = len(words) - len(words.rstrip(' ”"“»'))
                form = plain(words)
                if form.count(" ") >= FEWEST - 1:
                    at = start + first + lead
                    until = start + last - tail
                    found.append(Said(form, *place(leaf, at, until), leaf.text[at:until]))
    return tuple(found)


def _inside(text: str) -> list[tuple[int, int]]:
    """The stretches within marks, none within another; one that is never closed ends at the next
    mark, because what follows may be anybody's."""
    pairing = pair(text)
    stretches = [(start, end + 1) for start, end in pairing.pairs]
    for start in pairing.unclosed:
        end = next((at for at in range(start + 1, len(text)) if text[at] in DOUBLE), len(text))
        stretches.append((start, end))
    found: list[tuple[int, int]] = []
    for start, end in sorted(stretches):
        if not found or start >= found[-1][1]:
            found.append((start, end))
    return found
