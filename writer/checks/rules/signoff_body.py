"""A sign-off typed as the last paragraph."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.places import SILENT, remove_block, together
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say
from writer.story import Edit, Story, set_field

_SIGN_OFF = lazy(
    r"(?:this (?:is a|remains a|story is) (?:still )?(?:developing|breaking)\b"
    r"|(?:please )?(?:stay tuned|check back|follow us)\b.*\b(?:updates?|more|developing|latest|details)\b"
    r"|(?:a )?(?:developing|breaking) (?:news )?story\b"
    r"|more (?:details |updates |information )?(?:to come|to follow|as (?:we get it|it comes|it happens))\b"
    r"|this (?:story|article|report|page|post) (?:is being|will be|has been) (?:regularly |constantly )?updated\b(?! to\b))"
)
_LONGEST = 160


def _check(view: View) -> Iterator[Finding]:
    story = view.story
    last = next(
        (i for i in reversed(range(len(story.blocks))) if story.blocks[i].kind not in SILENT), None
    )
    if last is None or story.blocks[last].kind != "paragraph" or last == 0:
        return
    block = story.blocks[last]
    words = " ".join(block.text.split())
    if len(words) > _LONGEST or not _SIGN_OFF().match(words.lower()):
        return
    start = story.start(last)
    fixes = () if story.fields.sign_off else (_move(story, last, words),)
    yield Finding(start, start + block.end, say("The sign-off stands in the body."), fixes)


def _move(story: Story, index: int, words: str) -> Fix:
    edits: tuple[Edit, ...] = together(
        set_field(story, "sign_off", words), remove_block(story, index)
    )
    return Fix(say("Move it to the sign-off field"), edits, safe=True)


RULE = Rule(
    id="signoff.body",
    severity="advice",
    title="Sign-off in the body",
    checks="A closing line such as “This is a developing story” is in the sign-off field.",
    why="As a field it is set apart on the page and can be taken off when the story is done.",
    source="Superdesk body_footer and sign_off",
    failing=example("Text.\n\nStay tuned for updates on this story.\n"),
    passing=example(
        "Text.\n\nThe story is developing slowly, the mayor said.\n", sign_off="More soon."
    ),
    fix="Moves the line to the field.",
    safe=True,
    on_story=_check,
)
