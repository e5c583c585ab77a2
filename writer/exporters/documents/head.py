"""What stands over a story in a document: the lines of the page's head, each with its style."""

from writer.exporters.content import Content
from writer.exporters.content.elements import parse


def head_of(content: Content) -> list[tuple[str, str]]:
    """(style, words) of kicker, headline, summary, and who, where and when."""
    about = " · ".join(" ".join(parse(piece).text.split()) for piece in content.shown.meta)
    lines = [
        ("Kicker", content.shown.kicker),
        ("Title", content.headline),
        ("Subtitle", content.summary),
        ("Byline", about),
    ]
    return [(style, words) for style, words in lines if words]
