"""No language."""

import re
from collections.abc import Iterator

from writer.checks.places import field_place
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.checks.words import word_set
from writer.speech import say
from writer.story import set_field


def _check(view: View) -> Iterator[Finding]:
    fields = view.story.fields
    if fields.language.strip() or fields.error:
        return
    start, end = field_place(view.story, "language")
    guess = _guess(view)
    fixes: tuple[Fix, ...] = ()
    if guess:
        edit = set_field(view.story, "language", guess)
        fixes = (Fix(say("Set it to “{language}”", language=guess), (edit,)),)
    yield Finding(start, end, say("The story has no language."), fixes)


def _guess(view: View) -> str:
    """The language whose small words are most frequent where the story begins; '' in doubt."""
    texts = (block.text for block in view.story.blocks[:_MOST_BLOCKS] if block.kind == "paragraph")
    found = re.findall(r"[^\W\d_]+", " ".join(texts).lower())
    counts = {name: sum(word in small for word in found) for name, small in _SMALL.items()}
    first, second = sorted(counts, key=counts.__getitem__, reverse=True)[:2]
    return first if counts[first] >= _FEWEST and counts[first] > 1.5 * counts[second] else ""


_MOST_BLOCKS = 12
_FEWEST = 2
_SMALL = {
    "en": word_set("the of and to is was that with for it he she has said not are from which have"),
    "de": word_set(
        "der die das und ist nicht mit von den dem ein eine sich auf für im zu hat wird"
    ),
    "fr": word_set("le la les des est une dans pour qui sur pas au aux du et elle ont avec sont"),
    "es": word_set("el los las una que del por con para está su como más pero fue son y al lo"),
    "it": word_set("il gli che della di una per non sono con del è nel alla dei ha più le"),
    "nl": word_set("het een van en dat niet zijn op voor met ook aan bij maar naar wordt heeft"),
    "pt": word_set("os uma que não do da em para com foi ao pelo são mais dos das um seu"),
    "sv": word_set("och att det som är på för inte av ett har till med den om var ska från"),
}


RULE = Rule(
    id="language.missing",
    severity="warning",
    title="No language",
    checks="The story names the language it is written in.",
    why="Browsers read it out, hyphenate and translate by it.",
    source="Apple News; ninjs (BCP 47)",
    failing=example(language=None),
    passing=example(),
    fix="Sets the language that the first paragraphs seem to be in.",
    default=False,
    on_story=_check,
)
