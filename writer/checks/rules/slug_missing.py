"""No slug."""

from collections.abc import Iterator

from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.checks.slugs import cut_slug, make_slug
from writer.speech import say
from writer.story import set_field


def _check(view: View) -> Iterator[Finding]:
    fields = view.story.fields
    if fields.text("slug").strip() or fields.error:
        return
    slug = cut_slug(make_slug(fields.headline), view.limits["most"])
    fixes = (
        (Fix(say("Use “{slug}”", slug=slug), (set_field(view.story, "slug", slug),)),)
        if slug
        else ()
    )
    yield Finding(0, 0, say("The story has no slug."), fixes)


RULE = Rule(
    id="slug.missing",
    severity="warning",
    title="No slug",
    checks="The story has a slug; one made of the headline has at most {most} characters.",
    limits={"most": 24},
    why="Desks find a story by it, and systems make its address of it; without one each makes its own.",
    source="Superdesk validators; Ghost's schema",
    failing=example(),
    passing=example(slug="ferry-strike"),
    fix="Makes one of the headline.",
    default=False,
    on_story=_check,
)
