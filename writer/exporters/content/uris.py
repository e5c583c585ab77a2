"""A name for a story that is the same wherever it goes."""

from writer.exporters.content.story import Content, slug_of
from writer.render.text import one_line


def uri_of(content: Content) -> str:
    """A URN as agencies form them: publisher, day, slug. The same story has the same name."""
    publisher = slug_of(one_line(content.fields.text("publisher"))) or "writer"
    day = content.date.machine[:10].replace("-", "") if content.date else "undated"
    return f"urn:newsml:{publisher}:{day}:{content.slug}"
