"""Each language's quotation marks and dash.

Source: the delimiters of Unicode CLDR 46 (``quotationStart`` and the alternates), except where the
typographic usage of that country's newspapers differs (nl, da, and the dashes, which CLDR lacks).
"""

from dataclasses import dataclass
from functools import cache

NBSP = "\u00a0"
THIN = "\u202f"  # narrow and no-break


@dataclass(frozen=True, slots=True)
class Marks:
    """``double`` and ``single`` are (opening, closing); ``dash`` is what two hyphens become.

    ``inner`` is the no-break space inside double marks, ``before`` maps a punctuation mark to the
    no-break space before it; ``leading`` are words that begin with an apostrophe.
    """

    double: tuple[str, str]
    single: tuple[str, str]
    dash: str = "–"
    inner: str = ""
    before: tuple[tuple[str, str], ...] = ()
    leading: frozenset[str] = frozenset()


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ENGLISH = _words(
    "tis twas twere twill twould em til cause cos cuz bout round n neath gainst tween kay nother "
    "tude ere ow sup fraid tisn twasn tweren hood ello t s"
)
_DUTCH = _words("s t n k m r ns avonds")
_GERMAN = _words("s n ne nen nem ner mal ran rauf raus rein runter ner")
_LOW_HIGH = (("„", "“"), ("‚", "‘"))
_HIGH = (("“", "”"), ("‘", "’"))
_FRENCH_STOPS = ((":", NBSP), (";", THIN), ("!", THIN), ("?", THIN))

_TABLE: dict[str, Marks] = {
    "en": Marks(*_HIGH, dash="—", leading=_ENGLISH),
    "en-gb": Marks(*_HIGH, dash="–", leading=_ENGLISH),
    "de": Marks(*_LOW_HIGH, leading=_GERMAN),
    "de-ch": Marks(("«", "»"), ("‹", "›"), leading=_GERMAN),
    "fr": Marks(("«", "»"), ("“", "”"), dash="–", inner=NBSP, before=_FRENCH_STOPS),
    "fr-ch": Marks(("«", "»"), ("‹", "›"), inner=THIN, before=_FRENCH_STOPS),
    "fr-ca": Marks(("«", "»"), ("“", "”"), inner=NBSP, before=((":", NBSP),)),
    "es": Marks(("«", "»"), ("“", "”"), dash="—"),
    "es-us": Marks(*_HIGH, dash="—"),
    "pt": Marks(*_HIGH, dash="—"),
    "pt-pt": Marks(("«", "»"), ("“", "”"), dash="—"),
    "it": Marks(("«", "»"), ("“", "”")),
    "it-ch": Marks(("«", "»"), ("‹", "›")),
    "nl": Marks(*_HIGH, leading=_DUTCH),
    "af": Marks(*_HIGH, leading=_DUTCH),
    "sv": Marks(("”", "”"), ("’", "’")),
    "fi": Marks(("”", "”"), ("’", "’")),
    "nb": Marks(("«", "»"), ("‘", "’")),
    "da": Marks(*_HIGH),
    "is": Marks(*_LOW_HIGH),
    "pl": Marks(("„", "”"), ("«", "»")),
    "cs": Marks(*_LOW_HIGH),
    "hu": Marks(("„", "”"), ("»", "«")),
    "ro": Marks(("„", "”"), ("«", "»")),
    "hr": Marks(("„", "”"), ("‚", "’")),
    "sl": Marks(*_LOW_HIGH),
    "bg": Marks(("„", "“"), ("‘", "’")),
    "lt": Marks(("„", "“"), ("‚", "‘")),
    "lv": Marks(("“", "”"), ("‘", "’")),
    "et": Marks(("„", "“"), ("‚", "‘")),
    "ru": Marks(("«", "»"), ("„", "“"), dash="—"),
    "uk": Marks(("«", "»"), ("„", "“"), dash="—"),
    "el": Marks(("«", "»"), ("“", "”")),
    "tr": Marks(*_HIGH),
    "ca": Marks(("«", "»"), ("“", "”"), dash="—"),
    "gl": Marks(*_HIGH, dash="—"),
    "eu": Marks(("«", "»"), ("“", "”")),
    "ga": Marks(*_HIGH),
    "cy": Marks(*_HIGH),
    "he": Marks(("”", "”"), ("’", "’")),
    "ar": Marks(("”", "“"), ("’", "‘")),
    "fa": Marks(("«", "»"), ("‹", "›")),
}
_SAME = {
    "en-ie": "en-gb", "en-au": "en-gb", "en-nz": "en-gb", "en-za": "en-gb", "en-in": "en-gb",
    "de-li": "de-ch", "es-mx": "es-us", "es-419": "es-us", "es-pr": "es-us",
    "pt-ao": "pt-pt", "pt-mz": "pt-pt", "no": "nb", "nn": "nb", "sk": "cs", "sr": "hr", "bs": "hr",
    "be": "ru", "mk": "bg", "fo": "is", "lb": "de", "fy": "nl", "rm": "de-ch", "rm-ch": "de-ch",
}  # fmt: skip


@cache
def marks_of(language: str) -> Marks:
    """The marks of a language tag such as ``en-GB``; English where it is not known."""
    tag = language.strip().replace("_", "-").lower()
    while tag:
        tag = _SAME.get(tag, tag)
        if tag in _TABLE:
            return _TABLE[tag]
        tag = tag.rpartition("-")[0]
    return _TABLE["en"]
