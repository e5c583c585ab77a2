"""Comments in the text that switch rules off: ``<!-- vale off -->``, ``<!-- vale Style.Rule = NO -->``.

See https://vale.sh/docs/formats/markdown.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from writer.checks.problem import Problem
from writer.checks.vale.patterns import Pattern, TooSlow
from writer.story import Block, Story
from writer.story.inline import walk
from writer.story.node import Node

_COMMENT = re.compile(r"<!--\s*(vale\s.*?)\s*-->", re.S)
_MATCHES = re.compile(r"vale (.+\..+)(\[.+\]) = (YES|NO)$")
_SWITCH = re.compile(r"vale (.+\..+|[^.]+) = (YES|NO|on|off)$")
_STYLES = re.compile(r"vale styles? = (.*)$")


def silence(
    story: Story,
    problems: Iterable[Problem],
    names: frozenset[str],
    whole: frozenset[str] = frozenset(),
    limits: Mapping[str, int] | None = None,
    ignores: Sequence[Pattern] = (),
    tagged: Sequence[tuple[int, int]] = (),
) -> list[Problem]:
    """The problems without those of the rules ``names`` that a comment switches off where they stand.

    For rules that read the ``whole`` text only the last word on all rules counts. ``limits`` are the
    most problems of a rule that are kept, ``ignores`` the patterns of text that is no prose, and
    ``tagged`` stretches that only rules for the whole text read.
    """
    problems = list(problems)
    left_out = [span for pattern in ignores for span in _spans(pattern, story.text)]
    switches = list(_switches(story)) if "<!--" in story.text and _has_comments(story) else []
    if not (switches or left_out or tagged or limits):
        return problems
    kept: list[Problem] = []
    counted: Counter[str] = Counter()
    styles = frozenset(name.split(".")[0] for name in names)
    for problem in problems:
        if problem.rule in names:
            at = story.length if problem.rule in whole else problem.start
            state = _state(switches, at, styles, all_only=problem.rule in whole)
            if state and _is_off(state, problem.rule, story.slice(problem.start, problem.end)):
                continue
            if any(start <= problem.start < end for start, end in left_out):
                continue
            if problem.rule not in whole and any(a <= problem.start < b for a, b in tagged):
                continue
            counted[problem.rule] += 1
            if limits and counted[problem.rule] > limits.get(problem.rule, len(problems)):
                continue
        kept.append(problem)
    return kept


def _spans(pattern: Pattern, text: str) -> list[tuple[int, int]]:
    try:
        return [match.span() for match in pattern.finditer(text)]
    except TooSlow:
        return []


def _has_comments(story: Story) -> bool:
    return any(_comments_of(block) for block in story.blocks if "<!--" in block.source)


def _switches(story: Story) -> Iterator[tuple[int, str]]:
    for index, block in enumerate(story.blocks):
        if "<!--" in block.source:
            start = story.start(index)
            yield from ((start + at, words) for at, words in _comments_of(block))


@lru_cache(maxsize=512)
def _comments_of(block: Block) -> tuple[tuple[int, str], ...]:
    """The comments of a block that are no code, with their places."""
    if block.kind == "code":
        return ()
    if block.kind in ("html", "stash"):
        return tuple((found.end(), found[1]) for found in _COMMENT.finditer(block.source))
    found = [
        (leaf.source_of_markup(inline.end - 1) + 1, comment[1])
        for leaf in block.leaves
        for inline in walk(leaf.inlines)
        if inline.kind == "html" and (comment := _COMMENT.match(inline.text))
    ]
    return tuple(sorted([*found, *_in_nodes(block.tree, block)]))


def _in_nodes(node: Node, block: Block) -> Iterator[tuple[int, str]]:
    """Comments that are a block of their own within a list or a quote."""
    for child in node.children:
        yield from _in_nodes(child, block)
    if node.kind == "html":
        for line, offset, text in node.content:
            for match in _COMMENT.finditer(text):
                yield block.line_starts[line] + offset + match.end(), match[1]


def _state(
    switches: list[tuple[int, str]], at: int, styles: frozenset[str], *, all_only: bool
) -> dict[str, bool]:
    """What is off at a place, by the names the comments gave it."""
    state: dict[str, bool] = {}
    for place, words in switches:
        if place > at:
            break
        words = " ".join(words.split())
        if words in ("vale off", "vale on"):
            state["off"] = words == "vale off"
        elif all_only:
            continue
        elif matches := _MATCHES.match(words):
            for word in _strings(matches[2]):
                state[f"{matches[1]}[{word}]"] = matches[3] == "NO"
        elif switch := _SWITCH.match(words):
            state[switch[1]] = switch[2] in ("NO", "off")
        elif only := _STYLES.match(words):
            on = {style.strip() for style in only[1].split(",")}
            state |= {style: style not in on for style in styles}
    return state


def _strings(source: str) -> list[str]:
    import json

    try:
        found = json.loads(source)
    except ValueError:
        return []
    return [each for each in found if isinstance(each, str)] if isinstance(found, list) else []


def _is_off(state: Mapping[str, bool], rule: str, words: str) -> bool:
    names = ("off", rule.split(".")[0], rule, f"{rule}[{words}]")
    return any(state.get(name, False) for name in names)
