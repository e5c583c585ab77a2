"""The same words quoted twice."""

from collections.abc import Iterator

from writer.checks.places import newline
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.checks.said import Said, said_in
from writer.speech import say
from writer.story import Edit


def _check(view: View) -> Iterator[Finding]:
    twice = view.facts("said").often()
    first: dict[str, tuple[int, Said]] = {}
    told: set[int] = set()
    for index, all_said in view.facts("said").where(twice):
        for one in all_said:
            if one.plain not in twice or _is_title(one.words):
                continue
            if one.plain not in first:
                first[one.plain] = (index, one)
                continue
            there, before = first[one.plain]
            if there == index or index in told:
                continue
            told.add(index)
            line = view.story.line_column(view.story.start(there) + before.start)[0]
            start = view.story.start(index)
            says = say("“{words}” is quoted in line {line} already.", words=one.words, line=line)
            fixes = tuple(_to_pull(view, at) for at in (index, there) if _is_quote(view, at))[:1]
            yield Finding(start + one.start, start + one.end, says, fixes)


def _is_title(words: str) -> bool:
    """Whether every longer word has a capital: the name of a work, not what somebody said."""
    longer = [word for word in words.split() if len(word) > 3]
    return bool(longer) and all(not word[0].islower() for word in longer)


def _is_quote(view: View, index: int) -> bool:
    block = view.story.blocks[index]
    return (
        block.kind == "quote"
        and not block.attributes
        and block.source[: block.end].count("{:") == 0
    )


def _to_pull(view: View, index: int) -> Fix:
    block, line = view.story.blocks[index], newline(view.story)
    at = view.story.start(index) + block.end
    return Fix(say("Make the quote a pull quote"), (Edit(at, 0, f"{line}{{: .pull }}"),))


RULE = Rule(
    id="quote.repeat",
    severity="warning",
    title="The same words quoted twice",
    checks="No sentence is quoted twice, but for display in a pull quote.",
    why="Readers think they have lost their place; two editors used the same good line.",
    source="Apple News Format: a quote is unique text, a pull quote repeats",
    failing=example(
        "“It must end before the summer begins,” Diaz said.\n\n> It must end before the summer begins.\n>\n> — Marta Diaz\n"
    ),
    passing=example(
        "“It must end before the summer begins,” Diaz said.\n\n> It must end before the summer begins.\n{: .pull }\n"
    ),
    fix="Makes the block quote a pull quote.",
    kinds=frozenset({"paragraph", "quote", "list"}),
    note=lambda block: said_in(block) or None,
    on_story=_check,
    facts={"said": lambda note: [one.plain for one in note]},
)
