"""The language of the interface: Qt's compiled catalogues in ``resources/translations``.

The language is chosen once, before the window's modules are imported, because texts are looked up
where they are declared; another one is worn at the next start. English needs no catalogue: the
texts in the code are English. ``dev.py translate`` collects them.
"""

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from writer import resources
from writer.speech import Said

if TYPE_CHECKING:
    from datetime import date

LANGUAGES = ("en", "de")
CONTEXT = "Writer"


class Catalogue(Protocol):
    """What knows texts in another language; a QTranslator does."""

    def translate(self, context: str, text: str, sense: str | None, count: int, /) -> str | None:
        """The text in that language; nothing when it is not known."""


_spoken: list[Catalogue] = []
_locale = [QLocale("en")]


def speak(choice: str) -> str:
    """Use a language from now on: one of LANGUAGES, or ``system``. Gives the one that it is."""
    language = _of_system() if choice == "system" else choice
    _spoken.clear()
    if language in LANGUAGES[1:]:
        catalogue = QTranslator()
        if catalogue.load(str(resources.path("translations", f"writer_{language}.qm"))):
            speak_by(catalogue, language)
            return language
    _locale[0] = QLocale(LANGUAGES[0])
    return LANGUAGES[0]


def speak_by(catalogue: Catalogue, language: str) -> None:
    """Use a catalogue from now on, with the numbers and dates of ``language``."""
    _spoken[:] = [catalogue]
    _locale[0] = _locale_of(language)


def tr(text: str, sense: str = "") -> str:
    """``text`` in the language spoken; as it is when the catalogue does not have it.

    ``sense`` tells one use of an English word from the others where another language has two words.
    Numbers and dates that are put into its gaps by ``format`` follow the language, too.
    """
    if not _spoken:
        return text
    return _Text(_spoken[0].translate(CONTEXT, text, sense or None, -1) or text)


def heard(text: str) -> str:
    """What a room without Qt said (see :mod:`writer.speech`), in the language spoken.

    Any other text, such as the message of a newsroom's own rule, stays as it is.
    """
    if not _spoken or not isinstance(text, Said):
        return text
    count = -1 if text.number is None else text.number
    found = _spoken[0].translate(CONTEXT, text.template, text.sense or None, count)
    template = found or text.template
    return _filled(template, (), text.values) if text.values else template


def spoken() -> str:
    """The language spoken: the start of a language tag."""
    return _locale[0].name().partition("_")[0] if _spoken else LANGUAGES[0]


def number(value: float) -> str:
    """A number as the language writes it: 1,024 or 1.024."""
    whole = int(value) if float(value).is_integer() else value
    return in_figures(f"{whole:,}")


def in_figures(english: str) -> str:
    """A number written the English way, with the separators of the language."""
    locale = _locale[0]
    signs = {",": locale.groupSeparator(), ".": locale.decimalPoint()}
    return "".join(signs.get(sign, sign) for sign in english)


def day(when: "date", pattern: str) -> str:
    """A date by a pattern of ``strftime``, its month and weekday named in the language.

    ``%-d`` is the day without a zero before it, on every system.
    """
    locale = _locale[0]
    short = QLocale.FormatType.ShortFormat
    names = {
        "%-d": str(when.day),
        "%B": locale.monthName(when.month),
        "%b": locale.monthName(when.month, short),
        "%A": locale.dayName(when.isoweekday()),
        "%a": locale.dayName(when.isoweekday(), short),
    }
    for sign, name in names.items():
        pattern = pattern.replace(sign, name)
    return when.strftime(pattern)


def month_named(word: str) -> int | None:
    """The number of the month whose name in the language begins with ``word``; at least 3 letters."""
    start = word.casefold()
    months = (_locale[0].monthName(number).casefold() for number in range(1, 13))
    found = [at for at, name in enumerate(months, 1) if name.startswith(start)]
    return found[0] if len(start) > 2 and len(found) == 1 else None


class _Text(str):
    """A translated text, whose gaps are filled in its own language."""

    __slots__ = ()

    def format(self, *values: object, **named: object) -> str:
        return _filled(self, values, named)


def _filled(text: str, values: Any, named: Any) -> str:
    from writer.app.filling import FILLER  # a window that speaks English needs none

    return FILLER.vformat(text, values, named)


def _locale_of(language: str) -> QLocale:
    """The system's own way of writing where it speaks the language, else the language's."""
    system = QLocale.system()
    return system if system.name().startswith(f"{language}_") else QLocale(language)


def name_of(role: str) -> str:
    """The name of a role or a severity: small in English, as its language writes it in others."""
    name = role if role == "sign-off" else role.replace("-", " ")
    title = f"{name[:1].upper()}{name[1:]}"
    said = tr(title)
    return name if said == title else said


_NAMES = (tr("Error"), tr("Warning"), tr("Advice"), tr("Read more"), tr("Sign-off"), tr("Summary"))
"""Roles and severities that no other place names, for whoever collects the texts."""


def in_sentence(name: str) -> str:
    """A name as it stands within a sentence: small in English."""
    return name if _spoken else name.lower()


def install(app: QCoreApplication, language: str) -> None:
    """Let Qt's own texts, such as those of file dialogs, be in the language as well."""
    QLocale.setDefault(_locale[0])
    if language == LANGUAGES[0]:
        return
    own = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if own.load(f"qtbase_{language}", folder):
        app.installTranslator(own)


def _of_system() -> str:
    for name in QLocale.system().uiLanguages():
        language = name.partition("-")[0]
        if language in LANGUAGES:
            return language
    return LANGUAGES[0]
