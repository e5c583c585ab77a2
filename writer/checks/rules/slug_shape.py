"""A slug that addresses or wires cannot hold."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.places import field_place
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.checks.slugs import cut_slug, make_slug
from writer.speech import say, say_count
from writer.story import set_field

_GOOD = lazy(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")


def _check(view: View) -> Iterator[Finding]:
    slug = view.story.fields.text("slug").strip()
    if not slug:
        return
    start, end = field_place(view.story, "slug")
    if not _GOOD().match(slug):
        right = cut_slug(make_slug(slug), view.limits["most"])
        fixes = (
            (
                Fix(
                    say("Write “{words}”", words=right),
                    (set_field(view.story, "slug", right),),
                    safe=True,
                ),
            )
            if right
            else ()
        )
        says = say(
            "The slug has characters that an address cannot hold: small letters, figures and hyphens only."
        )
        yield Finding(start, end, says, fixes)
    elif len(slug) > view.limits["most"]:
        yield Finding(
            start,
            end,
            say_count(
                len(slug),
                "The slug has {count} character; {most} fit.",
                "The slug has {count} characters; {most} fit.",
                most=view.limits["most"],
            ),
            _cut(view, slug, "most"),
        )
    elif len(slug) > view.limits["wire"]:
        says = say_count(
            len(slug),
            "The slug has {count} character; the wire takes {wire}.",
            "The slug has {count} characters; the wire takes {wire}.",
            wire=view.limits["wire"],
        )
        yield Finding(start, end, says, _cut(view, slug, "wire"), "advice")


def _cut(view: View, slug: str, limit: str) -> tuple[Fix, ...]:
    short = cut_slug(slug, view.limits[limit])
    return (
        (Fix(say("Cut it to “{short}”", short=short), (set_field(view.story, "slug", short),)),)
        if short
        else ()
    )


RULE = Rule(
    id="slug.shape",
    severity="warning",
    severities=("warning", "advice"),
    title="Slug too long or with odd characters",
    checks="The slug is small letters, figures and single hyphens, at most {most} characters (Ghost), and "
    "at most {wire} for the wire (advice).",
    limits={"wire": 24, "most": 191},
    why="It becomes the story's address; what does not fit is refused, or cut where nobody looks.",
    source="Superdesk validators (24); Ghost's schema (191); PublishPress Checklists, ValidChars",
    failing=example(slug="Ferry Strike"),
    passing=example(slug="ferry-strike-2025"),
    fix="Writes it in characters that fit; cuts it between words.",
    safe=True,
    on_story=_check,
)
