"""What a field is called in a sentence."""

from writer.speech import say

_NAMES = {
    "headline": say("headline"),
    "summary": say("summary"),
    "byline": say("byline"),
    "dateline": say("dateline"),
    "date": say("date"),
    "updated": say("updated", sense="a field: when a story was updated"),
    "embargo": say("embargo"),
    "section": say("section", sense="of the paper"),
    "tags": say("tags"),
    "slug": say("slug"),
    "status": say("status"),
    "language": say("language"),
    "developing": say("developing", sense="a field"),
    "sign_off": say("sign off", sense="a field"),
    "contact": say("contact"),
    "image": say("image", sense="a field"),
    "type": say("type", sense="of story"),
}


def field_name(name: str) -> str:
    """The name of a field, by its key in the story; as it is written when it is a desk's own."""
    return _NAMES.get(name) or name.replace("_", " ")
