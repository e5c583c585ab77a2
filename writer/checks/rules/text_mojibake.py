"""Letters that were read in the wrong encoding."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.problem import Finding, Fix
from writer.checks.rule import PROSE, Rule, example
from writer.speech import say
from writer.story import Block, Edit

_RUN = lazy(
    "(?:â€[\\x80-\\xbf™œž˜“”•–—šŸ¡¢£¦¹º\\u201a\\u0192]|â€|Ã[\\x80-\\xbf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]|Â[\\xa0-\\xbf])+"
)


def _on_block(block: Block) -> Iterator[Finding]:
    source = block.source
    if not _may_hold(source):
        return
    for match in _RUN().finditer(source):
        right = _read_again(match[0])
        if right:
            fix = Fix(
                say("Change it to “{words}”", words=right),
                (Edit(match.start(), len(match[0]), right),),
                True,
            )
            says = say(
                "“{words}” is “{right}”, read in the wrong encoding.", words=match[0], right=right
            )
            yield Finding(match.start(), match.end(), says, (fix,))


def _may_hold(text: str) -> bool:
    return "Ã" in text or "Â" in text or "â€" in text


def _read_again(text: str) -> str:
    """What the characters were before UTF-8 was taken for Windows-1252; '' when they were not."""
    raw = bytearray()
    for char in text:
        try:
            raw += char.encode("cp1252")
        except UnicodeEncodeError:
            if ord(char) > 0xFF:
                return ""
            raw.append(ord(char))
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return ""


RULE = Rule(
    id="text.mojibake",
    severity="error",
    title="Garbled letters",
    checks="No UTF-8 read as Windows text: “â€™” for an apostrophe, “Ã©” for é.",
    why="It is what a paste from an old system leaves, in names first of all.",
    source="The trade; ftfy, “mojibake”",
    failing=example("The mayor of CafÃ© Bay has called the union.\n"),
    passing=example("The mayor of Café Bay has called São Paulo and Ângela.\n"),
    fix="Puts back the letters that were meant.",
    safe=True,
    kinds=PROSE,
    may_err=lambda story, _: _may_hold(story.text),
    on_block=_on_block,
)
