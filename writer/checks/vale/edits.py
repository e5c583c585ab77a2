"""The steps of an ``edit`` action, one after the other: https://vale.sh/docs/actions/edit."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence

from writer.checks.vale.casing import Vocabulary, sentence_case, title_case
from writer.checks.vale.number_words import in_digits, in_words
from writer.checks.vale.patterns import BadPattern, Pattern
from writer.speech import say

_NO_WORDS = Vocabulary([])
_SPACES = re.compile(r" +")
_REFERENCE = re.compile(r"\$(?:(\$)|(\d+)|\{(\d+)\})")
_STRAIGHT = str.maketrans(
    {"‘": "'", "’": "'", "“": '"', "”": '"', "—": "---", "–": "--", "…": "...", "\xa0": " "}
)
_LETTERS = str.maketrans(
    {"æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ß": "ss", "ø": "o", "Ø": "O", "đ": "d"}
    | {"Đ": "D", "ł": "l", "Ł": "L", "þ": "th", "Þ": "Th", "ð": "d", "Ð": "D"}
)


def simple_case(text: str) -> str:
    """``snake_case`` and ``camelCase`` as plain words."""
    out: list[str] = []
    before = " "
    for at, char in enumerate(text):
        known = char.isalpha() or char.isnumeric()
        if (at > 1 and before.islower() and char.isupper()) or not known:
            out.append(" ")
        if known or char == " ":
            out.append(char.lower())
        before = char
    return _SPACES.sub(" ", "".join(out).strip())


def _pascal(text: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in simple_case(text).split())


def _camel(text: str) -> str:
    joined = _pascal(text)
    return joined[:1].lower() + joined[1:]


def _smart(text: str) -> str:
    text = text.replace("---", "—").replace("--", "–").replace("...", "…")
    out: list[str] = []
    before = " "
    for char in text:
        opens = before.isspace() or before in "([{<—–/"
        out.append({'"': "“" if opens else "”", "'": "‘" if opens else "’"}.get(char, char))
        before = char
    return "".join(out)


def _ascii(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.translate(_STRAIGHT).translate(_LETTERS))
    kept = "".join(char for char in plain if unicodedata.category(char) != "Mn")
    return unicodedata.normalize("NFC", kept)


def _split(text: str, mark: str, number: str) -> str | None:
    parts = text.split(mark) if mark else []
    return parts[int(number)] if int(number) < len(parts) else None


def _unwrap(text: str, mark: str) -> str:
    return text.removeprefix(mark).removesuffix(mark)


_PLAIN: Mapping[str, Callable[[str], str]] = {
    "upper": str.upper,
    "lower": str.lower,
    "capitalize": lambda text: text[:1].upper() + text[1:],
    "uncapitalize": lambda text: text[:1].lower() + text[1:],
    "squeeze": lambda text: re.sub(r"\s+", " ", text),
    "title": lambda text: title_case(text, _NO_WORDS),
    "sentence": lambda text: " ".join(sentence_case(text, _NO_WORDS, [])),
    "simple": simple_case,
    "kebab": lambda text: simple_case(text).replace(" ", "-"),
    "snake": lambda text: simple_case(text).replace(" ", "_"),
    "camel": _camel,
    "pascal": _pascal,
    "smart": _smart,
    "dumb": lambda text: text.translate(_STRAIGHT),
    "ascii": _ascii,
    "words": in_words,
    "digits": in_digits,
}
_ONE: Mapping[str, Callable[[str, str], str]] = {
    "trim": lambda text, marks: text.strip(marks or None),
    "trim_left": lambda text, marks: text.lstrip(marks or None),
    "trim_right": lambda text, marks: text.rstrip(marks or None),
    "remove": lambda text, marks: text.strip(marks or None),
    "truncate": lambda text, mark: text.split(mark)[0] if mark else text,
    "wrap": lambda text, mark: mark + text + mark,
    "unwrap": _unwrap,
    "prefix": lambda text, more: more + text,
    "suffix": lambda text, more: text + more,
}
_TWO = ("regex", "replace", "split")


def _wants(name: str) -> int:
    """How many values a step takes; -1 when there is no such step."""
    if name in _PLAIN:
        return 0
    if name in _ONE:
        return 1
    return 2 if name in _TWO else -1


def _steps(params: Sequence[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    at = 0
    while at < len(params):
        count = max(_wants(params[at]), 0)
        yield params[at], tuple(params[at + 1 : at + 1 + count])
        at += 1 + count


def fault_of(params: Sequence[str]) -> str:
    """What is wrong with the steps; '' when they can be run."""
    if not params:
        return say("“edit” needs a step, as “trim_right”.")
    for name, values in _steps(params):
        wanted = _wants(name)
        if wanted < 0:
            return say("“{name}” is no step of “edit”.", name=name)
        if len(values) != wanted:
            return say("“{name}” needs more values: {count}.", name=name, count=wanted)
        if name == "split" and not values[1].isdecimal():
            return say("“{name}” needs a number, not “{value}”.", name=name, value=values[1])
        if name == "regex":
            try:
                Pattern(values[0])
            except BadPattern as error:
                return str(error)
    return ""


def edited(params: Sequence[str], text: str, groups: Sequence[str] = ()) -> str | None:
    """``text`` after all steps; None when a step cannot be done, as with a word that is not there.

    ``groups`` are what the rule's own pattern captured: ``$1`` in a value, but not in ``regex``.
    """
    made = text
    for name, values in _steps(params):
        given = values if name == "regex" else tuple(with_groups(v, text, groups) for v in values)
        after = _step(name, given, made)
        if after is None:
            return None
        made = after
    return made.strip()


def _step(name: str, values: tuple[str, ...], text: str) -> str | None:
    if name in _PLAIN:
        return _PLAIN[name](text)
    if name in _ONE and values:
        return _ONE[name](text, values[0])
    if len(values) != 2:
        return None
    if name == "replace":
        return text.replace(*values)
    if name == "split":
        return _split(text, *values)
    try:
        return Pattern(values[0]).sub(values[1], text)
    except BadPattern:
        return None


def with_groups(value: str, match: str, groups: Sequence[str]) -> str:
    """``value`` with ``$1`` as what was captured, ``$0`` as the whole match and ``$$`` as a dollar."""

    def fill(reference: re.Match[str]) -> str:
        if reference[1]:
            return "$"
        at = int(reference[2] or reference[3])
        if at == 0:
            return match
        return groups[at - 1] if at <= len(groups) else ""

    return _REFERENCE.sub(fill, value) if "$" in value else value
