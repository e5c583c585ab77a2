"""The parts of an OpenDocument text around its words: styles, properties, the list of its files.

OpenDocument 1.3, https://docs.oasis-open.org/office/OpenDocument/v1.3/. The styles have the names of
LibreOffice's own where it has one, so that its Navigator and its templates know them.
"""

import re
from collections.abc import Iterable, Mapping

from writer.exporters.content import Content
from writer.exporters.documents.paper import SIZES, paper_of
from writer.render.text import escape
from writer.story.dates import Moment

MIMETYPE = b"application/vnd.oasis.opendocument.text"
QUIET, RED, LINK, LINE = "#5e5a54", "#ab1f18", "#17508f", "#bbb6ae"
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_PREFIXES = {
    **{name: f"{_ODF}:{name}:1.0" for name in ("office", "style", "text", "table", "meta")},
    "draw": f"{_ODF}:drawing:1.0",
    "fo": f"{_ODF}:xsl-fo-compatible:1.0",
    "svg": f"{_ODF}:svg-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/",
}
SPACES = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in _PREFIXES.items())
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SERIF = 'style:font-name="Georgia"'
_SANS = 'style:font-name="Arial"'
_MONO = 'style:font-name="Courier New"'
_BOLD = 'fo:font-weight="bold" style:font-weight-complex="bold"'
_ITALIC = 'fo:font-style="italic" style:font-style-complex="italic"'


def _size(points: float) -> str:
    return f'fo:font-size="{points}pt" style:font-size-complex="{points}pt"'


_QUIET = f'fo:color="{QUIET}"'
_NOTE = f"{_SANS} {_QUIET} {_size(9)}"


def _space(top: float, bottom: float) -> str:
    return f'fo:margin-top="{top}pt" fo:margin-bottom="{bottom}pt"'


# name: display name, parent, next, paragraph properties, text properties
_PARAGRAPHS = {
    "Text_20_body": ("Text body", "Standard", "", _space(0, 8), ""),
    "Title": (
        *("Title", "Standard", "Subtitle"),
        f'{_space(0, 8)} fo:keep-with-next="always" fo:line-height="110%"',
        f"{_BOLD} {_size(26)}",
    ),
    "Subtitle": ("Subtitle", "Standard", "Byline", _space(0, 10), f"{_QUIET} {_size(13)}"),
    "Kicker": (
        *("Kicker", "Standard", "Title"),
        f'{_space(0, 4)} fo:keep-with-next="always"',
        f'{_SANS} {_BOLD} fo:color="{RED}" fo:text-transform="uppercase" {_size(8.5)}',
    ),
    "Byline": (
        *("Byline", "Standard", "Text_20_body"),
        f'{_space(4, 16)} fo:border-top="0.5pt solid {LINE}" fo:border-bottom="0.5pt solid {LINE}"'
        ' fo:padding-top="5pt" fo:padding-bottom="5pt"',
        _NOTE,
    ),
    "Heading": ("Heading", "Standard", "Text_20_body", 'fo:keep-with-next="always"', _BOLD),
    "Quotations": (
        *("Quotations", "Standard", "Quotations"),
        f'{_space(0, 6)} fo:margin-left="7mm" fo:margin-right="7mm"'
        f' fo:border-left="2.5pt solid {RED}" fo:padding-left="4mm"',
        _size(11.5),
    ),
    "Quote_20_Source": (
        *("Quote Source", "Quotations", "Text_20_body"),
        _space(0, 12),
        f"{_SANS} {_QUIET} {_size(9)}",
    ),
    "Pull_20_Quote": (
        *("Pull Quote", "Standard", "Text_20_body"),
        f'{_space(12, 16)} fo:border-top="1.5pt solid {RED}" fo:border-bottom="1.5pt solid {RED}"'
        ' fo:padding-top="6pt" fo:padding-bottom="6pt"',
        f"{_ITALIC} {_size(15)}",
    ),
    "List": (
        *("List", "Text_20_body", ""),
        f'{_space(0, 8)} style:contextual-spacing="true"',
        "",
    ),
    "Caption": ("Caption", "Standard", "Text_20_body", _space(0, 16), _NOTE),
    "Figure": ("Figure", "Standard", "Caption", f'{_space(8, 5)} fo:keep-with-next="always"', ""),
    "Preformatted_20_Text": (
        *("Preformatted Text", "Standard", ""),
        f'{_space(6, 12)} fo:background-color="#f5f3ef" fo:padding="6pt"',
        f"{_MONO} {_size(9)}",
    ),
    "Horizontal_20_Line": (
        *("Horizontal Line", "Standard", "Text_20_body"),
        f'{_space(6, 16)} fo:margin-left="60mm" fo:margin-right="60mm"'
        f' fo:border-bottom="0.75pt solid {QUIET}"',
        "",
    ),
    "Table_20_Contents": ("Table Contents", "Standard", "", _space(2, 2), ""),
    "Table_20_Heading": ("Table Heading", "Table_20_Contents", "", "", _BOLD),
    "Footnote": ("Footnote", "Standard", "", _space(0, 3), _size(9)),
    "Sign-off": (
        *("Sign-off", "Standard", ""),
        f'{_space(16, 0)} fo:border-top="0.5pt solid {LINE}" fo:padding-top="6pt"',
        f"{_ITALIC} {_QUIET}",
    ),
}
_NOTES = (
    '<text:notes-configuration text:note-class="footnote" text:default-style-name="Footnote"'
    ' text:citation-body-style-name="Footnote_20_anchor" style:num-format="1" text:start-value="0"'
    ' text:footnotes-position="page" text:start-numbering-at="document"/>'
)
_RULE = re.compile("(border|padding)-left=")
_SIZES = {1: (18, 6, 15), 2: (14, 5, 12.5)}
_CHARACTERS = {
    "Internet_20_link": (
        "Internet link",
        f'fo:color="{LINK}" style:text-underline-style="solid" style:text-underline-width="auto"'
        ' style:text-underline-color="font-color"',
    ),
    "Footnote_20_anchor": ("Footnote anchor", 'style:text-position="super 58%"'),
    "Source_20_Text": ("Source Text", f"{_MONO} {_size(9.5)}"),
}


