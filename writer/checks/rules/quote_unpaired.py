"""Quotation marks without a partner."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.marks import CLOSING, OPENING, faces, pair, stray_single
from writer.checks.near import Near
from writer.checks.places import SILENT, prose
from writer.checks.problem import Finding, Fix
from writer.checks.records import NamedTuple
from writer.checks.rule import Rule, View, example
from writer.checks.running import code_spans
from writer.checks.speakers import ends_in_clause, first_clause
from writer.checks.words import clip
from writer.speech import say
from writer.story import Block, Edit, Leaf
from writer.story.sentences import sentence_ends

_MARKS = lazy('[“”„‟"«»「」『』‘]|&(?:quot|[lr][da]quo|bdquo|lsquo|#)')
_GUILLEMETS = lazy("[«»]")
_ARROW = lazy(r"«\s+[^.,;:!?]{1,50}|[^.,;:!?]{1,50}\s+»|[«»]")
_NORDIC = frozenset(("fi", "sv", "et", "is", "nb", "no", "da"))
_SENTENCE_START = lazy(r"[.!?…:]\s+|\b(?:said|says|wrote|added|asked),?\s+")
_BETWEEN = SILENT | {"image", "embed", "pull-quote"}
"""Kinds of block that may stand within a quotation of several paragraphs."""
_FARTHEST = 10
_MOST = 5
"""Strays reported in one paragraph; more than that is no longer a slip of the finger."""


class _Stray(NamedTuple):
    at: int
    char: str
    opens: bool


class _Note(NamedTuple):
    leaf: int
    strays: tuple[_Stray, ...]
    unless_nordic: bool = False
    """Finnish and Swedish put the same mark, ”, on both sides."""


def _note(block: Block) -> tuple[_Note, ...] | None:
    if not _MARKS().search(block.source):
        return None
    notes = (_read(number, leaf) for number, leaf in enumerate(prose(block)))
    return tuple(note for note in notes if note.strays) or None


def _read(number: int, leaf: Leaf) -> _Note:
    text = leaf.text
    if not text or not _MARKS().search(text) or _is_arrow(text):
        return _Note(number, ())
    code = code_spans(leaf)
    pairing = pair(text, code)
    nordic = pairing.is_whole and "”" in text and "“" not in text
    if nordic:
        pairing = pair(text, code, nordic=False)
    found = [_Stray(at, text[at], True) for at in pairing.unclosed]
    found += [_Stray(at, text[at], False) for at in pairing.unopened]
    single = stray_single(text) if not found else None
    if single is not None:
        found.append(_Stray(single, "‘", True))
    return _Note(number, tuple(sorted(found)[:_MOST]), nordic)


def _is_nordic(view: View) -> bool:
    """Whether ”…” may be right here: by the story's language, else by its other marks."""
    if not view.facts("nordic"):
        return False  # nobody asks
    language = view.story.fields.language.lower()[:2]
    return language in _NORDIC or not (
        language or any("“" in block.source for block in view.story.blocks)
    )


def _is_arrow(text: str) -> bool:
    """Whether the one mark is an arrow, as in "Next »"."""
    marks = _GUILLEMETS().findall(text)
    return len(marks) == 1 and _ARROW().fullmatch(text.strip()) is not None


def _check(near: Near) -> Iterator[Finding]:
    leaves = prose(near.block)
    for note in near.note:
        if not (note.unless_nordic and near.whole):
            yield from _judge(near, leaves, note)


def _judge(near: Near, leaves: list[Leaf], note: _Note) -> Iterator[Finding]:
    leaf = leaves[note.leaf]
    strays = _without_continuation(near, leaves, note)
    while strays:
        turned = _turned(leaf.text, strays[:2])
        if turned is None:
            yield _finding(leaf, strays.pop(0))
        else:
            yield _turn(leaf, turned)
            del strays[:2]


def _without_continuation(near: Near, leaves: list[Leaf], note: _Note) -> list[_Stray]:
    """Leave out what the custom for quotations of several paragraphs explains.

    Every paragraph of such a quotation opens (in Spanish and French the later ones with a closing
    mark), and only the last closes.
    """
    strays = list(note.strays)
    text = leaves[note.leaf].text
    before = _beside(near, leaves, note.leaf, -1)
    if before is not None and _runs_on(before, text):
        first = strays[0]
        if not first.opens and not text[: first.at].strip():
            del strays[0]
            closers = [stray for stray in strays if not stray.opens]
            strays = [stray for stray in strays if stray not in closers[-1:]]
    after = _beside(near, leaves, note.leaf, 1)
    if strays and strays[-1].opens and after is not None and _runs_on(text, after):
        del strays[-1]
    return strays


def _runs_on(text: str, following: str) -> bool:
    """Whether the last quotation of ``text`` is left open for ``following`` to go on with it."""
    unclosed = pair(text).unclosed
    single = stray_single(text)
    if not unclosed and single is not None:
        unclosed = (single,)
    mark = following.lstrip()[:1]
    if not unclosed or not mark or ends_in_clause(text[unclosed[-1] :]):
        return False
    char = text[unclosed[-1]]
    return mark == char or (mark == CLOSING.get(char) and mark in "»”")


