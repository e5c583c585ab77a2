"""The styles of a Word document: Word's own names, so that every template and outline knows them.

The page's calm look in fonts every office has. Sizes are half-points, lengths twentieths of a point.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.document import Document

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
SERIF, SANS, MONO = "Georgia", "Arial", "Courier New"
QUIET, RED, LINK, LINE = "5E5A54", "AB1F18", "17508F", "BBB6AE"
STEP = 425  # how far in each level of a list stands
LEVELS = 9


def _fonts(name: str) -> str:
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:cs="{name}"/>'


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _space(before: int, after: int, line: int = 0) -> str:
    height = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"{height}/>'


def _border(side: str, size: int, space: int, colour: str) -> str:
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{colour}"/>'


_BOLD, _ITALIC = "<w:b/><w:bCs/>", "<w:i/><w:iCs/>"
_QUIET = f'<w:color w:val="{QUIET}"/>'
_HEADINGS = {1: (360, 120, 30), 2: (280, 100, 25), 3: (240, 80, 22), 4: (240, 80, 22)}
_NOTE = _fonts(SANS) + _QUIET + _size(18)

# id: name, based on, next, paragraph properties, run properties
_PARAGRAPHS: dict[str, tuple[str, str, str, str, str]] = {
    "Title": (
        *("Title", "Normal", "Subtitle"),
        f"<w:keepNext/>{_space(0, 160, 252)}",
        _BOLD + _size(52),
    ),
    "Subtitle": ("Subtitle", "Normal", "Byline", _space(0, 200), _QUIET + _size(26)),
    "Kicker": (
        *("Kicker", "Normal", "Title"),
        f"<w:keepNext/>{_space(0, 80)}",
        f'{_fonts(SANS)}{_BOLD}<w:caps/><w:color w:val="{RED}"/><w:spacing w:val="20"/>{_size(17)}',
    ),
    "Byline": (
        *("Byline", "Normal", "Normal"),
        f"<w:pBdr>{_border('top', 4, 6, LINE)}{_border('bottom', 4, 6, LINE)}</w:pBdr>"
        f"{_space(80, 320)}",
        _NOTE,
    ),
    "Quote": (
        *("Quote", "Normal", "Quote"),
        f"<w:pBdr>{_border('left', 24, 12, RED)}</w:pBdr>{_space(0, 120)}"
        '<w:ind w:left="425" w:right="425"/>',
        _size(23),
    ),
    "QuoteSource": (
        *("Quote Source", "Quote", "Normal"),
        _space(0, 240),
        _fonts(SANS) + _QUIET + _size(18),
    ),
    "IntenseQuote": (
        *("Intense Quote", "Normal", "Normal"),
        f"<w:pBdr>{_border('top', 12, 8, RED)}{_border('bottom', 12, 8, RED)}</w:pBdr>"
        f"{_space(240, 320)}",
        _ITALIC + _size(30),
    ),
    "ListBullet": ("List Bullet", "Normal", "", "<w:contextualSpacing/>", ""),
    "ListNumber": ("List Number", "Normal", "", "<w:contextualSpacing/>", ""),
    "ListContinue": ("List Continue", "Normal", "", _space(0, 120), ""),
    "Caption": ("caption", "Normal", "Normal", _space(0, 320), _NOTE),
    "Picture": ("Picture", "Normal", "Caption", f"<w:keepNext/>{_space(160, 100)}", ""),
    "Code": (
        *("Code", "Normal", "Code"),
        f'<w:shd w:val="clear" w:color="auto" w:fill="F5F3EF"/>{_space(120, 240, 252)}',
        f"{_fonts(MONO)}<w:noProof/>{_size(18)}",
    ),
    "Divider": (
        *("Divider", "Normal", "Normal"),
        f"<w:pBdr>{_border('bottom', 6, 1, QUIET)}</w:pBdr>{_space(120, 320)}"
        '<w:ind w:left="3600" w:right="3600"/>',
        "",
    ),
    "FootnoteText": ("footnote text", "Normal", "", _space(0, 60, 250), _size(18)),
    "SignOff": (
        *("Sign-off", "Normal", "Normal"),
        f"<w:pBdr>{_border('top', 4, 8, LINE)}</w:pBdr>{_space(320, 0)}",
        _ITALIC + _QUIET,
    ),
}
_CHARACTERS = {
    "Hyperlink": ("Hyperlink", f'<w:color w:val="{LINK}"/><w:u w:val="single"/>'),
    "CodeText": ("Code Text", f"{_fonts(MONO)}<w:noProof/>{_size(19)}"),
    "FootnoteReference": ("footnote reference", '<w:vertAlign w:val="superscript"/>'),
    "Credit": ("Credit", _QUIET),
}


def prepare(document: "Document", language: str, direction: str) -> None:
    """Give ``document`` our styles and the story's language in place of the template's."""
    root = document.styles.element
    wanted = {name.lower(): None for name, *_ in (*_PARAGRAPHS.values(), *_CHARACTERS.values())}
    headings = {f"heading {level}" for level in range(1, 10)}
    gone = {"normal", *wanted, *headings}
    for style in list(root.iter("{*}style")):
        name = style.find("{*}name")
        value = name.get(name.keys()[0], "").lower() if name is not None else ""
        if value in gone or value.removesuffix(" char") in gone:
            root.remove(style)
    _defaults(document, language)
    for xml in (_normal(direction), *_all()):
        if direction == "rtl":  # the rule beside a quote stands where its lines begin
            xml = xml.replace("<w:left ", "<w:right ")
        root.append(_element(xml))


def _element(xml: str):  # type: ignore[no-untyped-def]
    from docx.oxml import parse_xml

    return parse_xml(xml)


def _normal(direction: str) -> str:
    bidi = "<w:bidi/>" if direction == "rtl" else ""
    return (
        f'<w:style {_W} w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        f"<w:qFormat/><w:pPr>{bidi}{_space(0, 160, 300)}</w:pPr>"
        f"<w:rPr>{_fonts(SERIF)}{_size(22)}</w:rPr></w:style>"
    )


def _all() -> "list[str]":
    found = [
        _paragraph(key, name, based, following, paragraph, run)
        for key, (name, based, following, paragraph, run) in _PARAGRAPHS.items()
    ]
    for level in range(1, 10):
        before, after, size = _HEADINGS.get(level, _HEADINGS[4])
        properties = f'<w:keepNext/><w:keepLines/>{_space(before, after, 264)}<w:outlineLvl w:val="{level - 1}"/>'
        found.append(
            _paragraph(
                f"Heading{level}",
                f"heading {level}",
                "Normal",
                "Normal",
                properties,
                _BOLD + _size(size),
            )
        )
    for key, (name, run) in _CHARACTERS.items():
        found.append(
            f'<w:style {_W} w:type="character" w:customStyle="1" w:styleId="{key}">'
            f'<w:name w:val="{name}"/><w:rPr>{run}</w:rPr></w:style>'
        )
    return found


_CUSTOM = frozenset({"Kicker", "Byline", "QuoteSource", "Picture", "Code", "Divider", "SignOff"})


def _paragraph(key: str, name: str, based: str, following: str, paragraph: str, run: str) -> str:
    custom = ' w:customStyle="1"' if key in _CUSTOM else ""
    after = f'<w:next w:val="{following}"/>' if following else ""
    return (
        f'<w:style {_W} w:type="paragraph"{custom} w:styleId="{key}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{based}"/>{after}<w:qFormat/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def _defaults(document: "Document", language: str) -> None:
    root = document.styles.element
    old = root.find("{*}docDefaults")
    tag = "" if language == "und" else language
    lang = f'<w:lang w:val="{tag}" w:eastAsia="{tag}" w:bidi="{tag}"/>' if tag else ""
    new = _element(
        f"<w:docDefaults {_W}><w:rPrDefault><w:rPr>{_fonts(SERIF)}{_size(22)}{lang}</w:rPr>"
        "</w:rPrDefault><w:pPrDefault/></w:docDefaults>"
    )
    if old is not None:
        root.replace(old, new)
    else:
        root.insert(0, new)


def numbering(ordered: bool, key: int) -> str:
    """An abstract list of nine levels, bullets or numbers."""
    levels = "".join(_level(ordered, level) for level in range(LEVELS))
    return (
        f'<w:abstractNum {_W} w:abstractNumId="{key}"><w:multiLevelType w:val="multilevel"/>'
        f"{levels}</w:abstractNum>"
    )


def _level(ordered: bool, level: int) -> str:
    form = ("decimal" if ordered else "bullet", f"%{level + 1}." if ordered else "•–"[level % 2])
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form[0]}"/>'
        f'<w:lvlText w:val="{form[1]}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{STEP * (level + 1)}" w:hanging="{STEP}"/></w:pPr></w:lvl>'
    )
