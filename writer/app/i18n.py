"""The language of the interface: Qt's compiled catalogues in ``resources/translations``.

The language is chosen once, before the window's modules are imported, because texts are looked up
where they are declared; another one is worn at the next start. English needs no catalogue: the
texts in the code are English. ``dev.py translate`` collects them.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from writer import resources

LANGUAGES = ("en", "de")
CONTEXT = "Writer"

_spoken: list[QTranslator] = []


def speak(choice: str) -> str:
    """Use a language from now on: one of LANGUAGES, or ``system``. Gives the one that it is."""
    language = _of_system() if choice == "system" else choice
    _spoken.clear()
    if language in LANGUAGES[1:]:
        catalogue = QTranslator()
        if catalogue.load(str(resources.path("translations", f"writer_{language}.qm"))):
            _spoken.append(catalogue)
            return language
    return LANGUAGES[0]


def tr(text: str, sense: str = "") -> str:
    """``text`` in the language spoken; as it is when the catalogue does not have it.

    ``sense`` tells one use of an English word from the others where another language has two words.
    """
    if not _spoken:
        return text
    return _spoken[0].translate(CONTEXT, text, sense or None) or text


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
