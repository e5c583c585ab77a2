"""The files of an EPUB around the story's own page.

EPUB 3.3, https://www.w3.org/TR/epub-33/; metadata for readers who need it, EPUB Accessibility 1.1,
https://www.w3.org/TR/epub-a11y-11/.
"""

import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import PurePosixPath

from writer.exporters.content import Content
from writer.render.text import escape
from writer.story.dates import Moment

MIMETYPE = b"application/epub+zip"
CONTAINER = b"""<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
"""
_NO_DATE = "1970-01-01T00:00:00Z"  # a file must name one, and the same story makes the same file
_KINDS = {".png": "image/png", ".jpg": "image/jpeg", ".gif": "image/gif", ".webp": "image/webp"}

Headings = Sequence[tuple[int, str, str]]


def page(content: Content, body: str) -> bytes:
    """A page of the book."""
    return _document(content, content.headline, f"<body>\n<main>\n{body}\n</main>\n</body>")


def navigation(content: Content, headings: Headings) -> bytes:
    """The table of contents: the headline and the sections under it."""
    title = escape(content.headline)
    sections = _nested(headings)
    entry = f'<li><a href="story.xhtml">{title}</a>{sections}</li>'
    nav = f'<nav epub:type="toc" role="doc-toc">\n<h1>{title}</h1>\n<ol>\n{entry}\n</ol>\n</nav>'
    return _document(content, content.headline, f"<body>\n{nav}\n</body>")


def _nested(headings: Headings) -> str:
    """Headings as lists in each other; no level is skipped on the page."""
    parts: list[str] = []
    depth = 1
    for level, words, name in headings:
        if level > depth:
            parts += ["\n<ol>"] * (level - depth)
        else:
            parts += ["</li>", *["\n</ol></li>"] * (depth - level)]
        parts.append(f'\n<li><a href="story.xhtml#{name}">{escape(words)}</a>')
        depth = level
    return "".join([*parts, *["</li>\n</ol>"] * (depth - 1)])


def _document(content: Content, title: str, body: str) -> bytes:
    language, direction = content.shown.locale
    side = ' dir="rtl"' if direction == "rtl" else ""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="{language}" xml:lang="{language}"{side}>
<head>
<meta charset="utf-8"/>
<title>{escape(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
{body}
</html>
""".encode()


def package(content: Content, pictures: Sequence[str], *, described: bool) -> bytes:
    """The package document: what the book is and which files it has.

    ``described``: every picture has words that stand for it.
    """
    language, direction = content.shown.locale
    spine = ' page-progression-direction="rtl"' if direction == "rtl" else ""
    side = ' dir="rtl"' if direction == "rtl" else ""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"'
        f' xml:lang="{language}"{side}>',
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
        *_metadata(content),
        *_accessibility(bool(pictures), described),
        "</metadata>",
        "<manifest>",
        '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
        '<item id="story" href="story.xhtml" media-type="application/xhtml+xml"/>',
        '<item id="style" href="style.css" media-type="text/css"/>',
        *(
            f'<item id="picture-{at}" href="{name}" media-type="{_KINDS[PurePosixPath(name).suffix]}"/>'
            for at, name in enumerate(pictures, 1)
        ),
        "</manifest>",
        f'<spine{spine}>\n<itemref idref="story"/>\n</spine>',
        "</package>",
    ]
    return ("\n".join(lines) + "\n").encode()


def _metadata(content: Content) -> list[str]:
    modified = content.updated or content.date
    found = [
        f'<dc:identifier id="id">{_identifier(content)}</dc:identifier>',
        f"<dc:title>{escape(content.headline)}</dc:title>",
        f"<dc:language>{content.language}</dc:language>",
        *(f"<dc:creator>{escape(name)}</dc:creator>" for name in content.byline),
        *(f"<dc:subject>{escape(word)}</dc:subject>" for word in _subjects(content)),
    ]
    if content.summary:
        found.append(f"<dc:description>{escape(content.summary)}</dc:description>")
    if content.date:
        found.append(f"<dc:date>{content.date.machine}</dc:date>")
    moment = _in_utc(modified) if modified else _NO_DATE
    return [*found, f'<meta property="dcterms:modified">{moment}</meta>']


def _subjects(content: Content) -> list[str]:
    return list(dict.fromkeys(filter(None, (content.section, *content.tags))))


def _identifier(content: Content) -> str:
    """The same for every edition of a story: made of what does not change when it is updated."""
    date = content.date.machine if content.date else ""
    return uuid.uuid5(uuid.NAMESPACE_URL, f"story:{content.slug}:{date}").urn


def _in_utc(moment: Moment) -> str:
    """As EPUB wants it: to the second, in UTC. A story's own clock is taken where none is named."""
    found = datetime.fromisoformat(moment.machine)
    try:
        found = found.astimezone(UTC) if found.tzinfo else found
    except OverflowError:  # the first or last day of the calendar
        found = found.replace(tzinfo=None)
    return found.strftime("%Y-%m-%dT%H:%M:%SZ").zfill(20)


def _accessibility(has_pictures: bool, described: bool) -> list[str]:
    modes = ["textual", "visual"] if has_pictures else ["textual"]
    features = [
        "tableOfContents",
        "structuralNavigation",
        "readingOrder",
        "displayTransformability",
    ]
    if has_pictures and described:
        features.append("alternativeText")
    properties = [
        *(("accessMode", mode) for mode in modes),
        *(("accessibilityFeature", feature) for feature in features),
        ("accessibilityHazard", "none"),
    ]
    if described:
        properties.insert(len(modes), ("accessModeSufficient", "textual"))
    return [f'<meta property="schema:{name}">{value}</meta>' for name, value in properties]
