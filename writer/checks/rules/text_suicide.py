"""How suicide is written of."""

import re
from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.phrases import swap
from writer.checks.problem import Finding
from writer.checks.rule import Rule, example
from writer.checks.running import OWN, own_matches, place
from writer.speech import say
from writer.story import Block

_INSTEAD = (
    (lazy(r"\bcommitted suicide\b", re.I), "died by suicide"),
    (lazy(r"\bcommits suicide\b", re.I), "dies by suicide"),
    (lazy(r"\bcommit suicide\b", re.I), "die by suicide"),
    (lazy(r"\bcommitting suicide\b", re.I), "dying by suicide"),
    (lazy(r"\b(?:un|failed |un)successful suicide(?: attempt)?\b|\bfailed suicide(?: attempt)?\b", re.I), "suicide attempt"),
    (lazy(r"\bsuccessful suicide\b", re.I), "suicide"),
    (lazy(r"\bsuicide epidemic\b", re.I), "rise in suicides"),
    (lazy(r"\bepidemic of suicides?\b", re.I), "rise in suicides"),
)  # fmt: skip

_FIGURE = lazy(
    r"\b(?:it(?: would| will| could|’s|'s| is| was|’d|'d)?(?: be)?|that would be|like|akin to|same as|equivalent of|"
    r"tantamount to) \Z",
    re.I,
)
"""A figure of speech: "it would be committing suicide to sell"."""


def _on_block(block: Block) -> Iterator[Finding]:
    if "uicide" not in block.source:
        return
    seen: set[int] = set()
    for pattern, right in _INSTEAD:
        for leaf, match in own_matches(block, pattern()):
            start, end = place(leaf, *match.span())
            if seen.isdisjoint(range(start, end)):
                seen.update(range(start, end))
                if _FIGURE().search(leaf.text, max(0, match.start() - 40), match.start()):
                    continue
                says = say("“{words}”: better “{right}”.", words=match[0], right=right)
                yield Finding(start, end, says, (swap(start, end, right),))


RULE = Rule(
    id="text.suicide",
    severity="warning",
    title="Suicide called a crime or a success",
    checks="Nobody “commits” suicide, and no attempt is “failed” or “successful”; suicides are no “epidemic”.",
    why="The words blame or glorify; guidance of the trade and of health bodies asks for plain ones.",
    source="The Associated Press Stylebook, suicide; Samaritans’ media guidelines; WHO, preventing suicide: a resource for media professionals",
    failing=example("The owner committed suicide in 2019, the coroner found.\n"),
    passing=example("The owner died by suicide. “He committed suicide,” the coroner wrote.\n"),
    fix="Puts the plain words there.",
    english=True,
    own_words=True,
    kinds=OWN,
    on_block=_on_block,
)
