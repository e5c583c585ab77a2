"""What a house rule may say, so that a slip of the pen is told instead of passed over."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from writer.checks.settings_file import BadSettings, Key, SettingsFile
from writer.checks.vale.definition import as_text
from writer.checks.vale.patterns import BadPattern, Pattern
from writer.checks.vale.sections import DOC, terms
from writer.checks.words import word_set, words
from writer.speech import Said, say, together
from writer.story.fields import ORDER

_COMMON = words(
    "id kind message severity scope pass fail why source safe quotes action limit link description tests vocab"
)
_OF_KIND = {
    "existence": "tokens raw ignorecase nonword exceptions append",
    "substitution": "swap ignorecase nonword exceptions capitalize pos matchcase",
    "occurrence": "token max min ignorecase",
    "repetition": "tokens ignorecase alpha max exceptions",
    "consistency": "either ignorecase nonword",
    "conditional": "first second exceptions ignorecase",
    "capitalization": "match style exceptions indicators threshold prefix",
    "metric": "formula condition",
    "readability": "metrics grade",
    "sequence": "tokens ignorecase exceptions",
    "spelling": "aff dic custom filters ignore threshold dictionaries dicpath exceptions append",
}
_SCOPES = word_set(
    "text heading h1 h2 h3 h4 h5 h6 list paragraph sentence blockquote table header cell caption link strong "
    "emphasis code alt attr raw summary frontmatter md headline summary-field"
).union(ORDER)
_ACTIONS = ("replace", "remove", "suggest", "edit", "convert")
_PATTERNS = ("tokens", "raw", "token", "first", "second", "exceptions", "filters")


def with_hint(said: Said, word: str, known: Iterable[str]) -> Said:
    """The sentence, and after it what was probably meant, when a known word is like ``word``."""
    found = get_close_matches(word, list(known), 1, 0.7)
    return together([said, say("Did you mean “{word}”?", word=found[0])], " ") if found else said


def check_rule_keys(
    file: SettingsFile, name: str, kind: str, values: Mapping[str, object], keys: tuple[Key, ...]
) -> None:
    """Raise BadSettings for a key, a scope or an action that is not known."""
    known = [*_COMMON, *_OF_KIND[kind].split()]
    for key in values:
        if key not in known:
            said = say(
                "{name}: “{key}” is not known to rules of kind {kind}; there are {listed}.",
                name=name,
                key=key,
                kind=kind,
                listed=", ".join(known),
            )
            raise file.bad(with_hint(said, key, known), *keys, key)
    scopes = values.get("scope")
    for scope in scopes if isinstance(scopes, list) else [scopes] if scopes else []:
        for term in terms(as_text(scope)):
            _check_term(file, name, term.strip().removeprefix("~").strip(), keys)
    action = values.get("action")
    if isinstance(action, dict) and as_text(action.get("name")) not in _ACTIONS:
        said = say("{name}: an action is one of {listed}.", name=name, listed=", ".join(_ACTIONS))
        raise file.bad(said, *keys, "action")


def _check_term(file: SettingsFile, name: str, term: str, keys: tuple[Key, ...]) -> None:
    if term.startswith(DOC):
        return
    first, *rest = term.split(".")
    if "frontmatter" in (first, *rest):
        return  # what follows is the name of a field
    for part in (first, *rest):
        if part not in _SCOPES:
            said = say("{name}: there is no scope “{part}”.", name=name, part=part)
            raise file.bad(with_hint(said, part, _SCOPES), *keys, "scope")


def told_plainly(
    file: SettingsFile,
    name: str,
    values: Mapping[str, object],
    keys: tuple[Key, ...],
    error: BadSettings,
) -> BadSettings:
    """The error about a pattern in the words of the file, not those it is put together with."""
    for key in _PATTERNS:
        listed = values.get(key)
        for at, source in enumerate(listed if isinstance(listed, list) else [listed]):
            where: tuple[Key, ...] = (key, at) if isinstance(listed, list) else (key,)
            if isinstance(source, str) and (fault := _fault(source)):
                return file.bad(say("{name}: {fault}", name=name, fault=fault), *keys, *where)
    for key in ("swap", "either"):
        table = values.get(key)
        for source in table if isinstance(table, dict) else ():
            if fault := _fault(source):
                return file.bad(say("{name}: {fault}", name=name, fault=fault), *keys, key, source)
    return error


def _fault(source: str) -> str:
    try:
        Pattern(source)
    except BadPattern as error:
        return str(error)
    return ""