def styles(content: Content) -> bytes:
    """``styles.xml``: what every paragraph may look like, and the paper."""
    width, height = SIZES[paper_of(content)]
    paragraphs = [_paragraph(name, *given) for name, given in _PARAGRAPHS.items()]
    mode = writing_mode(content)
    if mode == "rl-tb":  # the rule beside a quote stands where its lines begin
        paragraphs = [_RULE.sub(r"\1-right=", style) for style in paragraphs]
    side = "end" if mode == "rl-tb" else "start"  # LibreOffice takes start for left
    headings = [_heading(level) for level in range(1, 7)]
    characters = [
        f'<style:style style:name="{name}" style:display-name="{shown}" style:family="text">'
        f"<style:text-properties {text}/></style:style>"
        for name, (shown, text) in _CHARACTERS.items()
    ]
    return (
        f'{HEAD}<office:document-styles {SPACES} office:version="1.3">'
        f"<office:font-face-decls>{_fonts()}</office:font-face-decls><office:styles>"
        '<style:default-style style:family="paragraph">'
        f'<style:paragraph-properties fo:line-height="135%" fo:text-align="{side}"'
        f' style:writing-mode="{mode}"/>'
        f"<style:text-properties {_SERIF} {_size(11)} {languages(content.language)}/>"
        "</style:default-style>"
        '<style:style style:name="Standard" style:family="paragraph" style:class="text"/>'
        f"{''.join([*paragraphs, *headings, *characters])}{_NOTES}</office:styles>"
        '<office:automatic-styles><style:page-layout style:name="page">'
        f'<style:page-layout-properties fo:page-width="{width}mm" fo:page-height="{height}mm"'
        ' fo:margin-top="25mm" fo:margin-bottom="25mm" fo:margin-left="30mm"'
        f' fo:margin-right="30mm" style:writing-mode="{mode}"/></style:page-layout>'
        '</office:automatic-styles><office:master-styles><style:master-page style:name="Standard"'
        ' style:page-layout-name="page"/></office:master-styles></office:document-styles>\n'
    ).encode()


def writing_mode(content: Content) -> str:
    """The direction of lines, then of words in them."""
    return "rl-tb" if content.shown.locale[1] == "rtl" else "lr-tb"


def languages(tag: str) -> str:
    """A language tag as the properties of letters of every kind of script."""
    parts = tag.split("-")
    region = next((part for part in parts[1:] if len(part) in (2, 3)), "none")
    script = next((part for part in parts[1:] if len(part) == 4), "")
    if parts[0] == "und":
        return 'fo:language="zxx" fo:country="none"'
    kinds = (("fo:", ""), ("style:", "-asian"), ("style:", "-complex"))
    found = [
        f'{prefix}language{kind}="{parts[0]}" {prefix}country{kind}="{region}"'
        for prefix, kind in kinds
    ]
    return " ".join([*found, *([f'fo:script="{script}"'] if script else [])])


