"""Links by a name, as in ``[words][name]``, for which no address is given."""

from collections.abc import Iterator
from difflib import get_close_matches

from writer.checks.lazy import lazy
from writer.checks.places import quotable
from writer.checks.problem import Finding, Fix
from writer.checks.records import NamedTuple
from writer.checks.rule import PROSE, Rule, View, example
from writer.speech import say
from writer.story import Block, Edit, Leaf
from writer.story.inline import walk
from writer.story.links import normalised

_NAMED = lazy(
    r"!?(?<!\\)\[(?P<words>(?!\^)[^\[\]]*[^\W\d_][^\[\]]*)\]\[(?P<name>(?!\^)[^\[\]]*)\](?![(\[])"
)
_MARKUP = frozenset({"code", "html", "link", "image"})


class Named(NamedTuple):
    """A link by ``name``, where it stands in its block, its words and where its name stands."""

    name: str
    start: int
    end: int
    words: str
    name_start: int
    name_end: int


class Noted(NamedTuple):
    """The links by name of a block that its own text does not resolve, and the names it defines."""

    links: tuple[Named, ...]
    defined: tuple[str, ...]


def _note(block: Block) -> Noted | None:
    defined = tuple(one.label for one in block.definitions)
    leaves = block.leaves if "][" in block.source else ()
    links = tuple(one for leaf in leaves if leaf.role != "code" for one in _links(leaf))
    return Noted(links, defined) if links or defined else None


def _links(leaf: Leaf) -> Iterator[Named]:
    taken = [(one.start, one.end) for one in walk(leaf.inlines) if one.kind in _MARKUP]
    for found in _NAMED().finditer(leaf.markup):
        start, end = found.span()
        if any(first < end and start < last for first, last in taken):
            continue
        shown = "name" if found["name"].strip() else "words"
        first, last = found.span(shown)
        place = leaf.source_of_markup
        yield Named(
            normalised(found[shown]),
            place(start),
            place(end - 1) + 1,
            found["words"],
            place(first),
            place(last - 1) + 1,
        )


def _check(view: View) -> Iterator[Finding]:
    defined = view.facts("defined")
    for index, noted in view.notes.items():
        start = view.story.start(index)
        for link in noted.links:
            if link.name not in defined:
                yield _finding(start, link, list(defined))


def _finding(start: int, link: Named, defined: list[str]) -> Finding:
    first, last = start + link.start, start + link.end
    says = say(
        "No address is given for the link {name}: readers will see the brackets.",
        name=quotable(link.name),
    )
    near = get_close_matches(link.name, defined, 1, 0.6)
    fixes = []
    if near:
        width = link.name_end - link.name_start
        edit = Edit(start + link.name_start, width, near[0])
        fixes.append(Fix(say("Use {address}", address=near[0]), (edit,)))
    fixes.append(Fix(say("Take the link off"), (Edit(first, last - first, link.words),)))
    return Finding(first, last, says, tuple(fixes))


RULE = Rule(
    id="link.undefined",
    severity="warning",
    title="Link without its address",
    checks="Every link by a name, such as [the letter][letter], has a line that gives the name its address.",
    why="Without one, the link is printed as it was typed, brackets and all.",
    source="CommonMark 0.31, link reference definitions",
    failing=example("The crews wrote [a letter][letter] to the mayor.\n"),
    passing=example(
        "The crews wrote [a letter][letter] to the mayor.\n\n[letter]: https://example.org/letter\n"
    ),
    fix="Takes the name that is nearly the same, where there is one; or leaves the words alone.",
    kinds=PROSE | {"definitions"},
    note=_note,
    on_story=_check,
    facts={"defined": lambda noted: noted.defined},
)
