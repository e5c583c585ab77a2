"""Words of a quotation that differ from the original, or from the same quotation elsewhere."""

from collections.abc import Hashable, Iterator
from functools import lru_cache

from writer.checks.lazy import lazy
from writer.checks.notes import Facts
from writer.checks.posts import kept_copy
from writer.checks.problem import Finding, Fix
from writer.checks.records import NamedTuple
from writer.checks.rule import Rule, View, example
from writer.checks.said import Said, plain, said_in
from writer.checks.sentences import sentences
from writer.speech import say
from writer.story import Block, Edit

_CUT = lazy(r"…|\.{3,}|(?:\. ){2,}\.?|\[[^\[\]]*\]")
_ALIKE = 0.8  # how much of two sentences must agree for them to be meant as the same
_ENDS = 4  # words at the beginning or the end that agree


class _Quoted(NamedTuple):
    """A sentence, and what tells another of its beginning or its end; nothing of one that is cut."""

    said: Said
    keys: tuple[str, ...]


def _note(block: Block) -> tuple[_Quoted, ...] | None:
    return tuple(_Quoted(one, _keys(one)) for one in said_in(block)) or None


def _keys(one: Said) -> tuple[str, ...]:
    if _CUT().search(one.words):
        return ()
    words = one.plain.split()
    return (f"^{' '.join(words[:_ENDS])}", f"{' '.join(words[-_ENDS:])}$")


def _check(view: View) -> Iterator[Finding]:
    if view.notes:
        yield from _from_original(view)
        yield from _within_story(view)


def _from_original(view: View) -> Iterator[Finding]:
    if not view.of_kind("stash"):
        return
    for index in view.of_kind("quote"):
        kept = kept_copy(view.story, index)
        if kept is None:
            continue
        original = plain(kept)
        for one, _ in view.notes.get(index, ()):
            if all(piece in original for piece in map(plain, _CUT().split(one.words))):
                continue
            right = _nearest(one.plain, [kept[a:b].strip(' “”"') for a, b in sentences(kept)])
            fixes = (_put_back(view, index, one, right),) if right else ()
            yield _finding(
                view,
                index,
                one,
                say("the kept original has “{words}”", words=right)
                if right
                else say("the kept original has no such words"),
                fixes,
                is_error=True,
            )


def _within_story(view: View) -> Iterator[Finding]:
    """Sentences that begin or end alike, and are not the same; the first one is taken as right."""
    disputed = view.facts("keys").derived(_disputed)
    first: dict[str, tuple[int, Said]] = {}
    for index, all_quoted in view.facts("keys").where(disputed):
        for one, keys in all_quoted:
            if disputed.isdisjoint((key, one.plain) for key in keys):
                continue
            known = next((first[key] for key in keys if key in first), None)
            if (
                known is not None
                and known[1].plain != one.plain
                and _is_alike(known[1].plain, one.plain)
            ):
                yield _both(view, known, (index, one))
            for key in keys:
                first.setdefault(key, (index, one))


def _disputed(keys: Facts) -> set[tuple[Hashable, str]]:
    """The keys that different words have, each with these words."""
    first: dict[Hashable, str] = {}
    many = {key for key, words in keys if first.setdefault(key, words) != words}
    return {one for one in keys if one[0] in many}


def _both(view: View, known: tuple[int, Said], other: tuple[int, Said]) -> Finding:
    (index, one), (there, right) = other, known
    line = view.story.line_column(view.story.start(there) + right.start)[0]
    says = say("in line {line} the same quotation is “{words}”", line=line, words=right.words)
    return _finding(
        view, index, one, says, (_put_back(view, index, one, right.words),), is_error=False
    )


def _finding(
    view: View, index: int, one: Said, says: str, fixes: tuple[Fix, ...], *, is_error: bool
) -> Finding:
    start = view.story.start(index)
    message = say("“{words}”: {says}.", words=one.words, says=says)
    return Finding(
        start + one.start, start + one.end, message, fixes, "error" if is_error else "warning"
    )


def _put_back(view: View, index: int, one: Said, right: str) -> Fix:
    start = view.story.start(index) + one.start
    ending = one.words[-1:] if one.words[-1:] in ",.!?" else ""
    if ending and right[-1:] in ",.!?":
        right = right[:-1] + ending
    return Fix(say("Put back “{right}”", right=right), (Edit(start, one.end - one.start, right),))


def _nearest(form: str, candidates: list[str]) -> str:
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(b=form, autojunk=False)
    best, most = "", 0.6
    for words in candidates[:200]:
        matcher.set_seq1(plain(words))
        if matcher.quick_ratio() > most and (ratio := matcher.ratio()) > most:
            best, most = words, ratio
    return best


@lru_cache(maxsize=1024)
def _is_alike(one: str, other: str) -> bool:
    from difflib import SequenceMatcher

    if not 0.6 < len(one) / len(other) < 1.7:
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _ALIKE


RULE = Rule(
    id="quote.changed",
    severity="error",
    severities=("error", "warning"),
    title="Quotation that was changed",
    checks="A quote has the words of its kept original; cuts are marked by an ellipsis or brackets. The "
    "same quotation reads the same everywhere (warning). Pull quotes are the rule quote.pull_words’s.",
    why="What stands between quotation marks is a fact; a word changed there is a false one.",
    source="Reuters Handbook, quotes: never alter them",
    failing=example(
        "Text.\n\n> It must end before the summer begins.\n>\n> — Marta Diaz, on [Facebook](https://facebook.com/diaz/1), 17 March 2025\n\n"
        "<!--stash original\nIt must end now, before the summer begins.\n-->\n"
    ),
    passing=example(
        "Text.\n\n> It must end … before the summer begins.\n>\n> — Marta Diaz, on [Facebook](https://facebook.com/diaz/1), 17 March 2025\n\n"
        "<!--stash original\nIt must end now, before the summer begins.\n-->\n"
    ),
    fix="Puts back the words of the original, or of the first place.",
    kinds=frozenset({"paragraph", "quote", "list"}),
    note=_note,
    may_err=lambda story, _: "stash" in story.text.lower(),
    on_story=_check,
    facts={"keys": lambda note: [(key, one.said.plain) for one in note for key in one.keys]},
)
