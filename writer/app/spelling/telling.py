"""Which dictionary reads the story, in a word for the status line and in sentences for who asks."""

from PySide6.QtCore import QLocale

from writer.app.i18n import tr
from writer.app.spelling.spelling import Reader

HOW = tr(
    "Writer uses every dictionary the system has: on Debian and Ubuntu “apt install libenchant-2-2 "
    "hunspell-{0}”, on Fedora “dnf install enchant2 hunspell-{0}”, then “pip install pyenchant” "
    "where Writer is installed."
)


def short(reader: Reader, *, on: bool) -> str:
    """For the status line; '' before anybody has read."""
    if not on:
        return tr("Spelling: off")
    if not reader.kind:
        return ""
    if reader.kind == "none":
        return tr("Spelling: no dictionary")
    return tr("Spelling: {0}").format(language_name(reader.language))


def sentences(reader: Reader, *, on: bool, grammar: bool) -> str:
    """Who reads the story, what is missing, and how to get it."""
    said = [_spelling(reader) if on else tr("Spelling is off; Ctrl+, switches it on.")]
    if on and reader.guessed and reader.language:
        said.append(
            tr("The story has no language in its fields; it reads like {0}.").format(
                language_name(reader.language)
            )
        )
    if on and reader.kind == "list":
        said.append(HOW.format(_base(reader.language)))
    if grammar and not reader.grammar:
        said.append(
            tr(
                "Nobody reads its grammar: Harper reads English, and is there after “pip install harper-py”."
            )
        )
    elif grammar:
        said.append(tr("Harper reads its grammar."))
    return " ".join(said)


def _spelling(reader: Reader) -> str:
    name = language_name(reader.language)
    if reader.kind == "system":
        return tr("{0} is spelt by the system’s dictionary {1}.").format(name, reader.dictionary)
    if reader.kind == "list":
        return tr("{0} is spelt by a word list that comes with Writer.").format(name)
    if not reader.kind:
        return tr("Nobody has read the story yet.")
    if not reader.language:
        return tr(
            "The story does not say its language, and none was recognised: no word is marked. Set its Language field."
        )
    none = tr("There is no dictionary for {0}, so no word is marked.").format(name)
    return f"{none} {HOW.format(_base(reader.language))}"


def language_name(tag: str) -> str:
    """A language's own name, or its tag when Qt does not know it."""
    locale = QLocale(tag.replace("-", "_"))
    known = locale.language() != QLocale.Language.C and locale.name().startswith(_base(tag))
    name = locale.nativeLanguageName() if known else ""
    return f"{name[:1].upper()}{name[1:]}" or tag


def _base(tag: str) -> str:
    return tag.replace("_", "-").partition("-")[0].lower()