def _beside(near: Near, leaves: list[Leaf], leaf: int, step: int) -> str | None:
    """The text of the next or the previous run of words, in this block or the one beside it."""
    if leaves[leaf].role == "text" and 0 <= leaf + step < len(leaves):
        return leaves[leaf + step].text
    for distance in range(1, _FARTHEST):
        block = near.beside(step * distance)
        if block is None:
            break
        if block.kind not in _BETWEEN:
            beside = prose(block)
            return beside[0 if step > 0 else -1].text if beside else None
    return None


def _turned(text: str, strays: list[_Stray]) -> _Stray | None:
    """Of two strays of the same mark, the one that faces the wrong way."""
    if len(strays) < 2 or strays[0].char != strays[1].char or strays[0].char not in "“”":
        return None
    wrong = strays[1] if strays[0].opens else strays[0]
    expected = "close" if wrong.opens else "open"
    return wrong if faces(text, wrong.at) == expected else None


def _turn(leaf: Leaf, stray: _Stray) -> Finding:
    start, end = leaf.source_at(stray.at), leaf.source_end(stray.at + 1)
    other = "”" if stray.opens else "“"
    fix = Fix(
        say("Change {char} to {other}", char=stray.char, other=other),
        (Edit(start, end - start, other),),
    )
    return Finding(
        start,
        end,
        say("This quotation mark, {char}, faces the wrong way.", char=stray.char),
        (fix,),
    )


def _finding(leaf: Leaf, stray: _Stray) -> Finding:
    start, end = leaf.source_at(stray.at), leaf.source_end(stray.at + 1)
    says = (
        say("The quotation opened here is never closed.")
        if stray.opens
        else say("The quotation closed here was never opened.")
    )
    fixes = [*_insertions(leaf, stray)]
    fixes.append(Fix(say("Remove the {char}", char=stray.char), (Edit(start, end - start, ""),)))
    return Finding(start, end, says, tuple(fixes))


def _insertions(leaf: Leaf, stray: _Stray) -> Iterator[Fix]:
    text = leaf.text
    if stray.opens:
        mark = CLOSING.get(stray.char, stray.char)
        for place in _closing_places(text, stray.at):
            where = (
                say("at the end")
                if place == len(text.rstrip())
                else say("after “{words}”", words=_tail(text, place))
            )
            at = leaf.source_end(place)
            yield Fix(say("Add {mark} {where}", mark=mark, where=where), (Edit(at, 0, mark),))
        return
    mark = OPENING.get(stray.char, "“")
    for place in _opening_places(text, stray.at):
        where = (
            say("at the start")
            if not text[:place].strip()
            else say("before “{words}”", words=_head(text, place))
        )
        at = leaf.source_at(place)
        yield Fix(say("Add {mark} {where}", mark=mark, where=where), (Edit(at, 0, mark),))


def _closing_places(text: str, at: int) -> list[int]:
    """Before a reporting clause, at the end of the sentence, at the end of the paragraph."""
    following = _MARKS().search(text, at + 1)
    limit = following.start() if following and following[0] != "‘" else len(text)
    stretch = text[at + 1 : min(limit, at + 2000)]
    places = []
    clause = first_clause(stretch)
    if clause is not None:
        places.append(at + 1 + clause)
    for end in sentence_ends(stretch)[:1]:
        places.append(at + 1 + len(stretch[:end].rstrip()))
    if limit == len(text) and not ends_in_clause(text[at:]):
        places.append(len(text.rstrip()))
    return [place for place in dict.fromkeys(places) if place > at + 1]


def _opening_places(text: str, at: int) -> list[int]:
    """At the start of the sentence that is closed, or of the paragraph."""
    start = max((m.end() for m in _MARKS().finditer(text, 0, at)), default=0)
    start = max(start, at - 2000)
    starts = [m.end() for m in _SENTENCE_START().finditer(text, start, at)]
    places = starts[-1:]
    if not start:
        places.append(len(text) - len(text.lstrip()))
    return [place for place in dict.fromkeys(places) if place < at]


def _tail(text: str, place: int) -> str:
    return "…" + clip(text[max(0, place - 60) : place], 3)


def _head(text: str, place: int) -> str:
    return " ".join(text[place : place + 60].split()[:3]) + "…"


RULE = Rule(
    id="quote.unpaired",
    severity="warning",
    title="Unbalanced quotation marks",
    checks=(
        "In every paragraph each quotation mark has its partner. A quotation of several paragraphs "
        "opens each of them and closes only the last."
    ),
    why="Without the mark a reader cannot tell the speaker's words from the reporter's.",
    source="LanguageTool issue 6195 and pull request 10233; The Associated Press Stylebook, quotation marks",
    failing=example("“It must end now, Diaz said.\n"),
    passing=example("“It must end now,” Diaz said.\n"),
    fix="Adds the missing mark where it most likely belongs, or removes the stray one.",
    note=_note,
    on_note=_check,
    whole=_is_nordic,
    facts={"nordic": lambda notes: [True for note in notes if note.unless_nordic]},
)
