"""Which dictionary reads the story, in a word for the status line and in sentences for who asks."""

from PySide6.QtCore import QLocale

from writer.app.commands.keys_now import key_of
from writer.app.i18n import tr
from writer.app.spelling.spelling import Reader

HOW = tr(
    "Writer uses every dictionary the system has: on Debian and Ubuntu “apt install libenchant-2-2 "
    "hunspell-{0}”, on Fedora “dnf install enchant2 hunspell-{0}”, then “pip install pyenchant” "
    "where Writer is installed."
)

NAMES = {
    "en": tr("English", "what a story is written in"),
    "en-us": tr("American English"),
    "en-gb": tr("British English"),
    "en-ca": tr("Canadian English"),
    "en-au": tr("Australian English"),
    "de": tr("German"),
    "de-at": tr("Austrian German"),
    "de-ch": tr("Swiss German"),
    "fr": tr("French"),
    "es": tr("Spanish"),
    "it": tr("Italian"),
    "nl": tr("Dutch"),
    "pt": tr("Portuguese"),
    "pt-br": tr("Brazilian Portuguese"),
    "da": tr("Danish"),
    "sv": tr("Swedish"),
    "nb": tr("Norwegian"),
    "no": tr("Norwegian"),
    "fi": tr("Finnish"),
    "pl": tr("Polish"),
    "cs": tr("Czech"),
    "ru": tr("Russian"),
    "uk": tr("Ukrainian"),
    "tr": tr("Turkish"),
}
"""Qt knows a language's own name alone, which is no help to whoever does not speak it."""


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
    said = [_spelling(reader) if on else _off()]
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


def _off() -> str:
    key = key_of("app.settings")
    return tr("Spelling is off; {0} switches it on.").format(key or tr("Settings"))


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
    """A language's name as the interface says it; else its own one, or the tag that Qt does not know."""
    whole = tag.replace("_", "-").lower()
    known = NAMES.get(whole) or NAMES.get(_base(tag))
    if known:
        return known
    locale = QLocale(tag.replace("-", "_"))
    is_one = locale.language() != QLocale.Language.C and locale.name().startswith(_base(tag))
    name = locale.nativeLanguageName() if is_one else ""
    return f"{name[:1].upper()}{name[1:]}" or tag


def _base(tag: str) -> str:
    return tag.replace("_", "-").partition("-")[0].lower()