def _fonts() -> str:
    return "".join(
        f'<style:font-face style:name="{name}" svg:font-family="\'{name}\'"'
        f' style:font-family-generic="{kind}"/>'
        for name, kind in (("Georgia", "roman"), ("Arial", "swiss"), ("Courier New", "modern"))
    )


def _paragraph(name: str, shown: str, parent: str, following: str, looks: str, text: str) -> str:
    after = f' style:next-style-name="{following}"' if following else ""
    return (
        f'<style:style style:name="{name}" style:display-name="{shown}" style:family="paragraph"'
        f' style:parent-style-name="{parent}"{after} style:class="text">'
        f"<style:paragraph-properties {looks}/><style:text-properties {text}/></style:style>"
    )


def _heading(level: int) -> str:
    top, bottom, size = _SIZES.get(level, (12, 4, 11))
    return (
        f'<style:style style:name="Heading_20_{level}" style:display-name="Heading {level}"'
        ' style:family="paragraph" style:parent-style-name="Heading"'
        f' style:next-style-name="Text_20_body" style:default-outline-level="{level}"'
        f' style:class="text"><style:paragraph-properties {_space(top, bottom)}/>'
        f"<style:text-properties {_size(size)}/></style:style>"
    )


def list_style(name: str, *, ordered: bool) -> str:
    """A list of ten levels, bullets or numbers."""
    levels = []
    for level in range(1, 11):
        kind = (
            f'<text:list-level-style-number text:level="{level}" style:num-format="1"'
            ' style:num-suffix=".">'
            if ordered
            else f'<text:list-level-style-bullet text:level="{level}" text:bullet-char="{"•–"[(level - 1) % 2]}">'
        )
        end = "number" if ordered else "bullet"
        levels.append(
            f'{kind}<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
            '<style:list-level-label-alignment text:label-followed-by="listtab"'
            f' text:list-tab-stop-position="{7.5 * level}mm" fo:text-indent="-7.5mm"'
            f' fo:margin-left="{7.5 * level}mm"/></style:list-level-properties>'
            f"</text:list-level-style-{end}>"
        )
    return f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>'


def properties(content: Content) -> bytes:
    """``meta.xml``: what catalogues and readers' aids look at."""
    own = {"Section": content.section, "Status": content.status}
    own["Slug"] = content.slug if content.fields.slug else ""
    lines = [
        "<meta:generator>Writer</meta:generator>",
        f"<dc:title>{escape(content.headline)}</dc:title>",
        *_entries("dc:description", [content.summary]),
        *_entries("meta:initial-creator", [", ".join(content.byline)]),
        *_entries("dc:creator", [", ".join(content.byline)]),
        *_entries("meta:creation-date", [_time(content.date)]),
        *_entries("dc:date", [_time(content.updated or content.date)]),
        *_entries("meta:keyword", content.tags),
        f"<dc:language>{content.language}</dc:language>",
        *(
            f'<meta:user-defined meta:name="{name}" meta:value-type="string">{escape(value)}'
            "</meta:user-defined>"
            for name, value in own.items()
            if value
        ),
    ]
    return (
        f'{HEAD}<office:document-meta {SPACES} office:version="1.3"><office:meta>'
        f"{''.join(lines)}</office:meta></office:document-meta>\n"
    ).encode()


def _entries(name: str, values: Iterable[str]) -> list[str]:
    return [f"<{name}>{escape(value)}</{name}>" for value in values if value]


def _time(moment: Moment | None) -> str:
    if moment is None:
        return ""
    return moment.machine if moment.clock else f"{moment.machine}T00:00:00"


def manifest(pictures: Mapping[str, str]) -> bytes:
    """The list of files; ``pictures`` are media types by name."""
    files = {
        "content.xml": "text/xml",
        "styles.xml": "text/xml",
        "meta.xml": "text/xml",
        **pictures,
    }
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{kind}"/>'
        for name, kind in files.items()
    )
    return (
        f'{HEAD}<manifest:manifest xmlns:manifest="{_ODF}:manifest:1.0" manifest:version="1.3">'
        f'<manifest:file-entry manifest:full-path="/" manifest:version="1.3"'
        f' manifest:media-type="{MIMETYPE.decode()}"/>{entries}</manifest:manifest>\n'
    ).encode()
