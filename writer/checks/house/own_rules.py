"""The rules a house style defines itself: word lists, and rules of a few kinds."""

from collections.abc import Iterator, Mapping

from writer.checks.house.rule_keys import check_rule_keys, told_plainly, with_hint
from writer.checks.house.word_pairs import spread
from writer.checks.problem import SEVERITIES
from writer.checks.rule import Rule
from writer.checks.settings_file import BadSettings, Key, SettingsFile
from writer.checks.vale.definition import KINDS, Definition, Vocabulary, as_text, define
from writer.checks.vale.making import make_rule
from writer.speech import say

_LEVELS = {"error": "error", "warning": "warning", "advice": "suggestion"}
_OWN_KEYS = ("id", "kind", "severity", "pass", "fail", "why", "source", "safe", "quotes")
_FIELDS = {"headline": "text.frontmatter.headline", "summary-field": "text.frontmatter.summary"}
WORDS = "house.words"
AVOID = "house.avoid"


def own_rules(file: SettingsFile) -> list[Rule]:
    """The rules the file defines. Raises BadSettings."""
    vocabulary = Vocabulary(tuple(_texts(file, "accept")))
    found = [*_words(file, vocabulary), *_avoided(file, vocabulary), *_listed(file, vocabulary)]
    ids = [rule.id for rule in found]
    twice = next((at for at, each in enumerate(ids) if ids.index(each) < at), None)
    if twice is not None:
        last = twice - (len(ids) - _count(file))
        raise file.bad(say("The id “{id}” is there twice.", id=ids[twice]), "rule", last)
    return found


def _count(file: SettingsFile) -> int:
    listed = file.values.get("rule", [])
    return len(listed) if isinstance(listed, list) else 0


def _texts(file: SettingsFile, name: str) -> list[str]:
    value = file.values.get(name, [])
    if not isinstance(value, list) or any(isinstance(each, dict | list) for each in value):
        raise file.bad(say("“{name}” is a list of words.", name=name), name)
    return [as_text(each) for each in value]


def _words(file: SettingsFile, vocabulary: Vocabulary) -> Iterator[Rule]:
    table = file.values.get("words", {})
    if not isinstance(table, dict):
        raise file.bad(say('“words” is a table: one “Kiev = "Kyiv"” for each line.'), "words")
    if not table:
        return
    swap = {key: _instead(file, key, value) for key, value in table.items()}
    values: dict[str, object] = {
        "extends": "substitution",
        "message": "Write “%s”, not “%s”.",
        "swap": spread(swap),
        "capitalize": True,
    }
    definition = define(file, WORDS, values, ("words",), vocabulary=vocabulary)
    wrong, right = next(iter(swap.items()))
    yield make_rule(
        definition,
        own_words=True,
        safe=True,
        failing=f"They wrote {wrong} there.\n",
        passing=f"They wrote {right.split('|')[0]} there.\n",
    )


def _instead(file: SettingsFile, word: str, value: object) -> str:
    if isinstance(value, str) and value.strip():
        return value
    said = say('“words” says what to write instead of “{word}” as text: {word} = "…".', word=word)
    raise file.bad(said, "words", word)


def _avoided(file: SettingsFile, vocabulary: Vocabulary) -> Iterator[Rule]:
    words = _texts(file, "avoid")
    if not words:
        return
    values: dict[str, object] = {
        "extends": "existence",
        "message": "“%s” is not to be used.",
        "ignorecase": True,
        "tokens": words,
    }
    definition = define(file, AVOID, values, ("avoid",), vocabulary=vocabulary)
    yield make_rule(
        definition,
        own_words=True,
        failing=f"They said {words[0]} there.\n",
        passing="They said so there.\n",
    )


def _listed(file: SettingsFile, vocabulary: Vocabulary) -> Iterator[Rule]:
    listed = file.values.get("rule", [])
    if not isinstance(listed, list):
        raise file.bad(say("Write [[rule]] over each rule."), "rule")
    for at, values in enumerate(listed):
        if not isinstance(values, dict):
            raise file.bad(say("A rule is a table: write [[rule]] over it."), "rule", at)
        yield _one(file, values, ("rule", at), vocabulary)


_NO_NAMES = "text & " + " & ".join(
    f"~{field}" for field in ("byline", "dateline", "slug", "section", "type", "status", "language")
)
"""What a spelling rule reads when it does not say: no fields that hold names and keys."""


def _one(
    file: SettingsFile,
    values: Mapping[str, object],
    keys: tuple[Key, ...],
    vocabulary: Vocabulary,
) -> Rule:
    name = as_text(values.get("id"))
    if not name or " " in name:
        raise file.bad(say("A rule needs an “id” without spaces, such as house.kyiv."), *keys)
    kind = as_text(values.get("kind"))
    if kind not in KINDS:
        said = say("{name}: “kind” is one of {listed}.", name=name, listed=", ".join(KINDS))
        if not kind and "extends" in values:
            said = say(
                "{name}: in a house style “kind” says what Vale’s “extends” says; it is one of {listed}.",
                name=name,
                listed=", ".join(KINDS),
            )
        raise file.bad(with_hint(said, kind, KINDS), *keys, "kind")
    check_rule_keys(file, name, kind, values, keys)
    severity = as_text(values.get("severity", "warning"))
    if severity not in _LEVELS:
        known = ", ".join(SEVERITIES)
        raise file.bad(
            say("{name}: “severity” is one of {known}.", name=name, known=known), *keys, "severity"
        )
    inner = {key: value for key, value in values.items() if key not in _OWN_KEYS}
    inner |= {"extends": kind, "level": _LEVELS[severity]}
    inner["link"] = as_text(values.get("source")) or file.path.name
    inner["description"] = as_text(values.get("why"))
    if "scope" in inner:
        inner["scope"] = _scopes(inner["scope"])
    elif kind == "spelling":
        inner["scope"] = _NO_NAMES
    definition = define(file, name, inner, keys, vocabulary=vocabulary)
    failing, passing = _examples(definition, values, "fail"), _examples(definition, values, "pass")
    try:
        return make_rule(
            definition,
            (file.path.parent,),
            own_words=values.get("quotes") is not True,
            safe=values.get("safe") is True,
            failing=failing,
            passing=passing,
        )
    except BadSettings as error:
        raise told_plainly(file, name, values, keys, error) from error


def _scopes(value: object) -> list[str]:
    """Scopes as Vale writes them, and the names of fields."""
    listed = value if isinstance(value, list) else [value]
    return [_FIELDS.get(as_text(each), as_text(each)) for each in listed]


def _examples(definition: Definition, values: Mapping[str, object], name: str) -> str:
    """The examples as one text, each after the other; a rule must have some."""
    value = values.get(name)
    listed = value if isinstance(value, list) else [] if value is None else [value]
    if not listed:
        raise definition.bad(
            say("give an example that fails (“fail”) and one that passes (“pass”)."), name
        )
    return EXAMPLE_BREAK.join(f"{as_text(each).rstrip()}\n" for each in listed)


EXAMPLE_BREAK = "\n<!-- next example -->\n\n"
"""What stands between the examples of a rule."""
