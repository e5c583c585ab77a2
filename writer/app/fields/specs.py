"""What the form says of each field: its label, what to type, and how that is read."""

from typing import Literal, NamedTuple

from writer.app.i18n import tr
from writer.story import Fields
from writer.story.fields import TARGET_LENGTH

Kind = Literal["text", "list", "date", "switch"]
Value = str | bool | list[str] | None


class Spec(NamedTuple):
    """One field as the form shows it. ``always``: its chip is there even when it is empty."""

    name: str
    label: str
    hint: str = ""
    kind: Kind = "text"
    always: bool = False
    suggestions: tuple[str, ...] = ()


STATUSES = {
    "draft": tr("draft", "a status"),
    "review": tr("review", "a status"),
    "ready": tr("ready", "a status"),
    "published": tr("published", "a status"),
    "corrected": tr("corrected", "a status"),
    "withdrawn": tr("withdrawn", "a status"),
}
"""How far a story has come: as the story keeps it, and as it is said."""

SPECS: tuple[Spec, ...] = (
    Spec(
        "byline",
        tr("Byline"),
        tr("Names, with commas between: Ana Ferreira, Tom Okafor"),
        "list",
        True,
    ),
    Spec("dateline", tr("Dateline"), tr("Where it was reported: Port Ellis"), always=True),
    Spec("date", tr("Date"), tr("2025-03-18 08:40, 18 March 2025, or now"), "date", True),
    Spec(
        "section",
        tr("Section", "of the paper"),
        tr("The desk or page it runs in: Transport"),
        always=True,
    ),
    Spec("developing", tr("Developing"), kind="switch", always=True),
    Spec("updated", tr("Updated"), tr("When it was last changed for readers, or now"), "date"),
    Spec("tags", tr("Tags"), tr("Words with commas between: ferries, labour"), "list"),
    Spec("language", tr("Language"), tr("A language tag: en-US, de, pt-BR")),
    Spec("slug", tr("Slug"), tr("The name in its web address: ferry-strike-talks")),
    Spec(
        "type",
        tr("Story type"),
        tr("What it consists of and is checked for; or one of your own"),
        suggestions=("news", "analysis", "interview", "live", "press-release", "obituary"),
    ),
    Spec(
        "status",
        tr("Status"),
        tr("How far it has come"),
        suggestions=tuple(STATUSES),
    ),
    Spec("embargo", tr("Embargo"), tr("Not to be published before: 2025-03-18 06:00"), "date"),
    Spec(
        TARGET_LENGTH,
        tr("Target length"),
        tr("Words of the story, and of sections: 600; Pay: 150; Hours: 200"),
        "list",
    ),
    Spec(
        "sign_off",
        tr("Sign-off"),
        tr("The closing line after the body: This is a developing story."),
    ),
)
"""In the order of their chips. Headline and summary are inputs of their own."""

BY_NAME = {spec.name: spec for spec in SPECS}


def shown(spec: Spec, fields: Fields) -> str:
    """The field's value as its chip says it, '' when it has none."""
    text = typed(spec, fields)
    if spec.kind != "date" or not text:
        return text
    from writer.app.fields.dates import date_chip  # a story without dates opens sooner

    return date_chip(text)


def typed(spec: Spec, fields: Fields) -> str:
    """The field's value as one types it."""
    if spec.name == "tags":
        return ", ".join(fields.tags)
    if spec.kind == "list" and any("," in text for text in fields.texts(spec.name)):
        return "; ".join(fields.texts(spec.name))
    text = fields.text(spec.name)
    return STATUSES.get(text.lower(), text) if spec.name == "status" else text


def read(spec: Spec, text: str) -> Value:
    """What was typed, as the story keeps it; None when it is empty."""
    text = text.strip()
    if not text:
        return None
    if spec.kind == "list":
        parts = text.split(";" if ";" in text else ",")
        return [part.strip() for part in parts if part.strip()] or None
    if spec.name == "status":
        return next((key for key, said in STATUSES.items() if said.lower() == text.lower()), text)
    if spec.kind != "date":
        return text
    from writer.app.fields.dates import date_for_story

    return date_for_story(text)
