"""What a page template makes of a story's fields: head and foot of the article, and what is around."""

from dataclasses import dataclass

from writer.render.heading import Heading
from writer.render.templates import DEFAULT, Template, filled, source

LARGEST = 1 << 20  # characters of what a template makes
_HEAD, _FOOT = "header.html", "footer.html"


@dataclass(frozen=True, slots=True)
class Parts:
    """HTML, each one element or ''. ``top`` and ``bottom`` stand outside of the article."""

    header: str
    footer: str = ""
    top: str = ""
    bottom: str = ""


def parts(shown: Heading, template: Template = DEFAULT) -> Parts:
    """The parts of a page with this heading. Raises BrokenTemplate.

    What a newsroom's own template makes is sanitised, but it may take forever: it is made in a
    process with limits (see ``apart``).
    """
    values = _values(shown)
    return Parts(
        header=_part(template, _HEAD, values),
        footer=_part(template, _FOOT, values),
        top=_part(template, "top.html", values),
        bottom=_part(template, "bottom.html", values),
    )


def _part(template: Template, name: str, values: dict[str, object]) -> str:
    if not source(template, name):
        is_shared = name in (_HEAD, _FOOT) and template != DEFAULT
        return _part(DEFAULT, name, values) if is_shared else ""
    made = filled(template, name, values)
    if template.is_own:
        from writer.render.clean_parts import clean_part

        return clean_part(name.partition(".")[0], made[:LARGEST])
    return made


def _values(shown: Heading) -> dict[str, object]:
    """All that a template gets to know."""
    from markupsafe import Markup

    return {
        "kicker": shown.kicker,
        "headline": shown.headline,
        "summary": shown.summary,
        "meta": [Markup(piece) for piece in shown.meta],
        "byline": Markup(shown.byline),
        "dateline": Markup(shown.dateline),
        "published": Markup(shown.published),
        "updated": Markup(shown.updated),
        "developing": Markup(shown.developing),
        "sign_off": shown.sign_off,
        "publisher": shown.publisher,
        "tags": shown.tags,
        "language": shown.language,
    }
